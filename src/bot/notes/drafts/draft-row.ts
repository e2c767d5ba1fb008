import { type Button, packId } from "../../../chat/button.ts";
import { type Block, MAX_BUTTONS_PER_ROW, MAX_MENU_OPTIONS } from "../../../chat/message.ts";
import type { DueItem } from "../../cards/due.ts";
import { contactOf, cut, shortName, stepTitle } from "../../wording/names.ts";
import { FOR_EVERYONE, offersOneNote } from "../for-everyone.ts";
import { isNoteStep } from "../note-target.ts";

const MAX_NAME = 30;
/** Of one card in a message with several; the command finds the others by name. */
const MAX_IN_MENU = 10;

/**
 * *Draft* for every note of one card, in one row: a button for each of up to five people, a menu for more. A large panel
 * has *One note for everyone* beside them, or beside a button to the list. undefined when the card is about no note.
 */
export function draftRow(item: DueItem): Block | undefined {
  const notes = notesOf(item);
  const [only] = notes;
  if (only === undefined) return undefined;
  const forEveryone = offersOneNote(item) ? [oneNote(item)] : [];
  if (notes.length + forEveryone.length > MAX_BUTTONS_PER_ROW) {
    return forEveryone.length === 0
      ? menu("note", optionsFor(item))
      : { kind: "buttons", buttons: [...forEveryone, listButton(item)] };
  }
  const alone = item.all.length === 1;
  const { contacts } = item.opportunity;
  const buttons = notes.map(({ key, contactId }): Button => {
    const contact = contactOf(item.opportunity, contactId);
    const about = alone || contact === undefined ? {} : { about: shortName(contact, contacts) };
    return { label: "Draft", id: packId("note", key), ...about };
  });
  return { kind: "buttons", buttons: [...buttons, ...forEveryone] };
}

const listButton = ({ opportunity }: DueItem): Button => ({
  label: "Draft a note …",
  id: packId("notes", opportunity.id),
});

const oneNote = ({ key }: DueItem): Button => ({ label: FOR_EVERYONE, id: packId("note", key) });

/** One menu for all notes of a message with several cards; the draft comes beside it. undefined without notes. */
export function draftMenu(items: readonly DueItem[]): Block | undefined {
  const options = items.flatMap((item) =>
    optionsFor(item)
      .slice(0, MAX_IN_MENU)
      .map(({ label, value }) => ({
        label: cut(`${label}, ${item.opportunity.company}`, 75),
        value,
      })),
  );
  return options.length === 0 ? undefined : menu("note-new", options);
}

function menu(
  verb: string,
  options: readonly { readonly label: string; readonly value: string }[],
): Block {
  return {
    kind: "menu",
    id: packId(verb),
    label: "Draft a note …",
    options: options.slice(0, MAX_MENU_OPTIONS),
  };
}

function optionsFor(item: DueItem): readonly { readonly label: string; readonly value: string }[] {
  const each = notesOf(item).map((step) => ({
    label: labelOf(item, step.contactId),
    value: step.key,
  }));
  return offersOneNote(item) ? [{ label: FOR_EVERYONE, value: item.key }, ...each] : each;
}

/** The name alone: "thank-you to" before each would only make the menu longer. */
function labelOf({ kind, opportunity }: DueItem, contactId: string | undefined): string {
  const contact = contactOf(opportunity, contactId);
  return contact === undefined ? stepTitle(kind) : cut(contact.name, MAX_NAME);
}

const notesOf = ({ kind, open }: DueItem): DueItem["open"] => (isNoteStep(kind) ? open : []);
