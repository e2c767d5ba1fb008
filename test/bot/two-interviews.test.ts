import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

describe("two interviews in one line", () => {
  it.each([
    {
      line: "Acme, PM, tue 3pm with Ana, Bo and wed 4pm with Cy",
      people: "Ana, Bo",
      second: "wed 4pm with Cy",
    },
    {
      line: "Acme, PM, tue 3pm with Ana; wed 4pm with Cy, Di",
      people: "Ana",
      second: "wed 4pm with Cy, Di",
    },
  ])("are not saved: the second waits in the form: $line", async ({ line, people, second }) => {
    w = await world();
    const [form] = one(await w.types(`/interview add ${line}`)).forms;
    const values = Object.fromEntries(form?.fields.map(({ name, value }) => [name, value]) ?? []);
    expect(values).toMatchObject({
      company: "Acme",
      role: "PM",
      when: "tue 3pm",
      with: people,
      more: second,
    });
    const fault = form?.fields.find(({ name }) => name === "more")?.fault;
    expect(fault).toMatch(/two interviews; one at a time/);
    expect(await w.opportunities()).toEqual([]);
    const saved = one(await w.fills({ more: "" }));
    expect(saved.words).toMatch(/Saved: Acme/);
    const [acme] = await w.opportunities();
    expect(acme?.contacts.map(({ name }) => name).join(", ")).toBe(people);
  });

  it("are not seen in a place that names a time", async () => {
    w = await world();
    const told = one(await w.types("/interview add Acme, PM, tue 3pm, with Ana (manager), Room 4"));
    expect(told.words).toMatch(/Saved: Acme/);
  });
});
