import { packId } from "../chat/button.ts";
import { MAX_MENU_OPTIONS } from "../chat/message.ts";
import { code, strong, text } from "../chat/text.ts";
import { planOpportunity } from "../coach/cadence/plan-opportunity.ts";
import type { Opportunity } from "../coach/facts.ts";
import { matchName } from "../coach/language/match-names.ts";
import { fold } from "../coach/language/typed-words.ts";
import type { Reading } from "../store/store.ts";
import type { Context } from "./context.ts";
import type { Planned } from "./replan.ts";
import { Sorry } from "./sorry.ts";
import { opportunityLabel } from "./wording/names.ts";

/** Loads one of the person's own opportunities with its plan. Throws Sorry when it is gone or somebody else's. */
export async function ownPlanned(
  { read, person }: Context,
  id: string,
  within: Reading = read,
): Promise<Planned> {
  const opportunity = await within.opportunity(id);
  if (opportunity === undefined || opportunity.personId !== person.id) {
    throw new Sorry(
      text`That one is no longer in your list, so nothing was changed. ${code("/interview list")} shows what is.`,
    );
  }
  return { opportunity, plan: planOpportunity(opportunity, person.policy) };
}

/** All of the person's opportunities with their plans, in the order they were logged. */
export async function allPlanned({ read, person }: Context): Promise<readonly Planned[]> {
  const all = await read.opportunities(person.id);
  return all.map((opportunity) => ({
    opportunity,
    plan: planOpportunity(opportunity, person.policy),
  }));
}

export interface Choosing {
  /** The verb (and leading arguments) of the menu that asks; the chosen opportunity's id is appended. */
  readonly verb: string;
  readonly verbArgs?: readonly string[];
  /** What the person wants: "mark as sent". */
  readonly doing: string;
  /** Which of them qualify; without a name, only these are offered. */
  readonly fits: (planned: Planned) => boolean;
  /** Which one is meant where several fit and nobody was named, if it is the only one of its kind. */
  readonly rather?: (planned: Planned) => boolean;
  /** Somebody met at only one of them stands for it: "Linda replied". */
  readonly trustsPerson?: boolean;
}

/**
 * The opportunity somebody means: by id (from completion), by company name, or the only one that fits.
 * Throws Sorry with a menu when several are possible, and with the nearest names when none is.
 */
export async function chooseOpportunity(
  context: Context,
  said: string | undefined,
  choosing: Choosing,
): Promise<Planned> {
  const all = await allPlanned(context);
  if (all.length === 0) {
    throw new Sorry(
      text`You have not logged an interview yet. One line does it: ${code("/interview add Acme, Data Analyst, tue 3pm, with Ana Ruiz")}`,
    );
  }
  const fitting = all.filter(choosing.fits);
  const meant =
    said === undefined ? ratherOne(fitting, choosing) : named(all, said, choosing, fitting);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  if (meant.length > 1) throw which(meant, choosing);
  throw new Sorry(
    text`There is nothing to ${choosing.doing} right now. ${code("/interview list")} shows where everything stands.`,
  );
}

function ratherOne(fitting: readonly Planned[], { rather }: Choosing): readonly Planned[] {
  const best = rather === undefined ? [] : fitting.filter(rather);
  return best.length === 1 ? best : fitting;
}

function named(
  all: readonly Planned[],
  said: string,
  choosing: Choosing,
  fitting: readonly Planned[],
): readonly Planned[] {
  const byId = all.find(({ opportunity }) => opportunity.id === said);
  if (byId !== undefined) return [byId];
  const names = all.map(({ opportunity }) => ({ id: opportunity.id, name: opportunity.company }));
  const match = matchName(said, names);
  if (match.kind === "none") {
    // "Ana said no": whom they met is known, so it may be that company. What ends it is asked, never done at once.
    const theirs = companiesOf(said, all);
    const [sole, ...rivals] = theirs;
    const isSure = sole !== undefined && rivals.length === 0 && isMet(said, sole);
    if (isSure && choosing.trustsPerson === true) return [sole];
    if (theirs.length > 0) throw which(theirs, choosing);
    throw unknownCompany(
      said,
      all.map(({ opportunity }) => opportunity),
    );
  }
  const ids = match.kind === "one" ? [match.id] : match.ids;
  const meant = all.filter(({ opportunity }) => ids.includes(opportunity.id));
  // Two roles at one company: the ones where this makes sense come first.
  const sensible = meant.filter((one) => fitting.includes(one));
  return sensible.length > 0 ? sensible : meant;
}

/** The companies at which somebody of this name was met. */
function companiesOf(name: string, all: readonly Planned[]): readonly Planned[] {
  return all.filter(({ opportunity }) => matchName(name, opportunity.contacts).kind !== "none");
}

/** Whether each word that was said is one of their name, with no slip and no beginning of one. */
function isMet(name: string, { opportunity }: Planned): boolean {
  const said = fold(name).split(" ");
  return opportunity.contacts.some((contact) => {
    const words = fold(contact.name).split(" ");
    return said.every((word) => words.includes(word));
  });
}

function unknownCompany(said: string, all: readonly Opportunity[]): Sorry {
  const listed = all.slice(-5).map(({ company }) => company);
  return new Sorry(
    text`I know no company called ${strong(said.slice(0, 60))}. You logged: ${listed.join(", ")}. ${code("/interview list")} shows all.`,
  );
}

/** Asks which one is meant. */
function which(among: readonly Planned[], { verb, verbArgs = [], doing }: Choosing): Sorry {
  const options = among
    .slice(-MAX_MENU_OPTIONS)
    .map(({ opportunity }) => ({ label: opportunityLabel(opportunity), value: opportunity.id }));
  return new Sorry(text`Which one do you want to ${doing}?`, {
    kind: "menu",
    id: packId(verb, ...verbArgs),
    label: "Choose one",
    options,
  });
}
