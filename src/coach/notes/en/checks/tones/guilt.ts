import type { Saying } from "../../../locale.ts";
import { anyOf } from "../any-of.ts";
import { ANSWER, GAP, NOBODY, NOT, TO_ANSWER, YOU } from "./words.ts";

/** How silence is told. */
const SILENCE = anyOf(
  new RegExp(
    String.raw`\b(?:still )?(?:have${NOT}|never) (?:yet )?(?:heard (?:back|anything|a word|from)|(?:received|gotten|got|seen) (?:an?|any|even an?) ${ANSWER}|had (?:so much as|even|a (?:single )?(?:word|reply|call)|any (?:reply|answer|response)))`,
  ),
  /\b(?:heard|had|got|received) (?:absolutely )?nothing\b(?! but\b)|\bnothing since\b|\bstill nothing\b|\bnot hearing (?:anything|back|a word)\b|\b(?:zero|no) (?:reply|replies|response|answer) (?:to|from|so far)\b|\bzero replies\b|^(?:and )?still waiting\b/,
  /\b(?:your|radio|complete|total|met with|only) silence\b(?! from)|\bi find the silence\b|\bno sign of life\b/,
  new RegExp(
    String.raw`\b${NOBODY}(?: (?:from|in|at|on) (?:your|the) \w+)?(?: there| here| at \w+| has| even| ever| seems to| will| could| can| did){0,4} (?:had the (?:decency|courtesy)|(?:respond|repl|answer|call|r[iau]ng|wr[io]t)\w*(?: (?:back|to)\b| me\b|[.,]|$)|bother|tell(?:s|ing)? me|told me|inform|updated?|explain(?:ed|s)? (?:it|why|this)|apologi|cares?\b|g[eo]t(?:s|ten)? back|let me know|been in touch|said they)`,
  ),
  // "You never called", but not "if you never use it".
  new RegExp(
    String.raw`(?<!\b(?:if|when|whether|that|case) )\b${YOU} (?:(?:did|could|have|do|ca|can|would|wo)${NOT}|never)(?: even| ever| both)? (?:${TO_ANSWER}|replied|responded|answered|called|wr[io]t\w+|g[eo]t(?:ten)? back|told me|bothered?|think to|have the (?:decency|courtesy))\b(?! (?:to (?!me\b)|your own\b))`,
  ),
  /\bnot (?:even )?(?:a|one|a single) (?:single )?(?:word|reply|call|peep|line|response|answer|e-?mail|message)\b|\bwith no (?:communication|response|reply|word|luck|updates?|answer)\b|\b(?:none|neither) (?:of (?:them|my \w+) )?(?:were|was|has been|have been) (?:returned|answered)\b|\bunreturned\b/,
  new RegExp(
    String.raw`\b(?:not (?:get|so much as|even)|without) (?:even )?(?:an?|any|so much as an?) (?:\w+[- ]){0,2}(?:reply|response|answer|acknowledge?ment|thank you|thanks|word|e-?mail|call|message)\b|\bmy (?:\w+ )?(?:e-?mails?|messages?|calls?|letters?)${GAP}(?:unanswered|ignored|voicemail)`,
  ),
);

/** What the reader did to the writer. */
const DONE_TO_ME = anyOf(
  new RegExp(
    String.raw`(?<!\b(?:if|when|whether|that|unless|case) )\b${YOU}(?:'ve|'d| have| had| just| all| both times| never| simply| then| keep| have now)* (?:ghost(?:ed|ing)? (?:me|people|us|candidates)|ghosted|ignor(?:ed|ing|e) (?:me|my|us)|(?:clearly |obviously |simply |must have )?forgot(?:ten)? (?:me|about me)|strung me|kept me (?:waiting|hanging)|left me (?:hanging|waiting|without|wondering|guessing|in the dark|on read)|never did|disappeared|do${NOT} answer\b|made (?:me come|these)|ha(?:ve|d)${NOT} bothered)`,
  ),
  /\bignor(?:ed|ing) (?:me|my)\b|\b(?:i|me|was|am|been|being|feel|feels|felt|be)(?: like)?(?: i(?:'m|'ve| am| have))?(?: been| being| so| quite| rather| a bit)* (?:ignored|ghosted|strung along|forgotten|left (?:hanging|waiting|in the dark|without|to wonder))/,
  /\bleft (?:me )?(?:hanging|in the dark)\b(?! at)|\bleft me waiting\b|\b(?:leave|leaving|left) (?:me|people|a person|someone|candidates|us)(?: hanging| waiting| without)|\bfeel(?:s|ing)? (?:ignored|forgotten|strung along)\b|\bi (?:\w+ ){0,3}fe(?:el|lt) (?:so |really |very |a bit )?(?:let down|cheated|used|disrespected|undervalued)\b|\b(?:black hole|into the void|going nowhere)\b|\bhow i(?:'m| am|'ve been| was| have been) (?:being )?treated\b|\bmissed its own\b|\bkept in the lobby\b/,
);

/** What was promised and not kept. A promise alone is none: "You said a decision comes after the audit, and that suits me." */
const BROKEN_PROMISE = anyOf(
  new RegExp(
    String.raw`\byou(?:'d|'ve| had| have)? promised(?: me| us)?(?:[.,!;]|$| (?:to|that|i would|i'd)\b| (?:an? |the |some )?(?:\w+ )?${ANSWER}\b)|^you forgot\b(?! to ask)|\byou (?:clearly|obviously|must have) forgot(?:ten)?\b|\b(?:you|someone|somebody) (?:was|were) (?:supposed|meant|going) to ${TO_ANSWER}\b|^so much for\b|\byou(?:'d)? said you would (?:write|call|reply|get back)\b`,
  ),
  /\b(?:was|been|were) (?:told|promised|assured)\b[^.!?\n]{0,60}\b(?:and|but|yet|now|still|it'?s|its)\b/,
  /\b(?:you|u|they)(?:'d| had)? (?:said|told me|promised|assured me)\b[^.!?\n]{0,40}\b(?:would|will|i was|within|by|u)\b[^.!?\n]{0,50}(?:\b(?:and|but|yet)(?: you| i| they| then)?(?: you| i)?(?: have|'ve)? (?:never|nothing|still|no\b|it'?s|its)|\bthat was\b|\bdisappeared\b)/,
  /\b(?:it(?:'s| is| has been|'s been)) (?:now )?[\w-]+ (?:days|weeks|months)[^.!?\n]{0,10} since (?:you|they|i was) (?:said|told|promised)|\blike you told me to\b/,
);

/** A hard word about how the writer was treated. */
const HURT =
  "(?:disappoint(?:ed|ing)|hurt(?:s|ful)?|sad(?:dened)?|upset(?:ting)?|frustrat(?:ed|ing)|dishearten(?:ed|ing)|discourag(?:ed|ing)|disrespectful|unprofessional|rude|unfair|not fair|insult(?:ed|ing)|shame|put out|let down|stings?|stressful|not been happy|hard on me|surprised)";
/** And how they were treated. */
const TREATED = String.raw`(?:repl(?:y|ies)|respon[sd]\w*|answer|silence|communication|(?:not|n't|never) (?:to )?(?:have )?hear\w*|hear nothing|heard (?:back|nothing)|wait(?:ing)?\b|ignored|nobody|no[- ]one|forgotten|hanging|message|left without|i learned|delay|explained|weeks|rounds|handled)`;
const REPROACH = anyOf(
  new RegExp(
    String.raw`\b${HURT}\b[^.!?\n]{0,70}?\b${TREATED}|\b(?:silence|delay|wait|lack of (?:\w+ )?(?:communication|response|feedback)|not hearing|way i was)\b[^.!?\n]{0,60}?\b${HURT}`,
  ),
  /\b(?:was|am|were) (?:very |quite |a bit |really |rather )?(?:(?:disappointed|hurt) (?:that (?:you|nobody|no one|there|i)|not to|by (?:the|your) (?:silence|lack))|surprised (?:not to|that (?:you|nobody|no one)|by (?:the|your) silence))/,
  // What decent people would have done.
  /\bleast you (?:can|could)\b|\b(?:common|basic|a little|some|simple) (?:courtesy|decency|respect)\b|\bwould have been (?:nice|kind|kinder|courteous|polite|decent|good) (?:to (?:hear|let|tell|get|call|know)|than this)|\b(?:the )?(?:decency|courtesy) (?:to|of)\b|\bcourtesy (?:is|was)(?: not|n't)\b|\beven a (?:rejection|no|short|simple|one-line)\b/,
  new RegExp(
    String.raw`\bi(?:'d| had)? expected an? ${ANSWER} (?:by|sooner|earlier|long)|\b(?:right|fair|okay?|acceptable) to (?:make|let|leave|keep) (?:people|me|someone|candidates|anyone) (?:wait|hang)|\byou (?:are|remain|stay|went|have gone|have been)(?: now)? (?:silent|quiet)\b|\bi deserved?\b|\bdeserved an?\b|\b(?:i )?expected (?:better|more|at least|a bit more) (?!of myself)|\bi(?:'d| had| really| honestly)* (?:expected|hoped|thought)(?: that)? (?:(?:to have|i(?:'d| would)(?: have)?)(?: at least)? (?:hear|get|g[eo]t|heard|receive)|for (?:more|better|at least))|\bi(?:'d| would| had)(?: have)? thought (?:an?|that you|you|someone|a candidate)\b|\bone (?:would|might|could) (?:think|expect)\b|\bthought (?:your|you|this) [^.!?\n]{0,25}(?:better|valued|cared)|\bunder the impression that you (?:valued|cared|respected)|\bi would never (?:leave|treat|ignore)`,
  ),
  new RegExp(
    String.raw`\bsurely (?:you can|it does|someone|somebody|a )|\btoo (?:much to (?:ask|expect)|busy to (?:think|${TO_ANSWER}))|\bbothered? to (?:${TO_ANSWER}|acknowledge)|\bcan(?:not|'t| not) understand why (?:my|nobody|no one|you)|\b(?:not|n't) (?:important|worth|good)(?: much| enough)? (?:enough )?(?:to|for) (?:you|a reply|an answer)|\bmy time is(?:n't| not)\b|\bseems to care\b|\bso (?:hard|difficult) to (?:send|write|call|answer|reply|pick up|let)|\bwould have appreciated (?:an?|some|any|hearing)\b|\bwould be nice to get an? ${ANSWER}|\bwast(?:ed?|ing|e of) my time\b|\bi (?:guess|suppose|take it|assume) (?:that )?you(?:'ve| have|'re| are| were| did)?(?: all)? (?:n't |not |been too|forgot|found|too busy|do${NOT}|did${NOT})|\bassume from your silence\b|\bwhether the interview was ever\b|\b(?:it feels|feels) (?:like|as if|as though) (?:you(?:'re| are)|i(?:'m|'ve| am| have)|it went|my|nobody)`,
  ),
);

const WAITED = anyOf(
  /\bi(?:'ve| have) (?:now |already )?(?:been (?:so |very |more than )?(?:patient\b(?! with (?!your?\b))|sitting by|waiting(?! (?:on )?tables| for (?:an?|the|this|such|your) (?:\w+ )?(?:role|job|chance|opening|position|team|place|company|school)))|waited(?! (?:on )?tables?| for (?:an?|the|such) (?:\w+ )?(?:role|job|chance|opening|team|place)))\b|\bkept (?:me )?waiting\b|\b(?:wait(?:ed|ing)|sat|sitting) by (?:the|my) phone\b|\bdone everything you asked\b|\bmy family is asking\b|\bhow stressful you\b/,
  new RegExp(
    String.raw`\bi (?:have${NOT}) (?:slept|been able to sleep)\b[^.!?\n]{0,40}\b(?:nobody|because you|no one)|\bnobody (?:has )?(?:tells?|told) me\b|\bthe (?:delay|wait) (?:has been|is|was) (?:very |really |so |quite )?(?:hard|stressful|difficult|painful|unbearable|long)|\b(?:my|the) third (?:message|e-?mail|letter|try)\b|\bwritten (?:to you )?(?:twice|three|four)|\b(?:three|four|five|six|seven|\d+) (?:e-?mails|messages|calls),? (?:and )?(?:no|zero|not|nothing)`,
  ),
);

/** What the writer gave up for the interview. */
const GAVE_UP = String.raw`(?:took|taken|used|gave|given|spent|lost) [^.!?\n]{0,30}(?:day off|days off|annual leave|unpaid day|leave|weekend|hours|gas money|savings|holiday|evenings|my time)|(?:drove|travell?ed|flew|came|rode|walked) [^.!?\n]{0,30}(?:hours|miles|all (?:that|the) way|each way|bad road|two buses)|paid for [^.!?\n]{0,40}(?:pocket|train|hotel|travel)|bought (?:a )?new (?:suit|clothes|shoes|outfit|dress|shirt)|stayed up|cancell?ed my|(?:re)?arranged my|arranged (?:childcare|a sitter|cover)|turned down (?:another|an|other|two)|put (?:my heart|so much|a lot|all)|(?:did|do) the (?:trial|test|shift)[^.!?\n]{0,20}(?:without pay|unpaid|for free)|did everything`;
const FOR_YOU = String.raw`(?:for (?:that|this|these|your|the|you|nothing|what)\b|to (?:come|see you|get (?:out )?to|finish|make)|because of what you|so that i could|into (?:that|this|your|the) (?:presentation|case|test|task|interview)|out of my own|and (?:this is what|still|nobody|no one|got|i have|this is|for what|it feels)|only to|without pay|i find|it seems)`;
/** Words of a writer who is glad of it. */
const GLAD =
  /\b(?:enjoy\w*|fun|worth|glad|lov(?:e|ed|ely)|happy|pleas\w+|thank\w*|learn(?:ed|t)|excit\w+|grateful|delight\w*|little holiday|that good|at (?:my|shell|initech|the mill)|generous|appreciate\w*)\b/i;

/** A reproach: silence, waiting or effort held against the reader. None is waiting told kindly, or effort that was a pleasure. */
export const GUILT: readonly Saying[] = [
  { says: anyOf(SILENCE, DONE_TO_ME, BROKEN_PROMISE, REPROACH, WAITED) },
  {
    says: anyOf(
      new RegExp(String.raw`\bi(?:'ve| have)? (?:${GAVE_UP})[^.!?\n]{0,60}?\b${FOR_YOU}`),
      /\bi (?:gave (?:you|up)|took|used|spent) [^.!?\n]{0,40}(?:and (?:got|nobody|no one|had|i had))/,
      new RegExp(
        String.raw`\b(?:after|considering|given|despite) (?:all|everything|that|how much|three|two|the)\b(?: that| this)?(?: the)?(?: \w+)?(?: and a? ?\w+[- ]?\w*)?(?: project)?,? ?(?:effort|work|time|hours|interviews?|i (?:did|put|prepared|went|gave|spent|hoped|expected)|i)\b${GAP}(?:expect|sting|hop|noth|sad|no\b|not|shame|deserv|i\b)`,
      ),
      /\bafter (?:all|everything) (?:i|the (?:work|time|effort|hours) i)\b|\ball that effort\b|\bconsidering how much i\b|\byou people (?:made|make)\b/,
      /\b(?:put|spent) (?:so much|a lot of|many hours|all that) (?:time|work|effort|hours)?[^.!?\n]{0,20}\b(?:test|task|presentation|assignment|case|application|interviews?|homework)\b/,
    ),
    unless: GLAD,
  },
];
