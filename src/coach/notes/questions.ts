/** The kinds of round that have questions of their own. */
export type RoundKind =
  | "interview"
  | "phone-screen"
  | "hr"
  | "technical"
  | "panel"
  | "presentation"
  | "onsite"
  | "final";

/** In this order: a "technical phone screen" is technical, a "final panel" is final. */
const PATTERNS: readonly (readonly [RegExp, RoundKind])[] = [
  [/\b(?:final|last)\b/, "final"],
  [/\bpresent|\bcase\b/, "presentation"],
  [
    /\b(?:technical|tech|coding|system design|design|skills|take-?home|challenge|assignment|test|assessment)\b/,
    "technical",
  ],
  [/\b(?:on-?site|assessment cent(?:er|re))\b/, "onsite"],
  [/\bpanel\b/, "panel"],
  [/\b(?:hr|human resources|people team|culture|behaviou?ral)\b/, "hr"],
  [/\b(?:phone|screen(?:ing)?|recruiter|recruiting|intro(?:ductory)?)\b/, "phone-screen"],
];

/**
 * Which kind a round is, from the words it was logged with; without telling words two or more people make a panel.
 */
export function roundKindOf(label: string | undefined, peopleCount: number): RoundKind {
  const said = label?.toLowerCase() ?? "";
  const found = PATTERNS.find(([pattern]) => pattern.test(said));
  if (found !== undefined) return found[1];
  return peopleCount > 1 ? "panel" : "interview";
}

/** Every kind with its name, in the order of a usual process. */
export const ROUND_KINDS: readonly { readonly kind: RoundKind; readonly name: string }[] = [
  { kind: "interview", name: "First interview" },
  { kind: "phone-screen", name: "Phone screen" },
  { kind: "hr", name: "Talk with HR" },
  { kind: "technical", name: "Technical round" },
  { kind: "panel", name: "Panel" },
  { kind: "presentation", name: "Presentation" },
  { kind: "onsite", name: "Onsite day" },
  { kind: "final", name: "Final round" },
];

const QUESTIONS: Readonly<Record<RoundKind, readonly string[]>> = {
  interview: [
    "What would the person in this role get done in the first three months?",
    "Why is the role open: is it new, or did somebody move on?",
    "What takes up most of the team's week at the moment?",
    "Who will I work with most closely, inside the team and outside it?",
    "What made the last person in this role good at it?",
    "Is there anything in my background you would like to hear more about?",
  ],
  "phone-screen": [
    "What made you pick my application out for a call?",
    "Which two or three things does the team need most from this person?",
    "How many rounds are there, who is in them, and how long does it usually take?",
    "What is the pay range, so that we both know early?",
    "Where does the team work from, and how often together?",
    "What should I prepare for the next conversation?",
  ],
  hr: [
    "How do people get feedback here, and how often?",
    "What do people who leave say they will miss, and what not?",
    "How are raises and promotions decided?",
    "How does the first month look for somebody new?",
    "What does flexible working mean here on an ordinary Tuesday?",
    "Which steps are left after today, and who decides?",
  ],
  technical: [
    "Which part of the system do you wish you could rebuild, and what keeps you from it?",
    "How does a change get from an idea to the people who use it?",
    "What did your last serious outage teach you?",
    "How do you decide what to leave undone?",
    "How do reviews work, and what makes a good one here?",
    "Which problem from today's exercise do you really have?",
  ],
  panel: [
    "What does each of you need from the person in this role?",
    "Where do your teams depend on one another, and where does it creak?",
    "Which decision did you argue about most lately, and how was it settled?",
    "What would make you say after half a year: that was the right hire?",
    "What have you all learned from the people who held this role before?",
    "Who should I write to if a question comes up afterwards?",
  ],
  presentation: [
    "Which part would you have done differently, and why?",
    "What do I not know about your situation that would change my proposal?",
    "How close is this task to what the team works on now?",
    "Who would have to be convinced of a proposal like this one?",
    "Is there a part you would like me to take further and send on?",
  ],
  onsite: [
    "What does a good week look like for this team, and what a bad one?",
    "What surprised you most when you started here?",
    "How do teams find out what the others are doing?",
    "Could I see where the team works, or sit in on something short?",
    "What is the hardest part of this role that the description leaves out?",
    "Which of today's conversations will weigh most, and when do you compare notes?",
    "When can I expect to hear from you, and from whom?",
  ],
  final: [
    "Is there any doubt about me that I could clear up right now?",
    "What will have changed for the company in two years, if all goes well?",
    "What do you expect of this role that nobody has said aloud yet?",
    "How do you work with the people who report to you?",
    "When do you decide, and who has a say in it?",
    "If you choose me, what would you like to see in the first week?",
  ],
};

/** Questions to ask in a round of this kind, five to seven, in our own words. */
export function questionsFor(kind: RoundKind): readonly string[] {
  return QUESTIONS[kind];
}
