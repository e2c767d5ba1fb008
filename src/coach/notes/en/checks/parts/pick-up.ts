import { anyOf } from "../any-of.ts";

/** What a talk was about when nothing of it is recalled: "I enjoyed learning about the role". */
const NO_TOPIC = String.raw`(?! (?:(?:the|this|that|your|our|my|a) )?(?:\w+ ){0,2}(?:role|position|opportunity|job|team|teams|company|organi[sz]ation|vacancy|post|opening|next|interview|process|decision)\b| (?:you|me|us|it|this|that|everything|things|all of|each other)\b| (?:mon|tues|wednes|thurs|fri|satur|sun)day\b| (?:the )?\d)`;
const TOLD =
  "(?:mention|said|say|told|tell|describ|explain|ask|talk|brought|bring|point|rais|show|outlin|shar|spoke|noted|suggest|recommend|walked me|took me|put it|laid out|stress|emphasi|wonder|wanted to know|warned|quoted|joked|admitted|called it)";

/** Deeds of the reader that everybody thanks for: they recall nothing. */
const COURTESY =
  "(?:gave|give|took|take|made|make|spent|met|had|have|saw|see|invited|offered|extended|devoted|showed me (?:round|around)|set|consider|could|can|would|will|may|might|need|want|found|find|are|were|was|did|do|decide|know|think|choose|reach|get|hear|require|like|wish|all|both|and|for|so|on|to|at|in|again|with|as|too|if|when|some|any)";

/** Something concrete of the talk is picked up, added or put right. */
export const PICK_UP = anyOf(
  new RegExp(
    String.raw`\byou(?:'ve| have| had| were|'d)? (?:also |just |briefly |kindly |even |really |both |all |once |first )?${TOLD}\w*\b(?! (?:you would|you'd|to (?:write|call|reply)|me you|you more|me (?:about )?the next|if|to (?:be|send|wait)))`,
  ),
  /\byour (?:[\w'-]+ ){0,3}(?:points?|remarks?|stor(?:y|ies)|questions?|comments?|examples?|descriptions?|advice|views?|thoughts?|ideas?|accounts?|tips?|tricks?|words|answers?|insights?|candou?r|honesty|perspectives?|explanations?|passion|vision|approach|emphasis|focus|plans?|picture|warning|joke|rule|philosophy) (?:about|on|of|to|that|into|regarding|how|why|for|with|from)\b(?! (?:the|this|your|our) (?:\w+ )?(?:role|position|job|opportunity|team|time|interview)\b)/,
  new RegExp(
    String.raw`\b(?:conversation|talk|talked|talking|discussion|discuss(?:ed|ing)|exchange|chat|chatted|chatting|spoke|speaking|hearing|heard|learning|learn(?:ed|t)?|reading|read|seeing|laughed|laughing)(?: \w+)? (?:about|around|on|of|regarding|over|at)\b${NO_TOPIC}`,
  ),
  /\b(?:liked|loved|enjoyed|appreciated|impressed by|struck by|fascinated by|surprised by|intrigued by)(?: \w+)? (?:how|seeing|watching|that|the way|hearing how|when|what you)\b/,
  new RegExp(
    String.raw`\b(?:that|how|why|the way|the fact that) (?:you|your \w+) (?!${COURTESY}\b)\w+`,
  ),
  /\b(?:great|good|nice|lovely|interesting|fascinating|fun|funny|surprising) (?:for me )?(?:to (?:see|hear|learn|find out)|hearing|seeing|finding out|that we)\b(?! (?:you|your voice|from you|more about|about the (?:role|job|position))\b)/,
  /\b(?:highlight|eye-opening|enlightening|illuminating|fascinating)\b|\bit (?:surprised|amazed|impressed|struck|moved|delighted) me\b|\bmade an impression\b|\b(?:really|still) (?:got|gets|moved) me\b|\bmoved me\b|\b(?:bonus|treat|favou?rite (?:part|moment|bit))\b|\bi (?:loved|liked) the (?:line|story|idea|phrase|way|bit)\b|\b(?:was curious about|had not expected|hadn't expected|thought of you when)\b/,
  /\bcorrection\b|\bthe right (?:name|number|figure|word|year) is\b|\bcomplete my (?:reply|answer)\b|\bto correct\b|\b(?:omitted|neglected|ran out of time)\b|\bdid(?:n't| not) (?:get|have)(?: (?:the|a) (?:chance|time))? to (?:add|mention|tell|ask|explain|finish|show)\b|\b(?:occurred|came back) to me\b|\bi(?:'ve| have) since\b|\b(?:reflected|thought) (?:further|more|again|about)\b|\b(?:better|another|fuller) (?:example|ending|story|solution)\b/,
  /\b(?:further to|regarding|in reply to|as for|concerning|on) (?:your|the) (?:\w+ )?(?:question|query|point|comment|issue)\b|\byou (?:were|kept) \w+ing (?:about|on)\b|\bas you (?:rightly|so|well|just)\b|\byour new (?!hire|colleague|team|role)\w+|\bi (?:noticed|agree with you)\b|\bwe (?:talked|touched|spoke|chatted|joked|laughed|discussed)\b(?! (?:about|on) (?:the|a lot))|\bour (?:debate|discussion|chat|conversation|talk) (?:on|about|over)\b(?! (?:the|mon|tues|wednes|thurs|fri|satur|sun))/,
  /\bwhat p{Lu}\w+ (?:said|told|explained)\b|\bu (?:said|told|mentioned|asked)\b|\bi'd mentioned\b|\bwe both (?!know|are busy|have)\w+|\bthat (?:whiteboard|case|coding|design) \w+\b|\bi(?:'ve| have) been (?:chewing|mulling|thinking)\b/,
  /\b(?:resonated|stood out|struck me|stuck with me|sticks with me|stay(?:s|ed) with me|ma[dk]es? (?:me (?:think|laugh|smile)|my (?:day|week))|(?:got|set) me thinking)\b|\bgave me (?:an? |some )?ideas?\b/,
  /\bi (?:\w+ )?(?:wanted|want|would like|'d like|meant|forgot|failed|neglected|ought) to (?:add|correct|clarify|expand|complete|(?:mention|say)\b(?! (?:thank|how|that i|a|yes)))\b/,
  /\bshould(?: also)? (?:have (?:said|mentioned|added|told|handed|given|explained)|complete|correct|add)\b|\b(?:left|leave) (?:something|one thing|it|that|this) out\b|\bi left out\b|\bforgot to (?:say|mention|add|tell)\b/,
  /\b(?:better|fuller|longer|complete|short|real) answer\b|\b(?:to|on|about|regarding|answer(?:ing)?|back to) your (?:\w+ )?question\b|\byour question (?:about|on|of|how|whether)\b/,
  /\b(?:been|keep|kept|still|was) (?:thinking|reflecting|mulling|turning over) ?(?:about|on|of|over|your|what)?\b|\bthought (?:again |more |a lot )*(?:about|over) (?:what|your|how|that)\b/,
  /\bas (?:we|you) (?:discussed|said|put it|noted|mentioned|explained|described)\b|\bwhat you (?:said|told|explained|shared|described)\b|\byou and i (?:talked|spoke|discussed)\b/,
  /\bwhen (?:we|you) (?:spoke|talked|said|mentioned|asked|showed)\b|\b(?:will|'ll|shall|still|always) remember\b|\bi remember\b|\bi had no idea\b/,
  /\bthe (?!time|chance|opportunity|interview|role|position|job|offer|hour|person|one|best|kind)(?:[\w'’-]+ ){0,4}?(?!time|chance|opportunity|interview|role|position|job|hour|minutes|person)[\w'’-]+ (?:that |which )?you(?:'re|'ve| are| were| have| had| keep| kept)? (?:\w+ed|\w+ing|had|keep|kept|made|found|built|got|use|run|showed|spoke|saw)\b/,
  /\bthat (?:[\w'’-]+ ){1,3}of yours\b|\b(?:looked|look) (?:up|into) (?:the|your|what)\b|\bon (?:the|that) [\w'’ -]{3,40} you\b/,
  /\bi (?:looked up|read up|tried out|went (?:home and|and) (?:read|tried|looked))\b|\b(?:thought|thinking|worked|realised|realized|read|struck|came)\b[^.!?\n]{0,40}\bon the (?:way|train|drive|bus|walk) (?:home|back)\b/,
);
