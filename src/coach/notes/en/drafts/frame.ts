import type { DraftCopy, FrameCopy } from "../../locale.ts";

/** Visible gaps and the question that fills each. */
export const BLANKS: DraftCopy["blanks"] = {
  "pick-up": {
    mark: "[one thing {first} said]",
    question: "What is one thing {first} said or asked that you still remember?",
  },
  "short-pick-up": {
    mark: "[one thing {first} said, in few words]",
    question: "In {room} characters or fewer: what did {first} say that you remember?",
  },
  fit: {
    mark: "[what you have done that fits]",
    question: "What have you done that fits what {first} needs?",
  },
  "new-angle": {
    mark: "[something new since your last note]",
    question: "What is new since your first follow-up: a result, a course, an idea for them?",
  },
  names: { mark: "[names]", question: "Who was there? Names, as far as you know them." },
  "decision-day": { mark: "[date]", question: "By when do you have to decide?" },
  "missed-time": { mark: "[day and time]", question: "Which day and time had they confirmed?" },
  signature: { mark: "[your name]", question: "Which name do you sign with?" },
};

const SECOND_PERSON: ReadonlyMap<string, string> = new Map([
  ["is", "are"],
  ["was", "were"],
  ["has", "have"],
  ["does", "do"],
]);
const PAST =
  /^(?:said|told|led|ran|built|grew|taught|wrote|spoke|made|began|came|went|found|saw|knew|brought|studied|used|were|had|did|liked|loved|cared|wanted|worked|asked|mentioned|explained|described|suggested|recommended|enjoyed|praised|worried|moved|showed|managed|designed|shipped|launched|helped|set up|cut|trained|organi[sz]ed|reduced|planned|started|owned|coached|kept|won|sold|hired)\b/i;
const PRESENT =
  /^(?:is|was|has|does|likes|loves|cares|wants|works|leads|runs|worries|enjoys|uses|thinks|needs|knows|hates|prefers|believes|plans|manages|teaches|builds|writes|owns|hopes|feels|keeps|lives|grew|values)\b/i;
const SUBJECT = /^(?:she|he|they)\s+(?:also\s+)?/i;
const OWN_SENTENCE = /^(?:I|I'm|I've|we|my)\b/i;
const THING =
  /^(?:the|an?|your|our|how|why|what|where|my|this|these|that|those|two|three|four|five|\d+)\b/i;

const GERUND = /^(?!during|interesting|something|nothing|anything|everything)[a-z]{3,}ing\b/i;

function toSecondPerson(
  said: string,
): { readonly words: string; readonly shape: "deed" | "trait" } | undefined {
  const bare = said.replace(SUBJECT, "");
  if (!PAST.test(bare) && !PRESENT.test(bare)) return undefined;
  const [verb = "", ...others] = bare.split(" ");
  const rest = others.join(" ").replace(/\b(?:his|her)\b/gi, "your");
  const changed = SECOND_PERSON.get(verb.toLowerCase()) ?? baseForm(verb.toLowerCase());
  return { words: `${changed} ${rest}`.trim(), shape: PAST.test(bare) ? "deed" : "trait" };
}

function baseForm(verb: string): string {
  if (!PRESENT.test(verb)) return verb;
  return verb
    .replace(/ies$/, "y")
    .replace(/(ch|sh|ss)es$/, "$1")
    .replace(/s$/, "");
}

function toFirstPerson(deed: string): string | undefined {
  if (OWN_SENTENCE.test(deed)) return deed.replace(/^i\b/, "I");
  return PAST.test(deed) ? `I ${deed}` : undefined;
}

/** Anything that does not plainly begin like a thing is told after a colon, where every shape of words reads well. */
function isThing(words: string): boolean {
  return !/[,;:!?]|\. /.test(words) && (THING.test(words) || GERUND.test(words));
}

/** One of its kind at a company, so that it takes no article: "as Head of Data", "as CFO". */
const ONLY_ONE =
  /^(?:the|head|chief|vp|svp|evp|vice[ -]president|president|co-?founder|founder|owner|chair\w*|dean|hr|[A-Z]{2,4}$)\b|\bof\b/;

function asTitle(title: string): string {
  if (ONLY_ONE.test(title) || ONLY_ONE.test(title.toLowerCase())) return title;
  return /^(?:[aeio]|hono|u(?!ni|x\b|ser|til))/i.test(title) ? `an ${title}` : `a ${title}`;
}

export const FRAME: FrameCopy = {
  greeting: "Hi {first},",
  formalGreeting: "Dear {name},",
  greetingWithoutName: "Hello,",
  signOffs: ["Best regards,", "Kind regards,", "Sincerely,", "All the best,"],
  subjects: {
    "thank-you": [
      "Thank you, {first}",
      "Thank you for talking about {theRole}",
      "Thank you for your time{met}",
      "{TheRole}: thank you",
      "Our conversation{met}",
      "Good to meet you{met}",
    ],
    "coordinator-thanks": ["Thank you for arranging the interviews"],
    "ask-addresses": ["A small request after the interview"],
    "first-follow-up": ["Following up on {theRole}", "{TheRole}: still very interested"],
    "second-follow-up": ["{TheRole}: one last note", "A short update: {theRole}"],
    "no-show": ["Our interview: finding a new time"],
    withdrawal: ["{TheRole}: withdrawing, with thanks"],
    "thanks-after-no": ["Thank you for letting me know"],
    "decision-date": ["{TheRole}: a question of timing"],
  },
  phone: {
    open: "Open: Hello {first}, this is {from}. Is this a good moment for two minutes?",
    say: "Say: ",
    voicemail:
      "If nobody answers: leave your name, one sentence of thanks and your number. No second call.",
  },
  portal: "About {theRole}",
  theRole: "the {role} role",
  theRoleNamed: "the {role}",
  namesRole: /\b(?:role|position|job|post)$/i,
  theRoleUnnamed: "the role",
  nobody: "they",
  startsSmall: /^(?:The|An?|Your|Our|How|Why|What|Where|My|This|These|That|She|He|They|We)(?= )/,
  and: "and",
  titles: /^(?:dr|prof|mr|mrs|ms|mx|sir|dame)\.?$/i,
  asTitle,
  toSecondPerson,
  toFirstPerson,
  isThing,
};
