import type { Contact } from "../../../../coach/facts.ts";
import { namedIn } from "../../../../coach/language/debrief/named-in.ts";
import { partsByCompany } from "../../../../coach/language/debrief/parts-by-company.ts";
import { readDebrief } from "../../../../coach/language/debrief/read-debrief.ts";
import type { Context } from "../../../context.ts";
import { readingOptions } from "../../../reading.ts";
import type { Planned } from "../../../replan.ts";
import { contactOf } from "../../../wording/names.ts";
import type { OwnRound } from "../../own-round.ts";
import { notNow, oneAtATime } from "./not-now.ts";

export interface Whose {
  /** What was told, without the company's name. */
  readonly words: string;
  /** The rounds it can be about. */
  readonly rounds: readonly OwnRound[];
}

/** Who was there. */
export const peopleOf = ({ opportunity, interview }: OwnRound): readonly Contact[] =>
  interview.contactIds.flatMap((id) => contactOf(opportunity, id) ?? []);

/**
 * Where words about an interview belong: a company or a person that is named decides, else `likely` says which company
 * it is, by its id. undefined for words about something else. Throws Sorry where they are about an interview that cannot
 * be told about now, so that nothing is kept elsewhere.
 */
export function whoseWords(
  typed: string,
  open: readonly OwnRound[],
  all: readonly Planned[],
  likely: string | undefined,
  context: Context,
): Whose | undefined {
  const options = readingOptions(context);
  const people = all.flatMap(({ opportunity }) => opportunity.contacts);
  const companies = all.map(({ opportunity: { id, company } }) => ({ id, name: company }));
  const parts = partsByCompany(typed, companies, people, options);
  const named = parts.flatMap(({ companyIds }) => (companyIds === undefined ? [] : [companyIds]));
  const words = named.length === 0 ? typed : parts.map((part) => part.words).join("; ");
  const canRead = [people, ...open.map(peopleOf)].some(
    (there) => readDebrief(words, there, options) !== undefined,
  );
  if (!canRead) return undefined;
  const met = namedIn(words, people).flatMap((id) => metAt(id, all));
  const homes = met.map(({ planned }) => planned.opportunity.id);
  const [meant = likely === undefined ? undefined : [likely]] =
    named.length > 0 ? named : homes.length > 0 ? [homes] : [];
  const rounds = open.filter((round) => meant === undefined || isOf(round, meant));
  const stranger = met.find((one) => !rounds.some((round) => canBeThere(one, round)));
  if (stranger !== undefined) throw notNow(stranger.planned, stranger.contact, typed, context);
  const isNamed = named.length > 0 || homes.length > 0;
  const about = isNamed ? all.find((one) => isOf(one, meant ?? [])) : undefined;
  if (rounds.length === 0 && about !== undefined) throw notNow(about, undefined, typed, context);
  const several = named.length > 0 ? named.map(String) : homes;
  if (new Set(several).size > 1) {
    const ids = [...named.flat(), ...homes];
    throw oneAtATime(
      all.filter((one) => isOf(one, ids)),
      typed,
    );
  }
  return { words, rounds };
}

/** Somebody who was named, and where they are known from. */
interface Met {
  readonly planned: Planned;
  readonly contact: Contact;
}

function metAt(contactId: string, all: readonly Planned[]): readonly Met[] {
  return all.flatMap((planned) => {
    const contact = contactOf(planned.opportunity, contactId);
    return contact === undefined ? [] : [{ planned, contact }];
  });
}

const isOf = ({ opportunity }: Pick<Planned, "opportunity">, ids: readonly string[]): boolean =>
  ids.includes(opportunity.id);

/** Whoever was at no round at all, such as a recruiter, can be told about with any of their company. */
function canBeThere({ planned, contact }: Met, { opportunity, interview }: OwnRound): boolean {
  if (planned.opportunity.id !== opportunity.id) return false;
  const met = opportunity.interviews.filter(({ contactIds }) => contactIds.includes(contact.id));
  return met.length === 0 || met.some((round) => round.id === interview.id);
}
