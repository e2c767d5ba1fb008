import { type Button, type LinkButton, packId } from "../../../chat/button.ts";
import type { Block, Message } from "../../../chat/message.ts";
import { type Text, text } from "../../../chat/text.ts";
import type { Draft } from "../../../coach/notes/draft.ts";
import { draftNote } from "../../../coach/notes/draft-note.ts";
import { debriefOf } from "../../around/debrief/kept.ts";
import { contactText, wayText } from "../../contacts/contact-text.ts";
import type { Context } from "../../context.ts";
import { cut, opportunityLabel, stepTitle } from "../../wording/names.ts";
import { isSideLetter, letterTitle } from "../letters/letter.ts";
import { letterButton } from "../letters/letters-after.ts";
import type { NoteTarget } from "../target.ts";
import { mailLinks } from "./mail-links.ts";
import { requestFor } from "./request-for.ts";
import { timeToSend } from "./time-to-send.ts";

/** The draft a card shows: the same facts and wording always give the same one. `wording` counts from 0. */
export function draftFor(target: NoteTarget, wording: number, context: Context): Draft {
  return draftNote(requestFor(target, wording, context));
}

/** A draft with its gaps, the best time for it, and the ways to send it oneself. */
export function draftCard(
  target: NoteTarget,
  wording: number,
  context: Context,
  more: readonly Button[] = [],
): Message {
  const request = requestFor(target, wording, context);
  const draft = draftNote(request);
  const withdraw = request.situations.includes("no-fit")
    ? [letterButton("withdrawal", target.planned.opportunity)]
    : [];
  const links = linksFor(target, draft.subject ?? "", draft.body);
  const time = timeToSend(target, context);
  return {
    notice: "A draft for you.",
    blocks: [
      { kind: "heading", text: titleOf(target) },
      ...wayBlocks(target),
      ...(time === undefined ? [] : [{ kind: "note" as const, text: time }]),
      ...subjectBlock(draft),
      { kind: "draft", text: draft.body },
      ...gapBlocks(draft),
      ...reminderBlocks(target),
      { kind: "note", text: footText(target, links.isWhole) },
      { kind: "buttons", buttons: draftButtons(target, wording, draft) },
      ...(links.buttons.length === 0 ? [] : [{ kind: "buttons" as const, buttons: links.buttons }]),
      ...lastRow(target, [...withdraw, ...more]),
    ],
  };
}

/** "Thank-you to Ana Ruiz: Acme, Data Analyst". */
export function titleOf({ step, contact, planned, toCoordinator }: NoteTarget): string {
  const named = isSideLetter(step) ? letterTitle(step) : stepTitle(step);
  const noun = toCoordinator ? "One thank-you for everyone" : named;
  const to = contact === undefined ? "" : ` to ${cut(contact.name, 40)}`;
  return `${noun}${to}: ${opportunityLabel(planned.opportunity)}`;
}

/** The links that open a letter to this contact; none where no address is known, or mail is not the way. */
export function linksFor(
  { contact }: NoteTarget,
  subject: string,
  body: string,
): { readonly buttons: readonly LinkButton[]; readonly isWhole: boolean } {
  const isMail = contact?.channel === undefined || contact.channel === "e-mail";
  if (contact?.email === undefined || !isMail) return { buttons: [], isWhole: true };
  return mailLinks({ to: contact.email, subject, body });
}

const NOTHING_SENT: Text = text`I send nothing myself; copy it or open it in your mail. I keep no note, only fingerprints (hashes) of its words, to tell you when two notes are alike.`;
const TOO_LONG: Text = text`Too long to go along with every mail button: please copy it. I send nothing myself and keep only fingerprints (hashes) of its words.`;
const LETTER_NOT_SENT: Text = text`I send nothing myself; copy it or open it in your mail. It counts as no follow-up, and I keep no copy of it.`;
const LETTER_TOO_LONG: Text = text`Too long to go along with every mail button: please copy it. I send nothing myself and keep no copy of it.`;

function footText({ step }: NoteTarget, isWhole: boolean): Text {
  if (isSideLetter(step)) return isWhole ? LETTER_NOT_SENT : LETTER_TOO_LONG;
  return isWhole ? NOTHING_SENT : TOO_LONG;
}

function wayBlocks({ contact, planned }: NoteTarget): readonly Block[] {
  const way = contact === undefined ? undefined : wayText(contact);
  const whom = contact === undefined ? [] : [text`To ${contactText(contact)}.`];
  const hr = planned.opportunity.noContact
    ? [text`They asked not to be contacted directly: send it through HR, and only once.`]
    : [];
  const lines = [...whom, ...(way === undefined ? [] : [text`${way}`]), ...hr];
  return lines.map((line) => ({ kind: "note", text: line }));
}

function subjectBlock({ subject }: Draft): readonly Block[] {
  if (subject === undefined) return [];
  return [{ kind: "facts", rows: [{ label: "Subject", value: text`${subject}` }] }];
}

function gapBlocks({ blanks }: Draft): readonly Block[] {
  if (blanks.length === 0) return [];
  return [
    { kind: "paragraph", text: text`Only you can fill these:` },
    { kind: "bullets", items: blanks.map(({ question }) => text`${cut(question, 200)}`) },
  ];
}

/** What was noted for oneself is shown, not written into the letter: it may hold more than they should read. */
function reminderBlocks({ planned, interview, step }: NoteTarget): readonly Block[] {
  if (interview === undefined || step !== "thank-you") return [];
  const { note = "" } = debriefOf(planned.opportunity, interview.id);
  if (note === "") return [];
  return [{ kind: "note", text: text`You noted for yourself: ${cut(note, 200)}` }];
}

function draftButtons(
  { key, open }: NoteTarget,
  wording: number,
  { blanks }: Draft,
): readonly Button[] {
  const at = String(wording);
  return [
    ...(blanks.length === 0
      ? []
      : [button("Fill the blanks", packId("note-fill", key, at), "primary")]),
    button("Another wording", packId("note", key, String(wording + 1))),
    button("Edit", packId("note-edit", key, at)),
    ...(open.length === 0
      ? []
      : [
          button(
            "Sent it",
            packId("note-sent", key, at),
            blanks.length === 0 ? "primary" : "plain",
          ),
        ]),
  ];
}

function lastRow({ key, open }: NoteTarget, more: readonly Button[]): readonly Block[] {
  const back = open.length === 0 ? [] : [button("Back", packId("card", key))];
  const buttons = [...back, ...more];
  return buttons.length === 0 ? [] : [{ kind: "buttons", buttons }];
}

const button = (label: string, id: string, style: Button["style"] = "plain"): Button => ({
  label,
  id,
  style,
});
