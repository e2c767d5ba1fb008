import { addBusinessDays, calendarFor } from "../../src/coach/calendar/business-days.ts";
import { localDayOf, localTimeOf } from "../../src/coach/calendar/days.ts";
import { holidayOn } from "../../src/coach/calendar/holidays.ts";
import { type Moment, readMoment } from "../../src/coach/language/read-moment.ts";
import { readPromise } from "../../src/coach/language/read-promise.ts";
import type { Reader } from "./reader.ts";

/** The grammar of src/coach/language, with the calendar of the person's region. */
export const OURS: Reader = {
  name: "ours",
  namesLastDay: true,
  read: (words, { now, zone, locale, region, direction, reader }) => {
    const calendar = calendarFor(region, { daysAway: [], extraHolidays: [] });
    const options = {
      now,
      zone,
      ...(locale === undefined ? {} : { locale }),
      addBusinessDays: (day: string, count: number) => addBusinessDays(day, count, calendar).day,
      holidayOn: (day: string) => holidayOn(region, day),
    };
    if (reader === "moment") {
      const reading = readMoment(words, { ...options, direction });
      const say = (moment: Moment) => sayMoment(moment, zone);
      if (reading.kind === "none") return reading;
      if (reading.kind === "clear") return { kind: "clear", value: say(reading.moment) };
      return { kind: "asks", values: reading.options.map(say) };
    }
    const reading = readPromise(words, options);
    if (reading.kind === "none") return reading;
    if (reading.kind === "clear") return { kind: "clear", value: reading.day };
    return { kind: "asks", values: reading.options.map(({ day }) => day) };
  },
};

function sayMoment({ day, instant }: Moment, zone: string): string {
  if (instant === undefined) return day;
  return `${localDayOf(instant, zone)} ${localTimeOf(instant, zone)}`;
}
