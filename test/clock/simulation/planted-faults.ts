import { tzOffset } from "@date-fns/tz";
import { SendFailure } from "../../../src/chat/adapter.ts";
import { outsideQuietHours } from "../../../src/coach/calendar/quiet-hours.ts";
import type { DeliveryResult } from "../../../src/store/store.ts";
import type { Plant } from "./simulation.ts";

const FAR_AWAY = "2099-01-01T00:00:00.000Z";

/** Each takes one protection away by replacing what is injected; the invariants must notice every one of them. */
export const PLANTED_FAULTS = {
  "no reconcile": (parts) => ({
    ...parts,
    adapter: { ...parts.adapter, find: async () => undefined },
  }),

  "marked as sent before it is sent": (parts) => ({
    ...parts,
    clock: {
      ...parts.clock,
      async claim(claim) {
        const claimed = await parts.clock.claim(claim);
        const marks = claimed.map(
          ({ id, nudges }): DeliveryResult => ({
            deliveryId: id,
            at: claim.now,
            kind: "sent",
            channel: "dm",
            messageId: id,
            sentNudgeIds: nudges.map((nudge) => nudge.id),
          }),
        );
        await parts.clock.record(claim.owner, marks);
        return claimed;
      },
    },
  }),

  "no dedupe": (parts, { random }) => ({
    ...parts,
    plan: (_, nudge) => ({ ...nudge, key: `${nudge.key}/${random.next()}` }),
  }),

  "no coalescing": (parts) => ({
    ...parts,
    adapter: {
      ...parts.adapter,
      async send(place, message, key) {
        const pieces = message.notice.split(" ").map((notice) => ({ ...message, notice }));
        const refs = [];
        for (const piece of pieces) refs.push(await parts.adapter.send(place, piece, key));
        const [first] = refs;
        if (first === undefined) throw new Error("a message without words");
        return first;
      },
    },
  }),

  "no gap": (parts) => ({
    ...parts,
    clock: { ...parts.clock, claim: (claim) => parts.clock.claim({ ...claim, gapMs: 0 }) },
  }),

  "no quiet hours": (parts) => ({ ...parts, outsideQuietHours: (instant) => instant }),

  "quiet hours at a fixed offset": (parts, { time }) => {
    const first = time.truth();
    return {
      ...parts,
      outsideQuietHours(instant, policy) {
        const driftMs = offsetMs(policy.zone, first) - offsetMs(policy.zone, instant);
        return shifted(outsideQuietHours(shifted(instant, driftMs), policy), -driftMs);
      },
    };
  },

  "no expiry": (parts) => ({
    ...parts,
    plan: (_, nudge) => ({ ...nudge, expiresAt: FAR_AWAY }),
  }),

  "rate limits ignored": (parts) => ({
    ...parts,
    adapter: {
      ...parts.adapter,
      async send(place, message, key) {
        try {
          return await parts.adapter.send(place, message, key);
        } catch (error) {
          const limited = error instanceof SendFailure && error.retryAfterMs !== undefined;
          throw limited ? new SendFailure("later", "429", { cause: error }) : error;
        }
      },
    },
  }),

  "no grace after a crash": (parts) => ({
    ...parts,
    clock: {
      ...parts.clock,
      takeOver: (owner) => parts.clock.takeOver(owner, new Date(0).toISOString()),
    },
  }),

  "no in-flight guard": (parts) => ({ ...parts, extraLoop: true }),

  "doubtful posts taken for failed ones": (parts) => ({
    ...parts,
    adapter: {
      ...parts.adapter,
      async send(place, message, key) {
        try {
          return await parts.adapter.send(place, message, key);
        } catch (error) {
          const doubtful = error instanceof SendFailure && error.maybePosted;
          throw doubtful ? new SendFailure("later", "502", { cause: error }) : error;
        }
      },
    },
  }),
} as const satisfies Readonly<Record<string, Plant>>;

function shifted(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

function offsetMs(zone: string, instant: string): number {
  return tzOffset(zone, new Date(instant)) * 60_000;
}
