// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;
/** Marks that turn the direction of the text round could make an address read as another one (Unicode UAX #9). */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line of text from a file, without control characters, at most `maxChars` UTF-16 units; undefined when nothing is left. */
export function cleanText(raw: string | undefined, maxChars: number): string | undefined {
  const clean = (raw ?? "")
    .slice(0, maxChars * 4)
    .replace(CONTROLS, " ")
    .replace(DIRECTIONS, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, maxChars)
    .toWellFormed();
  return clean === "" ? undefined : clean;
}
