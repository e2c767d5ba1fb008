import type { Contact } from "../../coach/facts.ts";
import { matchName } from "../../coach/language/match-names.ts";
import { fold } from "../../coach/language/typed-words.ts";

export type FoundContact =
  /** `name`: the fuller one of what was known and what was said. */
  | { readonly kind: "one"; readonly contact: Contact; readonly name: string }
  | { readonly kind: "several"; readonly contacts: readonly Contact[] }
  | { readonly kind: "none" };

/** Whom a name means: the same name, one that fits, or somebody known by the first name only ("Zoe" for "Zoe Lin"). */
export function findContact(said: string, contacts: readonly Contact[]): FoundContact {
  const match = matchName(said, contacts);
  if (match.kind === "several") {
    const same = contacts.filter(({ name }) => fold(name) === fold(said));
    const meant = same.length === 1 ? same : contacts.filter(({ id }) => match.ids.includes(id));
    return found(meant, undefined);
  }
  if (match.kind === "one")
    return found(
      contacts.filter(({ id }) => id === match.id),
      undefined,
    );
  const [first = ""] = fold(said).split(" ");
  return found(
    contacts.filter(({ name }) => fold(name) === first),
    said,
  );
}

function found(contacts: readonly Contact[], fuller: string | undefined): FoundContact {
  const [contact] = contacts;
  if (contact === undefined) return { kind: "none" };
  if (contacts.length > 1) return { kind: "several", contacts };
  return { kind: "one", contact, name: fuller ?? contact.name };
}
