import type { Block } from "../../chat/message.ts";
import { code, text } from "../../chat/text.ts";
import { listNames } from "../wording/names.ts";
import type { NewInterview } from "./judge-values.ts";

/** What was typed about people and is not kept, said so that nobody relies on it: phone numbers, and groups without names. */
export function unkeptNotes({ phones = [], unnamed }: NewInterview): readonly Block[] {
  const [phone] = phones;
  const numbers = phones.map(({ name, number }) => `${name} ${number}`);
  const notes: Block[] = [];
  if (phone !== undefined) {
    const which = phones.length === 1 ? "this one" : "these";
    const said = text`I keep no phone numbers, so please keep ${which} yourself: ${listNames(numbers)}.`;
    notes.push({ kind: "note", text: said });
  }
  if (unnamed !== undefined) {
    const said = text`I know no names from ${code(unnamed)} yet. Once you have them, log the same interview again with the names, and I add them to it.`;
    notes.push({ kind: "note", text: said });
  }
  return notes;
}
