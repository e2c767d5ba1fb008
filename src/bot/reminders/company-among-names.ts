import { matchName, type NameCandidate } from "../../coach/language/match-names.ts";
import type { Planned } from "../replan.ts";
import type { SaidSteps } from "./said-steps.ts";

/**
 * In plain words a company can stand where a name is expected: "sent acme", "sent acme ana", "sent the follow-up to ana".
 * Gives back what was said with the company in its place; people always come first.
 */
export function companyAmongNames(said: SaidSteps, all: readonly Planned[]): SaidSteps {
  const [first, ...others] = said.names;
  if (said.company !== undefined || first === undefined) return said;
  const people = all.flatMap(({ opportunity }) => opportunity.contacts);
  const met = matchName(first, people);
  if (met.kind !== "none") {
    // A follow-up goes to the company, whoever of them it is addressed to.
    const ids = met.kind === "one" ? [met.id] : met.ids;
    const [company, ...more] = said.step === "follow-up" ? companiesOf(ids, all) : [];
    return company === undefined || more.length > 0 ? said : { ...said, company, names: [] };
  }
  const found = leadingCompany(first, all);
  if (found === undefined) return said;
  const names = [found.rest, ...others].filter((name) => name !== "");
  return { ...said, company: found.company, names };
}

function companiesOf(contactIds: readonly string[], all: readonly Planned[]): readonly string[] {
  return all.flatMap(({ opportunity }) =>
    opportunity.contacts.some(({ id }) => contactIds.includes(id)) ? [opportunity.id] : [],
  );
}

/** The longest beginning that names a company, and the words behind it. */
function leadingCompany(
  said: string,
  all: readonly Planned[],
): { readonly company: string; readonly rest: string } | undefined {
  const companies = all.map(
    ({ opportunity }): NameCandidate => ({ id: opportunity.id, name: opportunity.company }),
  );
  const words = said.split(/\s+/);
  for (let count = words.length; count > 0; count -= 1) {
    const company = words.slice(0, count).join(" ");
    if (matchName(company, companies).kind === "none") continue;
    return { company, rest: words.slice(count).join(" ") };
  }
  return undefined;
}
