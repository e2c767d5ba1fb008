import { afterEach, describe, expect, it } from "vitest";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { draftIn, fits } from "./notes-stage.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const HOSPITAL =
  "/interview add St. Mary's Hospital, ICU RN, today 10am, with Linda Park (manager) linda@stmarys.org";
const ACME = "/interview add Acme, Data Analyst, today 9am, with Ana Ruiz (manager) ana@acme.com";

/** Interviews this morning, whose debriefs are open. */
async function met(...lines: readonly string[]): Promise<void> {
  w = await world({ at: "2026-11-24T08:00" });
  for (const line of lines) await w.types(line);
  await w.clockTo("2026-11-24T15:00");
}

const deeds = async () => (await w.opportunities()).flatMap(({ deeds }) => deeds);
const MONDAY = "Monday, November 30";
const FRIDAY = "Friday, November 27";

describe("another company's offer that must be answered by some day", () => {
  it.each([
    ["i have another offer, answer by monday, tell st mary's hospital", MONDAY],
    ["I have another offer, answer by Monday. Tell St. Mary's Hospital", MONDAY],
    ["i have another offer and must answer by monday, please tell st mary's", MONDAY],
    ["my offer from globex expires friday, ask st mary's", FRIDAY],
    ["my other offer runs out on friday so can you ask st mary's about their timing", FRIDAY],
    ["globex wants an answer by friday, tell st mary's", FRIDAY],
    ["Globex needs my decision by Monday, ask St. Mary's if they can decide sooner", MONDAY],
    ["tell st mary's i have another offer and have to decide by monday", MONDAY],
    ["let st mary's know my offer from globex expires friday", FRIDAY],
    ["i got an offer from globex, they want an answer by monday, tell st mary's", MONDAY],
    ["i have another offer and must answer by monday", MONDAY],
  ])("opens the question about timing with the day in it: %s", async (said, day) => {
    await met(HOSPITAL);
    const draft = fits(one(await w.says(said), said));
    expect(draft.words).toMatch(/Question about their timing to Linda Park/);
    expect(draftIn(draft)).toContain(day);
    expect(draftIn(draft)).not.toContain("[");
    const told = await deeds();
    expect(told.map(({ kind }) => kind)).toEqual(["note-fact"]);
    expect(await differences(w)).toEqual([]);
    await w.presses("Undo");
    expect(await deeds()).toEqual([]);
  });

  it("leaves the day open where none is named", async () => {
    await met(HOSPITAL);
    const draft = fits(one(await w.says("i have another offer, tell st mary's")));
    expect(draftIn(draft)).toContain("[date]");
    expect(await deeds()).toEqual([]);
  });

  it("keeps the day while it is asked which company is meant", async () => {
    await met(HOSPITAL, ACME);
    fits(one(await w.says("i have another offer and must answer by monday")));
    const draft = fits(await w.presses("Acme, Data Analyst"));
    expect(draft.words).toMatch(/to Ana Ruiz: Acme/);
    expect(draftIn(draft)).toContain(MONDAY);
  });

  it("is said with the day that was named last, also where an offer is logged", async () => {
    await met(HOSPITAL, ACME);
    await w.says("got an offer from acme by friday");
    expect(draftIn(await w.says("ask st mary's for their timing"))).toContain(FRIDAY);
    await w.says("acme wants an answer by monday, tell st mary's");
    expect(draftIn(await w.says("ask st mary's for their timing"))).toContain(MONDAY);
  });

  it.each([
    "they decide by friday",
    "st mary's wants to decide by friday",
    "acme made me an offer",
  ])("is not heard in “%s”", async (said) => {
    await met(HOSPITAL, ACME);
    expect((await w.says(said)).words).not.toMatch(/Question about their timing/);
  });
});
