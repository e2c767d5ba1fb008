import { packId } from "../../chat/button.ts";
import { declareCommand } from "../../chat/command.ts";
import { MAX_MENU_OPTIONS } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { strong, text } from "../../chat/text.ts";
import { parseStepKey } from "../../coach/cadence/step-key.ts";
import { groupKey } from "../cards/due.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Context } from "../context.ts";
import { handleCommand, type PressHandler } from "../feature.ts";
import { chooseOpportunity, ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { listNames, opportunityName } from "../wording/names.ts";
import { sayDraft } from "./drafts/press-note.ts";
import { SIDE_LETTERS } from "./letters/letter.ts";
import { letterSaid } from "./letters/letter-said.ts";
import {
  choiceForOutsider,
  choiceLabel,
  likeliest,
  type NoteChoice,
  noteChoices,
} from "./note-choices.ts";
import { COORDINATOR_FROM } from "./note-target.ts";

export const noteCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "note",
    summary: "Draft a thank-you, a follow-up or another letter from what you told me",
    fields: {
      company: { kind: "opportunity", summary: "Which company; leave it out when you have one" },
      what: {
        kind: "choice",
        summary: "Another letter than a thank-you or a follow-up",
        choices: SIDE_LETTERS.map(({ label, value }) => ({ label, value })),
      },
      who: { kind: "contact", summary: "To whom: ana; or follow-up" },
    },
    examples: ["note acme ana", "note acme follow-up", "note acme withdraw"],
    answers: "message",
    line: "each",
  }),
  async ({ company, what, who = "" }, context) => {
    const letter = await letterSaid(what, company, context);
    if (letter !== undefined) return letter;
    const planned = await chooseOpportunity(context, company, {
      verb: "notes",
      doing: "draft a note for",
      fits: (one) => noteChoices(one, context.now).length > 0,
    });
    return noteSaid(planned, who.trim(), context);
  },
);

/** An opportunity chosen from the menu: its notes. */
export const pressNotes: PressHandler = async ([opportunityId = ""], context) =>
  noteSaid(await ownPlanned(context, opportunityId), "", context);

function noteSaid(planned: Planned, who: string, context: Context): Promise<Reply> {
  const all = noteChoices(planned, context.now);
  if (all.length === 0) {
    throw new Sorry(
      text`There is no note to write for ${opportunityName(planned.opportunity)} yet. Right after the interview I can draft the thank-yous from what you tell me.`,
    );
  }
  const meant = who === "" ? unnamed(all) : named(planned, all, who, context);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return sayDraft(only.key, context);
  return Promise.resolve(say(whichNote(planned, meant)));
}

/** What is due, else the follow-up to come, else the thank-yous of the newest round. */
function unnamed(all: readonly NoteChoice[]): readonly NoteChoice[] {
  const due = all.filter(({ isDue }) => isDue);
  return due.length > 0 ? due : all;
}

function named(
  planned: Planned,
  all: readonly NoteChoice[],
  who: string,
  { now }: Context,
): readonly NoteChoice[] {
  const { opportunity } = planned;
  if (/^\s*(?:the )?(?:first |second )?follow[\s-]?up\s*$/i.test(who)) {
    const followUp = all.find(({ step }) => step !== "thank-you");
    if (followUp !== undefined) return [followUp];
    throw new Sorry(
      text`There is no follow-up to write to ${opportunityName(opportunity)} at the moment.`,
    );
  }
  const { contacts } = opportunity;
  const byId = contacts.find(({ id }) => id === who);
  const found =
    byId === undefined ? findContact(who, contacts) : { kind: "one" as const, contact: byId };
  if (found.kind === "none") {
    const known = contacts.map(({ name }) => name);
    const names = known.length === 0 ? "nobody by name yet" : listNames(known);
    throw new Sorry(
      text`I know no ${strong(who.slice(0, 60))} at ${opportunityName(opportunity)}; there I know ${names}.`,
    );
  }
  const people = found.kind === "one" ? [found.contact] : found.contacts;
  return people.flatMap((person) => {
    const own = all.filter(({ contact }) => contact?.id === person.id);
    return likeliest(own) ?? choiceForOutsider(planned, person, now) ?? [];
  });
}

/** Product rule A8: where many are waiting for a note, one to the coordinator may name them all. */
function coordinatorOption(choices: readonly NoteChoice[]) {
  const [first] = choices;
  const group = first === undefined ? undefined : groupOf(first);
  const many = choices.filter((one) => group !== undefined && groupOf(one) === group).length;
  if (group === undefined || many < COORDINATOR_FROM) return [];
  return [{ label: "One note to the coordinator, for everyone", value: group }];
}

function groupOf({ key }: NoteChoice): string | undefined {
  const parsed = parseStepKey(key);
  return parsed?.kind === "thank-you" ? groupKey({ ...parsed, key }) : undefined;
}

function whichNote({ opportunity }: Planned, choices: readonly NoteChoice[]) {
  const each = choices.map((choice) => ({ label: choiceLabel(choice), value: choice.key }));
  const options = [...coordinatorOption(choices), ...each].slice(0, MAX_MENU_OPTIONS);
  return {
    notice: "Which note do you want to write?",
    blocks: [
      {
        kind: "paragraph" as const,
        text: text`Which note for ${opportunityName(opportunity)} shall I draft?`,
      },
      { kind: "menu" as const, id: packId("note"), label: "Choose one", options },
    ],
  };
}
