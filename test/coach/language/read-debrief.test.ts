import { describe, expect, it } from "vitest";
import { readDebrief } from "../../../src/coach/language/debrief/read-debrief.ts";
import { readFelt } from "../../../src/coach/language/debrief/read-felt.ts";
import { readPoints } from "../../../src/coach/language/debrief/read-points.ts";
import { readChannel, takeChannelWish } from "../../../src/coach/language/read-channel.ts";

const PEOPLE = [
  { id: "ana", name: "Ana Ruiz" },
  { id: "raj", name: "Raj Patel" },
  { id: "zoe", name: "Zoë Kim" },
];
const NOW = { now: "2026-11-24T21:20:00.000Z", zone: "America/New_York" };
const read = (words: string, people = PEOPLE) => readDebrief(words, people, NOW);

describe("a debrief in plain words", () => {
  it("gives each sentence to whom or what it is about", () => {
    expect(
      read("ana talked about the dashboard migration; they decide by friday; felt 4"),
    ).toMatchObject({
      points: [{ contactId: "ana", words: "the dashboard migration" }],
      whenText: "by friday",
      feeling: 4,
      notes: [],
    });
  });

  it.each([
    ["raj mentioned the move to Lisbon", "raj", "the move to Lisbon"],
    ["Zoe liked my portfolio", "zoe", "liked my portfolio"],
    [
      "zoe kim told me about the new office, the team and the dog",
      "zoe",
      "the new office, the team and the dog",
    ],
    ["Raj: short reports", "raj", "short reports"],
    ["and ana is working on search and ranking", "ana", "is working on search and ranking"],
    ["raj said they won't grow this year", "raj", "said they won't grow this year"],
    ["ana told me they are rebuilding search", "ana", "they are rebuilding search"],
    ["raj hates long meetings", "raj", "hates long meetings"],
  ])("hears in “%s” what was memorable", (words, contactId, point) => {
    expect(read(words)?.points).toEqual([{ contactId, words: point }]);
  });

  it.each([
    ["they decide by friday, it went well", "by friday", 4],
    ["felt like a 2 and they'll let me know next week", "next week", 2],
    ["it felt 3/5. I should hear back by 4 Dec", "by 4 Dec", 3],
    ["decision in two weeks; it went terribly, it went badly", "in two weeks", 1],
  ])("hears the day and the feeling in “%s”", (words, whenText, feeling) => {
    expect(read(words)).toMatchObject({ whenText, feeling });
  });

  it("hears two people in one sentence, and keeps a comma that only lists things", () => {
    expect(read("ana asked about tests, docs and hiring, raj liked short reports")?.points).toEqual(
      [
        { contactId: "ana", words: "asked about tests, docs and hiring" },
        { contactId: "raj", words: "liked short reports" },
      ],
    );
  });

  it("shares a point between two names", () => {
    expect(read("zoe and raj both asked about sql")?.points).toEqual([
      { contactId: "zoe", words: "asked about sql" },
      { contactId: "raj", words: "asked about sql" },
    ]);
  });

  it("keeps what calls itself a next step as a note, on its own too", () => {
    expect(read("next steps: a take-home by Monday")).toEqual({
      points: [],
      notes: ["next steps: a take-home by Monday"],
    });
  });

  it("hears how somebody likes to be written to", () => {
    expect(read("raj prefers linkedin; ana is best reached by phone")?.points).toEqual([
      { contactId: "raj", words: "", channel: "LinkedIn" },
      { contactId: "ana", words: "", channel: "phone" },
    ]);
  });

  it("takes “she” for the only person who was there, and for nobody in a panel", () => {
    expect(read("she talked about hiring", PEOPLE.slice(0, 1))?.points).toEqual([
      { contactId: "ana", words: "hiring" },
    ]);
    expect(read("she talked about hiring")).toBeUndefined();
  });

  it("keeps sentences beside the point as notes, and what was learned and whether it fits", () => {
    expect(
      read("felt 2; next time bring numbers; good fit; I said I would send my portfolio"),
    ).toMatchObject({
      feeling: 2,
      learned: "next time bring numbers",
      fit: "good fit",
      notes: ["I said I would send my portfolio"],
    });
  });

  it.each([
    "did ana talk about the migration?",
    "should I mention that it felt 4?",
    "what a day",
    "nora talked about the weather",
    "felt 7",
    "sent ana; felt 4",
    "acme said no; felt 2",
    "undo; felt 4",
    "/interview list; felt 4",
    "I felt like leaving",
    "it felt strange",
    "they decide",
    "",
    "ana",
    "remind me tomorrow",
    "ana said hi",
    "ana said raj was rejected",
    "next time",
    "Ana Ruiz",
    "thanks ana!",
    "I am going to write to raj tonight",
    "maybe ana will call me",
    "we should talk about the offer",
    "they might decide to talk",
    "see you friday",
    "raj@acme.com",
    "ana didn't talk about anything",
  ])("leaves “%s” alone", (words) => {
    expect(read(words)).toBeUndefined();
  });

  it("survives 4,000 characters", () => {
    expect(read(`ana talked about ${"tests and ".repeat(400)}`)?.points[0]?.contactId).toBe("ana");
    expect(read(", and ".repeat(700))).toBeUndefined();
  });
});

describe("one line a person", () => {
  it("reads names, and keeps what belongs to nobody", () => {
    expect(
      readPoints(
        "Ana Ruiz: dashboards; prefers LinkedIn\n- Raj - the move\nZoë Kim:\nnice office",
        PEOPLE,
      ),
    ).toEqual({
      points: [
        { contactId: "ana", words: "dashboards" },
        { contactId: "raj", words: "the move" },
      ],
      rest: ["prefers LinkedIn", "nice office"],
    });
  });

  it("takes a wish at the end of the line for the channel", () => {
    expect(readPoints("Ana: dashboards, prefers LinkedIn", PEOPLE).points).toEqual([
      { contactId: "ana", words: "dashboards", channel: "LinkedIn" },
    ]);
  });

  it("gives every line to the only person who was there", () => {
    expect(readPoints("dashboards\nlikes tea", PEOPLE.slice(0, 1)).points).toEqual([
      { contactId: "ana", words: "dashboards; likes tea" },
    ]);
  });

  it("gives a name that two people share to neither", () => {
    const twins = [
      { id: "1", name: "Sam Lee" },
      { id: "2", name: "Sam Fox" },
    ];
    expect(readPoints("Sam: tests", twins)).toEqual({ points: [], rest: ["Sam: tests"] });
  });
});

describe("how it felt", () => {
  it.each([
    [
      "4, good fit, learned to ask about the team",
      { feeling: 4, fit: "good fit", learned: "to ask about the team" },
    ],
    ["5", { feeling: 5 }],
    ["8/10", { feeling: 4 }],
    ["great", { feeling: 5 }],
    ["so-so; not a fit", { feeling: 3, fit: "not a fit" }],
    ["next time ask earlier, and smile", { learned: "next time ask earlier, and smile" }],
    ["I learned that fit matters", { learned: "fit matters" }],
    ["", {}],
  ])("is read from “%s”", (words, felt) => {
    expect(readFelt(words)).toEqual({ kind: "felt", ...felt });
  });

  it.each(["7", "0", "11/10"])("asks again for %s, which is not on the scale", (words) => {
    expect(readFelt(words)).toEqual({ kind: "off-scale" });
  });
});

describe("the preferred channel", () => {
  it.each([
    ["email", "e-mail"],
    ["E-Mail please", "e-mail"],
    ["linked in", "LinkedIn"],
    ["a call", "phone"],
    ["SMS", "text message"],
    ["text me on my phone", "text message"],
    ["their portal", "portal"],
    ["pigeon", undefined],
  ])("%s is %s", (words, channel) => {
    expect(readChannel(words)).toBe(channel);
  });

  it("is no wish without a way of writing", () => {
    expect(takeChannelWish("prefers short reports")).toEqual({
      rest: "prefers short reports",
      channel: undefined,
    });
  });
});
