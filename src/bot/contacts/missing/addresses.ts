import { packId } from "../../../chat/button.ts";
import { type Form, MAX_FORM_FIELDS } from "../../../chat/form.ts";
import { strong, text } from "../../../chat/text.ts";
import type { Contact } from "../../../coach/facts.ts";
import { readChannel } from "../../../coach/language/read-channel.ts";
import { act } from "../../act.ts";
import { type OwnRound, roundById } from "../../around/own-round.ts";
import { ask } from "../../ask.ts";
import type { Context } from "../../context.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { showPlan } from "../../reminders/steps-not-found.ts";
import { Sorry } from "../../sorry.ts";
import { cut, listNames, opportunityName } from "../../wording/names.ts";
import { afterContact } from "../after-contact.ts";
import { changeContacts } from "../change-contact.ts";
import { isEmail, NO_EMAIL } from "../contact-form.ts";
import { missingInRound } from "./missing.ts";

/** *I have them*: one field for each of up to five people whose address is missing. */
export const pressAddresses: PressHandler = async (
  [opportunityId = "", interviewId = ""],
  context,
) => {
  const round = await roundById(opportunityId, interviewId, context);
  const people = lacking(round);
  if (people.length === 0) throw nothingMissing(round);
  return ask(context, addressesForm(opportunityId, interviewId, people, {}, {}));
};

export const submitAddresses: FormHandler = async (
  [opportunityId = "", interviewId = ""],
  values,
  context,
) => {
  const round = await roundById(opportunityId, interviewId, context);
  const people = round.opportunity.contacts.filter(({ id }) => (values[id] ?? "").trim() !== "");
  const faults: Record<string, string> = {};
  const changes: { was: Contact; now: Contact }[] = [];
  for (const was of people) {
    const typed = (values[was.id] ?? "").trim().replace(/^mailto:/i, "");
    const channel = typed.includes("@") ? undefined : readChannel(typed);
    if (isEmail(typed)) changes.push({ was, now: { ...was, email: typed } });
    else if (channel !== undefined && channel !== "e-mail")
      changes.push({ was, now: { ...was, channel } });
    else faults[was.id] = NO_EMAIL;
  }
  if (Object.keys(faults).length > 0) {
    const asked = round.opportunity.contacts.filter(({ id }) => id in values);
    return ask(context, addressesForm(opportunityId, interviewId, asked, values, faults));
  }
  if (changes.length === 0)
    throw new Sorry(text`Nothing was typed, so nothing was changed.`, ...showPlan(round));
  return save(round, changes, context);
};

async function save(
  { opportunity }: OwnRound,
  changes: readonly { readonly was: Contact; readonly now: Contact }[],
  context: Context,
) {
  const names = listNames(changes.map(({ now }) => now.name));
  const acted = await act(context, {
    kind: "contact",
    summary: `how to reach ${cut(names, 80)} at ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    also: (tx) => changeContacts(opportunity.id, changes, tx),
  });
  return afterContact(
    context,
    text`${strong("Saved")}: how to reach ${names} at ${opportunityName(opportunity)}.`,
    acted,
  );
}

const lacking = (round: OwnRound): readonly Contact[] =>
  (missingInRound(round)?.contacts ?? []).slice(0, MAX_FORM_FIELDS);

const nothingMissing = (round: OwnRound): Sorry =>
  new Sorry(
    text`No address is missing any more for ${opportunityName(round.opportunity)}.`,
    ...showPlan(round),
  );

function addressesForm(
  opportunityId: string,
  interviewId: string,
  people: readonly Contact[],
  values: Readonly<Record<string, string>>,
  faults: Readonly<Record<string, string>>,
): Form {
  return {
    id: packId("addresses", opportunityId, interviewId),
    title: "E-mail addresses",
    submit: "Save",
    fields: people.slice(0, MAX_FORM_FIELDS).map(({ id, name }) => {
      const fault = faults[id];
      return {
        name: id,
        label: cut(name, 45),
        hint: "ana@acme.com; or LinkedIn, phone, portal where they prefer that",
        kind: "line",
        required: false,
        maxLength: 254,
        value: (values[id] ?? "").slice(0, 254),
        ...(fault === undefined ? {} : { fault }),
      };
    }),
  };
}
