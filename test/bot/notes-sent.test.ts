import { afterEach, describe, expect, it } from "vitest";
import { differences, pendingOf } from "./derived.ts";
import { one } from "./dialog.ts";
import { fits, keptNotes, thankYousDue } from "./notes-stage.ts";
import { buttonId } from "./words.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const sent = async () =>
  (await w.opportunities())
    .flatMap(({ deeds }) => deeds)
    .flatMap((deed) => (deed.kind === "sent" ? [deed.at] : []));

async function everything() {
  return { opportunities: await w.opportunities(), pending: await pendingOf(w) };
}

describe("a draft that is marked as sent", () => {
  it("is one act: the deed and its hashes come together, and Undo takes both back", async () => {
    w = await thankYousDue();
    const before = await everything();
    await w.presses("Draft @Ana");
    await w.presses("Sent it");
    expect([await sent(), await keptNotes(w)].map(({ length }) => length)).toEqual([1, 1]);
    await w.presses("Undo");
    expect(await everything()).toEqual(before);
    expect(await differences(w)).toEqual([]);
  });

  it("leaves the hashes of a text that was checked, because the check kept them and not the sending", async () => {
    w = await thankYousDue();
    await w.says(
      "check: Hi Ana,\n\nThank you for showing me the dashboard migration.\n\nBest,\nAna",
    );
    const checked = await keptNotes(w);
    expect(checked).toHaveLength(1);
    await w.presses("Sent it");
    await w.presses("Undo");
    expect(await sent()).toEqual([]);
    expect(await keptNotes(w)).toEqual(checked);
  });

  it("keeps neither where somebody was quicker", async () => {
    w = await thankYousDue();
    const draft = await w.presses("Draft @Ana");
    const id = buttonId(draft.messages, "Sent it");
    await w.pressesId(id);
    expect(one(await w.pressesId(id)).words).toMatch(/already marked as sent/);
    expect([await sent(), await keptNotes(w)].map(({ length }) => length)).toEqual([1, 1]);
  });
});

describe("another day for what was sent", () => {
  async function anaSent(): Promise<Told> {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    return w.presses("Sent it");
  }

  it("is asked for in one field, moves the deed with its plan, and is undone by itself", async () => {
    expect(fits(await anaSent()).words).toMatch(/\[Undo\] \[Another day\]/);
    const before = await everything();
    const form = fits(one(await w.presses("Another day")));
    expect(form.forms[0]?.fields).toHaveLength(1);
    const moved = fits(one(await w.fills({ when: "yesterday 4pm" })));
    expect(moved.words).toMatch(/Sent Mon 23 Nov: thank-you to Ana Ruiz/);
    expect(moved.words, "the rest of the panel stays").toMatch(/1 of 3 done[\s\S]*\[Draft @Raj\]/);
    expect(await sent()).toEqual(["2026-11-23T21:00:00.000Z"]);
    expect(await keptNotes(w)).toHaveLength(1);
    expect(await differences(w)).toEqual([]);
    expect(one(await w.presses("Undo")).words).toMatch(/Undone: another day for the thank-you/);
    expect(await everything()).toEqual(before);
  });

  it("moves the follow-up that counts from it", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, today 11am, with Ana Ruiz (manager)");
    await w.clockTo("2026-11-25T10:00");
    await w.types("/interview note acme ana");
    expect((await w.presses("Sent it")).words).toMatch(/first follow-up, Thu 3 - Thu 10 Dec/);
    await w.presses("Another day");
    expect(one(await w.fills({ when: "yesterday" })).words).toMatch(
      /first follow-up, Wed 2 - Wed 9 Dec/,
    );
    expect(await differences(w)).toEqual([]);
  });

  it.each([
    ["tomorrow", /still to come/],
    ["today 8pm", /still to come/],
    ["22 Nov", /before the interview \(Mon 23 Nov/],
    ["some time ago", /cannot use "some time ago"/],
  ])("is refused kindly beside the field for “%s”, and nothing is changed", async (when, fault) => {
    await anaSent();
    const before = await everything();
    await w.presses("Another day");
    const again = fits(one(await w.fills({ when })));
    expect(again.forms[0]?.fields[0]).toMatchObject({ value: when });
    expect(again.forms[0]?.fields[0]?.fault).toMatch(fault);
    expect(await everything()).toEqual(before);
    expect(one(await w.fills({ when: "yesterday" })).words).toMatch(/Sent Mon 23 Nov/);
  });

  it("of the interview's own day is after the interview, however early it was", async () => {
    await anaSent();
    await w.presses("Another day");
    await w.fills({ when: "yesterday 9am" });
    expect(await sent()).toEqual(["2026-11-23T17:00:00.000Z"]);
  });

  it("acts once for two presses, and an old card answers without changing anything", async () => {
    const card = await anaSent();
    const id = buttonId(card.messages, "Another day");
    await w.presses("Another day");
    await w.fills({ when: "yesterday" });
    const before = await everything();
    expect(one(await w.pressesId(id)).words).toMatch(/changed or taken back in the meantime/);
    expect(await everything()).toEqual(before);
    await w.presses("Another day");
    expect(one(await w.fills({ when: "yesterday" })).words).toMatch(/the time I already have/);
    expect(await everything()).toEqual(before);
  });

  it("does not come back after Undo of the sending, and leaves nothing behind", async () => {
    const card = await anaSent();
    const undo = buttonId(card.messages, "Undo");
    const again = buttonId(card.messages, "Another day");
    await w.presses("Another day");
    await w.fills({ when: "yesterday" });
    expect(one(await w.pressesId(undo)).words).toMatch(/Undone: thank-you to Ana Ruiz/);
    expect(await sent()).toEqual([]);
    expect(one(await w.pressesId(again)).words).toMatch(/taken back/);
    expect(await differences(w)).toEqual([]);
  });

  it("moves a whole panel that was marked at once, and a follow-up", async () => {
    w = await thankYousDue();
    await w.presses("All sent");
    await w.presses("Another day");
    expect(one(await w.fills({ when: "yesterday 2pm" })).words).toMatch(
      /Sent Mon 23 Nov: thank-yous to Ana Ruiz, Raj Patel and Zoe Kim/,
    );
    expect(new Set(await sent())).toEqual(new Set(["2026-11-23T19:00:00.000Z"]));
    await w.clockTo("2026-12-03T12:00");
    await w.presses("Sent it");
    await w.presses("Another day");
    expect(one(await w.fills({ when: "yesterday" })).words).toMatch(/Sent Wed 2 Dec: first/);
    expect(await differences(w)).toEqual([]);
  });
});
