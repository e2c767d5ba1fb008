import { sql } from "kysely";
import type { Contact, Deed, Instant, Interview, Opportunity } from "../../coach/facts.ts";
import { type Session, sealRow } from "../session.ts";

/** Adds an opportunity with whatever interviews, contacts and deeds it carries. */
export async function addOpportunity(session: Session, opportunity: Opportunity): Promise<void> {
  const { id, personId } = opportunity;
  await session.db
    .insertInto("opportunity")
    .values({
      id,
      person_id: personId,
      position: sql`(select coalesce(max(position), 0) + 1 from opportunity where person_id = ${personId})`,
      created_at: opportunity.createdAt,
      removed_at: null,
      ...opportunityColumns(session, opportunity),
    })
    .execute();
  for (const contact of opportunity.contacts) await addContact(session, id, contact);
  for (const interview of opportunity.interviews) await addInterview(session, id, interview);
  for (const deed of opportunity.deeds) await addDeed(session, id, deed);
}

/** Replaces company, role, region, zone and noContact. Throws when there is no such opportunity. */
export async function saveOpportunity(session: Session, opportunity: Opportunity): Promise<void> {
  const changed = await session.db
    .updateTable("opportunity")
    .set(opportunityColumns(session, opportunity))
    .where("id", "=", opportunity.id)
    .returning("id")
    .executeTakeFirst();
  if (changed === undefined) throw missing("opportunity", opportunity.id);
}

/** Adds an interview with its attendance. Throws when the opportunity is unknown. */
export async function addInterview(
  session: Session,
  opportunityId: string,
  interview: Interview,
): Promise<void> {
  const place = await partOf(session, "interview", opportunityId);
  await session.db
    .insertInto("interview")
    .values({ id: interview.id, ...place, ...interviewColumns(session, interview) })
    .execute();
  await writeAttendance(session, place.person_id, interview);
}

/** Replaces an interview, its attendance included. Throws when there is none of this id in the opportunity. */
export async function saveInterview(
  session: Session,
  opportunityId: string,
  interview: Interview,
): Promise<void> {
  const changed = await session.db
    .updateTable("interview")
    .set(interviewColumns(session, interview))
    .where("id", "=", interview.id)
    .where("opportunity_id", "=", opportunityId)
    .returning("person_id")
    .executeTakeFirst();
  if (changed === undefined) throw missing("interview", interview.id);
  await session.db.deleteFrom("attendance").where("interview_id", "=", interview.id).execute();
  await writeAttendance(session, changed.person_id, interview);
}

/** Adds a contact. Throws when the opportunity is unknown. */
export async function addContact(
  session: Session,
  opportunityId: string,
  contact: Contact,
): Promise<void> {
  const place = await partOf(session, "contact", opportunityId);
  await session.db
    .insertInto("contact")
    .values({ id: contact.id, ...place, ...contactColumns(session, contact) })
    .execute();
}

/** Replaces a contact. Throws when there is none of this id in the opportunity. */
export async function saveContact(
  session: Session,
  opportunityId: string,
  contact: Contact,
): Promise<void> {
  const changed = await session.db
    .updateTable("contact")
    .set(contactColumns(session, contact))
    .where("id", "=", contact.id)
    .where("opportunity_id", "=", opportunityId)
    .returning("id")
    .executeTakeFirst();
  if (changed === undefined) throw missing("contact", contact.id);
}

/** Adds a deed after the ones recorded before. Throws when the opportunity is unknown. */
export async function addDeed(session: Session, opportunityId: string, deed: Deed): Promise<void> {
  const { id, at, recordedAt, ...detail } = deed;
  await session.db
    .insertInto("deed")
    .values({
      id,
      ...(await partOf(session, "deed", opportunityId)),
      kind: detail.kind,
      at,
      recorded_at: recordedAt,
      sealed: sealRow(session, "deed", id, detail),
    })
    .execute();
}

/**
 * Replaces what a deed tells, in its place: when it was, or words that are no longer to be kept. Its day of recording
 * stays. Throws when there is none of this id in the opportunity.
 */
export async function saveDeed(session: Session, opportunityId: string, deed: Deed): Promise<void> {
  const { id, at, recordedAt: _recordedAt, ...detail } = deed;
  const changed = await session.db
    .updateTable("deed")
    .set({ kind: detail.kind, at, sealed: sealRow(session, "deed", id, detail) })
    .where("id", "=", id)
    .where("opportunity_id", "=", opportunityId)
    .returning("id")
    .executeTakeFirst();
  if (changed === undefined) throw missing("deed", id);
}

/** Withdraws a fact (undo) since `at`, or brings it back. Throws when there is none of this id. */
export async function setRemoved(
  session: Session,
  what: "opportunity" | "interview" | "contact" | "deed",
  id: string,
  at: Instant | undefined,
): Promise<void> {
  const changed = await session.db
    .updateTable(what)
    .set({ removed_at: at ?? null })
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  if (changed === undefined) throw missing(what, id);
}

/** Whose it is, and its place after the ones that are there. */
async function partOf(
  session: Session,
  table: "interview" | "contact" | "deed",
  opportunityId: string,
) {
  const owner = await session.db
    .selectFrom("opportunity")
    .select("person_id")
    .where("id", "=", opportunityId)
    .executeTakeFirst();
  if (owner === undefined) throw missing("opportunity", opportunityId);
  return {
    person_id: owner.person_id,
    opportunity_id: opportunityId,
    position: sql<number>`(select coalesce(max(position), 0) + 1 from ${sql.table(table)} where opportunity_id = ${opportunityId})`,
    removed_at: null,
  };
}

async function writeAttendance(
  session: Session,
  personId: string,
  interview: Interview,
): Promise<void> {
  const contactIds = [...new Set(interview.contactIds)];
  if (contactIds.length === 0) return;
  await session.db
    .insertInto("attendance")
    .values(
      contactIds.map((contactId, position) => ({
        interview_id: interview.id,
        contact_id: contactId,
        person_id: personId,
        position,
      })),
    )
    .execute();
}

function opportunityColumns(session: Session, { id, company, role, ...rest }: Opportunity) {
  return {
    sealed: sealRow(session, "opportunity", id, { company, role }),
    company_region: rest.companyRegion ?? null,
    company_zone: rest.companyZone ?? null,
    no_contact: rest.noContact ? 1 : 0,
  };
}

function interviewColumns(session: Session, interview: Interview) {
  const { id, label, place, invite } = interview;
  return {
    local_day: interview.localDay,
    local_time: interview.localTime,
    zone: interview.zone,
    duration_minutes: interview.durationMinutes,
    starts_at: interview.startsAt,
    ends_at: interview.endsAt,
    state: interview.state,
    logged_at: interview.loggedAt,
    sealed: sealRow(session, "interview", id, { label, place, invite }),
  };
}

function contactColumns(session: Session, { id, kind, ...words }: Contact) {
  return { kind, sealed: sealRow(session, "contact", id, words) };
}

function missing(what: string, id: string): Error {
  return new Error(`There is no ${what} ${id} in the database.`);
}
