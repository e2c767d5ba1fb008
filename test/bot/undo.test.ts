import { afterEach, describe, expect, it } from "vitest";
import { differences, pendingOf } from "./derived.ts";
import { one } from "./dialog.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** Everything that undo must bring back: the facts and what is stored to be sent. */
async function everything() {
  return {
    policy: (await w.person()).policy,
    pausedAt: (await w.person()).pausedAt,
    opportunities: await w.opportunities(),
    pending: await pendingOf(w),
  };
}

async function prepared(): Promise<void> {
  w = await world();
  await w.types("/interview add Acme, Data Analyst, today 11am, with Ana Ruiz (manager), Raj");
  await w.types("/interview add Zenith, today 2pm, with Mia");
  await w.types("/interview moveon zenith");
  await w.clockTo("2026-11-24T10:00");
}

describe("undo", () => {
  it.each([
    "/interview sent acme ana",
    "/interview sent acme everyone",
    "/interview skip acme raj",
    "/interview snooze acme 3h",
    "/interview heard acme holding 4 Dec",
    "/interview heard acme no",
    "/interview heard acme offer",
    "/interview heard acme role closed",
    "/interview heard acme needs something fri",
    "/interview heard acme next round fri 3pm",
    "/interview moveon acme",
    "/interview reopen zenith",
    "/interview add Acme, Data Analyst, fri 3pm, with Zoe, Raj",
    "/interview add Newcorp, fri 3pm, with Zoe",
    "/interview add Zenith, fri 3pm, with Mia",
    "/interview settings zone London",
    "/interview settings region US-CA",
    "/interview settings away 30 Nov - 4 Dec",
    "/interview settings followups 0",
    "stop",
  ])("of %s brings back the facts and the reminders exactly", async (line) => {
    await prepared();
    const before = await everything();
    const { words } = one(await w.says(line), line);
    if (words.includes("Which one")) await w.presses("Acme: 2 thank-yous");
    expect(await everything(), "it did something").not.toEqual(before);
    const told = one(await w.presses("Undo"));
    expect(told.words).toContain("Undone");
    expect(await everything()).toEqual(before);
    expect(await differences(w)).toEqual([]);
  });

  it("of a debrief takes the people away again that came with it", async () => {
    await prepared();
    const before = await everything();
    await w.presses("Tell me");
    await w.fills({ with: "Ana Ruiz, Raj, Zoe New", when: "4 Dec", note: "tea" });
    expect((await w.opportunities())[0]?.contacts).toHaveLength(3);
    await w.presses("Undo");
    expect(await everything()).toEqual(before);
  });

  it("works in words and as a command, newest first", async () => {
    await prepared();
    await w.says("sent ana");
    await w.says("sent raj");
    expect(one(await w.says("undo")).words).toMatch(/Raj/);
    expect(one(await w.types("/interview undo")).words).toMatch(/Ana Ruiz/);
  });

  it("is refused after ten minutes, by button and in words", async () => {
    await prepared();
    await w.says("sent ana");
    const before = await everything();
    await w.clockTo("2026-11-24T10:11");
    expect(one(await w.presses("Undo")).words).toMatch(/ten minutes/);
    expect(one(await w.types("/interview undo")).words).toMatch(/ten minutes/);
    expect((await everything()).opportunities).toEqual(before.opportunities);
  });

  it("still works in the tenth minute", async () => {
    await prepared();
    await w.says("sent ana");
    await w.clockTo("2026-11-24T10:09");
    expect(one(await w.presses("Undo")).words).toContain("Undone");
  });

  it("does not undo a pause or a setting that came later", async () => {
    await prepared();
    const told = await w.types("/interview settings pace late");
    await w.says("stop");
    expect(told.messages).toHaveLength(1);
    await w.presses("Undo");
    expect((await w.person()).policy.pace).toBe("late");
    expect((await w.person()).pausedAt).toBeUndefined();
  });

  it("of an earlier setting leaves a later one as it is", async () => {
    await prepared();
    const first = await w.types("/interview settings pace late");
    await w.types("/interview settings moveon 7");
    const button = first.messages[0]?.blocks.flatMap((block) =>
      block.kind === "buttons" ? block.buttons : [],
    )[0];
    if (button === undefined || "url" in button) throw new Error("No Undo.");
    await w.pressesId(button.id);
    const { policy } = await w.person();
    expect({ pace: policy.pace, moveOnAfter: policy.moveOnAfter }).toEqual({
      pace: "early",
      moveOnAfter: 7,
    });
  });
});
