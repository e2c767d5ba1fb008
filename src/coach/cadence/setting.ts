import { type BusinessCalendar, calendarFor } from "../calendar/business-days.ts";
import { latest, localDayOf } from "../calendar/days.ts";
import type { Deed, Instant, Interview, Opportunity, Policy } from "../facts.ts";
import { type Course, courseOf } from "./course.ts";
import type { Anchor } from "./plan.ts";

/** Everything the rules look at while they plan one opportunity. */
export interface Setting {
  readonly opportunity: Opportunity;
  readonly policy: Policy;
  readonly course: Course;
  /** The company's region where it is known, else the person's; with the person's days away. */
  readonly calendar: BusinessCalendar;
  /** The same without the days away: when the company's people are at work. */
  readonly officeCalendar: BusinessCalendar;
  /** The zone of the calendar's days: the company's where it is known, else the person's. */
  readonly zone: string;
  /** The latest round that was not cancelled or put off: follow-ups come after it. */
  readonly lastRound: Interview | undefined;
}

/** Collects what the rules look at. */
export function settingOf(opportunity: Opportunity, policy: Policy): Setting {
  const region = opportunity.companyRegion ?? policy.region;
  const calendar = calendarFor(region, policy);
  const interviews = opportunity.interviews.map((one) => asToldLast(one, opportunity.deeds));
  return {
    opportunity: { ...opportunity, interviews },
    policy,
    course: courseOf(opportunity),
    calendar,
    officeCalendar: { ...calendar, daysAway: [] },
    zone: opportunity.companyZone ?? policy.zone,
    lastRound: interviews
      .filter(({ state }) => state === "planned" || state === "no-show")
      .toSorted((a, b) => (a.endsAt < b.endsAt ? -1 : 1))
      .at(-1),
  };
}

/** A round that was moved is judged from the day its new time was told: one moved into the past is a late log. */
function asToldLast(interview: Interview, deeds: readonly Deed[]): Interview {
  const moved = deeds
    .filter((deed) => deed.kind === "rescheduled" && deed.interviewId === interview.id)
    .map(({ recordedAt }) => recordedAt);
  return { ...interview, loggedAt: moved.reduce(latest, interview.loggedAt) };
}

/** An anchor on the person's local day of an instant: a note sent at 02:00 counts for the day the person lived. */
export function anchorAt(what: Anchor["what"], at: Instant, setting: Setting): Anchor {
  return { what, at, day: localDayOf(at, setting.policy.zone) };
}
