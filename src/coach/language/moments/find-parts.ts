import { instantAt, localTimeOf } from "../../calendar/days.ts";
import type { Instant } from "../../facts.ts";
import { findDay } from "../dates/find-day.ts";
import { dayContext, type FoundDay } from "../dates/found-day.ts";
import { findHoliday } from "../dates/holiday-in-words.ts";
import { blank, type Span } from "../dates/span.ts";
import { findWeekday } from "../dates/weekday-in-words.ts";
import {
  type FoundTime,
  findBareHour,
  findClockTime,
  withBothHalves,
} from "../times/clock-time.ts";
import { findSaidZone, type SaidZone } from "../times/said-zone.ts";
import type { MomentOptions } from "./moment.ts";

/** The day, the time and the zone that words name. */
export interface Parts {
  readonly day: FoundDay | undefined;
  readonly time: FoundTime | undefined;
  readonly said: SaidZone | undefined;
}

/** Finds the day, the time and the zone; numbers must be in digits. */
export function findParts(visible: string, options: MomentOptions): Parts {
  const clock = findClockTime(visible);
  const said = clock && findSaidZone(visible, clock.end);
  const unread = withoutSpans(visible, [clock, said]);
  const zone = said?.zone ?? options.zone;
  // "Tomorrow" and weekdays are the person's own, also where the time is told in another zone.
  const over = clock && isOver(clock, zone, options.now);
  const day = findDay(unread, dayContext(options, options.direction, over));
  if (clock !== undefined || day === undefined) return { day, time: clock, said };
  const bare = findBareHour(visible, day);
  const time = bare && day.afterNext ? withBothHalves(bare) : bare;
  return { day, time, said: time && findSaidZone(visible, time.end) };
}

/** "Fri 11" once more, as eleven o'clock; promises are about days and never mean that. */
export function findHourParts(visible: string, options: MomentOptions): Parts | undefined {
  if (options.numbers === "dates") return undefined;
  const day = findWeekday(visible, dayContext(options, options.direction));
  const time = day && findBareHour(visible, day);
  return time && { day, time, said: findSaidZone(visible, time.end) };
}

/** What words can mean, and where they say it. */
export interface Meanings {
  readonly parts: readonly Parts[];
  /** A time or day beyond those of the first meaning, also where it only tells it again. */
  readonly beside: readonly Span[];
}

/**
 * "Tuesday 3pm or Wednesday 4pm": the parts once for each meaning, when the words name a second day or time that is not
 * the first one told again.
 */
export function findMeanings(visible: string, parts: Parts, options: MomentOptions): Meanings {
  const left = withoutSpans(visible, [parts.day, parts.time, parts.said]);
  const second = parts.time && findSecondTime(left, parts);
  const time = second && !isSameTime(second, parts, options) ? second : undefined;
  const unread = withoutSpans(left, [second?.time, second?.said]);
  const day = parts.day && otherDay(unread, parts.day, options);
  const days = [parts.day, day].filter((one) => one !== undefined).toSorted(byPlace);
  const times = [time && { time: parts.time, said: parts.said }, time]
    .filter((one) => one?.time !== undefined)
    .toSorted((a, b) => byPlace(a?.time, b?.time));
  const count = Math.max(days.length, times.length, 1);
  return {
    parts: Array.from({ length: count }, (_, at) => ({
      day: days[at] ?? days[0],
      time: (times[at] ?? times[0])?.time ?? parts.time,
      said: times.length > 0 ? (times[at] ?? times[0])?.said : parts.said,
    })),
    beside: [second?.time, second?.ownZone, day].filter((span) => span !== undefined),
  };
}

function byPlace(a: Span | undefined, b: Span | undefined): number {
  return (a?.start ?? 0) - (b?.start ?? 0);
}

function otherDay(words: string, first: FoundDay, options: MomentOptions): FoundDay | undefined {
  const day = findDay(words, dayContext(options, options.direction));
  if (day === undefined || day.days.length === 0) return undefined;
  // "Thanksgiving Foods, Tuesday 3pm": beside a day, a holiday's name is rather a company.
  if (findHoliday(words, dayContext(options, options.direction))?.start === day.start) {
    return undefined;
  }
  return day.days.some((one) => first.days.includes(one)) ? undefined : day;
}

interface SecondTime extends Omit<Parts, "day"> {
  readonly time: FoundTime;
  readonly ownZone: SaidZone | undefined;
}

function findSecondTime(words: string, { said }: Parts): SecondTime | undefined {
  const time = findClockTime(words);
  if (time === undefined) return undefined;
  const ownZone = findSaidZone(words, time.end);
  return { time, ownZone, said: ownZone ?? said };
}

/** "3pm ET / 12pm PT" is one time told twice. */
function isSameTime(second: SecondTime, { time, said }: Parts, options: MomentOptions): boolean {
  const day = options.now.slice(0, 10);
  const at = (found: FoundTime | undefined, zone: string) =>
    (found?.times ?? []).map((one) => instantAt(day, one, zone).slice(11));
  const instants = at(time, said?.zone ?? options.zone);
  return at(second.time, second.said?.zone ?? options.zone).some((one) => instants.includes(one));
}

function withoutSpans(words: string, spans: readonly (Span | undefined)[]): string {
  return spans.reduce((left: string, span) => (span ? blank(left, span) : left), words);
}

/** Unknown while morning or afternoon is open and the answer hangs on it. */
function isOver(clock: FoundTime, zone: string, now: Instant): boolean | undefined {
  const nowTime = localTimeOf(now, zone);
  const over = clock.times.map((time) => time <= nowTime);
  return over.every((value) => value === over[0]) ? over[0] : undefined;
}
