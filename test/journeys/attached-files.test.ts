import { expect, it } from "vitest";
import { type DiscordServer, startDiscordServer } from "../platforms/discord/server.ts";
import { discordFaceOn, stopDiscord } from "./faces.ts";
import { createStage, type Stage } from "./stage.ts";

const INVITE = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Example//EN",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "UID:round-1@acme.example",
  "SEQUENCE:0",
  "DTSTAMP:20261120T100000Z",
  "DTSTART;TZID=America/New_York:20261124T150000",
  "DTEND;TZID=America/New_York:20261124T160000",
  "SUMMARY:Interview: Data Analyst at Acme",
  "ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@acme.example",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
const TABLE = "Company,Role,Interview date\nBeta,Engineer,2026-11-12 10:00\n";

it("a file with the command on Discord is confirmed and saved, in a server and in the DM, by a stranger too", async () => {
  const server = await startDiscordServer();
  const stage = await createStage(async (host) => discordFaceOn(server, host));
  try {
    await logFromInvite(stage, server);
    const file = { name: "jobs.csv", content: TABLE };
    await server.human.slash(server.person("Ana"), "interview", "import", { file });
    await stage.sees(/I can add one interview from this table/);
    await stage.presses("Import 1");
    await stage.sees(/Imported: one interview/);
    expect(server.human.club()).toEqual([]);
  } finally {
    await stage.stop();
    await stopDiscord(server);
  }
});

async function logFromInvite(stage: Stage, { human, person }: DiscordServer): Promise<void> {
  const ana = person("Ana");
  const seen = () => human.ephemerals(ana)[0]?.text;
  const invite = { name: "acme.ics", content: INVITE };
  await human.slash(ana, "interview", "add", { invite }, "guild");
  expect(seen()).toMatch(/Before we start.*\/interview add acme\.ics/s);
  await stage.agrees();
  expect(seen()).toMatch(/shall I save this interview.*Tue 24 Nov 2026, 15:00/s);
  await stage.presses("Save");
  expect(seen()).toMatch(/Saved: Acme \(Data Analyst\)/);
  await stage.clockTo("2026-11-24", "14:00");
  await stage.sees(/In an hour: Acme, Data Analyst/);
}
