import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

describe("words that are not understood", () => {
  it("are shown again, and nothing is done", async () => {
    w = await world();
    await w.types("/interview add Acme, tue 3pm");
    expect(one(await w.says("blue elephants like jam")).words).toContain("blue elephants like jam");
  });

  it("open the form filled with them where they hold an interview and its date", async () => {
    w = await world();
    await w.types("/interview add Acme, tue 3pm");
    one(await w.says("Globex, phone interview, wed 3pm, with Ana"));
    const told = await w.presses("Log an interview");
    const values = told.forms.at(-1)?.fields.map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(values ?? [])).toMatchObject({ company: "Globex", when: "wed 3pm" });
    expect(await w.opportunities()).toHaveLength(1);
  });
});
