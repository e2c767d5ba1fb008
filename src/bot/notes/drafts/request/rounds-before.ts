import type { Interview, Opportunity } from "../../../../coach/facts.ts";

/** The rounds that took place before this one. */
export function roundsBefore(
  { interviews }: Opportunity,
  { startsAt }: Interview,
): readonly Interview[] {
  return interviews.filter((one) => one.state === "planned" && one.startsAt < startsAt);
}
