import type { Saying } from "../../../locale.ts";
import { anyOf } from "../any-of.ts";

/** Words that mean the writer's money in almost any note. */
const PAY = String.raw`(?:salary|salaries|compensation|wages?|remuneration|ctc|take-home|pay|paychecks?|stock options|stipend|vacation days|pto|paid (?:time|days) off|(?:holiday|maternity|sick|overtime) pay|total rewards|401 ?\(?k\)?|hourly rate|day rate|benefits package)`;
/** Words that mean it only where they are asked or wished for: parking may be a project. */
const PERK = String.raw`(?:benefits?|perks|pension|health (?:insurance|coverage|cover)|dental|equity|bonus|commission|tips|gratuity|(?:\w+[- ])?allowance|overtime|time and a half|relocation(?: costs| money)?|tuition|company car|parking|gym membership|free meals|raises?|package|base|variable part|rate|uniform|expenses|accommodation)`;
const GETTING =
  "(?:offer|get|receive|include[ds]?|come with|cover(?:ed)?|earn|keep|paid|paying|pay|expect|provide[ds]?|are there any|is there an?|reimburse|how about|would there be|what is the|what's the|start on|on the table|work for)";
/** A sum for one person. */
const SUM = String.raw`(?:(?:rs\.?|inr|usd|eur|gbp|[$€£₦₹]|n(?=\d)) ?\d[\d.,]*(?: ?(?:k|lpa|lakhs?))?\b(?! (?:million|budget|project|deal))|\d[\d.,]* ?(?:k\b|lpa|lakhs?|thousand\b(?! \w+s\b)|grand|quid|euros?|dollars?|pounds?|naira|rupees?|an? h(?:ou)?r\b)|\d+ ?(?:%|percent) (?:hike|raise|rise|increase|more)|six figures|(?:forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?(?: thousand)?(?=[.,?!]|$)|(?:ten|twelve|fifteen|twenty) (?:quid|dollars|pounds|euros|an hour)|half a percent|band \d|(?:around|closer to|need|less than) \d+(?=[.,?!]|$))`;
/** The writer wants it, or has it now. */
const I_WANT = String.raw`\bi(?:'d|'m| am| would| was| were| will|'ll|'ve|m| could| could(?:n.t)?)?(?: also| really| still| now| then| just| be| have| had| so| currently| not)* (?:need|want|expect|ask(?:ing)?|hop(?:e|ing)|look(?:ing)? for|seek(?:ing)?|aim(?:ing)? for|after|require|thinking|propose|come down|happy with|earn(?:ing)?|make|charge|move|accept|settle)\b`;
const MY = String.raw`\bmy (?:\w+ ){0,2}(?:salary|pay|package|rate|fee|bottom line|wage|ctc|compensation|desired range|earnings|expectations|requirement)\b`;

/** Money that is work, somebody else's, or a figure of speech. */
const NO_MONEY_OF_MINE =
  /\b(?:i|we|my team)(?:'ve| have| also| once| then| just)* (?:ran|run|sold|sell|audit(?:ed)?|handled?|negotiated?|cut|managed?|priced|balanced?|raised|set|reduced|saved|processed|administered|prepared|settled|calculated|reconciled|led|counts?|packaged|pay close|grew|do payroll|worked on|moved|built|wrote|analy[sz]ed|brought)\b(?![^.!?\n]{0,80}\bmy (?:own )?(?:salary|pay|package))|\bbenefits? (?:of|from)\b|\bfair pay\b|\bpay (?:gap|off|rise since|attention|close)\b|\bpays? (?:to|off)\b|\bbonus (?:for me )?was (?:seeing|meeting|that|the)\b|\bwas a bonus\b|\bdisputes\b|^you asked\b|\boverall package of\b|\bin scrap\b|\bof scrap\b/i;

/** Money for the writer: asked about, expected, or weighed. None is money at work: budgets, surveys, claims, the shelter's bonus. */
export const SALARY: readonly Saying[] = [
  {
    says: anyOf(
      /\b(?:salary|salaries|compensation|wages?|remuneration|ctc|stock options|vacation days|paid time off|benefits package|total rewards|401 ?\(?k\)?|pto)\b/,
      /\bpay (?:range|rise|package|band|scale)\b|\bpay is\b|\bthe pay\b(?! gap)|\b(?:the|signing|annual|yearly|retention|unvested|joining) bonus(?:es)?\b|\b(?:matter|question) of (?:pay|money|salary)\b|\brelocation (?:costs|money|package)\b/,
      // "How much do you pay?", "What does it pay?", "Do I get my boots paid for?"
      /\bhow much (?:do (?:you|u)|does it|would|will|is it|is the)\b[^.!?\n]{0,12}\b(?:pay|earn|i|the|an? hour|it)\b|\bhow much i (?:would|will|'d) (?:earn|get|make)\b|\bwh?at (?:does (?:it|the \w+) pay|(?:the|this) (?:job|role|position|post|work) pays)\b|\b(?:do|does|would|will|can) (?:you|u|they|i|we|it|the \w+)\b[^.!?\n]{0,30}\b(?:pay(?:ing)?|paid|reimburse)\b|\bwe'd be paid\b|\bmoney'?s (?:ok|right|good)\b|\bthe money (?:needs|has|is|would|must)\b|\bwh?at (?:r|are) (?:the benefits|you offering)\b|\b(?:the|your|total|my) comp\b|\bis [$€£]\d+k?\b[^.!?\n]{0,20}\?|\bcan you go higher\b|\b(?:would|will|could|can) i (?:earn|be paid)\b|\bi (?:would|will|could|can) earn\b|\bearn more\b|\bfinancial (?:conditions|terms)\b|\b(?:are|is) bonus(?:es)?\b|\bare raises\b|\boffer (?:will|to|would) be (?:above|over|at least|around|more)\b/,
      /\b(?:at least|less than|expect|earn|asking for|minimum of) [$€£] ?\d{2,3}(?:[.,]\d{3}|k)\b|\b\d{2,3} ?k(?: a| per) year\b|\bfor less than [$€£]?\d+\b/,
      new RegExp(
        String.raw`${I_WANT}[^.!?\n]{0,60}?(?:\b${PAY}\b|${SUM}|\b(?:my |an? |the |more )?(?:higher base|${PERK})(?=[.,]|$| (?:as well|and|closer|for my)))`,
      ),
      new RegExp(
        String.raw`${MY}[^.!?\n]{0,40}?${SUM}|\bmy (?:current|expected|desired|minimum|own) (?:salary|pay|package|ctc|rate|range)\b|\bmy (?:pay|compensation|salary|day rate|hourly rate)\b|\bmy (?:rate|fee)\b[^.!?\n]{0,20}${SUM}|\b(?:desired|salary|pay) (?:range|expectations?) (?:is|are)\b`,
      ),
      new RegExp(
        String.raw`\b(?:what|whats|wat|how|is|are|does|do|would|will|could|can|which|when|may|should)\b[^.!?\n]{0,60}?(?:\b${PAY}\b|\b${GETTING}\b[^.!?\n]{0,30}?\b${PERK}\b|\b${PERK}\b[^.!?\n]{0,30}?\b${GETTING}\b)[^.!?\n]{0,60}\?`,
      ),
      new RegExp(
        String.raw`\b(?:know|share|send|tell|discuss|wonder(?:ing)?|ask|understand|cleared up|details|revisit|talk about)\b[^.!?\n]{0,40}?\b${PAY}\b|\b(?:wondering|ask(?:ed)?|know|details|tell me) (?:more )?(?:about|of) (?:the |your )?${PERK}(?=[.,?!]|$| (?:and|or|for|package|plan|cover))|\bwhen do raises\b`,
      ),
      new RegExp(
        String.raw`\b(?:revisit|more than|than) the (?:number|figure|sum|amount) (?:we|you)|\b(?:rate|wage) (?:we|you) (?:talked|mentioned|quoted|discussed|offered|named)|\b(?:go|come|stretch)(?: up)? to (?:${SUM}|fifty|sixty|forty)|\bbudget for (?:the|this) (?:role|position|job|hire)\b|\boffer to reflect\b|\bwhat does that come to\b|\bhigher base\b|\bcame in at ${SUM}|\bthan i'm on\b|\bi was earning\b|\bcover my bills\b|\bstep of the \w+ scale\b|\bin unvested\b|\bsix figures is\b|\bmy (?:wish|hope|idea) is ${SUM}`,
      ),
    ),
    unless: NO_MONEY_OF_MINE,
  },
];
