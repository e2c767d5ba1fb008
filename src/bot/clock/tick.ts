import type { Instant } from "../../coach/facts.ts";
import type { ClaimedDelivery, ClockStore, DeliveryResult, Person } from "../../store/store.ts";
import { after } from "./instant.ts";
import { SENDING_MS } from "./sending/backoff.ts";
import { type DeliverDeps, deliver } from "./sending/deliver.ts";
import { createLanePauses } from "./sending/lane-pauses.ts";
import { createLookUp } from "./sending/look-up.ts";
import { createPool } from "./sending/pool.ts";
import { createRecorder } from "./sending/recorder.ts";
import { type SetTimer, waitAtMost } from "./set-timer.ts";

/** How long a claim holds a delivery for us, in ms; a crash delays what was in flight by this at most. */
const LEASE_MS = 60_000;
/** How many workspaces one claim looks into: small enough for a short transaction. */
const LANES_PER_CLAIM = 16;
/** At most one unsolicited DM to a person in this time, in ms: what is due in between becomes one digest. */
const GAP_MS = 3_600_000;
/** Posts under way at the same time, over all platforms. */
const IN_FLIGHT = 64;
/** A platform that hangs must not hold up what is due on another: the tick ends, its posts go on. In ms. */
const PATIENCE_MS = 1_000;
/** A tick ends in time for the watchdog however much is due; the next one follows at once. */
const CLAIMS_PER_TICK = 20;

export interface TickDeps
  extends Omit<DeliverDeps, "lookUp" | "pauses" | "holdUntil" | "personNow"> {
  readonly store: Pick<ClockStore, "claim" | "record">;
  /** This process, in leases. */
  readonly owner: string;
  /** A delivery id: 16 random bytes as 22 base64url characters. */
  readonly newId: () => string;
  readonly setTimer: SetTimer;
  readonly holdUntil?: DeliverDeps["holdUntil"];
  /** Whom to write to, looked up once more right before the post; as claimed when left out. */
  readonly personNow?: DeliverDeps["personNow"];
  /** Posts in flight at most; 64 when left out. */
  readonly inFlight?: number;
}

/** How many deliveries were claimed, and what became of them by the time the tick ended. */
export interface TickReport extends Readonly<Record<DeliveryResult["kind"], number>> {
  readonly claimed: number;
}

/** Delivers what is due. Calls while a tick runs share one more tick right after it. Rejects when the store does. */
export interface Tick {
  (now: Instant): Promise<TickReport>;
  /** Resolves when no tick runs and nothing is in flight any more: for shutdown, before the store is closed. */
  settled(): Promise<void>;
}

/**
 * One run of the clock loop: claim, derive again, send outside any transaction, record in groups; again until nothing is
 * due. A crash between any two of these leaves a lease that runs out, and a delivery that is looked up before it is
 * repeated.
 */
export function createTick(options: TickDeps): Tick {
  const { store, owner, now, setTimer, log } = options;
  const deps = {
    holdUntil: () => undefined,
    personNow: async (claimed: Person) => claimed,
    ...options,
    lookUp: createLookUp(now),
    pauses: createLanePauses(),
  };
  const pool = createPool(options.inFlight ?? IN_FLIGHT);
  const recorder = createRecorder((results) => store.record(owner, results), log);
  /** By delivery id: a lease of ours that ran out (slow platform, clock stepped ahead) is not sent a second time. */
  const underWay = new Map<string, Promise<void>>();
  let running: Promise<TickReport> | undefined;
  let following: Promise<TickReport> | undefined;

  async function take(delivery: ClaimedDelivery, leasedAt: Instant, report: Counts): Promise<void> {
    await pool.run(async () => {
      // Waited so long for a seat that the lease may end in mid-send: leave it to whoever claims it next.
      if (now() > after(leasedAt, LEASE_MS - SENDING_MS)) return;
      const result = await deliver(delivery, deps);
      await recorder.add(result);
      report[result.kind] += 1;
    });
  }

  function begin(delivery: ClaimedDelivery, leasedAt: Instant, report: Counts): void {
    report.claimed += 1;
    const end = () => void underWay.delete(delivery.id);
    underWay.set(delivery.id, take(delivery, leasedAt, report).finally(end));
  }

  async function claimNew(at: Instant): Promise<readonly ClaimedDelivery[]> {
    const claimed = await store.claim({
      now: at,
      owner,
      leaseMs: LEASE_MS,
      maxLanes: LANES_PER_CLAIM,
      gapMs: GAP_MS,
      outsideQuietHours: options.outsideQuietHours,
      newId: options.newId,
    });
    return claimed.filter((delivery) => !underWay.has(delivery.id));
  }

  async function run(startedAt: Instant): Promise<TickReport> {
    const report = noCounts();
    let at = startedAt;
    for (let claims = 0; claims < CLAIMS_PER_TICK; claims += 1) {
      // What cannot be sent soon is better left unclaimed.
      if (!(await waitAtMost(pool.room(), PATIENCE_MS, setTimer))) break;
      const claimed = await claimNew(at);
      for (const delivery of claimed) begin(delivery, at, report);
      if (claimed.length === 0) break;
      at = now();
    }
    await waitAtMost(allRecorded(), PATIENCE_MS, setTimer);
    return { ...report };
  }

  async function allRecorded(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay.values());
  }

  async function settled(): Promise<void> {
    while (running !== undefined) await (following ?? running).catch(() => {});
    await allRecorded();
  }

  const tick = (at: Instant): Promise<TickReport> => {
    if (running === undefined) {
      running = run(at).finally(() => {
        running = undefined;
      });
      return running;
    }
    following ??= running
      .catch(() => {})
      .then(() => {
        following = undefined;
        return tick(now());
      });
    return following;
  };
  return Object.assign(tick, { settled });
}

type Counts = { -readonly [K in keyof TickReport]: number };

function noCounts(): Counts {
  return { claimed: 0, sent: 0, dropped: 0, later: 0, gone: 0, dead: 0 };
}
