import { behindCourtesy, isTitleOf, type NameCandidate } from "../match-names.ts";
import { fold, straighten } from "../typed-words.ts";
import { inFull, type Point, whoIs } from "./read-point.ts";

/** A name at the beginning of a sentence, and what is said behind it. */
export interface Led {
  readonly contactId: string;
  readonly rest: string;
}

const MAX_NAME_WORDS = 4;
const MAX_LENGTH = 500;
const ADVERBS =
  "(?:(?:also|really|just|even|then|mostly|both|currently|now|very|quite|so|always|often|usually|clearly|especially|personally|deeply) )*";
/** What somebody does, did or will do, whatever it is: "chairs", "showed", "built", "will send". */
const VERB =
  "(?:[a-z]{2,}(?:ed|[^s\\W]s)|will|would|can|could|built|grew|taught|wrote|spoke|made|began|found|saw|knew|brought|gave|took|led|ran|set|sent|drew|bought|sold|won|kept|thought|has)";
const DOES = new RegExp(`^${ADVERBS}${VERB} \\S`, "i");
/** What they are moved by or busy with: "is worried about covenants", "is building a ledger". */
const IS = new RegExp(
  `^(?:is|was|has been) ${ADVERBS}(?:[a-z-]{3,}(?: [a-z-]+)? (?:about|in|of|by|on|that|with|for|from|into)|[a-z]{3,}ing) \\S`,
  "i",
);
/** How somebody came across and what they did not do stays private; what they said and need is read elsewhere. */
const REMARK = new RegExp(
  `^${ADVERBS}(?:${[
    "(?:is|was|has|had|does|did|do|will|would|can|could)(?:n't| not| never)|won't|can't|never|hardly",
    "(?:seem|look|sound|appear)(?:s|ed)|smell(?:s|ed)|act(?:s|ed)|behaved|smiled|nodded|sighed|rushed|talked (?:over|down|fast)|checked (?:his|her|their)|interrupted|ignored|yawned|laughed|stared|ghosted|rejected|refused|grilled|annoyed|bothered|insulted|arrived|joined|missed|kept [a-z]+ing|(?:showed|shows|turned) up",
    "(?:is|was) [^;]*(?<![a-z])(?:my|me)",
    "e-?mailed|messaged|texted|called|phoned|contacted|invited|replied|answered|responded|followed up|reached out|(?:wrote|sent) (?:me )?(?:an? |the )?(?:e-?mail|message|invite|link|offer|note)|wrote (?:to )?me",
    "said|says|needs|needed|wants|wanted|lacks|lacked|hopes|hoped",
    "(?:is|was) (?:[a-z]+ )*(?:rude|mean|late|nice|kind|unfriendly|cold|tired|bored|annoyed|angry|unprepared|nervous|sick|ill|distracted|dismissive|condescending|arrogant|awkward|cute|hot|off|away|out|absent|missing|gone|leaving|going to|about to|yawning|texting|typing|eating|staring|checking|looking at)",
  ].join("|")})(?![a-z])`,
  "i",
);
const GROUP = /^(?:team|group|department|unit|office)\b/i;

/**
 * What is clearly said of somebody known, whatever the verb: "Ana Ruiz showed the new tool", "ana's worried about
 * covenants". undefined for remarks on how somebody came across, which stay private.
 */
export function saidOf(sentence: string, people: readonly NameCandidate[]): Point | undefined {
  const line = straighten(sentence).trim();
  const led = line.length > MAX_LENGTH ? undefined : leadingName(line, people);
  if (led === undefined || REMARK.test(led.rest)) return undefined;
  const isClear =
    DOES.test(led.rest) || IS.test(led.rest) || GROUP.test(led.rest.replace(/^the /i, ""));
  return isClear ? inFull(led.contactId, led.rest) : undefined;
}

/** Who a sentence begins with, where every word of the name is one of theirs; "Ana's worried" is "Ana", "is worried". */
export function leadingName(line: string, people: readonly NameCandidate[]): Led | undefined {
  const words = line.split(/\s+/);
  for (let count = Math.min(MAX_NAME_WORDS, words.length - 1); count > 0; count -= 1) {
    const said = words.slice(0, count).join(" ");
    const name = said.replace(/'s$/i, "");
    const contactId = whoIs(name, people);
    const known = people.find(({ id }) => id === contactId);
    if (contactId === undefined || known === undefined || !isSurely(name, known)) continue;
    const rest = words.slice(count).join(" ");
    return { contactId, rest: name === said ? rest : behindPossessive(rest) };
  }
  return undefined;
}

/** Empty for what belongs to somebody: "Ana's kids go to school" is not said of Ana. */
function behindPossessive(rest: string): string {
  const had = rest.replace(/^got\b/i, "has").replace(/^(?=been\b)/i, "has ");
  if (had !== rest) return had;
  if (GROUP.test(rest)) return `the ${rest}`;
  return IS.test(`is ${rest}`) ? `is ${rest}` : "";
}

/** A slip or the beginning of a name is not sure enough where any verb may follow. */
function isSurely(said: string, candidate: NameCandidate): boolean {
  const known = lettersOf(candidate.name);
  if (isTitleOf(said, candidate)) return true;
  const wanted = [lettersOf(said), behindCourtesy(lettersOf(said))].find((words) =>
    words.every((word) => known.includes(word)),
  );
  return wanted !== undefined && wanted.length > 0;
}

const lettersOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "");
