import type { Contact } from "../../../coach/facts.ts";
import { matchName } from "../../../coach/language/match-names.ts";
import { fold } from "../../../coach/language/typed-words.ts";
import type { Planned } from "../../replan.ts";

/** Whom a note can be for: somebody at a company, or the company without a name. */
export interface Party {
  readonly planned: Planned;
  readonly contact?: Contact;
}

interface Named extends Party {
  readonly id: string;
  readonly name: string;
  readonly title?: string | undefined;
}

/**
 * Whom these words mean among people and companies at once, so that the nearest name wins whichever it is: "ana", "acme",
 * "acme ana" or "ana acme". Several where several fit; none where nobody does.
 */
export function partiesMeant(said: string, pool: readonly Planned[]): readonly Party[] {
  const companies = pool.map(companyOf);
  const people = pool.flatMap(peopleOf);
  const meant = matching(said, [...people, ...companies]);
  if (meant.length > 0) return meant;
  const both = inTwo(said, companies);
  return both.length > 0 ? both : byFirstName(said, people);
}

/** The opportunities whose company was named, by id or by name. */
export function companiesMeant(said: string, pool: readonly Planned[]): readonly Planned[] {
  return matching(said, pool.map(companyOf)).map(({ planned }) => planned);
}

/** A company and somebody there, in either order. */
function inTwo(said: string, companies: readonly Named[]): readonly Named[] {
  const words = said.split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const before = words.slice(0, at).join(" ");
    const behind = words.slice(at).join(" ");
    for (const [company, person] of [
      [before, behind],
      [behind, before],
    ] as const) {
      const there = matching(company, companies).flatMap(({ planned }) => peopleOf(planned));
      const meant = matching(person, there);
      if (meant.length > 0) return meant;
    }
  }
  return [];
}

/** "Zoe Lin" is known as "Zoe"; a third word would be the beginning of a sentence. */
function byFirstName(said: string, people: readonly Named[]): readonly Named[] {
  const [first, , ...rest] = fold(said).split(" ");
  return rest.length > 0 ? [] : people.filter(({ name }) => fold(name) === first);
}

function matching(said: string, among: readonly Named[]): readonly Named[] {
  const byId = among.filter(({ id }) => id === said);
  if (byId.length > 0) return byId;
  const match = matchName(said, among);
  if (match.kind === "none") return [];
  const ids = match.kind === "one" ? [match.id] : match.ids;
  const meant = among.filter(({ id }) => ids.includes(id));
  const same = meant.filter(({ name }) => fold(name) === fold(said));
  // At one company "Ana" is the one who is known as Ana, though there is an Ana Ruiz as well.
  const isOnePlace = meant.every(({ planned }) => planned === meant[0]?.planned);
  return isOnePlace && same.length === 1 ? same : meant;
}

const companyOf = (planned: Planned): Named => ({
  id: planned.opportunity.id,
  name: planned.opportunity.company,
  planned,
});

const peopleOf = (planned: Planned): readonly Named[] =>
  planned.opportunity.contacts.map((contact) => ({
    id: contact.id,
    name: contact.name,
    title: contact.title,
    planned,
    contact,
  }));
