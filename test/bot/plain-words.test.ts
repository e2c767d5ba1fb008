import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Block, Message } from "../../src/chat/message.ts";
import { FIRST_HELD_OUT_QUIET } from "../coach/language/utterances/first-held-out.ts";
import { HELD_OUT_QUIET } from "../coach/language/utterances/held-out-quiet.ts";
import { NAMES_NOBODY, QUIET } from "../coach/language/utterances/quiet.ts";
import { dialog, one } from "./dialog.ts";
import { buttonsOf } from "./words.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
const folders: string[] = [];
afterEach(async () => {
  await w?.stop();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

type MenuBlock = Extract<Block, { kind: "menu" }>;

const LONDON = { zone: "Europe/London", region: "GB-ENG" };
/** Everybody had their interview on Monday; it is Tuesday morning and the thank-yous are due. */
const TUESDAY = "2026-11-24T10:00";

async function file(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "afterword-"));
  folders.push(folder);
  return `sqlite:${join(folder, "words.db")}`;
}

async function logged(lines: readonly string[], database = ":memory:"): Promise<void> {
  w = await world({ ...LONDON, database });
  for (const line of lines) await w.types(`/interview add ${line}`);
  await w.clockTo(TUESDAY);
}

const menuOf = ({ messages }: Told): MenuBlock => {
  const menu = messages
    .flatMap(({ blocks }: Message) => blocks)
    .find((block) => block.kind === "menu");
  if (menu === undefined) throw new Error("Nothing was asked with a menu.");
  return menu;
};

/** What all opportunities have been told so far. */
const deeds = async () =>
  (await w.opportunities()).map(({ deeds: told }) => told.map(({ kind }) => kind));

/** Stops the bot and starts another one on the same database. */
async function restart(database: string): Promise<void> {
  await w.stop();
  w = await world({ ...LONDON, database, at: TUESDAY });
  // The playground forgets its messages; a press needs one to stand on.
  await w.says("what's next?");
}

/** Chooses what a menu of an earlier life offered. */
async function choose(menu: MenuBlock, label: RegExp): Promise<Told> {
  const value = menu.options.find((option) => label.test(option.label))?.value;
  if (value === undefined) throw new Error(`The menu does not offer ${label}.`);
  return one(await w.pressesId(menu.id, "ana", value));
}

describe("two plausible readings", () => {
  it("of “sent ana” are asked, and the choice still works after a restart", async () => {
    const database = await file();
    await logged(["Acme, today 11am, with Ana Ruiz", "Globex, today 3pm, with Ana Berg"], database);
    const before = await deeds();
    const menu = menuOf(one(await w.says("sent ana")));
    expect(menu.options.map(({ label }) => label)).toEqual(["Ana Ruiz, Acme", "Ana Berg, Globex"]);
    expect(await deeds()).toEqual(before);
    await restart(database);
    expect((await choose(menu, /Berg/)).words).toContain("Sent today: thank-you to Ana Berg");
    const [acme, globex] = await deeds();
    expect(acme).not.toContain("sent");
    expect(globex).toContain("sent");
  });

  it("of “acme said no” with two roles are asked, and the choice still works after a restart", async () => {
    const database = await file();
    await logged(["Acme, Analyst, today 11am", "Acme, Engineer, today 3pm"], database);
    const menu = menuOf(one(await w.says("acme said no")));
    expect(menu.options.map(({ label }) => label)).toEqual(["Acme, Analyst", "Acme, Engineer"]);
    expect((await deeds()).flat()).not.toContain("heard");
    await restart(database);
    expect((await choose(menu, /Engineer/)).words).toMatch(/Acme \(?.*Engineer.*said no/);
    const [analyst, engineer] = await deeds();
    expect(analyst).not.toContain("heard");
    expect(engineer).toContain("heard");
  });

  it("of which company decides keep the day that was said over the choice and a restart", async () => {
    const database = await file();
    await logged(["Acme, today 11am", "Globex, today 3pm"], database);
    const menu = menuOf(one(await w.says("they'll decide by 10 dec")));
    await restart(database);
    expect((await choose(menu, /Globex/)).words).toContain("Thu 10 Dec");
  });

  it("of a person who said no are asked, because it is the company that decides", async () => {
    await logged(["Acme, today 11am, with Ana Ruiz", "Globex, today 3pm, with Raj Patel"]);
    const menu = menuOf(one(await w.says("raj said no")));
    expect(menu.options.map(({ label }) => label)).toEqual(["Globex"]);
    expect((await deeds()).flat()).not.toContain("heard");
    expect((await choose(menu, /Globex/)).words).toContain("Globex said no");
  });

  it.each([
    ["acme will decide by 1/12", /decides around Tue 1 Dec/],
    ["acme wants references by 1/12", /needs something from you/],
    ["got an offer from acme, answer by 1/12", /answer by Tue 1 Dec/],
    ["acme: second round 1/12 3pm", /Tue 1 Dec 2026, 15:00/],
    ["snooze to 1/12", /Snoozed.*until Tue 1 Dec/],
    ["acme moved it to 1/12 3pm", /Tue 1 Dec/],
  ])("of the date in “%s” are buttons, and one press does it", async (said, done) => {
    const database = await file();
    await logged(["Acme, today 11am"], database);
    await w.says("sent acme");
    const before = await deeds();
    const asked = one(await w.says(said));
    expect(asked.forms, asked.words).toEqual([]);
    expect(asked.words).toMatch(/12 Jan/);
    expect(await deeds()).toEqual(before);
    const button = asked.messages.flatMap(buttonsOf).find(({ label }) => label.includes("1 Dec"));
    expect(button, asked.words).toBeDefined();
    await restart(database);
    expect(one(await w.pressesId(button?.id ?? "")).words).toMatch(done);
    expect(await deeds()).not.toEqual(before);
  });
});

describe("lines that must not act", () => {
  const QUIET_LINES = [...QUIET, ...FIRST_HELD_OUT_QUIET, ...HELD_OUT_QUIET, ...NAMES_NOBODY];

  it("change nothing of what is kept, whatever they sound like, and each gets one answer", async () => {
    await logged(["Acme, today 11am, with Ana Ruiz, Raj Patel", "Globex, today 3pm, with Zoe Kim"]);
    // Everybody is thanked and every debrief is told, so that no open question takes the words for itself.
    await w.types("/interview sent acme everyone");
    await w.clockTo("2026-11-26T10:00");
    const before = { deeds: await deeds(), person: await w.person() };
    const acted: string[] = [];
    for (const line of QUIET_LINES) {
      one(await w.says(line), line);
      if (JSON.stringify(await deeds()) !== JSON.stringify(before.deeds)) acted.push(line);
      if (acted.length > 0) break;
    }
    expect(acted).toEqual([]);
    expect((await w.person()).policy).toEqual(before.person.policy);
  });
});

describe("“am I being pushy?”", () => {
  async function thanked(): Promise<void> {
    w = await world();
    await w.types("/interview add Acme, today 11am, with Ana Ruiz");
    await w.clockTo(TUESDAY);
    await w.says("sent ana");
  }

  it("is answered with the count and the days of the person's own plan", async () => {
    await thanked();
    const { words } = one(await w.says("am I being pushy?"));
    expect(words).toMatch(/^No\. Acme: you have sent none of the 2 follow-ups/);
    // Tue 24 Nov plus five business days, Thanksgiving skipped.
    expect(words).toContain("welcome from Wed 2 Dec");
    expect(words).toContain("up to two short follow-ups, 5 to 10 business days apart");
  });

  it("says that now is the time once the window is open, and counts what was sent", async () => {
    await thanked();
    await w.clockTo("2026-12-03T10:00");
    await dialog(w, [
      [
        "is it too early to follow up?",
        /just the time to write.*none of the 2(.|\n)*window is open: Wed 2 - Wed 9 Dec/,
      ],
      ["sent the follow-up", /first follow-up/],
      ["am I annoying them?", /sent 1 of 2 polite follow-ups, the last on Thu 3 Dec/],
    ]);
  });

  it("says kindly that the limit is reached after the second one", async () => {
    await thanked();
    await w.clockTo("2026-12-03T10:00");
    await w.says("sent the follow-up");
    await w.clockTo("2026-12-14T10:00");
    await w.says("sent the second follow-up");
    await dialog(w, [
      [
        "am I being pushy with acme?",
        /Not so far, and a further note would be(.|\n)*You have followed up twice with Acme/,
      ],
    ]);
  });

  it("names every live company when none was named, and asks which role where one was", async () => {
    await logged(["Acme, Analyst, today 11am", "Acme, Engineer, today 3pm"]);
    const { words } = one(await w.says("am I too pushy?"));
    expect(words).toContain("Acme, Analyst: ");
    expect(words).toContain("Acme, Engineer: ");
    const menu = menuOf(one(await w.says("am I being pushy with acme?")));
    expect((await choose(menu, /Engineer/)).words).toMatch(/Acme \(Engineer\): you have sent none/);
  });

  it("has a kind answer before anything is logged", async () => {
    w = await world();
    expect(one(await w.says("am I being pushy?")).words).toContain("not logged an interview yet");
  });
});
