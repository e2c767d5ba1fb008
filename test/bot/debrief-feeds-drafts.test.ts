import { afterEach, describe, expect, it } from "vitest";
import type { DeedDetail } from "../../src/coach/facts.ts";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const PANEL =
  "/interview add Acme, Data Analyst, panel, today 11am, with Raj Patel raj@acme.com, Ana Ruiz (manager) ana@acme.com, Zoe Kim zoe@acme.com";

/** A panel that has just ended; its debrief is open. */
async function afterPanel(line = PANEL): Promise<void> {
  w = await world();
  await w.types(line);
  await w.clockTo("2026-11-23T12:16");
}

async function deeds(): Promise<readonly DeedDetail[]> {
  return (await w.opportunities()).flatMap((opportunity) => opportunity.deeds);
}

async function draftTo(name: string): Promise<{ readonly body: string; readonly card: Told }> {
  const card = one(await w.types(`/interview note acme ${name}`));
  const draft = card.messages[0]?.blocks.find(({ kind }) => kind === "draft");
  if (draft?.kind !== "draft") throw new Error(`No draft to ${name}: ${card.words}`);
  return { body: draft.text, card };
}

async function opensForm(): Promise<Told> {
  await w.types("/interview plan acme");
  return one(await w.presses("How it went"));
}

function fits(told: Told): void {
  expect(told.messages.flatMap(messageFaults)).toEqual([]);
  expect(told.forms.flatMap(formFaults)).toEqual([]);
}

describe("the debrief form feeds the drafts", () => {
  it("with the point, the need, the addition and the day, and never with the private note", async () => {
    await afterPanel();
    fits(one(await w.presses("Tell me")));
    const kept = one(
      await w.fills({
        said: "Raj: short reports\nAna: the dashboard migration; needs somebody to own the weekly report.",
        add: "I forgot to say that I know Looker.",
        next: "a panel with the CTO next week, decision by Friday 4 Dec",
        felt: "4",
      }),
    );
    fits(kept);
    expect(kept.words).toMatch(
      /Ana Ruiz: the dashboard migration; needs somebody to own the weekly report/,
    );
    expect(kept.words).toMatch(/For the draft to Ana Ruiz: I know Looker/);
    expect(kept.words).toMatch(/They decide by Fri 4 Dec/);
    expect(kept.words).toMatch(/I kept as a note, for you alone: a panel with the CTO next week/);
    const { body, card } = await draftTo("ana");
    fits(card);
    for (const piece of [
      "the dashboard migration",
      "somebody to own the weekly report",
      "I know Looker",
      "December 4",
    ])
      expect(body).toContain(piece);
    for (const piece of ["CTO", "forgot to say", "Looker..", "report.."])
      expect(body).not.toContain(piece);
    expect(card.words).toMatch(/You noted for yourself: a panel with the CTO next week/);
    expect(await differences(w)).toEqual([]);
  });

  it("with the addition in one note of the round only: nobody reads it twice", async () => {
    await afterPanel();
    await w.presses("Tell me");
    await w.fills({ add: "I know Looker" });
    expect((await draftTo("ana")).body).toContain("I know Looker");
    for (const name of ["raj", "zoe"]) expect((await draftTo(name)).body).not.toContain("Looker");
  });

  it("with the addition for the first of the round where whoever gets the follow-up was not there", async () => {
    await afterPanel("/interview add Acme, today 11am, with Raj Patel, Zoe Kim");
    await w.types("/interview contact acme Dana Fox (manager) dana@acme.com");
    await w.says("to add: I know Looker; felt 4");
    expect((await draftTo("raj")).body).toContain("I know Looker");
    expect((await draftTo("zoe")).body).not.toContain("Looker");
  });

  it("also where nobody's name is known", async () => {
    await afterPanel("/interview add Acme, today 11am");
    expect(one(await w.says("to add: I know Looker")).words).toMatch(
      /For the draft: I know Looker/,
    );
    expect(one(await w.types("/interview note acme")).words).toContain("I know Looker");
  });

  it("until they are taken back, each on its own", async () => {
    await afterPanel();
    await w.presses("Tell me");
    await w.fills({
      said: "Ana: tests; needs somebody to own reports\nRaj: chess",
      add: "I know Looker",
      next: "dogs",
    });
    const opened = await opensForm();
    for (const kept of ["Ana Ruiz: tests; needs somebody to own reports", "I know Looker", "dogs"])
      expect(opened.words).toContain(kept);
    await w.fills({ said: "Ana Ruiz: tests\nRaj Patel:", add: "" });
    expect(await opensForm()).toMatchObject({ words: expect.stringMatching(/Raj Patel:\n?/) });
    const { body } = await draftTo("ana");
    expect(body).toContain("tests");
    expect(body).not.toMatch(/own reports|Looker/);
    expect((await draftTo("raj")).body).not.toContain("chess");
    expect(await differences(w)).toEqual([]);
  });

  it("and keeps everything as it was where the form is sent with nothing but one change", async () => {
    await afterPanel();
    await w.says("raj liked my tests and loves dogs; ana needs somebody to own reports");
    await w.says(
      "ana talked about search; raj mentioned Lisbon; note: decision might slip to 11 Dec",
    );
    const before = await deeds();
    await opensForm();
    await w.fills({ felt: "4" });
    const news = (await deeds()).slice(before.length);
    expect(news).toMatchObject([{ kind: "debriefed", feeling: 4 }]);
    const { body } = await draftTo("ana");
    expect(body).toContain("search");
    expect(body).toContain("somebody to own reports");
  });

  it("asks beside the field for a day that counts from another one, and loses nothing", async () => {
    await afterPanel();
    await w.presses("Tell me");
    const again = one(
      await w.fills({ add: "I know Looker", next: "panel on Tuesday, decision the week after" }),
    );
    fits(again);
    expect(again.words).toMatch(/Which day is "decision the week after"\?/);
    expect(again.words).toContain("I know Looker");
    expect(await deeds()).toEqual([]);
    const kept = one(await w.fills({ next: "panel on Tuesday, decision by 11 Dec" }));
    expect(kept.words).toMatch(/They decide by Fri 11 Dec/);
    expect(kept.words).toMatch(/I kept as a note, for you alone: panel on Tuesday/);
  });

  it("takes the day they decide out of somebody's line", async () => {
    await afterPanel();
    await w.presses("Tell me");
    const kept = one(await w.fills({ said: "Ana: they decide by 4 Dec\nRaj: short reports" }));
    expect(kept.words).toMatch(/They decide by Fri 4 Dec/);
    const points = (await deeds()).filter(({ kind }) => kind === "talking-point");
    expect(points).toMatchObject([{ words: "short reports" }]);
  });

  it("takes no day of a panel for the decision", async () => {
    await afterPanel();
    await w.presses("Tell me");
    const kept = one(await w.fills({ next: "second round on Tuesday 1 Dec" }));
    expect(kept.words).not.toMatch(/They decide/);
    expect((await deeds()).map(({ kind }) => kind)).toEqual(["debriefed"]);
  });

  it("hears needs on the form of one field a person too", async () => {
    await afterPanel();
    await w.presses("Tell me");
    await w.fills({ felt: "4" });
    const [form] = one(await w.presses("Next: one thing each")).forms;
    const [raj = "", ana = ""] = form?.fields.map(({ name }) => name) ?? [];
    const kept = one(
      await w.fills({ [raj]: "chess; needs a writer, prefers LinkedIn", [ana]: "tests" }),
    );
    expect(kept.words).toMatch(/Raj Patel: chess; needs a writer/);
    expect(kept.words).toMatch(/Raj Patel prefers LinkedIn/);
    expect((await deeds()).filter(({ kind }) => kind === "talking-point")).toMatchObject([
      { words: "chess", need: "a writer" },
      { words: "tests" },
    ]);
  });
});

describe("a debrief in words feeds the drafts", () => {
  it("with what is to be added and what they need", async () => {
    await afterPanel();
    const told = one(
      await w.says(
        "Ana: the migration; needs somebody to own the report. I should have mentioned that I know Looker; I was nervous; they decide by friday",
      ),
    );
    fits(told);
    expect(told.words).toMatch(/Ana Ruiz: the migration; needs somebody to own the report/);
    expect(told.words).toMatch(/For the draft to Ana Ruiz: I know Looker/);
    const { body, card } = await draftTo("ana");
    for (const piece of ["the migration", "somebody to own the report", "I know Looker"])
      expect(body).toContain(piece);
    expect(body).not.toMatch(/nervous|I should have mentioned/);
    expect(card.words).toMatch(/You noted for yourself: I was nervous/);
    await w.says("undo");
    expect(await deeds()).toEqual([]);
  });

  it("piece by piece, and takes the addition back", async () => {
    await afterPanel();
    await w.says("to add: I know Looker");
    await w.says("I forgot to say that I teach");
    expect((await draftTo("ana")).body).toContain("I know Looker; I teach");
    const told = one(await w.says("nothing to add; felt 4"));
    expect(told.words).toMatch(/Out of the draft again: I know Looker; I teach/);
    expect((await draftTo("ana")).body).not.toContain("Looker");
  });

  it("with a need alone, which leaves the point as it was", async () => {
    await afterPanel();
    await w.says("ana talked about search");
    await w.says("ana needs somebody who writes");
    await w.says("ana is looking for a data engineer");
    const { body } = await draftTo("ana");
    expect(body).toContain("search");
    expect(body).toContain("a data engineer");
    expect(body).not.toContain("who writes");
  });

  it("and the export holds both", async () => {
    await afterPanel();
    await w.says("raj needs a writer; to add: I know Looker");
    expect(await deeds()).toMatchObject([
      { kind: "talking-point", words: "", need: "a writer" },
      { kind: "debriefed", addition: "I know Looker" },
    ]);
  });

  it("with what was meant for somebody by name in their draft alone", async () => {
    await afterPanel();
    await w.says("to add: I know Looker");
    const told = one(await w.says("i forgot to tell raj i ran a summer bridge program"));
    expect(told.words).toMatch(/For the draft to Raj Patel: i ran a summer bridge program/);
    expect((await draftTo("raj")).body).toContain("I ran a summer bridge program");
    const { body } = await draftTo("ana");
    expect(body).toContain("I know Looker");
    expect(body).not.toContain("bridge");
    await opensForm();
    const gone = one(await w.fills({ add: "I know Looker" }));
    expect(gone.words).toMatch(/Out of the draft again: i ran a summer bridge program/);
    expect((await draftTo("raj")).body).not.toContain("bridge");
  });

  it("with a name in the form's field, and better words stay with that reader", async () => {
    await afterPanel();
    await w.presses("Tell me");
    await w.fills({ add: "I forgot to tell Raj that I have an ESL endorsement" });
    expect((await draftTo("raj")).body).toContain("I have an ESL endorsement");
    await w.presses("Change my words");
    await w.fills({ addition: "I have two endorsements" });
    expect((await draftTo("raj")).body).toContain("I have two endorsements");
    for (const name of ["ana", "zoe"])
      expect((await draftTo(name)).body).not.toContain("endorsement");
  });

  it.each([
    ["he'll call me on friday", /They call by Fri 27 Nov/],
    ["they decide before christmas break", /They decide by Thu 24 Dec/],
    ["they decide next week", /They decide around/],
  ])("but with no day of a decision for “%s”", async (words, echo) => {
    await afterPanel();
    expect(one(await w.says(words)).words).toMatch(echo);
    for (const name of ["raj", "ana", "zoe"])
      expect((await draftTo(name)).body).not.toMatch(/decision (?:by|around|on)|November|December/);
  });

  it("and people are known by a courtesy title or by what they are", async () => {
    await afterPanel(
      "/interview add Lincoln High School, today 11am, with Dana Wells (HR), Patricia Odom (principal), Greg Haas",
    );
    const told = one(
      await w.says("the principal talked about phonics; mr. haas mentioned the chess club"),
    );
    expect(told.words).toMatch(/Patricia Odom: phonics/);
    expect(told.words).toMatch(/Greg Haas: the chess club/);
    expect(one(await w.says("to add: I teach")).words).toMatch(/For the draft to Patricia Odom/);
    for (const said of ["draft ms odom", "draft the principal"])
      expect(one(await w.says(said)).words).toMatch(/^Thank-you to Patricia Odom/);
    expect(one(await w.says("sent mr haas")).words).toMatch(/thank-you to Greg Haas/);
    expect(one(await w.says("sent the principal")).words).toMatch(/thank-you to Patricia Odom/);
  });

  it("and with no day of a decision for a call whose day had to be asked for", async () => {
    await afterPanel();
    expect(one(await w.says("he'll call me on monday")).words).toMatch(/on which day do they call/);
    expect(one(await w.presses("Mon 30 Nov")).words).toMatch(
      /Acme \(Data Analyst\) calls by Mon 30 Nov/,
    );
    expect((await draftTo("ana")).body).not.toContain("November");
  });
});
