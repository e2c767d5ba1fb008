import { packId } from "../../../chat/button.ts";
import { type Block, MAX_BUTTONS_PER_ROW, MAX_MENU_OPTIONS } from "../../../chat/message.ts";
import { change, type Reply, say } from "../../../chat/reply.ts";
import { text } from "../../../chat/text.ts";
import { addMinutes } from "../../../coach/calendar/days.ts";
import type { Context } from "../../context.ts";
import type { PressHandler } from "../../feature.ts";
import { Sorry } from "../../sorry.ts";
import { cut } from "../../wording/names.ts";
import type { NoteChoice } from "../note-choices.ts";
import { noteTarget } from "../note-target.ts";
import { checkedCard } from "./check-card.ts";
import type { Letter } from "./letter-in.ts";

/** A text waits this long, encrypted, until somebody says whom it is for. */
const ASK_MINUTES = 10;
const PASTED = "note-pasted";

/** What waits: the text, and the notes it can be, in the order of the buttons. */
interface Pasted {
  readonly words: string;
  readonly keeps: boolean;
  readonly keys: readonly string[];
}

/** Asks whom a pasted text is for; it waits, so that nobody sends it twice. */
export async function askReader(
  { words, keeps }: Letter,
  meant: readonly NoteChoice[],
  context: Context,
): Promise<Reply> {
  const id = context.newId();
  const payload: Pasted = { words, keeps, keys: meant.map(({ key }) => key) };
  await context.change((tx) =>
    tx.ask({
      id,
      personId: context.person.id,
      kind: PASTED,
      payload,
      askedAt: context.now,
      expiresAt: addMinutes(context.now, ASK_MINUTES),
      closedAt: undefined,
    }),
  );
  return say({
    notice: "Who is it for?",
    blocks: [
      { kind: "paragraph", text: text`Who is this note for?` },
      readerRow([PASTED, id], meant, (_, at) => String(at)),
      {
        kind: "note",
        text: text`Your text waits for ${ASK_MINUTES} minutes, encrypted. Once you choose, I read it and delete it.`,
      },
    ],
  });
}

/** Whom the text that waits is for. */
export const pressPasted: PressHandler = async ([id = "", at = ""], context) => {
  const question = await context.read.question(id);
  const isOpen = question !== undefined && question.expiresAt >= context.now;
  if (!isOpen || question.personId !== context.person.id || question.kind !== PASTED) {
    throw new Sorry(text`I no longer have that text. Please send it again.`);
  }
  const { words, keeps, keys } = question.payload as Pasted;
  const target = await noteTarget(keys[Number(at)] ?? "", context);
  const card = await checkedCard(target, words, context, { shows: "findings", keeps });
  await context.change((tx) => tx.forgetQuestion(id));
  return change(card);
};

/** A button for each reader, or a menu where they are many. `lead` is the verb and what stands before the value. */
export function readerRow(
  [verb = "", ...lead]: readonly string[],
  meant: readonly NoteChoice[],
  valueFor: (choice: NoteChoice, at: number) => string,
): Block {
  const isOne = meant.every(({ opportunity }) => opportunity.id === meant[0]?.opportunity.id);
  const options = meant.slice(0, MAX_MENU_OPTIONS).map((choice, at) => ({
    label: readerLabel(choice, isOne),
    value: valueFor(choice, at),
  }));
  if (options.length > MAX_BUTTONS_PER_ROW) {
    return { kind: "menu", id: packId(verb, ...lead), label: "Choose one", options };
  }
  return {
    kind: "buttons",
    buttons: options.map(({ label, value }) => ({ label, id: packId(verb, ...lead, value) })),
  };
}

const MAX_LABEL = 38;

function readerLabel({ contact, opportunity }: NoteChoice, isOneCompany: boolean): string {
  if (contact === undefined) return cut(opportunity.company, MAX_LABEL);
  if (isOneCompany) return cut(contact.name, MAX_LABEL);
  return cut(`${contact.name}, ${opportunity.company}`, MAX_LABEL);
}
