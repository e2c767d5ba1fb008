import { afterEach, describe, expect, it } from "vitest";
import type { AdapterHost } from "../../src/chat/adapter.ts";
import { discordFace, playgroundFace, slackFace } from "./faces.ts";
import { createStage, type Face, type Stage } from "./stage.ts";

const PLATFORMS: readonly (readonly [string, (host: AdapterHost) => Promise<Face>])[] = [
  ["Slack", slackFace],
  ["Discord", discordFace],
  ["the playground", playgroundFace],
];

const ACME = "Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager) ana@acme.com";
const PANEL =
  "Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager), Raj Patel, Zoe Kim, Tom Berg, Lia Costa";

describe.each(PLATFORMS)("on %s", (_, makeFace) => {
  let stage: Stage;

  /** The person's first command, through the notice, up to the plan. */
  async function logged(line: string): Promise<Stage> {
    stage = await createStage(makeFace);
    await stage.command("add", { company: line });
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.seesSomewhere(/Saved: Acme \(Data Analyst\)/);
    return stage;
  }

  /** Logged, interviewed, and the thank-you sent on Wednesday. */
  async function thanked(): Promise<void> {
    await logged(ACME);
    await stage.clockTo("2026-11-25", "09:00");
    await stage.sees(/Thank-you: Acme, Data Analyst/);
    await stage.presses("Sent it");
    await stage.sees(/Sent today: thank-you to Ana Ruiz/);
  }

  afterEach(() => stage.stop());

  it("journey 1: from the slash command to kindly moving on, with the dates of the worked examples", async () => {
    await logged(ACME);
    await stage.seesSomewhere(
      /Thank-you to Ana Ruiz: best on Wed 25 Nov, on time until Thu 26 Nov, 16:00/,
    );
    await stage.seesSomewhere(/First follow-up: about Thu 3 - Thu 10 Dec/);

    await stage.clockTo("2026-11-23", "15:00");
    await stage.sees(/Before the interview: Acme, Data Analyst/);
    await stage.clockTo("2026-11-24", "14:00");
    await stage.sees(/In an hour: Acme, Data Analyst/);
    await stage.clockTo("2026-11-24", "16:15");
    await stage.sees(/How was it: Acme, Data Analyst/);

    await stage.clockTo("2026-11-25", "09:00");
    const thanks = await stage.sees(/Thank-you: Acme, Data Analyst/);
    expect(thanks.text).toMatch(/Ana Ruiz/);
    await stage.presses("Sent it");
    await stage.sees(/Sent today: thank-you to Ana Ruiz at Acme/);
    await stage.sees(/first follow-up, Thu 3 - Thu 10 Dec/);

    await stage.clockTo("2026-12-03", "08:59");
    expect(stage.count(/First follow-up: Acme, Data Analyst/)).toBe(0);
    await stage.clockTo("2026-12-03", "09:00");
    await stage.sees(/First follow-up: Acme, Data Analyst/);
    await stage.presses("Why now?");
    await stage.sees(/Thu 26 Nov \(Thanksgiving Day\)/);
    await stage.presses("Back");
    await stage.sees(/The polite window is open: Thu 3 - Thu 10 Dec/);

    await stage.clockTo("2026-12-04", "10:00");
    await stage.presses("Sent it");
    await stage.sees(/second and last follow-up, Fri 11 - Fri 18 Dec/);

    await stage.clockTo("2026-12-15", "10:00");
    await stage.presses("Sent it");
    await stage.sees(/Mon 4 Jan 2027/);

    await stage.clockTo("2027-01-04", "09:00");
    await stage.sees(/Time to move on: Acme, Data Analyst/);
    await stage.presses("Move on");
    await stage.sees(/Moved on from Acme/);
    await stage.clockTo("2027-03-01", "09:00");
    await stage.sees(/Moved on from Acme/);
  });

  it("journey 3: a panel of five is one message with a checklist, answered by name", async () => {
    await logged(PANEL);
    await stage.clockTo("2026-11-25", "09:00");
    await stage.sees(/5 thank-yous: Acme, Data Analyst/);
    await stage.sees(/0 of 5/);
    expect(stage.count(/thank-yous: Acme/)).toBe(1);
    await stage.presses("Sent it", "Ana");
    await stage.sees(/1 of 5/);
    await stage.says("sent raj and zoe");
    await stage.sees(/That makes 3 of 5/);
    await stage.presses("Undo");
    await stage.sees(/Undone/);
    await stage.says("sent raj, zoe and tom");
    await stage.sees(/That makes 4 of 5/);
    await stage.says("thanked lia");
    await stage.sees(/first follow-up, Thu 3 - Thu 10 Dec/);
  });

  it("journey 5: the company asks for time, then for a next round", async () => {
    await thanked();
    await stage.clockTo("2026-12-03", "09:00");
    await stage.sees(/First follow-up: Acme/);
    await stage.presses("They replied");
    await stage.sees(/What did they say/);
    await stage.presses("They need more time");
    await stage.seesForm();
    await stage.submits({ when: "by Friday 11 Dec" });
    await stage.sees(/Fri 11 Dec/);
    // Promised by Friday the 11th: one business day of patience, so Monday the 14th.
    await stage.clockTo("2026-12-14", "08:59");
    expect(stage.count(/polite window is open/)).toBe(0);
    await stage.clockTo("2026-12-14", "09:00");
    await stage.sees(/polite window is open: Mon 14 - Mon 21 Dec/);
    await stage.command("heard", { company: "Acme", what: "next round", when: "thu 3pm" });
    await stage.sees(/Next round at Acme/);
    await stage.clockTo("2026-12-17", "16:15");
    await stage.sees(/How was it: Acme/);
  });

  it.each([
    ["needs something", /needs something from you/, true],
    ["offer", /An offer from Acme/, false],
    ["no", /said no/, false],
    ["role closed", /closed the role/, false],
  ] as const)("journey 5: the company answers %s", async (what, says, goesOn) => {
    await thanked();
    await stage.command("heard", { company: "Acme", what });
    await stage.sees(says);
    const before = stage.count(/./s);
    await stage.clockTo("2027-02-01", "09:00");
    expect(stage.count(/./s) > before).toBe(goesOn);
  });

  it("journey 7: ghosted up to moving on, then a late reply opens the door again", async () => {
    await thanked();
    await stage.clockTo("2026-12-03", "09:00");
    await stage.presses("Sent it");
    await stage.sees(/second and last follow-up, Thu 10 - Thu 17 Dec/);
    await stage.clockTo("2026-12-10", "09:00");
    await stage.presses("Sent it");
    await stage.clockTo("2027-01-04", "09:00");
    await stage.sees(/Time to move on/);
    await stage.presses("Move on");
    await stage.sees(/Moved on from Acme/);
    await stage.command("heard", { company: "Acme", what: "holding", when: "15 Jan 2027" });
    await stage.sees(/Fri 15 Jan/);
    await stage.command("sent", { company: "Acme", who: "follow-up" });
    await stage.sees(/limit/);
  });
});
