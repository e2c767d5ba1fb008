import { matchName, type NameCandidate } from "../match-names.ts";
import { takeChannelWish } from "../read-channel.ts";
import { fold, straighten } from "../typed-words.ts";
import { takeNeed } from "./read-need.ts";

/** What one person said, what they need, or how they like to be written to. */
export interface Point {
  readonly contactId: string;
  /** Empty when only a need or the channel was said. */
  readonly words: string;
  /** As a noun: "somebody to own the weekly report". */
  readonly need?: string;
  readonly channel?: string;
}

export const COLON =
  /^(?<name>[^:]{1,60}?)\s*(?::|\s-)\s+(?<words>\S.*)$|^(?<alone>[^:]{1,60}?)\s*:\s*$/;
const NAME = String.raw`(?<name>[^\s,:;]{1,40}(?: [^\s,:;]{1,40}){0,2}?)`;
const ADVERBS = "(?:(?:also|really|just|even|then|mostly|both) )*";
/** Verbs whose object is the point itself: "talked about dashboards". */
const TELLS = [
  "(?:talked|spoke|chatted|told me|told us|went on) (?:a lot |mostly |at length )?about",
  "told (?:me|us)(?: that)?",
  "mentioned|explained|described|showed me|brought up|about",
].join("|");
/** Verbs that belong to the point: "likes short reports". */
const DOES = [
  "said|asked|likes?|liked|loves?|loved|hates?|hated|cares?|cared|wants?|wanted|praised|worries|worried",
  "works? on|worked on|leads?|led|runs?|used to|studied|grew up|recommended|suggested|enjoyed|enjoys|used|uses",
  "is (?:a|an|keen|interested|working|new|worried|proud|looking|moving|building|from|into)",
  "was (?:very )?(?:keen|interested|working|worried|proud|impressed|curious|excited|happy)",
  "has (?:a|an|two|three|just|been|worked)",
].join("|");
const SAID = new RegExp(`^${NAME} ${ADVERBS}(?:${TELLS}|(?<verb>${DOES})) (?<words>\\S.*)$`, "iu");
/** "I spoke with Linda about float pool" */
const TALKED_WITH = new RegExp(
  `^(?:(?:i|we) )?${ADVERBS}(?:talked|spoke|chatted|bonded) (?:to|with) ${NAME} (?:a lot |mostly |at length )?(?:about|over) (?<words>\\S.*)$`,
  "iu",
);
const STARTS_WITH_VERB = new RegExp(`^${ADVERBS}(?:${TELLS}|${DOES}|needs?)\\b`, "i");
const PREFERS = new RegExp(
  `^${NAME},? (?=(?:would )?(?:prefers?|rather|likes? (?:to be|to hear|contact)|asked|wants?|is best|best)\\b)`,
  "iu",
);
/** "Raj needs somebody …"; what is surely a need is judged on its own. */
const NEEDS = new RegExp(
  `^${NAME} (?=${ADVERBS}(?:need|lack|look|hope|want|would|could|(?:is|are|was|were) (?:still |really )?(?:looking|searching|hoping|hiring|missing|lacking|short)))(?<words>\\S.*)$`,
  "iu",
);
const PRONOUN = /^(?:she|he|they)$/i;
/** Where one person was there, their team is theirs. */
const THEIR_TEAM = /^(?:the|their|her|his) (?:team|group|department|company)$/i;

/** A need or a wish without a name, "needs a writer", "prefers LinkedIn", of whoever was named before. */
export function bareMore(piece: string, contactId: string | undefined): Point | undefined {
  if (contactId === undefined) return undefined;
  const point = inFull(contactId, piece);
  return point.words === "" ? point : undefined;
}

/** One point a person: what was told in pieces is kept in one. */
export function joinPoints(points: readonly Point[]): readonly Point[] {
  const joined = new Map<string, Point>();
  for (const point of points) {
    const before = joined.get(point.contactId);
    const words = [before?.words ?? "", point.words].filter((part) => part !== "").join("; ");
    const needs = [before?.need, point.need].filter((need) => need !== undefined);
    const need = needs.length === 0 ? {} : { need: [...new Set(needs)].join(", and ") };
    joined.set(point.contactId, { ...before, ...point, words, ...need });
  }
  return [...joined.values()];
}

/** Reads one sentence about one person; undefined when it names nobody or more than one, or says nothing. */
export function readPoint(sentence: string, people: readonly NameCandidate[]): Point | undefined {
  const line = straighten(sentence).trim();
  const colon = COLON.exec(line)?.groups;
  if (colon?.alone !== undefined) return undefined;
  return (
    wishOf(line, people) ??
    (colon === undefined ? needOf(line, people) : undefined) ??
    pointOf(colon ?? TALKED_WITH.exec(line)?.groups ?? SAID.exec(line)?.groups, people)
  );
}

/** "Raj needs somebody to own the weekly report"; what is not surely a need is none. */
function needOf(line: string, people: readonly NameCandidate[]): Point | undefined {
  const said = NEEDS.exec(line)?.groups;
  const contactId = said?.name === undefined ? undefined : whoIs(said.name, people);
  const point = contactId === undefined ? undefined : inFull(contactId, said?.words ?? "");
  return point?.need === undefined || point.words !== "" ? undefined : point;
}

function pointOf(
  said: Readonly<Record<string, string | undefined>> | undefined,
  people: readonly NameCandidate[],
): Point | undefined {
  const contactId = said?.name === undefined ? undefined : whoIs(said.name, people);
  if (contactId === undefined || isHearsay(said, contactId, people)) return undefined;
  const verb = said?.verb === undefined ? "" : `${said.verb} `;
  return inFull(contactId, `${verb}${said?.words ?? ""}`);
}

/** "Ana said hi" is nothing to pick up, and "Ana said Raj was rejected" is news of somebody else. */
function isHearsay(
  said: Readonly<Record<string, string | undefined>> | undefined,
  contactId: string,
  people: readonly NameCandidate[],
): boolean {
  if (said?.verb?.toLowerCase() !== "said") return false;
  const words = fold(said.words ?? "").split(" ");
  const others = people.filter(({ id }) => id !== contactId);
  const firstNames = others.map(({ name }) => fold(name).split(" ")[0] ?? "");
  return words.length < 2 || words.some((word) => firstNames.includes(word));
}

/** A sentence that only says how somebody likes to be written to. */
function wishOf(line: string, people: readonly NameCandidate[]): Point | undefined {
  const wish = PREFERS.exec(line);
  const contactId = wish === null ? undefined : whoIs(wish.groups?.name ?? "", people);
  if (wish === null || contactId === undefined) return undefined;
  return wished(contactId, line.slice(wish[0].length));
}

function wished(contactId: string, words: string): Point | undefined {
  const { rest, channel } = takeChannelWish(words);
  return channel === undefined || rest !== "" ? undefined : { contactId, words: "", channel };
}

/** Whether a piece has somebody's name before what they did or need; a verb at its beginning is no name. */
export function namesSomebody(piece: string): boolean {
  const line = straighten(piece).trim();
  const isNamed = COLON.test(line) || SAID.test(line) || NEEDS.test(line);
  return isNamed && !STARTS_WITH_VERB.test(line);
}

/** Whether words begin with what somebody did or needs, and leave out who. */
export const startsWithVerb = (words: string): boolean =>
  STARTS_WITH_VERB.test(straighten(words).trim());

/** What one person said, parted into the point, what they need, and how they like to be written to. */
export function inFull(contactId: string, words: string): Point {
  const { need, channel, rest } = takeNeedAndWish(words);
  return {
    contactId,
    words: rest,
    ...(need === undefined ? {} : { need }),
    ...(channel === undefined ? {} : { channel }),
  };
}

/** Parts a need and a wish from what somebody said: "dashboards; needs a writer, prefers LinkedIn". */
export function takeNeedAndWish(words: string): {
  readonly rest: string;
  readonly need: string | undefined;
  readonly channel: string | undefined;
} {
  const { rest: said, channel } = takeChannelWish(words);
  const { rest, need } = takeNeed(said);
  return { rest, need, channel };
}

/** "J.R." is two initials. */
const INITIALS = /(?<=(?:^|[^\p{L}])\p{L}\.)(?=\p{L})/gu;

/** Whom a name means, where it means exactly one of them; "she" is the only person there. */
export function whoIs(said: string, people: readonly NameCandidate[]): string | undefined {
  const [only] = people;
  const name = said.replace(INITIALS, " ");
  if (PRONOUN.test(name.trim()) || THEIR_TEAM.test(name.trim()))
    return people.length === 1 ? only?.id : undefined;
  const match = matchName(name, people);
  return match.kind === "one" ? match.id : undefined;
}
