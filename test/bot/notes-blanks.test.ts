import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { draftIn, fits, linksIn, thankYousDue } from "./notes-stage.ts";
import type { World } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

describe("a draft with blanks", () => {
  it("opens in no mail, says when it will, and can be marked as sent all the same", async () => {
    w = await thankYousDue();
    const draft = fits(await w.presses("Draft @Raj"));
    expect(draft.words).toMatch(/mail buttons appear once there are no blanks left/);
    expect(linksIn(draft)).toEqual([]);
    const styles = draft.messages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
      .flatMap((button) => ("url" in button ? [] : [`${button.label} ${button.style}`]));
    expect(styles).toContain("Sent it plain");
    expect(styles).toContain("Fill the blanks primary");
  });

  it("is shown without them on one press, and stays so through every button", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Raj");
    const bare = fits(one(await w.presses("Leave the blanks out")));
    expect(draftIn(bare)).toMatch(/^Hi Raj,[\s\S]*Ana$/);
    expect(draftIn(bare)).not.toMatch(/[[\]]/);
    expect(bare.words).not.toMatch(/Only you can fill|\[Leave the blanks out\]/);
    expect(linksIn(bare)[0]?.searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(
      draftIn(bare),
    );
    const other = fits(one(await w.presses("Another wording")));
    expect(draftIn(other)).not.toBe(draftIn(bare));
    expect(draftIn(other)).not.toMatch(/[[\]]/);
    const form = fits(await w.presses("Edit"));
    expect(form.forms[0]?.fields[0]?.value).toBe(draftIn(other));
    expect(one(await w.presses("Sent it")).words).toMatch(/Sent today: thank-you to Raj/);
  });

  it("comes alone in a message, to be copied whole, once no blank is left", async () => {
    w = await thankYousDue();
    expect((await w.presses("Draft @Zoe")).words).not.toMatch(/Text to copy/);
    const bare = await w.presses("Leave the blanks out");
    const alone = fits(one(await w.presses("Text to copy")));
    expect(alone.messages.map(({ blocks }) => blocks)).toEqual([
      [{ kind: "draft", text: draftIn(bare) }],
    ]);
    expect(one(await w.presses("Another wording")).words).toMatch(/Thank-you to Zoe/);
  });

  it("says once and kindly what a personal line would add, and only where one is missing", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Raj");
    expect((await w.presses("Leave the blanks out")).words).toMatch(
      /If something they said comes back to you, add it: one personal sentence makes the note yours/,
    );
    await w.presses("Back");
    await w.presses("Draft @Ana");
    const ana = await w.presses("Leave the blanks out");
    expect(draftIn(ana)).toMatch(/dashboard migration/);
    expect(ana.words).not.toMatch(/makes the note yours/);
  });

  it("still takes the answers later, and keeps what is left out, out", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Raj");
    await w.presses("Leave the blanks out");
    const form = fits(await w.presses("Fill the blanks"));
    expect(form.forms[0]?.fields.map(({ name, value }) => [name, value])).toEqual([
      ["pick-up", undefined],
      ["fit", undefined],
    ]);
    const filled = one(await w.fills({ "pick-up": "short reports" }));
    expect(draftIn(filled)).toMatch(/short reports/);
    expect(draftIn(filled)).not.toMatch(/[[\]]/);
    expect(filled.words).not.toMatch(/makes the note yours/);
  });

  it("of a second follow-up may go without news, and says what news would be good for", async () => {
    w = await thankYousDue();
    await w.says("sent everyone");
    await w.clockTo("2026-12-03T12:00");
    await w.presses("Draft");
    await w.presses("Sent it");
    await w.clockTo("2026-12-14T12:00");
    await w.presses("Draft");
    const bare = fits(one(await w.presses("Leave the blanks out")));
    expect(draftIn(bare)).not.toMatch(/[[\]]/);
    expect(bare.words).toMatch(/If anything is new since your last note, add it/);
    expect(bare.words).toMatch(/Open in mail/);
  });

  it("never opens in a mail while a gap stands in the edited text", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Raj");
    await w.presses("Edit");
    const text = "Hi Raj,\n\nThank you for the talk. I liked [one thing Raj said].\n\nBest,\nAna";
    const card = fits(one(await w.fills({ text })));
    expect(linksIn(card)).toEqual([]);
    expect(card.words).toMatch(/mail buttons appear once there are no blanks left/);
  });
});

describe("words that were told badly", () => {
  it("come back in a form as they were told, and the better ones take their place", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Fill the blanks");
    await w.fills({ fit: "let two migrations" });
    const form = fits(await w.presses("Change my words"));
    expect(form.forms[0]?.fields.map(({ label, value }) => [label, value])).toEqual([
      ["One thing Ana said", "the dashboard migration"],
      ["What you have done that fits", "let two migrations"],
    ]);
    const before = await w.opportunities();
    const better = fits(one(await w.fills({ strength: "led two migrations" })));
    expect(draftIn(better)).toMatch(/I led two migrations/);
    expect(draftIn(better)).toMatch(/dashboard migration/);
    expect(one(await w.presses("Undo")).words).toMatch(
      /Undone: other words for the note to Ana Ruiz at Acme/,
    );
    expect(await w.opportunities()).toEqual(before);
  });

  it("can be a need and an addition as well, each changed without losing the others", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    const [opportunity] = await w.opportunities();
    const ids = {
      interviewId: opportunity?.interviews[0]?.id ?? "",
      contactId: opportunity?.contacts[0]?.id ?? "",
    };
    await w.store.change((tx) =>
      tx.addDeed(opportunity?.id ?? "", {
        id: "needed",
        at: w.now(),
        recordedAt: w.now(),
        kind: "talking-point",
        ...ids,
        words: "the dashboard migration",
        need: "somebody to own the report",
      }),
    );
    await w.presses("Change my words");
    const both = one(
      await w.fills({ point: "the move to Looker", need: "someone for the report" }),
    );
    expect(draftIn(both)).toMatch(/the move to Looker/);
    expect(draftIn(both)).toMatch(/someone for the report/);
    await w.presses("Change my words");
    const without = one(await w.fills({ need: "" }));
    expect(draftIn(without)).toMatch(/the move to Looker/);
    expect(draftIn(without)).not.toMatch(/someone for the report/);
  });

  it("can be taken out again, all of them, and Undo brings them back", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Fill the blanks");
    await w.fills({ fit: "led two migrations" });
    await w.presses("Change my words");
    await w.fills({ strength: "led three migrations" });
    const before = await w.opportunities();
    await w.presses("Change my words");
    const without = one(await w.fills({ strength: "  ", point: "" }));
    expect(draftIn(without)).toMatch(
      /\[one thing Ana said\][\s\S]*\[what you have done that fits\]/,
    );
    await w.presses("Undo");
    expect(await w.opportunities()).toEqual(before);
  });

  it("stay as they are where nothing was changed, also when the form comes twice", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Change my words");
    expect(one(await w.fills({})).words).toMatch(/words I already have/);
    await w.presses("Change my words");
    await w.fills({ point: "the move to Looker" });
    const deeds = (await w.opportunities())[0]?.deeds.length;
    const [opportunity] = await w.opportunities();
    const key = `thank-you.${opportunity?.id}.${opportunity?.interviews[0]?.id}.${opportunity?.contacts[0]?.id}`;
    await w.pressesId(`1:note-words:${key}:0`);
    expect(one(await w.fills({ point: "the move to Looker" })).words).toMatch(/already/);
    expect((await w.opportunities())[0]?.deeds.length).toBe(deeds);
  });

  it("are not asked for where none were told", async () => {
    w = await thankYousDue();
    expect((await w.presses("Draft @Raj")).words).not.toMatch(/Change my words/);
    const [opportunity] = await w.opportunities();
    const raj = `thank-you.${opportunity?.id}.${opportunity?.interviews[0]?.id}.${opportunity?.contacts[1]?.id}`;
    expect(one(await w.pressesId(`1:note-words:${raj}`)).words).toMatch(/no words of yours/);
  });
});
