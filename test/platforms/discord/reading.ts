/**
 * Reads Markdown as Discord's clients do, written from its help pages and independent of the adapter: the words a person
 * sees, and everything that the client makes of them (mentions, links, formatting).
 */
export interface Reading {
  readonly text: string;
  /** "strong: Acme", "mention: <@1>", "link: https://…" and so on. */
  readonly acts: readonly string[];
}

interface Rule {
  readonly act: string;
  readonly pattern: RegExp;
  /** What is shown of a match; it is read again unless `literal`. */
  readonly shows: (match: RegExpExecArray) => string;
  readonly literal?: boolean;
}

const RULES: readonly Rule[] = [
  { act: "", pattern: /^\\([^0-9A-Za-z\s])/, shows: (m) => m[1] ?? "", literal: true },
  {
    act: "code block",
    pattern: /^```(?:[a-z0-9_+-]+\n)?\n*([\s\S]*?)\n*```/,
    shows: (m) => m[1] ?? "",
    literal: true,
  },
  { act: "code", pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, shows: (m) => m[2] ?? "", literal: true },
  { act: "command", pattern: /^<\/([^:>]{1,100}):\d+>/, shows: (m) => `/${m[1]}`, literal: true },
  { act: "mention", pattern: /^<(?:@[!&]?|#)\d+>/, shows: (m) => m[0], literal: true },
  { act: "mention", pattern: /^@(?:everyone|here)/, shows: (m) => m[0], literal: true },
  { act: "emoji", pattern: /^<a?:\w+:\d+>/, shows: (m) => m[0], literal: true },
  {
    act: "emoji",
    pattern: /^:(?:tada|smile|warning|thumbsup|\+1):/,
    shows: (m) => m[0],
    literal: true,
  },
  { act: "time", pattern: /^<t:-?\d{1,17}(?::[tTdDfFRsS])?>/, shows: (m) => m[0], literal: true },
  { act: "guide", pattern: /^<id:[a-z]+>/, shows: (m) => m[0], literal: true },
  {
    act: "masked link",
    pattern: /^\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/,
    shows: (m) => m[1] ?? "",
  },
  { act: "link", pattern: /^<(?:https?|mailto|tel):[^\s>]+>/, shows: (m) => m[0], literal: true },
  { act: "link", pattern: /^https?:\/\/[^\s<]+[^<.,:;"')\]\s]/, shows: (m) => m[0], literal: true },
  { act: "strong", pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, shows: (m) => m[1] ?? "" },
  { act: "underline", pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, shows: (m) => m[1] ?? "" },
  { act: "italic", pattern: /^\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/, shows: (m) => m[1] ?? "" },
  {
    act: "italic",
    pattern: /^_((?:\\[\s\S]|[^\\_])+?)_(?![A-Za-z0-9_])/,
    shows: (m) => m[1] ?? "",
  },
  { act: "struck", pattern: /^~~((?:\\[\s\S]|[^\\])+?)~~/, shows: (m) => m[1] ?? "" },
  { act: "spoiler", pattern: /^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, shows: (m) => m[1] ?? "" },
];

/** What stands at the beginning of a line. */
const LINE_RULES: readonly Rule[] = [
  { act: "heading", pattern: /^#{1,3} +(?=\S)/, shows: () => "" },
  { act: "small", pattern: /^-# +(?=\S)/, shows: () => "" },
  { act: "quote", pattern: /^>{1}(?:>>)? +/, shows: () => "" },
  { act: "list", pattern: /^ *(?:[-*+]|\d+\.) +(?=\S)/, shows: () => "" },
];

/** Reads one text. Zero-width spaces are dropped: nobody sees them. */
export function readMarkdown(markdown: string): Reading {
  let text = "";
  const acts: string[] = [];
  let rest = markdown;
  while (rest !== "") {
    const atLineStart = text === "" || text.endsWith("\n");
    const rules = atLineStart ? [...LINE_RULES, ...RULES] : RULES;
    const [rule, match] = firstMatch(rules, rest);
    if (rule === undefined || match === null) {
      text += rest.slice(0, 1);
      rest = rest.slice(1);
      continue;
    }
    const shown = rule.shows(match);
    const inner = rule.literal === true ? { text: shown, acts: [] } : readMarkdown(shown);
    if (rule.act !== "") acts.push(`${rule.act}: ${inner.text}`);
    acts.push(...inner.acts);
    text += inner.text;
    rest = rest.slice(match[0].length);
    // A marker at the start of a line is used up once: what follows is read as the rest of that line.
    if (LINE_RULES.includes(rule) && rest !== "") {
      const line = /^[^\n]*/.exec(rest)?.[0] ?? "";
      const read = readInline(line);
      text += read.text;
      acts.push(...read.acts);
      rest = rest.slice(line.length);
    }
  }
  return { text: text.replaceAll("\u200b", ""), acts };
}

/** Reads what follows a marker, which is not the beginning of a line any more. */
function readInline(line: string): Reading {
  const { text, acts } = readMarkdown(`.${line}`);
  return { text: text.slice(1), acts };
}

function firstMatch(
  rules: readonly Rule[],
  rest: string,
): readonly [Rule | undefined, RegExpExecArray | null] {
  for (const rule of rules) {
    const match = rule.pattern.exec(rest);
    if (match !== null) return [rule, match];
  }
  return [undefined, null];
}
