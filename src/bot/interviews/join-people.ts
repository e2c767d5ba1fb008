import { type Text, text } from "../../chat/text.ts";
import type { Interview, Opportunity } from "../../coach/facts.ts";
import type { Writing } from "../../store/store.ts";
import { type Acted, actIn } from "../act.ts";
import { amongKnown, type PeopleThere, savePeople } from "../contacts/people-there.ts";
import type { Context } from "../context.ts";
import { cut, listNames } from "../wording/names.ts";
import type { NewInterview } from "./judge-values.ts";

export interface Joined {
  readonly acted: Acted;
  /** "I added Ana Ruiz and Raj Patel to it." */
  readonly said: Text;
}

/** The round at this very time that was logged before; undefined where there is none. */
export const roundLogged = (
  { interviews }: Opportunity,
  { startsAt }: NewInterview,
): Interview | undefined =>
  interviews.find((one) => one.startsAt === startsAt && one.state === "planned");

/**
 * Adds whom the same interview names this time to the round that is known, in the caller's transaction; undefined where
 * nobody and nothing about them is new.
 */
export async function joinPeople(
  fresh: NewInterview,
  opportunity: Opportunity,
  round: Interview,
  tx: Writing,
  context: Context,
): Promise<Joined | undefined> {
  const named = amongKnown(fresh.contacts, opportunity.contacts, context.newId);
  const contactIds = [...new Set([...round.contactIds, ...named.contactIds])];
  const people: PeopleThere = { ...named, contactIds };
  const joining = contactIds.slice(round.contactIds.length);
  if (joining.length === 0 && people.changed.length === 0) return undefined;
  const acted = await actIn(tx, context, {
    kind: "add",
    summary: `people at ${cut(opportunity.company, 60)} added`,
    opportunityId: opportunity.id,
    also: () => savePeople(people, opportunity.id, round, tx),
  });
  return { acted, said: saidJoined(people, joining, opportunity) };
}

function saidJoined(
  { added, changed }: PeopleThere,
  joining: readonly string[],
  { contacts }: Opportunity,
): Text {
  const known = [...contacts, ...added].filter(({ id }) => joining.includes(id));
  if (known.length > 0) return text`I added ${listNames(known.map(({ name }) => name))} to it.`;
  return text`I added what is new about ${listNames(changed.map(({ now }) => now.name))}.`;
}
