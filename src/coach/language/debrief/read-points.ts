import { matchName, type NameCandidate } from "../match-names.ts";
import { takeChannelWish } from "../read-channel.ts";
import { fold, straighten } from "../typed-words.ts";

/** What one person said, or how they like to be written to. */
export interface Point {
  readonly contactId: string;
  /** Empty when only the channel was said. */
  readonly words: string;
  readonly channel?: string;
}

export interface PointsReading {
  readonly points: readonly Point[];
  /** Lines that could not be given to anybody, as typed. */
  readonly rest: readonly string[];
}

const COLON = /^(?<name>[^:]{1,60}?)\s*(?::|\s-)\s+(?<words>\S.*)$|^(?<alone>[^:]{1,60}?)\s*:\s*$/;
const NAME = String.raw`(?<name>[^\s,:;]{1,40}(?: [^\s,:;]{1,40}){0,2}?)`;
const ADVERBS = "(?:(?:also|really|just|even|then|mostly|both) )*";
/** Verbs whose object is the point itself: "talked about dashboards". */
const TELLS = [
  "(?:talked|spoke|chatted|told me|told us|went on) (?:a lot |mostly |at length )?about",
  "told (?:me|us)(?: that)?",
  "mentioned|explained|described|showed me|brought up",
].join("|");
/** Verbs that belong to the point: "likes short reports". */
const DOES = [
  "said|asked|likes?|liked|loves?|loved|hates?|hated|cares?|cared|wants?|wanted|praised|worries|worried",
  "works? on|worked on|leads?|led|runs?|used to|studied|grew up|recommended|suggested|enjoyed|enjoys|used|uses",
  "is (?:a|an|keen|interested|working|new|worried|proud|looking|moving|building|from|into)",
  "was (?:keen|interested|working|worried|proud|impressed|curious|very)",
  "has (?:a|an|two|three|just|been|worked)",
].join("|");
const SAID = new RegExp(`^${NAME} ${ADVERBS}(?:${TELLS}|(?<verb>${DOES})) (?<words>\\S.*)$`, "iu");
const PREFERS = new RegExp(
  `^${NAME},? (?=(?:would )?(?:prefers?|rather|likes? (?:to be|to hear|contact)|asked|wants?|is best|best)\\b)`,
  "iu",
);
const PRONOUN = /^(?:she|he|they)$/i;

/** Reads one line a person: "Ana: the dashboard migration", "Raj liked short reports, prefers LinkedIn". */
export function readPoints(words: string, people: readonly NameCandidate[]): PointsReading {
  const points: Point[] = [];
  const rest: string[] = [];
  for (const line of linesOf(words)) {
    const point = readPoint(line, people) ?? onlyPersons(line, people);
    if (point === "nothing") continue;
    if (point === undefined) rest.push(line);
    else points.push(point);
  }
  return { points: joinPoints(points), rest };
}

/** One point a person: what was told in pieces is kept in one. */
export function joinPoints(points: readonly Point[]): readonly Point[] {
  const joined = new Map<string, Point>();
  for (const point of points) {
    const before = joined.get(point.contactId);
    const words = [before?.words ?? "", point.words].filter((part) => part !== "").join("; ");
    joined.set(point.contactId, { ...before, ...point, words });
  }
  return [...joined.values()];
}

/**
 * Reads one sentence about one person; undefined when it names nobody or more than one, "nothing" when a name stands
 * there without words.
 */
export function readPoint(
  sentence: string,
  people: readonly NameCandidate[],
): Point | "nothing" | undefined {
  const line = straighten(sentence).trim();
  const colon = COLON.exec(line)?.groups;
  if (colon?.alone !== undefined) {
    return whoIs(colon.alone, people) === undefined ? undefined : "nothing";
  }
  const said = colon ?? SAID.exec(line)?.groups;
  return wishOf(line, people) ?? pointOf(said, people);
}

function pointOf(
  said: Readonly<Record<string, string | undefined>> | undefined,
  people: readonly NameCandidate[],
): Point | undefined {
  const contactId = said?.name === undefined ? undefined : whoIs(said.name, people);
  if (contactId === undefined || isHearsay(said, contactId, people)) return undefined;
  const verb = said?.verb === undefined ? "" : `${said.verb} `;
  return withWish(contactId, `${verb}${said?.words ?? ""}`);
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

function withWish(contactId: string, words: string): Point {
  const { rest, channel } = takeChannelWish(words);
  return { contactId, words: rest, ...(channel === undefined ? {} : { channel }) };
}

/** Where only one person was there, a line without a name is about them. */
function onlyPersons(line: string, people: readonly NameCandidate[]): Point | undefined {
  const [only] = people;
  return only === undefined || people.length > 1 ? undefined : withWish(only.id, line);
}

/** Whom a name means, where it means exactly one of them; "she" is the only person there. */
export function whoIs(name: string, people: readonly NameCandidate[]): string | undefined {
  const [only] = people;
  if (PRONOUN.test(name.trim())) return people.length === 1 ? only?.id : undefined;
  const match = matchName(name, people);
  return match.kind === "one" ? match.id : undefined;
}

function linesOf(words: string): readonly string[] {
  return words
    .split(/[\n;]/)
    .map((line) => line.replace(/^\s*[-*•]\s*/, "").trim())
    .filter((line) => line !== "");
}
