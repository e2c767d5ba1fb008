import { afterEach, describe, expect, it } from "vitest";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const people = async () =>
  (await w.opportunities()).flatMap(({ contacts }) =>
    contacts.map(({ name, channel }) => (channel === undefined ? name : `${name}: ${channel}`)),
  );

describe("numbers and ways beside a name", () => {
  it("set how somebody is written to, and a number that is not kept is said", async () => {
    w = await world();
    const told = one(
      await w.types(
        "/interview add Acme Inc, FD, today 2pm, with Prof. Łukasz Żółć (Head of Tax) +44 20 7946 0958, J. R. O'Brien (controller) linkedin, Tom Berg +44 20 7946 0123",
      ),
    );
    expect(told.messages.flatMap(messageFaults)).toEqual([]);
    expect(told.words).toMatch(/with Prof\. Łukasz Żółć, J\. R\. O'Brien and Tom Berg/);
    expect(told.words).toMatch(/keep no phone numbers.*Prof\. Łukasz Żółć \+44 20 7946 0958/);
    expect(await people()).toEqual([
      "Prof. Łukasz Żółć: phone",
      "J. R. O'Brien: LinkedIn",
      "Tom Berg: phone",
    ]);
    expect(await differences(w)).toEqual([]);
  });
});

describe("people who have no names yet", () => {
  it.each(["nine people", "5 people", "the team", "a panel of four", "HR", "two engineers"])(
    "“with %s” names nobody, and that is said",
    async (group) => {
      w = await world();
      await w.types("/interview add Acme, Data Analyst, today 11am, with Ana Ruiz");
      const told = one(
        await w.says(`acme invited me to a second round, thursday 2pm with ${group}`),
      );
      expect(told.words).toMatch(/Next round at Acme/);
      expect(told.words).toContain(group);
      expect(told.words).toMatch(/no names/);
      expect(await people()).toEqual(["Ana Ruiz"]);
    },
  );

  it("are added once they have names, and taken out again by Undo", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, thursday 2pm, with nine people");
    const told = one(
      await w.types("/interview add Acme, thursday 2pm, with Ana Ruiz (manager), Raj linkedin"),
    );
    expect(told.messages.flatMap(messageFaults)).toEqual([]);
    expect(told.forms.flatMap(formFaults)).toEqual([]);
    expect(told.words).toMatch(/already\. I added Ana Ruiz and Raj to it/);
    expect(told.words).toMatch(/with Ana Ruiz and Raj/);
    expect(await people()).toEqual(["Ana Ruiz", "Raj: LinkedIn"]);
    expect((await w.opportunities()).flatMap(({ interviews }) => interviews)).toHaveLength(1);
    expect(await differences(w)).toEqual([]);
    await w.presses("Undo");
    expect(await people()).toEqual([]);
    expect(await differences(w)).toEqual([]);
  });

  it("join those who are known; the same line again adds nothing", async () => {
    w = await world();
    const line = "/interview add Acme, Data Analyst, thursday 2pm, with Ana Ruiz";
    await w.types(line);
    expect(one(await w.types(line)).words).toMatch(/already, so nothing was added/);
    expect(one(await w.types(`${line}, Raj Patel`)).words).toMatch(/I added Raj Patel to it/);
    expect(one(await w.types(`${line} ana@acme.com`)).words).toMatch(/what is new about Ana Ruiz/);
    expect(await people()).toEqual(["Ana Ruiz", "Raj Patel"]);
  });

  it("join a next round that is told again with names", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, today 11am, with Ana Ruiz");
    await w.says("acme invited me to a second round, thursday 2pm with nine people");
    const told = one(
      await w.says("acme invited me to a second round, thursday 2pm with Zoe Kim and Ana Ruiz"),
    );
    expect(told.words).toMatch(
      /already\. I added (?:Ana Ruiz and Zoe Kim|Zoe Kim and Ana Ruiz) to it/,
    );
    expect(await people()).toEqual(["Ana Ruiz", "Zoe Kim"]);
    expect(await differences(w)).toEqual([]);
  });
});
