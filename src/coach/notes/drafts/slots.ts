import type { DraftCopy, FrameCopy } from "../locale.ts";
import type { NoteRequest } from "../note-request.ts";
import { fill, type Slots } from "./fill.ts";

/** The slots every template of a note can use. */
export function slotsOf(request: NoteRequest, { frame, blanks }: DraftCopy): Slots {
  const { contact, company, role, facts, from } = request;
  const name = contact?.name.trim() ?? "";
  return {
    name,
    first: name === "" ? frame.nobody : firstName(name, frame),
    company,
    theRole: theRole(role, frame),
    met: facts.metOn === undefined ? "" : ` ${facts.metOn}`,
    from: from?.trim() || blanks.signature.mark,
  };
}

function theRole(role: string | undefined, frame: FrameCopy): string {
  const bare = role?.trim() ?? "";
  if (bare === "") return frame.theRoleUnnamed;
  const template = frame.namesRole.test(bare) ? frame.theRoleNamed : frame.theRole;
  return fill(template, { role: bare });
}

/** "Ana" of "Ana Ruiz", "Dr. Ruiz" of "Dr. Ana Ruiz"; a name that begins with an initial is kept whole. */
export function firstName(name: string, frame: FrameCopy): string {
  const words = name.split(/\s+/u);
  const [first = name] = words;
  if (frame.titles.test(first)) return words.length > 1 ? `${first} ${words.at(-1)}` : name;
  return /^\p{L}\.?$/u.test(first) ? name : first;
}

/** "Ana", "Ana and Raj", "Ana, Raj and Zoe". */
export function listNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
