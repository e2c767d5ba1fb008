import { afterEach, describe, expect, it } from "vitest";
import { ANA } from "../adapters/slack/harness.ts";
import { type DiscordServer, startDiscordServer } from "../platforms/discord/server.ts";
import { startSlackServer } from "../platforms/slack/server.ts";
import { discordFaceOn, slackFaceOn, stopDiscord } from "./faces.ts";
import { createStage, type Stage } from "./stage.ts";

const ACME = "Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager)";
const FILE = "afterword-export.json";
/** What belongs to one person, wherever the file came from. */
const ALL = /"company": "Acme"[\s\S]*"name": "Ana Ruiz"|"name": "Ana Ruiz"[\s\S]*"company": "Acme"/;

let stage: Stage;

async function logged(): Promise<void> {
  await stage.command("add", { company: ACME });
  await stage.seesSomewhere(/Before we start/);
  await stage.agrees();
  await stage.seesSomewhere(/Saved: Acme/);
}

describe("/interview export on Discord", () => {
  let server: DiscordServer;

  async function begin(): Promise<void> {
    server = await startDiscordServer();
    stage = await createStage(async (host) => discordFaceOn(server, host));
    await logged();
  }

  afterEach(async () => {
    await stage.stop();
    await stopDiscord(server);
  });

  it.each(["dm", "guild"] as const)("gives everything as a file, asked in a %s", async (where) => {
    await begin();
    const ana = server.person("Ana");
    await server.human.slash(ana, "interview", "export", {}, where);
    const file = server.human.readFile(ana, FILE);
    expect(() => JSON.parse(file)).not.toThrow();
    expect(file).toMatch(ALL);
    expect(server.human.club()).toEqual([]);
  });

  it("gives the words where no file may be attached", async () => {
    await begin();
    server.refuseFiles();
    await stage.command("export", {});
    const { text } = await stage.sees(/Here is everything I know about you/);
    expect(text).toMatch(/could not attach afterword-export\.json/);
    expect(text).toMatch(/"exportedAt"|"schema"|"person"/);
  });

  it("gives the file beside the news that direct messages are closed", async () => {
    await begin();
    const ana = server.person("Ana");
    server.blockDms(ana);
    await stage.clockTo("2026-11-25", "09:00");
    await server.human.slash(ana, "interview", "export", {}, "guild");
    expect(server.human.ephemerals(ana).at(-1)?.text).toMatch(/allow direct messages/);
    expect(server.human.readFile(ana, FILE)).toMatch(ALL);
  });
});

it("/interview export on Slack gives everything as a file", async () => {
  const server = await startSlackServer();
  stage = await createStage(async (host) => slackFaceOn(server, host));
  await logged();
  await stage.command("export", {});
  const file = () => [...server.workspace.files.values()].find(({ name }) => name === FILE);
  await expect
    .poll(() => new TextDecoder().decode(file()?.content), { timeout: 5_000 })
    .toMatch(ALL);
  expect(server.dm(ANA).length).toBeGreaterThan(0);
  await stage.stop();
  await server.close();
});
