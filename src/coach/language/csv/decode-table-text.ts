export type TableText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly why: string };

/** The first bytes of what people drop by mistake, and what to say about it. */
const FOREIGN: readonly { readonly starts: string; readonly why: string }[] = [
  {
    starts: "PK\u0003\u0004",
    why: "That is a workbook or an archive. Open it, choose Save as, then CSV, and drop that file here.",
  },
  {
    starts: "\u00d0\u00cf\u0011\u00e0",
    why: "That is an old Excel workbook. Open it, choose Save as, then CSV, and drop that file here.",
  },
  { starts: "%PDF", why: "That is a PDF. I can read tables only as CSV: export it again as CSV." },
  { starts: "MZ", why: "That is a program and not a table, so I did not read it." },
];
const HTML = /^\s*<(?:!doctype|html|head|body)/i;

/**
 * The text of a table: UTF-8 or UTF-16 (with or without a byte order mark), else Windows-1252, in which older
 * spreadsheets save. What is no text gives the sentence for the person.
 */
export function decodeTableText(bytes: Uint8Array): TableText {
  const start = latin1(bytes.subarray(0, 8));
  const foreign = FOREIGN.find(({ starts }) => start.startsWith(starts));
  if (foreign !== undefined) return { kind: "unreadable", why: foreign.why };
  const text = decoded(bytes);
  if (HTML.test(text)) {
    return {
      kind: "unreadable",
      why: "That is a web page, perhaps the login page of the tracker. Export the table there as CSV.",
    };
  }
  if (text.includes("\u0000")) {
    return { kind: "unreadable", why: "That file is no text, so I cannot read a table in it." };
  }
  return { kind: "text", text };
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** UTF-16 by its mark, or by the zeros that every other byte is in Latin text. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 200);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : undefined;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
