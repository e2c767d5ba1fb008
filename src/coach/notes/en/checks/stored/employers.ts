import { ROLE_KIND } from "./roles.ts";

const either = (...ways: readonly string[]): string => ways.join("|");

/** A name in capitals: "Mercy General", "St. Mary's", "Bank of America", "Johnson & Johnson". */
const WORD = "(?:(?:St|Mt|Ft)\\. )?\\p{Lu}[\\p{L}\\p{N}&'’-]*";
/** "Dr. Cole", "Level I", "the Open House". */
const NO_NAME =
  "(?!(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|Sister|Father|Level|Grade|Year|Phase|Tier|Room|Open House)\\b)";
/** "The Boston Campus", "the Cardiac Unit", "Google Meet". */
const NO_PLACE = `(?!${WORD}(?: ${WORD}){0,3} (?:Campus|Branch|Site|Plant|Street|Avenue|Road|Office|Location|Ward|Floor|Headquarters|HQ|Team|Department|Unit|Program|Division|Meet)\\b)`;
const NAME = `(?:the )?(?<company>${NO_NAME}${NO_PLACE}${WORD}(?: (?:(?:of|and|&|de|du|for) )?(?:the )?${WORD})*)`;
/** What follows a department, a branch or a product, and no employer. */
const NO_EMPLOYER =
  "(?! (?:team|department|dept|group|unit|crew|squad|branch|site|campus|office|location|plant|store|floor|ward|program(?:me)?|project|account|side|level|call|meeting|class|ended|taught|never|was|wasn't|were|had|has|gave|made|meant|showed|helped|prepared))";
/** The whole name, and no piece of a longer one. */
const END = `(?![\\p{L}\\p{N}-])(?!['’]\\p{L})(?! \\p{Lu}\\p{L})${NO_EMPLOYER}`;

const HEAR = either(
  "interest(?:ed)?|excite(?:d|ment)|enthusias\\w+|thrilled|eager|keen|delighted|passion\\w*",
  "love|like|want|wish|hop(?:e|ing)|forward|ready|happy|honou?red|glad|pleased",
  "chance|opportunity|possibility|prospect|idea|thought|dream\\w*|appl(?:y|ied|ying|ication)|consider(?:ed|ing|ation)?",
  "thanks?|thank|appreciat\\w+|interview\\w*|discuss\\w*|learn\\w*|hear\\w*|right|suited|suits?|fits?|for",
);
const WISH = either(
  "interest(?:ed)? in|excite(?:d|ment)|enthusias\\w+|thrilled|eager|keen|delighted|passion\\w*",
  "love to|like to|want to|wish to|hop(?:e|ing)|forward to|ready to|happy to|honou?red to|glad to|pleased to",
  "chance|opportunity|possibility|prospect|idea of|thought of|dream\\w*|consider(?:ed|ing)?",
);
const NOUN =
  "(?:[\\p{L}\\p{N}/&.-]+ ){0,5}?(?:role|position|job|opening|vacancy|post|opportunity|placement|internship|apprenticeship|career|future)";
const DOING =
  "(?:(?:work|start|stay|teach|train|intern|volunteer|help out|grow)(?:ing)?|begin(?:ning)?|(?:serv|practi[cs]|nurs|contribut)(?:e|ing))(?: (?:full[- ]time|part[- ]time|there|long[- ]term|as (?:an?|the|your) [\\p{L}/&-]+(?: [\\p{L}/&-]+){0,3}|(?:in|on) the [\\p{L}-]+(?: [\\p{L}-]+)?))?";
/** "the shift lead", "your math teacher". */
const ROLE = `(?:the|your|an?) (?:[\\p{L}/&-]+ ){0,4}?(?i:${ROLE_KIND})`;
/** "teach math", "coach the debate team". */
const TEACHING =
  "(?:teach|coach|tutor)(?:ing)?(?! (?:as|like|the way)\\b)(?: [\\p{Ll}-]+| \\p{Lu}{2,4}| (?:English|Spanish|French|German|Algebra|Geometry|Calculus|Math)| \\d){1,3}";
const ABOUT_ROLE = `(?= (?:about|for|regarding) (?:the|your|an?) ${NOUN}\\b)`;

const named = (phrase: string): RegExp => new RegExp(`\\b${phrase}${END}`, "gu");
const near = (cue: string, phrase: string): RegExp =>
  new RegExp(`\\b(?i:${cue})\\b[^.!?;\\n]{0,70}?\\b${phrase}${END}`, "gu");

/** Where a note says whose role or team it is about; the group `company` holds the name. Capitals tell a name. */
export const EMPLOYERS: readonly RegExp[] = [
  near(HEAR, `(?:the|this|that) ${NOUN} at ${NAME}`),
  near(WISH, `(?:the|this|that|an?|my) ${NOUN} (?:at|with) ${NAME}`),
  near(WISH, `(?:join|joining) (?:the (?:[\\p{Ll}-]+ )?(?:team|staff|family|crew) at )?${NAME}`),
  near(WISH, `${DOING} at ${NAME}`),
  near(WISH, `${TEACHING} at ${NAME}`),
  near(WISH, `(?:be|being|become|becoming) ${ROLE} (?:at|with) ${NAME}`),
  near(WISH, `work(?:ing)? for ${NAME}`),
  near(
    WISH,
    `(?:part|member) of (?:the|your) (?:[\\p{Ll}-]+ )?(?:team|staff|family|crew) at ${NAME}`,
  ),
  near(WISH, `(?:part|member) of ${NAME}(?= family\\b)`),
  named(`interview(?:ing)? me at ${NAME}`),
  named(`(?:[Tt]hanks|[Tt]hank you)(?: [\\p{Ll}]+){0,3} for (?:the|my|our) interview at ${NAME}`),
  named(`(?:meeting with|talking to|talking with|speaking with) me at ${NAME}${ABOUT_ROLE}`),
  named(`(?:addition|asset) to ${NAME}`),
  named(
    `(?:great|good|strong|excellent|perfect|right|natural|ideal) (?:fit|match) (?:for|at|with) ${NAME}`,
  ),
  named(
    `contribut(?:e|ing) to ${NAME}(?<='s)(?= (?:mission|success|growth|goals|future|work|vision|culture|community)\\b)`,
  ),
  named(
    `bring(?:ing)? (?:my|this|that|these|the same) (?:[\\p{Ll}-]+,? ){0,4}?(?:skills|experience|background|energy|passion|expertise|knowledge|enthusiasm) (?:[\\p{Ll}-]+ ){0,3}?to ${NAME}`,
  ),
];

/** Before the name, or right behind it, in what is about earlier work, another offer or somebody else's path. */
export const EARLIER_WORK = new RegExp(
  `\\b(?:${either(
    "previous(?:ly)?|former(?:ly)?|used to|back (?:when|then|at)|(?:19|20)\\d\\d|ago",
    "my (?:last|old|current|first|present|earlier|prior|previous|former|time|years|work)",
    "years? (?:at|with|in)|(?:since|before|after|when|while|until) (?:joining|working|starting|being|teaching|i)",
    "i(?:'ve| have)? (?:held|left|did|worked|spent|learn(?:ed|t)|built|led|ran|managed|was (?:thrilled|happy|lucky) to)",
    "leave|leaving|another|offer(?:s|ed)?|competing|withdraw\\w*|declin\\w*|accepted",
    "(?:had|got|given) (?:the|a|an) (?:[a-z]+ )?(?:chance|opportunity|privilege) to (?:teach|coach|tutor|work|train|intern|volunteer|serve|be)",
    "your (?:own )?(?:time at|years|career|path|move|background|story|journey|experience)",
    "(?:he|she|they|you) (?:was|were|had|did|worked|held|left|ran|led)",
  )})\\b`,
  "iu",
);

/** Words that many employers share, and departments: alone they name nobody. */
export const EMPLOYER_WORDS: ReadonlySet<string> = new Set(
  `the a of and for de du st saint mt ft inc corp ltd llc llp plc gmbh co company companies corporation incorporated limited
hospital hospitals medical center centre clinic clinics health healthcare care nursing home school schools elementary middle
high primary university college academy institute bank group county city state general regional services service
systems system solutions partners partnership associates technologies technology tech labs lab consulting foundation trust
international global national hotel hotels restaurant law firm logistics library council department office agency society
association organization organisation studio studios store stores shop market foods food media industries holdings district
board ministry nhs us usa uk america europe north south east west northern southern eastern western central
engineering product sales marketing finance operations radiology emergency surgery pediatrics oncology cardiology data design
support security legal people talent research development accounting customer success hr it english maths science
zoom teams skype slack webex linkedin monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december spring summer fall autumn winter christmas easter
i you your team staff role position job`.split(/\s+/u),
);
