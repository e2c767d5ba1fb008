import { readFelt } from "../../../coach/language/debrief/read-felt.ts";
import { readPoints } from "../../../coach/language/debrief/read-points.ts";
import { ask } from "../../ask.ts";
import { peopleThere } from "../../contacts/people-there.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { readDay } from "../../replies/read-day.ts";
import { ownRound } from "../own-round.ts";
import {
  type DebriefValues,
  debriefForm,
  knownValues,
  NO_DEBRIEF,
  namesThere,
} from "./debrief-form.ts";
import { keepDebrief } from "./keep-debrief.ts";

/** *Tell me*: ninety seconds right after, while names and details are fresh. */
export const pressDebrief: PressHandler = async ([key = ""], context) => {
  const { opportunity, interview } = await ownRound(key, context);
  return ask(context, debriefForm(key, knownValues(opportunity, interview), {}));
};

export const submitDebrief: FormHandler = async ([key = ""], typed, context) => {
  const { opportunity, interview } = await ownRound(key, context);
  const values: DebriefValues = { ...NO_DEBRIEF, ...typed };
  const promise = readDay(values.when, opportunity, context);
  const felt = readFelt(values.felt);
  if (promise.kind === "fault" || felt.kind === "off-scale") {
    return ask(
      context,
      debriefForm(key, values, {
        ...(promise.kind === "fault" ? { when: promise.fault } : {}),
        ...(felt.kind === "off-scale" ? { felt: "From 1 (bad) to 5 (great), please." } : {}),
      }),
    );
  }
  // What the form showed and nobody touched says nothing new about who was there.
  const listed = values.with === namesThere(opportunity, interview) ? "" : values.with;
  const people = peopleThere(listed, opportunity, interview, context.newId);
  const there = [...opportunity.contacts, ...people.added].filter(({ id }) =>
    people.contactIds.includes(id),
  );
  const { points, rest } = readPoints(values.said, there);
  const note = [values.note.trim(), ...rest].filter((part) => part !== "").join("\n");
  const { fit = "", learned = "" } = felt;
  const rated = felt.feeling === undefined ? {} : { feeling: felt.feeling };
  const told = { ...rated, fit, learned, people, points, note, promise };
  return keepDebrief(opportunity, interview, told, context);
};
