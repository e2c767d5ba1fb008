import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { messageFaults } from "./limits.ts";
import { type Told, type World, world } from "./world.ts";

const MANY = 200;

let w: World;

afterEach(() => w?.stop());

async function busy(count: number): Promise<void> {
  w = await world({ at: "2026-11-23T09:00" });
  for (let index = 0; index < count; index += 1) {
    const day = 2 + (index % 20);
    await w.types(
      `/interview add Company${index}, Engineer, ${day} Nov 2026 10:00, with Ana${index}`,
    );
  }
}

async function fits(line: string) {
  const told = one(await w.says(line), line);
  expect(told.messages.flatMap(messageFaults), line).toEqual([]);
  return told;
}

describe("more that is due than fits into one message", () => {
  it("is shown page after page, each step once", async () => {
    await busy(15);
    await w.clockTo("2026-11-23T10:00");
    const seen: string[] = [];
    let page = await fits("/interview today");
    while (page.words.includes("Show the rest")) {
      seen.push(...stepsOn(page));
      page = one(await w.presses("Show the rest"));
      expect(page.messages.flatMap(messageFaults)).toEqual([]);
    }
    seen.push(...stepsOn(page));
    expect(seen.length).toBeGreaterThanOrEqual(15);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

/** The headings of the steps on a page. */
const stepsOn = ({ messages }: Told): readonly string[] =>
  messages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
  );

describe("200 open opportunities", () => {
  it("list in pages, newest first, and every answer fits", async () => {
    await busy(MANY);
    const list = await fits("/interview list");
    expect(list.words).toMatch(/200 active\. Page 1 of 25/);
    expect(list.words).toContain("Company199");
    let last = list;
    for (let page = 2; page <= 25; page += 1) {
      last = one(await w.presses("More"));
      expect(last.messages.flatMap(messageFaults)).toEqual([]);
    }
    expect(last.words).toContain("Company0,");
    expect(one(await w.presses("Back")).words).toContain("Page 24 of 25");
    for (const line of [
      "/interview today",
      "/interview plan company7",
      "/interview plan",
      "/interview sent",
      "/interview sent company150",
      "/interview snooze 2h",
      "they replied",
      "/interview settings pace late",
    ]) {
      await fits(line);
    }
    const home = await w.opens("home");
    expect(home.messages.flatMap(messageFaults)).toEqual([]);
  });

  it("offer at most 25 while typing, and find one by its name", async () => {
    await busy(60);
    const suggest = async (typed: string) => {
      const reply = await w.handle({
        kind: "suggest",
        eventId: `suggest-${typed}`,
        speaker: { platform: "playground", workspace: "playground", account: "ana" },
        place: { kind: "dm", platform: "playground", workspace: "playground", account: "ana" },
        now: w.now(),
        root: "interview",
        name: "sent",
        field: "company",
        typed,
        options: {},
      });
      if (reply.kind !== "choices") throw new Error(`A ${reply.kind} is no list of choices.`);
      return reply.choices;
    };
    expect(await suggest("")).toHaveLength(25);
    const [found] = await suggest("company43");
    expect(found?.label).toContain("Company43");
    expect(await suggest("zzz")).toEqual([]);
  });
});
