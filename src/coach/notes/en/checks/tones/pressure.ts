import type { Saying } from "../../../locale.ts";
import { anyOf } from "../any-of.ts";
import { ANSWER, AT_ONCE, CANNOT, DAY, GAP, NOT, TO_ANSWER, YOU, YOU_SAID } from "./words.ts";

/** What the reader is to do for the writer. */
const CHOOSE = "(?:hire|choose|pick|select|take|employ|consider|accept)";
const WORK = "(?:job|role|position|post|spot|work|place|chance|opportunity)";

/** A quick answer is demanded. The writer's own readiness is none: "I can start right away." */
const QUICKLY = anyOf(
  new RegExp(
    String.raw`(?<!\b(?:start|begin|join|available|send|sent|over|come|it|them)(?: \w+){0,2} )\basap\b|\b(?:this|it|as)(?: is| as)?(?: very| so| really)? urgent\b|\burgent (?:reply|response|answer|decision)\b|\burgently (?:need|ask|request|await|wait)\b|(?<!\bi(?:'ll|'d|'m)? (?:\w+ ){0,4})\b(?:reply|respond|answer|decide|decision|hear|know|get back|call me|phone me|ring me|write|confirm|sign)\b[^.!?\n]{0,30}\b${AT_ONCE}\b`,
  ),
  // A day by which the writer must decide is news, not pressure.
  new RegExp(
    String.raw`(?<!\bi\b[^.!?\n]{0,40} (?:have|need|asked|had) to |\bif (?:you|u) [^.!?\n]{0,20})\b(?:reply|respond|answer|confirm|decide|let me know|tell me|call me|send it|sign) (?:to me |please |me |back )?(?:(?:by|before) (?:the )?(?:end of (?:the )?day|${DAY})|today|now|tonight|this (?:very )?\w+ at the latest|within)\b(?!,? (?:if|whether|in case|should) you)`,
  ),
  new RegExp(
    String.raw`\b(?:please|could you|can you|kindly) (?:hurry|speed|expedite)\b|\bhurry up\b|\bwaiting (?:for you )?impatiently\b|\b(?:can|could) (?:you|u) push\b|\b(?:act|move|decide) (?:fast|quickly|faster)\b[^.!?\n]{0,30}(?:on my|,|because|$)|\btime is of the essence\b|\bdrag (?:our|your) feet\b|\bthe sooner you decide\b|\b${CANNOT} wait (?:any ?more|any longer|much longer)\b(?! to)|\btreat (?:this|my \w+) as (?:urgent|a priority)\b|\bput everything else aside\b|\b(?:do${NOT}) (?:make me wait|keep me (?:waiting|hanging))\b|\b${CANNOT} (?:keep|go on) waiting\b|\b(?:decide|make up your minds?|make (?:a|your) decision|give me an? (?:\w+ ){0,2}(?:answer|yes or no)) (?:quickly|now|already|fast|soon|this week|${DAY})|(?:^|please|kindly|just|so|,) (?:please )?decide(?: now| already)?(?=[.!]|$)|\b(?:call|text|ring|phone|answer|tell|e-?mail|message) me (?:back )?(?:today|now|tonight|this (?:morning|afternoon|evening))\b(?! (?:if|should))|\b(?:appreciate|expect|want|need|require|request|like|give me|send me|waiting for|await) (?:an? |your )?(?:immediate|prompt|urgent|speedy|swift|fast|quick|rapid)(?: \w+)? ${ANSWER}\b|\b(?:give|send|tell) me (?:an? |your |the )?(?:\w+ )?${ANSWER} (?:${AT_ONCE}|now|today|(?:by|until|before) ${DAY})|\bi (?:ask|request|tell) you to (?:answer|reply|respond|decide|hire|take|choose|call)\b|\bright now,? i\b`,
  ),
);

/** A demand. "You need someone who can weld" and "I need two weeks to hand over" are none. */
const DEMAND = anyOf(
  new RegExp(
    String.raw`\bi(?:'m| am)?(?: going to| will| would| just| really| absolutely| do| must)* (?:need|want|require|demand|expect|must have|insist on) (?:to (?:get|have) )?(?:you to |u to |your (?:\w+ )?(?:${ANSWER}|offer|commitment|assurance)\b|(?:an?|the|some|this)(?: \w+){0,2} (?:${ANSWER}|commitment)\b|to know (?:by|today|now|soon|whether|if|your)|to hear (?:back )?(?:from you )?(?:by|today|this))(?<!\b(?:might|may|can|could|should|do) i expect [^.!?\n]{0,30})`,
  ),
  new RegExp(
    String.raw`\bi (?:must |have to |really |absolutely )?(?:insist(?! on hard)|demand)\b(?! on (?:safety|clean|check|quality))|\bi(?:'d| would| must| have to)? (?:strongly |really )?urge you\b|\bit is (?:imperative|essential|vital|crucial) that (?:i|you)\b|\bpress you (?:for|to)\b|\bi want your word\b|\bi (?:must|need to|have to) know your (?:decision|answer)\b|\bi (?:have|need|want) to know (?:by|today|now)\b|\bi(?:'d| would) (?:like|want|appreciate) (?:an?|your) (?:\w+ )?${ANSWER} (?:by|before) ${DAY}|\bi(?:'ll| will)? (?:must|need to) have your|\bi would ask that you put\b`,
  ),
  new RegExp(
    String.raw`(?<!\b(?:feel|if|when|whether|before|unless|think) )\b(?:you|u)(?:'d| had| really| just| simply)? (?:must|have (?:got )?to|need to|should|better|gotta|owe it)(?: really| just)? (?:${CHOOSE} me|${CHOOSE}\b(?= (?:now|quickly|today|soon|fast))|hire|decide|choose|answer|reply|respond|pick|give me|tell (?:me|your)|let me know|call me|to (?:your|the) team)|\bmake a decision without (?:speaking|talking|hearing)`,
  ),
);

/** Begging, and what hangs on it for the writer. */
const BEG = anyOf(
  new RegExp(
    String.raw`\bi(?:'m| am)? (?:desperate\b(?! to (?:see|try|learn|know|hear))|begging|pleading|imploring)|\bi (?:beg|implore|beseech|plead)\b|\bplease,? please\b|\bfor god'?s sake\b|\bhave mercy\b|\bgod will bless\b|\bhands together\b|\b(?:kids|children|family|mother|wife|parents)\b[^.!?\n]{0,20}\b(?:is|are) (?:counting|depending|relying) on\b|\bmy (?:last|only) hope\b|\b(?:do|give) anything for (?:the|this|that)\b|\bmy last few\b|\b(?:my )?rent is due\b|\b${CANNOT} afford to lose\b`,
  ),
  new RegExp(
    String.raw`\bi (?:(?:really|desperately|absolutely|so|just|simply) )*(?:need|have to have|must have) (?:this|the|an?) (?:${WORK}|answer|decision|reply)\b|\b(?:job|role|post|position)(?: simply| just)? (?:has to|must) be mine\b|\bthe (?:post|job|role|position) is mine\b|\bnothing else matters\b|\bneed (?:this|it) (?:so )?(?:badly|bad|much|more than)\b|\bcounting on you\b|\bi (?:really|desperately|so) need (?:this|it)(?=[.,!]|$)|\bwhatever you can to get me\b|\bkindly help me\b|\bhelp me,? (?:sir|ma|madam|please)\b|\bone (?:trial|chance)\b${GAP}\bis all i (?:ask|want|need)`,
  ),
);

/** The writer tells the reader whom to choose. To hope for it is none: "I'd be honoured if you chose me." */
const CHOOSE_ME = anyOf(
  new RegExp(
    String.raw`(?<!\b(?:if|when|should|that|would|could|will|did|to|who|may|might|not|may) (?:you |they |ever |do |decide to |choose to |want to )?)\b(?:hire|pick|choose|select|employ) me\b|(?:^|[,;:]|\bplease|\band|\bso|\bjust|\bkindly) (?:please )?give me (?:the|this|a|that) ${WORK}|^give me (?:the|this|that|a) ${WORK}|\bthe opportunity,? please\b|\bto take me\b(?= *(?:$|[.,!]))`,
  ),
  new RegExp(
    String.raw`\b(?:just say yes|to say yes|stop (?:looking|the search|searching)|do${NOT} (?:pass me|give it to|look any|let me (?:go|slip))|let me slip|make it happen|no (?:reason|need|point) (?:to look|in (?:looking|interviewing|seeing))|(?:grave |big |huge )?mistake (?:to (?:hire|pick|choose|pass|let)|not to|by (?:not|passing))|(?<!(?:if|when|where|whenever|time|that|in case) )you need me(?! to)|(?:i(?:'m| am) )?the only (?:right |real |good )?(?:person|candidate|one|choice) for (?:this|the|your)|wo${NOT} find (?:any(?:one|body)|somebody|someone) (?:better|else)|candidates? like me|people like me do${NOT}|you'd regret|decide in my favou?r|not (?:choose|hire|take|select|pick) (?:another|somebody else|someone else|anyone else|other)|right decision, which|take no for an answer|front runner|sign me up before|you will not be sorry|you wo${NOT} be sorry|select me only|get this signed|get (?:it|me) signed|speak to the (?:director|manager|boss) on my behalf)\b`,
  ),
  /\bsend (?:the|my|me the|over the) (?:contract|offer)(?: letter)?\b[^.!?\n]{0,20}\b(?:over|tonight|today|now|please|and i'll sign)|\bexpedite my\b/,
);

/** The writer will not leave the reader in peace. */
const PESTER =
  /\bi(?:'ll| will| shall| am going to) (?:keep (?:calling|writing|ringing|asking)|(?:call|ring|write|phone|e-?mail)(?: to)?(?: you)?(?: \w+ and)? (?:every (?:single )?(?:day|morning|week)|daily)|be at your (?:office|door|desk))|\bnot (?:stop|rest) until\b|\buntil (?:someone|somebody|you) (?:sees?|answers?|talks?)\b|\bneed (?:you|u) to pick up\b|\bput (?:me )?through to whoever\b/;

/** The reader is pushed: to answer fast, to decide, to choose the writer. Eagerness is none, nor urgent work the writer did. */
export const PRESSURE: readonly Saying[] = [
  { says: anyOf(QUICKLY, DEMAND, BEG, CHOOSE_ME, PESTER), unless: YOU_SAID },
  // Waiting beside the phone is told so that they call.
  { says: /\banswer me\b|\bwaiting (?:next to|by|beside) (?:the|my) phone\b/i },
  {
    says: new RegExp(
      String.raw`\b(?:${YOU}|to) ${TO_ANSWER}\b${GAP}\b(?:this very minute|straight answer|firm commitment)\b|\b(?:you|u) can decide this\b|\bstraight answer\b|\bfirm commitment\b`,
      "i",
    ),
    unless: YOU_SAID,
  },
];
