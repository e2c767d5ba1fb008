import { afterEach, describe, expect, it } from "vitest";
import { packId } from "../../src/chat/button.ts";
import { planOpportunity } from "../../src/coach/cadence/plan-opportunity.ts";
import { differences, pendingOf } from "./derived.ts";
import { one } from "./dialog.ts";
import { buttonId, wordsOfMessage } from "./words.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** Monday 23 November, 09:00 in New York; Acme is tomorrow at three. */
async function acme(): Promise<void> {
  w = await world();
  await w.types("/interview add Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager), Raj");
}

async function acmeAndZenith(): Promise<void> {
  await acme();
  await w.types("/interview add Zenith, Engineer, wed 11am, with Mia");
}

const everything = async () => ({
  opportunities: await w.opportunities(),
  pending: await pendingOf(w),
});

async function roundOf(company = "Acme") {
  const found = (await w.opportunities()).find((each) => each.company === company);
  const round = found?.interviews.at(-1);
  if (round === undefined) throw new Error(`No round at ${company}.`);
  return round;
}

async function planOf(company = "Acme") {
  const found = (await w.opportunities()).find((each) => each.company === company);
  if (found === undefined) throw new Error(`No ${company}.`);
  return planOpportunity(found, (await w.person()).policy);
}

const kinds = async (company?: string) => (await planOf(company)).steps.map(({ kind }) => kind);

describe("a new time", () => {
  it.each([
    "/interview moved acme thu 3pm",
    "/interview moved thu 3pm",
    "/interview moved acme to thu 3pm",
    "moved to thursday 3pm",
    "acme moved to thursday 3pm",
    "moved acme to thursday, 15:00",
    "they moved it to 26 Nov 15:00",
    "rescheduled for thursday 3pm",
    "new time: thursday 3pm",
  ])("told as “%s” moves what is unsent and says so", async (line) => {
    await acme();
    const { words } = one(await w.says(line));
    expect(words).toContain(
      "Moved: the interview at Acme (Data Analyst) is now Thu 26 Nov 2026, 15:00",
    );
    expect(words).toContain("in 3 days");
    expect(words).toContain("It was Tue 24 Nov, 15:00.");
    expect(await roundOf()).toMatchObject({
      localDay: "2026-11-26",
      localTime: "15:00",
      state: "planned",
    });
    expect(await differences(w)).toEqual([]);
    expect(w.inbox()).toHaveLength(0);
    await w.clockTo("2026-11-24T18:00");
    expect(w.inbox().map(({ notice }) => notice)).toEqual([]);
    await w.clockTo("2026-11-26T16:20");
    expect(w.inbox().length).toBeGreaterThan(0);
  });

  it("keeps the history, with the reason, on the plan", async () => {
    await acme();
    await w.types("/interview plan acme");
    await w.presses("Change …");
    const form = await w.presses("New time");
    expect(form.forms).toHaveLength(1);
    await w.fills({ when: "thu 3pm", note: "recruiter ill" });
    const { words } = one(await w.types("/interview plan acme"));
    expect(words).toContain("moved from Tue 24 Nov, 15:00: recruiter ill");
    const [opportunity] = await w.opportunities();
    expect(opportunity?.deeds.at(-1)).toMatchObject({ kind: "rescheduled", note: "recruiter ill" });
  });

  it("leaves notes that were sent as they are", async () => {
    w = await world();
    await w.types("/interview add Acme, today 10am, with Ana Ruiz, Raj");
    await w.clockTo("2026-11-23T11:30");
    await w.says("sent ana");
    await w.types("/interview moved acme today 10:30");
    const thanks = (await planOf()).steps.filter(({ kind }) => kind === "thank-you");
    expect(thanks.map(({ state }) => state)).toEqual(["done", "open"]);
  });

  it("told twice changes nothing the second time", async () => {
    await acme();
    await w.says("moved to thursday 3pm");
    const before = await everything();
    expect(one(await w.says("moved to thursday 3pm")).words).toContain("nothing was changed");
    expect(await everything()).toEqual(before);
  });

  it("without the hour is asked about, with the old hour filled in", async () => {
    await acme();
    const { forms, words } = await w.says("acme moved to thursday");
    expect(forms).toHaveLength(1);
    expect(words).toContain("At what time?");
    expect(forms[0]?.fields[0]?.value).toBe("thursday, 15:00");
    await w.fills({});
    expect(await roundOf()).toMatchObject({ localDay: "2026-11-26", localTime: "15:00" });
  });

  it("that has two readings is asked with buttons", async () => {
    await acme();
    const told = one(await w.says("acme moved to thursday 3"));
    expect(told.words).toContain("Which time is meant");
    expect((await roundOf()).localDay).toBe("2026-11-24");
    await w.presses("Thu 26 Nov, 15:00 (New York time)");
    expect(await roundOf()).toMatchObject({ localDay: "2026-11-26", localTime: "15:00" });
  });

  it("asks on whose clock it is where the company's differs, unless the zone was said", async () => {
    w = await world();
    await w.types("/interview add Acme, tue 3pm London time, with Ana");
    const told = one(await w.says("acme moved to thursday 4pm"));
    expect(told.words).toContain("(London time)");
    expect(told.words).toContain("(New York time)");
    await w.presses("Thu 26 Nov, 16:00 (London time)");
    expect((await roundOf()).startsAt).toBe("2026-11-26T16:00:00.000Z");
    await w.says("acme moved to friday 4pm London time");
    expect((await roundOf()).startsAt).toBe("2026-11-27T16:00:00.000Z");
  });

  it("that names only an hour stays on the day of the interview", async () => {
    w = await world();
    await w.types("/interview add Acme, fri 3pm, with Ana");
    await w.says("moved to 4:30pm");
    expect(await roundOf()).toMatchObject({ localDay: "2026-11-27", localTime: "16:30" });
  });

  it("in the past is judged like a late log", async () => {
    await acme();
    const { words } = one(await w.says("acme moved to 19 Nov 10:00"));
    expect(words).toContain("Thu 19 Nov 2026, 10:00");
    expect(words).toContain("told late");
    const thanks = (await planOf()).steps.find(({ kind }) => kind === "thank-you");
    expect(thanks?.reason.rule).toBe("thank-you-late");
    expect(await kinds()).not.toContain("debrief");
  });

  it.each([
    ["moved acme 12 May 1970 10:00", /1970|two years|read/],
    ["moved acme 1 Jan 2100 10:00", /two years/],
    ["moved acme 31 Feb 10:00", /cannot use/],
    ["moved acme an hour later", /new day and time/],
    ["moved acme sometime", /cannot use/],
    ["moved acme thu 3pm or fri 4pm", /more than one/],
    ["moved acme not thu 3pm", /cannot use/],
  ])("“%s” is refused with a clear sentence and nothing lost", async (line, says) => {
    await acme();
    const before = await roundOf();
    const { words, forms } = await w.types(`/interview ${line}`);
    expect(words).toMatch(says);
    expect(forms[0]?.fields[0]?.value).toBe(line.replace("moved acme ", ""));
    expect(await roundOf()).toEqual(before);
  });

  it("asks which company is meant where two can be, and keeps the words", async () => {
    await acmeAndZenith();
    const told = one(await w.says("moved to friday 3pm"));
    expect(told.words).toContain("Which one do you want to move?");
    const [, zenith] = await w.opportunities();
    const menu = told.messages[0]?.blocks.find((block) => block.kind === "menu");
    if (menu?.kind !== "menu") throw new Error("No menu.");
    await w.pressesId(menu.id, "ana", zenith?.id ?? "");
    expect(await roundOf("Zenith")).toMatchObject({ localDay: "2026-11-27", localTime: "15:00" });
    expect((await roundOf("Acme")).localDay).toBe("2026-11-24");
  });

  it("asks which round is meant where two are coming", async () => {
    await acme();
    await w.types("/interview add Acme, Data Analyst, mon 30 Nov 2pm, with Zoe");
    const told = one(await w.says("acme moved to friday 4 Dec 3pm"));
    expect(told.words).toContain("Which interview at Acme");
    const second = (await w.opportunities())[0]?.interviews[1];
    const menu = told.messages[0]?.blocks.find((block) => block.kind === "menu");
    if (menu?.kind !== "menu") throw new Error("No menu.");
    await w.pressesId(menu.id, "ana", second?.id ?? "");
    expect((await w.opportunities())[0]?.interviews.map(({ localDay }) => localDay)).toEqual([
      "2026-11-24",
      "2026-12-04",
    ]);
  });

  it("opens what was closed", async () => {
    await acme();
    await w.types("/interview moveon acme");
    await w.types("/interview moved acme fri 3pm");
    expect((await planOf()).status).toBe("live");
    expect(await kinds()).toContain("checklist-day");
  });
});

describe("an interview that does not take place", () => {
  it.each(["/interview moved acme postponed", "postponed, no date yet", "acme postponed"])(
    "“%s” stops its steps and asks for a date once, after five business days",
    async (line) => {
      await acme();
      const { words } = one(await w.says(line));
      expect(words).toContain("put off, without a new date");
      expect(words).toContain("question for a new date");
      expect(await kinds()).toEqual(["ask-date", "move-on"]);
      await w.clockTo("2026-12-01T08:59");
      expect(w.inbox()).toHaveLength(0);
      const asked = await w.clockTo("2026-12-01T09:00");
      expect(asked.words).toContain("No new date yet: Acme");
      expect(asked.words).toContain("not a follow-up");
      await w.clockTo("2026-12-10T10:00");
      expect(w.inbox()).toHaveLength(1);
      expect(await differences(w)).toEqual([]);
    },
  );

  it("counts the question as no follow-up, and a told date settles it", async () => {
    await acme();
    await w.says("acme postponed");
    await w.clockTo("2026-12-01T09:00");
    await w.presses("I asked");
    expect((await planOf()).followUpsSent).toBe(0);
    await w.says("acme moved to 10 Dec 3pm");
    expect(await roundOf()).toMatchObject({ state: "planned", localDay: "2026-12-10" });
    const ask = (await planOf()).steps.find(({ kind }) => kind === "ask-date");
    expect(ask?.state).toBe("done");
    expect(await kinds()).toContain("first-follow-up");
  });

  it.each([
    ["/interview moved acme they cancelled", "cancelled the interview"],
    ["they cancelled", "cancelled the interview"],
    ["acme cancelled", "cancelled the interview"],
    ["i cancelled acme", "you cancelled"],
    ["/interview moved acme i cancelled", "you cancelled"],
  ])("“%s” closes the opportunity when it was the only round", async (line, says) => {
    await acme();
    const { words } = one(await w.says(line));
    expect(words).toContain(says);
    expect(words).toContain("It was the only one");
    expect(await planOf()).toMatchObject({ status: "cancelled", steps: [] });
    expect(await pendingOf(w)).toEqual([]);
    await w.types("/interview reopen acme");
    expect((await planOf()).status).toBe("live");
  });

  it("keeps the opportunity when another round is left", async () => {
    await acme();
    await w.types("/interview add Acme, Data Analyst, fri 4 Dec 2pm, with Zoe");
    await w.types("/interview plan acme");
    await w.presses("Change …");
    const told = one(await w.presses("They cancelled"));
    expect(told.words).toContain("Which interview");
    const [first] = (await w.opportunities())[0]?.interviews ?? [];
    const menu = told.messages[0]?.blocks.find((block) => block.kind === "menu");
    if (menu?.kind !== "menu") throw new Error("No menu.");
    await w.pressesId(menu.id, "ana", first?.id ?? "");
    const plan = await planOf();
    expect(plan.status).toBe("live");
    expect(plan.steps.filter((step) => step.interviewId === first?.id)).toEqual([]);
  });

  it.each(["acme cancelled", "acme postponed", "they cancelled"])(
    "“%s” told twice acts once, also when another interview is coming",
    async (line) => {
      await acmeAndZenith();
      await w.says(line.replace("they", "acme"));
      const before = await everything();
      const again = one(await w.says(line));
      expect(again.words).toMatch(/already|Which one/);
      expect(await everything()).toEqual(before);
    },
  );

  it("helps the same day when nobody called, with words to copy, and asks for no thank-you", async () => {
    await acme();
    await w.clockTo("2026-11-24T15:20");
    const told = one(await w.says("nobody called"));
    expect(told.words).toContain("Nobody called: Acme");
    const draft = told.messages[0]?.blocks.find((block) => block.kind === "draft");
    expect(draft?.kind === "draft" && draft.text).toContain("today at 3:00 PM (New York time)");
    expect(await kinds()).not.toContain("thank-you");
    expect(await kinds()).not.toContain("debrief");
    expect(await kinds()).toContain("ask-date");
    expect(await kinds()).not.toContain("first-follow-up");
    await w.presses("New time");
    await w.fills({ when: "wed 10am" });
    expect(await roundOf()).toMatchObject({ state: "planned", localDay: "2026-11-25" });
    expect(await kinds()).toContain("debrief");
  });

  it("can be told from the debrief card, and later the same day", async () => {
    await acme();
    await w.clockTo("2026-11-24T16:15");
    const told = one(await w.presses("Nobody called"));
    expect(told.words).toContain("Nobody called: Acme");
    expect((await roundOf()).state).toBe("no-show");
  });

  it("asks on a later day whether nobody called or nobody answered", async () => {
    await acme();
    await w.clockTo("2026-11-25T10:00");
    const before = await everything();
    const told = one(await w.says("nobody called"));
    expect(told.words).toContain("Nothing is changed yet");
    expect(await everything()).toEqual(before);
    await w.presses("It did not take place");
    expect((await roundOf()).state).toBe("no-show");
    expect(await kinds()).not.toContain("thank-you");
  });

  it("asks for a new date a business week after a missed call, once, and for nothing else", async () => {
    await acme();
    await w.clockTo("2026-11-24T16:15");
    await w.presses("Nobody called");
    const before = w.inbox().length;
    await w.clockTo("2026-12-02T08:59");
    expect(w.inbox()).toHaveLength(before);
    await w.clockTo("2026-12-11T18:00");
    const came = w.inbox().slice(before).map(wordsOfMessage);
    expect(came).toHaveLength(1);
    expect(came[0]).toContain("Nobody called for the interview of Tue 24 Nov at Acme");
    expect(came[0]).toContain("it does not count towards the two");
  });

  it("writes nothing about the decision in the minute in which a missed call is told late", async () => {
    await acme();
    await w.clockTo("2026-12-04T10:00");
    const before = w.inbox().length;
    const [{ id = "" } = {}] = await w.opportunities();
    await w.pressesId(packId("no-show", id, (await roundOf()).id));
    expect((await roundOf()).state).toBe("no-show");
    await w.clockTo("2026-12-04T18:00");
    expect(w.inbox()).toHaveLength(before);
    expect(await kinds()).not.toContain("first-follow-up");
  });

  it("does not take the wait for an answer for a missed call", async () => {
    await acme();
    const early = one(await w.says("nobody called"));
    expect(early.words).toMatch(/nothing to|still to come|has begun/);
    await w.clockTo("2026-11-25T10:00");
    await w.says("sent ana");
    const before = await everything();
    expect(one(await w.says("acme never called")).words).toContain("nothing was changed");
    expect(await everything()).toEqual(before);
  });
});

describe("Why now?", () => {
  it("explains the question for a date and the follow-up after a missed call", async () => {
    await acme();
    await w.says("acme postponed");
    await w.clockTo("2026-12-01T09:00");
    const asked = one(await w.presses("Why now?"));
    expect(asked.words).toContain(
      "It was put off on Mon 23 Nov, without a date. 5 to 10 business days later",
    );
    expect(asked.words).toContain("not as a follow-up");
    expect(asked.words).toContain("Thanksgiving");
    await w.presses("Back");
    await w.says("acme moved to 2 Dec 3pm");
    await w.clockTo("2026-12-02T15:30");
    await w.says("nobody called");
    await w.clockTo("2026-12-09T09:00");
    expect(one(await w.presses("Why now?")).words).toContain(
      "Nobody called, as you told me on Wed 2 Dec. 5 to 10 business days later a short question",
    );
  });
});

describe("undo", () => {
  it.each([
    "/interview moved acme thu 3pm",
    "/interview moved acme 19 Nov 3pm",
    "/interview moved acme postponed",
    "/interview moved acme they cancelled",
    "i cancelled acme",
  ])("of %s brings back the facts and the reminders exactly", async (line) => {
    await acmeAndZenith();
    const before = await everything();
    await w.says(line);
    expect(await everything()).not.toEqual(before);
    expect(one(await w.presses("Undo")).words).toContain("Undone");
    expect(await everything()).toEqual(before);
    expect(await differences(w)).toEqual([]);
  });

  it("of a move leaves what was corrected after it", async () => {
    await acme();
    const told = await w.says("moved to thursday 3pm");
    await w.types("/interview edit acme");
    await w.presses("The interview");
    await w.fills({ place: "Room 5" });
    await w.pressesId(buttonId(told.messages, "Undo"));
    expect(await roundOf()).toMatchObject({ localDay: "2026-11-24", place: "Room 5" });
    expect(await differences(w)).toEqual([]);
  });

  it("of a missed call brings the debrief back", async () => {
    await acme();
    await w.clockTo("2026-11-24T15:20");
    const before = await everything();
    await w.says("nobody called");
    expect(await everything()).not.toEqual(before);
    await w.says("undo");
    expect(await everything()).toEqual(before);
  });
});
