import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { draftIn, fits, thankYousDue } from "./notes-stage.ts";
import { buttonsOf } from "./words.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const TITLED =
  "/interview add Acme, Data Analyst, today 11am, with Dr. Mei Chen, Sir Nigel Hawthorne-Smythe, Mme. Claire Duval, Prof. Łukasz Żółć, J. R. O'Brien";

const peopleOn = (told: Told): readonly (string | undefined)[] =>
  told.messages
    .flatMap(buttonsOf)
    .flatMap(({ label, about }) => (label === "Draft" ? [about] : []));

describe("people with a title", () => {
  it("have the same short name on buttons, in forms and in their notes", async () => {
    w = await world();
    await w.types(TITLED);
    const due = await w.clockTo("2026-11-24T09:00");
    expect(peopleOn(fits(due))).toEqual([
      "Dr. Chen",
      "Sir Nigel",
      "Mme. Duval",
      "Prof. Żółć",
      "J. R. O'Brien",
    ]);
    const draft = one(await w.presses("Draft @Sir Nigel"));
    expect(draftIn(draft)).toMatch(/^Hi Sir Nigel,/);
    const form = fits(await w.presses("Fill the blanks"));
    expect(form.words).toMatch(/Sir Nigel/);
    expect(form.words).not.toMatch(/Sir (?:said|needs)/);
  });

  it.each([
    ["draft j.r.", "J. R. O'Brien"],
    ["draft sir nigel", "Sir Nigel Hawthorne-Smythe"],
    ["draft dr. chen", "Dr. Mei Chen"],
    ["write to mme. duval", "Mme. Claire Duval"],
  ])("are found by the name they are called: %s", async (said, name) => {
    w = await thankYousDue(TITLED);
    expect(one(await w.says(said)).words).toContain(`Thank-you to ${name}`);
  });

  it("bear their whole names where two are called the same", async () => {
    w = await world();
    await w.types("/interview add Acme, today 11am, with Dr. Mei Chen, Dr. Bo Chen");
    expect(peopleOn(await w.clockTo("2026-11-24T09:00"))).toEqual(["Dr. Mei Chen", "Dr. Bo Chen"]);
  });
});
