/** Behind the name "in 2019" can still say that it was long ago. */
const LOOK_AHEAD = 25;

/** From the beginning of the sentence a match stands in to a few words behind the match. */
export function sentenceAround(text: string, { index, 0: found }: RegExpExecArray): string {
  const before =
    text
      .slice(0, index)
      .split(/[.!?\n]/u)
      .at(-1) ?? "";
  return before + text.slice(index, index + found.length + LOOK_AHEAD);
}
