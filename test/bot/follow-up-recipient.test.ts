import { afterEach, describe, expect, it } from "vitest";
import { followUpRecipient } from "../../src/bot/wording/names.ts";
import { readContacts } from "../../src/coach/language/read-contacts.ts";
import { one } from "./dialog.ts";
import { draftIn, fits } from "./notes-stage.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** The draft of the follow-up where these people were met. */
async function followUp(people: string): Promise<string> {
  w = await world();
  await w.types(`/interview add Acme, Finance Director, today 11am, with ${people}`);
  await w.clockTo("2026-11-24T09:00");
  await w.says("sent everyone");
  await w.clockTo("2026-12-03T10:00");
  return fits(one(await w.says("draft the follow-up to acme"))).words;
}

/** Who gets the follow-up where these people were named. */
function recipient(people: string): string | undefined {
  const contacts = readContacts(people).map(({ name, kind, title, email }) => ({
    id: name,
    name,
    kind,
    title,
    email,
    channel: undefined,
  }));
  return followUpRecipient({ contacts, deeds: [] })?.name;
}

describe("the reader of a follow-up", () => {
  it.each([
    ["Ana Ruiz (manager), Raj Patel, Mia Wolf (recruiter)", "Ana Ruiz"],
    ["Tom Berg (Head of Tax), Ana Ruiz (hiring manager), Zoe Chen (CFO)", "Ana Ruiz"],
    ["Tom Berg (Head of Tax), Zoe Chen (CFO, hiring manager)", "Zoe Chen"],
    [
      "Zoe Chen (CFO), Tom Berg (Head of Tax), Eva Lind (Head of Treasury), Raj Patel (controller)",
      "Zoe Chen",
    ],
    ["Tom Berg (Head of Tax), Eva Lind (Head of Treasury)", "Tom Berg"],
    ["Zoe Chen (CEO), Tom Berg (Head of Data), Raj Patel", "Tom Berg"],
    ["Raj Patel (controller), Zoe Chen (CFO)", "Zoe Chen"],
    ["Raj Patel, Mia Wolf (recruiter)", "Mia Wolf"],
    ["Raj Patel, Bo Lin", "Raj Patel"],
    ["", undefined],
  ])("of “%s” is %s", (people, name) => {
    expect(recipient(people)).toBe(name);
  });
});

describe("the card of a follow-up", () => {
  it("says how to choose another reader where who leads the hiring is a guess", async () => {
    const card = await followUp(
      "Zoe Chen (CFO), Tom Berg (Head of Tax), Eva Lind (Head of Treasury)",
    );
    expect(card).toMatch(/^First follow-up to Zoe Chen/m);
    expect(card).toMatch(/Somebody else leads the hiring\? Say draft the follow-up to tom\./);
    const draft = fits(one(await w.says("draft the follow-up to tom")));
    expect(draftIn(draft)).toMatch(/^Hi Tom,/);
    expect(draft.words).not.toMatch(/leads the hiring/);
  });

  it("asks nothing of the kind where the manager was named, or nobody else is known", async () => {
    expect(await followUp("Ana Ruiz (hiring manager), Zoe Chen (CFO)")).not.toMatch(
      /leads the hiring/,
    );
    await w.stop();
    expect(await followUp("Zoe Chen (CFO)")).not.toMatch(/leads the hiring/);
  });

  it("goes to whoever is said to be the hiring manager later", async () => {
    await followUp("Zoe Chen (CFO), Raj Patel (controller)");
    await w.types("/interview contact acme raj (hiring manager)");
    expect(one(await w.says("draft the follow-up to acme")).words).toMatch(
      /^First follow-up to Raj Patel/m,
    );
  });

  it("goes to a head of department who is said to be the hiring manager, until that is undone", async () => {
    await followUp("Zoe Chen (CFO), Tom Berg (Head of Tax), Eva Lind (Head of Treasury)");
    const saved = fits(one(await w.types("/interview contact acme eva (hiring manager)")));
    expect(saved.words).toMatch(
      /Saved: Eva Lind \(Head of Treasury\) at Acme .*Follow-ups go to them now\./,
    );
    const draft = one(await w.says("draft the follow-up to acme"));
    expect(draft.words).toMatch(/^First follow-up to Eva Lind/m);
    expect(draft.words).not.toMatch(/leads the hiring/);
    expect(one(await w.types("/interview contact acme eva (hiring manager)")).words).toMatch(
      /knew all that/,
    );
    await w.says("undo");
    expect(one(await w.says("draft the follow-up to acme")).words).toMatch(/to Zoe Chen/);
  });
});
