import type { Reading } from "../../locale.ts";
import { anyOf } from "./any-of.ts";

/** What a talk was about when nothing of it is recalled: "I enjoyed learning about the role". */
const NO_TOPIC = String.raw`(?! (?:(?:the|this|that|your|our|my) )?(?:\w+ )?(?:role|position|opportunity|job|team|teams|company|organi[sz]ation|vacancy|post|opening|next|interview|process)\b| (?:you|me|us|it|this|that|everything|things|all of)\b| (?:mon|tues|wednes|thurs|fri|satur|sun)day\b| (?:the )?\d)`;
const TOLD =
  "(?:mention|said|say|told|tell|describ|explain|ask|talk|brought|bring|point|rais|show|outlin|shar|spoke|noted|suggest|recommend|walked|put it|laid out|stress|emphasi)";

/** How each of the five parts is said in English, by anybody; our own sentences are known by their templates. */
export const PARTS: Reading["parts"] = {
  thanks: anyOf(
    /\bthank(?:s| you|ful)\b(?! in advance)/,
    /\b(?:am|'m|was|are|were|so|very|truly|really|deeply) grateful\b(?! (?:if|for (?:any|a (?:quick|short)|an update|some) )\b)/,
    /(?<!would |would really |'d |could |'d really )\bappreciated?\b(?! (?:an?|any|hearing|some|your feedback|it if)\b)/,
    /\bmy gratitude\b|\b(?:kind|good|generous) of you to\b/,
  ),
  interest: anyOf(
    /\b(?:interested|keen|keener|excited|eager|enthusiastic|thrilled)\b|\b(?:interests|appeals to|attracts|excites) me\b/,
    /\b(?:my|great|continued|real|strong|sincere|genuine) (?:\w+ )?(?:interest|enthusiasm|excitement)\b|\binteresting to me\b/,
    /\b(?:would|'d) (?:still |really |very much |absolutely |gladly |be |very )*(?:love|like|enjoy|proud|happy|delighted|glad|honou?red|welcome|take|join)\b[^.!?\n]{0,25}\b(?:work(?:ing)?|join|be part|be a part|part of|the chance to|contribute|move forward|go forward|keep going|this (?:role|job|work|position)|on board|considered|become)\b/,
    /\bwant(?:ed|ing)? (?:to (?:join|work|be there|be part|do this)|this|the (?:job|role|position)|in\b|it even)|\bmade me want\b/,
    /\b(?:hope|hoping) (?:to|i (?:can|get to)) (?:join|be part|become|work)|\bhoping to find\b/,
    /\b(?:see|picture|imagine) myself\b|\b(?:dream|perfect|ideal) (?:job|role|position)\b/,
    /\b(?:work|job|role|exactly what|just what) (?:that )?i(?:'ve| have)? (?:been (?:looking|hoping)|was (?:looking|hoping)|am looking|'m looking|want)\b/,
    /\bright (?:next )?(?:place|role|job|step) for me\b|\bwhere i (?:want|hope|would like|'d like) to (?:be|work)\b/,
    /\bthe more i (?:hear|learn|see|think|know)\b|\bdraw(?:s|n) (?:me )?to\b/,
    /\b(?:opportunity|chance|prospect|possibility|idea) (?:to|of) (?:join|work|be part|becom)/,
  ),
  "pick-up": anyOf(
    new RegExp(
      String.raw`\byou(?:'ve| have| had)? (?:also |just |briefly |kindly |even |really |both |all )?${TOLD}\w*\b(?! (?:you would|you'd|to (?:write|call|reply)|me you))`,
    ),
    /\byour (?:\w+ )?(?:points?|remarks?|stor(?:y|ies)|questions?|comments?|examples?|descriptions?|advice|views?|thoughts?|ideas?|accounts?|tips?|words|answers?|insights?|candou?r|perspectives?|explanations?|passion|vision|approach|emphasis|focus|plans?|work) (?:about|on|of|to|that|into|regarding|how|why|for)\b(?! (?:the|this|your) (?:role|position|job|opportunity|team)\b)/,
    new RegExp(
      String.raw`\b(?:conversation|talk|talked|discussion|discuss(?:ed|ing)|exchange|chat|chatted|spoke|hearing|heard|learning|learn(?:ed|t)?|reading|read)(?: \w+)? (?:about|around|on|of|regarding|over)\b${NO_TOPIC}`,
    ),
    /\b(?:resonated|stood out|struck me|stuck with me|sticks with me|stay(?:s|ed) with me|made me (?:think|laugh|smile)|(?:got|set) me thinking)\b|\bgave me (?:an? |some )?ideas?\b/,
    /\bi (?:\w+ )?(?:wanted|want|would like|'d like|meant|forgot|failed|neglected) to (?:add|correct|clarify|expand|(?:mention|say)\b(?! (?:thank|how|that i|a)))\b/,
    /\bshould have (?:said|mentioned|added|told)\b|\b(?:left|leave) (?:something|one thing|it|that|this) out\b|\bi left out\b|\bforgot to (?:say|mention|add|tell)\b/,
    /\b(?:better|fuller|longer|complete) answer\b|\b(?:to|on|about|regarding|answer(?:ing)?|back to) your (?:\w+ )?question\b/,
    /\b(?:been|keep|kept|still|was) (?:thinking|reflecting) (?:about|on|of|over)\b|\bthought (?:again |more |a lot )*(?:about|over) (?:what|your|how|that)\b/,
    /\bas (?:we|you) (?:discussed|said|put it|noted|mentioned|explained|described)\b|\bwhat you (?:said|told|explained|shared|described)\b/,
    /\bwhen (?:we|you) (?:spoke|talked|said|mentioned|asked|showed)\b|\b(?:will|'ll|shall|still|always) remember\b|\bi remember\b/,
  ),
  fit: anyOf(
    /\b(?:my|own) (?:[\w-]+ ){0,2}(?:experience|background|skills?|training|degree|diploma|certificat\w+|licen[cs]e|strengths?|qualifications?|expertise|knowledge|career|years|time (?:at|as|in|with)|work (?:at|as|in|on|with))\b/,
    /(?<!your )\b(?:experience|background|expertise) (?:of|in|with|as|from|running|leading|building|managing|working|includes)\b/,
    /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|many)\+? years (?:of|in|as|at|on|with|doing|running|managing|leading|working|teaching|behind)\b/,
    /\bi(?: have|'ve)? (?:also |once |recently |personally |even |already |successfully )?(?:led|built|ran|run|managed|designed|shipped|launched|trained|reduced|organi[sz]ed|taught|owned|coached|developed|set up|wrote|written|automated|migrated|grew|grown|handled|cut|increased|delivered|created|implemented|introduced|improved|negotiated|supervised|coordinated|headed|founded|raised|saved|held|oversaw|spearheaded|mentored|installed|audited|volunteered|specialise|specialize)\b/,
    /\bi(?: have|'ve)? (?:also |previously )?(?:worked (?:as|at|on|in|with|for)|spent (?:\w+ ){1,3}(?:years|months)|done (?:this|that|the same)|helped (?:to )?\w+)\b/,
    /\b(?:at|in|from) my (?:current|last|previous|old|former|present|first) (?:\w+ )?(?:job|role|position|employer|company|post|firm|school|hospital|team|workplace)\b/,
    /\bhit the ground running\b|\b(?:i'm|i am|feel|am) confident (?:that )?(?:i|my)\b|\b(?:great|real|strong|valuable) asset\b/,
    /\b(?:i|me) (?:would|could|can|'d|will) (?:also )?(?:bring|offer|contribute|lean)\b/,
    /\bqualif(?:y|ies|ied|ication)\w*\b|\b(?:certified|licensed|licenced|accredited)\b/,
    /\b(?:good|strong|great|close|right|natural|excellent) (?:fit|match|candidate)\b(?! for me)/,
    /\b(?:fits?|match(?:es)?|align(?:s|ed)?) (?:well|perfectly|closely|what|the|your|this|with)\b|\bi (?:believe )?(?:i )?fit\b|\bsuited\b/,
    /\bwhat i (?:can|would|could|have to|'d) (?:bring|offer|give)\b/,
  ),
  closing: anyOf(
    /\bnext (?:steps?|round|stage|phase)\b|\blook(?:ing)? (?:very much )?forward\b/,
    /\bhear(?:ing)? (?:(?:back )?from you|back|about (?:the )?next)\b|\b(?:talk|speak|meet|see you) (?:to you |with you )?(?:again |very )?soon\b/,
    /\bhesitate\b|\bfeel free\b|\b(?:need|require|want) (?:to know )?anything\b|\banything (?:else|more|further)\b|\bin the meantime\b|\banother round\b/,
    /\b(?:let me know|tell me|reach (?:me|out)|drop me a line|get back to me|keep me (?:posted|updated|informed|in mind)|call me)\b/,
    /\b(?:happy|glad|pleased|available|free|ready) to (?:\w+ )?(?:send|answer|provide|share|talk|meet|go|take|supply|give|discuss|chat|come|start|speak|call|continue)\b/,
    /\b(?:further|more|other|additional|any) (?:questions|information|info|details|references|documents)\b/,
    /\b(?:hope|hoping) (?:to|we) (?:can |get to )?(?:talk|hear|speak|meet|continue|stay|see|work)\b/,
    /\b(?:keep|stay|be|remain) in (?:touch|contact)\b|\bhow (?:we|it|things) go(?:es)? on\b|\bcontinue (?:the|our) (?:conversation|discussion|talk)\b/,
    /\bwhat (?:comes|happens) (?:next|now)\b|\b(?:timing|timeline|time ?frame|timescale|timetable)\b/,
    /\b(?:process|anything|plans?) (?:has |have )?changed\b|\b(?:is|are) (?:the )?\w+ still (?:open|looking|hiring|available)\b/,
    /\b(?:when|by which|in which week|what date|date) .{0,40}\b(?:deci(?:de|sion)|expect|know more)\b|\bexpect (?:a|the) (?:decision|answer)\b/,
    /\b(?:i|we) wish\b|\ball the best (?:to|with|for|of)\b|\b(?:good|best) (?:wishes|luck)\b|\bwish(?:es)? (?:to|for) (?:you|the|all)\b/,
    /\bour paths (?:will )?cross\b|\buntil (?:then|another time|next time)\b|\bwhatever you decide\b|\bany updates?\b/,
    /\b(?:new|another|different) (?:slot|time)\b|\bwhich days\b|\bat your (?:convenience|disposal)\b/,
  ),
};
