import { type Moment, type MomentOptions, readMoment } from "../read-moment.ts";

/** When a mail says the meeting is. */
export interface MailMoment {
  /** The words; several slots to choose from are joined by "or", so that they are asked about. */
  readonly words: string;
  /** Where a range was written ("3:00 - 3:45 PM"). */
  readonly minutes: number | undefined;
}

interface Candidate {
  readonly moment: Moment;
  /** The words that give this moment when they are read alone. */
  readonly words: string;
  readonly rank: number;
}

/** What the field of the form takes, with room to spare. */
const MAX_WORDS = 120;
const ABOUT_MEETING =
  /\b(?:interview|meet|call|screen|chat|speak|talk|conversation|invit|see you|host)/i;
const OFFERS_SLOTS =
  /\b(?:any of (?:these|those|the following)|which (?:of|one|time)|(?:following|these|some|few) (?:times|slots|options|dates|windows)|are you (?:free|available)|your availability|pick (?:a|one)|choose (?:a|one)|works? (?:best )?for you)\b/i;
/** "Previous time: …", "instead of …": what no longer holds. */
const REPLACED =
  /\b(?:previous(?:ly)?|original(?:ly)?|old (?:time|date)|instead of|rather than|(?:moved|rescheduled|changed) from|was (?:scheduled|set|planned|booked))\b[^.!?]*$/i;
const DEADLINE = /\b(?:by|before|until|till|no later than|due|deadline:?)(?: on)?\s*$/i;

/**
 * When the meeting is: a day with a time beats a day alone, and earlier in the mail beats later; what is to come beats
 * what has been. undefined when no sentence names a day of a meeting.
 */
export function momentInMail(
  sentences: readonly string[],
  options: Omit<MomentOptions, "direction">,
): MailMoment | undefined {
  const words = [...sentences, ...pairs(sentences)];
  const ahead = words.flatMap((one) => candidates(one, { ...options, direction: "future" }));
  const found =
    ahead.length > 0
      ? ahead
      : words.flatMap((one) =>
          candidates(one, { ...options, direction: "past" }).filter(({ rank }) => rank === 3),
        );
  const [first] = found;
  if (first === undefined) return undefined;
  const best = found.reduce((one, other) => (other.rank > one.rank ? other : one), first);
  const slots = slotsAmong(found.filter(({ rank }) => rank === best.rank));
  if (slots.length > 1 && OFFERS_SLOTS.test(sentences.join(" "))) {
    return { words: slots.slice(0, 4).join(" or "), minutes: undefined };
  }
  return { words: best.words, minutes: best.moment.durationMinutes };
}

/** "Date: …" and "Time: …" stand on lines of their own. */
function pairs(sentences: readonly string[]): readonly string[] {
  return sentences
    .slice(1)
    .map((second, at) => `${sentences[at] ?? ""} ${second}`)
    .filter((pair) => pair.length <= 160);
}

function candidates(sentence: string, options: MomentOptions): readonly Candidate[] {
  const reading = readMoment(sentence, options);
  if (reading.kind === "none") return [];
  const moment = reading.kind === "clear" ? reading.moment : reading.options[0];
  if (moment === undefined || moment.dayFrom !== "said") return [];
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(moment.matched)));
  if (DEADLINE.test(before) || REPLACED.test(before)) return [];
  const words = aloneWords(sentence, moment, options);
  if (moment.time === undefined)
    return ABOUT_MEETING.test(sentence) ? [{ moment, words, rank: 1 }] : [];
  return [{ moment, words, rank: reading.kind === "clear" ? 3 : 2 }];
}

/** Some times need words beside them that were not read themselves: "between 2:00 and 3:30". */
function aloneWords(
  sentence: string,
  { day, time, matched }: Moment,
  options: MomentOptions,
): string {
  const again = readMoment(matched, options);
  const isSame = again.kind === "clear" && again.moment.day === day && again.moment.time === time;
  const start = sentence.indexOf(matched.slice(0, 6));
  return isSame || start < 0 ? matched : sentence.slice(start, start + MAX_WORDS);
}

/** Each time that is offered once, in the mail's order. */
function slotsAmong(found: readonly Candidate[]): readonly string[] {
  const byTime = new Map<string, string>();
  for (const { moment, words } of found) {
    const key = `${moment.day} ${moment.time}`;
    if (!byTime.has(key)) byTime.set(key, words);
  }
  return [...byTime.values()];
}
