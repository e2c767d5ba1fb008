import { describe, expect, test } from "vitest";
import { checkTone } from "../../../src/coach/notes/checks/tone.ts";
import { draftNote } from "../../../src/coach/notes/draft-note.ts";
import { request } from "./note-world.ts";

const around = (sentence: string) => `Hi Ana,\n\nThank you for today. ${sentence}\n\nBest,\nBen`;
const found = (sentence: string) =>
  checkTone(around(sentence)).map(({ what, quote }) => ({ what, quote }));

describe("the tone of a note", () => {
  test.each([
    ["I am just checking in on this.", "checking-in", "just checking in"],
    ["hey Ana, any word yet?", "checking-in", "any word"],
    ["I still haven't heard back.", "guilt", "still haven't heard back"],
    ["I still haven’t heard back.", "guilt", "still haven’t heard back"],
    ["Please answer ASAP.", "pressure", "answer ASAP"],
    ["If I don't hear by Friday, I will go elsewhere.", "ultimatum", undefined],
    ["Sorry for my weak answers.", "apology", "Sorry for"],
    ["What is the salary?", "salary", "What is the salary?"],
    ["I loved it!!!", "exclamations", "!!!"],
    ["What a day 😀🎉", "emoji", "😀 🎉"],
    ["I was VERY glad.", "capitals", "VERY"],
    ["THIS MEANS THE WORLD to me.", "capitals", "THIS MEANS THE WORLD"],
  ])("“%s” is %s", (sentence, what, quote) => {
    expect(found(sentence)).toEqual([
      { what, quote: quote ?? expect.stringContaining("I don't hear by Friday") },
    ]);
  });

  test.each([
    ["checking-in", "hey just touching base on the driver job"],
    ["checking-in", "Any update?"],
    ["checking-in", "Have you made a decision yet?"],
    ["guilt", "nobody has gotten back to me"],
    ["guilt", "You promised me an answer last week."],
    ["guilt", "You told me I would hear back by Monday and I still haven't."],
    ["guilt", "I took an unpaid day off to come and see you, and I have had nothing since."],
    ["guilt", "It would have been courteous to let me know."],
    ["pressure", "I need an answer today."],
    ["pressure", "please please please pick me"],
    ["pressure", "You won't find anyone better."],
    ["pressure", "I will call you every day until there is a decision."],
    ["ultimatum", "Either you hire me now or I sign with your competitor."],
    ["ultimatum", "no answer by tmrw and im going with the other place"],
    ["ultimatum", "I'll have to go with them if you can't match their offer."],
    ["ultimatum", "You have 24 hours to make me an offer."],
    ["apology", "I totally blanked on the third question."],
    ["apology", "I know there are stronger candidates than me."],
    ["apology", "I could have answered the conflict question a lot better."],
    ["salary", "how much is it an hour"],
    ["salary", "I'd need $25 an hour."],
    ["salary", "Does the job come with health insurance?"],
  ])("hears %s in “%s”", (what, sentence) => {
    expect(checkTone(`Hi Ana,\n\n${sentence}\n\nBen`).map((one) => one.what)).toEqual([what]);
  });

  test("a threat is not called pressure or a reproach as well, and each sentence has one tone", () => {
    expect(
      found("Hire me today or I will go with the other offer.").map(({ what }) => what),
    ).toEqual(["ultimatum"]);
    expect(
      found("I need an answer today. Either you hire me or I walk.").map(({ what }) => what),
    ).toEqual(["ultimatum", "pressure"]);
  });

  test("a plain question about where things stand is fine in a note that gives something", () => {
    const ask = "Could you tell me whether a decision has been made?";
    const whats = (body: string) => checkTone(`Hi Ana,\n\n${body}\n\nBen`).map(({ what }) => what);
    expect(whats(ask)).toEqual(["checking-in"]);
    expect(whats(`I remain very interested in the role. ${ask}`)).toEqual([]);
    expect(whats(`Your story about the lost invoices stayed with me. ${ask}`)).toEqual([]);
    expect(whats("Could you tell me when you expect to decide?")).toEqual([]);
  });

  test("none of our own follow-ups and letters is advised against, whatever their wording and their gaps", () => {
    const kinds = [
      "first-follow-up",
      "second-follow-up",
      "no-show",
      "withdrawal",
      "thanks-after-no",
      "decision-date",
    ] as const;
    for (const kind of kinds) {
      for (let seed = 0; seed < 60; seed++) {
        const facts = seed % 2 === 0 ? {} : { facts: {} };
        const { body } = draftNote(request({ kind, seed: `opportunity-${seed}`, ...facts }));
        expect({ body, found: checkTone(body) }).toEqual({ body, found: [] });
      }
    }
  });

  test("a line that a mail program wrapped is read as one", () => {
    const wrapped =
      "Hi Ana,\n\nThe tour of the mill was good, and nobody from your office\nhas gotten back to me since.\n\nBen";
    expect(checkTone(wrapped)).toMatchObject([
      { what: "guilt", quote: "nobody from your office has gotten back" },
    ]);
  });

  test.each([
    "There is no rush at all.",
    "No need to apologise for the late start.",
    "I moved the salary data to AWS with SQL.",
    "I would love to hear more!",
    "It was a good day 🙂",
    "I have a decision to make by Friday. Can you share your timing?",
    "Patients check in at the desk.",
    "I look forward to hearing from you.",
    "Thank you for the IT tour and the US plans.",
    "© 2026 Ben",
    "I felt at home right away.",
    "I would love to start as soon as possible.",
    "I was surprised by how open everyone was.",
    "I spent a lot of time on dashboards at Initech.",
    "I cut costs by $95,000 in a year.",
    "Meeting Raj was a bonus.",
    "Your ping pong table is a good sign.",
    "Otherwise I have no questions.",
    "You said you would like more tests.",
    "Urgent orders were my daily bread.",
    "I check in about sixty patients a day at the front desk.",
    "We managed a wage budget of 3 million naira a month.",
    "Nobody on my crew was ever left waiting for parts.",
    "You said it's now or never for the orchard, and I see why.",
    "You told me that silence from the field office usually means all is well.",
    "I was disappointed to hear that the old mill will come down.",
    "You left me with a lot to think about.",
    "I follow up with patients by phone within a day.",
    "Let me know how the inspection went.",
    "Nobody had explained the product to me so clearly before.",
    "It was well worth the four-hour drive.",
    "You need someone who can read a P&ID, and I have done that since 2014.",
    "If I'm not chosen this time, I hope you will keep my name.",
    "Unless you tell me otherwise, I'll bring my own tools to the trial day.",
    "If you can't open the file, I'll send it as a PDF.",
    "If I don't hear from you by Friday, I'll call the front desk about the badge.",
    "If you don't answer before the holidays, I will understand.",
    "I do have another offer, and I've asked them for more time.",
    "Sorry for the late reply, I was traveling.",
    "I was nervous before, and you put me at ease within a minute.",
    "I'm looking for a team of around 12 people.",
    "The tips you gave me about the kiln were useful.",
    "I wanted to follow up with the link to my portfolio.",
    "Please let me know by Friday if you need my transcripts.",
  ])("“%s” is fine", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test("every finding says why and what to do", () => {
    const all = checkTone(
      around("SORRY for checking in ASAP!!! 😀😀 What is the salary? You promised. Or else."),
    );
    expect(all.length).toBeGreaterThan(6);
    for (const { why, fix } of all) {
      expect(why).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
      expect(`${why}${fix}`).not.toMatch(/[{}]/);
    }
  });

  test("the length is judged in words, by what suits the note", () => {
    const long = "word ".repeat(130);
    expect(checkTone(long)).toEqual([]);
    expect(checkTone(long, { maxWords: 120 })).toEqual([
      expect.objectContaining({ what: "long", why: expect.stringContaining("130 words") }),
    ]);
  });

  test("names in capitals are no shouting", () => {
    expect(checkTone("I met TEAM LIFE there.", { names: ["TEAM LIFE"] })).toEqual([]);
  });

  test("only the new part is judged", () => {
    expect(checkTone("All good.\n\n> just checking in\n> ASAP")).toEqual([]);
  });
});
