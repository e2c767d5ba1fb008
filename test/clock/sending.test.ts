import { describe, expect, it } from "vitest";
import { createCatchUp } from "../../src/bot/clock/catch-up.ts";
import { backoffMs, MAX_ATTEMPTS } from "../../src/bot/clock/sending/backoff.ts";
import { deliver } from "../../src/bot/clock/sending/deliver.ts";
import { createLanePauses } from "../../src/bot/clock/sending/lane-pauses.ts";
import { createPool } from "../../src/bot/clock/sending/pool.ts";
import { createRecorder } from "../../src/bot/clock/sending/recorder.ts";
import { afterFailedLook, afterFailedSend } from "../../src/bot/clock/sending/verdict.ts";
import { SendFailure } from "../../src/chat/adapter.ts";
import { outsideQuietHours } from "../../src/coach/calendar/quiet-hours.ts";
import type { ClaimedDelivery, DeliveryResult, Person } from "../../src/store/store.ts";
import { aDelivery, aNudge, aPerson, policyIn, silentLog } from "./example-delivery.ts";

const NOW = "2026-11-24T15:00:00.000Z";
const at = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const circumstances = { now: NOW, random: () => 1, maybePosted: false };

describe("a claim that waited for its turn", () => {
  const deliverTo = async (person: Person | undefined) => {
    const posted: string[] = [];
    const result = await deliver(aDelivery("d1"), {
      adapterFor: () => ({
        send: async (_place, _message, key) => {
          posted.push(key);
          return { platform: "slack", workspace: "T1", channel: "D1", id: "1" };
        },
        find: async () => undefined,
      }),
      compose: async ({ nudges }) => ({
        message: { notice: "A step is due.", blocks: [] },
        sentNudgeIds: nudges.map(({ id }) => id),
      }),
      personNow: async () => person,
      lookUp: async () => undefined,
      pauses: createLanePauses(),
      outsideQuietHours,
      holdUntil: () => undefined,
      now: () => NOW,
      random: () => 1,
      log: silentLog,
    });
    return { kind: result.kind, posted: posted.length };
  };

  it("is posted to a person who is still there", async () => {
    expect(await deliverTo(aPerson("p1"))).toEqual({ kind: "sent", posted: 1 });
  });

  it("is dropped when the person erased everything meanwhile", async () => {
    expect(await deliverTo(undefined)).toEqual({ kind: "dropped", posted: 0 });
  });

  it.each([
    ["left", { leftAt: NOW }],
    ["asked for silence", { pausedAt: NOW }],
    ["closed the direct messages", { unreachableAt: NOW }],
    // 15:00 UTC is midnight in Tokyo.
    ["moved to where it is night", { policy: policyIn("Asia/Tokyo") }],
  ])("is held back when the person %s meanwhile", async (_, more) => {
    expect(await deliverTo(aPerson("p1", more))).toEqual({ kind: "later", posted: 0 });
  });
});

describe("what becomes of a post that failed", () => {
  const tried = (attempts: number): ClaimedDelivery => ({ ...aDelivery("d1"), attempts });

  it("ends for a person who is gone", () => {
    const failure = new SendFailure("gone", "DMs closed");
    expect(afterFailedSend(tried(0), failure, circumstances)).toMatchObject({ kind: "gone" });
  });

  it("ends with its reason when refused, and is not tried into a ban", () => {
    const failure = new SendFailure("refused", "invalid_blocks");
    expect(afterFailedSend(tried(0), failure, circumstances)).toMatchObject({
      kind: "dead",
      why: "refused: invalid_blocks",
    });
  });

  it("pauses its lane for as long as the platform asks, without counting an attempt", () => {
    const failure = new SendFailure("later", "429", { retryAfterMs: 7_000 });
    expect(afterFailedSend(tried(3), failure, circumstances)).toEqual({
      deliveryId: "d1",
      at: NOW,
      kind: "later",
      retryAt: at(7),
      maybePosted: false,
      countAttempt: false,
      pauseLaneMs: 7_000,
    });
  });

  it("comes back after a growing wait when it was definitely not posted", () => {
    const failure = new SendFailure("later", "connection refused");
    expect(afterFailedSend(tried(3), failure, circumstances)).toEqual({
      deliveryId: "d1",
      at: NOW,
      kind: "later",
      retryAt: at(16),
      maybePosted: false,
      countAttempt: true,
    });
  });

  it.each([
    ["a time-out", new SendFailure("later", "timed out", { maybePosted: true })],
    ["a fault of ours", new TypeError("cannot read properties of undefined")],
  ])("stays in doubt after %s, until a late request must have landed", (_, failure) => {
    expect(afterFailedSend(tried(0), failure, circumstances)).toMatchObject({
      kind: "later",
      maybePosted: true,
      retryAt: at(15),
    });
  });

  it("is given up after the last attempt", () => {
    const failure = new SendFailure("later", "connection refused");
    const result = afterFailedSend(tried(MAX_ATTEMPTS - 1), failure, circumstances);
    expect(result).toMatchObject({ kind: "dead", why: "25 attempts failed" });
  });

  it("stays in doubt while the history cannot be read, and leaves the lane alone", () => {
    const limited = new SendFailure("later", "429", { retryAfterMs: 60_000 });
    const down = new SendFailure("later", "502");
    const doubtful = { ...circumstances, maybePosted: true };
    const held = afterFailedLook(tried(0), limited, doubtful);
    expect(held).toMatchObject({ kind: "later", maybePosted: true, countAttempt: false });
    expect(held).toMatchObject({ retryAt: at(60) });
    expect(held).not.toHaveProperty("pauseLaneMs");
    expect(afterFailedLook(tried(0), down, doubtful)).toMatchObject({
      kind: "later",
      maybePosted: true,
      countAttempt: true,
    });
    expect(afterFailedLook(tried(0), new SendFailure("gone", ""), doubtful)).toMatchObject({
      kind: "gone",
    });
  });

  it("is never posted on a guess when the history may not be read at all", () => {
    const failure = new SendFailure("refused", "missing_scope");
    expect(afterFailedLook(tried(0), failure, circumstances)).toMatchObject({
      kind: "dead",
      why: "cannot tell whether it was posted: missing_scope",
    });
  });
});

describe("the wait before another try", () => {
  it("doubles from 2 s up to an hour, halved at most by chance", () => {
    const longest = [0, 1, 2, 11, 200].map((attempts) => backoffMs(attempts, () => 1));
    expect(longest).toEqual([2_000, 4_000, 8_000, 3_600_000, 3_600_000]);
    expect(backoffMs(2, () => 0)).toBe(4_000);
  });
});

describe("the pool", () => {
  it("runs no more than its limit and starts the rest in order", async () => {
    const pool = createPool(2);
    const started: number[] = [];
    const ends: (() => void)[] = [];
    const work = [0, 1, 2, 3].map((id) =>
      pool.run(async () => {
        started.push(id);
        await new Promise<void>((resolve) => ends.push(resolve));
      }),
    );
    await Promise.resolve();
    expect(started).toEqual([0, 1]);
    ends[1]?.();
    await work[1];
    await Promise.resolve();
    expect(started).toEqual([0, 1, 2]);
    ends[0]?.();
    await work[0];
    await Promise.resolve();
    ends[2]?.();
    ends[3]?.();
    await Promise.all(work);
    expect(started).toEqual([0, 1, 2, 3]);
  });

  it("gives a seat back when the work fails", async () => {
    const pool = createPool(1);
    await expect(pool.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(pool.run(async () => "yes")).resolves.toBe("yes");
  });
});

describe("the recorder", () => {
  const result = (deliveryId: string): DeliveryResult => ({ deliveryId, at: NOW, kind: "dropped" });

  const turns = async () => {
    for (let count = 0; count < 3; count += 1) await new Promise(setImmediate);
  };

  it("commits what finished in one turn, or during the last commit, as one group", async () => {
    const groups: string[][] = [];
    let release = () => {};
    const recorder = createRecorder(async (results) => {
      groups.push(results.map(({ deliveryId }) => deliveryId));
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    }, silentLog);
    const first = [recorder.add(result("a")), recorder.add(result("b"))];
    await turns();
    expect(groups).toEqual([["a", "b"]]);
    const second = [recorder.add(result("c"))];
    await turns();
    second.push(recorder.add(result("d")));
    release();
    await Promise.all(first);
    await turns();
    expect(groups).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    release();
    await Promise.all(second);
  });

  it("goes on after a group that could not be written", async () => {
    const written: number[] = [];
    let broken = true;
    const recorder = createRecorder(async (results) => {
      if (broken) throw new Error("disk full");
      written.push(results.length);
    }, silentLog);
    await recorder.add(result("a"));
    broken = false;
    await recorder.add(result("b"));
    expect(written).toEqual([1]);
  });
});

describe("catching up after a downtime", () => {
  const overdue = (id: string): ClaimedDelivery => ({
    ...aDelivery(`d-${id}`),
    person: aPerson(`person-${id}`),
    nudges: [aNudge(`n-${id}`, { dueAt: at(-3_600), expiresAt: at(86_400) })],
  });

  it("spreads many people over ten minutes, each at a fixed place in them", () => {
    const holdUntil = createCatchUp(NOW, 1_000);
    const slots = Array.from({ length: 1_000 }, (_, index) =>
      holdUntil(overdue(String(index)), NOW),
    );
    const minutes = new Map<number, number>();
    for (const slot of slots) {
      const minute = Math.floor((Date.parse(slot ?? NOW) - Date.parse(NOW)) / 60_000);
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    }
    expect([...minutes.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(Math.max(...minutes.values())).toBeLessThan(150);
    const slot = slots[7] ?? "";
    expect(holdUntil(overdue("7"), at(1))).toBe(slot);
    expect(holdUntil(overdue("7"), slot)).toBeUndefined();
  });

  it("holds nobody when few are overdue", () => {
    expect(createCatchUp(NOW, 200)(overdue("7"), NOW)).toBeUndefined();
  });

  it("does not hold what came due after the start or would expire meanwhile", () => {
    const holdUntil = createCatchUp(NOW, 1_000);
    const base = overdue("7");
    const fresh = { ...base, nudges: [aNudge("n", { dueAt: at(1), expiresAt: at(86_400) })] };
    const urgent = { ...base, nudges: [aNudge("n", { dueAt: at(-60), expiresAt: at(1) })] };
    expect(holdUntil(base, NOW)).toBeDefined();
    expect(holdUntil(fresh, at(2))).toBeUndefined();
    expect(holdUntil(urgent, NOW)).toBeUndefined();
  });
});
