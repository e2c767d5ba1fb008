import type { HeardKind } from "../../coach/facts.ts";
import type { Choosing } from "../own.ts";

/** Words of at most this many bytes fit into a button's id beside the rest of it. */
const MAX_BYTES = 48;

/**
 * How to find the company that answered. Where it has to be asked for, what they said and by when is kept over the
 * choice, so that nobody types it twice.
 */
export function answering(kind: HeardKind | undefined, when: string): Choosing {
  const words = when.trim();
  const kept = words !== "" && fitsButton(words);
  const choosing = {
    doing: "report an answer for",
    fits: ({ plan }) =>
      plan.status === "live" || plan.status === "moved-on" || plan.status === "parked",
    // Good news comes from where one still waits; a late offer names its company.
    ...(kind === "offer" ? { rather: ({ plan }) => plan.status === "live" } : {}),
    // A no ends everything: whose it is, is asked.
    trustsPerson: kind !== "no" && kind !== "role-closed",
  } satisfies Pick<Choosing, "doing" | "fits" | "trustsPerson" | "rather">;
  if (kind === undefined) return { ...choosing, verb: "replied" };
  return kept
    ? { ...choosing, verb: "heard-when", verbArgs: [kind, packWords(words)] }
    : { ...choosing, verb: "heard", verbArgs: [kind] };
}

/** Whether a button's id can hold the words. */
export const fitsButton = (words: string): boolean => Buffer.byteLength(words, "utf8") <= MAX_BYTES;

/** Words in a form that a button's id can hold. */
export const packWords = (words: string): string =>
  Buffer.from(words, "utf8").toString("base64url");

/** The words that `packWords` packed into the id. */
export const keptWords = (packed: string): string =>
  Buffer.from(packed, "base64url").toString("utf8");

/** The people who were told behind the time of a next round: "fri 10am with Di" is at "fri 10am", with "Di". */
export function splitPeople(
  kind: HeardKind,
  words: string,
): { readonly when: string; readonly with: string } {
  const match = kind === "next-round" ? /^(.*?)[\s,]+(?:with\s+|w\/\s*)(\S.*)$/i.exec(words) : null;
  return { when: match?.[1] ?? words, with: match?.[2] ?? "" };
}
