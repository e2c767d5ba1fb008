import {
  addBusinessDays,
  businessDaysBetween,
  firstBusinessDayFrom,
  skippedBetween,
} from "../../calendar/business-days.ts";
import { endOfDay, instantAt, localDayOf } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import type { Anchor, Reason, Rule, Window } from "../plan.ts";
import type { Setting } from "../setting.ts";

/** Whole days in the calendar's zone, from the first one's midnight to the last one's last millisecond. */
export function dayWindow(firstDay: LocalDay, lastDay: LocalDay, zone: string): Window {
  return {
    opensAt: instantAt(firstDay, "00:00", zone),
    closesAt: endOfDay(lastDay, zone),
    firstDay,
    lastDay,
  };
}

/** The reason of a step: the days that were skipped are those after `from` (the anchor's day unless given). */
export function reasonFor(
  rule: Rule,
  anchor: Anchor,
  lastDay: LocalDay,
  setting: Setting,
  more: Partial<Pick<Reason, "businessDays" | "promise" | "movedFrom">> = {},
): Reason {
  const { calendar } = setting;
  return {
    rule,
    anchor,
    skipped: skippedBetween(anchor.day, lastDay, calendar),
    region: calendar.region,
    ...(calendar.holidaysListed ? {} : { holidaysUnknown: true }),
    ...more,
  };
}

export interface DaySpan {
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  /** The day it would have begun without the year-end pause. */
  readonly movedFrom?: LocalDay;
}

/** Nobody decides between Christmas Eve and New Year: such a day becomes the first business day after 1 January. */
export function outsideYearEnd(day: LocalDay, setting: Setting): LocalDay {
  const monthAndDay = day.slice(5);
  const year = Number(day.slice(0, 4));
  if (monthAndDay !== "01-01" && monthAndDay < "12-24") return day;
  const january = monthAndDay === "01-01" ? year : year + 1;
  return firstBusinessDayFrom(`${january}-01-02`, setting.calendar);
}

/** Moves a span that begins in the year-end pause to January; it keeps its length in business days. */
export function spanOutsideYearEnd(span: DaySpan, setting: Setting): DaySpan {
  const firstDay = outsideYearEnd(span.firstDay, setting);
  if (firstDay === span.firstDay) return span;
  const length = businessDaysBetween(span.firstDay, span.lastDay, setting.calendar);
  const lastDay = addBusinessDays(firstDay, length, setting.calendar).day;
  return { firstDay, lastDay, movedFrom: span.firstDay };
}

/**
 * The first business day after the last round was told of: for a round logged long after it took place, nothing is due
 * before that. undefined without a round.
 */
export function firstDayAfterTelling(setting: Setting): LocalDay | undefined {
  const { lastRound, policy, calendar } = setting;
  if (lastRound === undefined) return undefined;
  return addBusinessDays(localDayOf(lastRound.loggedAt, policy.zone), 1, calendar).day;
}
