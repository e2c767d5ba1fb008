import type { Answer } from "./reader.ts";

/**
 * "right": as expected. "asked": a question with the expected meaning among its choices. "guessed": one of several
 * meanings was taken without asking. "wrong": another meaning, or one where there is none. "missed": nothing was read.
 */
export type Verdict = "right" | "asked" | "guessed" | "wrong" | "missed";

/** Judges what a library made of a phrase against what the phrase means. */
export function judge(expected: string, answer: Answer): Verdict {
  if (expected === "none") return answer.kind === "none" ? "right" : "wrong";
  if (answer.kind === "none") return "missed";
  if (expected.startsWith("ask ")) return judgeOpen(expected.slice(4).split(" | "), answer);
  if (answer.kind === "asks") {
    return answer.values.some((value) => matches(expected, value, value)) ? "asked" : "wrong";
  }
  return matches(expected, answer.from ?? answer.value, answer.value) ? "right" : "wrong";
}

function judgeOpen(
  meanings: readonly string[],
  answer: Exclude<Answer, { kind: "none" }>,
): Verdict {
  if (answer.kind === "asks") {
    return meanings.every((meaning) => answer.values.includes(meaning)) ? "right" : "asked";
  }
  return meanings.includes(answer.value) ? "guessed" : "wrong";
}

/** A vague range is met by any stretch that reaches into it: how long "early next week" lasts is a convention. */
function matches(expected: string, from: string, to: string): boolean {
  const [first = "", last] = expected.split("..");
  return last === undefined ? to === first : to >= first && from <= last;
}

/** What is expected of a library that follows our convention: the last day of a vague range. */
export function byLastDay(expected: string): string {
  return expected.split("..").at(-1) ?? expected;
}
