import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { fits, thankYousDue } from "./notes-stage.ts";
import type { World } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

describe("the draft of a note that was sent", () => {
  it("says so first, and when the next one is polite", async () => {
    w = await thankYousDue();
    await w.says("sent ana, raj and zoe");
    const draft = fits(one(await w.says("draft ana")));
    expect(draft.words).toMatch(
      /Thank-you to Ana Ruiz: Acme, Data Analyst\nYou sent this on Tue 24 Nov \(today\)\. The first follow-up is polite from Mon 30 Nov \(in 6 days\) on\./,
    );
  });

  it("offers the follow-up once its window is open, whoever gets it", async () => {
    w = await thankYousDue();
    await w.says("sent ana, raj and zoe");
    await w.clockTo("2026-12-03T10:00");
    const draft = fits(one(await w.says("write to raj")));
    expect(draft.words).toMatch(
      /You sent this on Tue 24 Nov \(9 days ago\)\. Now the first follow-up to Ana can go out\./,
    );
    expect(fits(one(await w.presses("Draft the first follow-up"))).words).toMatch(
      /^First follow-up to Ana Ruiz/m,
    );
  });

  it("is known of an earlier round too", async () => {
    w = await thankYousDue();
    await w.says("sent ana, raj and zoe");
    await w.types("/interview add Acme, Data Analyst, thu 3pm, with Mia Wolf");
    await w.clockTo("2026-11-27T10:00");
    expect(one(await w.types("/interview note acme raj")).words).toMatch(
      /You sent this on Tue 24 Nov/,
    );
  });

  it("is not meant where a note to the same person is open", async () => {
    w = await thankYousDue();
    await w.says("sent ana, raj and zoe");
    await w.clockTo("2026-12-03T10:00");
    expect(one(await w.says("write to ana")).words).toMatch(/First follow-up to Ana Ruiz/);
  });

  it("is not meant where another of the same name still waits for one", async () => {
    w = await thankYousDue(
      "/interview add Acme, today 11am, with Ana Ruiz, Ana Berg and Raj Patel",
    );
    await w.says("sent ana ruiz");
    expect(one(await w.says("write to ana")).words).toMatch(/Thank-you to Ana Berg/);
    expect(one(await w.says("write to ana ruiz")).words).toMatch(/You sent this on/);
  });

  it("says nothing of the kind while the note is open or was skipped", async () => {
    w = await thankYousDue();
    expect(one(await w.says("draft ana")).words).not.toMatch(/You sent this/);
    await w.says("skip ana");
    expect(one(await w.says("draft ana")).words).not.toMatch(/You sent this/);
  });
});
