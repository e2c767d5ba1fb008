import { describe, expect, it } from "vitest";
import { readIntent } from "../../../src/coach/language/read-intent.ts";
import { readWorry } from "../../../src/coach/language/worries/read-worry.ts";
import { HELD_OUT_QUIET } from "./utterances/held-out-quiet.ts";

const OPTIONS = { now: "2026-11-24T14:00:00.000Z", zone: "America/New_York" };

describe("words that only weigh on somebody's mind", () => {
  it.each([
    ["havent heard anything"],
    ["I haven’t heard anything back yet."],
    ["its been a week and nothing should i email"],
    ["it's been two weeks, still nothing. what should I do?"],
    ["been 5 days"],
    ["no news"],
    ["no word yet"],
    ["still waiting"],
    ["still waiting to hear back 😩"],
    ["they never replied"],
    ["they haven't replied"],
    ["no one replied"],
    ["nothing yet, is that normal?"],
    ["radio silence"],
    ["so i havent heard anything, should i reach out or wait"],
    ["haven't heard from them since the interview"],
    ["haven't heard back from st marys yet, what should i do?", "st marys"],
    ["nothing from acme", "acme"],
    ["is it bad that i havent heard back"],
    ["no answer from Mercy General Hospital so far", "Mercy General Hospital"],
  ])("wait for an answer: “%s”", (words, company?: string) => {
    const named = company === undefined ? {} : { company };
    expect(readWorry(words)).toEqual({ kind: "waiting", ...named });
  });

  it.each([
    ["i dont want the job anymore"],
    ["I don't want this role any more"],
    ["honestly i dont think i want the job"],
    ["i'm not interested anymore"],
    ["I'm having second thoughts"],
    ["i changed my mind about the job"],
    ["i no longer want the job at acme", "acme"],
  ])("doubt a job: “%s”", (words, company?: string) => {
    const named = company === undefined ? {} : { company };
    expect(readWorry(words)).toEqual({ kind: "second-thoughts", ...named });
  });

  it.each([
    ["they said theyll let me know", "no-day"],
    ["They said they'd be in touch soon", "no-day"],
    ["we'll let you know", "no-day"],
    ["the recruiter said she would get back to me", "no-day"],
    ["linda said she'll let me know", "no-day", "linda"],
    ["should i email linda", "may-write", "linda"],
    ["should I call them?", "may-write"],
    ["can i text the recruiter again", undefined],
  ])("ask for a day or for leave: “%s”", (words, kind?: string, company?: string) => {
    const named = company === undefined ? {} : { company };
    expect(readWorry(words)).toEqual(kind === undefined ? undefined : { kind, ...named });
  });

  it.each([
    ["im so nervous", "nervous"],
    ["i feel like i bombed it", "low"],
    ["i'm so discouraged", "low"],
    ["nvm", "fine"],
    ["I'm really anxious about the interview tomorrow", "nervous"],
    ["freaking out", "nervous"],
    ["thanks", "thanks"],
    ["Thank you so much!!", "thanks"],
    ["ok thanks", "thanks"],
    ["thx 🙏", "thanks"],
    ["thank you for helping", "thanks"],
    ["thanks for the reminder", "thanks"],
    ["hi", "hello"],
    ["good morning", "hello"],
    ["ok", "fine"],
    ["got it 👍", "fine"],
  ])("are read for what they are: “%s”", (words, kind) => {
    expect(readWorry(words)).toEqual({ kind });
  });

  it.each([
    "yes",
    "no",
    "nothing else to report",
    "no news is good news",
    "no answer is an answer",
    "a week",
    "should i email",
    "it's been a week since my dog died",
    "it's been great",
    "i heard nothing but good things",
    "they replied",
    "i want the job",
    "i dont want to move on",
    "i don't want the job to slip away",
    "they are not interested in my portfolio",
    "i'm nervous about the salary they offered and whether to take it",
    "linda was nervous",
    "linda bombed it",
    "i bombed the test and they will hate me",
    "should i call in sick",
    "they let me know",
    "i will let them know",
    "thanks ana",
    "thank linda",
    "thank you note for linda",
    "thanks after the rejection",
    "hi linda, thank you for your time",
    "ok sent it",
    "good question",
    "great interview",
  ])("are not “%s”", (words) => {
    expect(readWorry(words)).toBeUndefined();
  });

  it("are never an order, whatever they are", () => {
    for (const words of ["havent heard anything", "i dont want the job anymore", "im so nervous"])
      expect(readIntent(words, OPTIONS)).toEqual({ kind: "unknown" });
  });

  it("are none of the sayings that mean something else", () => {
    expect(HELD_OUT_QUIET.filter((words) => readWorry(words) !== undefined)).toEqual([
      "will do",
      "k",
    ]);
  });

  it("is read at once, however long the words", () => {
    expect(readWorry("still waiting ".repeat(300))).toBeUndefined();
    const from = performance.now();
    readWorry(`haven't heard ${"from a ".repeat(20)}`);
    readWorry("nothing ".repeat(19));
    expect(performance.now() - from).toBeLessThan(100);
  });
});
