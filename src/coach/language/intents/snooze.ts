import { type MomentOptions, readMoment } from "../read-moment.ts";
import { readSnoozePreset } from "../read-snooze.ts";
import { readDurationMinutes } from "../times/duration.ts";
import type { Snooze, SnoozeUntil } from "./intent.ts";
import { looksLikeName } from "./names/looks-like-name.ts";

type Options = Omit<MomentOptions, "direction">;

const LATER =
  /^(?:(?:maybe |ask me |remind me |tell me |ping me )?(?:again )?later|not (?:right )?now)$/i;
/** A time and nothing else answers "when?", but only one that is no date of anything. */
const ALONE =
  /^(?:tomorrow(?: (?:morning|evening|at 9))?|tonight|this evening|(?:on )?monday|in (?:an?|half an|one|two|three|\d{1,2}) (?:hours?|minutes?|mins?|days?)|1 ?h)$/i;
const GIVE_ME =
  /^give me (?<rest>(?:an?|half an|one|two|three|another|\d{1,2}) (?:hours?|minutes?|mins?|days?))$/i;
const SNOOZE =
  /^snooze(?: (?:it|this|that|this one|that one|all|everything|them))?(?=$|\s)(?<rest>.*)$/i;
const REMIND =
  /^(?:remind|nudge|ping|ask) me(?: again)?(?: (?:of|about) (?:it|this|that))?(?=\s)(?<rest>.*)$/i;

const ABOUT =
  /^(?:of|about) (?<company>\S+(?: \S+){0,3}?) (?<when>(?:on |in |at |by |this |next )?\S+(?: \S+){0,2})$/i;

/** Reads that somebody wants to be reminded later: "snooze 2h", "snooze acme to monday", "remind me tonight". */
export function readSnoozeIntent(words: string, options: Options): Snooze | undefined {
  if (LATER.test(words)) return { kind: "snooze" };
  const alone = ALONE.test(words) ? readUntil(words, options) : undefined;
  if (alone !== undefined) return { kind: "snooze", until: alone, untilText: words };
  const given = GIVE_ME.exec(words)?.groups?.rest;
  if (given !== undefined) return afterSnooze(given, options);
  const snooze = SNOOZE.exec(words);
  if (snooze !== null) return afterSnooze((snooze.groups?.rest ?? "").trim(), options);
  const remind = REMIND.exec(words)?.groups?.rest?.trim();
  if (remind === undefined) return undefined;
  const about = ABOUT.exec(remind)?.groups;
  if (about?.company !== undefined && about.when !== undefined)
    return aboutCompany(about.company, about.when, options);
  const until = readUntil(remind, options);
  // "Remind me to buy milk on Monday" is not about a step of ours.
  return until === undefined || until.kind === "none"
    ? undefined
    : { kind: "snooze", until, untilText: remind };
}

function afterSnooze(rest: string, options: Options): Snooze | undefined {
  if (rest === "") return { kind: "snooze" };
  const whole = readUntil(rest, options);
  if (whole !== undefined) return { kind: "snooze", until: whole, untilText: bare(rest) };
  const named =
    /^(?<company>\S.{0,60}?) (?<when>(?:to|until|till|til|for|by) .+|\S+(?: \S+){0,3})$/i.exec(
      rest,
    );
  const { company, when } = named?.groups ?? {};
  const until = when === undefined ? undefined : readUntil(when, options);
  if (
    company !== undefined &&
    when !== undefined &&
    until !== undefined &&
    looksLikeName(company)
  ) {
    return { kind: "snooze", company, until, untilText: bare(when) };
  }
  if (/^(?:to|until|till|til|for|by) /i.test(rest)) {
    const untilText = bare(rest);
    return {
      kind: "snooze",
      until: readMoment(untilText, { ...options, direction: "future" }),
      untilText,
    };
  }
  return looksLikeName(rest) ? { kind: "snooze", company: rest } : undefined;
}

/** "Remind me of acme tomorrow". */
function aboutCompany(company: string, when: string, options: Options): Snooze | undefined {
  const until = readUntil(when, options);
  if (until === undefined || !looksLikeName(company)) return undefined;
  return { kind: "snooze", company, until, untilText: bare(when) };
}

/** undefined when the words are not wholly a time. */
function readUntil(words: string, options: Options): SnoozeUntil | undefined {
  const said = bare(words);
  const preset = readSnoozePreset(said);
  if (preset !== undefined) return { kind: "preset", preset };
  const minutes = readDurationMinutes(said.replace(/^in /i, ""));
  if (minutes !== undefined && minutes > 0) return { kind: "minutes", minutes };
  const counted = said.replace(/^(?=(?:\d{1,2}|an?|one|two|three) (?:day|week|month)s?$)/i, "in ");
  const reading = readMoment(counted, { ...options, direction: "future" });
  if (reading.kind === "none") return undefined;
  const first = reading.kind === "clear" ? reading.moment : reading.options[0];
  return first?.rest === "" ? reading : undefined;
}

function bare(words: string): string {
  return words.replace(/^(?:to|until|till|til|for|by|on) /i, "").trim();
}
