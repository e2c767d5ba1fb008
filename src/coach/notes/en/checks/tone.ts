import type { Reading } from "../../locale.ts";
import { anyOf } from "./any-of.ts";

/** Words that turn a polite note into one that costs goodwill. */
export const TONE: Reading["tone"] = {
  "checking-in": anyOf(
    /\b(?:just |simply |only |quickly )?(?:check(?:ing)? (?:in|back)|touch(?:ing)? base|circl(?:e|ing) back)\b/,
    /\b(?:ping(?:ing)? (?:you|this)|bump(?:ing)? (?:this|my|it)|float(?:ing)? this (?:back )?(?:up|to the top))\b/,
    /\bfollow(?:ing)? up (?:yet )?again\b|\bany (?:news|updates?) (?:yet|on this)\b/,
    /\b(?:wondering|curious) if there(?:'s| is| are) any (?:news|updates?)\b/,
  ),
  guilt: anyOf(
    /\b(?:still )?(?:haven't|have not|not|never) (?:yet )?(?:heard (?:back|anything|a word|from)|received (?:a|any) (?:reply|response|answer))\b/,
    /\bignor(?:ed|ing) (?:me|my)\b|\bleft (?:me )?(?:hanging|waiting|in the dark)\b/,
    /\bno (?:reply|response|answer) (?:to|from|so far)\b/,
    /\b(?:was|am|were) (?:very |quite |a bit |really |rather )?(?:(?:disappointed|hurt) (?:that|not|to|by)|surprised (?:not to|that (?:you|nobody|no one)|by (?:the|your) silence))\b/,
    /\byou (?:promised|forgot)\b|\byou said you would (?:write|call|reply|get back)\b/,
    /\bafter (?:all|everything) (?:i|the (?:work|time|effort|hours) i)\b/,
    /\b(?:put|spent) (?:so much|a lot of|many hours|all that) (?:time|work|effort|hours)?[^.!?\n]{0,20}\b(?:test|task|presentation|assignment|case|application|interviews?|homework)\b/,
    /\bleast you (?:can|could)\b|\bcommon courtesy\b|\bwould have been nice to hear\b|\bi deserve\b|\bsurely you can\b/,
  ),
  pressure: anyOf(
    /\basap\b|\b(?:this|it) is urgent\b|\burgently (?:need|ask|request|await|wait)\b/,
    /\b(?:reply|respond|answer|decide|decision|hear|know|get back|call me|write)\b[^.!?\n]{0,30}\b(?:as soon as possible|immediately|right away|urgently|at once)\b/,
    // A day by which the writer must decide is news, not pressure.
    /(?<!\bi\b[^.!?\n]{0,40} (?:have|need|asked) to )\b(?:reply|respond|answer|confirm|decide|let me know) (?:by (?:the )?(?:end of (?:the )?day|tonight|tomorrow|noon|monday|tuesday|wednesday|thursday|friday)|today|now|promptly)\b/,
    /\bi (?:really |desperately )?need (?:this (?:job|role|position)|an answer|a decision|a reply)\b/,
    /\bi need to know (?:by|today|now|soon|whether|if|your)\b|(?<!\b(?:might|may|can|could|should|do) )\bi expect (?:a reply|an answer|your answer|to hear)\b/,
    /\byou (?:must|have to|need to|should) (?:hire|decide|choose|answer|reply|respond|pick|give me)\b/,
    /\bi(?:'m| am)? (?:desperate|begging)\b|\bi beg you\b|\bplease please\b|\bdon't make me wait\b/,
    /\b(?:please|could you|can you) (?:hurry|speed)\b|\bwaiting (?:for you )?impatiently\b/,
    /\bi will (?:call|keep calling|write)(?: to)?(?: you)? (?:every (?:day|morning)|daily)\b|\bi will keep calling\b/,
  ),
  ultimatum: anyOf(
    /\bif (?:i (?:don't|do not|haven't|have not) hear|you (?:don't|do not|can't|cannot) (?:reply|respond|answer|decide|get back)|there is no (?:answer|reply|decision)|no (?:answer|reply))[^.!?\n]{0,60}\b(?:i (?:will|shall|am going to|would|am)|i'll|then|consider|assume|take)\b/,
    /\b(?:last|final) chance\b|\bnow or never\b|\btake it or leave it\b|\bor else\b/,
    /\botherwise i (?:will|shall|must|am going to|would have to|have to) (?:have to )?(?:withdraw|accept|take|go|look|sign|move|assume|work|leave|join)\b/,
    /\bunless (?:i hear|you (?:reply|decide|answer|act|get back))\b/,
    /\bi (?:will|shall) (?:withdraw|walk away|go elsewhere|sign elsewhere|take (?:the|my|another) (?:other )?(?:offer|talents?)) (?:if|unless)\b/,
  ),
  apology: anyOf(
    /\b(?:(?:i'?m|i am|i was|so|very|really|truly) )?(?:so |very |really |truly |terribly |deeply )?sorry (?:about|for|that|if|i|again|to have)\b/,
    /\bi (?:do |must |want to |would like to |wish to )?apologi[sz]e\b|\bmy apologies\b|\bapologies (?:for|if|that|again)\b/,
    /\bforgive me\b|\bexcuse my\b|\bpardon my\b/,
    /\bi (?:was|got|must have (?:seemed|been)) (?:so |very |really |too |a bit |quite |rather |terribly )?(?:nervous|bad|terrible|awful|unprepared|flustered)\b/,
    /\bi (?:messed|screwed) (?:(?:it|that|this|things) )?up\b|\bi blew (?:it|the)\b/,
    /\bi know i (?:didn't|did not|failed|was not|wasn't)\b|\bi (?:did not|didn't) (?:do|perform|answer) (?:\w+ )?(?:well|my best|properly)\b/,
    /\bnot (?:at )?my best (?:day|hour|performance|self)\b|\bpoor (?:performance|showing)\b/,
  ),
  salary: anyOf(
    /\b(?:salary|salaries|compensation|wages?|remuneration|stock options|vacation days|paid time off|benefits package)\b/,
    /\bpay (?:range|rise|package)\b|\bpay is\b|\bthe pay\b(?! gap)|\b(?:the|signing|annual|yearly) bonus(?:es)?\b/,
    /\bhow much (?:do you|does it|would|will) (?:pay|earn|i|the)\b|\bhow much i (?:would|will) (?:earn|get)\b/,
    /\b\d{2,3} ?k(?: a| per) year\b|\b(?:at least|less than|expect|earn|asking for|minimum of) [$€£] ?\d{2,3}(?:[.,]\d{3}|k)\b/,
  ),
};

/** Words that look like one of the above and are none of it. */
export const HARMLESS =
  /\b(?:no|without any|not any|zero) (?:rush|hurry|pressure|urgency)\b|\bno need to (?:reply|respond|answer|apologi[sz]e)[^.!?\n]{0,30}|\b(?:salary|compensation|wages?|bonus) (?:data|surveys?|reports?|tables?|systems?|software|benchmarks?|analysis|analyst|dashboards?|module|engine|records?)\b|\bcheck(?:ing)? in(?: code| patients| guests| at the| desk|-)|\bsorry (?:to hear|for your loss)\b|\bwant(?:ed)? you to know (?:right away|at once|immediately)/gi;
