import { packId } from "../../chat/button.ts";
import type { Form, FormField } from "../../chat/form.ts";
import { strong, text } from "../../chat/text.ts";
import { parseStepKey } from "../../coach/cadence/step-key.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import type { Contact, DeedDetail, Interview, Opportunity } from "../../coach/facts.ts";
import { readContacts } from "../../coach/language/read-contacts.ts";
import { act, type UndoPart } from "../act.ts";
import { ask } from "../ask.ts";
import { afterAct } from "../cards/after-act.ts";
import type { Context } from "../context.ts";
import type { FormHandler, PressHandler } from "../feature.ts";
import { ownPlanned } from "../own.ts";
import { showPlan } from "../reminders/steps-not-found.ts";
import { isRepeat } from "../repeated.ts";
import { type ReadDay, readDay } from "../replies/read-day.ts";
import { Sorry } from "../sorry.ts";
import { sayDayFrom } from "../wording/moments.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { sameWords } from "./store-interview.ts";

interface DebriefValues {
  readonly with: string;
  readonly when: string;
  readonly note: string;
  readonly feeling: string;
}

const FEELINGS = ["5 great", "4 good", "3 fair", "2 hard", "1 bad"];

/** *Tell me*: ninety seconds right after, while names and details are fresh. */
export const pressDebrief: PressHandler = async ([key = ""], context) => {
  const { interview, opportunity } = await debriefed(key, context);
  const who = interview.contactIds
    .flatMap((id) => opportunity.contacts.find((contact) => contact.id === id)?.name ?? [])
    .join(", ");
  return ask(context, debriefForm(key, { with: who, when: "", note: "", feeling: "" }, undefined));
};

export const submitDebrief: FormHandler = async ([key = ""], typed, context) => {
  const { opportunity, interview } = await debriefed(key, context);
  const values: DebriefValues = { with: "", when: "", note: "", feeling: "", ...typed };
  const promise = readDay(values.when, opportunity, context);
  if (promise.kind === "fault") return ask(context, debriefForm(key, values, promise.fault));
  const deeds = deedsOf(values, interview, promise);
  const acted = await act(context, {
    kind: "debriefed",
    summary: `debrief of ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    guard(planned) {
      if (!isRepeat(planned.opportunity, deeds, context.now)) return;
      throw new Sorry(
        text`I have these notes on ${opportunityName(opportunity)} already, so nothing was added.`,
        ...showPlan(planned),
      );
    },
    deeds,
    also: async (tx) => {
      const { contacts, undo } = newcomers(values.with, opportunity, interview, context);
      for (const contact of contacts) await tx.addContact(opportunity.id, contact);
      if (contacts.length > 0) {
        const contactIds = [...interview.contactIds, ...contacts.map(({ id }) => id)];
        await tx.saveInterview(opportunity.id, { ...interview, contactIds });
      }
      return undo;
    },
  });
  const today = localDayOf(context.now, context.person.policy.zone);
  const then =
    promise.kind === "day"
      ? ` They decide around ${sayDayFrom(promise.day, today)}; no follow-up is due before.`
      : "";
  return afterAct(
    context,
    text`${strong("Kept")}: your notes on ${opportunityName(opportunity)}. They help with the thank-yous.${then}`,
    acted,
  );
};

async function debriefed(
  key: string,
  context: Context,
): Promise<{ opportunity: Opportunity; interview: Interview }> {
  const parsed = parseStepKey(key);
  const { opportunity } = await ownPlanned(context, parsed?.opportunityId ?? "");
  const interview = opportunity.interviews.find(({ id }) => id === parsed?.interviewId);
  if (interview === undefined)
    throw new Sorry(text`That interview is no longer in your list, so nothing was changed.`);
  return { opportunity, interview };
}

function deedsOf(
  values: DebriefValues,
  { id }: Interview,
  promise: ReadDay,
): readonly DeedDetail[] {
  const feeling = Number.parseInt(values.feeling, 10);
  const note = values.note.trim();
  const debrief: DeedDetail = {
    kind: "debriefed",
    interviewId: id,
    ...(Number.isNaN(feeling) ? {} : { feeling }),
    ...(note === "" ? {} : { note }),
  };
  return promise.kind === "day"
    ? [debrief, { kind: "promised", day: promise.day, certainty: promise.certainty }]
    : [debrief];
}

/** People named in the form who are not yet known to have been there. */
function newcomers(
  words: string,
  opportunity: Opportunity,
  interview: Interview,
  { newId }: Context,
): { contacts: readonly Contact[]; undo: readonly UndoPart[] } {
  const known = opportunity.contacts;
  const contacts = readContacts(words)
    .filter(({ name }) => !known.some((contact) => sameWords(contact.name, name)))
    .map(
      ({ name, kind, title, email }): Contact => ({
        id: newId(),
        name,
        kind,
        title,
        email,
        channel: undefined,
      }),
    );
  if (contacts.length === 0) return { contacts, undo: [] };
  const undo: UndoPart[] = [
    ...contacts.map(({ id }): UndoPart => ({ kind: "remove", what: "contact", id })),
    { kind: "interview", opportunityId: opportunity.id, interview },
  ];
  return { contacts, undo };
}

function debriefForm(key: string, values: DebriefValues, fault: string | undefined): Form {
  const line = (name: keyof DebriefValues, label: string, hint: string): FormField => ({
    name,
    label,
    hint,
    kind: "line",
    required: false,
    maxLength: 1500,
    value: values[name],
  });
  const when = line(
    "when",
    "When will you hear from them?",
    "by Friday, end of next week; empty if they did not say",
  );
  return {
    id: packId("debrief", key),
    title: "How was it?",
    submit: "Keep",
    fields: [
      line("with", "Who was there", "Ana Ruiz (manager) ana@acme.com, Raj"),
      fault === undefined ? when : { ...when, fault },
      {
        name: "note",
        label: "One thing each of them said, what to add",
        kind: "paragraph",
        required: false,
        maxLength: 3000,
        value: values.note,
      },
      {
        name: "feeling",
        label: "How did it feel?",
        hint: "It changes nothing about the thank-you.",
        kind: "choice",
        required: false,
        options: FEELINGS.map((label) => ({ label, value: label.slice(0, 1) })),
        value: values.feeling,
      },
    ],
  };
}
