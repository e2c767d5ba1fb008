import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { thankYousDue } from "./notes-stage.ts";
import type { World } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const PANEL =
  "/interview add Acme, Data Analyst, today 11am, with Ana Ruiz, Ana Kovač, Tom Berg and Zoe Kim";

/** Who was thanked or skipped so far, in the order of the panel. */
async function settled(kind: "sent" | "skipped" = "sent"): Promise<readonly string[]> {
  const all = await w.opportunities();
  return all.flatMap(({ contacts, deeds }) =>
    contacts
      .filter(({ id }) =>
        deeds.some((deed) => deed.kind === kind && "contactId" in deed && deed.contactId === id),
      )
      .map(({ name }) => name),
  );
}

describe("people who are not named one by one", () => {
  it.each([
    "sent the rest",
    "thanked all the others",
    "the rest are sent",
    "/interview sent acme the rest",
  ])("are those who still wait: %s", async (said) => {
    w = await thankYousDue(PANEL);
    await w.says("sent tom");
    expect(one(await w.says(said)).words).toMatch(/4 of 4/);
    expect(await settled()).toHaveLength(4);
  });

  it.each([
    "sent everyone but tom",
    "thanked everybody except Tom",
    "sent all but tom",
    "sent it to everyone except for tom berg",
    "everyone but tom is done",
    "/interview sent acme everyone but tom",
  ])("are all but those who are left out: %s", async (said) => {
    w = await thankYousDue(PANEL);
    await w.says(said);
    expect(await settled()).toEqual(["Ana Ruiz", "Ana Kovač", "Zoe Kim"]);
  });

  it("leaves several out, and skips in the same way", async () => {
    w = await thankYousDue(PANEL);
    await w.says("skip everyone but tom and zoe");
    expect(await settled("skipped")).toEqual(["Ana Ruiz", "Ana Kovač"]);
  });

  it.each(["sent both anas", "thanked both Ana's", "sent the two anas"])(
    "are all of one name: %s",
    async (said) => {
      w = await thankYousDue(PANEL);
      await w.says(said);
      expect(await settled()).toEqual(["Ana Ruiz", "Ana Kovač"]);
    },
  );

  it("are asked about where a name that is left out can be two, or is nobody's", async () => {
    w = await thankYousDue(PANEL);
    expect(one(await w.says("sent everyone but ana")).words).toMatch(
      /ana can be Ana Ruiz and Ana Kovač, so nothing was changed/,
    );
    expect(one(await w.says("sent everyone but greg")).words).toMatch(/nothing was changed/);
    expect(await settled()).toEqual([]);
  });

  it("are those of the company where whoever is left out is known", async () => {
    w = await thankYousDue(PANEL);
    await w.types("/interview add Globex, today 8am, with Bo Lin and Mia Wolf");
    await w.clockTo("2026-11-24T10:30");
    await w.says("sent everyone but bo");
    expect(await settled()).toEqual(["Mia Wolf"]);
  });

  it("are nobody where the words tell of something else", async () => {
    w = await thankYousDue(PANEL);
    for (const said of ["all sales", "both interviews done", "everyone but me was late"]) {
      await w.says(said);
    }
    expect(await settled()).toEqual([]);
  });
});
