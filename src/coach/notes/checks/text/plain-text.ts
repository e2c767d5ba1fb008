const IS_HTML =
  /<\/?(?:html|body|div|p|br|span|table|blockquote|font|b|i|a|ul|li)\b[^<>]{0,2000}>/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** The words of an HTML mail without what it quotes; a text that is none stays as it is. */
export function plainTextOf(text: string): string {
  const unix = text.replace(/\r\n?/g, "\n").replace(/[\u200B-\u200D\uFEFF]/g, "");
  if (!IS_HTML.test(unix)) return unix;
  const own = unix
    .replace(/<(style|script|head|title)\b[^>]*>[\s\S]*?<\/\1>/gi, " ")
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(
      /<(?:blockquote\b|div[^<>]{0,200}(?:gmail_quote|yahoo_quoted|divRplyFwdMsg))[\s\S]*/i,
      "",
    );
  return entities(
    own
      .replace(/\n/g, " ")
      .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]{0,200}>/gi, "\n")
      .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ""),
  );
}

function entities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (mark, dec, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? mark;
    const code = hex === undefined ? Number(dec) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : mark;
  });
}
