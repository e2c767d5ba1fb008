/** Which of its wordings a draft takes, and whether its blanks are left out. */
export interface Wording {
  /** Counts from 0. */
  readonly number: number;
  readonly leavesOut: boolean;
}

export const FIRST_WORDING: Wording = { number: 0, leavesOut: false };

/** Wordings repeat after twelve; the number only has to stay short. */
const MAX_NUMBER = 99;

/** Writes a wording for a button's id: "2", or "2b" without its blanks. */
export const packWording = ({ number, leavesOut }: Wording): string =>
  `${number > MAX_NUMBER ? 0 : number}${leavesOut ? "b" : ""}`;

/** Reads what packWording wrote; the first wording for anything else. */
export function readWording(words = ""): Wording {
  const [, digits, mark] = /^(\d{1,2})(b?)$/.exec(words) ?? [];
  if (digits === undefined) return FIRST_WORDING;
  return { number: Number(digits), leavesOut: mark === "b" };
}
