import { addBusinessDays, businessDaysBetween } from "../../calendar/business-days.ts";
import { endOfDay, latest, minutesBetween } from "../../calendar/days.ts";
import { allowedOnDay } from "../../calendar/quiet-hours.ts";
import type { Instant, LocalDay } from "../../facts.ts";
import type { NudgeRank, PlannedNudge, Window } from "../plan.ts";
import type { Setting } from "../setting.ts";
import { outsideYearEnd } from "./windows.ts";

/** The hour of an ordinary DM in the person's zone: when the working day of most offices begins. */
const DM_TIME = "09:00";

/** A reminder sooner than this after the message before it would be nagging. */
export const LEAST_GAP_MINUTES = 180;

export interface NudgeDraft {
  readonly rank: NudgeRank;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
}

/** Names the drafts after their step and anchor; leaves out what is stale when due or too close to the one before. */
export function namedNudges(
  stepKey: string,
  anchorAt: Instant,
  drafts: readonly NudgeDraft[],
): readonly PlannedNudge[] {
  const kept: NudgeDraft[] = [];
  for (const draft of drafts.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))) {
    const before = kept.at(-1);
    const crowds =
      before !== undefined && minutesBetween(before.dueAt, draft.dueAt) < LEAST_GAP_MINUTES;
    if (draft.dueAt < draft.expiresAt && !crowds) kept.push(draft);
  }
  return kept.map((draft) => ({ key: `${stepKey}#${draft.rank}@${anchorAt}`, ...draft }));
}

/** One DM in the morning of each of these business days, out of the year-end pause. */
export function morningDrafts(
  days: readonly (readonly [NudgeRank, LocalDay])[],
  window: Window,
  setting: Setting,
  yearEnd: "pause" | "ignore" = "pause",
): readonly NudgeDraft[] {
  return days.map(([rank, planned]) => {
    const day = yearEnd === "pause" ? outsideYearEnd(planned, setting) : planned;
    return {
      rank,
      dueAt: allowedOnDay(day, DM_TIME, setting.zone, setting.policy),
      expiresAt: latest(window.closesAt, endOfDay(day, setting.zone)),
    };
  });
}

/** Due on one day, a reminder half-way to the window's last day, and the last call on that day. */
export function escalationDays(
  dueDay: LocalDay,
  lastDay: LocalDay,
  setting: Setting,
): readonly (readonly [NudgeRank, LocalDay])[] {
  const length = businessDaysBetween(dueDay, lastDay, setting.calendar);
  const middle = addBusinessDays(dueDay, Math.floor(length / 2), setting.calendar).day;
  // Where days fall together, namedNudges keeps the earlier rank alone.
  return [
    ["due", dueDay],
    ["reminder", middle],
    ["last-call", lastDay],
  ];
}
