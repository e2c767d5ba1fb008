import { packId } from "../../../chat/button.ts";
import type { Form } from "../../../chat/form.ts";
import { strong, text } from "../../../chat/text.ts";
import { act } from "../../act.ts";
import { roundById } from "../../around/own-round.ts";
import { ask } from "../../ask.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { cut, listNames, opportunityName } from "../../wording/names.ts";
import { afterContact } from "../after-contact.ts";
import { peopleThere, savePeople } from "../people-there.ts";
import { refuseTwin } from "../save-contact.ts";

/** *I know them*: who was at a round that was logged without names. */
export const pressPeople: PressHandler = async (
  [opportunityId = "", interviewId = ""],
  context,
) => {
  await roundById(opportunityId, interviewId, context);
  return ask(context, peopleForm(opportunityId, interviewId, "", undefined));
};

export const submitPeople: FormHandler = async (
  [opportunityId = "", interviewId = ""],
  { with: words = "" },
  context,
) => {
  const { opportunity, interview } = await roundById(opportunityId, interviewId, context);
  const listed = peopleThere(words, opportunity, interview, context.newId);
  const contactIds = [...new Set([...interview.contactIds, ...listed.contactIds])];
  const people = { ...listed, contactIds };
  if (contactIds.length === interview.contactIds.length && listed.changed.length === 0) {
    const fault = "I read nobody new in that. Names with commas, please: Ana Ruiz, Raj.";
    return ask(context, peopleForm(opportunityId, interviewId, words, fault));
  }
  const names = [...people.added, ...people.changed.map(({ now }) => now)].map(({ name }) => name);
  const acted = await act(context, {
    kind: "contact",
    summary: `who was there at ${cut(opportunity.company, 60)}`,
    opportunityId,
    guard({ opportunity: fresh }) {
      for (const contact of people.added) refuseTwin(fresh, contact);
    },
    also: (tx) => savePeople(people, opportunityId, interview, tx),
  });
  const whom = names.length === 0 ? "who was there" : listNames(names);
  return afterContact(
    context,
    text`${strong("Saved")}: ${whom} at ${opportunityName(opportunity)}. Each gets a thank-you of their own.`,
    acted,
  );
};

function peopleForm(
  opportunityId: string,
  interviewId: string,
  value: string,
  fault: string | undefined,
): Form {
  return {
    id: packId("people", opportunityId, interviewId),
    title: "Who was there",
    submit: "Save",
    fields: [
      {
        name: "with",
        label: "Names, with what you know of them",
        hint: "Ana Ruiz (manager) ana@acme.com, Raj",
        kind: "paragraph",
        required: true,
        maxLength: 3000,
        value: value.slice(0, 3000),
        ...(fault === undefined ? {} : { fault }),
      },
    ],
  };
}
