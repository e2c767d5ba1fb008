export type DecodedFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "no-text"; readonly why: string };

/** An invitation with a long description has some 20 kB; a whole year of a calendar stays below this. */
const MAX_BYTES = 1024 * 1024;
const NUL = 0;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const TAB = 9;
const BLANK = 32;

/** How files begin that people send by mistake, whatever their name says (the formats' own signatures). */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x4d, 0x5a], "a Windows program"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
  [[0x50, 0x4b, 3, 4], "a zip archive or an Office document"],
  [[0x1f, 0x8b], "a compressed archive"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
  [[0x47, 0x49, 0x46, 0x38], "a picture"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an Outlook message (.msg)"],
  [[0x78, 0x9f, 0x3e, 0x22], "Outlook's winmail.dat"],
];

/** The text of a file in the encoding that its first bytes tell; anything that is no text gets a reason instead. */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length === 0) return noText("The file is empty.");
  if (bytes.length > MAX_BYTES) {
    return noText("The file is larger than 1 MiB, and an invitation never is.");
  }
  const other = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (other !== undefined) return noText(`The file is ${other[1]}, not a calendar file.`);
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return text(new TextDecoder(utf16).decode(bytes));
  if (bytes.includes(NUL)) return noText("The file is not text, so it is no calendar file.");
  return text(
    utf8(bytes) ?? utf8(unfoldBytes(bytes)) ?? new TextDecoder("windows-1252").decode(bytes),
  );
}

/** By its byte order mark, or without one by the half of each letter that is zero in "BEGIN". */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== NUL && second === NUL && third !== NUL && fourth === NUL) return "utf-16le";
  if (first === NUL && second !== NUL && third === NUL && fourth !== NUL) return "utf-16be";
  return undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Some programs fold lines in the middle of a letter of several bytes, which is mended only before decoding. */
function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const skipped = foldLength(bytes, at);
    if (skipped > 0) at += skipped - 1;
    else kept[length++] = bytes[at] ?? NUL;
  }
  return kept.subarray(0, length);
}

function foldLength(bytes: Uint8Array, at: number): number {
  const feedAt = bytes[at] === CARRIAGE_RETURN ? at + 1 : at;
  const isFold =
    bytes[feedAt] === LINE_FEED && (bytes[feedAt + 1] === BLANK || bytes[feedAt + 1] === TAB);
  return isFold ? feedAt + 2 - at : 0;
}

function text(decoded: string): DecodedFile {
  return { kind: "text", text: decoded };
}

function noText(why: string): DecodedFile {
  return { kind: "no-text", why };
}
