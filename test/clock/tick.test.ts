import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Composed } from "../../src/bot/clock/sending/deliver.ts";
import { createTick, type Tick, type TickDeps } from "../../src/bot/clock/tick.ts";
import { type Adapter, type Log, SendFailure } from "../../src/chat/adapter.ts";
import type { Message } from "../../src/chat/message.ts";
import type { MessageRef, Place } from "../../src/chat/place.ts";
import { outsideQuietHours } from "../../src/coach/calendar/quiet-hours.ts";
import { openStore } from "../../src/store/open.ts";
import type { ClaimedDelivery, Nudge, Person, Store } from "../../src/store/store.ts";
import { aPerson, policyIn, silentLog } from "./example-delivery.ts";
import { VirtualTime } from "./virtual-time.ts";

const START = "2026-11-24T15:00:00.000Z";

/** A platform that does what the test says and keeps what was posted. */
class Platform {
  readonly posts: { readonly place: Place; readonly message: Message; readonly key: string }[] = [];
  readonly looks: { readonly key: string; readonly since: string }[] = [];
  answer: (key: string) => Promise<void> = async () => {};
  found: () => Promise<MessageRef | undefined> = async () => undefined;

  readonly adapter: Pick<Adapter, "send" | "find"> = {
    send: async (place, message, key) => {
      this.posts.push({ place, message, key });
      await this.answer(key);
      return { platform: "slack", workspace: "T1", channel: "D1", id: `m-${key}` };
    },
    find: async (_, key, since) => {
      this.looks.push({ key, since });
      return this.found();
    },
  };
}

describe("the tick", () => {
  let time: VirtualTime;
  let store: Store;
  let platform: Platform;
  let logged: string[];
  let tick: Tick;
  let ids: number;

  const log: Log = {
    info() {},
    warn: (event) => void logged.push(event),
    error: (event) => void logged.push(`error ${event}`),
  };

  const plainWords = async ({ nudges, expired }: ClaimedDelivery): Promise<Composed> => ({
    message: {
      notice: [...nudges.map(({ id }) => id), ...expired.map(({ id }) => `late ${id}`)].join(", "),
      blocks: [],
    },
    sentNudgeIds: nudges.map((nudge) => nudge.id),
  });

  const tickWith = (more: Partial<TickDeps> = {}): Tick =>
    createTick({
      store: store.clock,
      adapterFor: (name) => (name === "slack" ? platform.adapter : undefined),
      compose: plainWords,
      outsideQuietHours,
      now: time.wall,
      random: () => 1,
      newId: () => {
        ids += 1;
        return `delivery-${ids}`;
      },
      owner: "this process",
      setTimer: time.setTimer,
      log,
      ...more,
    });

  beforeEach(async () => {
    time = new VirtualTime(START);
    store = await openStore({
      url: ":memory:",
      now: time.wall,
      log: silentLog,
      lanePace: { slack: { burst: 10, rateMs: 0 } },
    });
    platform = new Platform();
    logged = [];
    ids = 0;
    tick = tickWith();
  });

  afterEach(() => store.close());

  const at = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000).toISOString();

  async function add(id: string, more: Partial<Person> = {}): Promise<void> {
    await store.change((tx) => tx.addPerson(aPerson(id, more)));
  }

  /** A nudge that is due some minutes from the start and expires after two days, unless told otherwise. */
  async function plan(person: string, id: string, dueIn = 0, expiresIn = 2_880): Promise<void> {
    await store.change((tx) =>
      tx.addNotice(person, {
        id,
        key: id,
        stepKey: id,
        kind: "thank-you",
        rank: "due",
        dueAt: at(dueIn),
        expiresAt: at(expiresIn),
      }),
    );
  }

  async function run(minutes = 0) {
    await time.pass(Date.parse(START) + minutes * 60_000 - time.nowMs);
    let ended = false;
    const ticking = tick(time.wall()).finally(() => {
      ended = true;
    });
    await time.pass(0);
    while (!ended) await time.pass(100);
    return ticking;
  }

  const notices = () => platform.posts.map(({ message }) => message.notice);

  async function waiting(person: string): Promise<readonly Nudge[]> {
    return store.pendingNudges(person);
  }

  it("sends one person everything due as one message, marked with the delivery's id", async () => {
    await add("ana");
    await plan("ana", "n1");
    await plan("ana", "n2", -10);
    await plan("ana", "n3", 10);
    expect(await run()).toMatchObject({ claimed: 1, sent: 1 });
    expect(platform.posts).toEqual([
      {
        place: { kind: "dm", platform: "slack", workspace: "T1", account: "U-ana" },
        message: { notice: "n2, n1", blocks: [] },
        key: "delivery-1",
      },
    ]);
    expect(await store.delivery("delivery-1")).toMatchObject({
      state: "sent",
      messageChannel: "D1",
      messageId: "m-delivery-1",
      sentAt: START,
    });
    expect((await waiting("ana")).map(({ id }) => id)).toEqual(["n3"]);
  });

  it("claims until nothing is due, many people in one run", async () => {
    for (let index = 0; index < 45; index += 1) {
      await add(`p${index}`);
      await plan(`p${index}`, `n${index}`);
    }
    expect(await run()).toMatchObject({ claimed: 45, sent: 45 });
  });

  it("drops what has become pointless when the plan is derived again", async () => {
    tick = tickWith({ compose: async () => undefined });
    await add("ana");
    await plan("ana", "n1");
    expect(await run()).toMatchObject({ dropped: 1 });
    expect(platform.posts).toEqual([]);
    expect(await waiting("ana")).toEqual([]);
  });

  it("fails only the delivery that cannot be worded, and tries it again", async () => {
    let broken = true;
    const compose = async (delivery: ClaimedDelivery) => {
      if (broken && delivery.person.id === "ana") throw new Error("Acme broke the card");
      return plainWords(delivery);
    };
    tick = tickWith({ compose });
    await add("ana");
    await add("ben");
    await plan("ana", "n1");
    await plan("ben", "n2");
    expect(await run()).toMatchObject({ sent: 1, later: 1 });
    expect(logged).toEqual(["error clock.delivery-failed"]);
    broken = false;
    await run(1);
    expect(notices()).toEqual(["n2", "n1"]);
  });

  it("waits a minute for a platform that is not running, without counting it as a failure", async () => {
    await add("ana", { platform: "discord", workspace: "A1" });
    await plan("ana", "n1");
    expect(await run()).toMatchObject({ later: 1 });
    expect(await store.clock.nextWake()).toBe(at(1));
    expect(await store.delivery("delivery-1")).toMatchObject({ attempts: 0, maybePosted: false });
  });

  it("writes no more to somebody who cannot be reached", async () => {
    platform.answer = () => Promise.reject(new SendFailure("gone", "DMs closed"));
    await add("ana");
    await plan("ana", "n1");
    expect(await run()).toMatchObject({ gone: 1 });
    expect(await store.personById("ana")).toMatchObject({ unreachableAt: START });
    await run(600);
    expect(platform.posts).toHaveLength(1);
  });

  it("gives a refused message up at once, with an error in the log", async () => {
    platform.answer = () => Promise.reject(new SendFailure("refused", "invalid_blocks"));
    await add("ana");
    await plan("ana", "n1");
    expect(await run()).toMatchObject({ dead: 1 });
    await run(600);
    expect(platform.posts).toHaveLength(1);
    expect(logged).toEqual(["error clock.send-refused"]);
    expect(await store.clock.counts(time.wall())).toMatchObject({ dead: 1 });
  });

  it("holds the whole workspace back after a rate limit, what waits for its turn included", async () => {
    tick = tickWith({ inFlight: 1 });
    platform.answer = () =>
      Promise.reject(new SendFailure("later", "429", { retryAfterMs: 120_000 }));
    for (const id of ["ana", "ben", "cleo"]) {
      await add(id);
      await plan(id, `n-${id}`);
    }
    await run();
    await run(1);
    expect(platform.posts).toHaveLength(1);
    platform.answer = async () => {};
    await run(2);
    expect(platform.posts).toHaveLength(4);
    expect(await store.delivery("delivery-1")).toMatchObject({ state: "sent", attempts: 0 });
  });

  it("looks whether a doubtful message was posted, and sends it again only if it was not", async () => {
    platform.answer = () =>
      Promise.reject(new SendFailure("later", "timed out", { maybePosted: true }));
    await add("ana");
    await plan("ana", "n1");
    await run();
    platform.answer = async () => {};
    platform.found = () => Promise.reject(new SendFailure("later", "502"));
    await run(1);
    expect(platform.posts).toHaveLength(1);
    platform.found = async () => undefined;
    await run(2);
    expect(platform.looks.map(({ key }) => key)).toEqual(["delivery-1", "delivery-1"]);
    expect(platform.posts.map(({ key }) => key)).toEqual(["delivery-1", "delivery-1"]);
    expect(await waiting("ana")).toEqual([]);
  });

  it("records a doubtful message that was posted, without another word", async () => {
    platform.answer = () =>
      Promise.reject(new SendFailure("later", "timed out", { maybePosted: true }));
    await add("ana");
    await plan("ana", "n1");
    await run();
    const ref = { platform: "slack", workspace: "T1", channel: "D9", id: "m9" };
    platform.found = async () => ref;
    expect(await run(1)).toMatchObject({ sent: 1 });
    expect(platform.posts).toHaveLength(1);
    expect(await store.delivery("delivery-1")).toMatchObject({ messageId: "m9", state: "sent" });
    const [look] = platform.looks;
    expect(look?.since ?? START).toBe("2026-11-24T13:59:00.000Z");
  });

  it("keeps quiet hours for a message that met them while it was tried again", async () => {
    platform.answer = () => Promise.reject(new SendFailure("later", "connection refused"));
    // The first try is just before the quiet hours, the second would fall into them.
    await add("ana", { policy: { ...policyIn("UTC"), quietFrom: "15:01", quietUntil: "17:00" } });
    await plan("ana", "n1");
    await run(0.99);
    platform.answer = async () => {};
    await run(1.1);
    expect(platform.posts).toHaveLength(1);
    await run(119);
    expect(platform.posts).toHaveLength(1);
    await run(120.1);
    expect(platform.posts).toHaveLength(2);
  });

  it("does not show what expired while it was tried again, but names it in the next message", async () => {
    platform.answer = () => Promise.reject(new SendFailure("later", "connection refused"));
    await add("ana");
    await add("ben");
    await plan("ana", "n1", 0, 5);
    await plan("ana", "n2");
    await plan("ben", "n3", 0, 5);
    await run();
    platform.answer = async () => {};
    await run(6);
    await plan("ana", "n4", 90);
    await run(90);
    expect(notices().slice(2)).toEqual(["n2", "n4, late n1"]);
    expect(await waiting("ben")).toEqual([]);
  });

  it("does not let a platform that hangs hold up the tick, and still records its answer", async () => {
    platform.answer = (key) => (key === "delivery-1" ? time.wait(8_000) : Promise.resolve());
    await add("ana");
    await plan("ana", "n1");
    const first = tick(time.wall());
    await time.pass(1_000);
    expect(await first).toMatchObject({ claimed: 1, sent: 0 });
    await add("ben");
    await plan("ben", "n2");
    await run(0.05);
    expect(await waiting("ben")).toEqual([]);
    await time.pass(8_000);
    expect(await store.delivery("delivery-1")).toMatchObject({ state: "sent" });
  });

  it("does not send again what is still under way when its lease seems to have run out", async () => {
    platform.answer = () => time.wait(8_000);
    await add("ana");
    await plan("ana", "n1");
    await run();
    time.stepMs = 3_600_000;
    const again = tick(time.wall());
    await time.pass(10_000);
    await again;
    await tick.settled();
    expect(platform.posts).toHaveLength(1);
    expect(await store.delivery("delivery-1")).toMatchObject({ state: "sent" });
  });

  it("never overlaps: calls while a tick runs share one more tick right after it", async () => {
    platform.answer = () => time.wait(500);
    await add("ana");
    await plan("ana", "n1");
    const first = tick(time.wall());
    await time.pass(100);
    await add("ben");
    await plan("ben", "n2");
    const [second, third] = [tick(time.wall()), tick(time.wall())];
    await time.pass(2_000);
    expect(await first).toMatchObject({ sent: 1 });
    expect(await second).toMatchObject({ sent: 1 });
    expect(await third).toEqual(await second);
    expect(notices()).toEqual(["n1", "n2"]);
  });
});
