import { MONTH } from "../dates/month-names.ts";
import { WEEKDAY } from "../dates/weekday-names.ts";
import { type MomentOptions, type MomentReading, readMoment } from "../read-moment.ts";

const COUNT = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a few)";
const NTH = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:,? \\d{4})?";
const DAY = [
  "(?:the day before )?yesterday|today|tonight|last night|this (?:morning|afternoon|evening)|just now",
  `(?:on |last |on last )${WEEKDAY}`,
  `${COUNT} (?:minutes?|mins?|hours?|days?|weeks?|months?) ago`,
  `(?:on )?(?:${WEEKDAY},? )?(?:the )?${NTH}(?: of)? ${MONTH}\\.?${YEAR}`,
  `(?:on )?(?:${WEEKDAY},? )?${MONTH}\\.? ${NTH}${YEAR}`,
  "(?:on )?\\d{4}-\\d{2}-\\d{2}",
  "(?:on )?\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?",
  "on the \\d{1,2}(?:st|nd|rd|th)",
].join("|");
const TIME = "(?:,? (?:at )?(?:\\d{1,2}:\\d{2} ?(?:am|pm)?|\\d{1,2} ?(?:am|pm)))?";
const WHEN = new RegExp(
  `(?:^|,? )(?<when>(?:${DAY})${TIME})(?: (?:morning|afternoon|evening|night))?$`,
  "i",
);

/** Takes the words that say when something happened off the end: "ana on 25 nov". */
export function takeSaidWhen(
  words: string,
  options: Omit<MomentOptions, "direction">,
): { readonly words: string; readonly when: MomentReading | undefined } {
  const match = WHEN.exec(words);
  const said = match?.groups?.when;
  if (match === null || said === undefined) return { words, when: undefined };
  const left = words.slice(0, match.index).trim();
  if (/^just now$/i.test(said)) return { words: left, when: undefined };
  return { words: left, when: readMoment(said, { ...options, direction: "past" }) };
}
