import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

async function waitingForTwo(): Promise<void> {
  w = await world({ at: "2026-11-24T09:00" });
  await w.types("/interview add Acme, today 10am, with Ana");
  await w.types("/interview add Globex, fri 10am, with Raj");
  await w.clockTo("2026-11-24T12:00");
}

describe("what a company did, told in other words", () => {
  it("“they moved globex to monday 9” moves the round at Globex", async () => {
    await waitingForTwo();
    expect(one(await w.says("they moved globex to monday 9")).words).toMatch(/Globex.*Mon 30 Nov/s);
    expect((await w.opportunities())[1]?.interviews[0]?.localDay).toBe("2026-11-30");
  });

  it("“/interview heard acme need samples by thursday” keeps what is needed and by when", async () => {
    await waitingForTwo();
    const told = one(await w.types("/interview heard acme need samples by wednesday 2 dec"));
    expect(told.words).toMatch(/Acme needs something from you/);
    expect((await w.opportunities())[0]?.deeds.at(-1)).toMatchObject({
      kind: "heard",
      what: "needs-something",
      dueDay: "2026-12-02",
    });
  });

  it("“globex ghosted me” closes nothing and offers to move on", async () => {
    await waitingForTwo();
    const told = one(await w.says("globex ghosted me"));
    expect(told.words).toMatch(/No word from Globex.*Nothing was changed/s);
    expect((await w.opportunities())[1]?.deeds).toEqual([]);
    expect(one(await w.presses("Move on")).words).toMatch(/Moved on from Globex/);
  });
});

describe("a slip in the root of a command", () => {
  it("is answered with the command that was meant, and nothing typed is lost", async () => {
    w = await world();
    await w.types("/interview add Acme, tue 3pm");
    const told = one(await w.types("/interveiw add Globex, wed 3pm"));
    expect(told.words).toMatch(
      /There is no command \/interveiw.*Did you mean \/interview add Globex, wed 3pm\?/s,
    );
    expect(await w.opportunities()).toHaveLength(1);
  });

  it("is answered with the known root where none is near", async () => {
    w = await world();
    await w.types("/interview add Acme, tue 3pm");
    expect(one(await w.types("/weather")).words).toMatch(/no command \/weather.*\/interview/s);
  });
});

describe("“Got it” on a checklist", () => {
  it.each([
    ["2026-11-24T14:30", /All the best at Acme/],
    ["2026-11-25T09:00", /Noted: the list for Acme is read/],
  ])("at %s wishes luck only while the interview is ahead", async (at, words) => {
    w = await world({ at: "2026-11-23T09:00" });
    await w.types("/interview add Acme, tomorrow 3pm");
    await w.clockTo("2026-11-24T14:10");
    const card = w.inbox().at(-1);
    const button = card?.blocks
      .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
      .find(({ label }) => label === "Got it");
    if (button === undefined || !("id" in button)) throw new Error("There is no checklist card.");
    await w.clockTo(at);
    expect(one(await w.pressesId(button.id)).words).toMatch(words);
  });
});
