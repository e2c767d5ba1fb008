import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { wordsOfMessage } from "./words.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const lastCard = () => wordsOfMessage(w.inbox().at(-1) ?? { notice: "", blocks: [] });

/** A round on Tuesday 24 November, 15:00 to 16:00 in New York, and nothing told since. */
async function silence(until: string, whom = ", with Ana Ruiz"): Promise<void> {
  w = await world();
  await w.types(`/interview add Acme, Analyst, tue 3pm${whom}`);
  await w.clockTo(until);
}

describe("a thank-you nobody reported", () => {
  it("is named as unsent where a follow-up counts from it", async () => {
    await silence("2026-12-03T09:00");
    expect(lastCard()).toContain("The thank-you is not marked as sent. If it went out");
    const why = one(await w.presses("Why now?")).words;
    expect(why).toContain(
      "No thank-you is marked as sent; I count as if it went out on Wed 25 Nov",
    );
    expect(why).not.toContain("Your latest thank-you");
  });

  it("is one press away on the follow-up, and the line goes once it is told", async () => {
    await silence("2026-12-03T09:00");
    expect(one(await w.presses("It was sent")).words).toContain("You met Ana Ruiz on Tue 24 Nov");
    expect(one(await w.presses("Sent it")).words).toContain("Sent today: thank-you to Ana Ruiz");
    await w.clockTo("2026-12-10T09:00");
    expect(lastCard()).toContain("First follow-up");
    expect(lastCard()).not.toContain("not marked as sent");
  });

  it("says which part is missing where only some of several were reported", async () => {
    await silence("2026-11-25T10:00", ", with Ana Ruiz and Raj Patel");
    await w.says("sent raj");
    await w.clockTo("2026-12-03T09:00");
    expect(lastCard()).toContain("Not every thank-you is marked as sent");
    const why = one(await w.presses("Why now?")).words;
    expect(why).toContain("Not every thank-you is marked as sent; I count as if the last one");
  });

  it("calls the round an interview where nobody is known by name", async () => {
    await silence("2026-11-25T09:00", "");
    expect(lastCard()).toContain("Your interview was on Tue 24 Nov.");
    expect(lastCard()).not.toContain("the people you met");
  });
});

describe("Why now? of a thank-you", () => {
  it("names no skipped days, because it runs on calendar time", async () => {
    await silence("2026-11-25T09:00");
    expect(one(await w.presses("Why now?")).words).not.toContain("Not counted");
  });

  it("names the same best day as the plan after a late Friday", async () => {
    w = await world({ at: "2026-11-20T12:00" });
    const { words } = await w.types("/interview add Acme, today 5pm, with Ana Ruiz");
    expect(words).toContain("best on Mon 23 Nov");
    await w.clockTo("2026-11-23T08:00");
    const why = one(await w.presses("Why now?")).words;
    expect(why).toContain("First thing on Mon 23 Nov is best");
    expect(why).not.toContain("same afternoon");
  });
});

describe("the small print of the plan", () => {
  it("says that dates hang on the thank-you only while they do", async () => {
    await silence("2026-11-25T10:00");
    const hangs = "count from the day you really send the thank-you";
    expect(one(await w.types("/interview plan")).words).toContain(hangs);
    await w.says("sent ana");
    expect(one(await w.types("/interview plan")).words).not.toContain(hangs);
  });
});

describe("a thank-you past its deadline", () => {
  it("is late and still welcome on the plan and on its card, never on time", async () => {
    await silence("2026-11-27T10:00");
    const late = "late, still welcome until Thu 3 Dec";
    const plan = one(await w.types("/interview plan")).words;
    expect(plan).toContain(`Thank-you to Ana Ruiz: ${late}`);
    expect(plan).toContain(`Yours: thank-you, ${late} (in 6 days)`);
    expect(plan).not.toMatch(/on time|best on/);
    expect(lastCard()).toContain("a short, warm note is still welcome until Thu 3 Dec");
  });

  it("was due, once it is not offered any more", async () => {
    await silence("2026-12-04T10:00");
    const plan = one(await w.types("/interview plan")).words;
    expect(plan).toContain("Thank-you to Ana Ruiz: was due by Thu 26 Nov; not marked as sent");
  });

  it("is late at once where the round was logged late", async () => {
    w = await world();
    const { words } = await w.types("/interview add Acme, last tue 3pm, with Ana Ruiz");
    expect(words).toMatch(/Yours: thank-you, late, still welcome until/);
    expect(words).toMatch(/Thank-you to Ana Ruiz: late, still welcome until/);
    expect(words).not.toMatch(/on time|best on/);
  });
});

describe("a window that passed without word", () => {
  it("is told as passed and still all right while it is on the list", async () => {
    await silence("2026-12-12T10:00");
    const plan = one(await w.types("/interview plan")).words;
    expect(plan).toContain(
      "Yours: first follow-up; its window passed on Thu 10 Dec, a short note is still all right.",
    );
    expect(plan).toContain("First follow-up: was about Thu 3 - Thu 10 Dec");
    expect(plan).not.toContain("Nothing to do before");
    expect(one(await w.types("/interview today")).words).toContain("First follow-up: Acme");
  });

  it("leaves plan and list of the day in agreement afterwards", async () => {
    await silence("2026-12-22T10:00");
    const waits = "Theirs until Mon 4 Jan 2027";
    expect(one(await w.types("/interview plan")).words).toContain(waits);
    const today = one(await w.types("/interview today")).words;
    expect(today).toContain(waits);
    expect(today).not.toContain("nothing is waiting");
  });
});
