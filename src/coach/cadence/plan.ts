import type { Instant, LocalDay, StepKind } from "../facts.ts";

/** What the coach will do about one opportunity, derived from the facts alone: no clock is read. */
export interface Plan {
  readonly opportunityId: string;
  readonly status: Status;
  /** In the order of their opening; done and skipped steps of the current cycle included. */
  readonly steps: readonly Step[];
  /** Follow-ups sent since the last substantive reply. */
  readonly followUpsSent: number;
  /** How many may be sent in all (policy and no-contact considered). */
  readonly followUpsAllowed: number;
  /** 0 for the first; each substantive reply or new round starts the next. */
  readonly cycle: number;
}

export type Status =
  | "live"
  | "offer"
  | "rejected"
  | "role-closed"
  | "moved-on"
  | "parked"
  | "cancelled";

export interface Step {
  /** `<kind>.<opportunity>[.<interview>[.<contact>]]` or `<kind>.<opportunity>.<cycle>`; at most 80 characters. */
  readonly key: string;
  readonly kind: StepKind;
  readonly opportunityId: string;
  readonly interviewId?: string;
  readonly contactId?: string;
  /**
   * open: the plan counts on it. forecast: hangs on something not yet reported; its window assumes that this happens
   * on the day it is aimed at, and its nudges go out all the same, so that nobody who forgot to report is dropped. A
   * forecast of the second follow-up has none: it is only shown.
   * done, skipped: what the person reported.
   */
  readonly state: "open" | "forecast" | "done" | "skipped";
  /** When the person did it, for "done" and "skipped". */
  readonly settledAt?: Instant;
  readonly window: Window;
  /** Empty unless the state is "open" or "forecast". In order of time. */
  readonly nudges: readonly PlannedNudge[];
  readonly reason: Reason;
}

/** The earliest and the latest polite moment. Days are in the calendar's zone (company's if known, else the person's). */
export interface Window {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
}

/** Escalation is limited: due, one reminder, last call. A snooze replaces what was due before it ends. */
export type NudgeRank = "due" | "reminder" | "last-call" | "snoozed";

export interface PlannedNudge {
  /** `<step key>#<rank>@<anchor>`: the same facts always give the same key. */
  readonly key: string;
  readonly rank: NudgeRank;
  /** Never inside quiet hours. */
  readonly dueAt: Instant;
  /** After this it is stale: it expires visibly instead of being sent. */
  readonly expiresAt: Instant;
}

/** Why this step is planned for these days; *Why now?* shows it. */
export interface Reason {
  readonly rule: Rule;
  readonly anchor: Anchor;
  /** Business days counted from the anchor to the window's first and last day, where they were counted. */
  readonly businessDays?: readonly [number, number];
  /** Days between the anchor and the window's last day that do not count, in order. */
  readonly skipped: readonly SkippedDay[];
  /** The promise the rule waits for. */
  readonly promise?: {
    readonly day: LocalDay;
    readonly certainty: "by" | "around";
    readonly bufferDays: number;
  };
  /** The calendar that counted: a region such as "US-CA". */
  readonly region: string;
  /** True when no public holidays are listed for the region: only weekends and the person's own days were skipped. */
  readonly holidaysUnknown?: true;
  /** The day it would have been without the year-end pause. */
  readonly movedFrom?: LocalDay;
}

export type Rule =
  | "day-before-interview"
  | "hour-before-interview"
  | "after-interview"
  | "thank-you-next-business-hours"
  | "thank-you-friday"
  | "thank-you-same-day"
  | "thank-you-late"
  | "default-window"
  | "promise"
  | "own-date"
  | "second-window"
  | "they-asked"
  | "ask-date"
  | "move-on"
  | "portal-check"
  | "parked";

export interface Anchor {
  readonly what:
    | "interview-start"
    | "interview-end"
    | "thank-you-sent"
    | "first-follow-up-sent"
    | "second-follow-up-sent"
    | "window-passed"
    | "skipped"
    | "reply"
    | "request"
    | "request-answered"
    | "promise"
    | "own-date"
    | "logged"
    | "parked"
    | "reopened"
    | "portal-checked"
    | "no-show"
    | "postponed"
    | "cancelled"
    | "date-asked";
  readonly at: Instant;
  /** The local day it counts from. */
  readonly day: LocalDay;
  /** Nobody reported it, so it is taken to happen then: none of its notes was reported, or only some of them. */
  readonly assumed?: "none-reported" | "some-reported";
}

export interface SkippedDay {
  readonly day: LocalDay;
  readonly why: "weekend" | "holiday" | "away" | "extra";
  /** The holiday's name in English. */
  readonly name?: string;
}

/** The pieces of a step key; the opportunity always comes second. */
export interface StepKey {
  readonly kind: StepKind;
  readonly opportunityId: string;
  readonly interviewId?: string;
  readonly contactId?: string;
  readonly cycle?: number;
}
