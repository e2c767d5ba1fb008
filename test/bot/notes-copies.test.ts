import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { draftIn, fits, keptNotes, linksIn, thankYousDue } from "./notes-stage.ts";
import { buttonId } from "./words.ts";
import type { World } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const NOTE =
  "Hi Ana,\n\nThank you for the talk. The dashboard migration sounds like a brave plan.\n\nBest regards,\nAna";

const rows = async () => JSON.stringify(await w.store.everythingAbout((await w.person()).id));

async function keptFromForm(text = NOTE): Promise<void> {
  await w.presses("Draft @Ana");
  await w.presses("Edit");
  await w.fills({ text, keep: "yes" });
}

describe("a copy of a note", () => {
  it("is not kept unless it is asked for: the form says No, and so does the card", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    const form = fits(await w.presses("Edit"));
    expect(form.forms[0]?.fields[1]).toMatchObject({ name: "keep", value: "no" });
    const card = one(await w.fills({ text: NOTE }));
    expect(card.words).toMatch(/I did not keep the text/);
    expect(card.words).not.toMatch(/What I kept/);
    expect(await rows()).not.toMatch(/brave plan/);
  });

  it("is kept from the form, shown under the draft, and filled in when it is edited or checked again", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Edit");
    const card = fits(one(await w.fills({ text: NOTE, keep: "yes" })));
    expect(card.words).toMatch(/I kept the copy you asked for, encrypted, until you delete it/);
    expect(card.words).toMatch(/\[What I kept\] \[Undo\]/);
    const again = fits(await w.presses("Check again"));
    expect(again.forms[0]?.fields.map(({ value }) => value)).toEqual([NOTE, "yes"]);
    const draft = fits(await w.presses("Show my draft"));
    expect(draft.words).toMatch(/\[Edit my copy\]/);
    const copy = fits(one(await w.presses("What I kept")));
    expect(draftIn(copy)).toBe(NOTE);
    expect(copy.words).toMatch(/Kept for you on Tue 24 Nov, encrypted, until you delete it/);
    expect(linksIn(copy)[0]?.searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(NOTE);
    expect(draftIn(one(await w.presses("Text to copy")))).toBe(NOTE);
    expect((await w.presses("Edit my copy")).forms[0]?.fields[0]?.value).toBe(NOTE);
  });

  it.each(["check and keep ana:", "Check & keep:", "keep and check ana ruiz:"])(
    "is kept in words: “%s”",
    async (order) => {
      w = await thankYousDue();
      const card = fits(one(await w.says(`${order} ${NOTE}`)));
      expect(card.words).toMatch(/I kept the copy you asked for/);
      expect((await keptNotes(w)).map(({ text }) => text)).toEqual([NOTE]);
      expect(draftIn(one(await w.presses("What I kept")))).toBe(NOTE);
    },
  );

  it("belongs to its own note alone", async () => {
    w = await thankYousDue();
    await keptFromForm();
    expect((await w.types("/interview note acme raj")).words).not.toMatch(/What I kept|my copy/);
  });

  it("is forgotten by Undo, words and all", async () => {
    w = await thankYousDue();
    await keptFromForm();
    const told = one(await w.presses("Undo"));
    expect(told.words).toMatch(/Undone: keeping a copy of the thank-you to Ana Ruiz at Acme/);
    expect(await rows()).not.toMatch(/brave plan/);
    expect(await keptNotes(w)).toEqual([]);
  });

  it("is replaced by a better one, and stays where a later text is not to be kept", async () => {
    w = await thankYousDue();
    await keptFromForm();
    await w.presses("Check again");
    await w.fills({ text: NOTE.replace("brave", "bold") });
    await w.presses("Check again");
    const card = one(await w.fills({ text: NOTE.replace("brave", "wild"), keep: "no" }));
    expect(card.words).toMatch(/Your copy from before is as it was/);
    expect(draftIn(one(await w.presses("What I kept")))).toMatch(/bold plan/);
  });

  it("is deleted in every version, after one question, and its fingerprints stay", async () => {
    w = await thankYousDue();
    await keptFromForm();
    await w.presses("Check again");
    await w.fills({ text: NOTE.replace("brave", "bold") });
    await w.presses("What I kept");
    const asked = fits(one(await w.presses("Delete the copy")));
    expect(asked.words).toMatch(/cannot be brought back/);
    expect(await rows()).toMatch(/bold plan/);
    const deleted = fits(one(await w.presses("Delete it")));
    expect(deleted.words).toMatch(/Deleted, for good/);
    expect(deleted.words).toMatch(/\[Edit\]/);
    expect(await rows()).not.toMatch(/brave plan|bold plan/);
    expect((await keptNotes(w)).map(({ text }) => text)).toEqual([undefined, undefined]);
    const [{ id = "" } = {}] = await w.opportunities();
    const { interviews, contacts } = (await w.opportunities())[0] ?? {};
    const key = `thank-you.${id}.${interviews?.[0]?.id}.${contacts?.[0]?.id}`;
    expect(one(await w.pressesId(`1:note-copy:${key}`)).words).toMatch(/I hold no copy/);
    expect(one(await w.pressesId(`1:note-forget:${key}:yes`)).words).toMatch(/I hold no copy/);
  });

  it("is deleted for good also where the company was merged into another, and Undo does not bring it back", async () => {
    w = await thankYousDue();
    await keptFromForm();
    await w.types("/interview add Brindle, Analyst, fri 3pm, with Vera Blum");
    const [from, into] = (await w.opportunities()).map(({ id }) => id);
    const merged = await w.pressesId(`1:merge:${into}`, "ana", from);
    expect(merged.words).toMatch(/\[Undo\]/);
    await w.types("/interview note brindle ana");
    await w.presses("What I kept");
    await w.presses("Delete the copy");
    await w.presses("Delete it");
    expect(await rows()).not.toMatch(/brave plan/);
    await w.pressesId(buttonId(merged.messages, "Undo"));
    expect(await w.opportunities()).toHaveLength(2);
    expect(await rows()).not.toMatch(/brave plan/);
  });

  it("is not brought back by an undo, which says so and takes nothing else back", async () => {
    w = await thankYousDue();
    await w.says("sent raj");
    await keptFromForm();
    await w.presses("What I kept");
    await w.presses("Delete the copy");
    await w.presses("Delete it");
    const sent = async () =>
      (await w.opportunities()).flatMap(({ deeds }) => deeds).filter(({ kind }) => kind === "sent");
    const first = one(await w.says("undo"));
    expect(first.words).toMatch(/deleted the copy for good, so the text cannot be brought back/);
    expect(first.words).toMatch(/Before that came: keeping a copy of the thank-you to Ana Ruiz/);
    expect(await sent()).toHaveLength(1);
    expect(one(await w.says("undo")).words).toMatch(/Undone: keeping a copy/);
    expect(one(await w.says("undo")).words).toMatch(/Undone: thank-you to Raj/);
    expect(await sent()).toHaveLength(0);
    expect(await rows()).not.toMatch(/brave plan/);
  });

  it("is not said to be back where something else is undone by its own button", async () => {
    w = await thankYousDue();
    const sent = await w.says("sent raj");
    await keptFromForm();
    await w.presses("What I kept");
    await w.presses("Delete the copy");
    await w.presses("Delete it");
    const undone = one(await w.pressesId(buttonId(sent.messages, "Undo")));
    expect(undone.words).toMatch(/Undone: thank-you to Raj/);
    expect(undone.words).toMatch(/The copy you deleted is not back/);
  });

  it("of an empty text is none, whatever was asked for", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Edit");
    const card = one(await w.fills({ text: "  ", keep: "yes" }));
    expect(card.words).toMatch(/nothing to read yet/);
    expect(card.words).not.toMatch(/longer than|I kept the copy|What I kept/);
  });

  it("is in the export, and gone after an erase", async () => {
    w = await thankYousDue();
    await keptFromForm();
    const exported = await w.types("/interview export");
    expect(exported.messages.map(({ attachment }) => attachment?.content).join()).toMatch(
      /brave plan/,
    );
    const { id } = await w.person();
    await w.store.change((tx) => tx.erasePerson(id));
    expect(JSON.stringify(await w.store.everythingAbout(id))).not.toMatch(/brave plan/);
  });

  it("lies on the disk in no readable form", async () => {
    const folder = mkdtempSync(join(tmpdir(), "afterword-copy-"));
    try {
      const file = join(folder, "afterword.sqlite");
      w = await thankYousDue(undefined, { database: `sqlite:${file}` });
      await keptFromForm();
      await w.store.scrub();
      expect(readFileSync(file).toString("latin1")).not.toMatch(/brave plan/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is not kept where it would not fit into its form, and the card says why", async () => {
    w = await thankYousDue();
    const long = `Hi Ana, ${"thank you for the brave plan. ".repeat(330)}`;
    const card = fits(one(await w.says(`check and keep ana: ${long}`)));
    expect(card.words).toMatch(/longer than 3,000 characters, so I kept no copy/);
    expect(await rows()).not.toMatch(/brave plan/);
  });

  it("is not offered for letters, of which nothing is kept", async () => {
    w = await thankYousDue();
    await w.types("/interview note acme withdraw");
    expect((await w.presses("Edit")).forms[0]?.fields).toHaveLength(1);
    const card = one(await w.fills({ text: "Hi Ana, a brave plan, but I withdraw.", keep: "yes" }));
    expect(card.words).toMatch(/I kept no copy of it/);
    expect(await rows()).not.toMatch(/brave plan/);
  });
});
