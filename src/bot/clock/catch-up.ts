import type { Instant } from "../../coach/facts.ts";
import type { ClaimedDelivery } from "../../store/store.ts";
import { after } from "./instant.ts";

const SPREAD_MS = 600_000;
/** Below this the platform's own pace spreads the messages well enough, and nobody should wait without need. */
const MANY_OVERDUE = 200;

/**
 * After a downtime many people are overdue at the same instant. Spread over ten minutes, each person's place in them
 * fixed by the person's id, they neither hit the platform's limits together nor all answer together. What came due after
 * the start, or would expire while waiting, is not held. Returns nobody's hold when at most 200 nudges are overdue.
 */
export function createCatchUp(
  startedAt: Instant,
  overdue: number,
): (delivery: ClaimedDelivery, now: Instant) => Instant | undefined {
  if (overdue <= MANY_OVERDUE) return () => undefined;
  return ({ person, nudges }, now) => {
    if (nudges.some((nudge) => nudge.dueAt >= startedAt)) return undefined;
    const slot = after(startedAt, Math.floor(fractionOf(person.id) * SPREAD_MS));
    if (slot <= now || nudges.some((nudge) => nudge.expiresAt <= slot)) return undefined;
    return slot;
  };
}

/** FNV-1a with a last mix, as a number from 0 to below 1: an even spread, and the same one after another restart. */
function fractionOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 2 ** 32;
}
