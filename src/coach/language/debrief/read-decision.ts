import { readHeard } from "../intents/heard.ts";
import type { NameCandidate } from "../match-names.ts";
import { type PromiseAbout, promiseAbout } from "../promises/promise-about.ts";
import { type PromiseOptions, readPromise } from "../read-promise.ts";
import { countsFromElsewhere } from "./read-next.ts";
import { whoIs } from "./read-point.ts";

/** Lines without the days of a decision that stood in them. */
export interface WithoutDecision {
  readonly words: string;
  /** The first of those days, in the person's words. */
  readonly whenText?: string;
  readonly about?: PromiseAbout;
}

/** The day of a decision in what was told, and the words round it that are about something else. */
export interface DecisionSaid {
  /** When they decide, in the person's words. */
  readonly whenText: string;
  /** What they do by then, where that is less than deciding. */
  readonly about?: PromiseAbout;
  /** What stood before it; empty where that was only who said it. */
  readonly rest: readonly string[];
}

const WHO = "(?:they|he|she|hr|the (?:team|company|recruiter)|i|we)";
const SHALL =
  "(?:(?:'ll|'d| will| would| should| can| want to| wants to| hope to| hopes to| plan to| are going to| are| is)(?: be)?)?";
const ANSWER =
  "(?:decides?|decide|deciding|decision(?: is| comes)?|(?:make|makes|have|reach) (?:a|the|their) (?:final )?decision|answer(?: is| comes)?|lets? (?:me|us) know|gets? back to (?:me|us)|tells? me|calls?(?: me)?(?: back)?|e-?mails? me|(?:should )?hear(?: back| from them)?|know(?: more)?)";
const DECIDE = new RegExp(`^(?:${WHO}${SHALL} )?${ANSWER} (?<when>.{2,80})$`, "i");
/** "By Dec 4 they decide", "Dec 4 is when they'll let me know" */
const DAY_FIRST = new RegExp(
  `^(?<when>(?=.{0,30}\\d|.{0,30}(?:day|week|month|tomorrow))[^,;]{2,40}?)(?: is when)?,? ${WHO}${SHALL} ${ANSWER}$`,
  "i",
);
/** Where the words of a decision may begin inside other words. */
const BEGINS =
  /(?<![\p{L}\d'])(?:(?:they|he|she|hr)(?:'ll|'d|'re)? |the (?:team|company|recruiter) |i(?:'ll| will| should) (?:hear|know) |we(?:'ll| will| should) (?:hear|know) |(?:the |their |a |final )*decision )/giu;
const SPEAKING =
  /^\S{1,40}(?: \S{1,40})? (?:also |just )?(?:said|says|told (?:me|us)|mentioned|thinks|thought|explained|added)(?: that)? (?=\S)/i;
/** Who said it, before what they said; no news of its own. */
const SPEAKER =
  /^(?:and |but |so |then )*(?<name>[^\s,:;]{1,40}(?: [^\s,:;]{1,40}){0,2}?)(?<verb> (?:also |just |then )*(?:said|says|told (?:me|us)|mentioned|thinks|thought|explained|added)(?: that)?)?\s*[:,-]?$/iu;
const ENDS_WITH_NEWS = /(?:,|\s(?:and|but|so|that|then|also)|\s-|[\s:])+$/i;
const SMALL_REST =
  /^(?:(?:by|on|at|around|the|latest|or|so|maybe|probably|i think|then)[\s,.]*)*$/i;
/**
 * Finds the day of their decision, wherever it stands in a clause: "Brandon said they decide by Dec 4". undefined when no
 * day of a decision was told.
 */
export function readDecision(
  clause: string,
  people: readonly NameCandidate[],
  options: PromiseOptions,
): DecisionSaid | undefined {
  const words = spelledRight(clause.trim());
  const theirs = asThey(words, people);
  const whole =
    dayOf(words, options) ??
    (theirs === undefined ? undefined : dayOf(theirs, options, true)) ??
    dayOf(words.replace(SPEAKING, ""), options, true);
  if (whole !== undefined) return { whenText: whole, rest: [], ...aboutOf(words) };
  for (const { index } of words.matchAll(BEGINS)) {
    if (index === 0) continue;
    const whenText = dayOf(words.slice(index), options, true);
    if (whenText === undefined) continue;
    const before = words.slice(0, index).replace(ENDS_WITH_NEWS, "").trim();
    const rest = before === "" || isSpeaker(before, people) ? [] : [before];
    return { whenText, rest, ...aboutOf(words.slice(index)) };
  }
  return undefined;
}

function aboutOf(words: string): { readonly about?: PromiseAbout } {
  const about = promiseAbout(words);
  return about === undefined ? {} : { about };
}

/** Takes the days of a decision out of lines that are about people: "Brandon: they decide by Dec 4". */
export function takeDecision(
  lines: string,
  people: readonly NameCandidate[],
  options: PromiseOptions,
): WithoutDecision {
  const found: DecisionSaid[] = [];
  const kept = lines.split("\n").map((line) =>
    line
      .split(";")
      .flatMap((piece): readonly string[] => {
        const decision = readDecision(piece, people, options);
        if (decision === undefined) return [piece];
        found.push(decision);
        return decision.rest;
      })
      .join(";"),
  );
  const [first] = found;
  if (first === undefined) return { words: lines };
  const { rest: _, ...when } = first;
  return { words: kept.join("\n"), ...when };
}

function dayOf(words: string, options: PromiseOptions, strict = false): string | undefined {
  const heard = readHeard(words, options);
  if (heard?.what === "holding" && heard.company === undefined) return heard.whenText;
  const dayFirst = DECIDE.test(words) ? undefined : DAY_FIRST.exec(words)?.groups?.when;
  const when = dayFirst ?? DECIDE.exec(words)?.groups?.when;
  const reading = when === undefined ? undefined : readPromise(when, options);
  if (when === undefined || reading === undefined || reading.kind === "none") return undefined;
  if ((strict || dayFirst !== undefined) && !SMALL_REST.test(reading.rest.trim())) return undefined;
  return countsFromElsewhere(reading, when) ? undefined : when;
}

/** "Linda will let me know by Friday": whoever of them says it, it is their answer. */
function asThey(words: string, people: readonly NameCandidate[]): string | undefined {
  const named =
    /^((?:(?:the|mr|mrs|ms|miss|dr|prof)\.? )?\S+)(?=(?: (?:will|would|should|said|says|told me|hopes to|wants to|is going to|plans to|decides) |'ll ))/i.exec(
      words,
    )?.[1];
  if (named === undefined || whoIs(named, people) === undefined) return undefined;
  return `they${words.slice(named.length)}`;
}

/** "Brandon", "Brandon said that", and "Sarah told me" of somebody unknown. */
function isSpeaker(words: string, people: readonly NameCandidate[]): boolean {
  const { name, verb } = SPEAKER.exec(words)?.groups ?? {};
  return name !== undefined && (verb !== undefined || whoIs(name, people) !== undefined);
}

/** Words of a decision as thumbs spell them: "deside", "desicion". */
function spelledRight(words: string): string {
  return words.replace(/\p{L}{5,}/gu, (word) => {
    if (/^de[sc]{1,2}(?:i[dt]e|ied|iede)s?$/i.test(word)) return "decide";
    if (/^de[sc]{1,2}i?ding$/i.test(word)) return "deciding";
    return /^de[sc]{1,2}i?[sc]{1,2}i?on$/i.test(word) ? "decision" : word;
  });
}
