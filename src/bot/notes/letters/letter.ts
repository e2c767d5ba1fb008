import type { Letter } from "../../../coach/notes/locale.ts";

/** A letter that settles no step and counts as no follow-up. */
export type SideLetter = Extract<
  Letter,
  "withdrawal" | "thanks-after-no" | "decision-date" | "no-show"
>;

interface SideLetterNames {
  readonly letter: SideLetter;
  /** What a person types behind the company, and what a list of choices shows. */
  readonly value: string;
  readonly label: string;
  /** Above the draft: "Withdrawal to Ana". */
  readonly title: string;
  /** "Which one do you want to …?" */
  readonly doing: string;
}

const NAMES: Readonly<Record<SideLetter, Omit<SideLetterNames, "letter">>> = {
  "no-show": {
    value: "no-show",
    label: "Nobody called",
    title: "Note about the missed talk",
    doing: "write about a missed talk to",
  },
  "decision-date": {
    value: "timing",
    label: "Ask for their timing",
    title: "Question about their timing",
    doing: "ask for the timing",
  },
  "thanks-after-no": {
    value: "thanks after no",
    label: "Thanks after a no",
    title: "Thanks after their no",
    doing: "thank after a no",
  },
  withdrawal: {
    value: "withdraw",
    label: "Withdraw kindly",
    title: "Withdrawal",
    doing: "withdraw from",
  },
};

/** The letters beyond thank-yous and follow-ups, in the order people meet them. */
export const SIDE_LETTERS: readonly SideLetterNames[] = (
  ["no-show", "decision-date", "thanks-after-no", "withdrawal"] as const
).map((letter) => ({ letter, ...NAMES[letter] }));

/** How a letter is called in menus, above its draft and in questions. */
export const namesOf = (letter: SideLetter): Omit<SideLetterNames, "letter"> => NAMES[letter];

/** Whether a note is one of these letters and belongs to no step. */
export const isSideLetter = (kind: string): kind is SideLetter =>
  SIDE_LETTERS.some(({ letter }) => letter === kind);

/** What stands above the draft of a letter. */
export const letterTitle = (letter: SideLetter): string => NAMES[letter].title;

/** Writes the key of a letter, in the place of a step's key: at most 40 characters when ids have at most 22. */
export const letterKey = (letter: SideLetter, opportunityId: string): string =>
  `${letter}.${opportunityId}`;

/** Reads a key written by letterKey; undefined when it is none. */
export function parseLetterKey(
  key: string,
): { readonly letter: SideLetter; readonly opportunityId: string } | undefined {
  const [letter = "", opportunityId = "", ...rest] = key.split(".");
  if (!isSideLetter(letter) || opportunityId === "" || rest.length > 0) return undefined;
  return { letter, opportunityId };
}
