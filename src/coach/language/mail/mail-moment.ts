import { type MomentOptions, type MomentReading, readMoment } from "../read-moment.ts";

const ABOUT_MEETING = /\b(?:interview|meet|call|screen|chat|speak|talk|conversation|invit)/i;

/**
 * The words of a mail that say when the meeting is: a day with a time beats a day alone, and earlier beats later.
 * undefined when no sentence names a day to come.
 */
export function momentInMail(
  sentences: readonly string[],
  options: Omit<MomentOptions, "direction">,
): string | undefined {
  const found = candidates(sentences).flatMap((words) => {
    const reading = readMoment(words, { ...options, direction: "future" });
    const rank = rankOf(reading, words);
    return rank === 0 ? [] : [{ rank, words: matchedOf(reading) }];
  });
  return found.reduce((best, one) => (one.rank > (best?.rank ?? 0) ? one : best), found[0])?.words;
}

/** "Date: …" and "Time: …" stand on lines of their own. */
function candidates(sentences: readonly string[]): readonly string[] {
  const pairs = sentences
    .slice(1)
    .map((second, at) => `${sentences[at] ?? ""} ${second}`)
    .filter((pair) => pair.length <= 160);
  return [...sentences, ...pairs];
}

function rankOf(reading: MomentReading, words: string): number {
  if (reading.kind === "none") return 0;
  const moment = reading.kind === "clear" ? reading.moment : reading.options[0];
  if (moment === undefined || moment.dayFrom !== "said") return 0;
  if (moment.time === undefined) return ABOUT_MEETING.test(words) ? 1 : 0;
  return reading.kind === "clear" ? 3 : 2;
}

function matchedOf(reading: MomentReading): string {
  if (reading.kind === "none") return "";
  return (reading.kind === "clear" ? reading.moment : reading.options[0])?.matched ?? "";
}
