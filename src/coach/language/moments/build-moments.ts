import { addDays, addMinutes, instantAt, localDayOf, localTimeOf } from "../../calendar/days.ts";
import type { LocalDay, LocalTime } from "../../facts.ts";
import { dayContext } from "../dates/found-day.ts";
import { addCounted } from "../dates/relative-day.ts";
import { type Span, split } from "../dates/span.ts";
import { findHalfOfDay } from "../times/clock-time.ts";
import type { FoundDistance } from "../times/distance.ts";
import type { Parts } from "./find-parts.ts";
import type { Moment, MomentOptions } from "./moment.ts";
import type { Said } from "./said.ts";

/** The moment at a distance from now in hours and minutes, to the minute. Throws when the zone is unknown. */
export function momentAtDistance(
  { typed, digits }: Said,
  distance: FoundDistance,
  options: MomentOptions,
): Moment {
  const { now, zone } = options;
  const { amount, sign, minutes } = distance;
  const today = localDayOf(now, zone);
  const from = addCounted(today, amount, sign, dayContext(options, options.direction)) ?? today;
  const start = from === today ? now : instantAt(from, localTimeOf(now, zone), zone);
  const exact = Date.parse(addMinutes(start, sign * minutes));
  const instant = new Date(Math.floor(exact / 60_000) * 60_000).toISOString();
  return {
    day: localDayOf(instant, zone),
    dayFrom: "said",
    time: localTimeOf(instant, zone),
    zone,
    zoneFrom: "profile",
    instant,
    ...split(typed, [digits.typed(distance)]),
  };
}

/** Where the parts were found. */
export function spansOf({ day, time, said }: Parts): readonly Span[] {
  return [day, time, said].filter((span) => span !== undefined);
}

/**
 * Every moment that these parts can mean, likeliest first; `read` says which words were used for it, or for another
 * meaning. Throws when the zone is unknown.
 */
export function momentsOf(
  { typed, digits }: Said,
  { day, time, said }: Parts,
  options: MomentOptions,
  read: readonly Span[],
): readonly Moment[] {
  const zone = said?.zone ?? options.zone;
  const half = time && findHalfOfDay(digits.words);
  const words = split(
    typed,
    [...read, ...(half ? [half] : [])].map((span) => withPreposition(typed, digits.typed(span))),
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
  const before = /(?<![\p{L}\d])(?:(?:\/ ?)?(?:on|at|@|this|the)|\/)\s*$/iu.exec(
    typed.slice(0, span.start),
  );
  return before === null ? span : { start: before.index, end: span.end };
}
