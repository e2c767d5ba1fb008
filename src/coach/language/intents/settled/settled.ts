import type { MomentOptions } from "../../read-moment.ts";
import { splitNames } from "../../split-names.ts";
import type { Settled, WhichFollowUp } from "../intent.ts";
import { looksLikeName } from "../names/looks-like-name.ts";
import { canBePerson, withoutPossessive } from "../names/named-people.ts";
import { takeSaidWhen } from "../said-when.ts";
import { readMany, type SaidOfMany } from "./said-of-many.ts";
import { NOUN_FIRST, NOUN_LAST, SETTLED_PATTERNS } from "./settled-patterns.ts";

const POINTING =
  /^(?:it|that|this|them|these|those|him|her|off|out|it off|it out|this one|that one|these ones|this step|that step|the step|the one|mine|one)$/i;
const ALL = /^(?:it all|'?em all|them all|all of it|everything|all|to all|the whole lot)$/i;
/** How it was sent, and small words at the end, change nothing. */
const BY_THE_WAY =
  /(?: (?:already|as well|too|also|now|(?:by|via|on|over|through|in|with) (?:an? |the |their )?(?:e-?mail|mail|linked ?in|inmail|text(?: message)?|sms|phone|dm|message|whatsapp|portal)))+$/i;

/** Reads that something was sent or shall be skipped; sentences that are about anything else are not read. */
export function readSettled(
  words: string,
  options: Omit<MomentOptions, "direction">,
): Settled | undefined {
  const read = readWhole(words, options);
  if (read !== undefined) return read;
  // "Follow-up sent on 4 dec": the day may stand behind the whole saying.
  const { words: left, when } = takeSaidWhen(words, options);
  const told = when === undefined ? undefined : readWhole(left, options);
  return told === undefined || when === undefined ? undefined : { ...told, when };
}

function readWhole(words: string, options: Omit<MomentOptions, "direction">): Settled | undefined {
  for (const { kind, pattern, all } of SETTLED_PATTERNS) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined && !pattern.test(words)) continue;
    const read = settle(kind, groups ?? {}, all === true, options);
    if (read !== undefined) return read;
  }
  return undefined;
}

function settle(
  kind: "sent" | "skip",
  groups: Readonly<Record<string, string | undefined>>,
  saidAll: boolean,
  options: Omit<MomentOptions, "direction">,
): Settled | undefined {
  const all = saidAll || groups.every !== undefined;
  const object = (groups.object ?? "").replace(/^[\s:]+/, "").replace(BY_THE_WAY, "");
  const { words, when } = takeSaidWhen(object, options);
  const { rest, company } = takeCompany(words.replace(BY_THE_WAY, ""));
  const noun = NOUN_FIRST.exec(rest);
  const last = noun === null ? NOUN_LAST.exec(rest) : null;
  const saidNoun = groups.followed ?? noun?.groups?.noun ?? last?.groups?.noun ?? groups.noun;
  const step = stepOf(saidNoun);
  const which = whichFollowUp(saidNoun ?? "");
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
    ...(which === undefined ? {} : { which }),
    ...(when === undefined ? {} : { when }),
    rest: "",
  };
}

function namesIn(whom: string, all: boolean): SaidOfMany | undefined {
  if (whom === "" || POINTING.test(whom)) return { names: [], everyone: all };
  if (ALL.test(whom)) return { names: [], everyone: true };
  const many = readMany(whom);
  if (many !== undefined) return many;
  const said = splitNames(whom);
  if (said.everyone) return said;
  const names = said.names.map(withoutPossessive);
  return names.length > 0 && names.every(canBePerson) ? { ...said, names } : undefined;
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
  return /thank|^ty\b/i.test(noun) ? "thank-you" : undefined;
}

/** "Second" and "last" of a follow-up are the same: there are two at most. */
export function whichFollowUp(noun: string): WhichFollowUp | undefined {
  const said = /\b(first|second|last)\b.*\bfollow/i.exec(noun)?.[1]?.toLowerCase();
  if (said === undefined) return undefined;
  return said === "first" ? "first" : "second";
}
