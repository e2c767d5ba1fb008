import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { draftIn, fits, thankYousDue } from "./notes-stage.ts";
import type { World } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const note = (whom: string) => `Hi ${whom},\n\nThank you for the brave plan.\n\nBest regards,\nBen`;

describe("what is kept, asked in plain words", () => {
  it.each(["what do you keep?", "is this private", "who can see this", "privacy"])(
    "is answered with who can see it and how to leave: %s",
    async (said) => {
      w = await thankYousDue();
      const told = fits(one(await w.says(said)));
      expect(told.words).toMatch(/What I keep: your interviews/);
      expect(told.words).toMatch(/Who can see it: only you/);
      expect(told.words).toMatch(/erase/);
    },
  );

  it("“delete the copy” says that there is none", async () => {
    w = await thankYousDue();
    expect(one(await w.says("delete the copy")).words).toMatch(/I keep no copy of any note/);
  });

  it("“delete the copy” opens the only copy with its button, and asks before it is gone", async () => {
    w = await thankYousDue();
    await w.says(`check and keep ana: ${note("Ana")}`);
    const copy = fits(one(await w.says("delete the copy")));
    expect(draftIn(copy)).toMatch(/brave plan/);
    await w.presses("Delete the copy");
    expect(one(await w.presses("Delete it")).words).toMatch(/Deleted, for good/);
    expect(one(await w.says("delete the copy")).words).toMatch(/I keep no copy/);
  });

  it("“delete the copy” asks which of several", async () => {
    w = await thankYousDue();
    await w.says(`check and keep ana: ${note("Ana")}`);
    await w.says(`check and keep raj: ${note("Raj")}`);
    expect(fits(one(await w.says("delete the copy"))).words).toMatch(/I keep 2 copies/);
    expect(draftIn(one(await w.presses("Thank-you to Raj Patel: Acme, Data Analyst")))).toMatch(
      /^Hi Raj/,
    );
  });
});

describe("the word “debrief”", () => {
  it("shows the one that is open, and none of a company whose debrief was told", async () => {
    w = await thankYousDue();
    await w.types("/interview add Globex, today 9am, with Bo Lin");
    await w.clockTo("2026-11-24T11:00");
    expect(fits(one(await w.says("debrief"))).words).toMatch(/How was it: Globex[\s\S]*\[Tell me/);
    expect(one(await w.says("debrief acme")).words).toMatch(/No debrief is open/);
  });

  it("says so where none is open", async () => {
    w = await thankYousDue();
    expect(one(await w.says("debrief")).words).toMatch(/No debrief is open/);
  });
});

describe("a third follow-up", () => {
  it("is answered with the limit", async () => {
    w = await thankYousDue();
    await w.says("sent ana, raj and zoe");
    await w.clockTo("2026-12-03T10:00");
    await w.says("sent the first follow-up");
    await w.clockTo("2026-12-15T10:00");
    await w.says("sent the second follow-up");
    expect(one(await w.says("third follow-up acme")).words).toMatch(/two/i);
  });
});
