import { matchName } from "../../../coach/language/match-names.ts";
import { isUnsettled } from "../../cards/due.ts";
import type { Context } from "../../context.ts";
import { allPlanned } from "../../own.ts";
import { askedOf } from "../../wording/asked.ts";
import type { FoundSteps, SaidSteps } from "../said-steps.ts";

const SENT =
  /^(?:i(?:'ve| have)? )?(?:just |already |finally )*(?:sent|sent off|e-?mailed|submitted|uploaded|handed in) (?:them |off |in )?(?<what>.+?)[.! ]*$/i;
/** What companies ask for, where nobody told what it was. */
const THING =
  /\b(?:references?|samples?|portfolio|documents?|transcripts?|paperwork|info|information|details|forms?|tests?|assessment|take[- ]?home|diploma|certificates?|cv|resume|assignment|task|challenge|questionnaire|availability|expectations)\b/i;
const SMALL = new Set([
  "the",
  "and",
  "for",
  "two",
  "three",
  "more",
  "some",
  "their",
  "them",
  "all",
]);

/** "Submitted the take-home" in the DM; undefined when nothing like it was asked for. */
export async function requestSent(said: string, context: Context): Promise<FoundSteps | undefined> {
  const what = said.length > 200 ? undefined : SENT.exec(said.trim())?.groups?.what;
  return what === undefined ? undefined : requestIn(what, context);
}

/** The open request that was meant where a name could stand: "sent references". People come first. */
export async function requestNamed(
  { names, company, step }: Pick<SaidSteps, "names" | "company" | "step">,
  context: Context,
): Promise<FoundSteps | undefined> {
  if (names.length === 0 || company !== undefined || step !== undefined) return undefined;
  return requestIn(names.join(" and "), context);
}

async function requestIn(words: string, context: Context): Promise<FoundSteps | undefined> {
  const all = await allPlanned(context);
  const people = all.flatMap(({ opportunity }) => opportunity.contacts);
  if (matchName(words, people).kind !== "none") return undefined;
  const open = all.flatMap((planned) => {
    const step = planned.plan.steps.find(({ kind }) => kind === "answer-request");
    const asked = askedOf(planned.opportunity);
    return step === undefined || asked === undefined || !isUnsettled(step)
      ? []
      : [{ planned, steps: [step], what: asked.what }];
  });
  const said = wordsOf(words);
  const named = open.filter(({ what }) => wordsOf(what).some((word) => said.includes(word)));
  const [only, ...others] = named.length > 0 ? named : THING.test(words) ? unsaid(open) : [];
  return others.length > 0 ? undefined : only;
}

/** The only request, where nobody told what it was for. */
function unsaid<T extends { readonly what: string }>(open: readonly T[]): readonly T[] {
  return open.length === 1 ? open.filter(({ what }) => what === "") : [];
}

/** The words that tell one thing from another; one thing and several are the same word. */
function wordsOf(said: string): readonly string[] {
  const words = said.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words
    .filter((word) => word.length > 1 && !SMALL.has(word))
    .map((word) => word.replace(/s$/, ""));
}
