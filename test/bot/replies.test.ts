import { afterEach, describe, expect, it } from "vitest";
import { planOpportunity } from "../../src/coach/cadence/plan-opportunity.ts";
import { differences } from "./derived.ts";
import { dialog, one } from "./dialog.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const plan = async (index = 0) => {
  const opportunity = (await w.opportunities())[index];
  if (opportunity === undefined) throw new Error("There is no such opportunity.");
  return planOpportunity(opportunity, (await w.person()).policy);
};

/** Acme's thank-you went out on Wed 25 Nov. */
async function thanked(): Promise<void> {
  w = await world({ at: "2026-11-24T09:00" });
  await w.types("/interview add Acme, Data Analyst, today 3pm, with Ana Ruiz (manager)");
  await w.clockTo("2026-11-25T11:00");
  await w.types("/interview sent acme ana");
}

/** Both follow-ups went out, the second on Tue 15 Dec. */
async function followedUpTwice(): Promise<void> {
  await thanked();
  await w.clockTo("2026-12-04T10:00");
  await w.presses("Sent it");
  await w.clockTo("2026-12-15T10:00");
  await w.presses("Sent it");
}

describe("a third follow-up", () => {
  it("is refused with the reason and what helps instead", async () => {
    await followedUpTwice();
    const told = one(await w.says("sent the follow-up to acme"));
    expect(told.words).toMatch(/You have followed up twice with Acme.*limit/s);
    expect(told.words).toMatch(/another opportunity/);
    expect((await plan()).followUpsSent).toBe(2);
    expect(one(await w.types("/interview sent acme follow-up")).words).toMatch(/limit/);
    expect((await plan()).followUpsSent).toBe(2);
  });

  it("is the person's own limit where they set one, and off where they set none", async () => {
    await thanked();
    await w.clockTo("2026-12-04T10:00");
    await w.presses("Sent it");
    await w.types("/interview settings followups 1");
    expect(one(await w.says("sent the follow-up to acme")).words).toMatch(
      /followed up once with Acme.*the limit you set/s,
    );
    await w.types("/interview heard acme next round");
    await w.types("/interview settings followups 0");
    expect(one(await w.says("sent the follow-up to acme")).words).toMatch(
      /switched off in your settings/,
    );
  });

  it("is not asked for: what comes next is moving on", async () => {
    await followedUpTwice();
    await w.clockTo("2027-01-04T10:00");
    const card = w.inbox().at(-1);
    expect(card?.notice).toBe("Due now: moving on.");
    await dialog(w, [
      ["!Move on", /Moved on from Acme .*You thanked them and you followed up/],
      ["/interview today", /nothing is waiting/],
    ]);
  });

  it("stays the limit after a holding reply, and starts anew with a next round", async () => {
    await followedUpTwice();
    await w.types("/interview heard acme holding end of next week");
    expect((await plan()).followUpsSent).toBe(2);
    await w.clockTo("2026-12-15T10:30");
    await w.types("/interview heard acme next round thu 3pm");
    expect((await plan()).followUpsSent).toBe(0);
    expect(await differences(w)).toEqual([]);
  });
});

describe("a follow-up logged before the thank-you", () => {
  it("is taken as it was told and nothing is lost", async () => {
    w = await world({ at: "2026-11-24T09:00" });
    await w.types("/interview add Acme, today 10am, with Ana");
    await w.clockTo("2026-11-25T11:00");
    const told = one(await w.types("/interview sent acme follow-up"));
    expect(told.words).toContain("first follow-up at Acme");
    expect(one(await w.types("/interview sent acme ana")).words).toContain("thank-you to Ana");
    const { followUpsSent, steps } = await plan();
    expect(followUpsSent).toBe(1);
    expect(steps.filter(({ state }) => state === "done")).toHaveLength(2);
    expect(await differences(w)).toEqual([]);
  });
});

describe("a thank-you before the interview", () => {
  it("is a slip of the finger and is not stored", async () => {
    w = await world();
    await w.types("/interview add Acme, fri 3pm, with Ana");
    const told = one(await w.types("/interview sent acme ana"));
    expect(told.words).toMatch(/still to come \(Fri 27 Nov\)/);
    expect((await w.opportunities())[0]?.deeds).toEqual([]);
  });
});

describe("plain words", () => {
  async function panel(): Promise<void> {
    w = await world({ at: "2026-11-24T09:00" });
    await w.types("/interview add Acme, today 10am, with Ana Ruiz, Raj");
    await w.types("/interview add Blue Sky Labs, today 1pm, with Zoe");
    await w.clockTo("2026-11-25T10:00");
  }

  it.each([
    ["sent acme ana", /thank-you to Ana Ruiz at Acme/],
    ["sent ana and raj", /thank-yous to Ana Ruiz and Raj at Acme/],
    ["sent everyone at acme", /thank-yous to Ana Ruiz and Raj at Acme/],
    ["sent blue sky labs", /thank-you to Zoe at Blue Sky Labs/],
    ["skip blue sky zoe", /Skipped: thank-you to Zoe/],
    ["emailed zoe", /thank-you to Zoe/],
    ["sent the follow-up to zoe", /first follow-up at Blue Sky Labs/],
  ])("%s does what it says", async (line, says) => {
    await panel();
    expect(one(await w.says(line)).words).toMatch(says);
    expect(await differences(w)).toEqual([]);
  });

  it("say of somebody thanked before that it is done", async () => {
    await panel();
    await w.says("sent ana");
    expect(one(await w.says("sent ana")).words).toMatch(
      /thank-you to Ana Ruiz at Acme is already marked as sent \(Wed 25 Nov\)/,
    );
  });

  it("with a name nobody has say who is still open", async () => {
    await panel();
    expect(one(await w.says("sent gertrude")).words).toMatch(
      /no open thank-you to gertrude.*Still open: Ana Ruiz, Raj and Zoe/,
    );
  });
});

describe("what a company answers", () => {
  it("holding: waits until the day they named, and says so", async () => {
    await thanked();
    const told = one(await w.types("/interview heard acme holding by 11 Dec"));
    expect(told.words).toContain("Fri 11 Dec");
    await w.clockTo("2026-12-11T20:00");
    expect(w.inbox().filter(({ notice }) => /follow-up/.test(notice))).toEqual([]);
    await w.clockTo("2026-12-15T10:00");
    expect(w.inbox().at(-1)?.notice).toMatch(/first follow-up/);
  });

  it("needs something: reminds in time, and waits again once it is out", async () => {
    await thanked();
    one(await w.types("/interview heard acme needs something 1 Dec"));
    await w.clockTo("2026-11-30T12:00");
    expect(w.inbox().at(-1)?.notice).toMatch(/what they asked for/);
    const told = one(await w.presses("Sent it"));
    expect(told.words).toMatch(/Next: first follow-up/);
    expect(await differences(w)).toEqual([]);
  });

  it("an offer without a day: all reminders stop", async () => {
    await thanked();
    const told = one(await w.types("/interview heard acme offer"));
    expect(told.words).toMatch(/An offer from Acme.*congratulations.*All its reminders stop/s);
    expect(await w.store.pendingNudges((await w.person()).id)).toEqual([]);
    expect(one(await w.types("/interview list")).words).toMatch(/1 active\..*no reminders come/s);
  });

  it("an offer with a deadline: shows the day everywhere, reminds before it and on it, nothing else", async () => {
    await thanked();
    const told = one(await w.types("/interview heard acme offer 4 Dec"));
    expect(told.words).toMatch(/want an answer by Fri 4 Dec.*business day before and on the day/s);
    const shown = /Offer on the table; they want your answer by Fri 4 Dec/;
    expect(one(await w.types("/interview list")).words).toMatch(/1 active\./);
    for (const line of ["/interview list", "/interview plan acme"])
      expect(one(await w.types(line)).words, line).toMatch(shown);
    expect((await w.opens("home")).words).toMatch(shown);
    expect(one(await w.types("/interview today")).words).toMatch(/want your answer by Fri 4 Dec/);
    const sent = w.inbox().length;
    await w.clockTo("2026-12-03T09:00");
    expect(w.inbox().slice(sent)).toHaveLength(1);
    await w.clockTo("2026-12-04T09:00");
    expect(w.inbox().slice(sent)).toHaveLength(2);
    expect(w.inbox().at(-1)?.notice).toMatch(/answer to their offer/);
    expect(one(await w.presses("Why now?")).words).toMatch(/They answered on Wed 25 Nov/);
    await w.presses("I answered");
    expect(one(await w.types("/interview plan acme")).words).toMatch(/you answered it/);
    await w.clockTo("2027-02-01T09:00");
    expect(w.inbox().slice(sent)).toHaveLength(2);
    expect(await differences(w)).toEqual([]);
  });

  it("an offer whose deadline is over when it is told: no reminder comes", async () => {
    await thanked();
    const sent = w.inbox().length;
    await w.types("/interview heard acme offer today");
    await w.clockTo("2026-12-15T09:00");
    expect(w.inbox()).toHaveLength(sent);
    expect(one(await w.types("/interview plan acme")).words).toMatch(
      /they wanted your answer by Wed 25 Nov/,
    );
  });

  it("no, before the thank-you went out: nothing nags that day or later", async () => {
    w = await world({ at: "2026-11-24T09:00" });
    await w.types("/interview add Acme, today 10am, with Ana, Raj");
    await w.clockTo("2026-11-24T12:00");
    const sent = w.inbox().length;
    const told = one(await w.says("acme said no"));
    expect(told.words).toMatch(/I am sorry/);
    await w.clockTo("2027-02-01T09:00");
    expect(w.inbox()).toHaveLength(sent);
    expect(one(await w.types("/interview list")).words).toMatch(/0 active, 1 closed/);
  });

  it("role closed: says it was not the person", async () => {
    await thanked();
    expect(one(await w.says("acme closed the role")).words).toMatch(/closed the role/);
    expect((await plan()).status).toBe("role-closed");
  });

  it("late, after moving on: one press on the plan reopens it", async () => {
    await thanked();
    await w.types("/interview moveon acme");
    await w.clockTo("2027-01-11T10:00");
    await w.types("/interview plan acme");
    expect(one(await w.presses("Reopen")).words).toMatch(/Open again/);
    await w.types("/interview heard acme next round thu 3pm");
    expect((await plan()).status).toBe("live");
    expect((await plan()).followUpsSent).toBe(0);
    expect(await differences(w)).toEqual([]);
  });

  it("from no company in particular, with two waiting: asks which, and does it", async () => {
    w = await world({ at: "2026-11-24T09:00" });
    await w.types("/interview add Acme, today 10am");
    await w.types("/interview add Zenith, today 1pm");
    const told = one(await w.says("they said no"));
    expect(told.words).toContain("Which one");
    expect(one(await w.presses("Zenith")).words).toMatch(/Zenith said no/);
    expect((await plan(0)).status).toBe("live");
    expect((await plan(1)).status).toBe("rejected");
  });
});

describe("an answer of a company that has to be asked for", () => {
  it.each(["/interview heard holding 11 Dec", "they need more time until 11 Dec"])(
    "keeps the date that was told with it: %s",
    async (line) => {
      w = await world({ at: "2026-11-24T09:00" });
      await w.types("/interview add Acme, today 10am, with Ana");
      await w.types("/interview add Zenith, today 11am, with Raj");
      await w.clockTo("2026-11-25T10:00");
      expect(one(await w.says(line)).words).toContain("Which one");
      expect(one(await w.presses("Zenith")).words).toMatch(/Zenith decides around Fri 11 Dec/);
    },
  );
});

describe("snoozing", () => {
  it("past the polite window warns and does it all the same", async () => {
    await thanked();
    await w.clockTo("2026-12-03T10:00");
    const told = one(await w.types("/interview snooze acme 14 Dec"));
    expect(told.words).toMatch(/after the polite window, which ends Thu 10 Dec/);
    await w.clockTo("2026-12-14T10:00");
    expect(w.inbox().at(-1)?.notice).toMatch(/follow-up/);
  });

  it.each(["yesterday", "1 Nov 2026", "blorp", "0h", ""])(
    "until %j changes nothing that was not meant",
    async (until) => {
      await thanked();
      await w.clockTo("2026-12-03T10:00");
      const before = await w.opportunities();
      await w.presses("Snooze");
      await w.presses("A date …");
      const told = one(await w.fills({ until }));
      expect(told.forms[0]?.fields[0]?.fault?.length ?? 0).toBeGreaterThan(0);
      expect(await w.opportunities()).toEqual(before);
    },
  );

  it("keeps the time over a choice between two companies", async () => {
    w = await world({ at: "2026-11-24T09:00" });
    await w.types("/interview add Acme, today 10am, with Ana");
    await w.types("/interview add Zenith, today 11am, with Raj");
    await w.clockTo("2026-11-25T10:00");
    expect(one(await w.says("snooze to friday 2pm")).words).toContain("Which one");
    expect(one(await w.presses("Zenith: thank-you to Raj")).words).toMatch(
      /Fri 27 Nov 2026, 14:00/,
    );
  });
});
