/** What a role ends in. */
export const ROLE_KIND =
  "(?:analyst|engineer|developer|programmer|designer|manager|architect|scientist|specialist|coordinator|assistant|consultant|associate|director|officer|nurse|therapist|technician|tech|aide|pharmacist|physician|hygienist|phlebotomist|sonographer|dietitian|paramedic|midwife|caregiver|teacher|tutor|counselor|librarian|writer|editor|accountant|bookkeeper|auditor|administrator|lead|representative|planner|researcher|recruiter|buyer|clerk|cashier|supervisor|electrician|plumber|mechanic|welder|driver|chef|cook|barista|server|bartender|receptionist|paralegal|attorney|lawyer|rn|lpn|cna)";

const EAGER =
  "interested in|excited|excitement|enthusias\\w+|thrilled|eager|keen|love to|like to|want to|wish to|hop(?:e|ing) to|forward to|happy to|glad to|chance|opportunity|possibility|prospect|idea of|thought of";
const WORK =
  "join(?:ing)?|work(?:ing)?|start(?:ing)?|serv(?:e|ing)|be(?:ing)?|com(?:e|ing) on|contribut(?:e|ing)";
const WORKING_AS = `(?:${EAGER})\\b[^.!?;\\n]{0,80}?\\b(?:${WORK})\\b[^.!?;,\\n]{0,60}? as an? `;
/** "was happy to be the lead" is over. */
const WISH =
  "(?<!\\b(?:was|were|been) (?:[\\p{L}]+ )?)(?:(?:love|like|want|wish|hope|hoping|happy|glad|eager|excited|thrilled|proud|ready) to|(?:idea|thought) of)";
const ANY_ROLE = "(?:[\\p{L}/&-]+ ){1,4}";
const BEING = `${WISH} (?:be|being|become|becoming) (?:(?:the|your) |an? (?=${ANY_ROLE}at (?-i:\\p{Lu})))(?!(?:best|kind|sort|type|same|only|first|next|right|person|one)\\b)`;
/** "the shift lead": "the lead on call" alone is no role. */
const OF = "(?:(?!(?:to|for|of|with|in|at|and|or|who|that|than|as)\\b)[\\p{L}/&-]+ ){1,3}";

/** Only what is wished for: "as a nurse I …" tells what somebody is. */
export const WANTED_ROLE = new RegExp(
  `\\b(?:${WORKING_AS}(?<role>(?:[\\p{L}/&-]+ ){0,3}${ROLE_KIND})|${BEING}(?<role>${OF}${ROLE_KIND}))(?![\\p{L}])`,
  "giu",
);

/** What common short forms stand for. */
export const ROLE_SHORTS: ReadonlyMap<string, string> = new Map([
  ["rn", "registered nurse"],
  ["lpn", "licensed practical nurse"],
  ["lvn", "licensed vocational nurse"],
  ["np", "nurse practitioner"],
  ["cna", "certified nursing assistant nurse aide"],
  ["ma", "medical assistant"],
  ["pa", "physician assistant personal"],
  ["pt", "physical therapist"],
  ["pta", "physical therapist assistant"],
  ["ot", "occupational therapist"],
  ["slp", "speech language pathologist therapist"],
  ["emt", "emergency medical technician tech"],
  ["swe", "software engineer developer"],
  ["sde", "software development engineer developer"],
  ["sre", "site reliability engineer"],
  ["pm", "product project program manager"],
  ["qa", "quality assurance"],
  ["hr", "human resources"],
  ["ux", "user experience"],
  ["ui", "user interface"],
  ["ta", "teaching assistant talent"],
  ["ea", "executive assistant"],
  ["ae", "account executive"],
  ["csm", "customer success manager"],
  ["sdr", "sales development representative"],
  ["bdr", "business development representative"],
  ["vp", "vice president"],
]);

/** The fields a role can be in, a line each; what shares no line is another role: the science teacher's and the math teacher's. */
export const ROLE_FIELDS: readonly ReadonlySet<string>[] = [
  "math maths mathematics algebra geometry calculus statistics stem",
  "science sciences biology chemistry physics stem",
  "english literature language reading writing esl ell",
  "history civics social government geography economics",
  "spanish french german latin mandarin language esl ell bilingual",
  "music band choir orchestra arts",
  "art arts drama theater theatre",
  "pe physical gym fitness health",
  "product",
  "project program programme",
  "data analytics bi",
  "sales",
  "marketing brand",
  "finance financial",
  "software",
  "mechanical",
  "electrical",
  "civil",
].map((line) => new Set(line.split(" ")));
