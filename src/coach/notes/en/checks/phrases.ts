/** Names for words that can stand in one place of a phrase: "love, like, be glad to". */
export type WordLists = Readonly<Record<string, string>>;

/** Words stand behind one another with a space, a comma or a dash between; a full stop parts two sentences. */
const BETWEEN = String.raw`[ \t,;:()"“”–—-]+`;
const WORD = String.raw`[^\s.!?,;:()"“”–—-]+`;
const STARTS = String.raw`(?<![\p{L}\p{N}'])`;
const ENDS = String.raw`(?![\p{L}\p{N}])`;
const NUMBER = String.raw`(?:\d[\d.,]*\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|several|many|both)(?:-\w+)?`;
/** Any words between, fewest first, as a phrase writes it. */
const GAPS: ReadonlyMap<string, number> = new Map([
  ["..", 4],
  ["...", 9],
]);

/**
 * One expression for many phrases, one a line, whatever their capitals. A phrase is words with: `a|b` either (`_` for a
 * space within), `(a|b)` or nothing, `{name}` any of a list, `part*` any ending, `#` a number, `?` the end of a question, `..` up to four words and `...` up to nine,
 * `!a|b` in front or at the end: not behind or before these words,
 * `!~a` not within the four that follow; `!` between two words looks at what follows there. Throws when a list is not known, or
 * glued to a word.
 */
export function phrases(lines: string, lists: WordLists = {}): RegExp {
  const all = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return new RegExp(all.map((line) => phrase(line, lists)).join("|"), "imu");
}

function phrase(line: string, lists: WordLists): string {
  const tokens = line.split(/\s+/);
  const before = tokens[0]?.startsWith("!") ? tokens.shift() : undefined;
  const after = tokens.at(-1)?.startsWith("!") ? tokens.pop() : undefined;
  let source = before === undefined ? STARTS : notBehind(before, lists);
  let isBegun = false;
  for (const token of tokens) {
    source += next(token, isBegun, lists);
    isBegun ||= !token.startsWith("(");
  }
  const ends = source.endsWith("?") && tokens.at(-1) === "?" ? "" : ENDS;
  return `(?:${source}${ends}${after === undefined ? "" : notBefore(after, lists)})`;
}

/** The expression for one place of a phrase, behind what was begun already. */
function next(token: string, isBegun: boolean, lists: WordLists): string {
  if (token.startsWith("!")) return notBefore(token, lists);
  if (token === "?") return String.raw`[^.!?\n]{0,60}\?`;
  const gap = GAPS.get(token);
  if (gap !== undefined) return `(?:${BETWEEN}${WORD}){0,${gap}}?`;
  const optional = /^\((.+)\)$/.exec(token)?.[1];
  const words = either(optional ?? token, lists);
  if (!isBegun) return optional === undefined ? words : `(?:${words}${BETWEEN})?`;
  return optional === undefined ? BETWEEN + words : `(?:${BETWEEN}${words})?`;
}

function notBehind(token: string, lists: WordLists): string {
  return `${STARTS}(?<!${STARTS}${either(token.slice(1), lists)}${BETWEEN})`;
}

/** `!~` looks three words further. */
function notBefore(token: string, lists: WordLists): string {
  const further = token.startsWith("!~") ? `(?:${BETWEEN}${WORD}){0,3}?` : "";
  return `(?!${further}${BETWEEN}${either(token.replace(/^!~?/, ""), lists)}${ENDS})`;
}

/** A list stands for itself; glued to a word it would be found nowhere, and nobody would notice. */
function notGlued(way: string): string {
  if (/[{}()]/.test(way))
    throw new Error(`The phrases say “${way}”: a list stands alone between two bars.`);
  return way;
}

/** One place of a phrase: words, lists and numbers, any of which may stand there. */
function either(token: string, lists: WordLists): string {
  const ways = token.split("|").flatMap((way) => {
    const name = /^\{(\w+)\}$/.exec(way)?.[1];
    if (name === undefined) return [written(notGlued(way))];
    const list = lists[name];
    if (list === undefined) throw new Error(`The phrases speak of {${name}}, which is no list.`);
    return list.split(/,\s+/).map((one) => written(one.replaceAll(" ", "_")));
  });
  return ways.length === 1 ? (ways[0] ?? "") : `(?:${ways.join("|")})`;
}

function written(way: string): string {
  if (way === "#") return NUMBER;
  return way
    .split("_")
    .map((word) =>
      word === "#"
        ? NUMBER
        : word.replace(/[.+?^${}()[\]\\]/g, "\\$&").replaceAll("*", String.raw`[\p{L}'’]*`),
    )
    .join(BETWEEN);
}
