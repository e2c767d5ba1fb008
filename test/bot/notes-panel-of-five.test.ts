import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { fits } from "./notes-stage.ts";
import { buttonsOf } from "./words.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const FIVE =
  "/interview add Acme, Data Analyst, panel, today 11am, with Ana Ruiz (manager), Raj Patel, Zoe Kim, Ben Cho, Mia Wolf";

async function fiveDue() {
  w = await world();
  await w.types(FIVE);
  return w.clockTo("2026-11-24T11:00");
}

describe("a panel of five", () => {
  it("is one message with a checklist and one draft for each, not five messages", async () => {
    const due = fits(await fiveDue());
    const cards = due.messages.filter(({ blocks }) =>
      blocks.some(({ kind }) => kind === "checklist"),
    );
    expect(cards).toHaveLength(1);
    expect(due.words).toMatch(/0 of 5 done/);
    const drafts = cards.flatMap(buttonsOf).filter(({ label }) => label === "Draft");
    expect(drafts.map(({ about }) => about)).toEqual(["Ana", "Raj", "Zoe", "Ben", "Mia"]);
  });

  it("counts what was sent, by button and in words", async () => {
    await fiveDue();
    const first = await w.presses("Sent it @Ana");
    expect(first.words).toMatch(/1 of 5 done/);
    const second = fits(await w.presses("Sent it @Raj"));
    expect(second.words).toMatch(/2 of 5 done/);
    const [checklist] = second.messages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "checklist" ? [block.items] : []));
    expect(checklist?.map(({ done }) => done)).toEqual([true, true, false, false, false]);
    expect(one(await w.says("sent zoe, ben and mia")).words).toMatch(/That makes 5 of 5/);
  });

  it("takes three names at once", async () => {
    await fiveDue();
    expect(one(await w.says("sent ana, raj and zoe")).words).toMatch(
      /Sent today: thank-yous to Ana Ruiz, Raj Patel and Zoe Kim.*That makes 3 of 5/,
    );
  });

  it("has a last call that lists those alone who are still missing", async () => {
    await fiveDue();
    await w.says("sent ana, raj and zoe");
    const last = fits(await w.clockTo("2026-11-27T18:00"));
    expect(last.words).toMatch(/Last call/);
    const card = last.messages.at(-1);
    const listed = JSON.stringify(card?.blocks);
    expect(listed).toMatch(/Ben Cho/);
    expect(listed).toMatch(/Mia Wolf/);
    expect(listed).not.toMatch(/Ana Ruiz|Raj Patel|Zoe Kim/);
    expect(last.words).toMatch(/3 of 5 done/);
  });
});
