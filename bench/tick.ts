import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import Database from "better-sqlite3";
import { systemTimer } from "../src/bot/clock/set-timer.ts";
import { createTick } from "../src/bot/clock/tick.ts";
import { openStore } from "../src/store/open.ts";
import type { Store } from "../src/store/store.ts";
import { benchPerson } from "./bench-person.ts";

// What one tick costs over few and many pending nudges, with the same number due: it must follow what is due, not what
// is pending. Every run uses the real store on a file; posting costs nothing. Ratios are to the smallest run.

const DUE = 100;
const PENDING = [1, 10_000, 1_000_000];
const ROUNDS = 5;
const PEOPLE = 1_000;
const NOW = "2026-11-24T15:00:00.000Z";
const LATER = "2027-06-01T15:00:00.000Z";
const NEVER = "2099-01-01T00:00:00.000Z";
const log = { info() {}, warn() {}, error() {} };
let counter = 0;

interface Row {
  readonly pending: number;
  readonly tickMs: number;
  readonly emptyTickMs: number;
  readonly nextWakeMs: number;
}

const folder = mkdtempSync(join(tmpdir(), "afterword-bench-"));
try {
  const rows: Row[] = [];
  for (const pending of PENDING) rows.push(await measure(pending));
  print(rows);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(pending: number): Promise<Row> {
  const path = join(folder, `${pending}.db`);
  const url = `sqlite:${path}`;
  const pace = { slack: { burst: DUE, rateMs: 0 } };
  const open = () => openStore({ url, now: () => NOW, log, lanePace: pace });
  const prepared = await open();
  await prepared.change(async (tx) => {
    for (let index = 0; index < PEOPLE; index += 1) await tx.addPerson(benchPerson(`p${index}`));
  });
  await prepared.close();
  fill(path, pending);

  const store = await open();
  const tick = createTick({
    store: store.clock,
    adapterFor: () => ({
      send: async (place) => ({ ...place, channel: "D1", id: "1" }),
      find: async () => undefined,
    }),
    compose: async ({ nudges }) => ({
      message: { notice: "A step is due.", blocks: [] },
      sentNudgeIds: nudges.map((nudge) => nudge.id),
    }),
    outsideQuietHours: (instant) => instant,
    now: () => NOW,
    random: Math.random,
    newId: () => `delivery-${nextId()}`,
    owner: "bench",
    setTimer: systemTimer,
    log,
  });
  const ticks: number[] = [];
  const empty: number[] = [];
  const wakes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await makeDue(store, round);
    ticks.push(await timed(async () => expectSent((await tick(NOW)).sent)));
    empty.push(await timed(() => tick(NOW)));
    wakes.push(await timed(() => store.clock.nextWake()));
  }
  await store.close();
  return {
    pending,
    tickMs: median(ticks),
    emptyTickMs: median(empty),
    nextWakeMs: median(wakes),
  };
}

/** Nudges of the far future, written past the store because a million of them would take minutes through it. */
function fill(path: string, pending: number): void {
  const database = new Database(path);
  database.pragma("synchronous = OFF");
  const insert = database.prepare(
    `insert into nudge (id, person_id, lane_id, opportunity_id, key, step_key, kind, rank, due_at, next_at, expires_at)
     values (@id, @person, 'slack:T1', null, @id, 'bench', 'thank-you', 'due', @at, @at, @never)`,
  );
  const all = database.transaction(() => {
    for (let index = 0; index < pending; index += 1) {
      const at = new Date(Date.parse(LATER) + index * 60_000).toISOString();
      insert.run({ id: `far-${index}`, person: `p${index % PEOPLE}`, at, never: NEVER });
    }
  });
  all();
  database.close();
}

async function makeDue(store: Store, round: number): Promise<void> {
  await store.change(async (tx) => {
    for (let index = 0; index < DUE; index += 1) {
      const id = `due-${round}-${index}`;
      const step = { stepKey: id, kind: "thank-you", rank: "due", dueAt: NOW, expiresAt: NEVER };
      // Other people each round: nobody gets two messages within the hour.
      await tx.addNotice(`p${round * DUE + index}`, { id, key: id, ...step });
    }
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

function expectSent(sent: number): void {
  if (sent !== DUE) throw new Error(`${sent} of ${DUE} were sent: the measurement means nothing.`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function nextId(): string {
  counter += 1;
  return String(counter);
}

function print(rows: readonly Row[]): void {
  const [first] = rows;
  const ratio = (row: Row, what: "tickMs" | "emptyTickMs" | "nextWakeMs") =>
    first === undefined ? "" : (row[what] / first[what]).toFixed(2);
  const header = `tick with ${DUE} due`;
  console.log(
    "pending".padStart(10),
    header.padStart(22),
    "ratio",
    "empty tick".padStart(14),
    "ratio",
    "next wake".padStart(14),
    "ratio",
  );
  for (const row of rows) {
    console.log(
      String(row.pending).padStart(10),
      `${row.tickMs.toFixed(1)} ms`.padStart(22),
      ratio(row, "tickMs").padStart(5),
      `${(row.emptyTickMs * 1000).toFixed(0)} us`.padStart(14),
      ratio(row, "emptyTickMs").padStart(5),
      `${(row.nextWakeMs * 1000).toFixed(0)} us`.padStart(14),
      ratio(row, "nextWakeMs").padStart(5),
    );
  }
}
