/** A point in time: ISO-8601 UTC of fixed width ("2026-11-24T20:00:00.000Z"), so that text order is time order. */
export type Instant = string;
/** A calendar day without a zone: "2026-11-24". */
export type LocalDay = string;
/** A wall-clock time without a zone: "09:00". */
export type LocalTime = string;
/** A country with an optional state, as ISO 3166: "US", "US-CA", "GB-ENG". */
export type Region = string;

export interface DayRange {
  readonly from: LocalDay;
  /** Included. */
  readonly until: LocalDay;
}

/** How a person wants to be coached. */
export interface Policy {
  /** IANA name. */
  readonly zone: string;
  readonly region: Region;
  /** No DM from `quietFrom` until `quietUntil`, in the person's zone; equal times mean no quiet hours. */
  readonly quietFrom: LocalTime;
  readonly quietUntil: LocalTime;
  /** Where inside a follow-up window the DM comes: business day 5, 7 or 9 of the default window. */
  readonly pace: "early" | "middle" | "late";
  /** Follow-ups per opportunity since the last substantive reply: 0 to 2, never more. */
  readonly maxFollowUps: number;
  /** Business days from the last follow-up to the move-on nudge: 5 to 15. */
  readonly moveOnAfter: number;
  readonly daysAway: readonly DayRange[];
  /** Extra days that do not count as business days, beyond the region's public holidays. */
  readonly extraHolidays: readonly LocalDay[];
}

/** One role at one company, with all that is known and all that happened. */
export interface Opportunity {
  readonly id: string;
  readonly personId: string;
  readonly company: string;
  readonly role: string | undefined;
  /** Where the company is, when known: its calendar then counts the business days. */
  readonly companyRegion: Region | undefined;
  readonly companyZone: string | undefined;
  /** The employer asked not to be contacted: thank-you through HR only, no follow-ups. */
  readonly noContact: boolean;
  readonly createdAt: Instant;
  readonly interviews: readonly Interview[];
  readonly contacts: readonly Contact[];
  /** In the order they were recorded; undone ones are left out. */
  readonly deeds: readonly Deed[];
}

export interface Interview {
  readonly id: string;
  /** "phone screen", "panel", "onsite" … in the person's words; undefined when not said. */
  readonly label: string | undefined;
  /** What was meant: local date, time and zone; the instants follow from them. */
  readonly localDay: LocalDay;
  readonly localTime: LocalTime;
  readonly zone: string;
  readonly durationMinutes: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Ids of the contacts who were (or will be) there. */
  readonly contactIds: readonly string[];
  readonly state: "planned" | "cancelled" | "postponed" | "no-show";
  /** Place or link, as typed. */
  readonly place: string | undefined;
  /** When it was told to us: a past interview logged late is judged from here. */
  readonly loggedAt: Instant;
  /** The calendar invitation it came with, so that an update or a cancellation of it is recognised. */
  readonly invite?: InviteMark;
}

/** Which invitation, and which version of it (UID, SEQUENCE and DTSTAMP of RFC 5545). */
export interface InviteMark {
  readonly uid: string;
  readonly sequence: number;
  readonly stampedAt?: Instant;
  /** The original start, where it is one date of a series: an instant, or a day for whole days. */
  readonly occurrenceOf?: Instant | LocalDay;
}

export type ContactKind = "interviewer" | "manager" | "executive" | "recruiter" | "coordinator";

export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly kind: ContactKind;
  readonly title: string | undefined;
  readonly email: string | undefined;
  /** How this contact likes to be written to, as they said: "e-mail", "LinkedIn", "phone". */
  readonly channel: string | undefined;
}

export type StepKind =
  | "checklist-day"
  | "checklist-hour"
  | "debrief"
  | "thank-you"
  | "answer-request"
  | "first-follow-up"
  | "second-follow-up"
  | "ask-date"
  | "portal-check"
  | "move-on"
  | "check-in"
  | "offer-deadline";

/** What a company can answer. "holding" keeps waiting; every other one is substantive. */
export type HeardKind =
  | "holding"
  | "next-round"
  | "needs-something"
  | "offer"
  | "no"
  | "role-closed";

/** "by": a definite latest day. "around": a vague range, whose last day counts. */
export type Certainty = "by" | "around";

/** Something that happened, as the person reported it. Append-only, but for a corrected time and a deleted copy. */
export type Deed = {
  readonly id: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
} & DeedDetail;

export type DeedDetail =
  /** The person sent it (thank-you: interview and contact; follow-ups: neither). `at` is when it went out. */
  | {
      readonly kind: "sent";
      readonly step: StepKind;
      readonly interviewId?: string;
      readonly contactId?: string;
    }
  /** The person decided not to, or a checklist or debrief is done with. */
  | {
      readonly kind: "skipped";
      readonly step: StepKind;
      readonly interviewId?: string;
      readonly contactId?: string;
    }
  | {
      readonly kind: "debriefed";
      readonly interviewId: string;
      /** 1 to 5. */
      readonly feeling?: number;
      /** For the person alone: next steps and whatever else they noted, as typed. */
      readonly note?: string;
      /** What they want to add or correct, meant for one of the letters: "I know Looker". */
      readonly addition?: string;
      /** Whose letter the addition is for, by the contact's id, where the person named somebody; such a deed says no more. */
      readonly additionTo?: string;
      /** Whether the role fits, in the person's words. */
      readonly fit?: string;
      /** What the person wants to do better next time. */
      readonly learned?: string;
    }
  /** One memorable thing somebody said, for their thank-you; a later one replaces it, an empty one takes it back. */
  | {
      readonly kind: "talking-point";
      readonly interviewId: string;
      readonly contactId: string;
      readonly words: string;
      /** What they said they need, as a noun: "somebody to own the weekly report"; absent: as told before. */
      readonly need?: string;
    }
  /** What a thank-you or follow-up says beyond the talk: in the person's words, for drafts alone. */
  | {
      readonly kind: "note-fact";
      /** "hiring-manager" is about the reader: the contact who leads the hiring, as the person said; it has no words. */
      readonly fact: "strength" | "new-angle" | "signature" | "decision-day" | "hiring-manager";
      readonly interviewId?: string;
      readonly contactId?: string;
      readonly words: string;
    }
  /** A note was read through or sent as drafted: hashes to compare other notes with, and its words only where asked for. */
  | {
      readonly kind: "note-kept";
      readonly step: StepKind;
      readonly interviewId?: string;
      readonly contactId?: string;
      /** For follow-ups: the plan's cycle. */
      readonly cycle?: number;
      readonly shingles: readonly string[];
      /** The whole text, where the person asked for a copy. */
      readonly text?: string;
    }
  | { readonly kind: "snoozed"; readonly stepKey: string; readonly until: Instant }
  /** The company told when it would decide or answer. */
  | {
      readonly kind: "promised";
      readonly day: LocalDay;
      readonly certainty: Certainty;
      /** What they do by then, where that is less than deciding. */
      readonly about?: "call" | "write";
      /** false where the day was read from vague words, "before Christmas", "next week"; absent: it was named. */
      readonly isNamedDay?: false;
    }
  | {
      readonly kind: "heard";
      readonly what: HeardKind;
      readonly dueDay?: LocalDay;
      readonly note?: string;
    }
  /** The person picked the day of the next follow-up. */
  | { readonly kind: "chose-date"; readonly day: LocalDay }
  | { readonly kind: "moved-on" }
  | { readonly kind: "parked"; readonly until: LocalDay }
  | { readonly kind: "reopened" }
  /** Interview changes keep the old start for the history. */
  | {
      readonly kind: "rescheduled";
      readonly interviewId: string;
      readonly from: Instant;
      readonly note?: string;
    }
  /** Put off, and no new date was named. */
  | {
      readonly kind: "postponed";
      readonly interviewId: string;
      readonly from: Instant;
      readonly note?: string;
    }
  | {
      readonly kind: "cancelled";
      readonly interviewId: string;
      readonly by: "them" | "me";
      readonly from: Instant;
      readonly note?: string;
    }
  /** The confirmed time passed and nobody called. */
  | { readonly kind: "no-show"; readonly interviewId: string; readonly from: Instant }
  /** Rounds, people and history of another opportunity, which is named, were taken into this one. */
  | { readonly kind: "merged"; readonly company: string; readonly role?: string }
  /** Rounds that belong to another role were taken out into an opportunity of their own. */
  | { readonly kind: "split"; readonly company: string; readonly role?: string };
