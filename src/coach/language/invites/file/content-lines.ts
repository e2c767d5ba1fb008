const BREAK = /\r\n|\n|\r/;
const PROPERTY = /^[A-Z][A-Z0-9-]*[;:]/i;
const LINK_IN_TEXT = /^(?:https?|mailto|tel):/i;

/**
 * The lines of a calendar file, folded ones joined (RFC 5545, 3.1). A line that cannot be one of its own, as when a
 * description was not escaped, belongs to the line before it.
 */
export function contentLines(text: string): readonly string[] {
  const joined: string[][] = [];
  for (const line of text.split(BREAK)) {
    const last = joined.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last.push(line.slice(1));
    else if (PROPERTY.test(line) && !LINK_IN_TEXT.test(line)) joined.push([line]);
    else if (line !== "") last?.push("\\n", line);
  }
  return joined.map((parts) => parts.join(""));
}
