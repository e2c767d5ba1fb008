import { afterEach, describe, expect, it } from "vitest";
import { differences, pendingOf } from "./derived.ts";
import { one } from "./dialog.ts";
import { draftIn, fits } from "./notes-stage.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** One talk this morning; its thank-you and its follow-ups lie ahead. */
async function met(...more: readonly string[]): Promise<void> {
  w = await world({ at: "2026-11-24T08:00" });
  await w.types(
    "/interview add Acme, Data Analyst, today 9am, with Ana Ruiz (manager) ana@acme.com",
  );
  for (const line of more) await w.types(line);
  await w.clockTo("2026-11-24T15:00");
}

const kinds = async () =>
  (await w.opportunities()).flatMap(({ deeds }) => deeds.map(({ kind }) => kind));

describe("a withdrawal", () => {
  it("closes the opportunity once it is sent, nothing comes afterwards, and Undo opens it again", async () => {
    await met();
    const draft = fits(one(await w.says("withdraw from acme")));
    expect(draftIn(draft)).toMatch(/^Hi Ana,/);
    const told = fits(one(await w.presses("Sent it, close it")));
    expect(told.words).toMatch(/Closed: you stepped back from Acme \(Data Analyst\)/);
    expect(await kinds()).toEqual(["moved-on"]);
    expect(await pendingOf(w)).toEqual([]);
    expect(await differences(w)).toEqual([]);
    await w.presses("Undo");
    expect(await kinds()).toEqual([]);
    expect(await pendingOf(w)).not.toEqual([]);
    await w.says("i withdrew from acme");
    expect((await w.clockTo("2027-01-20T12:00")).words).not.toMatch(/follow-up|thank-you/);
  });

  it("can be closed from its check as well, and once only", async () => {
    await met();
    await w.says("withdraw from acme");
    await w.presses("Edit");
    const checked = fits(one(await w.fills({ text: "Hi Ana,\n\nI withdraw.\n\nBest,\nAna" })));
    expect(checked.words).toMatch(/\[Sent it, close it\]/);
    await w.presses("Sent it, close it");
    const again = one(await w.says("i withdrew from acme"));
    expect(again.words).toMatch(/closed already; nothing was changed/);
    expect(await kinds()).toEqual(["moved-on"]);
    expect((await w.types("/interview note acme withdraw")).words).not.toMatch(/Sent it, close it/);
  });

  it.each([
    "i withdrew from acme",
    "I've withdrawn from Acme.",
    "i told acme i am out",
    "told acme that i'm out",
    "i pulled out of acme",
    "i pulled out of the acme process",
    "i withdrew my application at acme",
    "i turned acme down",
    "i turned down acme",
    "i declined acme's offer",
    "i said no to acme",
    "i sent the withdrawal to acme",
    "withdrawal to acme sent",
    "i emailed acme that i'm no longer interested",
    "i withdrew",
  ])("is told in words: %s", async (said) => {
    await met();
    const told = fits(one(await w.says(said), said));
    expect(told.words).toMatch(/Closed: you stepped back from Acme/);
    expect(await kinds()).toEqual(["moved-on"]);
  });

  it.each([
    "i want to withdraw from acme",
    "should i withdraw from acme?",
    "i withdrew from acme?",
    "did i withdraw from acme",
    "i have not withdrawn from acme",
    "acme withdrew the role",
    "acme turned me down",
    "i told acme i am out of town on friday",
    "i declined the meeting",
  ])("is not told by: %s", async (said) => {
    await met();
    await w.says(said);
    expect(await kinds()).not.toContain("moved-on");
  });

  it("asks which company is meant where several are open", async () => {
    await met("/interview add Globex, Engineer, today 10am, with Mia Wong");
    fits(one(await w.says("i withdrew")));
    expect((await w.presses("Globex, Engineer")).words).toMatch(/stepped back from Globex/);
  });
});
