import type { Adapter, Log } from "../../../chat/adapter.ts";
import type { Message } from "../../../chat/message.ts";
import type { DirectMessage, MessageRef } from "../../../chat/place.ts";
import type { Instant, Policy } from "../../../coach/facts.ts";
import type { ClaimedDelivery, DeliveryResult, Person } from "../../../store/store.ts";
import { after } from "../instant.ts";
import type { LanePauses } from "./lane-pauses.ts";
import type { LookUp } from "./look-up.ts";
import { nameOf } from "./recorder.ts";
import { afterFailedLook, afterFailedSend, type Circumstances, hold, tryAgain } from "./verdict.ts";

/** The message of one delivery, and which of its nudges it shows. */
export interface Composed {
  readonly message: Message;
  readonly sentNudgeIds: readonly string[];
}

/** Derives the plan again and words what is still due; undefined when nothing is left to say. */
export type Compose = (delivery: ClaimedDelivery, now: Instant) => Promise<Composed | undefined>;

export interface DeliverDeps {
  readonly adapterFor: (platform: string) => Pick<Adapter, "send" | "find"> | undefined;
  readonly compose: Compose;
  /** The claimed person as of now; undefined once erased. */
  readonly personNow: (claimed: Person) => Promise<Person | undefined>;
  readonly lookUp: LookUp;
  readonly pauses: LanePauses;
  readonly outsideQuietHours: (instant: Instant, policy: Policy) => Instant;
  /** The instant a delivery is held back to although it is due, where it is (see catch-up.ts). */
  readonly holdUntil: (delivery: ClaimedDelivery, now: Instant) => Instant | undefined;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Log;
}

const ADAPTER_AWAY_MS = 60_000;
const UNREACHABLE_AWAY_MS = 3_600_000;

/**
 * Takes one claimed delivery as far as it gets now and says what became of it. Never rejects: a fault of ours fails this
 * delivery alone.
 */
export async function deliver(
  delivery: ClaimedDelivery,
  deps: DeliverDeps,
): Promise<DeliveryResult> {
  try {
    return await attempt(delivery, deps);
  } catch (error) {
    deps.log.error("clock.delivery-failed", { delivery: delivery.id, error: nameOf(error) });
    return tryAgain(delivery, circumstances(delivery, deps));
  }
}

async function attempt(delivery: ClaimedDelivery, deps: DeliverDeps): Promise<DeliveryResult> {
  const adapter = deps.adapterFor(delivery.person.platform);
  if (adapter === undefined) {
    const now = deps.now();
    return hold(delivery, after(now, ADAPTER_AWAY_MS), circumstances(delivery, deps));
  }
  if (!delivery.maybePosted) return say(delivery, adapter, deps);

  let posted: MessageRef | undefined;
  try {
    posted = await deps.lookUp(adapter, placeOf(delivery.person), delivery);
  } catch (error) {
    deps.log.warn("clock.look-failed", { delivery: delivery.id, error: nameOf(error) });
    return afterFailedLook(delivery, error, circumstances(delivery, deps));
  }
  if (posted === undefined) return say({ ...delivery, maybePosted: false }, adapter, deps);
  // What the lost try showed is not known any more; nothing of it may be shown again.
  const all = delivery.nudges.map((nudge) => nudge.id);
  return sent(delivery, posted, all, deps.now());
}

/** Words what is still due and posts it. Throws what compose throws. */
async function say(
  claimed: ClaimedDelivery,
  adapter: Pick<Adapter, "send">,
  deps: DeliverDeps,
): Promise<DeliveryResult> {
  // While the claim waited for its turn the person may have left, gone silent, moved, or erased everything.
  const person = await deps.personNow(claimed.person);
  const now = deps.now();
  const base = { deliveryId: claimed.id, at: now };
  if (person === undefined) return { ...base, kind: "dropped" };
  const delivery = withoutStale({ ...claimed, person }, now);
  if (delivery.nudges.length === 0) return { ...base, kind: "dead", why: "expired while waiting" };
  const waitUntil = notNow(delivery, now, deps);
  if (waitUntil !== undefined) return hold(delivery, waitUntil, circumstances(delivery, deps));

  const composed = await deps.compose(delivery, now);
  if (composed === undefined) return { ...base, kind: "dropped" };
  try {
    const ref = await adapter.send(placeOf(delivery.person), composed.message, delivery.id);
    return sent(delivery, ref, composed.sentNudgeIds, deps.now());
  } catch (error) {
    return failed(delivery, error, deps);
  }
}

function failed(delivery: ClaimedDelivery, error: unknown, deps: DeliverDeps): DeliveryResult {
  const result = afterFailedSend(delivery, error, circumstances(delivery, deps));
  if (result.kind === "later" && result.pauseLaneMs !== undefined) {
    deps.pauses.pause(delivery.person, result.retryAt);
  }
  const ids = { delivery: delivery.id, error: nameOf(error), became: result.kind };
  if (result.kind === "dead") deps.log.error("clock.send-refused", ids);
  else deps.log.warn("clock.send-failed", ids);
  return result;
}

/** A delivery that waited for a retry may have met the night, a pause or a hold since it was claimed. */
function notNow(
  delivery: ClaimedDelivery,
  now: Instant,
  { outsideQuietHours, holdUntil, pauses }: DeliverDeps,
): Instant | undefined {
  const { person } = delivery;
  if (person.pausedAt ?? person.unreachableAt ?? person.leftAt)
    return after(now, UNREACHABLE_AWAY_MS);
  const allowedAt = outsideQuietHours(now, person.policy);
  if (allowedAt > now) return allowedAt;
  return pauses.until(person, now) ?? holdUntil(delivery, now);
}

/** Nudges that went stale while the delivery waited are named as expired instead of being shown as due. */
function withoutStale(delivery: ClaimedDelivery, now: Instant): ClaimedDelivery {
  const stale = delivery.nudges.filter((nudge) => nudge.expiresAt <= now);
  if (stale.length === 0) return delivery;
  const nudges = delivery.nudges.filter((nudge) => nudge.expiresAt > now);
  return { ...delivery, nudges, expired: [...delivery.expired, ...stale] };
}

function sent(
  delivery: ClaimedDelivery,
  ref: MessageRef,
  sentNudgeIds: readonly string[],
  at: Instant,
): DeliveryResult {
  const { channel, id: messageId } = ref;
  return { deliveryId: delivery.id, at, kind: "sent", channel, messageId, sentNudgeIds };
}

function circumstances(delivery: ClaimedDelivery, { now, random }: DeliverDeps): Circumstances {
  return { now: now(), random, maybePosted: delivery.maybePosted };
}

function placeOf({ platform, workspace, account }: Person): DirectMessage {
  return { kind: "dm", platform, workspace, account };
}
