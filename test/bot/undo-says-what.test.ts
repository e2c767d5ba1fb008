import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { thankYousDue } from "./notes-stage.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const FIVE =
  "/interview add Acme Inc, Tax Analyst, today 9am, with Ana Ruiz (manager), Raj Patel, Zoe Kim, Tom Berg, Mia Fox";

async function undoes(...said: readonly string[]): Promise<string> {
  w = await world();
  await w.types(FIVE);
  await w.clockTo("2026-11-23T11:30");
  for (const words of said) await w.says(words);
  return one(await w.says("undo")).words;
}

describe("an undo says what goes", () => {
  it.each([
    ["ana talked about tests", /Undone: your notes on Ana Ruiz at Acme Inc\. Everything/],
    ["ana talked about tests; raj likes maps", /Undone: your notes on Ana Ruiz and Raj Patel at/],
    [
      "ana talked about tests; raj likes maps; zoe likes dogs; tom likes tea; mia likes rain; felt 4; they decide by 4 Dec",
      /Undone: your notes on all 5 people, how it felt and the day they decide at Acme Inc\./,
    ],
    ["felt 2; bad fit", /Undone: how it felt and whether it fits at Acme Inc\./],
    ["felt 2; boss was rude", /Undone: how it felt and your own note at Acme Inc\./],
    ["to add: I know Looker", /Undone: what you wanted to add at Acme Inc\./],
    ["raj prefers linkedin", /Undone: how Raj Patel likes to be written to at Acme Inc\./],
  ])("of “%s”", async (words, undone) => {
    expect(await undoes(words)).toMatch(undone);
  });

  it("names only whose words were new", async () => {
    expect(
      await undoes("ana talked about tests", "raj likes maps; ana talked about tests"),
    ).toMatch(/Undone: your notes on Raj Patel at Acme Inc\./);
  });

  it("names whose draft the words were for", async () => {
    w = await thankYousDue();
    await w.says("draft raj");
    await w.presses("Fill the blanks");
    await w.fills({ "pick-up": "short reports" });
    expect(one(await w.presses("Undo")).words).toMatch(
      /Undone: words for the note to Raj Patel at Acme/,
    );
    await w.says("draft ana");
    await w.presses("Change my words");
    await w.fills({ point: "the new dashboards" });
    expect(one(await w.says("undo")).words).toMatch(
      /Undone: other words for the note to Ana Ruiz at Acme/,
    );
  });
});
