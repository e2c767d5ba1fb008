import { describe, expect, test } from "vitest";
import { draftNote } from "../../../src/coach/notes/draft-note.ts";
import { ENGLISH } from "../../../src/coach/notes/en/english.ts";
import type { NoteKind, NoteRequest } from "../../../src/coach/notes/note-request.ts";
import { contact, request } from "./note-world.ts";

const parts = (one: NoteRequest) => draftNote(one).parts.map(({ part }) => part);

describe("a thank-you", () => {
  test("has the five parts in their order, each from what was told", () => {
    const draft = draftNote(request());
    expect([...new Set(draft.parts.map(({ part }) => part))]).toEqual([
      "thanks",
      "interest",
      "pick-up",
      "fit",
      "closing",
    ]);
    expect(draft.body).toMatch(/^Hi Ana,\n\n/);
    expect(draft.body).toContain("dashboard migration");
    expect(draft.body).toContain("I have used Looker for two years as well.");
    expect(draft.body).toContain("somebody to own the weekly report");
    expect(draft.body).toMatch(/I led two warehouse moves at Initech/);
    expect(draft.body).toMatch(/\nBen Okafor$/);
    expect(draft.blanks).toEqual([]);
  });

  test("shows a gap with its question where nothing was told, and invents nothing", () => {
    const draft = draftNote(request({ facts: {}, from: undefined }));
    expect(draft.blanks).toEqual([
      {
        part: "pick-up",
        mark: "[one thing Ana said]",
        question: "What is one thing Ana said or asked that you still remember?",
        required: false,
      },
      {
        part: "fit",
        mark: "[what you have done that fits]",
        question: "What have you done that Ana would value?",
        required: false,
      },
      {
        part: "signature",
        mark: "[your name]",
        question: "Which name do you sign with?",
        required: true,
      },
    ]);
    for (const { mark } of draft.blanks) expect(draft.body).toContain(mark);
  });

  test("takes what was typed as it is, braces and all", () => {
    const draft = draftNote(request({ facts: { point: "the {company} template engine" } }));
    expect(draft.body).toContain("the {company} template engine");
  });

  test.each([
    ["likes short reports", "you like short reports"],
    ["she used to teach chemistry", "you used to teach chemistry"],
    ["is proud of his apprentices", "you are proud of your apprentices"],
    ["was curious about Looker", "you were curious about Looker"],
    ["they keep 1:2 ratios", "you keep 1:2 ratios"],
    // What somebody worries about, showed or talked about is a topic.
    ["worries about churn", "about churn"],
    ["showed me the new dashboard", "the new dashboard"],
    // Questions are spoken of as such, and what was said is quoted.
    ["asked how I handle late data", "about how I handle late data"],
    ["asked me about dividends", "about dividends"],
    ["said that good dashboards are boring", ": good dashboards are boring."],
    ["the unit has a buddy for every new nurse", ": the unit has a buddy for every new nurse."],
    // Of several things the first that one writes back to somebody.
    ["wants me to shadow on friday; likes short reports; asked why im leaving", "you like short"],
    // Nobody reads of themselves as somebody else.
    ["said they are proud of their graduation rate", ": you are proud of your graduation rate."],
    ["his kids scored low on fractions", "your kids scored low"],
    ["said he is short on nights", ": you are short on nights."],
    ["told me his team had a rough year", ": your team had a rough year."],
    [
      "they just got a new building and she is proud of it",
      "you just got a new building and you are proud of it",
    ],
    ["said I should coach the math team", ": I should coach the math team."],
    ["said somebody starts in january", "starts in January"],
    // Hasty typing is mended.
    ["said nights are hard and i should rest", "nights are hard and I should rest"],
  ])("turns the point “%s” to the reader", (point, said) => {
    expect(draftNote(request({ facts: { point } })).body.toLowerCase()).toContain(
      said.toLowerCase(),
    );
  });

  test.each([
    "said my CV was too long",
    "asked about my license",
    "told me they decide by 4 Dec",
    "liked my SAP story",
    "asked me to send references",
    "walked me through the salary steps",
    "said students love it when they cook",
    "said it helps them",
  ])("leaves the gap open where “%s” is nothing to write back", (point) => {
    const draft = draftNote(request({ facts: { point } }));
    expect(draft.body).toContain("[one thing Ana said]");
    expect(draft.body).not.toContain(point.split(" ").slice(-2).join(" "));
  });

  test.each([
    ["I said EBITDA grew 12 %, it was 14 %", /correct|misspoke|wasn't quite right/],
    ["my CIMA qualification", /(?:mention|left out was|about) my CIMA qualification/],
    ["I know Looker", /: I know Looker\./],
  ])("introduces the addition “%s” for what it is", (addition, said) => {
    for (let wording = 0; wording < 12; wording++) {
      const place = { panel: ["ana-ruiz"], earlier: 0, wording };
      expect(draftNote(request({ place, facts: { addition } })).body).toMatch(said);
    }
  });

  test("lets a strength that is a whole sentence stand alone", () => {
    const strengths = ["At Brandt plc I brought the close from eleven days to five"];
    const { body } = draftNote(request({ facts: { strengths } }));
    expect(body).toContain("\n\nAt Brandt plc I brought the close from eleven days to five.");
  });

  test.each([
    ["my CCRN", /my CCRN/i],
    ["my team cut the close to five days", /\n\nMy team cut the close to five days\./],
  ])("takes “%s” for what it is", (strength, said) => {
    for (let wording = 0; wording < 12; wording++) {
      const place = { panel: ["ana-ruiz"], earlier: 0, wording };
      const { body } = draftNote(request({ place, facts: { strengths: [strength, strength] } }));
      expect(body).toMatch(said);
      expect(body).not.toMatch(/: my CCRN|^My CCRN, and|because my CCRN|since my CCRN/im);
    }
  });

  test("says a need only together with its answer", () => {
    const facts = { need: "somebody to own the weekly report" };
    const open = draftNote(request({ facts }));
    expect(open.body).toMatch(
      /somebody to own the weekly report.*\[what you have done that fits\]/,
    );
    expect(draftNote(request({ facts, leavesOut: true })).body).not.toContain("weekly report");
  });

  test("does not pitch to whoever arranges the day", () => {
    const draft = draftNote(request({ contact: contact("Tom Berg", "coordinator"), facts: {} }));
    expect(draft.blanks.map(({ part }) => part)).toEqual(["pick-up"]);
  });

  test("announces no news where the news is left out of a second follow-up", () => {
    for (let wording = 0; wording < 6; wording++) {
      const place = { panel: [], earlier: 0, wording };
      const { body, parts: all } = draftNote(
        request({ kind: "second-follow-up", place, facts: {}, leavesOut: true }),
      );
      expect(body).not.toMatch(/news|update|something new|one thing/);
      expect(all[0]?.part).toBe("interest");
    }
  });

  test("puts a saying of no plain shape behind a colon", () => {
    const point = "Customers first, dashboards second: that was the motto";
    expect(draftNote(request({ facts: { point } })).body).toContain(`: ${point}.`);
  });

  test("speaks to a manager of your team, and greets an executive formally", () => {
    const all = Array.from({ length: 12 }, (_, wording) =>
      draftNote(request({ place: { panel: ["ana-ruiz"], earlier: 0, wording } })),
    );
    expect(all.some(({ body }) => body.includes("your team"))).toBe(true);
    const formal = draftNote(request({ contact: contact("Dana Wu", "executive") }));
    expect(formal.body).toMatch(/^Dear Dana,/);
  });

  test("says the role once when it was typed with the word, and does without one", () => {
    const draft = (role: string | undefined) =>
      draftNote(request({ kind: "withdrawal", role })).body;
    expect(draft("Analyst position")).toContain("the Analyst position");
    expect(draft("Analyst position")).not.toContain("position role");
    expect(draft(undefined)).toContain("the role");
  });

  test.each([
    ["J. Smith", "Hi J. Smith,"],
    ["Dr. Mei Chen", "Hi Dr. Chen,"],
    ["Prof. Żółć", "Hi Prof. Żółć,"],
    ["Prof. Dr. Anna van der Berg", "Hi Prof. van der Berg,"],
    ["Dr. Martin King Jr.", "Hi Dr. King,"],
    ["Mme. Claire Duval", "Hi Mme. Duval,"],
    ["Sir Nigel Hawthorne-Smythe", "Hi Sir Nigel,"],
    ["Dame Julia Fox", "Hi Dame Julia,"],
    ["J. R. O'Brien", "Hi J. R. O'Brien,"],
    ["J.R. O'Brien", "Hi J.R. O'Brien,"],
    ["Mme.", "Hi Mme.,"],
    ["Madonna", "Hi Madonna,"],
    ["Zoë Müller", "Hi Zoë,"],
  ])("greets %s as “%s”", (name, greeting) => {
    expect(draftNote(request({ contact: contact(name) })).body.startsWith(greeting)).toBe(true);
  });

  test.each([
    ["Zoe Chen", "Dear Zoe,"],
    ["Dr. Zoe Chen", "Dear Dr. Chen,"],
    ["Sir Nigel Grey", "Dear Sir Nigel,"],
  ])("greets the executive %s as “%s”", (name, greeting) => {
    const whom = contact(name, "executive");
    expect(draftNote(request({ contact: whom })).body.startsWith(greeting)).toBe(true);
  });

  test("greets nobody by name when nobody is named", () => {
    expect(draftNote(request({ contact: undefined })).body).toMatch(/^Hello,/);
  });

  test("is the same for the same request, and another wording shares no sentence with it", () => {
    expect(draftNote(request())).toEqual(draftNote(request()));
    const other = draftNote(request({ place: { panel: ["ana-ruiz"], earlier: 0, wording: 1 } }));
    const texts = new Set(draftNote(request()).parts.map(({ text }) => text));
    expect(other.parts.filter(({ text }) => texts.has(text))).toEqual([]);
  });

  test("gives each strength to one contact only, in the order of the panel", () => {
    const [ana, raj] = [contact("Ana Ruiz"), contact("Raj Patel")];
    const place = { panel: [ana.id, raj.id], earlier: 0, wording: 0 };
    const facts = { strengths: ["three years of Looker"] };
    expect(draftNote(request({ contact: ana, place, facts })).body).toMatch(/three years/i);
    const second = draftNote(request({ contact: raj, place, facts }));
    expect(second.body).not.toMatch(/three years/i);
    expect(second.blanks.map(({ part }) => part)).toContain("fit");
  });

  test("names their title once, where it is known and theirs to speak from", () => {
    const manager = { ...contact("Ana Ruiz", "manager"), title: "Head of Data" };
    expect(draftNote(request({ contact: manager })).body.match(/Head of Data/g)).toHaveLength(1);
    const recruiter = { ...manager, kind: "recruiter" as const };
    expect(draftNote(request({ contact: recruiter })).body).not.toContain("Head of Data");
  });

  test.each([
    ["Head of Data", "as Head of Data"],
    ["CFO", "as CFO"],
    ["senior analyst", "as a senior analyst"],
    ["rn", "as an RN"],
    ["RN", "as an RN"],
    ["HR manager", "as HR manager"],
    ["UI designer", "as a UI designer"],
    ["engineer", "as an engineer"],
    ["UX writer", "as a UX writer"],
    ["Director of Sales", "as Director of Sales"],
  ])("says the title “%s” as “%s”", (title, said) => {
    const manager = { ...contact("Ana Ruiz", "manager"), title };
    const { body } = draftNote(request({ contact: manager }));
    expect(body.toLowerCase()).toContain(said.toLowerCase());
  });

  test("names the role once, and speaks of “the role” after that", () => {
    for (let wording = 0; wording < 24; wording++) {
      const place = { panel: ["ana-ruiz"], earlier: 0, wording };
      const { body } = draftNote(request({ place }));
      expect(body.match(/the Data Analyst role/gi)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test("shares no sentence with the notes of an earlier round", () => {
    const panel = ["ana-ruiz", "raj-patel", "zoe"];
    const first = panel.map((id) =>
      draftNote(
        request({
          contact: { ...contact("Ana Ruiz"), id },
          place: { panel, earlier: 0, wording: 0 },
          facts: {},
        }),
      ),
    );
    const said = new Set(first.flatMap(({ parts: all }) => all.map(({ text }) => text)));
    const place = { panel: ["ana-ruiz"], earlier: 3, wording: 0 };
    const later = draftNote(request({ contact: contact("Ana Ruiz"), place, facts: {} }));
    const gaps = new Set(later.blanks.map(({ mark }) => mark));
    expect(later.parts.filter(({ text }) => said.has(text) && !gaps.has(text))).toEqual([]);
  });

  test("changes no other note when a guest is added to the panel", () => {
    const place = { panel: ["ana-ruiz", "raj-patel"], earlier: 0, wording: 0 };
    const before = draftNote(request({ place })).body;
    const after = { ...place, panel: [...place.panel, "zoe"] };
    expect(draftNote(request({ place: after })).body).toBe(before);
  });
});

describe("the situation", () => {
  test("the same day: thanks, one thing picked up, and the closing", () => {
    expect(new Set(parts(request({ situations: ["same-day"] })))).toEqual(
      new Set(["thanks", "pick-up", "closing"]),
    );
  });

  test("late: not a word about the delay", () => {
    expect(draftNote(request({ situations: ["late"] })).body).not.toMatch(/late\b|delay|sorry/i);
  });

  test("after a bad interview: no second pitch and no apology", () => {
    const draft = draftNote(request({ situations: ["rough"] }));
    expect(draft.parts.map(({ part }) => part)).not.toContain("fit");
    expect(draft.body).not.toMatch(/sorry|apolog/i);
  });

  test("no fit: no interest is claimed, and withdrawing is said only when it is wanted", () => {
    for (let wording = 0; wording < 12; wording++) {
      const place = { panel: ["ana-ruiz"], earlier: 0, wording };
      const draft = draftNote(request({ situations: ["no-fit"], place }));
      expect(draft.body).not.toMatch(/interested|excited|keen|eager|next step/i);
      expect(draft.body).not.toMatch(/withdraw|step back|out of the running/i);
    }
    const withdrawing = draftNote(request({ situations: ["no-fit", "withdrawing"] }));
    expect(withdrawing.body).toMatch(/withdraw|step back|out of the running/i);
  });

  test("a later round: shorter, and nothing is pitched again", () => {
    const later = draftNote(request({ situations: ["later-round"] }));
    expect(later.body.length).toBeLessThan(draftNote(request()).body.length);
    expect(later.parts.map(({ part }) => part)).not.toContain("fit");
  });

  test("an unknown timeline is asked for in one line, and what was announced is repeated", () => {
    const asked = draftNote(request({ situations: ["timeline-unknown"] }));
    expect(asked.body.match(/\?/g)).toHaveLength(1);
    const announced = "a decision by Friday 4 December";
    expect(draftNote(request({ facts: { announced } })).body).toContain(`${announced}.`);
  });
});

describe("the channel", () => {
  test("only e-mail has a subject", () => {
    expect(draftNote(request()).subject).toMatch(/\S/);
    for (const channel of ["linkedin", "phone", "portal"] as const) {
      expect(draftNote(request({ channel })).subject).toBeUndefined();
    }
  });

  test("LinkedIn keeps the personal sentence before all others", () => {
    const { body } = draftNote(request({ channel: "linkedin" }));
    expect(body.length).toBeLessThanOrEqual(300);
    expect(body).toContain("dashboard migration");
    expect(body).toMatch(/^Hi Ana, .* Ben Okafor$/);
  });

  test("a follow-up by LinkedIn still asks about the timing, and says which words had no room", () => {
    for (let wording = 0; wording < 6; wording++) {
      const place = { panel: [], earlier: 0, wording };
      const strengths = [`led ${"a long list of migrations and ".repeat(8)}more`];
      const draft = draftNote(
        request({ kind: "first-follow-up", channel: "linkedin", place, facts: { strengths } }),
      );
      expect(draft.body).toMatch(/timing|timeline/);
      expect(draft.withoutRoom).toEqual(["fit"]);
    }
  });

  test("a point too long for LinkedIn becomes a question for fewer words", () => {
    const point = `the plan ${"that goes on and on ".repeat(20)}`;
    const draft = draftNote(request({ channel: "linkedin", facts: { point } }));
    expect(draft.body.length).toBeLessThanOrEqual(300);
    expect(draft.blanks[0]?.question).toMatch(/^In \d+ characters or fewer: /);
  });

  test("the phone gets a script that also says what to do when nobody answers", () => {
    const lines = draftNote(request({ channel: "phone" })).body.split("\n");
    expect(lines[0]).toMatch(/^Open: Hello Ana, this is Ben Okafor/);
    expect(lines.at(-1)).toMatch(/^If nobody answers/);
  });

  test("a portal message names the role in its first line", () => {
    expect(draftNote(request({ channel: "portal" })).body).toMatch(/^About the Data Analyst role/);
  });
});

describe("the other notes", () => {
  const KINDS: readonly NoteKind[] = [
    "coordinator-thanks",
    "ask-addresses",
    "first-follow-up",
    "second-follow-up",
    "no-show",
    "withdrawal",
    "thanks-after-no",
    "decision-date",
  ];

  test.each(KINDS)("%s fills every slot in each of its wordings", (kind) => {
    for (let wording = 0; wording < 6; wording++) {
      const draft = draftNote(
        request({
          kind,
          place: { panel: ["ana-ruiz"], earlier: 0, wording },
          facts: {
            metOn: "on Tuesday",
            strengths: ["three years of Looker"],
            newAngle: "I finished the dbt course last week",
            names: ["Raj Patel", "Zoë Müller"],
            decisionDay: "Friday 4 December",
            missedTime: "Tuesday at 14:00",
          },
        }),
      );
      expect(draft.body).not.toMatch(/[{}[\]]|undefined/);
      expect(draft.blanks).toEqual([]);
      expect(draft.subject).not.toMatch(/[{}]/);
    }
  });

  test.each(KINDS)(
    "%s fits into LinkedIn's 300 characters with its first line and what it asks",
    (kind) => {
      const names = Array.from({ length: 12 }, (_, at) => `Contact Number ${at}`);
      const facts = { names, newAngle: "a new idea ".repeat(40), missedTime: "Tuesday at 14:00" };
      const draft = draftNote(request({ kind, channel: "linkedin", facts }));
      const whole = draftNote(request({ kind, facts }));
      expect(draft.body.length).toBeLessThanOrEqual(300);
      const isFollowUp = kind.endsWith("follow-up");
      // News that has no room is not announced either.
      if (kind !== "second-follow-up") expect(draft.body).toContain(whole.parts[0]?.text);
      expect(draft.body).toContain(whole.parts.at(isFollowUp ? -2 : -1)?.text);
    },
  );

  test.each([
    ["coordinator-thanks", "[names]"],
    ["no-show", "[day and time]"],
    ["decision-date", "[date]"],
    ["second-follow-up", "[something new since your last note]"],
    ["first-follow-up", "[what you have done that fits]"],
  ] as const)("%s leaves a gap for what is not known", (kind, mark) => {
    const draft = draftNote(request({ kind, facts: {} }));
    expect(draft.body).toContain(mark);
    expect(draft.blanks.map((blank) => blank.mark)).toEqual([mark]);
  });

  test("the first follow-up asks about the process and the timing; the second says nothing the first said", () => {
    const facts = { strengths: ["three years of Looker"], newAngle: "I finished the dbt course" };
    for (const seed of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
      const first = draftNote(request({ kind: "first-follow-up", seed, facts }));
      const second = draftNote(request({ kind: "second-follow-up", seed, facts }));
      expect(first.body).toMatch(/process|next steps|how you will go on/i);
      expect(first.body).toMatch(/timing|date/i);
      expect(first.body).toContain("hree years of Looker");
      expect(second.body).not.toContain("hree years of Looker");
      expect(second.body.length).toBeLessThan(first.body.length);
      const said = new Set(first.parts.map(({ text }) => text));
      expect(second.parts.filter(({ text }) => said.has(text))).toEqual([]);
    }
  });

  test("the note to the coordinator names everybody", () => {
    const names = ["Raj Patel", "Zoë Müller", "Tom Baker"];
    const draft = draftNote(request({ kind: "coordinator-thanks", facts: { names } }));
    expect(draft.body).toContain("Raj Patel, Zoë Müller and Tom Baker");
  });
});

describe("the copy", () => {
  test("holds twelve wordings wherever twelve people may need their own, and none twice", () => {
    const { interest, pickUp, strength, letters, ...copy } = ENGLISH.drafts;
    const pools = [
      ...Object.values(interest),
      ...Object.values(pickUp),
      ...Object.values(strength),
      copy.thanks,
      copy.thanksLater,
      copy.title,
      copy.interestLater,
      copy.gracious,
      copy.addition.saying,
      copy.need,
      copy.announced,
      copy.askTiming,
      copy.closing,
      copy.closingWithoutInterest,
      copy.shortThanks,
      copy.shortClosing,
    ];
    for (const pool of pools) expect(new Set(pool).size).toBe(12);
    for (const wordings of Object.values(letters)) expect(wordings).toHaveLength(3);
  });

  test("claims nowhere that a note wins the job, and never floods with exclamation marks", () => {
    const all = JSON.stringify(ENGLISH.drafts);
    expect(all).not.toMatch(/!/);
    expect(all).not.toMatch(/guarantee|win the job|get the job/i);
  });
});
