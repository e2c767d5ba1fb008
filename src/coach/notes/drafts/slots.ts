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

/**
 * What somebody is called: "Ana" of "Ana Ruiz", "Dr. Ruiz" of "Dr. Ana Ruiz", "Sir Nigel" of "Sir Nigel Grey". A name that
 * begins with an initial is kept whole, and a title never stands alone.
 */
export function firstName(name: string, frame: FrameCopy): string {
  const [title = name, ...others] = name.trim().split(/\s+/u);
  if (INITIALS.test(title)) return name;
  if (!frame.titles.test(title)) return title;
  const bare = others.filter((word) => !frame.titles.test(word));
  const [given] = bare;
  if (given === undefined) return name;
  return `${title} ${frame.firstNameTitles.test(title) ? given : lastName(bare, frame)}`;
}

/** "J.", "J", "J.R." */
const INITIALS = /^(?:\p{L}\.?|(?:\p{L}\.)+\p{L}?)$/u;

/** "Berg", "van der Berg": a small word inside a name begins the last name. */
function lastName(words: readonly string[], { nameEndings }: FrameCopy): string {
  const named = words.filter((word, at) => at === 0 || !nameEndings.test(word.replace(/,$/, "")));
  const small = named.findIndex((word) => /^\p{Ll}/u.test(word));
  const isTyped = named.some((word) => /^\p{Lu}/u.test(word));
  const last = named.slice(small < 0 || !isTyped ? -1 : small).join(" ");
  return last.replace(/,$/, "");
}

/** "Ana", "Ana and Raj", "Ana, Raj and Zoe". */
export function listNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
