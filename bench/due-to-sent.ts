import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { systemTimer } from "../src/bot/clock/set-timer.ts";
import { startClock } from "../src/bot/clock/start.ts";
import { openStore } from "../src/store/open.ts";
import { benchPerson } from "./bench-person.ts";

// From the instant a nudge is due to the call that posts it, with the real timer and the real store on a file, one nudge
// at a time. Beside it: what a bare timer of Node needs for the same instants on this machine at the same time.

const NUDGES = 200;
const EVERY_MS = 50;
const NEVER = "2099-01-01T00:00:00.000Z";
const log = { info() {}, warn() {}, error() {} };
const now = () => new Date().toISOString();

const folder = mkdtempSync(join(tmpdir(), "afterword-bench-"));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<void> {
  const store = await openStore({
    url: `sqlite:${join(folder, "bench.db")}`,
    now,
    log,
    lanePace: { slack: { burst: 10, rateMs: 0 } },
  });
  const startMs = Date.now() + 2_000;
  const dueMs = (index: number) => startMs + index * EVERY_MS;
  await store.change(async (tx) => {
    for (let index = 0; index < NUDGES; index += 1) {
      const id = `n${index}`;
      await tx.addPerson(benchPerson(`p${index}`));
      const dueAt = new Date(dueMs(index)).toISOString();
      const step = { stepKey: id, kind: "thank-you", rank: "due", dueAt, expiresAt: NEVER };
      await tx.addNotice(`p${index}`, { id, key: id, ...step });
    }
  });

  const lateMs: number[] = [];
  const bareMs: number[] = [];
  for (let index = 0; index < NUDGES; index += 1) {
    const at = dueMs(index);
    setTimeout(() => bareMs.push(Date.now() - at), at - Date.now());
  }
  let ids = 0;
  const clock = await startClock({
    store: store.clock,
    adapterFor: () => ({
      async send(place) {
        const sentMs = Date.now();
        const index = place.kind === "dm" ? Number(place.account.slice(1)) : 0;
        lateMs.push(sentMs - dueMs(index));
        return { ...place, channel: "D1", id: "1" };
      },
      find: async () => undefined,
    }),
    compose: async ({ nudges }) => ({
      message: { notice: "A step is due.", blocks: [] },
      sentNudgeIds: nudges.map((nudge) => nudge.id),
    }),
    outsideQuietHours: (instant) => instant,
    now,
    random: Math.random,
    newId: () => {
      ids += 1;
      return `delivery-${ids}`;
    },
    owner: "bench",
    setTimer: systemTimer,
    onStuck: () => {
      throw new Error("The clock is stuck.");
    },
    log,
  });
  await wait(2_000 + NUDGES * EVERY_MS + 500);
  await clock.stop();
  await store.close();
  console.log(`${lateMs.length} of ${NUDGES} nudges, one every ${EVERY_MS} ms`);
  console.log(
    `due -> posting   p50 ${quantile(lateMs, 0.5)} ms   p99 ${quantile(lateMs, 0.99)} ms`,
  );
  console.log(
    `bare setTimeout  p50 ${quantile(bareMs, 0.5)} ms   p99 ${quantile(bareMs, 0.99)} ms`,
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
