import type { Deed, Instant, Interview, Opportunity } from "../facts.ts";
import type { Status } from "./plan.ts";

type DeedOf<K extends Deed["kind"]> = Extract<Deed, { readonly kind: K }>;
type Turning = DeedOf<"heard" | "moved-on" | "parked" | "reopened">;

/** Where an opportunity stands after everything that happened. */
export interface Course {
  readonly status: Status;
  /** All deeds in the order in which they happened, whenever they were told. */
  readonly deeds: readonly Deed[];
  /** 0 for the first; every substantive reply and every further round starts the next. */
  readonly cycle: number;
  /** When each cycle after the first began, in order. */
  readonly starts: readonly Instant[];
  /** When the current cycle began; undefined for the first one. */
  readonly cycleStartedAt: Instant | undefined;
  readonly cycleDeeds: readonly Deed[];
}

/** Reads status and cycle from the facts. */
export function courseOf(opportunity: Opportunity): Course {
  const deeds = inOrder(opportunity.deeds);
  const starts = cycleStarts(opportunity.interviews, deeds);
  const cycleStartedAt = starts.at(-1);
  return {
    status: statusOf(opportunity.interviews, deeds),
    deeds,
    cycle: starts.length,
    starts,
    cycleStartedAt,
    cycleDeeds: deeds.filter((deed) => cycleStartedAt === undefined || deed.at >= cycleStartedAt),
  };
}

/** The number of the cycle that was running at an instant. */
export function cycleAt(instant: Instant, { starts }: Course): number {
  return starts.filter((start) => start <= instant).length;
}

/** The last deed of a kind, at or after `since` where that is given. */
export function lastDeed<K extends Deed["kind"]>(
  deeds: readonly Deed[],
  kind: K,
  since: Instant = "",
): DeedOf<K> | undefined {
  return deeds.findLast((deed): deed is Deed & DeedOf<K> => deed.kind === kind && deed.at >= since);
}

function inOrder(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function cycleStarts(interviews: readonly Interview[], deeds: readonly Deed[]): readonly Instant[] {
  // A round counts from the day it was arranged; one that was told late counts from its start at the latest.
  const [, ...furtherRounds] = interviews
    .map(({ loggedAt, startsAt }) => (loggedAt < startsAt ? loggedAt : startsAt))
    .sort();
  const replies = deeds
    .filter((deed) => deed.kind === "heard" && deed.what !== "holding")
    .map((deed) => deed.at);
  return [...furtherRounds, ...replies].sort();
}

function statusOf(interviews: readonly Interview[], deeds: readonly Deed[]): Status {
  const turning = deeds.findLast(isTurning);
  const status = turning === undefined ? "live" : statusAfter(turning);
  if (status !== "live") {
    return hasRoundAfter(interviews, turning?.at ?? "") ? "live" : status;
  }
  const allCancelled =
    interviews.length > 0 && interviews.every((interview) => interview.state === "cancelled");
  // What opened the door before the last round was cancelled does not hold it open now.
  const revived =
    revives(turning) && (turning?.at ?? "") >= (lastDeed(deeds, "cancelled")?.at ?? "");
  return allCancelled && !revived ? "cancelled" : "live";
}

function isTurning(deed: Deed): deed is Deed & Turning {
  return ["heard", "moved-on", "parked", "reopened"].includes(deed.kind);
}

function statusAfter(deed: Turning): Status {
  if (deed.kind === "moved-on" || deed.kind === "parked") return deed.kind;
  if (deed.kind === "reopened") return "live";
  switch (deed.what) {
    case "offer":
    case "role-closed":
      return deed.what;
    case "no":
      return "rejected";
    case "holding":
    case "next-round":
    case "needs-something":
      return "live";
  }
}

/** A round that was arranged after the door seemed closed has opened it again. */
function hasRoundAfter(interviews: readonly Interview[], closedAt: Instant): boolean {
  return interviews.some(
    ({ state, loggedAt, startsAt }) =>
      state === "planned" && loggedAt > closedAt && startsAt > closedAt,
  );
}

function revives(deed: Turning | undefined): boolean {
  if (deed === undefined) return false;
  return deed.kind === "reopened" || (deed.kind === "heard" && deed.what !== "holding");
}
