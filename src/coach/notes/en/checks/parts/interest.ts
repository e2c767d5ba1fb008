import { anyOf } from "../any-of.ts";

/** "would love", "'d be very happy", "would jump at". */
const WOULD = String.raw`\b(?:would|wud|should|i'd|'d|id) (?:\w+ ){0,3}?(?:love|like|enjoy|relish|luv|welcome|prefer|rather|jump at|leap at|accept|gladly|chuffed|proud|happy|glad|delighted|honou?red|thrilled|privileged?|over the moon)\b`;
/** What one would love to do or have. */
const THE_WORK = String.raw`\b(?:work|working|join|joining|part of|on board|contribute|go on with|move forward|keep going|take (?:it|this|on|up|part)|have it|do it|get it|be your|be on|be there|be picked|be in|be considered|accept|proceed|wear|serve|advance|teach|go (?:to|forward|on)|become|a place|this (?:role|job|position|opportunity|challenge)|the (?:\w+ ){0,2}(?:role|job|position|post|spot|place|seat|chance|opportunity)|your (?:\w+ ){0,2}(?:team|crew|group|staff|lab|company|school|firm|organi[sz]ation))\b`;

/** The writer wants this work, this company, or to go on. */
export const INTEREST = anyOf(
  /\b(?:interested|keen|keener|excited|eager|enthusiastic|enthused|thrilled|pumped|stoked|passionate|fired up|buzzing|all in|intrigued|motivated)\b/,
  /\b(?:interests|appeals to|attracts|excites|draws|motivates) me\b|\b(?:attracted|drawn) (?:by|to)\b/,
  /\b(?:my|great|continued|real|strong|sincere|genuine|continuing) (?:\w+ )?(?:interest|enthusiasm|excitement|desire)\b|\binteresting to me\b/,
  new RegExp(`${WOULD}[^.!?\\n]{0,45}${THE_WORK}`),
  /\b(?:i (?:\w+ ){0,3}(?:want(?:ed)?|wish)(?: very much)?|my wish(?: is)?|willingness|and wish|looking) (?:that|this|the|a|your|to (?:work|join|be|do|come|stay|practi[sc]e|teach|help|build|learn|make|continue|pursue|move|proceed|keep|go|take part|dedicate))\b(?! (?:answer|decision|reply|response|yes|firm|quick|second|moment|honest|thank))/,
  /\b(?:want|wants) (?:in\b|it (?:even|more|very|so|badly)|(?:to )?(?:join|work))|\bmade me want\b|\bwanting (?:the|this|it)\b|\bcount me in\b|\bsign me up\b/,
  /\b(?:hope|hoping|hopeful) (?:to|that i|i (?:can|get|will)|i'll)\b[^.!?\n]{0,25}\b(?:join|part of|become|be (?:your|the|a|on)|work|get (?:it|this|the)|find)\b/,
  /\b(?:see|picture|imagine|seeing) myself\b|\b(?:picture|imagine) me\b|\ba dream of mine\b|\b(?:dream|perfect|ideal) (?:job|role|position|place)\b|\b(?:first|top) choice\b/,
  /\b(?:job|role|work|place|kind of \w+|exactly (?:what|where|the)|just what|one) (?:that |where )?(?:i|i'd|i've|i'm)(?: have| am| would| was)?(?: \w+)? (?:been (?:looking|hoping)|looking|hoping|want|rather|love|like)\b/,
  /\bright (?:next )?(?:place|role|job|step|move) for me\b|\bwhere i (?:\w+ )?(?:want|hope|belong|would like|'d like)\b/,
  /\bthe more i (?:hear|learn|see|think|know|read)\b|\bi(?:'d| would) join\b|\b(?:fancy|up for) (?:it|the|this|working)\b/,
  /\b(?:opportunity|chance|prospect|possibility|idea|thought) (?:to|of) (?:join|work|be(?:ing)? part|becom|help)/,
  /\b(?:would|'d) be (?:an? )?(?:\w+ )?(?:honou?r|privilege|dream|amazing|awesome|brilliant|fantastic|great|joy)\b[^.!?\n]{0,10}\b(?:to (?:join|work|be|serve|have|get))\b|\bbeing (?:a )?part of\b[^.!?\n]{0,40}\bwould\b/,
  /(?<!(?:for|you|of) )\bjoining (?:the|your|you|this)\b|\bpart of (?:a|your|the|this) (?:\w+ )?(?:mission|team|organi[sz]ation|company|story|lab|crew|group)\b/,
  /\btop of my list\b|\bup my (?:street|alley)\b|\bno better place\b|\b(?:build|begin|continue) my career\b|\bif you(?:'ll| will) have me\b|\bmy heart is\b|\bright arm\b|\bwith (?:both hands|real joy)\b|\bstop thinking about the (?:job|role|work)\b|\bmake my home\b|\bi(?:'m| am) part of\b/,
  /\b(?:like|love|admire|believe in) what (?:you|your)\b|\bremain (?:very )?committed to (?:the|this)\b/,
);
