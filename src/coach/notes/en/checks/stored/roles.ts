const KIND =
  "(?:analyst|engineer|developer|programmer|designer|manager|architect|scientist|specialist|coordinator|assistant|consultant|associate|director|officer|nurse|therapist|technician|tech|aide|pharmacist|physician|hygienist|phlebotomist|sonographer|dietitian|paramedic|midwife|caregiver|teacher|tutor|counselor|librarian|writer|editor|accountant|bookkeeper|auditor|administrator|lead|representative|planner|researcher|recruiter|buyer|clerk|cashier|supervisor|electrician|plumber|mechanic|welder|driver|chef|cook|barista|server|bartender|receptionist|paralegal|attorney|lawyer|rn|lpn|cna)";

/** Only what is wished for: "as a nurse I …" tells what somebody is. */
export const WANTED_ROLE = new RegExp(
  `\\b(?:interested in|excited|excitement|enthusias\\w+|thrilled|eager|keen|love to|like to|want to|wish to|hop(?:e|ing) to|forward to|happy to|glad to|chance|opportunity|possibility|prospect|idea of|thought of)\\b[^.!?;\\n]{0,80}?\\b(?:join(?:ing)?|work(?:ing)?|start(?:ing)?|serv(?:e|ing)|be(?:ing)?|com(?:e|ing) on|contribut(?:e|ing))\\b[^.!?;,\\n]{0,60}? as an? (?<role>(?:[\\p{L}/&-]+ ){0,3}${KIND})(?![\\p{L}])`,
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
