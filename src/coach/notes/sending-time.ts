import { settingOf } from "../cadence/setting.ts";
import { addBusinessDays, isBusinessDay } from "../calendar/business-days.ts";
import { addDays, instantAt, localDayOf, localTimeOf } from "../calendar/days.ts";
import type { Instant, Interview, LocalTime, Opportunity, Policy } from "../facts.ts";

export interface SendingTime {
  /** `now`, or the next moment somebody at the company is likely to read it. */
  readonly at: Instant;
  readonly isNow: boolean;
  /** IANA name: the company's zone where it is known, else the round's, which is the person's unless said. */
  readonly zone: string;
  /** The round was on the last working day before two days of rest. */
  readonly afterFriday: boolean;
}

/** Usual office hours; a note that comes later is read the next morning. */
const OPENS: LocalTime = "09:00";
const CLOSES: LocalTime = "17:30";
/** Product rule 2.3: after a Friday, Monday between 8 and 9 still counts as polite. */
const OPENS_AFTER_FRIDAY: LocalTime = "08:00";

/** The best moment to send a note, at or after `now`: in the business hours of the company. */
export function sendingTime(
  now: Instant,
  opportunity: Opportunity,
  interview: Interview | undefined,
  policy: Policy,
): SendingTime {
  const { officeCalendar } = settingOf(opportunity, policy);
  const zone = opportunity.companyZone ?? interview?.zone ?? policy.zone;
  const day = localDayOf(now, zone);
  const time = localTimeOf(now, zone);
  const ended = interview === undefined ? undefined : localDayOf(interview.endsAt, zone);
  const afterFriday =
    ended !== undefined &&
    isBusinessDay(ended, officeCalendar) &&
    [1, 2].every((n) => !isBusinessDay(addDays(ended, n), officeCalendar));
  const worksToday = isBusinessDay(day, officeCalendar);
  const first =
    ended !== undefined && afterFriday ? addBusinessDays(ended, 1, officeCalendar).day : undefined;
  const opensOn = (one: string): LocalTime => (one === first ? OPENS_AFTER_FRIDAY : OPENS);
  if (worksToday && opensOn(day) <= time && time <= CLOSES) {
    return { at: now, isNow: true, zone, afterFriday };
  }
  const next =
    worksToday && time < opensOn(day) ? day : addBusinessDays(day, 1, officeCalendar).day;
  return { at: instantAt(next, opensOn(next), zone), isNow: false, zone, afterFriday };
}
