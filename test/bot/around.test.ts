import { afterEach, describe, expect, it } from "vitest";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { buttonId } from "./words.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const PANEL =
  "/interview add Acme, Data Analyst, panel, today 11am, with Ana Ruiz (manager) ana@acme.com, Raj Patel, Zoe Kim";

/** A panel that has just ended; its debrief is open. */
async function afterPanel(line = PANEL): Promise<void> {
  w = await world();
  await w.types(line);
  await w.clockTo("2026-11-23T12:16");
}

async function acme() {
  const opportunity = (await w.opportunities()).find(({ company }) => company === "Acme");
  if (opportunity === undefined) throw new Error("Acme is not logged.");
  return opportunity;
}

/** What was noted about each person, by name. */
async function points(): Promise<Readonly<Record<string, string>>> {
  const { contacts, deeds } = await acme();
  return Object.fromEntries(
    deeds.flatMap((deed) =>
      deed.kind === "talking-point"
        ? [[contacts.find(({ id }) => id === deed.contactId)?.name ?? "?", deed.words]]
        : [],
    ),
  );
}

function fits(told: Told): void {
  expect(told.messages.flatMap(messageFaults)).toEqual([]);
  expect(told.forms.flatMap(formFaults)).toEqual([]);
}

describe("the checklist", () => {
  it("comes the day before and an hour before, with everything to ask and to say", async () => {
    w = await world();
    await w.types("/interview add Acme, tue 3pm, with Raj");
    for (const [at, heading] of [
      ["2026-11-23T15:00", /Before the interview: Acme/],
      ["2026-11-24T14:00", /In an hour: Acme/],
    ] as const) {
      const { words } = await w.clockTo(at);
      expect(words).toMatch(heading);
      for (const piece of [
        /next steps/,
        /by when/,
        /final decision/,
        /rounds, presentations, tests/,
        /Thank them/,
        /love to work with them/,
        /be in touch/,
        /how they prefer to hear from you/,
      ])
        expect(words).toMatch(piece);
      expect(words).not.toMatch(/staff/);
    }
  });

  it("asks to praise the staff of a manager, by the names met in earlier rounds only", async () => {
    w = await world();
    await w.types("/interview add Acme, today 10am, with Raj Patel, Zoe Kim");
    await w.types("/interview contact acme Dana Fox (recruiter) dana@acme.com");
    await w.types("/interview add Acme, wed 3pm, with Ana Ruiz (manager), Zoe Kim");
    const { words } = await w.clockTo("2026-11-24T15:00");
    expect(words).toMatch(/Ana Ruiz leads people: praise their staff\. .* meet Raj Patel, say so/);
    expect(words).not.toMatch(/Dana/);
  });

  it("names nobody of a round that is still to come", async () => {
    w = await world();
    await w.types("/interview add Acme, tue 3pm, with Ana Ruiz (manager)");
    await w.types("/interview add Acme, fri 3pm, with Raj Patel");
    const { words } = await w.clockTo("2026-11-23T15:00");
    expect(words).toMatch(/good to meet their team/);
  });

  it("speaks of the team where nobody was met yet", async () => {
    w = await world();
    await w.types("/interview add Acme, tue 3pm, with Vera Blum (CTO)");
    expect((await w.clockTo("2026-11-23T15:00")).words).toMatch(/good to meet their team/);
  });

  it("brings back what was learned before, on the card and wherever it is shown again", async () => {
    await afterPanel();
    await w.says("felt 3; learned to ask about the budget");
    await w.types("/interview add Beta, wed 3pm, with Tom");
    const { words } = await w.clockTo("2026-11-24T15:00");
    expect(words).toMatch(/your own earlier interviews/);
    expect(words).toMatch(/ask about the budget/);
    await w.presses("Why now?");
    expect((await w.presses("Back")).words).toMatch(/ask about the budget/);
    expect((await w.types("/interview today")).words).toMatch(/ask about the budget/);
  });
});

describe("lessons", () => {
  it("come back as the newest two, each once", async () => {
    await afterPanel();
    for (const lesson of ["bring numbers", "smile", "ask about the budget", "smile"])
      await w.says(`learned to ${lesson}`);
    await w.types("/interview add Beta, wed 3pm, with Tom");
    const { words } = await w.clockTo("2026-11-24T15:00");
    expect(words).toMatch(/to smile[\s\S]*to ask about the budget/);
    expect(words).not.toMatch(/numbers/);
    expect(words.match(/to smile/g)).toHaveLength(1);
  });
});

describe("questions to ask", () => {
  it("suit the kind of round and can be changed to another kind", async () => {
    w = await world();
    await w.types("/interview add Acme, tue 3pm, technical interview, with Raj");
    await w.clockTo("2026-11-23T15:00");
    const told = one(await w.presses("Questions to ask"));
    expect(told.words).toMatch(/Technical round\./);
    fits(told);
    expect(one(await w.presses("Phone screen")).words).toMatch(/Phone screen\./);
  });

  it("are on the plan while a round is still to come", async () => {
    w = await world();
    await w.types("/interview add Acme, today 10am, with Raj");
    expect((await w.types("/interview plan acme")).words).toMatch(/Questions to ask/);
    await w.clockTo("2026-11-23T12:00");
    const { words } = await w.types("/interview plan acme");
    expect(words).not.toMatch(/Questions to ask/);
    expect(words).toMatch(/How it went/);
  });
});

describe("the debrief form", () => {
  it("feeds people, points, channel, promise and lessons, and says back what it understood", async () => {
    await afterPanel();
    const opened = one(await w.presses("Tell me"));
    fits(opened);
    expect(opened.words).toMatch(/Ana Ruiz, Raj Patel, Zoe Kim/);
    const told = one(
      await w.fills({
        with: "Ana Ruiz, Raj Patel raj@acme.com, Nora Lund (VP Data)",
        said: "Ana Ruiz: the dashboard migration\nRaj: short reports, prefers LinkedIn\nNora: the move to Lisbon",
        add: "I forgot to say that I know Looker.",
        next: "Send the portfolio link; they decide around 4 Dec",
        felt: "2, not sure about the fit, learned to bring numbers",
      }),
    );
    fits(told);
    expect(told.words).toMatch(/New: Nora Lund \(VP Data\)/);
    expect(told.words).toMatch(/Raj Patel prefers LinkedIn/);
    expect(told.words).toMatch(/They decide around Fri 4 Dec/);
    expect(told.words).toMatch(/felt 2 of 5; the thank-you counts all the same/);
    expect(await points()).toEqual({
      "Ana Ruiz": "the dashboard migration",
      "Raj Patel": "short reports",
      "Nora Lund": "the move to Lisbon",
    });
    const { contacts, interviews, deeds } = await acme();
    const there = interviews[0]?.contactIds.map(
      (id) => contacts.find((contact) => contact.id === id)?.name,
    );
    expect(there).toEqual(["Ana Ruiz", "Raj Patel", "Nora Lund"]);
    expect(contacts.find(({ name }) => name === "Raj Patel")).toMatchObject({
      email: "raj@acme.com",
      channel: "LinkedIn",
    });
    expect(deeds.find(({ kind }) => kind === "promised")).toMatchObject({
      day: "2026-12-04",
      certainty: "around",
    });
    expect(deeds.find(({ kind }) => kind === "debriefed")).toMatchObject({
      feeling: 2,
      note: "Send the portfolio link",
      addition: "I know Looker",
      fit: "not sure about the fit",
      learned: "to bring numbers",
    });
    expect(await differences(w)).toEqual([]);
  });

  it("never suppresses a thank-you, however bad it felt", async () => {
    await afterPanel();
    await w.presses("Tell me");
    await w.fills({ felt: "1, no fit" });
    const { words } = await w.clockTo("2026-11-24T09:00");
    expect(words).toMatch(/3 thank-yous: Acme/);
  });

  it("asks again where a date or the scale cannot be read, and loses nothing that was typed", async () => {
    await afterPanel();
    await w.presses("Tell me");
    const again = one(await w.fills({ said: "Ana: tests", next: "by friyay", felt: "7" }));
    expect(again.words).toMatch(/friyay/);
    expect(again.words).toMatch(/From 1 \(bad\) to 5 \(great\)/);
    expect(again.words).toMatch(/Ana: tests/);
    expect(one(await w.fills({ next: "", felt: "4" })).words).toMatch(/Ana Ruiz: tests/);
  });

  it("keeps lines that name nobody as a note", async () => {
    await afterPanel();
    await w.presses("Tell me");
    await w.fills({ said: "Sam: hiking\nAna: tests", next: "dogs allowed" });
    expect(await points()).toEqual({ "Ana Ruiz": "tests" });
    const debriefed = (await acme()).deeds.find(({ kind }) => kind === "debriefed");
    expect(debriefed).toMatchObject({ note: "dogs allowed\nSam: hiking" });
  });

  it("opens again with what was told, and takes back what was cleared", async () => {
    await afterPanel();
    await w.presses("Tell me");
    await w.fills({ said: "Ana: tests", next: "dogs", felt: "4, good fit" });
    await w.types("/interview plan acme");
    const { words } = one(await w.presses("How it went"));
    for (const kept of ["Ana Ruiz: tests", "dogs", "4, good fit"]) expect(words).toContain(kept);
    await w.fills({ next: "" });
    await w.types("/interview plan acme");
    expect(one(await w.presses("How it went")).words).not.toContain("dogs");
  });

  it("keeps a point once when only something else is changed", async () => {
    await afterPanel();
    await w.presses("Tell me");
    await w.fills({ said: "Ana: tests" });
    await w.types("/interview plan acme");
    await w.presses("How it went");
    await w.fills({ next: "dogs" });
    expect((await acme()).deeds.filter(({ kind }) => kind === "talking-point")).toHaveLength(1);
  });

  it("leaves people as they are where nobody touched their names", async () => {
    await afterPanel();
    await w.types("/interview contact acme ana");
    await w.fills({ name: "Ana Ruiz (she, her)" });
    const before = (await acme()).contacts;
    await w.types("/interview plan acme");
    await w.presses("How it went");
    await w.fills({ felt: "4" });
    expect((await acme()).contacts).toEqual(before);
  });

  it("never takes a new Ana for the Anabel of an earlier round", async () => {
    w = await world();
    await w.types("/interview add Acme, today 10am, with Anabel Stone");
    await w.types("/interview add Acme, today 2pm");
    await w.clockTo("2026-11-23T15:16");
    await w.presses("Tell me");
    expect(one(await w.fills({ with: "Ana, Anabel" })).words).toMatch(/New: Ana\b/);
    expect((await acme()).contacts.map(({ name }) => name)).toEqual(["Anabel Stone", "Ana"]);
  });

  it("asks for one thing each of a panel, five at a time", async () => {
    await afterPanel(
      "/interview add Acme, today 11am, with Ana Ruiz, Raj Patel, Zoe Kim, Tom Berg, Lia Costa, Ben Fry, Mia Oh",
    );
    await w.presses("Tell me");
    await w.fills({ felt: "4" });
    const first = one(await w.presses("Next: one thing each"));
    fits(first);
    const [form] = first.forms;
    expect(form?.fields.map(({ label }) => label)).toEqual([
      "Ana Ruiz",
      "Raj Patel",
      "Zoe Kim",
      "Tom Berg",
      "Lia Costa",
    ]);
    const [ana = "", raj = ""] = form?.fields.map(({ name }) => name) ?? [];
    const kept = one(await w.fills({ [ana]: "tests", [raj]: "reports, prefers LinkedIn" }));
    fits(kept);
    const second = one(await w.presses("Next"));
    expect(second.forms[0]?.fields.map(({ label }) => label)).toEqual(["Ben Fry", "Mia Oh"]);
    const [ben = ""] = second.forms[0]?.fields.map(({ name }) => name) ?? [];
    const last = one(await w.fills({ [ben]: "chess" }));
    expect(() => buttonId(last.messages, "Next")).toThrow();
    expect(await points()).toEqual({
      "Ana Ruiz": "tests",
      "Raj Patel": "reports",
      "Ben Fry": "chess",
    });
    expect((await acme()).contacts[1]?.channel).toBe("LinkedIn");
  });
});

describe("the same notes sent twice", () => {
  it("are kept once, on the form of one field a person as well", async () => {
    await afterPanel();
    await w.presses("Tell me");
    const id = buttonId((await w.fills({ felt: "4" })).messages, "Next: one thing each");
    for (const answer of [/Kept/, /nothing new/]) {
      const form = one(await w.pressesId(id)).forms[0];
      const raj = form?.fields[1]?.name ?? "";
      expect(one(await w.fills({ [raj]: "reports" })).words).toMatch(answer);
    }
    expect((await acme()).deeds.filter(({ kind }) => kind === "talking-point")).toHaveLength(1);
  });

  it("of two people with a first name in common are given to neither", async () => {
    await afterPanel("/interview add Acme, today 11am, with Sam Lee, Sam Fox");
    const { words } = one(await w.says("sam talked about tests; felt 4"));
    expect(words).toMatch(/I kept as a note, for you alone: sam talked about tests/);
    expect(await points()).toEqual({});
  });

  it("fit on the card of a large panel, however long they are", async () => {
    const names = Array.from(
      { length: 25 },
      (_, at) => `Person${String.fromCharCode(65 + at)} Lee`,
    );
    await afterPanel(`/interview add Acme, today 11am, with ${names.join(", ")}`);
    await w.presses("Tell me");
    const told = await w.fills({
      said: names.map((name) => `${name}: ${"tests ".repeat(15)}`).join("\n"),
    });
    fits(told);
    expect(Object.keys(await points())).toHaveLength(25);
    fits(await w.clockTo("2026-11-24T09:00"));
  });
});

describe("a debrief in plain words", () => {
  const SAID = "ana talked about the dashboard migration; they decide by friday; felt 4";

  it("keeps what it understood, shows it on the thank-you, and undo takes all of it back", async () => {
    await afterPanel();
    const before = await acme();
    const told = one(await w.says(SAID));
    expect(told.words).toMatch(/Ana Ruiz: the dashboard migration/);
    expect(told.words).toMatch(/They decide by Fri 27 Nov/);
    expect(told.words).toMatch(/It felt 4 of 5/);
    expect((await w.types("/interview today")).words).toMatch(
      /Ana Ruiz \(manager\), ana@acme.com: the dashboard migration/,
    );
    expect(await differences(w)).toEqual([]);
    await w.says("undo");
    expect(await acme()).toEqual(before);
  });

  it("plans by the promise: nothing is due before it", async () => {
    await afterPanel();
    await w.says(SAID);
    await w.says("sent everyone");
    // Promised by Friday the 27th: one business day of patience, so Monday the 30th.
    const { words } = await w.types("/interview plan acme");
    expect(words).toMatch(/First follow-up: Mon 30 Nov/);
  });

  it("is only taken while a debrief is open", async () => {
    w = await world();
    await w.types(PANEL);
    expect(one(await w.says(SAID)).words).toMatch(/Ana is at Acme.*still to come/);
    await w.clockTo("2026-11-24T12:30");
    expect(one(await w.says(SAID)).words).toMatch(/Ana is at Acme.*was on Mon 23 Nov/);
    expect(await points()).toEqual({});
  });

  it("is no longer taken once the debrief was skipped", async () => {
    await afterPanel();
    await w.presses("Skip");
    expect(one(await w.says(SAID)).words).toMatch(/“How it went” on its plan takes it/);
    expect(await points()).toEqual({});
  });

  it("can be told in pieces, and the notes add up", async () => {
    await afterPanel();
    await w.says("felt 4; I said I would send my portfolio");
    await w.says("raj mentioned the move to Lisbon; I promised two references");
    await w.says("raj also liked my tests");
    await w.says("raj liked my tests; felt 5");
    expect(await points()).toEqual({ "Raj Patel": "the move to Lisbon; liked my tests" });
    await w.types("/interview plan acme");
    const { words } = one(await w.presses("How it went"));
    expect(words).toMatch(/portfolio[\s\S]*references/);
    expect(words).toMatch(/felt .* = 5/);
  });

  it("goes by the names where two rounds have just ended, and asks where they do not tell", async () => {
    await afterPanel();
    await w.types("/interview add Beta, today 11:30am, 30 min, with Nora Lund");
    await w.clockTo("2026-11-23T12:20");
    expect(one(await w.says("nora talked about pricing")).words).toMatch(/Beta/);
    expect(one(await w.says("it felt 5")).words).toMatch(/Which interview/);
    expect(one(await w.presses("Acme, 11:00")).words).toMatch(/It felt 5 of 5/);
    expect((await acme()).deeds.find(({ kind }) => kind === "debriefed")).toMatchObject({
      feeling: 5,
    });
  });

  it("waits for its own person to say which round: nobody else can", async () => {
    w = await world();
    await w.types("/interview list", "ben");
    await w.types(PANEL);
    await w.types("/interview add Beta, today 11:30am, 30 min, with Nora Lund");
    await w.clockTo("2026-11-23T12:20");
    const asked = one(await w.says("it felt 5"));
    const menu = asked.messages[0]?.blocks.find(({ kind }) => kind === "menu");
    if (menu?.kind !== "menu") throw new Error("No menu.");
    const forged = one(await w.pressesId(menu.id, "ben", menu.options[0]?.value));
    expect(forged.words).toMatch(/no longer have those words/);
    const other = one(await w.says("it felt 2")).messages[0]?.blocks.at(-1);
    const press = () => w.pressesId(menu.id, "ana", menu.options[0]?.value);
    expect(one(await press()).words).toMatch(/Kept/);
    expect(one(await press()).words).toMatch(/no longer have those words/);
    await w.clockTo("2026-11-23T13:30");
    if (other?.kind !== "menu") throw new Error("No second menu.");
    const late = one(await w.pressesId(other.id, "ana", other.options[0]?.value));
    expect(late.words).toMatch(/no longer have those words/);
  });

  it("keeps the rest where the day can be meant two ways, and asks for it with buttons", async () => {
    await afterPanel();
    const told = one(await w.says("ana talked about tests; they decide 1/12; felt 4"));
    fits(told);
    expect(told.words).toMatch(/Ana Ruiz: tests[\s\S]*on which day do they decide\?/);
    expect(await points()).toEqual({ "Ana Ruiz": "tests" });
    const press = one(await w.presses("Tue 1 Dec"));
    fits(press);
    expect(press.words).toMatch(/Acme \(Data Analyst\) decides by Tue 1 Dec/);
    expect(press.words).not.toMatch(/\[Tue/);
    expect((await acme()).deeds.filter(({ kind }) => kind === "promised")).toMatchObject([
      { day: "2026-12-01", certainty: "by" },
    ]);
    expect(await differences(w)).toEqual([]);
    await w.says("undo");
    expect((await acme()).deeds.filter(({ kind }) => kind === "promised")).toEqual([]);
    expect(await points()).toEqual({ "Ana Ruiz": "tests" });
  });

  it("takes a day that was pressed twice once, and none that is over", async () => {
    await afterPanel();
    const { messages } = await w.says("ana talked about tests; they decide 1/12");
    const id = buttonId(messages, "Tue 1 Dec");
    await w.pressesId(id);
    expect(one(await w.pressesId(id)).words).toMatch(/have that day/);
    await w.clockTo("2026-12-02T10:00");
    expect(one(await w.pressesId(id)).words).toMatch(/That day is over/);
  });

  it("asks for the day alone where nothing else was told, and keeps nothing yet", async () => {
    await afterPanel();
    const told = one(await w.says("they decide by next friday"));
    expect(told.words).toMatch(/on which day do they decide\?\n\[Fri 27 Nov\] \[Fri 4 Dec\]/);
    expect((await acme()).deeds).toEqual([]);
    expect(one(await w.presses("Fri 4 Dec")).words).toMatch(/decides by Fri 4 Dec/);
  });

  it("keeps a day that cannot be right as a note, and offers the form", async () => {
    await afterPanel();
    const told = one(await w.says("ana talked about tests; they decide by 20 Nov"));
    expect(told.words).toMatch(/a long way off/);
    expect((await acme()).deeds.find(({ kind }) => kind === "debriefed")).toMatchObject({
      note: "decision: by 20 Nov",
    });
    expect(one(await w.presses("Tell me the day")).words).toMatch(/decision: by 20 Nov/);
  });

  it.each([
    "sent ana",
    "acme said no",
    "they'll decide by friday",
    "snooze to monday",
    "what's next?",
  ])("leaves “%s” to what it always means", async (words) => {
    await afterPanel();
    await w.says(words);
    expect((await acme()).deeds.filter(({ kind }) => kind === "debriefed")).toEqual([]);
  });
});

describe("a past interview that is logged late", () => {
  it("gets the late thank-you, offered once, and no debrief reminder", async () => {
    w = await world({ at: "2026-11-23T09:00" });
    const { words } = await w.types(
      "/interview add Acme, last tue 3pm, with Ana Ruiz ana@acme.com",
    );
    expect(words).toMatch(/Thank-you to Ana Ruiz/);
    expect(words).not.toMatch(/Debrief/);
    await w.clockTo("2026-11-23T10:00");
    const due = w.inbox().filter(({ notice }) => /thank-you/.test(notice));
    expect(due).toHaveLength(1);
    expect((await w.types("/interview today")).words).toMatch(
      /You met Ana Ruiz, ana@acme.com on Tue 17 Nov\. Late is better than never/,
    );
    expect((await w.presses("Why now?")).words).toMatch(/late is better than never.*once/i);
    await w.clockTo("2026-11-27T09:00");
    expect(w.inbox().filter(({ notice }) => /thank-you/.test(notice))).toHaveLength(1);
  });

  it("counts the follow-up from the thank-you that really went out", async () => {
    w = await world({ at: "2026-11-23T09:00" });
    await w.types("/interview add Acme, last tue 3pm, with Ana Ruiz ana@acme.com");
    expect(one(await w.says("sent ana")).words).toMatch(/first follow-up, Tue 1 - Tue 8 Dec/);
  });

  it("can still be told about from its plan", async () => {
    w = await world({ at: "2026-11-23T09:00" });
    await w.types("/interview add Acme, last tue 3pm, with Ana Ruiz ana@acme.com");
    await w.types("/interview plan acme");
    await w.presses("How it went");
    expect(one(await w.fills({ said: "Ana: tests" })).words).toMatch(/Ana Ruiz: tests/);
  });
});
