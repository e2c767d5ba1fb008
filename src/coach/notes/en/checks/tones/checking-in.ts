import type { Saying } from "../../../locale.ts";
import { anyOf } from "../any-of.ts";
import { NOT, WEEKDAY, YOU } from "./words.ts";

/** The writer about this very note: "I'm …", "just …", "wanted to …", or the first words of a sentence. */
const NOW = String.raw`(?:(?<=^(?:[\w'.]{1,12}[,:-]? ){0,3}|\b(?:i'?m|i am|(?:thought|figured|hope|wish) i(?:'?d| would| can| may| might)?|let me|wanted to|want to|like to|i'd|writing to|sorry for|reason for) )(?:just |only |simply |quickly )?|\b(?:just|only|simply|quickly|merely|again|quick|weekly) )`;
/** What comes in at a desk is no news: "checking in two coach parties". */
const NO_DESK = String.raw`(?! (?:\d|an?\b|the (?:guests|patients)|two|three|guests|patients|about \w+ty|at (?:the|a)|desk|code|crews?|meetings?|residents))(?!s\b)`;
/** What one asks after. */
const NEWS =
  "(?:news|updates?|word|feedback|movement|progress|developments?|luck|joy|status|outcome|result|anything (?:new|yet)|something new)";
/** About when, and not about whether: our own advice asks that. */
const NO_TIMING =
  "(?! (?:on|about|to|regarding|in) (?:the |your )?(?:timing|timeline|process|dates?|schedule))";

/** Phrases that everybody reads as "I want something and bring nothing". */
const IDIOM = anyOf(
  new RegExp(String.raw`${NOW}(?:check(?:ing)?[ -](?:in|back|up)\b${NO_DESK}|check and see\b)`),
  /\btouch(?:ing)? base\b(?! with (?:each|every|all|my|our))|\b(?:circling|looping) back\b(?! (?:to|with) (?:your|the|that|a|my) (?:\w+ )?(?:question|point|answer|idea|figures?))|\b(?:circle|loop) back\b(?! (?:to|with) (?:your|the|that|a|each|every) )/,
  /\bping(?:ing)? (?:you|this)\b|\bbump(?:ing)? (?:this|my|it)\b|\bfloat(?:ing)? this (?:back )?(?:up|to the top)\b|\bresurfacing (?:this|my)\b|\btop of your inbox\b|\b(?:gentle|friendly|quick|polite|kind|little) (?:nudge|reminder|follow-up on my)\b|\bpopping (?:up|back|in)(?:to)?\b[^.!?\n]{0,20}\b(?:again|ask|inbox|see)\b|\bgot buried\b|\bslipped through the cracks\b|\bme again\b/,
  /\bfollow(?:ing)?[- ]up (?:yet |once )?(?:again|more)\b|\bfollowing up (?:to (?:see|ask|check|find out|learn|know|hear)|on (?:my|the) (?:\w+ )?(?:e-?mail|message|note|letter|mail|below|application))|\b(?:second|third|another) follow-up\b(?! (?:call|letter|meeting|visit))/,
  new RegExp(
    String.raw`(?<=^|^[\w'., ]{1,30}[,:-] |^(?:hi|hello|hey|hiya|so|and) )any ${NEWS}\b${NO_TIMING}(?! from (?:the|your) (?:new|clinic))|\bany ${NEWS} (?:yet|so far|on this)\b|\banything yet\b|\b(?:wondering|curious|see|ask|know) (?:if|whether) there(?:'?s| is| are| has been| had been|'s been) (?:any |some )?${NEWS}\b${NO_TIMING}`,
  ),
  /\b(?:status|state of play) (?:update|for|of my)\b|\bdo the needful\b|\brevert (?:back )?with\b|\bupdate me on\b|\b(?:heard|hear) (?:anything|owt|back) (?:back|yet|from (?:the|head)|about)\b[^.!?\n]{0,30}\?|\bu heard\b/,
);

/** The verbs of asking. */
const ASK = String.raw`(?:\b(?:to|and|just|i'?d|only write to|want to|would) (?:see|seeing|ask|find out|know|enquire|inquire|learn|hear)|\bseeing|\bask if|\bwonder(?:ing|ed)?\b|\bcurious\b|\bhoping to hear\b|\bchecking\b|\blooking for\b|\blet me know\b|\btell me\b|\bmay i know\b|\basking\b|\bappreciate\b|\bnot sure if\b|\bcan i ask\b)`;
/** What they know and the writer does not: whether, how, what. Not when. */
const STATE = String.raw`(?:(?:if|whether|that|who|what)\b[^.!?\n]{0,40}\b(?:decision|decided|chosen|chose|picked|filled|filled|movement|news|heard|reached|landed|conclusion|still (?:open|available|being|in the|under|considered|looking|hiring|interviewing)|made up|selected|successful|know something|happening|word|saw|choice|moving forward|update|developments)|\bif (?:you|u)(?: guys| already)* (?:decided|know|chose|picked)|(?:status|outcome|results?|latest|verdict|feedback|an update|whats happening|where (?:things|we|i|you) (?:stand|are)|how far)\b|how (?:(?:the|my|your) (?:\w+ ){0,2}?(?:search|process|interviews?|hiring|decision|panel|selection)|things|it|everything)\b[^.!?\n]{0,40}\b(?:going|progress\w*|coming along|went|look|received|stand|shaping))`;

/** A plain question about where things stand: fine in a note that gives something, nothing but asking without it. */
const PLAIN = anyOf(
  new RegExp(String.raw`${ASK}[^.!?\n]{0,45}?\b${STATE}`),
  new RegExp(
    String.raw`^(?:[\w'., ]{1,30}[,:-] |so,? |please,? )?(?:ha(?:ve|s)|did|is|are|am|was|do|where|what'?s|any|whats|how|can|could)\b[^.!?\n]{0,70}\b(?:made up (?:your|their) minds?|decided(?! on the (?!role|job|position|candidate))|chosen|picked (?:any|some)|considering me|back with|get (?:an|any) update|going on with the (?:\w+ )?(?:job|role|position|hiring)|know anything more|(?:i do|i get it)\?|picked|mad?e (?:a|your|any|the) (?:final )?(?:decision|choice)|made? up (?:your|their) minds?|still open|decision been|been (?:filled|picked|chosen|made)|still (?:being|in the|under|considered|available)|got the (?:job|role)|say anything|panel met|committee met|speak with|an answer for me|where (?:are )?we|latest|something new|${NEWS})\b${NO_TIMING}`,
  ),
  new RegExp(
    String.raw`^where (?:are|do) (?:we|i|things)\b|\bam i still\b|\bha(?:ve|s) (?:the )?(?:\w+ )?(?:panel|committee|board|team|boss) (?:met|decided|chosen)\b|\bhave i got the\b|\b(?:my last|my) (?:message|e-?mail)\b[^.!?\n]{0,40}\?|\bsee(?:n)? anything come through\b|\bhave${NOT} (?:seen|gotten|got|had|received) (?:an? |any )?(?:updates?|e-?mails?|call)\b[^.!?\n]{0,20}\bso\b|\bcheck where\b|\bpoking my head\b|\bnot (?:yet )?been told (?:whether|if)\b|\bfor the (?:second|third|\w+th) time\b|\bweekly check\b`,
  ),
  /\b(?:following up|(?<!\bi |\bwe )follow up)\b(?! (?:with|by) (?:the|a|an|my|some|each|every)| (?:on )?(?:your (?:question|point)|what you)| late| every)|\bchecking (?:on|whether|if)\b(?! (?:the )?(?:drains|stock))|\b(?:where things|where we) stand\b|\b(?:status|outcome) of (?:my|the) (?:\w+ )?(?:application|interview|process|search)\b|\b(?:to|just) message and see\b/,
  new RegExp(
    String.raw`\bit(?:'s| has) been (?:a|one|two|\w+) (?:weeks?|days?|month)s?, so\b|\bask how things\b|\b(?:drop|send)(?:ping|ing)? (?:you )?a (?:brief |quick )?line to (?:ask|find|see)|\bgoing to ask if (?:it|${WEEKDAY})|\bsaw my last\b|\b(?:do|did|have|has) ${YOU} (?:get a chance|hear|heard|had a chance)\b|\bhave${NOT} seen any\b|\bhave${NOT} seen anything\b|\b(?:give|send) me an update\b|\bappreciate (?:an|any) update\b|\b(?:friendly|quick|short|little) follow[- ]up\b`,
  ),
);

/**
 * Asks for news and gives nothing. What the writer checks, follows up or updates at work is none, and neither is a question
 * about timing: that is what a follow-up is for.
 */
export const CHECKING_IN: readonly Saying[] = [
  {
    says: IDIOM,
    unless: /\b(?:used to|my habit|as an? |i was checking in \w+ (?:coach|guests))\b|^your? /i,
  },
  {
    says: PLAIN,
    unless: /^(?:you|your|i (?:built|update|followed|sent|circled|heard|see) )/i,
    isFineWhenGiving: true,
  },
];
