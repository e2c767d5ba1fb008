import { afterEach, describe, expect, it } from "vitest";
import type { AdapterHost } from "../../src/chat/adapter.ts";
import { discordFace, playgroundFace, slackFace } from "./faces.ts";
import { createStage, type Face, type Stage } from "./stage.ts";

const PLATFORMS: readonly (readonly [string, (host: AdapterHost) => Promise<Face>])[] = [
  ["Slack", slackFace],
  ["Discord", discordFace],
  ["the playground", playgroundFace],
];

/** Logged on Monday 23 November 2026: an interview on Tuesday at three in New York. */
const ACME = "Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager) ana@acme.com";

describe.each(PLATFORMS)("journey 2 on %s", (_, makeFace) => {
  let stage: Stage;

  async function logged(): Promise<void> {
    stage = await createStage(makeFace);
    await stage.command("add", { company: ACME });
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.seesSomewhere(/Saved: Acme \(Data Analyst\)/);
  }

  afterEach(() => stage.stop());

  it("moved in plain words: everything comes at the new time, and the plan says from when", async () => {
    await logged();
    await stage.says("acme moved to thursday 3 Dec 3pm");
    await stage.sees(/Moved: the interview at Acme.* is now Thu 3 Dec 2026, 15:00/s);
    await stage.clockTo("2026-11-25", "09:00");
    expect(stage.count(/Before the interview|In an hour|How was it|Thank-you: Acme/)).toBe(0);
    await stage.command("plan", { company: "Acme" });
    await stage.seesSomewhere(/moved from Tue 24 Nov, 15:00/);
    await stage.clockTo("2026-12-03", "16:15");
    await stage.sees(/How was it: Acme, Data Analyst/);
    await stage.clockTo("2026-12-04", "09:00");
    await stage.sees(/Thank-you: Acme, Data Analyst/);
  });

  it("nobody called, told on the card: words to copy, a new time in a form, no thank-you for the first", async () => {
    await logged();
    await stage.clockTo("2026-11-24", "16:15");
    await stage.sees(/How was it: Acme, Data Analyst/);
    await stage.presses("Nobody called");
    await stage.sees(/Hi Ana,[\s\S]*today at 3:00 PM/);
    await stage.clockTo("2026-11-26", "09:00");
    expect(stage.count(/Thank-you: Acme/)).toBe(0);
    await stage.presses("New time");
    await stage.seesForm();
    await stage.submits({ when: "30 Nov 10:00", note: "their calendar" });
    await stage.sees(/is now Mon 30 Nov 2026, 10:00/);
    await stage.clockTo("2026-12-01", "09:00");
    await stage.sees(/Thank-you: Acme, Data Analyst/);
  });

  it("postponed without a date by command: one question after five business days, and the date settles it", async () => {
    await logged();
    await stage.command("moved", { company: "Acme", what: "postponed" });
    await stage.sees(/put off, without a new date/);
    await stage.clockTo("2026-12-01", "08:59");
    expect(stage.count(/No new date yet/)).toBe(0);
    await stage.clockTo("2026-12-01", "09:00");
    await stage.sees(/No new date yet: Acme, Data Analyst/);
    await stage.clockTo("2026-12-08", "18:00");
    expect(stage.count(/No new date yet/)).toBe(1);
    await stage.presses("There is a date");
    await stage.seesForm();
    await stage.submits({ when: "thu 10 Dec 10:00", note: "" });
    await stage.sees(/is now Thu 10 Dec 2026, 10:00/);
    await stage.clockTo("2026-12-10", "11:15");
    await stage.sees(/How was it: Acme/);
  });

  it("cancelled on the plan card: silence, Undo brings all of it back, and reopening works", async () => {
    await logged();
    await stage.command("plan", { company: "Acme" });
    await stage.seesSomewhere(/Acme, Data Analyst/);
    await stage.presses("Change …");
    await stage.sees(/What changed at Acme/);
    await stage.presses("They cancelled");
    await stage.sees(/Acme.* cancelled the interview of Tue 24 Nov, 15:00/s);
    await stage.presses("Undo");
    await stage.sees(/Undone/);
    await stage.clockTo("2026-11-23", "15:00");
    await stage.sees(/Before the interview: Acme/);
    await stage.says("they cancelled");
    await stage.sees(/It was the only one/);
    await stage.clockTo("2027-02-01", "09:00");
    await stage.sees(/It was the only one/);
    await stage.command("moved", { company: "Acme", when: "thu 4 Feb 3pm" });
    await stage.sees(/is now Thu 4 Feb 2027, 15:00/);
    await stage.clockTo("2027-02-04", "16:15");
    await stage.sees(/How was it: Acme/);
  });
});
