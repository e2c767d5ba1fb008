import type { SuggestHeard } from "../../chat/incoming.ts";
import type { Choice } from "../../chat/reply.ts";
import { nearestRegions } from "../../coach/calendar/regions.ts";
import { nearestZones } from "../../coach/calendar/zones.ts";
import type { Opportunity } from "../../coach/facts.ts";
import { fold } from "../../coach/language/typed-words.ts";
import type { Context } from "../context.ts";
import { cut, opportunityLabel } from "../wording/names.ts";

/** Discord shows at most 25. */
const MAX_CHOICES = 25;
const COMMON_ZONES = [
  "Europe/London",
  "Europe/Berlin",
  "America/New_York",
  "America/Los_Angeles",
  "Asia/Calcutta",
];

/** What could stand in a field, from local data only: newest first, what was typed narrows it down. */
export async function suggest(
  { name, field, typed, options }: SuggestHeard,
  { read, person, registry }: Context,
): Promise<readonly Choice[]> {
  const kind = registry.commands.find((command) => command.name === name)?.fields[field]?.kind;
  switch (kind) {
    case "opportunity":
      return companyChoices(await read.opportunities(person.id), typed);
    case "contact":
      return contactChoices(await read.opportunities(person.id), typed, options.company);
    case "zone":
      return zoneChoices(typed);
    case "region":
      return nearestRegions(typed, MAX_CHOICES).map(({ region, name: label }) => ({
        label,
        value: region,
      }));
    default:
      return [];
  }
}

function companyChoices(all: readonly Opportunity[], typed: string): readonly Choice[] {
  return all
    .toReversed()
    .filter(({ company, role }) => fold(`${company} ${role ?? ""}`).includes(fold(typed)))
    .slice(0, MAX_CHOICES)
    .map((opportunity) => ({
      label: cut(opportunityLabel(opportunity), 100),
      value: opportunity.id,
    }));
}

function contactChoices(
  all: readonly Opportunity[],
  typed: string,
  company: string | undefined,
): readonly Choice[] {
  const among = all.filter(
    ({ id, company: name }) =>
      company === undefined || id === company || fold(name) === fold(company),
  );
  const names = among.toReversed().flatMap(({ contacts }) => contacts.map(({ name }) => name));
  return [...new Set(names)]
    .filter((name) => fold(name).includes(fold(typed)))
    .slice(0, MAX_CHOICES)
    .map((name) => ({ label: cut(name, 100), value: cut(name, 100) }));
}

function zoneChoices(typed: string): readonly Choice[] {
  if (typed.trim() === "") return COMMON_ZONES.map((zone) => ({ label: zone, value: zone }));
  return nearestZones(typed, MAX_CHOICES).map(({ zone, name }) => ({
    label: `${name} (${zone})`,
    value: zone,
  }));
}
