import type { Adapter } from "../../../chat/adapter.ts";
import type { DirectMessage, MessageRef } from "../../../chat/place.ts";
import type { Instant } from "../../../coach/facts.ts";
import type { ClaimedDelivery } from "../../../store/store.ts";
import { after, msBetween } from "../instant.ts";

/**
 * How far before the claim the history is read, in ms: a minute because two clocks never agree, and an hour because ours
 * may have been an hour ahead when it claimed (hosts set to local time, a wrong hardware clock).
 */
const LOOK_BACK_MS = 3_660_000;

/** Asks the platform whether an earlier try was posted. Throws SendFailure when nobody can tell now. */
export type LookUp = (
  adapter: Pick<Adapter, "find">,
  place: DirectMessage,
  delivery: ClaimedDelivery,
) => Promise<MessageRef | undefined>;

/**
 * Looks one at a time per workspace: Slack allows applications outside its Marketplace about one history request a
 * minute, and a burst of looks after a crash would only be turned away.
 */
export function createLookUp(now: () => Instant): LookUp {
  const lastOf = new Map<string, Promise<unknown>>();

  return (adapter, place, delivery) => {
    const lane = `${place.platform} ${place.workspace}`;
    const before = lastOf.get(lane) ?? Promise.resolve();
    const look = before.then(() => adapter.find(place, delivery.id, lookFrom(delivery, now())));
    const settled = look.then(
      () => {},
      () => {},
    );
    lastOf.set(lane, settled);
    void settled.then(() => {
      if (lastOf.get(lane) === settled) lastOf.delete(lane);
    });
    return look;
  };
}

function lookFrom(delivery: ClaimedDelivery, now: Instant): Instant {
  const earlier = msBetween(delivery.createdAt, now) < 0 ? now : delivery.createdAt;
  return after(earlier, -LOOK_BACK_MS);
}
