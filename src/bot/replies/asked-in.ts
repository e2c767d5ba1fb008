import type { HeardKind, Opportunity } from "../../coach/facts.ts";
import type { Context } from "../context.ts";
import { readDay } from "./read-day.ts";

/** What they need, and the words behind it that say by when. */
const NEED = /^(?<note>.+?)(?:[;,]\s*|\s+(?=(?:by|before|until|on|due)\s))(?<when>.+)$/i;

/** Parts what a company needs from the day it wants it: "references by friday", "references", "1 Dec". */
export function askedIn(
  kind: HeardKind,
  said: string,
  opportunity: Opportunity,
  context: Context,
): { readonly note: string; readonly when: string } | undefined {
  const isDay = (words: string): boolean => {
    const read = readDay(words, opportunity, context);
    return read.kind === "day" || (read.kind === "fault" && read.days !== undefined);
  };
  const words = said.trim();
  if (kind !== "needs-something" || words === "") return undefined;
  const { note, when } = NEED.exec(words)?.groups ?? {};
  if (note !== undefined && when !== undefined && !isDay(note) && isDay(when))
    return { note, when };
  return isDay(words) ? undefined : { note: words, when: "" };
}
