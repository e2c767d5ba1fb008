import type { NameCandidate } from "../match-names.ts";
import { readIntent } from "../read-intent.ts";
import type { PromiseOptions } from "../read-promise.ts";
import { fold, straighten } from "../typed-words.ts";
import { readDebrief } from "./read-debrief.ts";
import { leadingName } from "./said-of.ts";
import { SENTENCE_END } from "./sentence-end.ts";

/** Sentences about one company, without its name; no ids where none was named. */
export interface CompanyPart {
  readonly companyIds?: readonly string[];
  readonly words: string;
}

const INTRO =
  /^(?:(?:today|yesterday|this (?:morning|afternoon)|earlier|so|ok|okay|and|also|i|i've|just|had|did|finished|left|came (?:out )?(?:from|of)|got out of|out of|back from)[\s,]+)*(?:(?:the|my|our|an?)\s+)?(?:(?:debrief|notes?|interview|call|chat|panel|round|meeting)\b\s*)?/i;
const AT = /^(?:at|with|for|from|in|on|of|after|about|re|regarding):?\s+(?:(?:the|my|our)\s+)?/i;
const ROUND =
  /^(?:'s)?(?:\s+(?:interview|panel|call|round|screen|screening|phone screen|chat|debrief|meeting|notes?)\b)?/i;
const SET_OFF = /^\s*(?:[:,]|\s-+(?=\s))\s*/;
const MENTION = /\s+(?:at|with|from|for|of)\s+(?:the\s+)?|\s*[(,]\s*/gi;
const SUFFIX = /^(?:inc|incorporated|ltd|limited|llc|gmbh|ag|plc|corp|corporation|co|company|sa)$/;
const MAX_NAME_WORDS = 5;
/** Words that begin many a sentence: a company of that name needs more of it than this. */
const ORDINARY =
  /^(?:next|first|last|to|note|good|great|best|bad|one|new|they|it|we|you|all|general|data|digital|global|national|american|open|fit|felt|call|team)$/;

/**
 * Parts what was told by the company it is about: "acme: ana talked about the close; globex: felt 2". A company stays
 * the one that is meant until another one is named.
 */
export function partsByCompany(
  text: string,
  companies: readonly NameCandidate[],
  people: readonly NameCandidate[],
  options: PromiseOptions,
): readonly CompanyPart[] {
  const parts: CompanyPart[] = [];
  for (const sentence of straighten(text).split(SENTENCE_END)) {
    const said = sentence.trim();
    if (said === "") continue;
    const named =
      leadingCompany(said, companies, people, options) ??
      mentioned(said, companies, people, options);
    const before = parts.at(-1);
    const part = named ?? { ...before, words: said };
    if (before === undefined || before.companyIds?.join() !== part.companyIds?.join())
      parts.push(part);
    else {
      const words = [before.words, part.words].filter((one) => one !== "").join("; ");
      parts[parts.length - 1] = { ...part, words };
    }
  }
  return parts;
}

/** "Acme: …", "at acme ana said …", "acme felt good"; without a mark the rest must be something that can be read. */
function leadingCompany(
  sentence: string,
  companies: readonly NameCandidate[],
  people: readonly NameCandidate[],
  options: PromiseOptions,
): CompanyPart | undefined {
  const bare = sentence.replace(INTRO, "");
  const at = AT.exec(bare)?.[0] ?? "";
  const found = nameAt(bare.slice(at.length), companies, people);
  if (found === undefined) return undefined;
  const behind = found.rest.replace(ROUND, "");
  const setOff = SET_OFF.exec(behind)?.[0];
  const words = behind.slice(setOff?.length ?? 0).trim();
  const companyIds = found.ids;
  if (setOff !== undefined || at !== "" || words === "")
    return setOff === undefined && /^steps?\b/i.test(words) ? undefined : { companyIds, words };
  const read = [words, `it ${words}`, `they ${words}`].find((one) =>
    readDebrief(one, people, options),
  );
  return read === undefined ? undefined : { companyIds, words: read };
}

/** "Felt 2 at globex": behind how it felt or what they answered, but not in what somebody told of themselves. */
function mentioned(
  sentence: string,
  companies: readonly NameCandidate[],
  people: readonly NameCandidate[],
  options: PromiseOptions,
): CompanyPart | undefined {
  for (const match of sentence.matchAll(MENTION)) {
    const found = nameAt(sentence.slice(match.index + match[0].length), companies, []);
    if (found === undefined) continue;
    const before = sentence.slice(0, match.index);
    const rest = found.rest.replace(/^\)/, "");
    // "Ana from Acme talked about …"
    if (isName(before, people)) return { companyIds: found.ids, words: `${before}${rest}` };
    if (!/^(?:\s*[,.]|\s+(?:and|but|today|yesterday)\b|$)/.test(rest)) continue;
    const clause = before.split(/,\s+|\s+(?:and|but)\s+/).at(-1) ?? "";
    if (leadingName(clause, people) !== undefined) continue;
    const told = readDebrief(clause, people, options);
    const isNews = readIntent(clause, options).kind !== "unknown";
    if (!isNews && (told === undefined || told.points.length > 0)) continue;
    return { companyIds: found.ids, words: `${before}${rest}` };
  }
  return undefined;
}

const isName = (words: string, people: readonly NameCandidate[]): boolean =>
  leadingName(`${words} .`, people)?.rest === ".";

/** The longest beginning that is a company's name; whoever is called the same comes first. */
function nameAt(
  words: string,
  companies: readonly NameCandidate[],
  people: readonly NameCandidate[],
): { readonly ids: readonly string[]; readonly rest: string } | undefined {
  const tokens = [...words.matchAll(/\S+/g)].slice(0, MAX_NAME_WORDS);
  for (const { 0: token, index } of tokens.toReversed()) {
    const last = token.replace(/(?:'s)?[:,.]*$/i, "");
    const end = index + last.length;
    const said = lettersOf(words.slice(0, end));
    const ids = companies.filter(({ name }) => isNameOf(said, name)).map(({ id }) => id);
    const isPerson = people.some(({ name }) => said.every((one) => lettersOf(name).includes(one)));
    if (ids.length > 0 && !isPerson)
      return { ids, rest: words.slice(end).replace(/^\.(?!\s*$)/, "") };
  }
  return undefined;
}

/** "Acme" and "Acme Inc" are Acme Inc; of a name of several words the first one says enough. */
function isNameOf(said: readonly string[], name: string): boolean {
  const known = lettersOf(name);
  const bare = known.filter((word) => !SUFFIX.test(word));
  const begins = (words: readonly string[]) => said.every((word, at) => word === words[at]);
  if (said.length === 0 || (said.length === 1 && ORDINARY.test(said[0] ?? ""))) return false;
  return begins(known) || begins(bare);
}

const lettersOf = (words: string): readonly string[] =>
  fold(words)
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== "" && word !== "the");
