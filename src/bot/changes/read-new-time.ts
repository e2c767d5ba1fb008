import { addDays, instantAt, localDayOf } from "../../coach/calendar/days.ts";
import type { Instant, Interview, LocalDay, LocalTime } from "../../coach/facts.ts";
import { type Moment, type MomentReading, readMoment } from "../../coach/language/read-moment.ts";
import type { Context } from "../context.ts";
import { cannotUse, readingOptions } from "../reading.ts";

/** A round is rarely moved by more than half a year; "20 Nov" told on the 24th is the one just past (in days). */
const FAR_DAYS = 183;
const MAX_NOTE = 300;
const EXAMPLES = "wed 10:00, or 3 Dec 15:00";

/** The new time of a round; day and time are on the clocks of `zone`, an IANA name. */
export interface NewTime {
  readonly day: LocalDay;
  readonly time: LocalTime;
  readonly zone: string;
  readonly startsAt: Instant;
  readonly durationMinutes: number;
}

export type ReadNewTime =
  /** `note`: words that were no time. */
  | { readonly kind: "at"; readonly to: NewTime; readonly note: string }
  /** Two to four readings; the person presses one. */
  | { readonly kind: "which"; readonly among: readonly NewTime[] }
  /** `value`: what the form offers instead of the words as typed. */
  | { readonly kind: "fault"; readonly fault: string; readonly value: string };

/** Reads to when a round was moved. A time without a day stays on the round's day. */
export function readNewTime(words: string, round: Interview, context: Context): ReadNewTime {
  const fault = (why: string, value = words): ReadNewTime => ({ kind: "fault", fault: why, value });
  if (words.trim() === "") return fault(`When is it now? For example: ${EXAMPLES}.`);
  if (/\b(?:later|earlier|sooner)\b/i.test(words)) {
    return fault(`Please name the new day and time themselves, for example: ${EXAMPLES}.`);
  }
  const reading = readNear(words, context);
  if (reading.kind === "none") return fault(cannotUse(words, reading.why, EXAMPLES));
  const moments = reading.kind === "clear" ? [reading.moment] : reading.options;
  const [first] = moments;
  if (first?.time === undefined) {
    const { localTime } = round;
    return fault(`At what time? I put in the old one, ${localTime}.`, `${words}, ${localTime}`);
  }
  const among = moments.flatMap((moment) => timesOf(moment, round, context));
  const [only] = among;
  const note = first.rest.replace(/^[\s,;:.-]+|[\s,;:]+$/g, "").slice(0, MAX_NOTE);
  if (OPEN.test(note) || saysAnotherTime(note, context)) {
    return fault(`I read more than one thing in it. Please leave one time only, like ${EXAMPLES}.`);
  }
  if (only !== undefined && among.length === 1) return { kind: "at", to: only, note };
  return { kind: "which", among: among.slice(0, 4) };
}

/** Words beside a time that leave it open: "thu 3pm or fri", "not thu 3pm". */
const OPEN = /\b(?:or|not|maybe|perhaps|if|unless|n't)\b|n't\b/i;

const saysAnotherTime = (note: string, context: Context): boolean =>
  note !== "" &&
  readMoment(note, { ...readingOptions(context), direction: "either" }).kind !== "none";

/** New times lie ahead; only what cannot be meant so, or would be far away, is looked for in the past as well. */
function readNear(words: string, context: Context): MomentReading {
  const { now, person } = context;
  const options = readingOptions(context);
  const ahead = readMoment(words, { ...options, direction: "future" });
  const far = addDays(localDayOf(now, person.policy.zone), FAR_DAYS);
  const first = ahead.kind === "clear" ? ahead.moment : undefined;
  const isFar = first !== undefined && first.day > far && !words.includes(first.day.slice(2, 4));
  if (ahead.kind !== "none" && !isFar) return ahead;
  const either = readMoment(words, { ...options, direction: "either" });
  return either.kind === "none" && isFar ? ahead : either;
}

/** One reading, or two where nobody said on whose clock: the company's and the person's own. */
function timesOf(moment: Moment, round: Interview, { now, person }: Context): readonly NewTime[] {
  const { time, zoneFrom, durationMinutes = round.durationMinutes } = moment;
  if (time === undefined) return [];
  const zones = zoneFrom === "said" ? [moment.zone] : [round.zone, person.policy.zone];
  const stays = moment.dayFrom === "nearest" && round.localDay >= localDayOf(now, round.zone);
  const day = stays ? round.localDay : moment.day;
  const times = zones.map((zone) => ({
    day,
    time,
    zone,
    startsAt: instantAt(day, time, zone),
    durationMinutes,
  }));
  return times.filter(
    ({ startsAt }, index) => times.findIndex((one) => one.startsAt === startsAt) === index,
  );
}
