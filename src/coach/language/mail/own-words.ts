/** A mail without its head, without what is quoted below it, and without the small print. */
export interface OwnWords {
  readonly lines: readonly string[];
  readonly subject: string | undefined;
  /** Who sent it: "Zoe Lindqvist <zoe@solstice.com>". */
  readonly sender: string | undefined;
}

/** Longer mails are read up to here: what counts stands near the top. */
const MAX_READ = 6000;
const FORWARDED = /^[\s>*_-]*(?:begin )?forwarded message\b|^[\s*_-]{3,}\s*forwarded/i;
const OLDER =
  /^\s*(?:-{2,}\s*original message|on .{6,120} wrote:?\s*$|_{20,}\s*$|le .{6,120} a écrit ?:?\s*$|am .{6,120} schrieb .{0,80}:?\s*$)/i;
const SMALL_PRINT =
  /^\s*(?:confidential(?:ity)?\b.{0,40}notice|disclaimer\b|notice of confidentiality|(?:this|the information in this) (?:e-?mail|message)\b.{0,120}\b(?:confidential|privileged|intended)|please consider the environment)/i;
const HEAD_FIELD =
  /^[\s*_]*(from|to|cc|bcc|reply-to|sent|date|subject|to whom)[*_]*\s*:[*_]*\s*(.*)$/i;

/** Takes the words of a mail that were written for this occasion; the head of a forwarded one is read, not kept. */
export function ownWords(mail: string): OwnWords {
  const all = mail.slice(0, MAX_READ).split(/\r\n?|\n/);
  const own = untilOlder(all).filter((line) => !/^\s*>/.test(line));
  const head = headOf(own);
  return {
    lines: own.filter((line, at) => !head.at.has(at) && !FORWARDED.test(line)),
    subject:
      head.fields.get("subject") ??
      alone(own, /^[\s*_]*(?:subject|re|fwd?)[*_]*\s*:[*_]*\s*(\S.*)$/i),
    sender: head.fields.get("from"),
  };
}

function untilOlder(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(
    (line, at) =>
      (OLDER.test(line) || SMALL_PRINT.test(line)) && lines.slice(0, at).some((one) => one.trim()),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** The lines From, To, Date and Subject that stand together; a "Date:" alone is about the interview. */
function headOf(lines: readonly string[]): {
  readonly at: ReadonlySet<number>;
  readonly fields: ReadonlyMap<string, string>;
} {
  const from = lines.findIndex((line) => /^[\s*_]*from[*_]*\s*:/i.test(line));
  const at = new Set<number>();
  const fields = new Map<string, string>();
  if (from < 0) return { at, fields };
  let start = from;
  while (start > 0 && HEAD_FIELD.test(lines[start - 1] ?? "")) start -= 1;
  for (let index = start; index < lines.length; index += 1) {
    const [, name = "", value = ""] = HEAD_FIELD.exec(lines[index] ?? "") ?? [];
    if (name === "") break;
    at.add(index);
    fields.set(name.toLowerCase(), value.trim());
  }
  return { at, fields };
}

function alone(lines: readonly string[], pattern: RegExp): string | undefined {
  return lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
}
