import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

describe("the people of a next round", () => {
  it.each([
    { said: "acme second round friday 10am with Di", names: ["Di"] },
    { said: "/interview heard Acme next round fri 10am with Di", names: ["Di"] },
    {
      said: "/interview heard Acme next round fri 10am with Di Wu (manager) and Bo",
      names: ["Di Wu", "Bo"],
    },
  ])("are kept, and are no company: $said", async ({ said, names }) => {
    w = await world();
    await w.types("/interview add Acme, PM, tue 3pm, with Ana");
    const told = one(await (said.startsWith("/") ? w.types(said) : w.says(said)));
    expect(told.words).toMatch(/Next round at Acme \(PM\): Fri 27 Nov 2026, 10:00/);
    const [acme] = await w.opportunities();
    const ids = acme?.interviews.at(-1)?.contactIds ?? [];
    const met = ids.map((id) => acme?.contacts.find((contact) => contact.id === id)?.name);
    expect(met).toEqual(names);
  });

  it("outlast the question which of two roles at one company is meant, whose roles are shown", async () => {
    w = await world();
    await w.types("/interview add Acme, PM, tue 3pm, with Ana");
    await w.types("/interview add Acme, Data Analyst, wed 3pm, with Bo");
    const asked = one(await w.says("acme second round friday 10am with Di"));
    const menu = asked.messages[0]?.blocks.find(({ kind }) => kind === "menu");
    const options = menu?.kind === "menu" ? menu.options : [];
    expect(options.map(({ label }) => label)).toEqual(["Acme, PM", "Acme, Data Analyst"]);
    if (menu?.kind !== "menu") throw new Error("There is no menu.");
    await w.pressesId(menu.id, "ana", options[0]?.value);
    const [acme] = await w.opportunities();
    expect(acme?.interviews).toHaveLength(2);
    expect(acme?.contacts.map(({ name }) => name)).toEqual(["Ana", "Di"]);
  });
});
