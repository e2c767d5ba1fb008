import { afterEach, describe, expect, it } from "vitest";
import type { AdapterHost } from "../../src/chat/adapter.ts";
import { discordFace, playgroundFace, slackFace } from "./faces.ts";
import { createStage, type Face, type Stage } from "./stage.ts";

const PLATFORMS: readonly (readonly [string, (host: AdapterHost) => Promise<Face>])[] = [
  ["Slack", slackFace],
  ["Discord", discordFace],
  ["the playground", playgroundFace],
];

/** An invitation of Tuesday 24 November, 15:00 in New York, as a calendar sends it. */
function invitation(method: string, sequence: number, day: string): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//EN",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    "UID:round-1@acme.example",
    `SEQUENCE:${sequence}`,
    "DTSTAMP:20261120T100000Z",
    `DTSTART;TZID=America/New_York:${day}T150000`,
    `DTEND;TZID=America/New_York:${day}T160000`,
    "SUMMARY:Interview: Data Analyst at Acme",
    "LOCATION:https://meet.example/abc",
    "ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@acme.example",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

const TABLE = [
  "Company,Role,Interview date,Interviewer,Stage",
  "Acme,Data Analyst,24/11/2026 15:00,Ana Ruiz (manager),Onsite",
  "Beta,Engineer,12/11/2026 10:00,Zoe Kim,Rejected",
  "Gamma,Engineer,soon,,Interview",
  "",
].join("\n");

describe.each(PLATFORMS)("on %s", (_, makeFace) => {
  let stage: Stage;
  afterEach(() => stage.stop());

  it("an invitation dropped as the very first thing is confirmed, moved by its update and cancelled", async () => {
    stage = await createStage(makeFace);
    await stage.attaches("invite.ics", invitation("REQUEST", 0, "20261124"));
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    const card = await stage.seesSomewhere(/shall I save this interview/);
    expect(card.text).toMatch(/Data Analyst/);
    expect(card.text).toMatch(/Tue 24 Nov 2026, 15:00/);
    await stage.presses("Save");
    await stage.seesSomewhere(/Saved: Acme \(Data Analyst\)/);
    await stage.clockTo("2026-11-24", "14:00");
    await stage.sees(/In an hour: Acme, Data Analyst/);

    await stage.attaches("update.ics", invitation("REQUEST", 1, "20261125"));
    await stage.sees(/Moved: the interview at Acme.*Wed 25 Nov 2026, 15:00/s);
    await stage.clockTo("2026-11-25", "16:15");
    await stage.sees(/How was it: Acme/);

    await stage.attaches("old.ics", invitation("REQUEST", 0, "20261124"));
    await stage.sees(/older version of the invitation.*Nothing was changed/s);
    await stage.attaches("cancel.ics", invitation("CANCEL", 2, "20261125"));
    await stage.sees(/Cancelled: the interview at Acme/);
    await stage.presses("Undo");
    await stage.sees(/Undone/);
  });

  it("a table is shown first, imported, known the second time, and undone as a whole", async () => {
    stage = await createStage(makeFace);
    await stage.attaches("jobs.csv", TABLE);
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    const card = await stage.seesSomewhere(/I can add 2 interviews from this table/);
    expect(card.text).toMatch(/Acme.*Tue 24 Nov, 15:00/);
    expect(card.text).toMatch(/Beta.*they said no/);
    expect(card.text).toMatch(/Line 4, Gamma, Engineer: “soon” is no date/);
    await stage.presses("Import 2");
    await stage.seesSomewhere(/Imported: 2 interviews/);
    await stage.attaches("jobs.csv", TABLE);
    await stage.sees(/There is nothing to add.*2 rows: in your list already/s);
    await stage.presses("Undo");
    await stage.seesSomewhere(/Undone: import of 2 interviews/);
    await stage.command("list", {});
    await stage.seesSomewhere(/Your list is empty/);
  });

  it("a table is pasted into the form, and a fault keeps what was pasted", async () => {
    stage = await createStage(makeFace);
    await stage.command("import", {});
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.command("import", {});
    await stage.seesForm();
    await stage.submits({ table: TABLE });
    await stage.seesSomewhere(/I can add 2 interviews from this table/);
    await stage.presses("Cancel");
    await stage.seesSomewhere(/Nothing was imported/);
  });

  it("a file of another kind gets one clear sentence", async () => {
    stage = await createStage(makeFace);
    await stage.command("add", { company: "Omega, tue 3pm" });
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.seesSomewhere(/Saved: Omega/);
    await stage.attaches("setup.ics", "MZ\u0090\u0000\u0003\u0000");
    await stage.sees(/Nothing was stored/);
    await stage.attaches("photo.png", "PNG");
    await stage.sees(/I read invitations .* is neither/);
  });
});

const MAIL =
  "Hi Ana, we invite you to an interview for the Data Analyst role at Acme on Wednesday, 25 November at 3pm. You will meet Raj Patel. maria@acme.com";

describe.each(PLATFORMS)("from the menu of a message on %s", (platform, makeFace) => {
  it("an invitation that somebody pasted opens the form, filled in, and is saved; a rejection is asked about", async () => {
    const stage = await createStage(makeFace);
    try {
      await stage.command("add", { company: "Omega, tue 3pm" });
      await stage.seesSomewhere(/Before we start/);
      await stage.agrees();
      await stage.seesSomewhere(/Saved: Omega/);
      await stage.logs(MAIL);
      await stage.seesForm();
      await stage.submits({ more: "panel" });
      await stage.seesSomewhere(/Saved: Acme \(Data Analyst\).*Wed 25 Nov 2026, 15:00.*Raj Patel/s);
      await stage.logs("We regret to inform you that Omega chose another candidate.");
      await stage.seesSomewhere(/reads like a no from Omega/);
      await stage.presses("They said no");
      await stage.seesSomewhere(/Omega said no/);
    } finally {
      await stage.stop();
    }
  });

  it("a stranger reads the notice first, with the words that wait, and gets the form after the yes", async () => {
    const stage = await createStage(makeFace);
    try {
      await stage.logs(MAIL);
      await stage.seesSomewhere(/Before we start.*Data Analyst role at Acme/s);
      await stage.agrees();
      // Discord asked for the time zone in a form, and cannot open one right after another.
      if (platform === "Discord") {
        await stage.seesSomewhere(/Log an interview/);
        await stage.presses("Open the form");
      }
      await stage.seesForm();
      await stage.submits({});
      await stage.seesSomewhere(/Saved: Acme \(Data Analyst\)/);
    } finally {
      await stage.stop();
    }
  });
});
