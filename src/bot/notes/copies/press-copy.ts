import { type Button, packId } from "../../../chat/button.ts";
import type { Block, Message } from "../../../chat/message.ts";
import { change, say } from "../../../chat/reply.ts";
import { strong, type Text, text } from "../../../chat/text.ts";
import { localDayOf } from "../../../coach/calendar/days.ts";
import { sayDay } from "../../../coach/calendar/say-day.ts";
import type { Action } from "../../../store/store.ts";
import type { UndoPlan } from "../../act.ts";
import type { Context } from "../../context.ts";
import type { PressHandler } from "../../feature.ts";
import { Sorry } from "../../sorry.ts";
import { textToCopy } from "../drafts/card/text-to-copy.ts";
import { draftCard, draftFor, titleOf } from "../drafts/draft-card.ts";
import { linksFor } from "../drafts/links.ts";
import { FIRST_WORDING } from "../drafts/wording.ts";
import { noteTarget } from "../note-target.ts";
import type { NoteTarget } from "../target.ts";
import { COPY_DELETED, forgetTexts } from "./forget-copy.ts";
import { copiesOf, copyOf, type KeptCopy } from "./kept-copy.ts";

/** *What I kept*: the copy the person asked for, and the way to delete it. */
export const pressCopy: PressHandler = async ([key = ""], context) => {
  const target = await noteTarget(key, context);
  const copy = copyOf(target);
  if (copy === undefined) throw noCopy();
  return change(copyCard(target, copy, context));
};

/** *Text to copy*: the copy in a message of its own. */
export const pressCopyText: PressHandler = async ([key = ""], context) => {
  const copy = copyOf(await noteTarget(key, context));
  if (copy === undefined) throw noCopy();
  return say(textToCopy(copy.text));
};

/** *Delete the copy*: asks once, because it is gone at once and for good; every version of it goes. */
export const pressForget: PressHandler = async ([key = "", sure], context) => {
  const target = await noteTarget(key, context);
  const copies = copiesOf(target);
  const last = copies.at(-1);
  if (last === undefined) throw noCopy();
  if (sure !== SURE) return change(sureCard(target, last));
  const texts = new Set(copies.map((copy) => copy.text));
  await context.change(async (tx) => {
    await forgetTexts(texts, context.person.id, tx);
    await tx.addAction(forgotten(target, context));
  });
  await context.scrub();
  const card = draftCard(await noteTarget(key, context), FIRST_WORDING, context);
  const deleted: Block = { kind: "paragraph", text: DELETED };
  return change({ notice: "The copy is deleted.", blocks: [deleted, ...card.blocks] });
};

const SURE = "yes";

/** What was done last, so that the word "undo" does not fall upon what came before; there is no way back. */
function forgotten({ planned }: NoteTarget, { person, now, newId }: Context): Action {
  const undo: UndoPlan = {
    summary: "deleting a copy",
    opportunityIds: [planned.opportunity.id],
    parts: [],
  };
  return {
    id: newId(),
    personId: person.id,
    kind: COPY_DELETED,
    at: now,
    undo,
    undoneAt: undefined,
  };
}

function sureCard(target: NoteTarget, { text: words }: KeptCopy): Message {
  const { key } = target;
  return {
    notice: "Delete the copy?",
    blocks: [
      { kind: "heading", text: titleOf(target) },
      { kind: "paragraph", text: text`Delete this copy? It cannot be brought back.` },
      { kind: "draft", text: words },
      {
        kind: "buttons",
        buttons: [
          { label: "Delete it", id: packId("note-forget", key, SURE), style: "danger" },
          { label: "Back to the copy", id: packId("note-copy", key) },
        ],
      },
    ],
  };
}

const DELETED: Text = text`${strong("Deleted")}, for good. Here is the draft from your own words.`;

const noCopy = (): Sorry => new Sorry(text`I hold no copy of that note, so nothing was changed.`);

function copyCard(target: NoteTarget, { text: words, deed }: KeptCopy, context: Context): Message {
  const { key, stepKey, open } = target;
  const { zone } = context.person.policy;
  const day = sayDay(localDayOf(deed.at, zone), localDayOf(context.now, zone));
  const sent: readonly Button[] =
    open.length === 0 ? [] : [{ label: "Sent it", id: packId("sent", stepKey), style: "primary" }];
  const { subject } = draftFor(target, FIRST_WORDING, context);
  const isOpen = /\[[^\]\n]+\]/.test(words);
  return {
    notice: "The copy you asked me to keep.",
    blocks: [
      { kind: "heading", text: titleOf(target) },
      {
        kind: "note",
        text: text`Kept for you on ${day}, encrypted, until you delete it.`,
      },
      { kind: "draft", text: words },
      {
        kind: "buttons",
        buttons: [
          ...sent,
          { label: "Edit my copy", id: packId("note-edit", key) },
          { label: "Show my draft", id: packId("note", key) },
          { label: "Delete the copy", id: packId("note-forget", key), style: "danger" },
        ],
      },
      ...(isOpen
        ? []
        : [
            {
              kind: "buttons" as const,
              buttons: [
                { label: "Text to copy", id: packId("note-copy-text", key) },
                ...linksFor(target, { subject, body: words, isOpen }).buttons,
              ],
            },
          ]),
    ],
  };
}
