import type { Instant, LocalDay, LocalTime } from "../../facts.ts";

/** What the file asks for (iTIP METHOD, RFC 5546): a file without one is a plain copy, read as "publish". */
export type InviteMethod = "request" | "cancel" | "publish" | "reply" | "other";

/**
 * Where the zone of a time comes from: an IANA name in the file, a Windows name, the rules that the file itself gives,
 * a time in UTC (then shown in the person's zone), or the person's own zone because the file names none that is known.
 * Only the last one is a guess: ask.
 */
export type ZoneSource = "file" | "windows-name" | "vtimezone" | "utc" | "person";

/** Whom a cancellation concerns; "unclear" when it names one guest and nobody told us the person's own addresses. */
export type Cancellation = "everyone" | "you" | "someone-else" | "unclear";

/** Somebody whom the invitation names. */
export interface InviteAttendee {
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly role: "organizer" | "required" | "optional" | "resource";
  /** One of the person's own addresses. */
  readonly isSelf: boolean;
  /** No own addresses are known, but of all guests this one alone looks like the candidate. */
  readonly mayBeSelf: boolean;
  /** An address of a team or a machine: "recruiting@", "noreply@". */
  readonly isTeamAddress: boolean;
}

/** The dates of a series. */
export interface Recurrence {
  /** False when the rule is of a kind that no meeting needs, so that only the first date is known. */
  readonly followed: boolean;
  /** How many dates were looked at: at most 500. */
  readonly count: number;
  /** The first date that is not over yet; undefined when all of them are. */
  readonly next: Occurrence | undefined;
}

/** One date of a series; without time for whole days. */
export interface Occurrence {
  readonly localDay: LocalDay;
  readonly localTime: LocalTime | undefined;
  readonly startsAt: Instant | undefined;
}

/** What an invitation says besides its time. */
export interface InviteDescription {
  readonly uid: string | undefined;
  /** 0 when the file has none. */
  readonly sequence: number;
  /** When this version was written (DTSTAMP, else LAST-MODIFIED). */
  readonly stampedAt: Instant | undefined;
  readonly method: InviteMethod;
  readonly status: "confirmed" | "tentative" | "cancelled" | undefined;
  /** Undefined when nothing is cancelled. */
  readonly cancellation: Cancellation | undefined;
  /** The original start of the one date of a series that this is about: an instant, or a day for whole days. */
  readonly occurrenceOf: Instant | LocalDay | undefined;
  readonly recurrence: Recurrence | undefined;
  readonly summary: string | undefined;
  readonly place: string | undefined;
  /** A link to a video call; it is never opened. */
  readonly link: string | undefined;
  readonly attendees: readonly InviteAttendee[];
  readonly companyGuess: string | undefined;
  readonly roleGuess: string | undefined;
  readonly roundGuess: string | undefined;
}

/** At a time of day. */
export interface TimedMeeting {
  readonly allDay: false;
  readonly localDay: LocalDay;
  readonly localTime: LocalTime;
  /** IANA name. */
  readonly zone: string;
  readonly zoneFrom: ZoneSource;
  /** The zone as the file writes it, when we do not know it: the time was then taken in the person's zone. */
  readonly unknownZone: string | undefined;
  readonly startsAt: Instant;
  /** Undefined, like the duration, when the file does not say when it ends. */
  readonly endsAt: Instant | undefined;
  readonly durationMinutes: number | undefined;
  /** Lasts a day or longer. */
  readonly multiDay: boolean;
}

/** On a day, or several, without a time: the time has to be asked for. */
export interface WholeDayMeeting {
  readonly allDay: true;
  readonly localDay: LocalDay;
  /** Included. */
  readonly lastDay: LocalDay;
  /** The person's zone: a whole day has none of its own. */
  readonly zone: string;
  readonly zoneFrom: "person";
  readonly multiDay: boolean;
}

/** One meeting of a file, for the person to confirm. */
export type InviteEvent = InviteDescription & (TimedMeeting | WholeDayMeeting);

/** Part of a file that could not be used, and why, as a sentence for the person. */
export interface Skipped {
  readonly summary: string | undefined;
  readonly why: string;
}

export interface InviteOptions {
  /** The person's zone, an IANA name. */
  readonly zone: string;
  readonly now: Instant;
  /** E-mail addresses of the person, when known. */
  readonly ownAddresses?: readonly string[] | undefined;
}
