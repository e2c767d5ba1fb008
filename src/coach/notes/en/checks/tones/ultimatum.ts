import type { Saying } from "../../../locale.ts";
import { anyOf } from "../any-of.ts";
import { CANNOT, DAY, GAP, NOT, YOU, YOU_SAID } from "./words.ts";

/** What leaving is called. "Take" and "start" only with what belongs to somebody else: "I'll take the Thursday slot" is none. */
const GO = String.raw`(?:withdraw(?:ing)?|walk(?:ing)?(?: away| out)?|accept(?:ing)?|sign(?:ing)?|join(?:ing)?|commit(?:ting)?|leav(?:e|ing)(?! (?:it|that|this|you with)\b)|mov(?:e|ing) on|(?:pull|drop|opt|bow)(?:p?ing)? out|(?:tak(?:e|ing)|choos(?:e|ing)|pick(?:ing)?) (?:it|one of them|theirs|mine|my talents?|another|the(?:ir)? (?:\w+ ){0,2}(?:offer|job|place|post|position|role|one)|(?:my|that) (?:\w+ ){0,2}(?:offer|job|place|post|position|role|one|option))|tak(?:e|ing) (?:myself|my name) out|go(?:ing)? (?:with|elsewhere|and join|work|to (?:another|a different)|to (?:\w+ ){0,2}(?:competitor|rival|other|elsewhere))|go(?=[.!,]|$)|proceed(?:ing)? with|start(?:ing)? (?:at|with)|stay(?:ing)? (?:where|with|put)|say(?:ing)? yes|look(?:ing)? (?:elsewhere|around|for|at other)|consider(?:ing)? (?:it|this|your|the|my|other)|assum(?:e|ing)|regard(?:ing)? (?:it|this|your|silence)|(?<=and )join|giv(?:e|ing) my yes|tell(?:ing)? the other|come on board|work(?:ing)? (?:elsewhere|for (?:them|the other))|be (?:lost|forced|gone|off|out|theirs))\b`;
/** The writer leaves: "I'll accept", "I would have to move on", "I'm out". */
const I_GO = String.raw`(?:\bi(?:'?ll|'?m|'d|'ve)? (?:(?:will|shall|would|must|should|may|might|have|had|am|be|then|just|simply|going|to|no|other|option|choice|but|obliged|forced|prepared|ready|as|well) ){0,8}${GO}|\band (?:will|shall) ${GO}|\bi(?:'?m| am) (?:out|gone|off|theirs|done|not coming|all theirs)\b|\bplease consider my\b|\bmy withdrawal\b|\bcount me out\b|\bconsider me (?:gone|out|withdrawn))`;
/** What a patient person does when no answer comes; anything else is a threat. */
const NO_PATIENCE =
  "(?!(?:simply |just |gladly |quietly |happily )?(?:follow|understand|wait|try|ask|call|send|reach|keep|be (?:glad|happy|patient|in touch)|write|check|bring|know|resend|leave it))";
/** What the reader is to do, or else. */
const OFFER =
  "(?:offer|contract|decision|answer|reply|response|yes|word|news|confirmation|commitment)";
/** The reader does not do it. */
const UNLESS_YOU_DO = String.raw`(?:\b(?:if|when|in case) (?:i (?:do|have|am)${NOT} (?:hear|get|got|had|receive|have|be)|i(?:'ve| have)? (?:had|heard|have|hear|get|receive) no(?:thing)?\b|(?:this|it|things?) (?:is|does|are)${NOT}|i'?m (?:not|asked)|${YOU} (?:(?:do|are|wo|have|did)${NOT}|${CANNOT}|drag|keep|decline|fail|let)|yours? (?:does|is|do|company does)${NOT}|it(?:'?s| is)(?: not|n't) (?:a )?yes|the (?:\w+ ){0,2}(?:is|does|are)${NOT}|there(?:'s| is) (?:no|nothing)|no )|\bunless (?:i (?:hear|get|have|receive)|there|the \w+ (?:move|act|decide|make|come)|yours|${YOU} (?:reply|respond|decide|answer|act|get back|make|stop|move|match|offer|confirm|come|call|can|hire|give|step))|\b(?:without|absent|failing|in the absence of|barring) (?:an?|any|your|which|that|this)\b|\bshould (?:i (?:not|hear (?:nothing|no)|(?:get|receive) no)|${YOU} (?:not|fail|decline)|the (?:decision|answer|offer|process)|no |there be no)|\bwere ${YOU} to\b|\bno ${OFFER} by\b|\bsilence past\b)`;

/**
 * A threat to leave: a condition on the reader with a consequence that hurts them. None is a date the writer has to keep
 * ("I must answer by Friday; can you share your timing?"), another offer by itself, a withdrawal, or what the reader said.
 */
export const ULTIMATUM: readonly Saying[] = [
  {
    says: anyOf(
      new RegExp(`${UNLESS_YOU_DO}[^.!?\\n]{0,90}?${I_GO}`),
      new RegExp(`${I_GO}[^.!?\\n]{0,70}?${UNLESS_YOU_DO}`),
      // "You by noon or I'm out", "hire me or lose me".
      new RegExp(
        String.raw`\bor (?:else\b|${I_GO}|(?:you (?:can |will |'ll )?)?lose me|forget (?:it|me|about)|strike my|take (?:me|my name) off|let's call it)`,
      ),
      new RegExp(
        String.raw`\b(?:otherwise|or else)\b,? i(?:'ll|'m| will| shall| must| am| would| have|'d)${GAP}${GO}`,
      ),
      new RegExp(
        String.raw`\b(?:before|until|after which|after that|(?:and )?then|and if not),? ${I_GO}|\bone more \w+${GAP}and ${I_GO}`,
      ),
      new RegExp(
        String.raw`\b(?:hire|choose|pick|offer|decide|give|contract|yes)\b${GAP}\bor i(?:'ll| will|'m| am)? go(?:ing)? (?:to|for|with)\b`,
      ),
      new RegExp(
        String.raw`\b(?:if|when|in case) (?:i (?:do|have)${NOT} hear|${YOU} (?:do${NOT}|${CANNOT}) (?:reply|respond|answer|decide|get back)|there(?:'s| is) no (?:answer|reply|decision)|no (?:answer|reply))\b[^.!?\n]{0,60}\b(?:i(?:'ll| will| shall| am going to|'m going to) ${NO_PATIENCE}|(?:then )?(?:consider|assume|take) (?:it|my|this|that|the))`,
      ),
      /\botherwise,? i (?:will|shall|must|am going to|would have to|have to) (?:have to )?(?:withdraw|accept|take|go|look|sign|move|assume|work|leave|join)\b/,
      /\bunless (?:i hear(?! otherwise)|you (?:reply|decide|answer|act|get back))\b|\bi (?:will|shall) (?:withdraw|walk away|go elsewhere|sign elsewhere|take (?:the|my|another) (?:other )?(?:offer|talents?))\b[^.!?\n]{0,20} (?:if|unless)\b/,
      // Another employer as the stick.
      new RegExp(
        String.raw`\b(?:will|going to|gonna) (?:get|have) me\b|\byou(?:'ve|'ll| have| will)? (?:lose|lost) me\b|\bonly (?:an?|your) ${OFFER}${GAP}\bkeep me\b|\bmake me take the other\b|\bit(?:'?s| is) (?:either )?you or\b|\b(?:other|another|their)\b${GAP}\bif ${YOU} (?:do)${NOT} (?:come|step|act|move|call)`,
      ),
      new RegExp(
        String.raw`\babsent an? ${OFFER}|\bif you want me,? (?:you'd|you had|speak|act|move|make|then|hurry)|\bnot a (?:day|minute|moment) longer\b|\byou(?:'ve| have)(?: got)? (?:(?:until|till) ${DAY}|\w+ (?:hours?|days?|weeks?) (?:before i|to (?:make|decide|offer|answer|reply|match|hire)))|\bi (?:(?:wo${NOT}|will not|am not going to|can only)|'m not going to) (?:\w+ )?wait (?:past|beyond|until ${DAY}|forever|around|much longer)|\bi'm not going to wait\b|\b(?:after|from) ${DAY},? i(?:'m| am| will| wo${NOT})?[^.!?\n]{0,10}(?:no longer|not)[^.!?\n]{0,8} available\b|\b${CANNOT} wait (?:past|forever|around)|\bfirst refusal until\b|\boff the market\b`,
      ),
      /\b(?:last|final) chance\b|\bnow or never\b|\btake it or leave it\b|\b(?:my|the) (?:last|final) (?:notice|warning|offer)\b|\bno deal\b|\bthe clock is ticking\b/,
    ),
    unless: YOU_SAID,
  },
];
