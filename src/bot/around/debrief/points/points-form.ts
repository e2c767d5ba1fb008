import { packId } from "../../../../chat/button.ts";
import { type Form, MAX_FORM_FIELDS } from "../../../../chat/form.ts";
import { strong, text } from "../../../../chat/text.ts";
import type { Contact, Interview, Opportunity } from "../../../../coach/facts.ts";
import { takeNeedAndWish } from "../../../../coach/language/debrief/read-point.ts";
import { act } from "../../../act.ts";
import { ask } from "../../../ask.ts";
import { afterAct } from "../../../cards/after-act.ts";
import { changeContacts } from "../../../contacts/change-contact.ts";
import type { FormHandler, PressHandler } from "../../../feature.ts";
import { showPlan } from "../../../reminders/steps-not-found.ts";
import { isRepeat } from "../../../repeated.ts";
import type { Planned } from "../../../replan.ts";
import { Sorry } from "../../../sorry.ts";
import { contactOf, cut, opportunityName } from "../../../wording/names.ts";
import { ownRound } from "../../own-round.ts";
import { pointLine, takenBackLine, withEcho } from "../echo.ts";
import { clearedDeed, lineOf, pointDeed } from "../kept.ts";
import { nextPointsRow } from "./next-points.ts";

/** *Next*: one field for each of the next five people of a panel. */
export const pressPoints: PressHandler = async ([key = "", from = "0"], context) => {
  const { opportunity, interview, plan } = await ownRound(key, context);
  const start = startOf(from);
  const people = peopleFrom(opportunity, interview, start);
  if (people.length === 0) throw nothingLeft({ opportunity, plan });
  return ask(context, pointsForm(key, start, people, opportunity, interview));
};

export const submitPoints: FormHandler = async ([key = "", from = "0"], values, context) => {
  const { opportunity, interview, plan } = await ownRound(key, context);
  const start = startOf(from);
  const told = peopleFrom(opportunity, interview, start).flatMap((contact) => {
    const { rest, need, channel } = takeNeedAndWish(values[contact.id] ?? "");
    // The field shows what they need; where it is gone from words that stay, it was taken back.
    const needs = rest === "" && need === undefined ? {} : { need: need ?? "" };
    const point = { contactId: contact.id, words: rest, ...needs };
    const isEmpty = (values[contact.id] ?? "").trim() === "";
    const deeds = isEmpty
      ? clearedDeed(opportunity, interview.id, contact.id)
      : pointDeed(opportunity, interview.id, point);
    const wishes = channel !== undefined && channel !== contact.channel;
    return deeds.length > 0 || wishes ? [{ contact, ...point, channel, deeds }] : [];
  });
  const next = nextPointsRow(opportunity, interview.id, start + MAX_FORM_FIELDS);
  if (told.length === 0) {
    throw new Sorry(
      text`There was nothing new in that, so nothing was changed.`,
      ...(next === undefined ? showPlan({ opportunity, plan }) : [next]),
    );
  }
  const deeds = told.flatMap((one) => one.deeds);
  const acted = await act(context, {
    kind: "debriefed",
    summary: `notes on people at ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    guard(planned) {
      if (deeds.length === 0 || !isRepeat(planned.opportunity, deeds, context.now)) return;
      throw new Sorry(
        text`I have these notes already, so nothing was added.`,
        ...showPlan(planned),
      );
    },
    deeds,
    also: (tx) =>
      changeContacts(
        opportunity.id,
        told.flatMap(({ contact, channel }) =>
          channel === undefined ? [] : [{ was: contact, now: { ...contact, channel } }],
        ),
        tx,
      ),
  });
  const reply = await afterAct(
    context,
    text`${strong("Kept")} for the thank-yous at ${opportunityName(opportunity)}.`,
    acted,
  );
  const lines = told.flatMap(({ contact, words, need = "", channel }) => [
    ...(words === "" && need === "" && channel === undefined
      ? [takenBackLine(contact.name)]
      : pointLine(contact.name, words, need)),
    ...(channel === undefined ? [] : [text`${strong(contact.name)} prefers ${channel}.`]),
  ]);
  const fresh = acted.planned?.opportunity ?? opportunity;
  const row = nextPointsRow(fresh, interview.id, start + MAX_FORM_FIELDS);
  return withEcho(reply, lines, row === undefined ? [] : [row]);
};

const startOf = (words: string): number => Math.max(0, Number.parseInt(words, 10) || 0);

function peopleFrom(
  opportunity: Opportunity,
  { contactIds }: Interview,
  start: number,
): readonly Contact[] {
  return contactIds
    .slice(start, start + MAX_FORM_FIELDS)
    .flatMap((id) => contactOf(opportunity, id) ?? []);
}

function nothingLeft(planned: Planned): Sorry {
  return new Sorry(
    text`Nobody is left to ask about at ${opportunityName(planned.opportunity)}, so nothing was changed.`,
    ...showPlan(planned),
  );
}

function pointsForm(
  key: string,
  start: number,
  people: readonly Contact[],
  opportunity: Opportunity,
  interview: Interview,
): Form {
  return {
    id: packId("points", key, String(start)),
    title: "One thing each",
    submit: "Keep",
    fields: people.map(({ id, name }) => ({
      name: id,
      label: cut(name, 45),
      hint: "What they said or care about; needs somebody who writes; prefers LinkedIn",
      kind: "line",
      required: false,
      maxLength: 500,
      value: lineOf(opportunity, interview.id, id).slice(0, 500),
    })),
  };
}
