import { SendFailure } from "../../../chat/adapter.ts";
import type { Instant } from "../../../coach/facts.ts";
import type { ClaimedDelivery, DeliveryResult } from "../../../store/store.ts";
import { after } from "../instant.ts";
import { backoffMs, LANDING_MS, MAX_ATTEMPTS } from "./backoff.ts";

/** What judging a failure needs besides the failure. */
export interface Circumstances {
  readonly now: Instant;
  readonly random: () => number;
  /** Whether an earlier try may have been posted and nobody has looked yet. */
  readonly maybePosted: boolean;
}

/**
 * What becomes of a delivery whose post failed. Anything but a SendFailure is a fault of ours after which nobody knows
 * whether it was posted.
 */
export function afterFailedSend(
  delivery: ClaimedDelivery,
  error: unknown,
  { now, random }: Circumstances,
): DeliveryResult {
  if (!(error instanceof SendFailure)) {
    return tryAgain(delivery, { now, random, maybePosted: true });
  }
  const base = { deliveryId: delivery.id, at: now };
  if (error.kind === "gone") return { ...base, kind: "gone" };
  // Sending a refused payload again would be refused again, and platforms ban applications that insist.
  if (error.kind === "refused") return { ...base, kind: "dead", why: `refused: ${error.message}` };
  if (error.retryAfterMs === undefined) {
    return tryAgain(delivery, { now, random, maybePosted: error.maybePosted });
  }
  return {
    ...base,
    kind: "later",
    retryAt: after(now, error.retryAfterMs),
    maybePosted: error.maybePosted,
    countAttempt: false,
    pauseLaneMs: error.retryAfterMs,
  };
}

/**
 * What becomes of a delivery when it could not be found out whether it was posted: it stays in doubt, and is never sent
 * on a guess. A rate limit on history holds back this look only, because posts have limits of their own.
 */
export function afterFailedLook(
  delivery: ClaimedDelivery,
  error: unknown,
  { now, random }: Circumstances,
): DeliveryResult {
  const inDoubt = { now, random, maybePosted: true };
  if (!(error instanceof SendFailure)) return tryAgain(delivery, inDoubt);
  const base = { deliveryId: delivery.id, at: now };
  if (error.kind === "gone") return { ...base, kind: "gone" };
  if (error.kind === "refused") {
    return { ...base, kind: "dead", why: `cannot tell whether it was posted: ${error.message}` };
  }
  if (error.retryAfterMs === undefined) return tryAgain(delivery, inDoubt);
  return hold(delivery, after(now, error.retryAfterMs), inDoubt);
}

/** One more try after a wait, or the end after MAX_ATTEMPTS. */
export function tryAgain(
  delivery: ClaimedDelivery,
  { now, random, maybePosted }: Circumstances,
): DeliveryResult {
  const base = { deliveryId: delivery.id, at: now };
  const attempts = delivery.attempts + 1;
  if (attempts >= MAX_ATTEMPTS)
    return { ...base, kind: "dead", why: `${attempts} attempts failed` };
  const waitMs = backoffMs(delivery.attempts, random);
  const retryAt = after(now, maybePosted ? Math.max(waitMs, LANDING_MS) : waitMs);
  return { ...base, kind: "later", retryAt, maybePosted, countAttempt: true };
}

/** Nothing went wrong, it is only not the moment: wait until `retryAt`. */
export function hold(
  delivery: ClaimedDelivery,
  retryAt: Instant,
  { now, maybePosted }: Circumstances,
): DeliveryResult {
  return {
    deliveryId: delivery.id,
    at: now,
    kind: "later",
    retryAt,
    maybePosted,
    countAttempt: false,
  };
}
