/** The rows as they lie in the database: text and integers only. `sealed` holds encrypted JSON (see codec.ts). */
export interface Tables {
  readonly meta: { readonly key: string; readonly value: string };
  readonly lane: LaneRow;
  readonly person: PersonRow;
  readonly opportunity: OpportunityRow;
  readonly interview: InterviewRow;
  readonly attendance: AttendanceRow;
  readonly contact: ContactRow;
  readonly deed: DeedRow;
  readonly nudge: NudgeRow;
  readonly delivery: DeliveryRow;
  readonly question: QuestionRow;
  readonly action: ActionRow;
  readonly inbox: { readonly event_id: string; readonly seen_at: string };
}

/** One workspace or Discord application: the unit of pace and fairness. */
export interface LaneRow {
  readonly id: string;
  readonly platform: string;
  readonly workspace: string;
  /** How many people one claim may take. */
  readonly burst: number;
  /** How long one delivery keeps the lane busy. */
  readonly rate_ms: number;
  /** Nothing is taken from the lane before this instant (pace, or the platform asked for a pause). */
  readonly not_before: string | null;
  /** The earliest instant at which a claim may find something; never before `not_before`; null when nothing waits. */
  readonly ready_at: string | null;
}

export interface PersonRow {
  readonly id: string;
  readonly lane_id: string;
  readonly platform: string;
  readonly workspace: string;
  readonly account: string;
  readonly sealed: string;
  readonly locale: string | null;
  readonly policy: string;
  readonly zone_known: number;
  readonly created_at: string;
  readonly noticed_at: string | null;
  readonly paused_at: string | null;
  readonly unreachable_at: string | null;
  readonly left_at: string | null;
  readonly last_sent_at: string | null;
}

export interface OpportunityRow {
  readonly id: string;
  readonly person_id: string;
  readonly position: number;
  readonly sealed: string;
  readonly company_region: string | null;
  readonly company_zone: string | null;
  readonly no_contact: number;
  readonly created_at: string;
  readonly removed_at: string | null;
}

interface PartRow {
  readonly id: string;
  readonly person_id: string;
  readonly opportunity_id: string;
  readonly position: number;
  readonly sealed: string;
  readonly removed_at: string | null;
}

export interface InterviewRow extends PartRow {
  readonly local_day: string;
  readonly local_time: string;
  readonly zone: string;
  readonly duration_minutes: number;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly state: "planned" | "cancelled" | "postponed" | "no-show";
  readonly logged_at: string;
}

export interface AttendanceRow {
  readonly interview_id: string;
  readonly contact_id: string;
  readonly person_id: string;
  readonly position: number;
}

export interface ContactRow extends PartRow {
  readonly kind: "interviewer" | "manager" | "executive" | "recruiter" | "coordinator";
}

export interface DeedRow extends PartRow {
  readonly kind: string;
  readonly at: string;
  readonly recorded_at: string;
}

export interface NudgeRow {
  readonly id: string;
  readonly person_id: string;
  readonly lane_id: string;
  readonly opportunity_id: string | null;
  readonly key: string;
  readonly step_key: string;
  readonly kind: string;
  readonly rank: string;
  readonly due_at: string;
  /** Null while the person is not to be written to (paused, unreachable, left). */
  readonly next_at: string | null;
  readonly expires_at: string;
  readonly delivery_id: string | null;
  readonly done_at: string | null;
  readonly outcome: "sent" | "expired" | "obsolete" | "dead" | "blocked" | null;
  /** For an expired one: the delivery that names it. */
  readonly told_by: string | null;
}

export interface DeliveryRow {
  readonly id: string;
  readonly person_id: string;
  readonly lane_id: string;
  readonly state: "claimed" | "sent" | "dead" | "dropped";
  /** The process that is sending it; null while it waits for another try. */
  readonly owner: string | null;
  /** When it may be claimed again; null while the person is not to be written to. */
  readonly lease_at: string | null;
  readonly attempts: number;
  readonly maybe_posted: number;
  readonly created_at: string;
  readonly message_channel: string | null;
  readonly message_id: string | null;
  readonly sent_at: string | null;
  /** Why it was given up. */
  readonly fault: string | null;
}

export interface QuestionRow {
  readonly id: string;
  readonly person_id: string;
  readonly position: number;
  readonly kind: string;
  readonly sealed: string;
  readonly asked_at: string;
  readonly expires_at: string;
  readonly closed_at: string | null;
}

export interface ActionRow {
  readonly id: string;
  readonly person_id: string;
  readonly position: number;
  readonly kind: string;
  readonly sealed: string;
  readonly at: string;
  readonly undone_at: string | null;
}

/** The tables with a column `sealed`. */
export const SEALED_TABLES = [
  "person",
  "opportunity",
  "interview",
  "contact",
  "deed",
  "question",
  "action",
] as const satisfies readonly (keyof Tables)[];
