import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { fits, keptNotes } from "./notes-stage.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const HOSPITAL =
  "/interview add St. Mary's Hospital, ICU RN, today 10am, with Linda Park (manager) linda@stmarys.org, Brandon Cole brandon@stmarys.org";
const ACME = "/interview add Acme, Analyst, today 9am, with Linda Gray";

/** The talks are over, and their thank-yous are due. */
async function met(...lines: readonly string[]): Promise<void> {
  w = await world({ at: "2026-11-24T08:00" });
  for (const line of lines) await w.types(line);
  await w.clockTo("2026-11-25T11:00");
}

const TO_LINDA =
  "Hi Linda, thank you so much for your time today. I loved hearing about the buddy system.";

describe("a note that is pasted without an order", () => {
  it.each([
    [TO_LINDA],
    [`is this ok? ${TO_LINDA}`],
    [`Is this okay?\n\n${TO_LINDA}`],
    [`can you check this: ${TO_LINDA}`],
    [`check my note to linda: ${TO_LINDA}`],
    [`check my note: ${TO_LINDA}`],
    [`what do you think? ${TO_LINDA}`],
    [`here's my thank you note: ${TO_LINDA}`],
    [`how does this sound\n${TO_LINDA}`],
    ["Dear Ms. Park,\n\nThank you for meeting with me today, I enjoyed it.\n\nAna"],
    ["hi linda thank you for your time today it was great to meet you"],
    ["Hello Linda! It was great meeting you and the team today."],
  ])("is read as the note to whom it greets: %s", async (said) => {
    await met(HOSPITAL);
    const card = fits(one(await w.says(said), said));
    expect(card.words).toMatch(/Thank-you to Linda Park: St. Mary's Hospital/);
    expect(await keptNotes(w)).toHaveLength(1);
  });

  it("is none where a short one greets somebody who is called like the person", async () => {
    await met("/interview add Acme, today 9am, with Ana Ruiz");
    const told = await w.says("Dear Ana, thank you for your time yesterday.");
    expect(told.words).not.toMatch(/fingerprints/);
    expect(await keptNotes(w)).toEqual([]);
  });

  it.each([
    "hi linda",
    "hi linda, thanks",
    "hey, linda was lovely and she asked about you know what",
    "hi, linda talked about the buddy system; they decide by friday; felt 4",
    "hi linda talked about the buddy system",
    "dear diary, today I thought about you all and about what I said",
    "Dear Ana, thank you for applying to St. Mary's Hospital. We will be in touch with you.",
    "Dear Ana Seeker, thank you for your interest in our ICU. We have decided to move forward with other people.",
    "Hi Ana,\n\nIt was great meeting you today. You will hear from us on Friday.\n\nLinda",
    "is this ok?",
    "hello there, thank you for helping me with all of this today",
  ])("is none: %s", async (said) => {
    await met(HOSPITAL);
    const told = await w.says(said);
    expect(told.words).not.toMatch(/fingerprints|Who is this note for/);
    expect(await keptNotes(w)).toEqual([]);
  });
});

describe("a note with another employer in it", () => {
  it("is not praised for its tone first", async () => {
    await met(HOSPITAL);
    const card = one(
      await w.says(`check: ${TO_LINDA} I am very interested in the ICU job at Mercy General.`),
    );
    expect(card.words).toMatch(/Good that you had it read first[\s\S]*“Mercy General”/);
  });
});

describe("an order to check without a note", () => {
  it.each([
    ["check my note to linda"],
    ["can you check my note to linda?"],
    ["please proofread my thank you to Linda"],
    ["check linda's note"],
  ])("opens the form for whom it names: %s", async (said) => {
    await met(HOSPITAL);
    const told = fits(one(await w.says(said), said));
    expect(told.words).toMatch(/thank-you to Linda Park/);
    fits(await w.presses("Paste it"));
    expect(one(await w.fills({ text: TO_LINDA })).words).toMatch(/Thank-you to Linda Park/);
  });

  it.each([["check"], ["check my note"], ["can you check my thank you note?"], ["check:"]])(
    "asks whose it is, one button each: %s",
    async (said) => {
      await met(HOSPITAL);
      const told = fits(one(await w.says(said), said));
      expect(told.words).toMatch(/\[Linda Park\] \[Brandon Cole\]/);
      fits(await w.presses("Brandon Cole"));
      expect(one(await w.fills({ text: "Hi Brandon, thank you!" })).words).toMatch(
        /Thank-you to Brandon Cole/,
      );
    },
  );

  it("says what is missing while no interview is over", async () => {
    w = await world();
    expect(one(await w.says("check my note")).words).toMatch(/I know no interview/);
  });
});

describe("a pasted note that several people could be sent", () => {
  it("waits for the answer, is read, and is deleted", async () => {
    await met(HOSPITAL, ACME);
    const asked = fits(one(await w.says(TO_LINDA)));
    expect(asked.words).toMatch(/Linda Gray, Acme/);
    expect(await keptNotes(w)).toEqual([]);
    const card = fits(one(await w.presses("Linda Park, St. Mary's Hospital")));
    expect(card.words).toMatch(/Thank-you to Linda Park/);
    const stored = JSON.stringify(await w.store.everythingAbout((await w.person()).id));
    expect(stored).not.toMatch(/buddy system/);
  });

  it("keeps a copy where that was asked for", async () => {
    await met(HOSPITAL, ACME);
    await w.says(`check and keep: ${TO_LINDA}`);
    const card = one(await w.presses("Linda Gray, Acme"));
    expect(card.words).toMatch(/kept the copy you asked for/);
  });

  it("is gone after ten minutes, and for anybody else", async () => {
    await met(HOSPITAL, ACME);
    const asked = await w.says(TO_LINDA);
    const [button] = asked.messages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])),
    );
    const id = button !== undefined && "id" in button ? button.id : "";
    await w.says("hello", "ben");
    expect((await w.pressesId(id, "ben")).words).not.toMatch(/Linda/);
    await w.clockTo("2026-11-25T11:11");
    expect((await w.pressesId(id)).words).toMatch(/no longer have that text/);
    expect(await keptNotes(w)).toEqual([]);
  });
});
