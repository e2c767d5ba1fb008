import { describe, expect, it } from "vitest";
import type { Intent } from "../../../src/coach/language/intents/intent.ts";
import { readIntent } from "../../../src/coach/language/read-intent.ts";

/** Tuesday 24 November 2026, 09:00 in New York. */
const OPTIONS = { now: "2026-11-24T14:00:00.000Z", zone: "America/New_York" };

function read(text: string): Intent {
  return readIntent(text, OPTIONS);
}

type Settling = readonly [text: string, whom: readonly string[] | "everyone", more?: object];

const SENT: readonly Settling[] = [
  ["sent ana and raj", ["ana", "raj"]],
  ["Sent Ana, Raj and Zo\u00EB.", ["Ana", "Raj", "Zo\u00EB"]],
  ["SENT ANA", ["ANA"]],
  ["sent: ana", ["ana"]],
  ["sent", []],
  ["Sent it!", []],
  ["done", []],
  ["ok done", []],
  ["i\u2019ve sent it to Ana", ["Ana"]],
  ["sent it to Ana (manager)", ["Ana"]],
  ["I just emailed ana & raj", ["ana", "raj"]],
  ["done with ana", ["ana"]],
  ["thanked \uD83E\uDD8A", ["\uD83E\uDD8A"]],
  ["wrote to raj please", ["raj"]],
  ["thanked them", []],
  ["thanked everyone", "everyone"],
  ["all done", "everyone"],
  ["all sent", "everyone"],
  ["sent all the thank-yous", "everyone", { step: "thank-you" }],
  ["sent ana and raj their thank yous", ["ana", "raj"], { step: "thank-you" }],
  ["sent ana a note", ["ana"]],
  ["thank you notes sent", [], { step: "thank-you" }],
  ["thank-you to ana sent", ["ana"], { step: "thank-you" }],
  ["follow-up sent", [], { step: "follow-up" }],
  ["sent the second follow-up to Ana", ["Ana"], { step: "follow-up" }],
  ["emailed Zo\u00EB at Acme", ["Zo\u00EB"], { company: "Acme" }],
  ["I sent the thank-you to Ana yesterday", ["Ana"], { when: { moment: { day: "2026-11-23" } } }],
  ["thanked raj two hours ago", ["raj"], { when: { moment: { time: "07:00" } } }],
];

const SKIP: readonly Settling[] = [
  ["skip zoe", ["zoe"]],
  ["skip", []],
  ["Skip it.", []],
  ["skip ana and raj", ["ana", "raj"]],
  ["skip everyone", "everyone"],
  ["skip the thank-you for zoe", ["zoe"], { step: "thank-you" }],
  ["skip the follow-up", [], { step: "follow-up" }],
];

const SNOOZE: readonly (readonly [string, object])[] = [
  ["snooze", {}],
  ["later", {}],
  ["not now", {}],
  ["snooze to monday", { until: { preset: "monday" } }],
  ["remind me tonight", { until: { preset: "evening" } }],
  ["remind me tomorrow", { until: { preset: "tomorrow" } }],
  ["SNOOZE 1H", { until: { preset: "hour" } }],
  ["snooze 2h", { until: { kind: "minutes", minutes: 120 } }],
  ["remind me in 30 minutes", { until: { kind: "minutes", minutes: 30 } }],
  ["snooze for 3 days", { until: { moment: { day: "2026-11-27" } } }],
  ["remind me thursday 10am", { until: { moment: { day: "2026-11-26", time: "10:00" } } }],
  ["snooze until 3 Dec", { until: { moment: { day: "2026-12-03" } }, untilText: "3 Dec" }],
  ["snooze until next friday", { until: { kind: "unsure" } }],
  ["snooze acme until friday", { company: "acme", until: { moment: { day: "2026-11-27" } } }],
  ["snooze acme monday", { company: "acme", until: { preset: "monday" } }],
  ["snooze acme", { company: "acme" }],
  ["snooze until the cows come home", { until: { kind: "none" } }],
];

const HEARD: readonly (readonly [string, object])[] = [
  ["they replied", {}],
  ["heard back", {}],
  ["heard from acme", { company: "acme" }],
  ["Acme Corp replied", { company: "Acme Corp" }],
  ["got a reply from Acme", { company: "Acme" }],
  ["they called me back", {}],
  ["acme said no", { what: "no", company: "acme" }],
  ["Hey, acme said no :(", { what: "no", company: "acme" }],
  ["they said no, very friendly", { what: "no", rest: "very friendly" }],
  ["rejected", { what: "no" }],
  ["got rejected by acme", { what: "no", company: "acme" }],
  ["rejection from acme", { what: "no", company: "acme" }],
  ["they went with someone else", { what: "no" }],
  ["they decided not to move forward", { what: "no" }],
  ["acme won\u2019t be moving forward with me", { what: "no", company: "acme" }],
  ["I didn't get the job", { what: "no" }],
  ["role closed", { what: "role-closed" }],
  ["the position at acme was filled", { what: "role-closed", company: "acme" }],
  ["acme cancelled the role", { what: "role-closed", company: "acme" }],
  ["got an offer", { what: "offer" }],
  ["Got an offer from Acme!!", { what: "offer", company: "Acme" }],
  ["acme offered me the job", { what: "offer", company: "acme" }],
  [
    "got an offer, need to answer by the 12th",
    { what: "offer", promise: { day: "2026-12-12", certainty: "by" } },
  ],
  ["they invited me to a second round", { what: "next-round" }],
  ["made it to the final round at acme", { what: "next-round", company: "acme" }],
  [
    "second round thu 3pm",
    { what: "next-round", when: { moment: { day: "2026-11-26", time: "15:00" } } },
  ],
  [
    "heard back, second round thursday 3pm",
    { what: "next-round", when: { moment: { day: "2026-11-26" } }, whenText: "thursday 3pm" },
  ],
  [
    "acme invited me to the final round on 3 Dec 10:00",
    { what: "next-round", company: "acme", when: { moment: { day: "2026-12-03" } } },
  ],
  [
    "they want references by tomorrow",
    { what: "needs-something", rest: "references", promise: { day: "2026-11-25" } },
  ],
  [
    "heard back - they want a portfolio by monday",
    { what: "needs-something", rest: "a portfolio", promise: { day: "2026-11-30" } },
  ],
  ["acme asked for my availability", { what: "needs-something", company: "acme" }],
  ["they\u2019ll decide next friday", { what: "holding", promise: { kind: "unsure" } }],
  [
    "they'll decide by friday",
    { what: "holding", promise: { day: "2026-11-27", certainty: "by" } },
  ],
  [
    "they will get back to me in two weeks",
    { what: "holding", promise: { day: "2026-12-08", certainty: "around" } },
  ],
  [
    "acme will let me know by the end of next week",
    { what: "holding", company: "acme", promise: { day: "2026-12-04", certainty: "by" } },
  ],
  ["they said next week", { what: "holding", promise: { day: "2026-12-04", certainty: "around" } }],
  ["they said friday", { what: "holding", promise: { day: "2026-11-27" } }],
  ["I'll hear back by friday", { what: "holding", promise: { day: "2026-11-27" } }],
  ["decision by friday", { what: "holding", promise: { day: "2026-11-27" } }],
  ["they need more time", { what: "holding" }],
  ["they're still deciding", { what: "holding" }],
  ["heard back from acme, they said no", { what: "no", company: "acme" }],
  [
    "Acme: second round thursday 3pm",
    { what: "next-round", company: "Acme", whenText: "thursday 3pm" },
  ],
  ["second round at Acme thursday 3pm", { what: "next-round", company: "Acme" }],
  ["second round thursday 3pm at Acme", { what: "next-round", company: "Acme" }],
];

const PLAIN: readonly (readonly [string, Intent])[] = [
  ["what's next?", { kind: "today" }],
  ["What\u2019s due today?", { kind: "today" }],
  ["today", { kind: "today" }],
  ["what should I do next?", { kind: "today" }],
  ["plan", { kind: "plan" }],
  ["what's the plan for acme?", { kind: "plan", company: "acme" }],
  ["list", { kind: "list" }],
  ["my interviews", { kind: "list" }],
  ["stop", { kind: "stop" }],
  ["STOP!!!", { kind: "stop" }],
  ["please stop", { kind: "stop" }],
  ["stop messaging me", { kind: "stop" }],
  ["resume", { kind: "start" }],
  ["start", { kind: "start" }],
  ["help", { kind: "help" }],
  ["?", { kind: "help" }],
  ["what can you do?", { kind: "help" }],
  ["undo", { kind: "undo" }],
  ["\u00DAndo that, please", { kind: "undo" }],
  ["oops, undo", { kind: "undo" }],
  ["/undo", { kind: "undo" }],
  ["move on", { kind: "move-on" }],
  ["I'm moving on from Acme", { kind: "move-on", company: "Acme" }],
  ["reopen acme", { kind: "reopen", company: "acme" }],
  ["erase", { kind: "erase" }],
  ["export my data", { kind: "export" }],
  ["settings", { kind: "settings" }],
];

const MUST_NOT_ACT: readonly string[] = [
  "",
  "   ",
  "...",
  "\uD83D\uDC4D",
  "yes",
  "no",
  "ok",
  "thanks",
  "Thank you!",
  "hello",
  "I was not sent anything",
  "I have not sent it",
  "I haven't sent ana anything",
  "not sent",
  "didn't send it",
  "almost done",
  "I think I sent it",
  "I will send it tomorrow",
  "going to send ana a note",
  "should I send it?",
  "did I send it?",
  "sent?",
  "sent from my iPhone",
  "sent a complaint",
  "sent my resume to acme",
  "sent the wrong file",
  "I'm done with this",
  "done deal",
  "don't skip zoe",
  "should I skip zoe?",
  "skip to the end",
  "I skipped breakfast",
  "skip it or not",
  "should I stop?",
  "can you stop by",
  "stop by the office tomorrow",
  "don't stop",
  "stop the car and start walking",
  "start my car",
  "I can't help it",
  "help them out",
  "I need help with my cv",
  "undo the damage",
  "erase the last line",
  "delete the email",
  "export laws",
  "list of demands",
  "the plan is to wait",
  "plan to stop",
  "next time",
  "today was hard",
  "I moved on stage",
  "snooze you lose",
  "I always snooze my alarm",
  "remind me to buy milk",
  "remind me to call ana on monday",
  "she said no problem",
  "they said no problem",
  "they said no, but they may call again",
  "they said no, until friday at least",
  "they said no worries",
  "acme said no way you can start monday",
  "who said no",
  "what if they said no?",
  "if they said no",
  "did they say no?",
  "my mom said no",
  "I said no",
  "it's not a no",
  "no news",
  "no one replied",
  "they haven't replied",
  "they never replied",
  "acme has not replied",
  "she replied to you",
  "they might reject me",
  "was I rejected?",
  "I was rejected before by google but now",
  "I want an offer",
  "is this an offer?",
  "offer",
  "the offer letter template",
  "she got an offer",
  "my friend got an offer",
  "I have offers to compare",
  "I hope they said yes",
  "they said",
  "they will let me know",
  "they want to know my name",
  "they closed the door",
  "the door was closed",
  "heard that acme is closing",
  "Ana said hi",
  "got it",
  "got a cold",
  "next round is on me",
  "my next round",
  "my friend's second round thursday 3pm",
  "second round thursday 3pm with a lot of beer",
  "they'll decide, who knows",
  "when will they decide",
  "Would they decide by friday",
  "\u0644\u0642\u062F \u0623\u0631\u0633\u0644\u062A\u0647\u0627",
  `sent ana and ${"very ".repeat(60)}many others`,
  "stop ".repeat(800),
];

function rows(table: readonly Settling[]) {
  return table.map(([text, whom, more = {}]) => ({ text, whom, more }));
}

function names(said: readonly string[] | "everyone"): object {
  return said === "everyone" ? { names: [], everyone: true } : { names: said, everyone: false };
}

describe("a DM in plain words", () => {
  it.each(rows(SENT))("“$text” tells that something was sent", ({ text, whom, more }) => {
    expect(read(text)).toMatchObject({ kind: "sent", ...names(whom), ...more });
  });

  it.each(rows(SKIP))("“$text” skips", ({ text, whom, more }) => {
    expect(read(text)).toMatchObject({ kind: "skip", ...names(whom), ...more });
  });

  it.each(SNOOZE)("“%s” snoozes", (text, expected) => {
    expect(read(text)).toMatchObject({ kind: "snooze", ...expected });
  });

  it.each(HEARD)("“%s” tells what the company answered", (text, expected) => {
    expect(read(text)).toMatchObject({ kind: "heard", ...expected });
  });

  it.each(PLAIN)("“%s” is a command of its own", (text, intent) => {
    expect(read(text)).toEqual(intent);
  });

  it.each(MUST_NOT_ACT)("“%s” does nothing", (text) => {
    expect(read(text)).toEqual({ kind: "unknown" });
  });

  it.each(["they replied", "heard back", "acme called back"])(
    "“%s” leaves open what they said",
    (text) => {
      expect(read(text)).not.toHaveProperty("what");
    },
  );

  it("counts at least eighty sayings that must not act", () => {
    expect(MUST_NOT_ACT.length).toBeGreaterThanOrEqual(80);
  });

  it("hands business days to the promises it reads", () => {
    const intent = readIntent("they'll answer in 5 business days", {
      ...OPTIONS,
      addBusinessDays: () => "2026-12-02",
    });
    expect(intent).toMatchObject({ what: "holding", promise: { day: "2026-12-02" } });
  });
});
