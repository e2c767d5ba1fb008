import { addDays, localDayOf } from "../calendar/days.ts";
import { MONTH } from "./dates/month-names.ts";
import { WEEKDAY } from "./dates/weekday-names.ts";
import { momentAtDistance, momentsOf, spansOf } from "./moments/build-moments.ts";
import { findHourParts, findMeanings, findParts } from "./moments/find-parts.ts";
import type { Moment, MomentOptions, MomentReading } from "./moments/moment.ts";
import { saidWords } from "./moments/said.ts";
import { findDistance } from "./times/distance.ts";
import { straighten } from "./typed-words.ts";

export type { Moment, MomentOptions, MomentReading } from "./moments/moment.ts";

/** Longer text is cut before it is read: no date needs more, and patterns stay fast. */
const MAX_LENGTH = 300;
const MAX_OPTIONS = 4;
const MAX_DAYS_AWAY = 731;
const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** "Mon-Fri 9-5", "1-3 Dec" */
const STRETCH = new RegExp(
  String.raw`(?<![\p{L}\d:.])(?:${WEEKDAY} ?(?:-|to|through|thru) ?${WEEKDAY}|${DATE} ?(?:-|to|and|or) ?${DATE} (?:of )?${MONTH}|${MONTH}\.? ${DATE} ?(?:-|to|and|or) ?${DATE}(?!:|\s?[ap]\.?m))(?![\p{L}\d])`,
  "iu",
);
/** Beside a time alone these say that a day was meant, in words that were not understood. */
const SPEAKS_OF_DAYS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:days?|weeks?|months?|fortnight|next|last|${WEEKDAY}|\d{1,2}\.(?= ?\p{L}))(?![\p{L}\d])`,
  "iu",
);

/** Reads a day, a time of day or both out of what a person typed; what is ambiguous is given as options, never guessed. */
export function readMoment(words: string, options: MomentOptions): MomentReading {
  const said = saidWords(straighten(words.slice(0, MAX_LENGTH)));
  const visible = said.digits.words;
  const distance = findDistance(visible);
  if (distance !== undefined) return choose([momentAtDistance(said, distance, options)], options);
  const parts = findParts(visible, options);
  if (parts.day === undefined && parts.time === undefined) {
    return none("There is no date or time in it that I can read.");
  }
  if (parts.day?.days.length === 0) return none(parts.day.why ?? "There is no such day.");
  if (STRETCH.test(visible)) return none("That names more than one day.");
  const meanings = findMeanings(visible, parts, options);
  const moments = meanings.parts.flatMap((one) =>
    momentsOf(said, one, options, [...spansOf(parts), ...meanings.beside]),
  );
  const [first] = moments;
  if (first?.dayFrom === "nearest" && SPEAKS_OF_DAYS.test(first.rest)) {
    return none("I can read the time, but not the day.");
  }
  const withHour =
    parts.day?.mayBeHour && parts.time === undefined && findHourParts(visible, options);
  return choose(
    withHour ? [...momentsOf(said, withHour, options, spansOf(withHour)), ...moments] : moments,
    options,
  );
}

function choose(moments: readonly Moment[], options: MomentOptions): MomentReading {
  const today = localDayOf(options.now, options.zone);
  const near = different(moments).filter(
    ({ day }) => day >= addDays(today, -MAX_DAYS_AWAY) && day <= addDays(today, MAX_DAYS_AWAY),
  );
  if (near.length === 0) {
    const side = moments.some(({ day }) => day > today) ? "too far ahead" : "too long ago";
    return none(`That is ${side}, more than two years away.`);
  }
  const fitting = near.filter((moment) => fits(moment, options));
  const [first] = fitting;
  if (first === undefined) {
    return none(`That lies in the ${options.direction === "future" ? "past" : "future"}.`);
  }
  if (fitting.length === 1) return { kind: "clear", moment: first };
  return { kind: "unsure", options: fitting.slice(0, MAX_OPTIONS), why: question(fitting) };
}

function different(moments: readonly Moment[]): readonly Moment[] {
  const byWords = new Map(moments.map((moment) => [`${moment.day} ${moment.time}`, moment]));
  return [...byWords.values()];
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
