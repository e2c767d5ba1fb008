import type { Saying } from "../../../locale.ts";
import { anyOf } from "../any-of.ts";
import { CANNOT, NOT } from "./words.ts";

/** How one seems on a bad day. */
const BADLY =
  "(?:nervous|anxious|pushy|distracted|desperate|unfocused|arrogant|bad(?:ly)?|terrible|awful|unprepared|flustered|quiet|stiff|flat|cold|shy|rude|distant|tired|muddled|confused|tongue-tied|incoherent|clumsy|awkward|weak|poor(?:ly)?|slow|all over the place|a mess|a (?:nervous )?wreck|caught off guard|out of sorts|not (?:my|quite my)self)";
/** What went wrong, in the talk and not at work. */
const FAILED =
  "(?:blanked|froze|rambled|waffled|stumbled|stammered|mumbled|panicked|fluffed|bombed|botched|choked|flunked|tanked|blew (?:it|the)|spoke too|talked (?:too|over)|lost my (?:thread|train)|let (?:myself|you) down|kicked myself|could kick myself|cut you off|drew a blank|went (?:completely )?blank|scattered (?:that|the)|messed (?:(?:it|that|this|things) )?up|screwed (?:(?:it|that|this|things) )?up|bored you)";
const MY_SHOWING =
  "(?:answers?|english|presentation|demo|performance|interview|nerves|excel|statistics|examples?|whiteboard|explanation|voice)";

/** Sorry that is no apology for the interview: sympathy, regret for what could not be, manners of letters. */
const KIND_SORRY = String.raw`(?! (?:(?:for|about) (?:your loss|(?:the|my|any|this) (?:weather|rain|handwriting|typos?|spelling|formatting|short|long|slow|late|delayed|delay|quick)|(?:bothering|troubling|writing|not writing|sending))|(?:if|that) this (?:lands|reaches|arrives|is|comes)|(?:that )?(?:we|you)\b))`;

const SORRY = anyOf(
  new RegExp(
    String.raw`\b(?:(?:i'?m|i am|i was) )?(?:so |very |really |truly |terribly |deeply )?sorry\b${KIND_SORRY} (?:about|for|that|if|i|again|to have (?:been|rambled|taken|wasted|kept|made)|it|my)\b|\bwhich i'?m (?:so |very )?sorry for\b|\band i'?m (?:so |very )?sorry about\b`,
  ),
  new RegExp(
    String.raw`(?<!no need to )\bi (?:do |must |want to |would like to |wish to |really )?apologi[sz]e\b(?! for the (?:late|delay|slow))|\b(?:my )?apologies\b${KIND_SORRY}(?= (?:for|if|that|again|about)|[.,!]|$)`,
  ),
  /\b(?:please|kindly|abeg|to) forgive\b|\bforgive (?:me|my)\b|\b(?:excuse|pardon) (?:me for|my)\b(?! (?:english|typos?|spelling|handwriting))|\boverlook my\b|\bplease do(?:n't| not) judge me\b|\bmy bad\b|\bi hold my hands? up\b|\bi still feel bad about\b/,
);

const POOR_SHOWING = anyOf(
  new RegExp(
    String.raw`\bi (?:just |only )?(?:was|got|felt|seemed|sounded|looked|came (?:across|over)(?: as)?|must have (?:seemed|been|come across)|may have (?:seemed|come across))(?: as)?(?: (?:so|very|really|too|a bit|quite|rather|terribly|completely|totally|that|pretty|clearly))* ${BADLY}\b(?! (?:student|at first,? but|until|to (?:the|leave)))`,
  ),
  new RegExp(
    String.raw`\bi(?:'m| am| was) not (?:usually|normally|always) (?:that|so|this) \w+|\bi(?:'m| am) (?:usually|normally) (?:\w+ )?(?:better|calmer|more)\b|\boff my game\b|\b(?:come|came|coming) (?:across|over)(?: as)?(?: too| so| a bit)* ${BADLY}\b|\b(?:rough|bad|terrible) interview\b|\bdid(?:n't| not) go (?:as|so|very|well|the way)\b|\bi (?:went on|talked|spoke) (?:for )?too (?:long|much)\b|\bi know i went on\b|\bi(?:'m| am) not (?:\w+ )?good (?:at|with) (?:interviews?|talking|speaking|selling|small talk|words)\b|\bhold (?:it|that|this|my \w+) against me\b|\bi (?:do${NOT}|never) interview well\b|\b(?:bad|terrible|awful|hopeless|no good) at interview\w*|\b(?:how|that) i (?:came|come) (?:across|over)\b|\bi(?: (?:totally|completely|really|just|simply|probably|also|felt i|feel that i|even))* ${FAILED}\b|\bi (?:felt|feel|fear)(?: that)? i (?:\w+ )?(?:${FAILED}|did badly|had disappointed)\b|\bi (?:bombed|blew)\b|\bmy mind went\b|\bmy nerves (?:got|took)\b|\bmy hands (?:were )?shak|\b(?:i was|sorry i was|being|arriving|for arriving) late\b(?! to (?!the (?:interview|call|meeting)|our|my|your))`,
  ),
  new RegExp(
    String.raw`\bi (?:know i |feel i |fear i |do${NOT} think i |am afraid i |realise i |realize i )?(?:failed to|(?:did|was|could|do)${NOT}|may not have|was not able to)(?: able to)? (?:do|done|give|given|express|answer|perform|show|make|made|explain|present|come across|did)\b[^.!?\n]{0,35}?\b(?:well|justice|best|properly|much|better|what i can|questions?|good|right|clearly|satisfactorily|impression)\b|\b(?:do|did)${NOT} (?:think i )?(?:do|did|done) myself justice\b|\b(?:do|did)${NOT} (?:think|feel)(?: that)? i [^.!?\n]{0,50}\b(?:well|clearly|best|justice|enough)\b|\b(?:not|n't) (?:at )?my (?:best|finest)(?: (?:day|hour|performance|self|moment))?\b|\bpoor (?:performance|showing)\b|\bi know i (?:did|was)${NOT}\b|\bi know i failed\b`,
  ),
  /\bi (?:could|should|might) have (?:answered|done|explained|handled|put|said|prepared|known|been)\b[^.!?\n]{0,40}\b(?:better|differently|more clearly|the answer)\b|\bi wish i(?:'d| had) (?:been|done|prepared|answered|said|given|had)\b|\b(?:i did|did) a (?:\w+ )?(?:lousy|bad|poor|terrible|awful) job\b|\b(?:was|is|were) a (?:shambles|disaster|mess|train wreck|flop)\b|\bi (?:gave|made) (?:you )?an? (?:\w+ )?(?:muddled|poor|weak|bad|confused|clumsy|terrible|mess)\b|\bi(?:'m| am| was| felt)(?: so| very| a bit| still| really| quite)* (?:embarrassed|ashamed|mortified)\b|\bi(?: still| really)? feel (?:terrible|awful|bad|guilty|sick) (?:about|that)\b|\bi struggled (?:with|on|through) (?:the|your) (?:\w+ ){0,2}(?:questions?|test|case|task|problem|exercise|interview|part|round|study)\b|\bit showed\b|\bi made (?:\w+ ){0,3}mistakes? (?:in|on|during) (?:the|my|your) (?:\w+ )?(?:test|interview|task|case|presentation|answers?)\b/,
  new RegExp(
    String.raw`\bmy ${MY_SHOWING}\b[^.!?\n]{0,50}?\b(?:(?:was|were|is|are)(?:n't| not)? (?:\w+ )?(?:weak|poor|bad|terrible|awful|good|great|a shambles|up to|at (?:my|the|its)|a mess|all over))\b|\b(?:regret (?:it|how i|what i|that (?:i|my)))\b|\bi was(?:n't| not) (?:myself|at my best|dressed|(?:very |as |at all |so |really )?(?:prepared|ready|sharp|clear|focused)|on (?:my )?form|able to show)\b|\bit was wrong of me\b|\bput down to (?:a|my|the)\b|\bi(?:'d| had) not slept\b|\bi hadn'?t slept\b|\bwhy i sounded\b`,
  ),
);

/** The writer makes themselves small. A gap that is being closed is none: "I don't yet have the licence; the course ends in April." */
const SELF_DOUBT = anyOf(
  new RegExp(
    String.raw`\bi (?:know|realise|realize|admit|understand|am (?:aware|conscious|sure)|fear)(?: that)? (?:i (?:do|ca|have|am)(?:${NOT}| no\b| little| under| too| only)|i lack|i'm (?:not|no|under|too)(?! (?:the only|alone))|there are (?:stronger|better)|my (?:cv|age|gap|english|experience|statistics|skills|\w+s?) (?:is${NOT}|does${NOT}|are${NOT}|simply)|the gap)\b(?! glad| happy| in good)|\bi'm (?:aware|conscious)(?: that)? (?:i|my|of (?:it|my))\b`,
  ),
  new RegExp(
    String.raw`\bi (?:may|might|am|'m|know i'm) (?:not )?(?:be )?(?:not )?the (?:most|best) (?:\w+ )?(?:qualified|experienced|candidate|person)\b|\b(?:stronger|better) candidates (?:than|out there)|\bi do${NOT} have (?:the|as much|much|enough|a lot of) (?:experience|degree|background|skills?|qualifications?)\b|\bi lack\b|\bmy lack of\b|\b(?:never|not) been (?:any )?good at (?:interviews|this|these)\b|\bmy (?:weak(?:est)? (?:point|spot)|weakness(?! for)|shortcomings)\b|\bfirst to admit\b|\b(?:is|are)${NOT} up to (?:scratch|par|standard|it)\b|\b(?:is|are)${NOT} at the level\b|\bolder than most\b|\b(?:too|probably) (?:old|young|inexperienced)\b|\bnot (?:really )?good enough\b|\bgap in my (?:cv|r[eé]sum[eé])\b[^.!?\n]{0,15}\b(?:does|is|look)`,
  ),
);
const OFFERS_BETTER = new RegExp(
  String.raw`\bat ease\b|\bthe (?:answer|figure|number) is\b|\bcourse\b|\bbetter (?:answer|example)\b|\bhere(?:'s| is) the\b|\bi (?:know|realise|realize) (?:i )?(?:can|could)\b|\bnot? ${CANNOT}\b`,
  "i",
);

/** An apology for the interview, or a finger on the writer's own weak spot. A correction or a fuller answer is none. */
export const APOLOGY: readonly Saying[] = [
  { says: SORRY },
  { says: anyOf(POOR_SHOWING, SELF_DOUBT), unless: OFFERS_BETTER },
];
