import type {
  Contact,
  Deed,
  DeedDetail,
  Interview,
  InviteMark,
  Opportunity,
} from "../../coach/facts.ts";
import { type Session, unsealRow } from "../session.ts";
import type { ContactRow, DeedRow, InterviewRow, OpportunityRow } from "../tables.ts";

/** One opportunity with its interviews, contacts and deeds; undefined when removed or unknown. */
export async function opportunity(session: Session, id: string): Promise<Opportunity | undefined> {
  const row = await session.db
    .selectFrom("opportunity")
    .selectAll()
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const [whole] = await withParts(session, [row]);
  return whole;
}

/** All opportunities of a person in the order they were made; removed ones are left out. */
export async function opportunities(
  session: Session,
  personId: string,
): Promise<readonly Opportunity[]> {
  const rows = await session.db
    .selectFrom("opportunity")
    .selectAll()
    .where("person_id", "=", personId)
    .where("removed_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return withParts(session, rows);
}

/** Loads the parts of several opportunities with one query per table. */
async function withParts(
  session: Session,
  rows: readonly OpportunityRow[],
): Promise<readonly Opportunity[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const interviews = await parts(session, "interview", ids);
  const contacts = await parts(session, "contact", ids);
  const deeds = await parts(session, "deed", ids);
  const attendance = await attendanceOf(session, interviews);
  return rows.map((row) => {
    const mine = (part: { readonly opportunity_id: string }) => part.opportunity_id === row.id;
    return {
      ...opportunityOf(session, row),
      interviews: interviews
        .filter(mine)
        .map((each) => interviewOf(session, each, attendance.get(each.id) ?? [])),
      contacts: contacts.filter(mine).map((each) => contactOf(session, each)),
      deeds: deeds.filter(mine).map((each) => deedOf(session, each)),
    };
  });
}

function parts<T extends "interview" | "contact" | "deed">(
  session: Session,
  table: T,
  opportunityIds: readonly string[],
) {
  return session.db
    .selectFrom(table as "interview")
    .selectAll()
    .where("opportunity_id", "in", opportunityIds)
    .where("removed_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute() as unknown as Promise<readonly PartRows[T][]>;
}

interface PartRows {
  readonly interview: InterviewRow;
  readonly contact: ContactRow;
  readonly deed: DeedRow;
}

/** Who was at each interview, in the order given; withdrawn contacts are left out. */
async function attendanceOf(
  session: Session,
  interviews: readonly InterviewRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (interviews.length === 0) return new Map();
  const rows = await session.db
    .selectFrom("attendance")
    .innerJoin("contact", "contact.id", "attendance.contact_id")
    .select(["attendance.interview_id", "attendance.contact_id"])
    .where(
      "attendance.interview_id",
      "in",
      interviews.map((row) => row.id),
    )
    .where("contact.removed_at", "is", null)
    .orderBy("attendance.position")
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.interview_id);
  return new Map([...grouped].map(([id, list]) => [id, list.map((row) => row.contact_id)]));
}

function opportunityOf(session: Session, row: OpportunityRow) {
  const words = unsealRow(session, "opportunity", row) as {
    readonly company: string;
    readonly role?: string;
  };
  return {
    id: row.id,
    personId: row.person_id,
    company: words.company,
    role: words.role,
    companyRegion: row.company_region ?? undefined,
    companyZone: row.company_zone ?? undefined,
    noContact: row.no_contact === 1,
    createdAt: row.created_at,
  };
}

function interviewOf(
  session: Session,
  row: InterviewRow,
  contactIds: readonly string[],
): Interview {
  const words = unsealRow(session, "interview", row) as {
    readonly label?: string;
    readonly place?: string;
    readonly invite?: InviteMark;
  };
  return {
    id: row.id,
    label: words.label,
    localDay: row.local_day,
    localTime: row.local_time,
    zone: row.zone,
    durationMinutes: row.duration_minutes,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    contactIds,
    state: row.state,
    place: words.place,
    loggedAt: row.logged_at,
    ...(words.invite === undefined ? {} : { invite: words.invite }),
  };
}

function contactOf(session: Session, row: ContactRow): Contact {
  const words = unsealRow(session, "contact", row) as {
    readonly name: string;
    readonly title?: string;
    readonly email?: string;
    readonly channel?: string;
  };
  return {
    id: row.id,
    name: words.name,
    kind: row.kind,
    title: words.title,
    email: words.email,
    channel: words.channel,
  };
}

function deedOf(session: Session, row: DeedRow): Deed {
  const detail = unsealRow(session, "deed", row) as DeedDetail;
  return { id: row.id, at: row.at, recordedAt: row.recorded_at, ...detail };
}
