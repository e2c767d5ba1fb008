import type { PointShape, WordShapes } from "../../locale.ts";

const PLURAL_SUBJECT = /^they\s+(?:also\s+|all\s+)?(?=\w)/i;
const SUBJECT = /^(?:she|he|they)\s+(?:also\s+)?/i;
const SECOND_PERSON: ReadonlyMap<string, string> = new Map([
  ["is", "are"],
  ["was", "were"],
  ["has", "have"],
  ["does", "do"],
]);
const PAST =
  /^(?:said|told|led|ran|built|grew|taught|wrote|spoke|made|began|came|went|found|saw|knew|brought|studied|used|were|had|did|liked|loved|cared|wanted|worked|asked|mentioned|explained|described|suggested|recommended|enjoyed|praised|worried|moved|showed|managed|designed|shipped|launched|helped|set up|cut|trained|organi[sz]ed|reduced|planned|started|owned|coached|kept|won|sold|hired)\b/i;
const PRESENT =
  /^(?:is|was|has|does|likes|loves|cares|wants|works|leads|runs|worries|enjoys|uses|thinks|needs|knows|hates|prefers|believes|plans|manages|teaches|builds|writes|owns|hopes|feels|keeps|lives|values|sits|chairs|studies|collects|speaks|plays|reads|rides|cooks|paints|sails|travels|volunteers|mentors|coaches|handles|heads|oversees|sponsors|bakes|grows|spends|sees|expects|trains)\b/i;
/** Any other verb shows itself by what follows: "founded a club", "walked me through it"; "detailed reports" are a thing. */
const ANY_PAST =
  /^[a-z]{3,}ed (?:me|us|an?|the|his|her|their|about|on|for|with|to|at|from|through|in|how|that|why|what)\b/i;
const ANY_PRESENT = /^[a-z]{2,}[^su\W]s (?:an?|the|his|her|their|me|us)\b/i;
/** Verbs whose object is the point itself: what they worry about is a topic, and nobody wants to read that they worry. */
const TOPIC =
  /^(?:(?:talked|spoke|chatted|raved|went on|told (?:me|us)|worries|worried|is worried|was worried|is excited|was excited|cares|cared)(?: a lot| mostly| at length)? about|mentioned|explained|described|showed(?: me| us)?|brought up|presented|outlined|introduced) (?!to\b)(?<topic>\S.*)$/i;
const ASKED =
  /^asked(?: me)? (?:about (?<topic>\S.*)|(?<open>(?:how|what|why|where|when|which|whether|if)\b.*))$/i;
const SAID = /^(?:said|says|thinks|believes|told (?:me|us))(?: that)? (?<said>\S.*)$/i;
/** Arrangements, judgements and what concerns the writer alone: nothing to write back. */
const NOT_FOR_LETTERS =
  /^(?:wants?|wanted|asked|told|needs?) me to\b|^asked (?:me )?(?:about my\b|why (?:i|im|i'm)\b|if i\b|whether i\b|when i\b|for\b)|\b(?:they|we|he|she|you)(?:'ll| will)? de[cs]ide\b|^(?:said|says|told (?:me|us)|thinks|thought)(?: that)? (?:my\b|i(?! (?:should|could|can|would|might))\b|i'm\b|im\b)|^(?:liked|loved|hated|praised) (?:my|me)\b|^(?:will|is going to) (?:call|e-?mail|write|send|let me know|get back)\b/i;

const THING =
  /^(?:the|an?|your|our|my|this|these|that|those|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;
const OPEN_THING = /^(?:how|why|what|where)\b/i;
const GERUND = /^(?!during|interesting|something|nothing|anything|everything)[a-z]{3,}ing\b/i;
/** A verb makes a sentence of what began like a thing: "the unit has a buddy for everybody". */
const HAS_VERB =
  /^\S+ .*\b(?:is|are|was|were|has|have|had|does|do|can|will|keeps?|gets?|takes?|meets|runs|pays|starts|ended|grew|came|went|cut|led|built|made|ran|won|brought|moved|reduced|doubled|works|needs|wants|uses|said)\b/i;

const OWN_SENTENCE = /^(?:I|I'm|I've|we)\b/i;
const OWN_WITHIN = /\b(?:I|I've|I'm)\b/;
const CORRECTION =
  /\b(?:i said|i told you|i wrote|i gave|my answer)\b.*\b(?:it (?:was|is)|actually|should (?:be|have been)|in fact|was wrong|the right)\b|^(?:not|actually)\b/i;

/** Days, months and feasts, but for "may" and "march", which are words as well. */
const NAMED_TIME =
  /\b(?:january|february|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|thanksgiving|easter)\b/g;

/** Standing alone at a company, so that it takes no article: "as Head of Data", "as CFO". */
const ONLY_ONE =
  /^(?:the|head|chief|vp|svp|evp|c[a-z]{1,3}o|md|gm|hr|vice[ -]president|president|co-?founder|founder|owner|chair\w*|dean)\b|\bof\b/i;
/** Letters that are spoken with a vowel first: an RN, an HR manager, an MD. */
const SPOKEN_VOWEL = /^[AEFHILMNORSX](?=[A-Z]{0,3}$|[A-Z]{1,3}\b)/;

/** What hurts or concerns money and papers is no compliment, whoever brought it up. */
const SORE =
  /\b(?:salary|salaries|benefits|pay (?:scale|steps|range)|layoffs?|laid off|fired|lawsuit|injur(?:y|ies|ed)|accidents?|died|death|divorce\w*|pregnan\w+|background check|drug test)\b/i;
/** Others whom "they" could be just as well: "students love it when they cook". */
const OTHERS_FIRST =
  /\b(?!(?:is|was|has|does|this|his|its|always|perhaps|yes|less|across|focus|business|class|process|boss)\b)[a-z]{3,}s\b[^.;]*\b(?:they|their|them)\b/i;

/** What is said of the reader, said to them: "they lost two teachers" to "you lost two teachers"; undefined when unsure. */
function toYou(words: string): string | undefined {
  if (OTHERS_FIRST.test(words) || /\b(?:him|them)\b/i.test(words)) return undefined;
  return words
    .replace(/\b(?:he|she)['’]s (?=(?:been|had|got|lost|seen)\b)/gi, "you've ")
    .replace(/\b(?:(?:he|she)['’]s|they['’]re)\b/gi, "you're")
    .replace(/\b(?:he|she|they)(['’](?:d|ll|ve))\b/gi, "you$1")
    .replace(
      /\b(?:he|she) (is|was|has|does)\b/gi,
      (_, verb: string) => `you ${SECOND_PERSON.get(verb.toLowerCase())}`,
    )
    .replace(/\b(?:he|she) ([a-z]{2,}s)\b/gi, (_, verb: string) => `you ${baseForm(verb)}`)
    .replace(/\b(?:he|she|they)\b/gi, "you")
    .replace(/\b(?:himself|herself|themselves)\b/gi, "yourself")
    .replace(/\b(?:hers|theirs)\b/gi, "yours")
    .replace(/\b(?:his|their|her(?= \w))\b/gi, "your")
    .replace(/\bher\b/gi, "you");
}

/** Verbs turned to the reader: "showed their tool" to "showed your tool". */
function toReader(words: string): string {
  const [verb = "", ...others] = words.split(" ");
  const rest = others.join(" ").replace(/\b(?:his|her|their)\b/gi, "your");
  const lower = verb.toLowerCase();
  return `${SECOND_PERSON.get(lower) ?? lower} ${rest}`.trim();
}

/** The same of what they do every day: "likes short reports" to "like short reports". */
function habitToReader(words: string): string {
  const [verb = "", ...others] = words.split(" ");
  const isKnown = SECOND_PERSON.has(verb.toLowerCase());
  return toReader([isKnown ? verb : baseForm(verb.toLowerCase()), ...others].join(" "));
}

function baseForm(verb: string): string {
  return verb
    .replace(/ies$/, "y")
    .replace(/(ch|sh|ss)es$/, "$1")
    .replace(/s$/, "");
}

function isThing(words: string): boolean {
  if (/[,;:!?]|\. /.test(words)) return false;
  return (
    OPEN_THING.test(words) || ((THING.test(words) || GERUND.test(words)) && !HAS_VERB.test(words))
  );
}

function point(said: string): { readonly shape: PointShape; readonly words: string } | undefined {
  const bare = said.replace(SUBJECT, "");
  if (NOT_FOR_LETTERS.test(bare) || SORE.test(bare)) return undefined;
  const { shape, words } = shapeOf(bare, said);
  const turned = toYou(words);
  return turned === undefined ? undefined : { shape, words: turned };
}

function shapeOf(
  bare: string,
  said: string,
): { readonly shape: PointShape; readonly words: string } {
  const topic = TOPIC.exec(bare)?.groups?.topic;
  if (topic !== undefined) return { shape: "thing", words: topic };
  const asked = ASKED.exec(bare)?.groups;
  const question = asked?.topic ?? asked?.open?.replace(/^if\b/i, "whether");
  if (question !== undefined) return { shape: "question", words: question };
  const quote = SAID.exec(bare)?.groups?.said;
  if (quote !== undefined) return { shape: "saying", words: quote };
  if (PAST.test(bare) || ANY_PAST.test(bare)) return { shape: "deed", words: toReader(bare) };
  if (PRESENT.test(bare) || ANY_PRESENT.test(bare))
    return { shape: "trait", words: habitToReader(bare) };
  if (PLURAL_SUBJECT.test(said)) return { shape: "trait", words: bare };
  return { shape: isThing(said) ? "thing" : "saying", words: said };
}

/** The shapes that words can have which people typed, in English. */
export const WORD_SHAPES: WordShapes = {
  tidy: (words) =>
    words
      .replace(/(?<![\p{L}\p{N}.'’])i(?![\p{L}\p{N}.])/gu, "I")
      .replace(/\bi(['’](?:m|ve|ll|d))\b/g, "I$1")
      .replace(/\bim\b/g, "I'm")
      .replace(/\bive\b/g, "I've")
      .replace(/\byrs\b/g, "years")
      .replace(NAMED_TIME, (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`),
  asTitle(title) {
    const known =
      /^[a-z]{2,3}$/.test(title) && !/[aeiou]/.test(title) ? title.toUpperCase() : title;
    if (ONLY_ONE.test(known)) return known;
    const first = known.split(" ")[0] ?? known;
    const isSpoken = /^[A-Z]{2,4}$/.test(first);
    const vowel = isSpoken
      ? SPOKEN_VOWEL.test(first)
      : /^(?:[aeio]|hono|u(?!ni|x\b|ser|til))/i.test(known);
    return vowel ? `an ${known}` : `a ${known}`;
  },
  point,
  addition(words) {
    if (CORRECTION.test(words)) return "correction";
    return isThing(words) ? "thing" : "saying";
  },
  strength(words) {
    if (OWN_SENTENCE.test(words)) return { shape: "deed", words: words.replace(/^i\b/, "I") };
    if (OWN_WITHIN.test(words)) return { shape: "sentence", words };
    if (PAST.test(words)) return { shape: "deed", words: `I ${words}` };
    if (isThing(words)) return { shape: "thing", words };
    return { shape: /^my\b/i.test(words) ? "sentence" : "saying", words };
  },
  isThing,
};
