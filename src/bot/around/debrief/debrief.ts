import type { Opportunity } from "../../../coach/facts.ts";
import { readAdditions } from "../../../coach/language/debrief/read-addition.ts";
import { takeDecision } from "../../../coach/language/debrief/read-decision.ts";
import { readFelt } from "../../../coach/language/debrief/read-felt.ts";
import { readNext } from "../../../coach/language/debrief/read-next.ts";
import type { Point } from "../../../coach/language/debrief/read-point.ts";
import { readPoints } from "../../../coach/language/debrief/read-points.ts";
import { type PromiseAbout, promiseAbout } from "../../../coach/language/promises/promise-about.ts";
import { ask } from "../../ask.ts";
import { peopleThere } from "../../contacts/people-there.ts";
import type { Context } from "../../context.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { readingOptions } from "../../reading.ts";
import { type ReadDay, readDay } from "../../replies/read-day.ts";
import { cut } from "../../wording/names.ts";
import { ownRound } from "../own-round.ts";
import { additionsNamed, partAdditions } from "./additions.ts";
import {
  type DebriefValues,
  debriefForm,
  knownValues,
  NO_DEBRIEF,
  namesThere,
} from "./debrief-form.ts";
import { keepDebrief } from "./keep-debrief.ts";
import { lineOf } from "./kept.ts";

/** *Tell me*: ninety seconds right after, while names and details are fresh. */
export const pressDebrief: PressHandler = async ([key = ""], context) => {
  const { opportunity, interview } = await ownRound(key, context);
  return ask(context, debriefForm(key, knownValues(opportunity, interview), {}));
};

export const submitDebrief: FormHandler = async ([key = ""], typed, context) => {
  const { opportunity, interview } = await ownRound(key, context);
  const values: DebriefValues = { ...NO_DEBRIEF, ...typed };
  const known = knownValues(opportunity, interview);
  // What the form showed and nobody touched says nothing new.
  const listed = values.with === namesThere(opportunity, interview) ? "" : values.with;
  const people = peopleThere(listed, opportunity, interview, context.newId);
  const there = [...opportunity.contacts, ...people.added].filter(({ id }) =>
    people.contactIds.includes(id),
  );
  const told = values.said === known.said ? "" : values.said;
  const said = takeDecision(told, there, readingOptions(context));
  const next = nextOf(values.next, known.next, opportunity, context);
  const promise =
    next.promise.kind === "nothing"
      ? readDay(said.whenText ?? "", opportunity, context)
      : next.promise;
  const felt = readFelt(values.felt);
  if (promise.kind === "fault" || felt.kind === "off-scale") {
    return ask(
      context,
      debriefForm(key, values, {
        ...(promise.kind === "fault" ? { next: promise.fault } : {}),
        ...(felt.kind === "off-scale" ? { felt: "From 1 (bad) to 5 (great), please." } : {}),
      }),
    );
  }
  const { points, rest, bare } = readPoints(said.words, there);
  const note = [next.note, ...rest].filter((part) => part !== "").join("\n");
  const fresh = { ...opportunity, contacts: there };
  const read = readAdditions(values.add, there);
  const parted = partAdditions(read, fresh, { ...interview, contactIds: people.contactIds });
  const { addition = "" } = parted;
  const gone = [...additionsNamed(opportunity, interview.id).keys()]
    .filter((to) => !parted.named.some((one) => one.to === to))
    .map((to) => ({ to, words: "" }));
  const named = [...parted.named, ...gone];
  const { fit = "", learned = "" } = felt;
  const rated = felt.feeling === undefined ? {} : { feeling: felt.feeling };
  const feeling = { ...rated, fit, learned };
  // Only a name whose words stood there says that they are gone.
  const cleared = bare.filter((id) => lineOf(opportunity, interview.id, id) !== "");
  const toldOf = { points: points.map(asTyped), cleared };
  const promisedWhat = next.promise.kind === "nothing" ? said.about : next.about;
  const about = promisedWhat === undefined ? {} : { promiseAbout: promisedWhat };
  return keepDebrief(
    opportunity,
    interview,
    { ...feeling, ...toldOf, people, note, addition, named, promise, ...about },
    context,
  );
};

/** The form shows what somebody needs; where it is gone from their line, it was taken back. */
const asTyped = (point: Point): Point => ({
  ...point,
  ...(point.words === "" ? {} : { need: point.need ?? "" }),
});

/** The decision and the rest of what comes next; a note that nobody touched is only a note. */
function nextOf(
  typed: string,
  known: string,
  opportunity: Opportunity,
  context: Context,
): {
  readonly promise: ReadDay;
  readonly about?: PromiseAbout;
  readonly note: string;
} {
  if (typed.trim() === known.trim()) return { promise: { kind: "nothing" }, note: known.trim() };
  const { whenText = "", unclear, note } = readNext(typed, readingOptions(context));
  const about = promiseAbout(whenText);
  if (unclear === undefined) {
    const promise = readDay(whenText, opportunity, context);
    return { promise, note, ...(about === undefined ? {} : { about }) };
  }
  const fault = `Which day is "${cut(unclear, 60)}"? Please give me the date, for example: decision by 4 Dec.`;
  return { promise: { kind: "fault", fault }, note };
}
