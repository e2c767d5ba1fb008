import { isLate, offeredUntil } from "../../coach/cadence/offered-until.ts";
import type { Step } from "../../coach/cadence/plan.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay, sayRange, sayTime } from "../../coach/calendar/say-day.ts";
import type { Instant, LocalDay } from "../../coach/facts.ts";
import { sayDayFrom } from "./moments.ts";
import { stepTitle } from "./names.ts";

/** The moment at which something is read, and the person's IANA zone and day. */
export interface Clock {
  readonly zone: string;
  readonly today: LocalDay;
  readonly now: Instant;
}

/** When an unsettled step is; once its time is over, in the past tense. */
export function datesOf(step: Step, clock: Clock): string {
  if (step.kind === "thank-you") return thankYouDates(step, clock);
  const dates = plannedDates(step, clock);
  return isLate(step, clock.now) ? `was ${dates}` : dates;
}

/** What is the person's to do and until when: `until` is their local day. */
export function yoursText(step: Step, until: LocalDay, today: LocalDay, now: Instant): string {
  const title = stepTitle(step.kind).toLowerCase();
  if (!isLate(step, now)) return `${title}, by ${sayDayFrom(until, today)}`;
  const passed = sayDay(step.window.lastDay, today);
  switch (step.kind) {
    case "thank-you":
      return `${title}, late, still welcome until ${sayDayFrom(until, today)}`;
    case "first-follow-up":
    case "second-follow-up":
    case "ask-date":
      return `${title}; its window passed on ${passed}, a short note is still all right`;
    default:
      return `${title}; it was for ${passed} at the latest, and still can be done`;
  }
}

function thankYouDates(step: Step, { zone, today, now }: Clock): string {
  const { closesAt } = step.window;
  if (isLate(step, now)) {
    const end = offeredUntil(step);
    return now > end
      ? `was due by ${sayDay(localDayOf(closesAt, zone), today)}; not marked as sent`
      : `late, still welcome until ${sayDay(localDayOf(end, zone), today)}`;
  }
  const until = `on time until ${sayDay(localDayOf(closesAt, zone), today)}, ${sayTime(closesAt, zone)}`;
  const best = localDayOf(step.nudges[0]?.dueAt ?? step.window.opensAt, zone);
  return best < today ? until : `best on ${sayDay(best, today)}, ${until}`;
}

function plannedDates({ kind, window, nudges, state }: Step, { zone, today, now }: Clock): string {
  const { firstDay, lastDay } = window;
  const about = state === "forecast" ? "about " : "";
  switch (kind) {
    case "first-follow-up":
    case "second-follow-up": {
      const unless = now > window.closesAt ? "" : ", if no word comes";
      return `${about}${sayRange(firstDay, lastDay, today)}${unless}`;
    }
    case "move-on":
      return `${about}${sayDay(firstDay, today)}`;
    default: {
      const at = nudges[0]?.dueAt ?? window.opensAt;
      return `${sayDay(localDayOf(at, zone), today)}, ${sayTime(at, zone)}`;
    }
  }
}
