import { afterEach, describe, expect, it, vi } from "vitest";
import type { AdapterHost } from "../../src/chat/adapter.ts";
import { discordFace, playgroundFace, slackFace } from "./faces.ts";
import { createStage, type Face, type Stage } from "./stage.ts";

type MakeFace = (host: AdapterHost) => Promise<Face>;

const PLATFORMS: readonly (readonly [string, MakeFace])[] = [
  ["slack", slackFace],
  ["discord", discordFace],
  ["playground", playgroundFace],
];

const ACME =
  "Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager) ana@acme.com, Raj Patel raj@acme.com";

const template = (name: string): string =>
  `Hi ${name},\n\nThank you for taking the time on Tuesday. I left the building with a clear picture of how the warehouse team plans its releases, and I can see myself in it. At Initech I spent three years moving nightly reports from spreadsheets into Looker.\n\nI look forward to the next steps.\n\nBest regards,\nAna`;

describe.each(PLATFORMS)("the notes, on %s", (_, makeFace) => {
  let stage: Stage;
  afterEach(() => stage.stop());

  async function thankYousDue(): Promise<void> {
    stage = await createStage(makeFace);
    await stage.command("add", { company: ACME });
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.seesSomewhere(/Saved: Acme \(Data Analyst\)/);
    await stage.clockTo("2026-11-24", "16:15");
    await stage.sees(/How was it: Acme/);
    await stage.says("ana talked about the dashboard migration; felt 4");
    await stage.seesSomewhere(/Ana Ruiz: the dashboard migration/);
    await stage.clockTo("2026-11-25", "09:00");
    await stage.sees(/2 thank-yous: Acme/);
  }

  it("go from a draft over another wording and a template to a warning, and are sent all the same", async () => {
    await thankYousDue();
    await stage.presses("Draft", "Ana");
    await stage.sees(/Thank-you to Ana Ruiz: Acme, Data Analyst/);
    const first = await stage.sees(/Hi Ana,/);
    await stage.presses("Another wording");
    await vi.waitFor(async () => {
      const { text } = await stage.sees(/Hi Ana,[\s\S]*dashboard migration/);
      expect(text).not.toBe(first.text);
    });

    await stage.presses("Edit");
    await stage.seesForm();
    await stage.submits({ text: template("Ana") });
    await stage.sees(/Nothing in it recalls “the dashboard migration”/);
    await stage.presses("Sent it");
    await stage.seesSomewhere(/Sent today: thank-you to Ana Ruiz/);

    await stage.presses("Draft", "Raj");
    await stage.sees(/Thank-you to Raj Patel/);
    await stage.presses("Fill the blanks");
    await stage.seesForm();
    await stage.submits({ "pick-up": "short reports", fit: "led two migrations" });
    await stage.sees(/short reports/);
    await stage.presses("Edit");
    await stage.seesForm();
    await stage.submits({ text: template("Raj") });
    await stage.sees(/Nearly all of this is your note to Ana Ruiz/);
    await stage.presses("Sent it");
    await stage.seesSomewhere(/Sent today: thank-you to Raj Patel/);
    await stage.seesSomewhere(/first follow-up, Thu 3 - Thu 10 Dec/);
  });

  it("go without their blanks, alone to be copied, with a copy kept on request, and on another day", async () => {
    await thankYousDue();
    await stage.presses("Draft", "Raj");
    await stage.sees(/one thing Raj said/);
    await stage.presses("Leave the blanks out");
    await stage.sees(/one personal sentence makes the note yours/);
    await stage.presses("Text to copy");
    await stage.seesSomewhere(/^(?:\| )?Hi Raj,/);
    await stage.presses("Edit");
    await stage.seesForm();
    await stage.submits({ text: template("Raj"), keep: "yes" });
    await stage.seesSomewhere(/I kept the copy you asked for/);
    await stage.presses("What I kept");
    await stage.seesSomewhere(/Kept for you on Wed 25 Nov/);
    await stage.presses("Sent it");
    await stage.seesSomewhere(/Sent today: thank-you to Raj Patel/);
    await stage.presses("Another day");
    await stage.seesForm();
    await stage.submits({ when: "yesterday 6pm" });
    await stage.seesSomewhere(/Sent Tue 24 Nov: thank-you to Raj Patel/);
  });

  it("are drafted by command, and read when they are pasted", async () => {
    await thankYousDue();
    await stage.command("note", { company: "Acme", who: "raj" });
    await stage.seesSomewhere(/one thing Raj said/);
    await stage.says(`check: ${template("Ana")}`);
    await stage.seesSomewhere(/I did not keep the text/);
    await stage.says(template("Raj"));
    await stage.seesSomewhere(/Nearly all of this is your note to Ana Ruiz/);
  });
});
