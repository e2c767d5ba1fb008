import { type Moment, type MomentOptions, readMoment } from "../read-moment.ts";
import type { Piece } from "./line-pieces.ts";

const AND = /\s+(?:and|&|\+|then)\s+/i;

/**
 * Takes a second interview out of the listed people: in "with Ana, Bo and wed 4pm with Cy" nobody is called "wed 4pm".
 * `second` is all that was said of it, as typed but for the commas.
 */
export function takeSecondInterview(
  pieces: readonly Piece[],
  options: MomentOptions,
): { readonly pieces: readonly Piece[]; readonly second?: string } {
  for (const [at, piece] of pieces.entries()) {
    const parts = piece.afterWith ? piece.words.split(AND) : [];
    const from = parts.findIndex((part) => timeSaid(part, options) !== undefined);
    if (from < 0) continue;
    const before = parts.slice(0, from).join(" and ");
    const kept = before === "" ? [] : [{ ...piece, words: before }];
    const others = pieces.slice(at + 1).map(({ words }) => words);
    const people = others.length === 0 ? "" : ` with ${others.join(", ")}`;
    return {
      pieces: [...pieces.slice(0, at), ...kept],
      second: `${parts.slice(from).join(" and ")}${people}`,
    };
  }
  return { pieces };
}

/** Whether what was said beside an interview is the day and time of another one: "wed 4pm with Cy". */
export function namesSecondInterview(words: string, options: MomentOptions): boolean {
  return words.split(/[,;]/).some((part) => {
    const moment = timeSaid(part, options);
    return moment !== undefined && /^(?:$|with\s|w\/)/i.test(moment.rest);
  });
}

/** A moment whose day was said, and its time too. */
function timeSaid(words: string, options: MomentOptions): Moment | undefined {
  const reading = readMoment(words, options);
  const none = reading.kind === "none";
  const moment = none ? undefined : reading.kind === "clear" ? reading.moment : reading.options[0];
  return moment?.dayFrom === "said" && moment.time !== undefined ? moment : undefined;
}
