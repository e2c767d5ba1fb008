import type { HeardKind } from "../../coach/facts.ts";
import type { Choosing } from "../own.ts";

/** Words of at most this many bytes fit into a button's id beside the rest of it. */
const MAX_BYTES = 48;

/**
 * How to find the company that answered. Where it has to be asked for, what they said and by when is kept over the
 * choice, so that nobody types it twice.
 */
export function answering(kind: HeardKind | undefined, when: string): Choosing {
  const words = Buffer.from(when.trim(), "utf8");
  const kept = words.length > 0 && words.length <= MAX_BYTES;
  const choosing = {
    doing: "report an answer for",
    fits: ({ plan }) =>
      plan.status === "live" || plan.status === "moved-on" || plan.status === "parked",
  } satisfies Pick<Choosing, "doing" | "fits">;
  if (kind === undefined) return { ...choosing, verb: "replied" };
  return kept
    ? { ...choosing, verb: "heard-when", verbArgs: [kind, words.toString("base64url")] }
    : { ...choosing, verb: "heard", verbArgs: [kind] };
}

/** The words that `answering` packed into the id. */
export const keptWords = (packed: string): string =>
  Buffer.from(packed, "base64url").toString("utf8");
