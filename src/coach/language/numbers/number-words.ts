const UNITS = "one two three four five six seven eight nine".split(" ");
const TEENS =
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty".split(" ");
const ORDINAL_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const ORDINAL_TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
]);
const WHOLE_TENS: ReadonlyMap<string, number> = new Map(
  TENS.map((word, index) => [word, (index + 2) * 10] as const),
);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.map((word, index) => [word, index + 1] as const),
  ...ORDINAL_TEENS.map((word, index) => [word, index + 10] as const),
  ["twentieth", 20],
  ["thirtieth", 30],
]);
/** What people count loosely: a couple is two, a few are three. */
const LOOSE: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["a couple of", 2],
  ["couple of", 2],
  ["a couple", 2],
  ["couple", 2],
  ["a few", 3],
  ["few", 3],
]);

const SMALL_WORDS = [...SMALL.keys()].toReversed().join("|");
const TENS_WORDS = TENS.join("|");

/** A pattern for 1 to 59 in words, without a capturing group. */
export const CARDINAL = `(?:(?:${TENS_WORDS})(?:[ -](?:${UNITS.join("|")}))?|${SMALL_WORDS})`;

/** A pattern for "first" to "thirty-first", without a capturing group. */
export const ORDINAL = `(?:(?:twenty|thirty)[ -](?:${ORDINAL_UNITS.join("|")})|${[...ORDINALS.keys()].join("|")})`;

/** A pattern for a count in digits or words, loose ones included, without a capturing group. */
export const COUNT = String.raw`(?:\d{1,3}|${CARDINAL}|${[...LOOSE.keys()].toSorted((a, b) => b.length - a.length).join("|")})`;

/** The value of a count: "10", "twenty-one", "a couple of" (2), "a few" (3); NaN for anything else. */
export function countOf(words: string): number {
  const said = words
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
  const known = LOOSE.get(said) ?? SMALL.get(said) ?? WHOLE_TENS.get(said);
  if (known !== undefined) return known;
  const [tens = "", unit = ""] = said.split(" ");
  const sum = (WHOLE_TENS.get(tens) ?? Number.NaN) + (SMALL.get(unit) ?? Number.NaN);
  return Number.isNaN(sum) ? Number(said) : sum;
}

/** The value of an ordinal in words: "first" is 1, "twenty-first" 21; NaN for anything else. */
export function ordinalOf(words: string): number {
  const said = words.toLowerCase();
  const known = ORDINALS.get(said);
  if (known !== undefined) return known;
  const [tens = "", unit = ""] = said.split(/[\s-]/);
  return (WHOLE_TENS.get(tens) ?? Number.NaN) + (ORDINALS.get(unit) ?? Number.NaN);
}
