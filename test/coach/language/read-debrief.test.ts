import { describe, expect, it } from "vitest";
import { readAdditions } from "../../../src/coach/language/debrief/read-addition.ts";
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

describe("people by their courtesy title or by what they are", () => {
  const SCHOOL = [
    { id: "pat", name: "Patricia Odom", title: "Principal" },
    { id: "greg", name: "Greg Haas" },
  ];

  it.each([
    ["Ms. Odom talked about phonics", "pat"],
    ["the principal talked about phonics", "pat"],
    ["the principal: phonics", "pat"],
    ["dr odom showed me phonics", "pat"],
    ["mr. haas talked about phonics", "greg"],
  ])("are known in “%s”", (words, contactId) => {
    expect(read(words, SCHOOL)?.points).toMatchObject([{ contactId }]);
    expect(readPoints(words, SCHOOL).points).toMatchObject([{ contactId }]);
  });
});

describe("a day on which they get in touch", () => {
  it.each([
    ["he'll call me on monday", "call"],
    ["they will call on monday", "call"],
    ["she will e-mail me by friday", "write"],
  ])("is no decision: “%s”", (words, whenAbout) => {
    expect(read(words)).toMatchObject({ whenAbout });
  });

  it.each(["they decide by friday", "they'll let me know by friday"])(
    "unless they answer: “%s”",
    (words) => {
      const told = read(words);
      expect(told).toHaveProperty("whenText");
      expect(told).not.toHaveProperty("whenAbout");
    },
  );
});

describe("something to add or correct", () => {
  it.each([
    ["i forgot to say that I know Looker", "I know Looker"],
    ["I should have mentioned that I know Looker.", "I know Looker"],
    ["I wanted to add that I led two migrations", "I led two migrations"],
    ["I’d like to add: I have a driving licence", "I have a driving licence"],
    ["I never mentioned that I speak Polish", "I speak Polish"],
    ["I forgot to tell them about my Looker course", "my Looker course"],
    ["to add: I know Looker", "I know Looker"],
    ["to correct: it was 2019", "it was 2019"],
    ["correction: the team was six, not five", "the team was six, not five"],
  ])("is told in “%s”, without its lead-in", (words, addition) => {
    expect(read(words)).toEqual({ points: [], notes: [], additions: [{ words: addition }] });
  });

  it("is kept in one line where there are several", () => {
    expect(read("to add: I know Looker; felt 4; correction: it was 2019")).toMatchObject({
      additions: [{ words: "I know Looker; it was 2019" }],
    });
    expect(readAdditions("I know Looker.\n- I forgot to say that I teach.\n", [])).toEqual([
      { words: "I know Looker; I teach" },
    ]);
  });

  it.each([
    ["i forgot to tell raj i ran a summer bridge program", "raj", "i ran a summer bridge program"],
    ["I should have told Ms. Ruiz that I ran a reading night", "ana", "I ran a reading night"],
    ["I never told Raj Patel that I teach", "raj", "I teach"],
    ["I wanted to tell mr patel about my endorsement", "raj", "my endorsement"],
  ])("is for whoever is named in “%s”, without the name", (words, to, addition) => {
    expect(read(words)?.additions).toEqual([{ words: addition, to }]);
    expect(readAdditions(words, PEOPLE)).toEqual([{ words: addition, to }]);
  });

  it("is for nobody by name in “I forgot to tell her that I teach”", () => {
    expect(read("I forgot to tell her that I teach")?.additions).toEqual([{ words: "I teach" }]);
  });

  it("is read from a line that begins with its reader", () => {
    expect(readAdditions("I know Looker\nFor Raj Patel: I teach", PEOPLE)).toEqual([
      { words: "I know Looker" },
      { words: "I teach", to: "raj" },
    ]);
  });

  it("is taken back by saying that there is nothing", () => {
    expect(read("nothing to add; felt 4")).toMatchObject({ additions: [{ words: "" }] });
    expect(readAdditions("nothing", [])).toEqual([{ words: "" }]);
  });

  it.each([
    "I was nervous",
    "I should have slept more",
    "I forgot my badge",
    "I forgot to ask about the budget",
    "I forgot to say thanks",
    "I should have said no to the test",
    "I should have brought up the salary",
    "I forgot to say that the pay is too low",
    "I want to add value",
    "I want to correct my mistake",
    "next: a panel with the CTO",
    "next steps: a test",
  ])("is not what “%s” says: that stays a private note", (words) => {
    const told = read(`felt 3; ${words}`);
    expect(told).toMatchObject({ notes: [words] });
    expect(told).not.toHaveProperty("additions");
  });
});

describe("what somebody needs", () => {
  it.each([
    ["raj needs somebody to own the weekly report", "raj", "somebody to own the weekly report"],
    ["Ana is looking for an analyst who writes well.", "ana", "an analyst who writes well"],
    ["ana wants someone who can teach", "ana", "someone who can teach"],
    ["ana told me they need a data engineer", "ana", "a data engineer"],
    ["raj needs to hire an analyst", "raj", "an analyst"],
    ["raj could really use help with reporting", "raj", "help with reporting"],
  ])("is heard in “%s”", (words, contactId, need) => {
    expect(read(words)?.points).toEqual([{ contactId, words: "", need }]);
  });

  it("is theirs where only one person was there", () => {
    for (const who of ["they", "she", "the team"])
      expect(read(`${who} needs help with reporting`, PEOPLE.slice(0, 1))?.points).toEqual([
        { contactId: "ana", words: "", need: "help with reporting" },
      ]);
    expect(read("they need help with reporting")).toBeUndefined();
  });

  it("stands behind a point, in the same sentence or the next one", () => {
    const point = { contactId: "ana", words: "the migration", need: "somebody to own the report" };
    for (const words of [
      "ana talked about the migration and needs somebody to own the report",
      "ana talked about the migration, and she needs somebody to own the report",
      "Ana: the migration; needs somebody to own the report",
    ])
      expect(read(words)?.points).toEqual([point]);
  });

  it.each([
    ["ana wanted to know about tests", "wanted to know about tests"],
    ["ana wants a coffee", "wants a coffee"],
    ["ana wants to hire two people", "wants to hire two people"],
    ["ana is looking into SQL", "is looking into SQL"],
    ["ana: needs my references", "needs my references"],
    ["ana: needs a copy of my passport", "needs a copy of my passport"],
    ["ana: needs more time", "needs more time"],
    ["ana is looking for a new job", "is looking for a new job"],
    ["ana mentioned a colleague who needs help", "a colleague who needs help"],
    ["ana said her manager needs somebody", "said her manager needs somebody"],
    ["ana said they don't need a writer", "said they don't need a writer"],
  ])("is not heard in “%s”", (words, point) => {
    expect(read(words)?.points).toEqual([{ contactId: "ana", words: point }]);
  });

  it.each(["raj needs to leave early", "raj lacks patience", "ana needs a copy of my passport"])(
    "is not what “%s” says: that stays a private note",
    (words) => {
      expect(read(`${words}; felt 4`)).toMatchObject({ points: [], notes: [words] });
    },
  );
});

describe("the day of the decision in a debrief", () => {
  it("keeps its month behind a full stop", () => {
    expect(read("they decide by Dec. 4. felt 4")).toMatchObject({ whenText: "by Dec. 4" });
  });

  it.each(["they decide two weeks later", "they decide after the panel on Tuesday"])(
    "is no day that counts from another one: “%s”",
    (words) => {
      expect(read(`felt 4; ${words}`)).toEqual({ points: [], feeling: 4, notes: [words] });
    },
  );
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
        { contactId: "ana", words: "dashboards", channel: "LinkedIn" },
        { contactId: "raj", words: "the move" },
      ],
      rest: ["nice office"],
      bare: ["zoe"],
    });
  });

  it("gives what stands behind a semicolon to the person of that line, and to nobody else's", () => {
    expect(
      readPoints(
        "Raj: the move; likes tests and loves dogs\nAna: tests; Sam: hiking; nice office",
        PEOPLE,
      ),
    ).toEqual({
      points: [
        { contactId: "raj", words: "the move; likes tests and loves dogs" },
        { contactId: "ana", words: "tests" },
      ],
      rest: ["Sam: hiking", "nice office"],
      bare: [],
    });
  });

  it.each([
    [
      "Ana: the dashboard migration; needs somebody to own the report",
      "somebody to own the report",
    ],
    [
      "Ana: the dashboard migration, and needs somebody to own the report.",
      "somebody to own the report",
    ],
    ["Ana: the dashboard migration; is looking for Somebody who writes", "somebody who writes"],
    ["Ana: the dashboard migration, needs a data engineer, prefers phone", "a data engineer"],
  ])("parts what somebody needs from the point in “%s”", (line, need) => {
    expect(readPoints(line, PEOPLE).points).toMatchObject([
      { contactId: "ana", words: "the dashboard migration", need },
    ]);
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
    expect(readPoints("Sam: tests", twins)).toEqual({
      points: [],
      rest: ["Sam: tests"],
      bare: [],
    });
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
