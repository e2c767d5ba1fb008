import { addDays, addMinutes, instantAt, localDayOf, localTimeOf } from "../calendar/days.ts";
import type { Instant, LocalDay, LocalTime } from "../facts.ts";
import {
  type FoundTime,
  findBareHour,
  findClockTime,
  findHalfOfDay,
  withBothHalves,
} from "./times/clock-time.ts";
import { type FoundDistance, findDistance } from "./times/distance.ts";
import { findDay } from "./dates/find-day.ts";
import {
  type DateOrder,
  type DayOptions,
  type Direction,
  dayContext,
  type FoundDay,
} from "./dates/found-day.ts";
import { findSaidZone, type SaidZone } from "./times/said-zone.ts";
import { addCounted } from "./dates/relative-day.ts";
import { blank, type Span, split } from "./dates/span.ts";
import { findWeekday } from "./dates/weekday-in-words.ts";
import { type Digits, digitsForWords } from "./numbers/digits-for-words.ts";
import { blankAddresses, straighten } from "./typed-words.ts";

export interface MomentOptions extends DayOptions {
  /** "future" never gives the past and the other way round; "either" takes the nearest where the words leave it open. */
  readonly direction: Direction;
  /** "dates": the number in "Fri 11" is never an hour. */
  readonly numbers?: "dates";
}

export interface Moment {
  /** The calendar day in `zone`. */
  readonly day: LocalDay;
  /** "nearest": only a time was said, and the day is the next or last one that fits. */
  readonly dayFrom: "said" | "nearest";
  /** undefined when only a day was said. */
  readonly time: LocalTime | undefined;
  readonly zone: string;
  readonly zoneFrom: "said" | "profile";
  /** undefined when only a day was said. */
  readonly instant: Instant | undefined;
  /** Where a range was typed ("3-4pm"): minutes from its start to its end. */
  readonly durationMinutes?: number;
  /** Set where only the person's locale decided which number of "1/12" is the month: say so. */
  readonly orderFromLocale?: DateOrder;
  /** The words that were read. */
  readonly matched: string;
  /** The words that were not. */
  readonly rest: string;
}

export type MomentReading =
  | { readonly kind: "clear"; readonly moment: Moment }
  /** Two to four readings, the likeliest first, and what to ask about. */
  | { readonly kind: "unsure"; readonly options: readonly Moment[]; readonly why: string }
  | { readonly kind: "none"; readonly why: string };

/** Longer text is cut before it is read: no date needs more, and patterns stay fast. */
const MAX_LENGTH = 300;
const MAX_OPTIONS = 4;
const MAX_DAYS_AWAY = 731;

/** Reads a day, a time of day or both out of what a person typed; what is ambiguous is given as options, never guessed. */
export function readMoment(words: string, options: MomentOptions): MomentReading {
  const typed = straighten(words.slice(0, MAX_LENGTH));
  const said: Said = { typed, digits: digitsForWords(blankAddresses(typed)) };
  const visible = said.digits.words;
  const distance = findDistance(visible);
  if (distance !== undefined) return fromDistance(said, distance, options);
  const parts = findParts(visible, options);
  if (parts.day === undefined && parts.time === undefined) {
    return none("There is no date or time in it that I can read.");
  }
  if (parts.day?.days.length === 0) return none(parts.day.why ?? "There is no such day.");
  const moments = momentsOf(said, parts, options);
  const withHour = parts.day?.mayBeHour && parts.time === undefined && hourParts(visible, options);
  return choose(withHour ? [...momentsOf(said, withHour, options), ...moments] : moments, options);
}

interface Said {
  readonly typed: string;
  /** The same words with their numbers in digits; addresses are blank. */
  readonly digits: Digits;
}

/** "Fri 11" once more, as eleven o'clock; promises are about days and never mean that. */
function hourParts(visible: string, options: MomentOptions): Parts | undefined {
  if (options.numbers === "dates") return undefined;
  const day = findWeekday(visible, dayContext(options, options.direction));
  const time = day && findBareHour(visible, day);
  return time && { day, time, said: findSaidZone(visible, time.end) };
}

interface Parts {
  readonly day: FoundDay | undefined;
  readonly time: FoundTime | undefined;
  readonly said: SaidZone | undefined;
}

function findParts(visible: string, options: MomentOptions): Parts {
  const clock = findClockTime(visible);
  const said = clock && findSaidZone(visible, clock.end);
  const unread = [clock, said].reduce((left, span) => (span ? blank(left, span) : left), visible);
  const zone = said?.zone ?? options.zone;
  // "Tomorrow" and weekdays are the person's own, also where the time is told in another zone.
  const over = clock && isOver(clock, zone, options.now);
  const day = findDay(unread, dayContext(options, options.direction, over));
  if (clock !== undefined || day === undefined) return { day, time: clock, said };
  const bare = findBareHour(visible, day);
  const time = bare && day.afterNext ? withBothHalves(bare) : bare;
  return { day, time, said: time && findSaidZone(visible, time.end) };
}

/** Unknown while morning or afternoon is open and the answer hangs on it. */
function isOver(clock: FoundTime, zone: string, now: Instant): boolean | undefined {
  const nowTime = localTimeOf(now, zone);
  const over = clock.times.map((time) => time <= nowTime);
  return over.every((value) => value === over[0]) ? over[0] : undefined;
}

function fromDistance(
  { typed, digits }: Said,
  distance: FoundDistance,
  options: MomentOptions,
): MomentReading {
  const { now, zone } = options;
  const { amount, sign, minutes } = distance;
  const today = localDayOf(now, zone);
  const from = addCounted(today, amount, sign, dayContext(options, options.direction)) ?? today;
  const start = from === today ? now : instantAt(from, localTimeOf(now, zone), zone);
  const exact = Date.parse(addMinutes(start, sign * minutes));
  const instant = new Date(Math.floor(exact / 60_000) * 60_000).toISOString();
  const moment: Moment = {
    day: localDayOf(instant, zone),
    dayFrom: "said",
    time: localTimeOf(instant, zone),
    zone,
    zoneFrom: "profile",
    instant,
    ...split(typed, [digits.typed(distance)]),
  };
  return choose([moment], options);
}

function momentsOf(
  { typed, digits }: Said,
  { day, time, said }: Parts,
  options: MomentOptions,
): readonly Moment[] {
  const zone = said?.zone ?? options.zone;
  const half = time && findHalfOfDay(digits.words);
  const spans = [day, time, said, half].filter((span) => span !== undefined);
  const words = split(
    typed,
    spans.map((span) => withPreposition(typed, digits.typed(span))),
  );
  const order = day?.orderFromLocale;
  const base = {
    dayFrom: day === undefined ? ("nearest" as const) : ("said" as const),
    zone,
    zoneFrom: said === undefined ? ("profile" as const) : ("said" as const),
    ...(order === undefined ? {} : { orderFromLocale: order }),
    ...words,
  };
  const times = time?.times ?? [undefined];
  return times.flatMap((clock) =>
    (day?.days ?? [nearestDay(clock, zone, options)]).map((date) => ({
      ...base,
      ...lengthOf(clock, time?.until),
      day: date,
      time: clock,
      instant: clock === undefined ? undefined : instantAt(date, clock, zone),
    })),
  );
}

/** A time alone is the next one, or the last one when the past is meant. */
function nearestDay(
  clock: LocalTime | undefined,
  zone: string,
  { now, direction }: MomentOptions,
): LocalDay {
  const today = localDayOf(now, zone);
  if (clock === undefined) return today;
  const over = instantAt(today, clock, zone) <= now;
  if (direction === "future" && over) return addDays(today, 1);
  return direction === "past" && !over ? addDays(today, -1) : today;
}

function lengthOf(
  from: LocalTime | undefined,
  until: LocalTime | undefined,
): { readonly durationMinutes?: number } {
  if (from === undefined || until === undefined || until <= from) return {};
  return { durationMinutes: minutesOf(until) - minutesOf(from) };
}

function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Takes the little word before a day or time along ("on Friday", "at 3pm"), so that it is not left standing alone. */
function withPreposition(typed: string, span: Span): Span {
  const before = /(?<![\p{L}\d])(?:on|at|@|this|the)\s*$/iu.exec(typed.slice(0, span.start));
  return before === null ? span : { start: before.index, end: span.end };
}

function choose(moments: readonly Moment[], options: MomentOptions): MomentReading {
  const today = localDayOf(options.now, options.zone);
  const near = moments.filter(
    ({ day }) => day >= addDays(today, -MAX_DAYS_AWAY) && day <= addDays(today, MAX_DAYS_AWAY),
  );
  if (near.length === 0) return none("That is more than two years away.");
  const fitting = near.filter((moment) => fits(moment, options));
  const [first] = fitting;
  if (first === undefined) {
    return none(`That lies in the ${options.direction === "future" ? "past" : "future"}.`);
  }
  if (fitting.length === 1) return { kind: "clear", moment: first };
  return { kind: "unsure", options: fitting.slice(0, MAX_OPTIONS), why: question(fitting) };
}

function fits(moment: Moment, { now, direction, zone }: MomentOptions): boolean {
  if (direction === "either") return true;
  const [said, current] =
    moment.instant === undefined ? [moment.day, localDayOf(now, zone)] : [moment.instant, now];
  return direction === "future" ? said >= current : said <= current;
}

function question(moments: readonly Moment[]): string {
  const days = new Set(moments.map(({ day }) => day)).size;
  const times = new Set(moments.map(({ time }) => time)).size;
  if (days > 1 && times > 1)
    return "Both the day and the half of the day can be meant in two ways.";
  return days > 1 ? "More than one day can be meant." : "Morning or afternoon?";
}

function none(why: string): MomentReading {
  return { kind: "none", why };
}
