import * as chrono from "chrono-node";
import { localDayOf, localTimeOf } from "../../src/coach/calendar/days.ts";
import type { Answer, Reader } from "./reader.ts";
import { wallClockShiftMinutes } from "./wall-clock.ts";

type Parts = chrono.ParsedComponents;

/** chrono-node with the person's offset, its forward dates for the future and its British dates for day-first locales. */
export const CHRONO: Reader = {
  name: "chrono-node",
  namesLastDay: false,
  read: (words, { now, zone, locale, direction, reader }): Answer => {
    const parser = locale !== undefined && /-(?!US)/.test(locale) ? chrono.en.GB : chrono.en;
    const reference = { instant: new Date(now), timezone: wallClockShiftMinutes(now, zone) };
    const [found] = parser.parse(words, reference, { forwardDate: direction === "future" });
    if (found === undefined) return { kind: "none" };
    const withTime = reader === "moment";
    const value = say(found.start, zone, withTime);
    if (!found.end || withTime) return { kind: "clear", value };
    return { kind: "clear", from: value, value: say(found.end, zone, false) };
  },
};

function say(parts: Parts, zone: string, withTime: boolean): string {
  const hasTime = withTime && parts.isCertain("hour");
  if (parts.isCertain("timezoneOffset")) {
    const instant = parts.date().toISOString();
    const day = localDayOf(instant, zone);
    return hasTime ? `${day} ${localTimeOf(instant, zone)}` : day;
  }
  const day = [parts.get("year"), parts.get("month"), parts.get("day")].map(pad).join("-");
  return hasTime ? `${day} ${pad(parts.get("hour"))}:${pad(parts.get("minute"))}` : day;
}

function pad(value: number | null): string {
  return String(value ?? 0).padStart(2, "0");
}
