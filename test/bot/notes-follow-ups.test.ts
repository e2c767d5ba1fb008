import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { draftIn, fits, thankYousDue } from "./notes-stage.ts";
import type { World } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const CLOSE = "cut the monthly close from eleven days to five";

describe("a first follow-up", () => {
  it("does not tell its reader again what the thank-you told, and asks for something else", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Fill the blanks");
    await w.fills({ fit: CLOSE });
    await w.presses("Sent it");
    const draft = fits(one(await w.says("draft the follow-up to acme")));
    expect(draftIn(draft)).not.toContain("monthly close");
    expect(draftIn(draft)).toContain("[what you have done that fits]");
  });

  it("uses what somebody else there was told, and what is told for it", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Raj");
    await w.presses("Fill the blanks");
    await w.fills({ fit: CLOSE });
    await w.says("sent ana, raj and zoe");
    const draft = fits(one(await w.says("draft the follow-up to acme")));
    expect(draftIn(draft)).toContain("monthly close");
    await w.presses("Change my words");
    const better = fits(one(await w.fills({ strength: "led two migrations" })));
    expect(draftIn(better)).toMatch(/I led two migrations/);
  });
});
