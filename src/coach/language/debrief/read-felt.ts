import { straighten } from "../typed-words.ts";

/** How an interview felt, whether the role fits, and what to do better, as far as it was said. */
export interface Felt {
  /** 1 to 5. */
  readonly feeling?: number;
  readonly fit?: string;
  readonly learned?: string;
}

export type FeltReading =
  | ({ readonly kind: "felt" } & Felt)
  /** A number that is none of 1 to 5. */
  | { readonly kind: "off-scale" };

const WORDS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:great|excellent|fantastic|amazing|awesome|brilliant|perfect|super|very (?:good|well))$/i,
    5,
  ],
  [/^(?:good|well|nice|fine|pretty (?:good|well)|quite (?:good|well))$/i, 4],
  [/^(?:fair|ok|okay|so-so|so so|alright|all right|average|mixed)$/i, 3],
  [/^(?:hard|tough|difficult|shaky|rough|not (?:so )?(?:good|great|well))$/i, 2],
  [/^(?:bad|badly|awful|terrible|horrible|very (?:bad|badly)|a disaster)$/i, 1],
];
const NUMBER = /^(?<given>\d{1,2})(?:\s*(?:\/|out of|of)\s*(?<of>5|10))?\b/i;
const LEAD =
  /^(?:(?:it|i|that|the interview|the call|everything|all) )?(?:felt|feels|feel|feeling|went|was)(?: like)?(?: about| a)?[\s:]+/i;
const FIT = /\bfit(?:s|ting)?\b/i;
const LEARNED =
  /^(?:i )?(?:(?:learned|learnt|lesson(?: learned)?)(?: that)?|(?=next time\b))[\s:,-]*/i;

/** Reads the line "4, good fit, learned to ask about the team earlier"; what is neither a number nor fit was learned. */
export function readFelt(words: string): FeltReading {
  const parts = partsOf(words);
  const feelings = parts.flatMap((part) => feelingIn(part) ?? []);
  if (feelings.includes("off-scale")) return { kind: "off-scale" };
  const [feeling] = feelings;
  const others = parts.filter((part) => feelingIn(part) === undefined);
  const fit = others.filter((part) => FIT.test(part) && !LEARNED.test(part));
  const learned = others
    .filter((part) => !fit.includes(part))
    .map((part) => part.replace(LEARNED, ""))
    .filter((part) => part !== "");
  return {
    kind: "felt",
    ...(typeof feeling === "number" ? { feeling } : {}),
    ...(fit.length === 0 ? {} : { fit: fit.join(", ") }),
    ...(learned.length === 0 ? {} : { learned: learned.join(", ") }),
  };
}

/** How it felt, whether it fits or what was learned, in words that say nothing else. */
export function feltIn(words: string): Felt | undefined {
  const feeling = feelingSaid(words);
  if (feeling !== undefined) return { feeling };
  const learned = lessonSaid(words);
  if (learned !== undefined) return { learned };
  const fit = fitSaid(words);
  return fit === undefined ? feltAndFit(words) : { fit };
}

/** "Felt 2 bad fit", without a comma. */
function feltAndFit(words: string): Felt | undefined {
  const { felt = "", fit: rest = "" } = FELT_THEN_FIT.exec(words)?.groups ?? {};
  const feeling = feelingSaid(felt);
  const fit = fitSaid(rest);
  return feeling === undefined || fit === undefined ? undefined : { feeling, fit };
}

/** How it felt in a sentence of its own: "felt 4", "it went well"; undefined when the words say something else. */
function feelingSaid(words: string): number | undefined {
  if (!LEAD.test(words)) return undefined;
  const read = feelingIn(words);
  return typeof read === "number" ? read : undefined;
}

/** What was learned, in a sentence of its own: "learned to ask earlier", "next time bring numbers". */
function lessonSaid(words: string): string | undefined {
  if (!LEARNED.test(words)) return undefined;
  const lesson = words.replace(LEARNED, "").trim();
  return lesson === "" || /^next time\W*$/i.test(lesson) ? undefined : lesson;
}

const FELT_THEN_FIT = /^(?<felt>(?:it )?felt (?:like a )?\S+) (?<fit>\S.*\bfit\b.*)$/i;
const DEGREE =
  "(?:(?:really|very|quite|rather|such|that|totally|at all|just|probably|maybe|definitely) )*";
const QUALITY =
  "(?:good|great|perfect|bad|poor|strong|weak|ok|okay|right|wrong|decent|terrible|solid|natural)";
const THERE =
  "(?:(?:it|this|that|the (?:role|job|team|company|place|work)|they)(?:'s|'re)? ?(?:(?:is|was|are|were|seem(?:s|ed)?|look(?:s|ed)?|would be|feels?|felt|(?:does|did|do)(?:n't| not) (?:feel|seem|look)|(?:is|was)(?:n't| not))(?: like| to be)? )?)?";
const TAIL =
  "(?:,? (?:for (?:me|us|them|both)|though|really|i think|i guess|i'm afraid|at all|here|there|either|too))*";
const FIT_SAID: readonly RegExp[] = [
  `${THERE}(?:like )?${DEGREE}(?:(?:not|no|maybe not|clearly not) )?(?:(?:an?|the|much of a) )?${DEGREE}(?:${QUALITY} )?(?:(?:cultur(?:e|al)|team|role|technical|skills?|mutual) )?fit${TAIL}`,
  `(?:the |my )?(?:(?:cultur(?:e|al)|team|role|technical) )?fit(?: (?:is|was|seems|seemed|feels|felt|looks|looked)|\\s*:) ?${DEGREE}(?:(?:not|no) )?${DEGREE}(?:so |a )?(?:${QUALITY}|off|there|low|high|fine)${TAIL}`,
  `(?:it|this|the (?:role|job|team)|they) (?:really |just )?(?:fits|(?:does|did)(?:n't| not) fit)(?: me| well| my (?:skills|plans))?${TAIL}`,
].map((pattern) => new RegExp(`^(?:${pattern})$`, "i"));

/** What was said about the fit: "good fit", "the role is not a fit", "the fit was poor". */
function fitSaid(words: string): string | undefined {
  return FIT_SAID.some((said) => said.test(words.trim())) ? words : undefined;
}

function partsOf(words: string): readonly string[] {
  return straighten(words)
    .split(/[,;\n]|\.(?=\s|$)/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function feelingIn(part: string): number | "off-scale" | undefined {
  const bare = part.replace(LEAD, "");
  const number = NUMBER.exec(bare);
  if (number !== null && number[0].length === bare.trim().length) {
    const given = Number(number.groups?.given);
    const feeling = number.groups?.of === "10" ? Math.ceil(given / 2) : given;
    return feeling >= 1 && feeling <= 5 ? feeling : "off-scale";
  }
  return WORDS.find(([pattern]) => pattern.test(bare.trim()))?.[1];
}
