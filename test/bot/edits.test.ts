import { afterEach, describe, expect, it } from "vitest";
import { planOpportunity } from "../../src/coach/cadence/plan-opportunity.ts";
import { differences, pendingOf } from "./derived.ts";
import { one } from "./dialog.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

async function acme(): Promise<void> {
  w = await world();
  await w.types("/interview add Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager), Raj");
}

const everything = async () => ({
  opportunities: await w.opportunities(),
  pending: await pendingOf(w),
});

async function only() {
  const [opportunity] = await w.opportunities();
  const round = opportunity?.interviews[0];
  if (opportunity === undefined || round === undefined) throw new Error("Nothing was logged.");
  return { opportunity, round };
}

/** Chooses in the menu of an answer. */
async function chooses(told: Told, value: string | undefined): Promise<Told> {
  const menu = told.messages[0]?.blocks.find((block) => block.kind === "menu");
  if (menu?.kind !== "menu" || value === undefined) throw new Error("Nothing to choose.");
  return w.pressesId(menu.id, "ana", value);
}

async function undoes(before: Awaited<ReturnType<typeof everything>>): Promise<void> {
  expect(one(await w.presses("Undo")).words).toContain("Undone");
  expect(await everything()).toEqual(before);
  expect(await differences(w)).toEqual([]);
}

describe("company and role", () => {
  it("are corrected in a form, with Undo, and the same form twice changes nothing more", async () => {
    await acme();
    const before = await everything();
    await w.types("/interview edit acme");
    await w.presses("Company and role");
    const told = one(
      await w.fills({ company: "Acme Corp", role: "Analyst", region: "California" }),
    );
    expect(told.words).toContain("Saved: Acme Corp (Analyst)");
    expect((await only()).opportunity).toMatchObject({
      company: "Acme Corp",
      role: "Analyst",
      companyRegion: "US-CA",
    });
    expect(await differences(w)).toEqual([]);
    await undoes(before);
  });

  it("move the dates with the company's region, and stop follow-ups where none are wanted", async () => {
    await acme();
    await w.types("/interview edit acme");
    await w.presses("Company and role");
    await w.fills({ messages: "no" });
    const { opportunity } = await only();
    expect(opportunity.noContact).toBe(true);
    const plan = planOpportunity(opportunity, (await w.person()).policy);
    expect(plan.steps.map(({ kind }) => kind)).not.toContain("first-follow-up");
  });

  it.each([
    [{ company: " " }, "Which company is it?"],
    [{ region: "Atlantis" }, "I know no region"],
    [{ zone: "Middle of nowhere" }, "I know no time zone"],
  ])("with %j show the fault beside its field and keep what was typed", async (values, fault) => {
    await acme();
    await w.types("/interview edit acme");
    await w.presses("Company and role");
    const told = await w.fills({ role: "Chief Analyst", ...values });
    expect(told.forms).toHaveLength(1);
    expect(told.words).toContain(fault);
    expect(told.forms[0]?.fields.find(({ name }) => name === "role")?.value).toBe("Chief Analyst");
    expect((await only()).opportunity.role).toBe("Data Analyst");
  });

  it("sent as they are say so", async () => {
    await acme();
    await w.types("/interview edit acme");
    await w.presses("Company and role");
    expect(one(await w.fills({})).words).toContain("nothing was changed");
  });
});

describe("one interview", () => {
  async function opens(): Promise<void> {
    await acme();
    await w.types("/interview edit acme");
    await w.presses("The interview");
  }

  it("gets its round, length, place and people in one form, with Undo", async () => {
    await opens();
    const before = await everything();
    await w.fills({
      label: "panel",
      length: "90",
      place: "Room 5",
      with: "Ana Ruiz, Zoe (recruiter)",
    });
    const { opportunity, round } = await only();
    expect(round).toMatchObject({ label: "panel", durationMinutes: 90, place: "Room 5" });
    expect(round.endsAt).toBe("2026-11-24T21:30:00.000Z");
    const there = round.contactIds.map((id) => opportunity.contacts.find((one) => one.id === id));
    expect(there.map((contact) => contact?.name)).toEqual(["Ana Ruiz", "Zoe"]);
    expect(await differences(w)).toEqual([]);
    await undoes(before);
  });

  it("keeps the hour on the wall when its zone is corrected, and the history says so", async () => {
    await opens();
    const before = await everything();
    await w.fills({ zone: "London" });
    const { opportunity, round } = await only();
    expect(round).toMatchObject({ localTime: "15:00", startsAt: "2026-11-24T15:00:00.000Z" });
    expect(opportunity.deeds.at(-1)?.kind).toBe("rescheduled");
    await undoes(before);
  });

  it.each([
    [{ length: "a while" }, "I cannot read that length"],
    [{ zone: "Nowhere at all" }, "I know no time zone"],
  ])("with %j shows the fault beside its field", async (values, fault) => {
    await opens();
    expect((await w.fills(values)).words).toContain(fault);
  });

  it("filled in twice changes nothing the second time", async () => {
    await opens();
    await w.fills({ place: "Room 5", with: "Ana Ruiz, Zoe" });
    const before = await everything();
    await w.types("/interview edit acme");
    await w.presses("The interview");
    expect(one(await w.fills({})).words).toContain("nothing was changed");
    expect(await everything()).toEqual(before);
  });

  it("is chosen where there are several", async () => {
    await acme();
    await w.types("/interview add Acme, Data Analyst, fri 4 Dec 2pm, with Zoe");
    const told = await w.types("/interview edit acme");
    await chooses(told, (await only()).opportunity.interviews[1]?.id);
    await w.fills({ place: "Room 9" });
    const rounds = (await only()).opportunity.interviews;
    expect(rounds.map(({ place }) => place)).toEqual([undefined, "Room 9"]);
  });
});

describe("two that are one", () => {
  async function twins(): Promise<readonly [string, string]> {
    w = await world();
    await w.types("/interview add Acme, today 10am, with Ana Ruiz (manager), Raj");
    await w.types("/interview add Acme Corp, Data Analyst, fri 2pm, with Raj, Zoe");
    await w.clockTo("2026-11-23T12:00");
    await w.types("/interview sent acme ana");
    const [first, second] = await w.opportunities();
    return [first?.id ?? "", second?.id ?? ""];
  }

  it("are merged with their rounds, people and history, and the cap stays one cap", async () => {
    const [into, from] = await twins();
    await w.pressesId(`1:edit:${into}`);
    const told = await w.presses("Merge with another");
    const merged = one(await chooses(told, from));
    expect(merged.words).toContain(
      "Merged: Acme Corp (Data Analyst) is part of Acme (Data Analyst)",
    );
    const all = await w.opportunities();
    expect(all).toHaveLength(1);
    const [opportunity] = all;
    expect(opportunity?.interviews).toHaveLength(2);
    expect(opportunity?.contacts.map(({ name }) => name)).toEqual(["Ana Ruiz", "Raj", "Zoe"]);
    expect(opportunity?.deeds.map(({ kind }) => kind)).toEqual(["sent", "merged"]);
    expect(await differences(w)).toEqual([]);
  });

  it("are not told about again for what was told before, which stays on the list", async () => {
    const [into, from] = await twins();
    await w.clockTo("2026-11-24T10:00");
    const before = w.inbox().length;
    await w.pressesId(`1:merge:${from}`, "ana", into);
    await w.clockTo("2026-11-24T11:00");
    expect(w.inbox()).toHaveLength(before);
    expect((await w.types("/interview today")).words).toContain("thank-yous: Acme Corp");
    await w.clockTo("2026-11-25T18:00");
    expect(w.inbox().length).toBeGreaterThan(before);
  });

  it("are two again after Undo, exactly", async () => {
    const [into, from] = await twins();
    const before = await everything();
    await w.pressesId(`1:merge:${into}`, "ana", from);
    expect((await w.opportunities()).length).toBe(1);
    await undoes(before);
  });

  it("are merged once when it is pressed twice", async () => {
    const [into, from] = await twins();
    await w.pressesId(`1:merge:${into}`, "ana", from);
    const before = await everything();
    expect(one(await w.pressesId(`1:merge:${into}`, "ana", from)).words).toContain("no longer");
    expect(await everything()).toEqual(before);
    expect(one(await w.pressesId(`1:merge:${into}`, "ana", into)).words).toContain(
      "nothing was changed",
    );
  });

  it("are not offered where there is only one", async () => {
    await acme();
    await w.types("/interview edit acme");
    expect(one(await w.presses("Merge with another")).words).toContain("no other opportunity");
  });
});

describe("one that is two", () => {
  async function twoRounds(): Promise<readonly [string, string]> {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, today 10am, with Ana Ruiz, Raj");
    await w.types("/interview add Acme, Data Analyst, fri 2pm, with Raj, Zoe");
    await w.clockTo("2026-11-23T12:00");
    await w.says("sent ana");
    const { opportunity } = await only();
    return [opportunity.id, opportunity.interviews[1]?.id ?? ""];
  }

  it("is split at a round, which takes its people along", async () => {
    const [id, round] = await twoRounds();
    const before = await everything();
    const told = await w.pressesId(`1:split:${id}`);
    await chooses(told, round);
    const split = one(await w.fills({ role: "Engineer" }));
    expect(split.words).toContain("Split off: Acme (Engineer)");
    const [old, own] = await w.opportunities();
    expect(old?.interviews).toHaveLength(1);
    expect(old?.contacts.map(({ name }) => name)).toEqual(["Ana Ruiz", "Raj"]);
    expect(own).toMatchObject({ company: "Acme", role: "Engineer" });
    expect(own?.contacts.map(({ name }) => name)).toEqual(["Raj", "Zoe"]);
    expect(await differences(w)).toEqual([]);
    await undoes(before);
  });

  it("asks for the role, and refuses to split the only round", async () => {
    const [id, round] = await twoRounds();
    await w.pressesId(`1:split:${id}`, "ana", round);
    expect((await w.fills({ role: " " })).words).toContain("Please fill in both");
    await w.fills({ role: "Engineer" });
    expect(one(await w.pressesId(`1:split:${id}`)).words).toContain("only this one interview");
  });
});

describe("somebody else's opportunity", () => {
  it.each(["change", "edit", "edit-details", "moved", "postponed", "no-show", "merge", "split"])(
    "is not shown or changed by a forged “%s”",
    async (verb) => {
      await acme();
      const { opportunity } = await only();
      await w.says("hello", "ben");
      const told = one(await w.pressesId(`1:${verb}:${opportunity.id}`, "ben"));
      expect(told.words).toContain("no longer in your list");
      expect(told.words).not.toContain("Acme");
    },
  );
});
