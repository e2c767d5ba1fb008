import type { Deed, Instant, Interview } from "../facts.ts";
import { lastDeed } from "./course.ts";
import type { Setting } from "./setting.ts";

/** That a round did not take place and has no date: it was put off, or nobody called. */
export interface Postponement {
  readonly deed: PutOff;
  /** When a new date was told, for this round or as another one. */
  readonly dateToldAt: Instant | undefined;
}

type PutOff = Extract<Deed, { readonly kind: "postponed" | "no-show" }>;

/**
 * The last time a round was put off or not kept; undefined when it never was, or when nobody waits for a date any more.
 */
export function postponementOf(interview: Interview, setting: Setting): Postponement | undefined {
  const { course, opportunity } = setting;
  const mine = course.deeds.filter(
    (deed) => "interviewId" in deed && deed.interviewId === interview.id,
  );
  const deed = mine.findLast((one): one is Deed & PutOff => isPutOff(one));
  if (deed === undefined) return undefined;
  if (interview.state === "postponed" || interview.state === "no-show") {
    const another = opportunity.interviews.find(
      ({ state, loggedAt }) => state === "planned" && loggedAt > deed.at,
    );
    return { deed, dateToldAt: another?.loggedAt };
  }
  const moved = lastDeed(mine, "rescheduled", deed.at);
  return interview.state === "planned" && moved !== undefined
    ? { deed, dateToldAt: moved.at }
    : undefined;
}

function isPutOff({ kind }: Deed): boolean {
  return kind === "postponed" || kind === "no-show";
}

/** Whether a round was put off or not kept, and its new date is still to be named. */
export function awaitsDate(setting: Setting): boolean {
  if (setting.opportunity.noContact) return false;
  return setting.opportunity.interviews.some((interview) => {
    const postponed = postponementOf(interview, setting);
    return postponed !== undefined && postponed.dateToldAt === undefined;
  });
}
