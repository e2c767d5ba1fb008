import { afterEach, describe, expect, it } from "vitest";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const ACME =
  "/interview add Acme Inc, Tax Analyst, today 9am, with Ana Ruiz (manager), Siobhán O'Neil";
const GLOBEX = "with Dame Julia Fox, Nigel Planer";

/** Acme's interview is just over; Globex's is when the line says. */
async function both(globex = "next monday 2pm"): Promise<void> {
  w = await world();
  await w.types(ACME);
  await w.types(`/interview add Globex, Analyst, ${globex}, ${GLOBEX}`);
  await w.clockTo("2026-11-23T11:30");
}

/** All that is kept of a company's interviews, without the mechanics. */
const told = async (company: string) =>
  (await w.opportunities())
    .filter((one) => one.company === company)
    .flatMap(({ deeds, contacts }) =>
      deeds.map((deed) => {
        if (deed.kind === "talking-point")
          return `${contacts.find(({ id }) => id === deed.contactId)?.name}: ${deed.words}`;
        if (deed.kind === "debriefed")
          return [deed.feeling, deed.fit, deed.note].filter((part) => part !== undefined).join("|");
        return deed.kind;
      }),
    )
    .filter((words) => words !== "");

const hears = async (words: string) => {
  const heard = one(await w.says(words), words);
  expect(heard.messages.flatMap(messageFaults)).toEqual([]);
  expect(heard.forms.flatMap(formFaults)).toEqual([]);
  return heard.words;
};

describe("somebody who is named decides where the words go", () => {
  it.each([
    "julia talked about dividends; felt 2; bad fit",
    "julia was rude; felt 2",
    "felt 2, bad fit, nigel was rude",
    "felt 2; talked with julia about dividends",
    "acme: julia talked about dividends; felt 2",
  ])("nothing is kept elsewhere: “%s”", async (words) => {
    await both();
    const answer = await hears(words);
    expect(answer).toMatch(/(?:Julia|Nigel).* is at Globex/);
    expect(answer).toMatch(/still to come/);
    expect(answer).toMatch(/Mon 30 Nov/);
    expect(answer).toContain(words);
    expect(await told("Acme Inc")).toEqual([]);
    expect(await told("Globex")).toEqual([]);
  });

  it("and one of two that are just over is taken without a question", async () => {
    await both("today 10am");
    expect(await hears("nigel talked about dividends; felt 2")).toMatch(/your notes on Globex/);
    expect(await hears("nigel showed the new ledger")).toMatch(/your notes on Globex/);
    expect(await hears("felt 4, ana was very warm")).toMatch(/your notes on Acme Inc/);
    expect(await told("Globex")).toContain("Nigel Planer: dividends");
    expect(await told("Acme Inc")).toEqual(["4|ana was very warm"]);
    expect(await differences(w)).toEqual([]);
  });

  it("people of two companies in one message are told apart by the person", async () => {
    await both("today 10am");
    expect(await hears("nigel talked about dividends; ana likes maps")).toMatch(
      /Acme Inc and Globex|Globex and Acme Inc/,
    );
    expect(await told("Globex")).toEqual([]);
    expect(await told("Acme Inc")).toEqual([]);
  });

  it("also of another round at the same company, which is still to come", async () => {
    await both();
    await w.types("/interview add Acme Inc, Tax Analyst, thursday 2pm, with Zoe Kim");
    expect(await hears("zoe talked about audits; felt 2")).toMatch(
      /Zoe is at Acme Inc.*still to come: Thu 26 Nov/,
    );
    expect(await hears("ana talked about audits; felt 2")).toMatch(/your notes on Acme Inc/);
    expect(await told("Acme Inc")).toEqual(["Ana Ruiz: audits", "2"]);
  });

  it("says where to put what is told of an interview that is long over", async () => {
    await both();
    await w.clockTo("2026-11-26T11:30");
    expect(await hears("ana talked about the nine-day close")).toMatch(
      /Ana.* is at Acme Inc.*23 Nov/,
    );
    expect(await told("Acme Inc")).toEqual([]);
  });
});

describe("a company that is named decides", () => {
  it.each([
    "acme: ana talked about the nine-day close; siobhán talked about relocation",
    "at acme ana talked about the nine-day close; siobhán talked about relocation",
    "acme, ana talked about the nine-day close, siobhán talked about relocation",
    "acme - ana talked about the nine-day close. siobhán talked about relocation",
  ])("and is no part of what was said: “%s”", async (words) => {
    await both("today 10am");
    expect(await hears(words)).toMatch(/your notes on Acme Inc/);
    expect(await told("Acme Inc")).toEqual([
      "Ana Ruiz: the nine-day close",
      "Siobhán O'Neil: relocation",
    ]);
  });

  it("also where the same could be said of both", async () => {
    await both("today 10am");
    expect(await hears("globex: nigel talked about dividends; felt 2")).toMatch(/on Globex/);
    expect(await hears("acme felt good")).toMatch(/on Acme Inc/);
    expect(await hears("globex: boss was rude, bad fit")).toMatch(/on Globex/);
    expect(await hears("felt 3 at acme, not a fit")).toMatch(/on Acme Inc/);
    expect(await hears("felt 3")).toMatch(/Which interview/);
    expect(await told("Acme Inc")).toEqual(["4", "3|not a fit"]);
  });

  it("and one whose interview is still to come gets nothing yet", async () => {
    await both();
    expect(await hears("globex: felt 2; bad fit")).toMatch(/Globex.*still to come/);
    expect(await hears("felt 2 at globex")).toMatch(/Globex.*still to come/);
    expect(await hears("acme: felt 4; globex: felt 2")).toMatch(/One interview at a time/);
    expect(await told("Acme Inc")).toEqual([]);
  });

  it.each([
    "they offered me the job at globex, answer by 2 Dec",
    "I got an offer at globex, they want an answer by 2 Dec",
    "globex offered me the job, answer by 2 Dec",
    "got the job at globex, answer by 2 Dec",
    "they made me an offer at globex, answer by 2 Dec",
    "offer from globex, answer by 2 Dec",
  ])("an offer is that company's, with its day: “%s”", async (words) => {
    await both();
    expect(await hears(words)).toMatch(/An offer from Globex.*Wed 2 Dec/);
    expect(await told("Acme Inc")).toEqual([]);
    expect((await w.opportunities()).flatMap(({ deeds }) => deeds)).toMatchObject([
      { kind: "heard", what: "offer", dueDay: "2026-12-02" },
    ]);
  });
});
