import { afterEach, describe, expect, it } from "vitest";
import { type AdapterHost, SendFailure } from "../../src/chat/adapter.ts";
import { ANA, BEN, seenBy } from "../adapters/slack/harness.ts";
import { type DiscordServer, startDiscordServer } from "../platforms/discord/server.ts";
import type { DiscordPerson } from "../platforms/discord/world.ts";
import { type SlackServer, startSlackServer } from "../platforms/slack/server.ts";
import { discordFaceOn, playgroundFace, slackFaceOn, stopDiscord } from "./faces.ts";
import { createStage, type Stage, ZONE } from "./stage.ts";

const ACME = "Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager)";
const NEWS = /direct message[\s\S]*refused[\s\S]*allow direct messages/;

const PATIENT = { timeout: 5_000 };

let stage: Stage;

describe("on Discord, with direct messages closed", () => {
  let server: DiscordServer;
  let ana: DiscordPerson;

  const seen = () => server.human.ephemerals(ana).at(-1)?.text ?? "";
  const refused = () => server.requests("post").length;
  const inServer = (name: string, fields: Readonly<Record<string, string>> = {}) =>
    server.human.slash(ana, "interview", name, fields, "guild");

  /** The first interview, from a channel of the server, up to the plan. */
  async function logged(): Promise<void> {
    server = await startDiscordServer();
    ana = server.person("Ana");
    server.blockDms(ana);
    stage = await createStage(async (host) => discordFaceOn(server, host));
    await inServer("add", { company: ACME });
    await stage.agrees();
  }

  afterEach(async () => {
    await stage.stop();
    await stopDiscord(server);
  });

  it("the very first answer says so kindly and how to open them, and the plan is saved all the same", async () => {
    await logged();
    expect(seen()).toMatch(NEWS);
    expect(seen()).toMatch(/Saved: Acme \(Data Analyst\)/);
    expect(server.human.club()).toEqual([]);
    expect(server.human.dm(ana)).toEqual([]);
    await inServer("list");
    expect(seen()).toMatch(/Acme/);
  });

  it("nothing is tried again by itself, so that no ban can come of it", async () => {
    await logged();
    expect(refused()).toBe(1);
    await stage.clockTo("2026-12-20", "12:00");
    expect(refused()).toBe(1);
    expect(server.requests("open dm")).toHaveLength(1);
  });

  it("the next command tells how much is due and tries once more", async () => {
    await logged();
    await stage.clockTo("2026-11-25", "10:00");
    await inServer("list");
    expect(seen()).toMatch(NEWS);
    expect(seen()).toMatch(/2 steps are due now/);
    await stage.clockTo("2026-12-20", "12:00");
    expect(refused()).toBe(2);
    await inServer("list");
    expect(seen()).toMatch(/Acme/);
  });

  it("once they are open, the next command brings the reminders back", async () => {
    await logged();
    await stage.clockTo("2026-11-25", "10:00");
    server.blockDms(ana, false);
    await inServer("list");
    await stage.sees(/Thank-you: Acme, Data Analyst/);
    await stage.presses("Sent it");
    await stage.sees(/Sent today: thank-you to Ana Ruiz/);
    await inServer("list");
    expect(seen()).not.toMatch(NEWS);
    await stage.clockTo("2026-12-03", "09:00");
    await stage.sees(/First follow-up: Acme/);
    expect(stage.count(/Thank-you: Acme/)).toBe(0);
  });
});

describe("on Slack", () => {
  let server: SlackServer;

  const posts = () => server.callsOf("chat.postMessage").length;

  async function logged(): Promise<void> {
    server = await startSlackServer();
    server.addUser(BEN, { name: "Ben", tz: ZONE });
    stage = await createStage(async (host) => slackFaceOn(server, host));
    await stage.command("add", { company: ACME });
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.seesSomewhere(/Saved: Acme/);
    await stage.seesSomewhere(/This is where I will write to you/);
  }

  afterEach(async () => {
    await stage.stop();
    await server.close();
  });

  it("a deactivated account is met with silence after one refusal", async () => {
    await logged();
    const before = posts();
    server.fail("chat.postMessage", { kind: "error", error: "user_disabled" }, 100);
    await stage.clockTo("2027-02-01", "09:00");
    expect(posts()).toBe(before + 1);
    expect(stage.count(/Acme/)).toBeGreaterThan(0);
  });

  it("an account that comes back hears of what is due again", async () => {
    await logged();
    server.fail("chat.postMessage", { kind: "error", error: "user_disabled" });
    await stage.clockTo("2026-11-25", "10:00");
    expect(stage.count(/Thank-you: Acme/)).toBe(0);
    await stage.command("list", {});
    await stage.seesSomewhere(/2 steps are due now/);
    await stage.seesSomewhere(/Thank-you: Acme, Data Analyst/);
  });

  it("a workspace that uninstalls the app is silent for everybody, without one more try", async () => {
    await logged();
    await server.human.types(BEN, "/interview", "add Globex, Analyst, tue 3pm, with Raj Patel");
    const told = () => seenBy(server, BEN).map(({ text }) => text);
    await expect.poll(told).toMatchObject([expect.stringMatching(/Before we start/)]);
    await server.human.presses(BEN, "Fine, go ahead");
    await expect.poll(told, PATIENT).toContainEqual(expect.stringMatching(/Saved: Globex/));
    // One post a second in a Slack workspace: Ana's checklist or Ben's comes first.
    await stage.clockTo("2026-11-23", "15:01");
    await stage.seesSomewhere(/Before the interview: Acme/);
    await expect.poll(told, PATIENT).toContainEqual(expect.stringMatching(/Before the interview/));
    await server.human.uninstalls();
    const people = () => stage.store.peopleOf("slack", server.teamId);
    await expect
      .poll(async () => (await people()).map(({ leftAt }) => leftAt))
      .toEqual([stage.now(), stage.now()]);
    const calls = server.calls.length;
    await stage.clockTo("2027-02-01", "09:00");
    expect(server.calls.length).toBe(calls);
    expect(await stage.store.clock.nextWake()).toBeUndefined();
  });

  it("an app that was installed again serves whoever speaks to it", async () => {
    await logged();
    await server.human.uninstalls();
    await expect
      .poll(async () => (await stage.store.peopleOf("slack", server.teamId))[0]?.leftAt)
      .toBeDefined();
    await stage.clockTo("2026-11-25", "10:00");
    await server.human.says(ANA, "what is due");
    await stage.seesSomewhere(/Thank-you: Acme, Data Analyst/);
  });
});

describe("in the playground", () => {
  afterEach(() => stage.stop());

  it("closed direct messages are told, cost one try, and open again with the next command", async () => {
    let face: Awaited<ReturnType<typeof playgroundFace>> | undefined;
    stage = await createStage(async (host: AdapterHost) => {
      face = await playgroundFace(host);
      face.adapter.failNext(new SendFailure("gone", "The direct messages are closed."));
      return face;
    });
    await stage.command("add", { company: ACME });
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.seesSomewhere(NEWS);
    await stage.seesSomewhere(/Saved: Acme/);
    const before = stage.count(/./s);
    await stage.clockTo("2026-11-25", "10:00");
    expect(stage.count(/./s)).toBe(before);
    await stage.command("list", {});
    await stage.seesSomewhere(/2 steps are due now/);
    await stage.seesSomewhere(/Thank-you: Acme, Data Analyst/);
  });
});
