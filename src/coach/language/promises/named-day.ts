import { MONTH } from "../dates/month-names.ts";
import { WEEKDAY } from "../dates/weekday-names.ts";
import type { PromiseReading } from "./promise-reading.ts";

const DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${WEEKDAY}(?![\p{L}])|today|tonight|tomorrow|\d{1,2}(?:st|nd|rd|th)?(?: of)?,? ?${MONTH}|${MONTH}\.? ?(?:the )?\d|\d{1,2}(?:st|nd|rd|th)|\d{1,4}[./-]\d)`,
  "iu",
);

/** Whether the words that were read named a day or a date: "before Christmas", "next week" and "in 3 days" did not. */
export function isNamedDay(reading: Exclude<PromiseReading, { readonly kind: "none" }>): boolean {
  const isRange = reading.kind === "clear" && reading.from !== undefined;
  return !isRange && DAY.test(reading.matched);
}
