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
    question: "What have you done that {first} would value?",
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

export const FRAME: FrameCopy = {
  greeting: "Hi {first},",
  formalGreeting: "Dear {first},",
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
  titles:
    /^(?:(?:dr|prof|mr|mrs|ms|mx|mme|mlle|sir)\.?|doctor|professor|miss|madame|monsieur|herr|frau|señora?|dame|lady|lord|(?:rev|hon|capt|col|gen|maj|lt|sgt|fr|sr|sra)\.)$/i,
  firstNameTitles: /^(?:sir\.?|dame|lady|lord)$/i,
  nameEndings: /^(?:jr|sr|ii|iii|iv|ph\.?d|md|mba|cpa|esq)\.?$/i,
};
