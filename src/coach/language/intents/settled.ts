import { type MomentOptions, type MomentReading, readMoment } from "../read-moment.ts";
import { splitNames } from "../split-names.ts";
import type { Settled } from "./intent.ts";
import { looksLikeName } from "./plain.ts";

const SENT =
  /^(?:i(?:'ve| have)? )?(?:just |already |finally |also )*(?:sent|emailed|e-mailed|mailed|thanked|messaged|wrote(?: to)?|written to)(?=$|[\s:])(?<object>.*)$/i;
const DONE =
  /^(?:(?:all |it's |that's |it is |i'm all )?(?:done|sent)|done (?:with|for) (?<object>.+))$/i;
const SKIP = /^(?:(?:i(?:'ll| will) )?skip|skipped)(?=$|\s)(?<object>.*)$/i;
const NOUN =
  "(?:(?:first|second|last) )?(?:thank[- ]?yous?|thanks|follow[- ]?ups?|notes?|e-?mails?|mails?|messages?|letters?)(?: (?:notes?|e-?mails?|mails?|messages?|letters?))?";
const NOUN_FIRST = new RegExp(
  `^(?:the |a |an |my |all (?:the |my )?|both )?(?<noun>${NOUN})(?: (?:to|for) |$)`,
  "i",
);
const NOUN_LAST = new RegExp(`(?: (?:a|an|the|my|her|his|their|its))? (?<noun>${NOUN})$`, "i");
const NOUN_SENT = new RegExp(
  `^(?<all>all )?(?:the |my )?(?<noun>${NOUN})(?: (?:to|for) (?<object>.+?))?(?: (?:is|are|was|were|has been))? (?:sent|done|out)$`,
  "i",
);
const NAMES_DONE = /^(?<object>.{1,80}?) (?:is|are) (?:done|thanked|sent)$/i;
const POINTING =
  /^(?:it|that|this|them|these|those|him|her|off|out|it off|it out|this one|that one|these ones|this step|that step|the step|the one)$/i;
const ALL = /^(?:it all|them all|all of it|everything|all|to all|the whole lot)$/i;
const WHEN =
  /(?:^|,? )(?<when>(?:yesterday|today|tonight|last night|this (?:morning|afternoon|evening)|just now|(?:on |last )(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\d{1,2}|an?|one|two|three) (?:minutes?|mins?|hours?|days?) ago)(?: (?:morning|afternoon|evening|night))?)$/i;

/** Reads that something was sent or shall be skipped; sentences that are about anything else are not read. */
export function readSettled(
  words: string,
  options: Omit<MomentOptions, "direction">,
): Settled | undefined {
  const skip = SKIP.exec(words);
  if (skip !== null) return settle("skip", skip, options);
  const sent =
    DONE.exec(words) ?? SENT.exec(words) ?? NOUN_SENT.exec(words) ?? NAMES_DONE.exec(words);
  if (sent === null) return undefined;
  return settle(
    "sent",
    sent,
    options,
    /^(?:all |i )?(?:all )?(?:done|sent)$/i.test(words) && /all/i.test(words),
  );
}

function settle(
  kind: "sent" | "skip",
  match: RegExpExecArray,
  options: Omit<MomentOptions, "direction">,
  all = match.groups?.all !== undefined,
): Settled | undefined {
  const { words, when } = takeWhen((match.groups?.object ?? "").replace(/^[\s:]+/, ""), options);
  const { rest, company } = takeCompany(words);
  const noun = NOUN_FIRST.exec(rest);
  const last = noun === null ? NOUN_LAST.exec(rest) : null;
  const step = stepOf(noun?.groups?.noun ?? last?.groups?.noun ?? match.groups?.noun);
  const whom = rest
    .slice(noun?.[0].length ?? 0, last?.index)
    .replace(/^(?:(?:it|that|this|them)(?: off| out)? )?(?:to|for) /i, "")
    .trim();
  const named = namesIn(whom, all || /^(?:all|both) /i.test(noun?.[0] ?? ""));
  if (named === undefined || (company !== undefined && !looksLikeName(company))) return undefined;
  return {
    kind,
    ...named,
    ...(company === undefined ? {} : { company }),
    ...(step === undefined ? {} : { step }),
    ...(when === undefined ? {} : { when }),
    rest: "",
  };
}

function namesIn(
  whom: string,
  all: boolean,
): { readonly names: readonly string[]; readonly everyone: boolean } | undefined {
  if (whom === "" || POINTING.test(whom)) return { names: [], everyone: all };
  if (ALL.test(whom)) return { names: [], everyone: true };
  const said = splitNames(whom);
  if (said.everyone) return said;
  return said.names.length > 0 && said.names.every(looksLikeName) ? said : undefined;
}

function takeWhen(
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

function takeCompany(words: string): {
  readonly rest: string;
  readonly company: string | undefined;
} {
  const match = /(?:^|\s)(?:at|@)\s+(\S.*)$/i.exec(words);
  if (match === null) return { rest: words, company: undefined };
  return { rest: words.slice(0, match.index).trim(), company: match[1] };
}

function stepOf(noun: string | undefined): Settled["step"] {
  if (noun === undefined) return undefined;
  if (/follow/i.test(noun)) return "follow-up";
  return /thank/i.test(noun) ? "thank-you" : undefined;
}
