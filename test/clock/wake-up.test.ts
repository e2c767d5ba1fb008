import { getTasks } from "node-cron";
import { beforeEach, describe, expect, it } from "vitest";
import { createBeat, startHeartbeat } from "../../src/bot/clock/heartbeat.ts";
import type { TickReport } from "../../src/bot/clock/tick.ts";
import { createWakeUp, type WakeUp } from "../../src/bot/clock/wake-up.ts";
import type { Instant } from "../../src/coach/facts.ts";
import { silentLog } from "./example-delivery.ts";
import { VirtualTime } from "./virtual-time.ts";

const START = "2026-11-24T15:00:00.000Z";
const nothing: TickReport = { claimed: 0, sent: 0, dropped: 0, later: 0, gone: 0, dead: 0 };

/** A list of due instants, delivered by ticks that can be made slow, failing or idle. */
class Agenda {
  readonly time = new VirtualTime(START);
  readonly due: Instant[] = [];
  readonly ticks: Instant[] = [];
  stuck = 0;
  looks = 0;
  tickMs = 0;
  fault: "none" | "throws" | "hangs" | "claims nothing" = "none";
  running = 0;
  overlapped = false;

  plan(secondsFromNow: number): void {
    this.due.push(new Date(this.time.nowMs + secondsFromNow * 1000).toISOString());
    this.due.sort();
  }

  readonly tick = async (now: Instant): Promise<TickReport> => {
    this.ticks.push(now);
    this.overlapped ||= this.running > 0;
    this.running += 1;
    if (this.fault === "hangs") return new Promise(() => {});
    await this.time.wait(this.tickMs);
    this.running -= 1;
    if (this.fault === "throws") throw new Error("disk full");
    if (this.fault === "claims nothing") return nothing;
    const claimed = this.due.filter((instant) => instant <= now).length;
    this.due.splice(0, claimed);
    return { ...nothing, claimed, sent: claimed };
  };

  wakeUp(): WakeUp {
    return createWakeUp({
      tick: this.tick,
      nextWake: async () => {
        this.looks += 1;
        return this.due[0];
      },
      now: this.time.wall,
      setTimer: this.time.setTimer,
      onStuck: () => {
        this.stuck += 1;
      },
      log: silentLog,
    });
  }
}

describe("the wake-up", () => {
  let agenda: Agenda;
  let wakeUp: WakeUp;
  beforeEach(() => {
    agenda = new Agenda();
    wakeUp = agenda.wakeUp();
  });

  it("ticks at the very millisecond something is due", async () => {
    agenda.plan(90.123);
    wakeUp.start();
    await agenda.time.pass(200_000);
    expect(agenda.ticks).toEqual(["2026-11-24T15:01:30.123Z"]);
  });

  it("does nothing at all while nothing is pending", async () => {
    wakeUp.start();
    await agenda.time.pass(1_000);
    const looksBefore = agenda.looks;
    await agenda.time.pass(4_000);
    expect(agenda.looks - looksBefore).toBeLessThanOrEqual(1);
    expect(agenda.ticks).toEqual([]);
  });

  it("arms itself again at once when poked with something earlier", async () => {
    agenda.plan(3_600);
    wakeUp.start();
    await agenda.time.pass(500);
    agenda.plan(0.2);
    wakeUp.poke();
    await agenda.time.pass(300);
    expect(agenda.ticks).toEqual(["2026-11-24T15:00:00.700Z"]);
  });

  it("looks once more after the tick during which it was poked, and never overlaps ticks", async () => {
    agenda.tickMs = 400;
    agenda.plan(1);
    wakeUp.start();
    await agenda.time.pass(1_100);
    agenda.plan(0.1);
    wakeUp.poke();
    wakeUp.poke();
    await agenda.time.pass(2_000);
    expect(agenda.ticks).toEqual(["2026-11-24T15:00:01.000Z", "2026-11-24T15:00:01.400Z"]);
    expect(agenda.overlapped).toBe(false);
  });

  it("notices within a second that the clock stepped ahead", async () => {
    agenda.plan(3_600);
    wakeUp.start();
    await agenda.time.pass(10_500);
    agenda.time.stepMs = 3_600_000;
    await agenda.time.pass(1_000);
    expect(agenda.ticks).toHaveLength(1);
  });

  it("does not spin when what is due cannot be had now", async () => {
    agenda.fault = "claims nothing";
    agenda.plan(0);
    wakeUp.start();
    await agenda.time.pass(10_000);
    expect(agenda.ticks.length).toBeLessThanOrEqual(11);
    expect(agenda.stuck).toBe(0);
  });

  it("goes on after a tick that failed", async () => {
    agenda.fault = "throws";
    agenda.plan(0);
    wakeUp.start();
    await agenda.time.pass(5_000);
    agenda.fault = "none";
    await agenda.time.pass(1_500);
    expect(agenda.due).toEqual([]);
  });

  it.each(["throws", "hangs"] as const)(
    "reports itself stuck when a tick %s for 60 s while something is due",
    async (fault) => {
      agenda.fault = fault;
      agenda.plan(0);
      wakeUp.start();
      await agenda.time.pass(55_000);
      expect(agenda.stuck).toBe(0);
      await agenda.time.pass(6_000);
      expect(agenda.stuck).toBe(1);
    },
  );

  it("does not take a clock that steps ahead for a stuck loop", async () => {
    agenda.plan(1_800);
    wakeUp.start();
    await agenda.time.pass(6_000);
    agenda.time.stepMs = 3_600_000;
    await agenda.time.pass(300_000);
    expect(agenda.stuck).toBe(0);
  });

  it("ticks no more once stopped, and waits for the tick under way", async () => {
    agenda.tickMs = 700;
    agenda.plan(0);
    agenda.plan(5);
    wakeUp.start();
    await agenda.time.pass(100);
    let stopped = false;
    const stopping = wakeUp.stop().then(() => {
      stopped = true;
    });
    await agenda.time.pass(100);
    expect(stopped).toBe(false);
    await agenda.time.pass(10_000);
    await stopping;
    expect(agenda.ticks).toHaveLength(1);
  });
});

describe("the heartbeat", () => {
  it("ticks every time and tidies once an hour, a week back", async () => {
    const time = new VirtualTime(START);
    const ticks: Instant[] = [];
    const tidied: Instant[] = [];
    const beat = createBeat({
      tick: async (now) => ticks.push(now),
      tidy: async (before) => void tidied.push(before),
      now: time.wall,
      log: silentLog,
    });
    for (let minute = 0; minute < 61; minute += 1) {
      await beat();
      await time.pass(60_000);
    }
    expect(ticks).toHaveLength(61);
    expect(tidied).toEqual(["2026-11-17T15:00:00.000Z", "2026-11-17T16:00:00.000Z"]);
  });

  it("survives a tick that fails", async () => {
    const beat = createBeat({
      tick: () => Promise.reject(new Error("disk full")),
      tidy: async () => {},
      now: () => START,
      log: silentLog,
    });
    await expect(beat()).resolves.toBeUndefined();
  });

  it("beats at the start of each minute until it is stopped", async () => {
    const stop = startHeartbeat({
      tick: async () => {},
      tidy: async () => {},
      now: () => START,
      log: silentLog,
    });
    const beats = () => [...getTasks().values()].filter(({ name }) => name === "heartbeat");
    const [task] = beats();
    const nextMs = task?.getNextRun()?.getTime() ?? 1;
    expect(nextMs % 60_000).toBe(0);
    expect(Math.abs(nextMs - Date.now())).toBeLessThanOrEqual(60_000);
    await stop();
    expect(beats()).toEqual([]);
  });
});
