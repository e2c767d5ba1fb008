import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { SendFailure } from "../../src/chat/adapter.ts";
import { differences, pendingOf } from "./derived.ts";
import { one } from "./dialog.ts";
import { messageFaults } from "./limits.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const TABLE = `Company,Role,Interview date,Interviewer,Recruiter,Email,Stage,Notes,Salary
Acme,Data Analyst,24/11/2026 15:00,"Ana Ruiz (manager), Raj",Mia,mia@acme.com,Onsite,,90k
Acme,Data Analyst,19/11/2026 10:00,Zoe Kim,,,Phone screen,liked the team,90k
Beta,Engineer,12/11/2026,Zoe,,,Interviewing,,
Gamma,Engineer,1/9/2026 10:00,,,,Interviewing,,
Delta,,2/11/2026 10:00,,,,Rejected,,
Epsilon,PM,,,,,Applied,,
Zeta,PM,,Tom,,,Phone screen,,
Eta,PM,soon,,,,Interview,,
`;

/** What an import may not change before it is confirmed, and must bring back when undone. */
async function everything() {
  return { opportunities: await w.opportunities(), pending: await pendingOf(w) };
}

describe("a table dropped into the DM", () => {
  it("is shown first, with what is added, what is left out and why, and stores no interview", async () => {
    w = await world();
    await w.types("/interview add Omega, today 4pm");
    const before = await everything();
    const { words, messages } = one(await w.attaches("jobs.csv", TABLE));
    expect(words).toMatch(/I can add 5 interviews .* Nothing is stored yet/);
    expect(words).toContain("Acme (Data Analyst): Tue 24 Nov, 15:00, with Ana Ruiz and Raj");
    expect(words).toContain("Gamma (Engineer): Tue 1 Sep, 10:00; moved on");
    expect(words).toContain("Delta: Mon 2 Nov, 10:00; they said no");
    expect(words).toContain("Dates were read day first");
    expect(words).toContain("1 of the past has no time and counts as held at noon");
    expect(words).toContain("Not kept: Salary");
    expect(words).toContain("1 row: no interview yet (Epsilon, PM)");
    expect(words).toMatch(/Line 9, Eta, PM: “soon” is no date/);
    expect(words).toContain("[Import 5] [Cancel]");
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it("becomes opportunities with their rounds, people, notes, ends and reminders", async () => {
    w = await world();
    await w.attaches("jobs.csv", TABLE);
    const { words } = one(await w.presses("Import 5"));
    expect(words).toMatch(/Imported: 5 interviews/);
    const all = await w.opportunities();
    expect(all.map(({ company }) => company).toSorted()).toEqual([
      "Acme",
      "Beta",
      "Delta",
      "Gamma",
    ]);
    const acme = all.find(({ company }) => company === "Acme");
    expect(acme?.interviews.map(({ startsAt, label }) => [startsAt, label])).toEqual([
      ["2026-11-19T15:00:00.000Z", "phone screen"],
      ["2026-11-24T20:00:00.000Z", "onsite"],
    ]);
    expect(acme?.contacts.map(({ name, kind, email }) => [name, kind, email])).toEqual([
      ["Zoe Kim", "interviewer", undefined],
      ["Ana Ruiz", "manager", undefined],
      ["Raj", "interviewer", undefined],
      ["Mia", "recruiter", "mia@acme.com"],
    ]);
    expect(acme?.interviews[1]?.contactIds).toHaveLength(2);
    expect(acme?.deeds).toMatchObject([{ kind: "debriefed", note: "liked the team" }]);
    const told = all.flatMap(({ company, deeds }) =>
      deeds.map(({ kind, at }) => [company, kind, at.slice(0, 10)]),
    );
    expect(told).toContainEqual(["Delta", "heard", "2026-11-02"]);
    expect(told).toContainEqual(["Gamma", "moved-on", "2026-11-23"]);
    expect(await differences(w)).toEqual([]);
    expect((await w.types("/interview list")).words).toContain("2 active, 2 closed");
  });

  it("adds nothing the second time, also after a round was moved to another time zone", async () => {
    w = await world();
    await w.attaches("jobs.csv", TABLE);
    await w.presses("Import 5");
    const before = await everything();
    const again = one(await w.attaches("jobs.csv", TABLE));
    expect(again.words).toContain("5 rows: in your list already");
    expect(again.words).not.toContain("[Import");
    await w.types("/interview settings zone London");
    expect(one(await w.attaches("jobs.csv", TABLE)).words).toContain(
      "5 rows: in your list already",
    );
    expect((await everything()).opportunities).toEqual(before.opportunities);
  });

  it("adds one round to an opportunity that is there, and leaves its state alone", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, today 11am, with Ana Ruiz");
    const table =
      "Company,Role,Interview,Status\nACME,data analyst,26 Nov 2026 3pm,Rejected\nAcme,Data Analyst,2026-11-23 11:00,Rejected";
    expect(one(await w.attaches("one.csv", table)).words).toContain("in your list already");
    await w.presses("Import 1");
    const all = await w.opportunities();
    expect(all).toHaveLength(1);
    expect(all[0]?.interviews).toHaveLength(2);
    expect(all[0]?.deeds).toEqual([]);
    expect(await differences(w)).toEqual([]);
  });

  it("opens an opportunity again that was given up, where the round is still to come", async () => {
    w = await world();
    await w.types("/interview add Acme, today 8am, with Ana Ruiz");
    await w.types("/interview moveon acme");
    await w.attaches("one.csv", "Company,Interview\nAcme,26 Nov 2026 3pm");
    await w.presses("Import 1");
    expect((await w.types("/interview list")).words).toContain("1 active.");
  });

  it("is undone as a whole, reminders included", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, fri 11am, with Ana Ruiz");
    const before = await everything();
    await w.attaches("jobs.csv", TABLE);
    await w.presses("Import 5");
    expect(await everything()).not.toEqual(before);
    expect(one(await w.presses("Undo")).words).toContain("Undone: import of 5 interviews");
    expect(await everything()).toEqual(before);
    expect(await differences(w)).toEqual([]);
  });

  it("is answered once: neither cancelled nor imported twice", async () => {
    w = await world();
    await w.attaches("jobs.csv", TABLE);
    const id = (await w.store.openQuestion((await w.person()).id, "import", w.now()))?.id ?? "";
    await w.presses("Import 5");
    const before = await everything();
    expect(one(await w.pressesId(`1:import:${id}`)).words).toContain("answered already");
    expect(await everything()).toEqual(before);
    await w.attaches("more.csv", "Company,Interview\nSigma,26 Nov 2026 3pm");
    expect(one(await w.presses("Cancel")).words).toContain("Nothing was imported");
    expect(await everything()).toEqual(before);
  });

  it("is done once when two presses come at the same moment", async () => {
    w = await world();
    await w.attaches("jobs.csv", TABLE);
    const id = (await w.store.openQuestion((await w.person()).id, "import", w.now()))?.id ?? "";
    const lane = { platform: "playground", workspace: "playground" };
    const press = (eventId: string) =>
      w.handle({
        kind: "press",
        id: `1:import:${id}`,
        eventId,
        speaker: { ...lane, account: "ana" },
        place: { kind: "dm", ...lane, account: "ana" },
        message: { ...lane, channel: "dm", id: "card" },
        now: w.now(),
      });
    const replies = await Promise.all([press("p1"), press("p2")]);
    expect(replies.map(({ kind }) => kind).toSorted()).toEqual(["change", "say"]);
    expect((await w.opportunities()).flatMap(({ interviews }) => interviews)).toHaveLength(5);
  });

  it("belongs to the one who sent it, and is kept for a day", async () => {
    w = await world();
    await w.attaches("jobs.csv", TABLE);
    const id = (await w.store.openQuestion((await w.person()).id, "import", w.now()))?.id ?? "";
    await w.says("help", "ben");
    await w.types("/interview add Omega, fri 4pm", "ben");
    for (const verb of ["import", "import-cancel"]) {
      expect(one(await w.pressesId(`1:${verb}:${id}`, "ben")).words).toContain("no longer have");
    }
    await w.clockTo("2026-11-24T09:01");
    expect(one(await w.pressesId(`1:import:${id}`)).words).toContain("no longer have that table");
    expect(await w.opportunities()).toEqual([]);
  });

  it("waits over a restart, unreadable in the database", async () => {
    const folder = mkdtempSync(join(tmpdir(), "import-"));
    const database = `sqlite:${join(folder, "memory.sqlite")}`;
    try {
      w = await world({ database });
      await w.attaches("jobs.csv", TABLE);
      const id = (await w.store.openQuestion((await w.person()).id, "import", w.now()))?.id ?? "";
      await w.stop();
      const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
      expect(bytes.join()).not.toContain("Gamma");
      w = await world({ database });
      await w.says("help");
      expect(one(await w.pressesId(`1:import:${id}`)).words).toContain("Imported: 5 interviews");
      expect(await w.opportunities()).toHaveLength(4);
    } finally {
      await w.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("lets a row without day or time be completed in the form", async () => {
    w = await world();
    await w.attaches("jobs.csv", TABLE);
    const form = one(await w.presses("Zeta, PM"));
    expect(form.words).toMatch(/company.*= Zeta/);
    expect(form.words).toMatch(/When is it/);
    expect(one(await w.fills({ when: "fri 3pm" })).words).toContain("Saved: Zeta (PM)");
    const [zeta] = await w.opportunities();
    expect(zeta?.contacts).toMatchObject([{ name: "Tom" }]);
    expect(zeta?.interviews).toMatchObject([{ label: "phone screen" }]);
  });

  it("of 500 rows is shown on one screen with a file of its lines, and written at once", async () => {
    w = await world();
    const rows = Array.from(
      { length: 500 },
      (_, at) => `Company ${at % 490},Role,${1 + (at % 20)} Nov 2026 ${9 + (at % 8)}:00,Ana Ruiz`,
    );
    const shown = one(
      await w.attaches("big.csv", `Company,Role,Interview,Interviewer\n${rows.join("\n")}`),
    );
    expect(shown.messages.flatMap(messageFaults)).toEqual([]);
    expect(shown.messages[0]?.attachment?.content.split("\n").length).toBeGreaterThan(400);
    const { words, messages } = one(await w.presses("Import 500"));
    expect(words).toContain("Imported: 500 interviews");
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(await w.opportunities()).toHaveLength(490);
    expect(await differences(w)).toEqual([]);
  });

  it("says what names would do elsewhere: nothing", async () => {
    w = await world();
    const table = `Company,Interview,Interviewer\n@everyone <!channel>,26 Nov 2026 3pm,"=cmd|' /C calc'!A0"\n*Émile* \u202Eevil 🦄,27 Nov 2026 3pm,`;
    const shown = one(await w.attaches("odd.csv", table));
    expect(shown.messages.flatMap(messageFaults)).toEqual([]);
    await w.presses("Import 2");
    const all = await w.opportunities();
    expect(all.map(({ company }) => company)).toEqual([
      "@everyone <!channel>",
      "*Émile* \u202Eevil 🦄",
    ]);
  });
});

describe("/interview import", () => {
  it("takes a pasted table in a form", async () => {
    w = await world();
    expect(one(await w.types("/interview import")).forms).toHaveLength(1);
    const shown = one(await w.fills({ table: TABLE }));
    expect(shown.words).toContain("I can add 5 interviews");
    expect(one(await w.presses("Import 5")).words).toContain("Imported");
  });

  it("keeps what was pasted, with the fault beside it, when it is no table", async () => {
    w = await world();
    await w.types("/interview import");
    const again = one(await w.fills({ table: "Name,When\nAcme,fri" }));
    expect(again.words).toMatch(/no column with the company/);
    expect(again.forms[0]?.fields[0]?.value).toBe("Name,When\nAcme,fri");
  });

  it("says so when a table brings nothing, and when it tells no interview date", async () => {
    w = await world();
    const none = one(await w.attaches("a.csv", "Company,Status\nAcme,Applied"));
    expect(none.words).toMatch(/nothing to add/);
    const undated = one(await w.attaches("b.csv", "Company,Status\nAcme,Interviewing"));
    expect(undated.words).toMatch(/No column of this table tells when an interview is/);
    expect(undated.words).toContain("[menu Complete …: Acme]");
  });
});

describe("a file that is no table", () => {
  it.each([
    ["holiday.png", "\u0089PNG", /I read .*holiday\.png.* nothing was stored/],
    ["jobs.xlsx", "PK\u0003\u0004", /Save as, then CSV/],
    ["jobs.csv", "MZ\u0090\u0000", /program/],
    ["jobs.csv", "<html>Sign in</html>", /login page/],
    ["jobs.csv", "", /empty/],
    ["jobs.csv", "Dear Ana,\nwe would like to meet you", /no column with the company/],
    ["jobs.csv", "a".repeat(1024 * 1024 + 1), /larger than 1 MiB/],
    ["", "x", /That file/],
  ])("gets one clear sentence: %s", async (name, content, says) => {
    w = await world();
    await w.types("/interview add Omega, today 4pm");
    const before = await everything();
    expect(one(await w.attaches(name, content)).words).toMatch(says);
    expect(await everything()).toEqual(before);
  });

  const event = {
    kind: "file",
    speaker: { platform: "playground", workspace: "playground", account: "ana" },
    place: { kind: "dm", platform: "playground", workspace: "playground", account: "ana" },
  } as const;

  it("repeats the words that came with it, so that they are not lost", async () => {
    w = await world();
    await w.types("/interview add Omega, today 4pm");
    const picture = {
      name: "a.png",
      sizeBytes: 3,
      text: "sent ana",
      read: async () => new Uint8Array(3),
    };
    const reply = await w.handle({ ...event, eventId: "f1", now: w.now(), ...picture });
    expect(JSON.stringify(reply)).toContain("“sent ana”");
  });

  it("of any bytes under any of our names gets an answer and never breaks", async () => {
    w = await world();
    await w.types("/interview add Omega, today 4pm");
    const name = fc.constantFrom("a.csv", "a.ics", "a.txt", "a.xlsx");
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ maxLength: 200, unit: "binary" }).map((text) => `Company,Interview\n${text}`),
      fc
        .string({ maxLength: 200, unit: "binary" })
        .map(
          (text) => `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261124T150000Z\n${text}\nEND:VEVENT`,
        ),
    );
    await fc.assert(
      fc.asyncProperty(name, content, async (file, bytes) => {
        expect(one(await w.attaches(file, bytes)).messages.flatMap(messageFaults)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("says what to do when the platform does not hand it out", async () => {
    w = await world();
    await w.types("/interview add Omega, today 4pm");
    const read = async () => {
      throw new SendFailure("later", "no");
    };
    const file = { name: "a.csv", sizeBytes: 3, text: "", read };
    const reply = await w.handle({ ...event, eventId: "f2", now: w.now(), ...file });
    expect(JSON.stringify(reply)).toMatch(/could not fetch .*a\.csv/);
  });
});
