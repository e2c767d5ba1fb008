import { planOpportunity } from "../../../coach/cadence/plan-opportunity.ts";
import { addMinutes } from "../../../coach/calendar/days.ts";
import type { Contact, Deed, DeedDetail, Instant, Opportunity } from "../../../coach/facts.ts";
import type { ImportRow } from "../../../coach/language/csv/judge-row.ts";
import type { Writing } from "../../../store/store.ts";
import type { UndoPart, UndoPlan } from "../../act.ts";
import { contactOfDraft } from "../../contacts/contact-of-draft.ts";
import type { Context } from "../../context.ts";
import type { NewInterview } from "../../interviews/judge-values.ts";
import { sameWords, storeInterview } from "../../interviews/store-interview.ts";
import { replan } from "../../replan.ts";
import { companyKey, isSameOpportunity } from "./known-rows.ts";

/** An interview that is still open after this long is over and done with (the stale sweep of product rule M7). */
const STALE_MINUTES = 60 * 24 * 60;

export interface StoredRows {
  readonly actionId: string;
  readonly opportunityIds: readonly string[];
}

/** Writes rows with their plans and one way back, all in the caller's transaction. */
export async function storeRows(
  rows: readonly ImportRow[],
  tx: Writing,
  context: Context,
): Promise<StoredRows> {
  const { person, now, newId } = context;
  const all = Map.groupBy(await tx.opportunities(person.id), companyKey);
  const undo: UndoPart[] = [];
  const made = new Map<string, ImportRow>();
  const touched = new Set<string>();
  for (const row of rows) {
    const namesakes = all.get(companyKey(row)) ?? [];
    const existing = goesOn(row, namesakes, made, context);
    const id = existing?.id ?? newId();
    const { stored, parts } = await storeRow(row, existing, id, tx, context);
    undo.push(...parts);
    all.set(companyKey(row), [...namesakes.filter((one) => one.id !== id), stored]);
    if (existing === undefined || made.has(id)) made.set(id, row);
    touched.add(id);
  }
  for (const [id, last] of made) {
    const ended = endOf(last, now);
    if (ended !== undefined) undo.push(await addDeed(id, ended.deed, ended.at, tx, context));
  }
  for (const id of touched) await replan(tx, person, id, newId);
  const actionId = newId();
  const opportunityIds = [...touched];
  const plan: UndoPlan = {
    summary: `import of ${rows.length === 1 ? "one interview" : `${rows.length} interviews`}`,
    opportunityIds,
    parts: undo,
  };
  await tx.addAction({
    id: actionId,
    personId: person.id,
    kind: "import",
    at: now,
    undo: plan,
    undoneAt: undefined,
  });
  return { actionId, opportunityIds };
}

/** The opportunity a row is another round of: one of this table, or one of the list that has not ended for good. */
function goesOn(
  row: ImportRow,
  all: readonly Opportunity[],
  made: ReadonlyMap<string, ImportRow>,
  { person }: Context,
): Opportunity | undefined {
  return all.findLast((one) => {
    if (!isSameOpportunity(one, row)) return false;
    if (made.has(one.id)) return true;
    const { status } = planOpportunity(one, person.policy);
    return !["rejected", "role-closed", "offer"].includes(status);
  });
}

/** One row with what belongs to it; returns the opportunity as it then stands. */
async function storeRow(
  row: ImportRow,
  existing: Opportunity | undefined,
  id: string,
  tx: Writing,
  context: Context,
): Promise<{ readonly stored: Opportunity; readonly parts: readonly UndoPart[] }> {
  const { person, newId } = context;
  const fresh = interviewOf(row, person.policy.zone);
  const parts = [...(await storeInterview(fresh, existing, id, tx, context))];
  const stored = await storedOpportunity(id, tx);
  const others = row.others
    .filter(({ name }) => !stored.contacts.some((known) => sameWords(known.name, name)))
    .map((other): Contact => ({ ...contactOfDraft(other), id: newId() }));
  for (const contact of others) {
    await tx.addContact(id, contact);
    parts.push({ kind: "remove", what: "contact", id: contact.id });
  }
  const deeds = deedsOf(row, existing, stored, context);
  for (const { deed, at } of deeds) parts.push(await addDeed(id, deed, at, tx, context));
  const isWhole = others.length === 0 && deeds.length === 0;
  return { stored: isWhole ? stored : await storedOpportunity(id, tx), parts };
}

async function storedOpportunity(id: string, tx: Writing): Promise<Opportunity> {
  const stored = await tx.opportunity(id);
  if (stored === undefined) throw new Error("An opportunity that was just stored is not there.");
  return stored;
}

interface TimedDeed {
  readonly deed: DeedDetail;
  readonly at: Instant;
}

/** Notes on a round of the past; a round to come opens an opportunity again that rested. */
function deedsOf(
  row: ImportRow,
  existing: Opportunity | undefined,
  stored: Opportunity,
  { person, now }: Context,
): readonly TimedDeed[] {
  const deeds: TimedDeed[] = [];
  const interviewId = stored.interviews.at(-1)?.id;
  if (row.notes !== undefined && interviewId !== undefined && row.endsAt < now) {
    deeds.push({ deed: { kind: "debriefed", interviewId, note: row.notes }, at: row.endsAt });
  }
  const rests =
    existing !== undefined && planOpportunity(existing, person.policy).status !== "live";
  if (rests && row.startsAt > now) deeds.push({ deed: { kind: "reopened" }, at: now });
  return deeds;
}

function interviewOf(row: ImportRow, ownZone: string): NewInterview {
  const { company, role, zone, startsAt, attendees } = row;
  return {
    company,
    role,
    companyZone: zone === ownZone ? undefined : zone,
    startsAt,
    interview: {
      label: row.label,
      localDay: row.localDay,
      localTime: row.localTime,
      zone,
      durationMinutes: row.durationMinutes,
      startsAt,
      endsAt: row.endsAt,
      state: "planned",
      place: row.place,
    },
    contacts: attendees.map(contactOfDraft),
  };
}

/** How a row's opportunity ended, told as the person would have told it. undefined while it goes on. */
export function endOf({ standing, endsAt }: ImportRow, now: Instant): TimedDeed | undefined {
  const at = endsAt < now ? endsAt : now;
  if (standing === "no" || standing === "offer" || standing === "role-closed") {
    return { deed: { kind: "heard", what: standing }, at };
  }
  const isStale = endsAt < addMinutes(now, -STALE_MINUTES);
  if (standing === "moved-on" || isStale) return { deed: { kind: "moved-on" }, at: now };
  return undefined;
}

async function addDeed(
  opportunityId: string,
  detail: DeedDetail,
  at: Instant,
  tx: Writing,
  { now, newId }: Context,
): Promise<UndoPart> {
  const deed = { ...detail, id: newId(), at, recordedAt: now } as Deed;
  await tx.addDeed(opportunityId, deed);
  return { kind: "remove", what: "deed", id: deed.id };
}
