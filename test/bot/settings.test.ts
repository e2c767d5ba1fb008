import { afterEach, describe, expect, it } from "vitest";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const followUp = async () => {
  const [opportunity] = await w.opportunities();
  const nudges = await w.store.nudgesOf(opportunity?.id ?? "");
  return nudges.filter(
    ({ kind, rank, outcome }) =>
      kind === "first-follow-up" && rank === "due" && outcome === undefined,
  )[0];
};

async function thanked(options: { zone: string; region: string }): Promise<void> {
  w = await world({ at: "2026-11-24T09:00", ...options });
  await w.types("/interview add Acme, today 3pm, with Ana");
  await w.clockTo("2026-11-25T11:00");
  await w.types("/interview sent acme ana");
}

describe("a change of settings", () => {
  it("moves every reminder that is still to come", async () => {
    await thanked({ zone: "America/New_York", region: "US" });
    expect((await followUp())?.dueAt).toBe("2026-12-03T14:00:00.000Z");
    const told = one(await w.types("/interview settings region US-CA"));
    expect(told.words).toContain("California");
    expect((await followUp())?.dueAt).toBe("2026-12-04T14:00:00.000Z");
    await w.types("/interview settings zone London");
    expect((await followUp())?.dueAt).toBe("2026-12-04T09:00:00.000Z");
    expect(await differences(w)).toEqual([]);
  });

  it("is taken back by Undo, reminders included", async () => {
    await thanked({ zone: "America/New_York", region: "US" });
    const before = await followUp();
    await w.types("/interview settings pace late");
    expect((await followUp())?.dueAt).not.toBe(before?.dueAt);
    expect(one(await w.presses("Undo")).words).toContain("Undone");
    expect(await followUp()).toEqual(before);
    expect((await w.person()).policy.pace).toBe("early");
  });

  it("to fewer follow-ups plans fewer", async () => {
    await thanked({ zone: "America/New_York", region: "US" });
    await w.types("/interview settings followups 0");
    expect(await followUp()).toBeUndefined();
    expect(await differences(w)).toEqual([]);
  });
});

describe("a setting that cannot be", () => {
  it.each([
    { typed: "zone Atlantis", says: /I know no time zone "Atlantis"\. Did you mean/ },
    { typed: "zone Europe/Berlinn", says: /Europe\/Berlin|Berlin/ },
    { typed: "region Narnia", says: /I know no region "Narnia"/ },
    { typed: "region Germny", says: /Did you mean Germany \(DE\)/ },
    { typed: "quiet sometimes", says: /two times, like 21:00-08:00/ },
    { typed: "quiet 8-7", says: /less than four hours/ },
    { typed: "quiet 99-100", says: /two times/ },
    { typed: "pace asap", says: /early, middle or late/ },
    { typed: "followups 3", says: /Two follow-ups are the limit/ },
    { typed: "followups -1", says: /0, 1 or 2/ },
    { typed: "moveon 99", says: /5 to 15/ },
    { typed: "away whenever", says: /first and a last day/ },
    { typed: "holidays blorp", says: /cannot read those days/ },
    { typed: "colour blue", says: /I know these settings/ },
  ])("$typed is refused with what to type instead", async ({ typed, says }) => {
    w = await world();
    await w.types("/interview list");
    const before = await w.person();
    const told = one(await w.types(`/interview settings ${typed}`));
    expect(told.words).toMatch(says);
    expect(told.words).not.toMatch(/went wrong/);
    expect((await w.person()).policy.pace).toBe(before.policy.pace);
    if (!typed.startsWith("zone Europe")) expect(await w.person()).toEqual(before);
  });

  it("keeps the typed value beside its fault in the form", async () => {
    w = await world();
    await w.types("/interview settings");
    await w.presses("Holidays of");
    const { forms } = one(await w.fills({ value: "Narnia" }));
    expect(forms[0]?.fields[0]).toMatchObject({ value: "Narnia" });
    expect(forms[0]?.fields[0]?.fault).toMatch(/I know no region/);
    expect(one(await w.fills({ value: "Bavaria" })).words).toMatch(/DE-BY/);
  });
});

describe("stop and start", () => {
  it("sends nothing in between and loses nothing", async () => {
    w = await world({ at: "2026-11-24T09:00" });
    await w.types("/interview add Acme, today 11am, with Ana");
    expect(one(await w.says("stop")).words).toMatch(/Silence from now on/);
    await w.clockTo("2026-11-25T15:00");
    expect(w.inbox()).toEqual([]);
    expect(one(await w.says("stop")).words).toMatch(/silent already/);
    expect(one(await w.says("start")).words).toMatch(/Welcome back/);
    expect(one(await w.types("/interview today")).words).toContain("Ana");
    await w.clockTo("2026-11-26T10:00");
    expect(w.inbox().length).toBeGreaterThan(0);
    expect(one(await w.says("start")).words).toMatch(/Reminders are on/);
  });
});
