import { createRequire } from "node:module";
import { addDays } from "../../src/coach/calendar/days.ts";
import type { Answer, Reader } from "./reader.ts";
import { wallClockOf } from "./wall-clock.ts";

interface Value {
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}

type Recognize = (
  words: string,
  culture: string,
  options: undefined,
  reference: Date,
) => readonly { readonly resolution: { readonly values?: readonly Value[] } | null }[];

const { recognizeDateTime } = createRequire(import.meta.url)(
  "@microsoft/recognizers-text-date-time",
) as { readonly recognizeDateTime: Recognize };

/**
 * Microsoft's recognizers. They read the machine's clock fields, so the process must run in UTC. Where they name a past
 * and a coming day, the one of the wanted direction is taken: they are never held to have asked.
 */
export const RECOGNIZERS: Reader = {
  name: "recognizers",
  namesLastDay: false,
  read: (words, { now, zone, locale, direction, reader }): Answer => {
    const culture = locale !== undefined && /-(?!US)/.test(locale) ? "en-gb" : "en-us";
    const here = wallClockOf(now, zone);
    const [found] = recognizeDateTime(words, culture, undefined, here);
    const values = found?.resolution?.values ?? [];
    const value = direction === "past" ? values[0] : values.at(-1);
    if (value === undefined) return { kind: "none" };
    return reader === "moment" ? momentOf(value, here) : dayOf(value);
  },
};

function momentOf({ type, value, start }: Value, here: Date): Answer {
  const said = value ?? start;
  if (said === undefined || said === "not resolved") return { kind: "none" };
  if (type !== "time" && type !== "timerange") return { kind: "clear", value: said.slice(0, 16) };
  const today = here.toISOString().slice(0, 10);
  const over = said <= here.toISOString().slice(11, 19);
  return { kind: "clear", value: `${over ? addDays(today, 1) : today} ${said.slice(0, 5)}` };
}

/** The end of a range is the first day behind it, but the day itself where "by" or "before" was said. */
function dayOf({ type, value, start, end, Mod }: Value): Answer {
  if (type === "date" || type === "datetime") {
    return value === undefined || value === "not resolved"
      ? { kind: "none" }
      : { kind: "clear", value: value.slice(0, 10) };
  }
  if (end === undefined) {
    return start === undefined ? { kind: "none" } : { kind: "clear", value: start.slice(0, 10) };
  }
  const named = Mod === "before" || type !== "daterange" ? end.slice(0, 10) : addDays(end, -1);
  if (start === undefined) return { kind: "clear", value: named };
  return { kind: "clear", from: start.slice(0, 10), value: named };
}
