import type { Contact } from "../../../coach/facts.ts";
import { namedIn } from "../../../coach/language/debrief/named-in.ts";
import { partsByCompany } from "../../../coach/language/debrief/parts-by-company.ts";
import { readDebrief } from "../../../coach/language/debrief/read-debrief.ts";
import type { Context } from "../../context.ts";
import { readingOptions } from "../../reading.ts";
import type { Planned } from "../../replan.ts";
import { contactOf } from "../../wording/names.ts";
import type { OwnRound } from "../own-round.ts";
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
  const [company] = named;
  const words = company === undefined ? typed : parts.map((part) => part.words).join("; ");
  const canRead = [people, ...open.map(peopleOf)].some(
    (there) => readDebrief(words, there, options) !== undefined,
  );
  if (!canRead) return undefined;
  const met = all.flatMap((planned) =>
    namedIn(words, people).flatMap((id) => {
      const contact = contactOf(planned.opportunity, id);
      return contact === undefined ? [] : [{ planned, contact }];
    }),
  );
  const isOf = ({ opportunity }: Pick<Planned, "opportunity">, ids: readonly string[]): boolean =>
    ids.includes(opportunity.id);
  const homes = met.map(({ planned }) => planned.opportunity.id);
  const meant = company ?? (homes.length > 0 ? homes : undefined);
  const rounds = open.filter((round) => meant === undefined || isOf(round, meant));
  const stranger = met.find(
    ({ planned }) => !rounds.some((round) => isOf(planned, [round.opportunity.id])),
  );
  if (stranger !== undefined) throw notNow(stranger.planned, stranger.contact, typed, context);
  const about = all.filter((planned) => meant !== undefined && isOf(planned, meant));
  const [first] = about;
  if (rounds.length === 0 && first !== undefined) throw notNow(first, undefined, typed, context);
  if (new Set(named.map(String)).size > 1 || (company === undefined && new Set(homes).size > 1))
    throw oneAtATime(
      all.filter((one) => isOf(one, [...named.flat(), ...homes])),
      typed,
    );
  const answered = rounds.filter((round) => likely === undefined || isOf(round, [likely]));
  return { words, rounds: meant === undefined ? answered : rounds };
}
