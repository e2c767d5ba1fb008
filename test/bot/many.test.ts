import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { messageFaults } from "./limits.ts";
import { type World, world } from "./world.ts";

const MANY = 200;
/** The platforms wait 3 s; a busy machine gets half of that. */
const QUICK_MS = 1_500;

let w: World;

beforeEach(async () => {
  w = await world({ at: "2026-11-23T09:00" });
  for (let index = 0; index < MANY; index += 1) {
    const day = 2 + (index % 20);
    await w.types(
      `/interview add Company${index}, Engineer, ${day} Nov 2026 10:00, with Ana${index}`,
    );
  }
});
afterEach(() => w?.stop());

async function quickly(line: string) {
  const began = performance.now();
  const told = one(await w.says(line), line);
  expect(performance.now() - began, line).toBeLessThan(QUICK_MS);
  expect(told.messages.flatMap(messageFaults), line).toEqual([]);
  return told;
}

describe("200 open opportunities", () => {
  it("list in pages, newest first, and every answer fits and is quick", async () => {
    const list = await quickly("/interview list");
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
      await quickly(line);
    }
    const home = await w.opens("home");
    expect(home.messages.flatMap(messageFaults)).toEqual([]);
  });

  it("offer at most 25 while typing, and find one by its name", async () => {
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
    const [found] = await suggest("company123");
    expect(found?.label).toContain("Company123");
    expect(await suggest("zzz")).toEqual([]);
  });
});
