import { addMinutes, latest } from "../calendar/days.ts";
import type { Instant } from "../facts.ts";
import type { Step } from "./plan.ts";

/** What has to be written or decided stays on the list this long after its window closed, in minutes (a week). */
const LINGER_MINUTES = 7 * 24 * 60;

/**
 * The last moment at which a step is still offered: a week after its window, later where it was snoozed for longer.
 * Checklists and the debrief end with their last reminder.
 */
export function offeredUntil({ kind, window, nudges }: Step): Instant {
  const reminded = nudges.at(-1)?.expiresAt ?? window.closesAt;
  if (kind === "checklist-day" || kind === "checklist-hour" || kind === "debrief") return reminded;
  return latest(reminded, addMinutes(window.closesAt, LINGER_MINUTES));
}

/** Whether the polite time is over at `now`: a round told of late has none left for its thank-you. */
export function isLate({ window, reason }: Step, now: Instant): boolean {
  return now > window.closesAt || reason.rule === "thank-you-late";
}
