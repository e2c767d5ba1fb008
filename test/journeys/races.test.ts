import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { AdapterHost } from "../../src/chat/adapter.ts";
import type { Person } from "../../src/store/store.ts";
import { ANA } from "../adapters/slack/harness.ts";
import { startDiscordServer } from "../platforms/discord/server.ts";
import { startSlackServer } from "../platforms/slack/server.ts";
import { discordFaceOn, slackFaceOn, stopDiscord } from "./faces.ts";
import { createStage, type Face, type Stage } from "./stage.ts";

const ACME = "Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager)";

/** A platform that outlives the bot, with what these tests order it to do. */
interface Platform {
  readonly name: string;
  face(host: AdapterHost): Face;
  /** The next post is answered only once `until` resolves; "after": it is carried out before that. */
  holdPost(until: () => Promise<unknown>, after: boolean): void;
  /** The next post is carried out and its answer lost. */
  loseAnswer(): void;
  /** Calls that post something out of the blue or in answer. */
  posts(): number;
  /** What Ana did last is delivered once more, with the same ids. */
  deliverAgain(): Promise<unknown>;
  stop(): Promise<void>;
}

async function slackPlatform(): Promise<Platform> {
  const server = await startSlackServer();
  return {
    name: "slack",
    face: (host) => slackFaceOn(server, host),
    holdPost: (until, after) => server.fail("chat.postMessage", { kind: "held", until, after }),
    loseAnswer: () => server.fail("chat.postMessage", { kind: "lost", by: "reset" }),
    posts: () => server.callsOf("chat.postMessage").length,
    deliverAgain: () => server.human.deliversAgain(ANA),
    stop: () => server.close(),
  };
}

async function discordPlatform(): Promise<Platform> {
  const server = await startDiscordServer();
  return {
    name: "discord",
    face: (host) => discordFaceOn(server, host),
    holdPost: (until, after) => server.order("post", { kind: "held", until, after }),
    loseAnswer: () => server.order("post", { kind: "reset", after: true }),
    posts: () => server.requests("post").length,
    deliverAgain: async () => server.human.deliverAgain(),
    stop: () => stopDiscord(server),
  };
}

describe.each([
  ["Slack", slackPlatform],
  ["Discord", discordPlatform],
])("on %s", (_, startPlatform) => {
  let platform: Platform;
  let stage: Stage;
  const files: string[] = [];

  async function begin(options: { readonly url?: string; readonly at?: string } = {}) {
    stage = await createStage(async (host) => platform.face(host), options);
  }

  /** Logged, interviewed, and the thank-you sent on Wednesday: the first follow-up is due on Thu 3 Dec at 9:00. */
  async function thanked(options: { readonly url?: string } = {}): Promise<void> {
    platform = await startPlatform();
    await begin(options);
    await stage.command("add", { company: ACME });
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.seesSomewhere(/Saved: Acme/);
    await stage.seesSomewhere(/This is where I will write to you/);
    await stage.clockTo("2026-11-25", "09:00");
    await stage.sees(/Thank-you: Acme/);
    await stage.presses("Sent it");
    await stage.sees(/Sent today: thank-you to Ana Ruiz/);
  }

  /** Turns the clock to the first follow-up's hour, while the platform keeps its answer back until it is let go. */
  async function dueWhileHeld(after: boolean): Promise<() => Promise<void>> {
    const arrived = Promise.withResolvers<void>();
    const letGo = Promise.withResolvers<void>();
    platform.holdPost(() => {
      arrived.resolve();
      return letGo.promise;
    }, after);
    const turned = stage.clockTo("2026-12-03", "09:00");
    await arrived.promise;
    return async () => {
      letGo.resolve();
      await turned;
    };
  }

  async function ana(): Promise<Person> {
    const people = await Promise.all(
      ["T0CLUB", "800000000000000001"].map((one) => stage.store.peopleOf(platform.name, one)),
    );
    const [person] = people.flat();
    if (person === undefined) throw new Error("Ana is not in the memory.");
    return person;
  }

  /** Waits until nothing is on its way any more. */
  async function settled(person: Person): Promise<void> {
    await expect
      .poll(async () =>
        (await stage.store.pendingNudges(person.id)).map(({ deliveryId }) => deliveryId ?? null),
      )
      .not.toContainEqual(expect.any(String));
  }

  afterEach(async () => {
    await stage.stop();
    await platform.stop();
    for (const file of files.splice(0)) rmSync(file, { force: true });
  });

  describe.each([
    ["before it is carried out", false],
    ["after it was carried out", true],
  ])("while a nudge is held up %s", (_when, after) => {
    it("a reply of the company leaves one stale card at most, and no reminder after it", async () => {
      await thanked();
      const person = await ana();
      const letGo = await dueWhileHeld(after);
      await stage.command("heard", { company: "Acme", what: "no" });
      await stage.seesSomewhere(/said no/);
      await letGo();
      await settled(person);
      expect(stage.count(/First follow-up: Acme/)).toBeLessThanOrEqual(1);
      const posts = platform.posts();
      await stage.clockTo("2027-02-01", "09:00");
      expect(platform.posts()).toBe(posts);
      expect(await stage.store.pendingNudges(person.id)).toEqual([]);
      const deeds = async () => (await stage.store.opportunities(person.id))[0]?.deeds;
      const told = await deeds();
      await stage.presses("Sent it");
      await stage.seesSomewhere(/no longer open, so nothing was changed/);
      expect(await deeds()).toEqual(told);
    });

    it("a promise of the company moves the plan, and the next reminder is the promised one", async () => {
      await thanked();
      const letGo = await dueWhileHeld(after);
      await stage.command("heard", { company: "Acme", what: "holding", when: "11 Dec 2026" });
      await stage.seesSomewhere(/Fri 11 Dec/);
      await letGo();
      await settled(await ana());
      const shown = stage.count(/First follow-up: Acme/);
      expect(shown).toBeLessThanOrEqual(1);
      await stage.clockTo("2026-12-14", "08:59");
      expect(stage.count(/First follow-up: Acme/)).toBe(shown);
      await stage.clockTo("2026-12-14", "09:00");
      await stage.sees(/polite window is open: Mon 14 - Mon 21 Dec/);
    });

    it("an erase leaves no row behind, and nothing more is sent", async () => {
      await thanked();
      const person = await ana();
      const letGo = await dueWhileHeld(after);
      await stage.command("erase", {});
      await stage.seesForm();
      await stage.submits({ word: "erase" });
      await stage.seesSomewhere(/Everything is deleted/);
      await letGo();
      // The request was on its way: it cannot be called back, only be the last one.
      await expect.poll(() => stage.count(/First follow-up: Acme/)).toBe(1);
      const posts = platform.posts();
      await stage.clockTo("2027-02-01", "09:00");
      expect(platform.posts()).toBe(posts);
      const left = await stage.store.everythingAbout(person.id);
      expect(Object.values(left).flat()).toEqual([]);
      expect(await stage.store.clock.counts(stage.now())).toEqual({
        pending: 0,
        overdue: 0,
        dead: 0,
      });
      expect(await stage.store.clock.nextWake()).toBeUndefined();
      await stage.presses("Sent it").catch(() => undefined);
      expect(Object.values(await stage.store.everythingAbout(person.id)).flat()).toEqual([]);
    });

    it("a move to another zone doubles nothing, and the next reminder follows the new clock", async () => {
      await thanked();
      const letGo = await dueWhileHeld(after);
      await stage.command("settings", { what: "zone", value: "Europe/Berlin" });
      await stage.seesSomewhere(/Berlin/);
      await letGo();
      await settled(await ana());
      await stage.clockTo("2026-12-04", "02:59");
      expect(stage.count(/First follow-up: Acme/)).toBe(1);
      await stage.presses("Sent it");
      await stage.seesSomewhere(/second and last follow-up/);
      // Berlin is six hours ahead of New York: 9:00 there is 3:00 here.
      const [next] = await stage.store.pendingNudges((await ana()).id);
      expect(next?.dueAt).toMatch(/T08:00:00/);
    });
  });

  it("a reply while nobody knows whether the nudge was posted: it is found, never posted again", async () => {
    await thanked();
    const person = await ana();
    platform.loseAnswer();
    const before = platform.posts();
    await stage.clockTo("2026-12-03", "09:00");
    await expect.poll(() => platform.posts()).toBe(before + 1);
    await stage.command("heard", { company: "Acme", what: "no" });
    await stage.seesSomewhere(/said no/);
    const posts = platform.posts();
    await stage.clockTo("2027-02-01", "09:00");
    expect(platform.posts()).toBe(posts);
    expect(stage.count(/First follow-up: Acme/)).toBe(1);
    expect(await stage.store.pendingNudges(person.id)).toEqual([]);
  });

  it("an erase while nobody knows whether the nudge was posted ends it", async () => {
    await thanked();
    const person = await ana();
    platform.loseAnswer();
    await stage.clockTo("2026-12-03", "09:00");
    await stage.command("erase", {});
    await stage.seesForm();
    await stage.submits({ word: "erase" });
    await stage.seesSomewhere(/Everything is deleted/);
    const posts = platform.posts();
    await stage.clockTo("2027-02-01", "09:00");
    expect(platform.posts()).toBe(posts);
    expect(Object.values(await stage.store.everythingAbout(person.id)).flat()).toEqual([]);
  });

  describe("the same event delivered again after a restart", () => {
    const restarted = async (): Promise<void> => {
      const at = stage.now();
      await stage.stop();
      await begin({ url: `sqlite:${files[0]}`, at });
    };

    it.each([
      ["a command", () => stage.command("sent", { company: "Acme", who: "follow-up" })],
      ["a press", () => stage.presses("Sent it")],
      ["words", () => stage.says("sent the follow-up")],
    ])("acts once: %s", async (_what, act) => {
      const file = join(tmpdir(), `afterword-races-${process.pid}-${Math.random()}.sqlite`);
      files.push(file, `${file}-wal`, `${file}-shm`, `${file}.key`, `${file}.lock`);
      await thanked({ url: `sqlite:${file}` });
      await stage.clockTo("2026-12-04", "09:00");
      await act();
      await stage.seesSomewhere(/second and last follow-up/);
      const facts = async () => {
        const [opportunity] = await stage.store.opportunities((await ana()).id);
        return opportunity?.deeds.map(({ kind }) => kind);
      };
      const deeds = await facts();
      const messages = stage.count(/./s);
      await platform.deliverAgain();
      await restarted();
      await platform.deliverAgain();
      await stage.command("list", {});
      await stage.seesSomewhere(/1 active/);
      expect(await facts()).toEqual(deeds);
      expect(stage.count(/./s)).toBe(messages + 1);
    });
  });
});
