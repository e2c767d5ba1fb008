import { describe, expect, test } from "vitest";
import { checkCompleteness } from "../../../src/coach/notes/checks/completeness.ts";
import { expected } from "./note-world.ts";

const HOSPITAL = expected({
  to: "Linda Park",
  others: ["Brandon Cole"],
  company: "St. Mary's Hospital",
  otherCompanies: [],
  role: "ICU RN",
  from: "Jess Moore",
  parts: [],
});
const found = (sentence: string, changes = {}) =>
  checkCompleteness(`Hi Linda,\n\n${sentence}\n\nBest,\nJess`, { ...HOSPITAL, ...changes })
    .filter(({ what }) => what === "wrong-company" || what === "wrong-role")
    .map(({ what, quote }) => `${what}: ${quote}`);

describe("an employer the note was not written for", () => {
  test.each([
    [
      "I am very interested in the ICU job at Mercy General and hope to hear from you.",
      "Mercy General",
    ],
    ["I'm very excited about working at Memorial as an ICU tech.", "Memorial"],
    ["I would love to join Mercy Hospital in Boston as an ICU nurse.", "Mercy Hospital"],
    [
      "Thank you for considering me for the RN position with Kaiser Permanente.",
      "Kaiser Permanente",
    ],
    ["Thank you for talking with me about the RN role at St. Luke's.", "St. Luke's"],
    ["Joining Mercy would be a dream, and I am eager to start working for Mercy soon.", "Mercy"],
    ["I'd love to work for Google.", "Google"],
    ["I think I would be a great addition to Mercy General.", "Mercy General"],
    ["It would be an honor, and I hope to become part of the team at Tufts.", "Tufts"],
    ["I look forward to the opportunity to join the team at Mass General.", "Mass General"],
    ["I believe I would be a great fit for Mercy General.", "Mercy General"],
    ["I would be thrilled to contribute to Mercy General's mission.", "Mercy General's"],
    ["I want to be part of the Mercy General family.", "Mercy General"],
    ["I hope to bring my skills and energy to Mercy General.", "Mercy General"],
  ])("is quoted: %s", (sentence, name) => {
    expect(found(sentence)).toContain(`wrong-company: ${name}`);
  });

  test.each([
    "At Initech I led the move to the new charts, and I'd love to do the same here.",
    "In my time at Globex I was keen to work at night.",
    "I would love to bring my work with Kaiser to your unit.",
    "I'd love to show you the job I did at Mercy General.",
    "Thank you for telling me how you came to love your job at Kaiser.",
    "I was thrilled to join Globex in 2019, and stayed for three years.",
    "I've worked at Mercy for six years and want to work in an ICU.",
    "I'm excited about the ICU job at St. Mary's.",
    "I'm excited about the role at SMH.",
    "I'm excited about the role at Saint Mary's, and would love to join St Marys.",
    "I'd love to join the Cardiac Step-Down team.",
    "I'd love to join Radiology.",
    "I'd love to run the Boston Marathon again.",
    "Sorry I was late to join Zoom, and thank you for the chance to start again.",
    "I am interested in working with Epic and Python.",
    "I studied at Boston College and would like to keep learning.",
    "I'd love to work with Brandon, and for Brandon.",
    "I have an offer for the ICU role at Mercy General, and must answer by Friday.",
    "I enjoyed talking about the job with Marcus and about the opportunity with Denise.",
    "I am excited to start the RN role at the ICU.",
    "Since joining Mercy I've wanted to work closer to home.",
    "I'd be glad to start the role at the Main Street location.",
    "I am excited about the role at the Boston Campus, and would love to join the Cardiac Unit.",
    "I'd love to work for the Emergency Department at St. Mary's.",
    "I would be a great fit for Denise's team, and hope to bring my experience to Brandon's unit.",
    "The training program at Kaiser taught me a lot, and I would love to bring it to your unit.",
    "I want to tell you that the position at Kaiser ended in May.",
    "I'm interested in the role because the role at Kaiser never let me teach.",
    "I would love to be at the Open House on Friday, and hope to work for Dr. Cole one day.",
    "I'd like to work at Level I trauma centers, and I'm excited to join AACN.",
    "I'd be glad to meet you at Starbucks on Friday and to join Tuesday's call.",
    "I love the idea of work at a small hospital.",
    "At Eastside I called every family in the first week.",
    "I taught at Roosevelt for six years, and would love to teach here.",
    "I had the chance to teach algebra at Roosevelt, and loved it.",
    "I used to love to teach math at Roosevelt.",
    "I would love to teach math the way I did at Roosevelt.",
    "I would love to be the teacher my own were at Roosevelt.",
    "Thank you for meeting with me at Starbucks.",
    "I would be happy to be the lead on call at Denise's unit.",
  ])("nothing is said of: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test("a shorter name for the company is its own", () => {
    for (const [company, said] of [
      ["Acme Corp.", "Acme"],
      ["JPMorgan Chase & Co.", "JP Morgan"],
      ["Bank of America", "BofA"],
      ["University of Michigan", "Michigan Medicine"],
      ["NewYork-Presbyterian", "New York Presbyterian"],
    ] as const) {
      expect(found(`I'm excited about the RN role at ${said}.`, { company })).toEqual([]);
    }
  });
});

describe("a role the note was not written for", () => {
  test.each([
    [
      "I would love to join Mercy Hospital in Boston as a Physical Therapist.",
      "Physical Therapist",
    ],
    ["I am excited about the chance to work with you as a data analyst.", "data analyst"],
  ])("is quoted: %s", (sentence, role) => {
    expect(found(sentence, { company: "Mercy Hospital" })).toEqual([`wrong-role: ${role}`]);
  });

  test.each([
    "I would love to join you as an ICU nurse.",
    "I'm excited about working as a Registered Nurse on your unit.",
    "I'd love to tell you more about my years as a Physical Therapist.",
    "As a teacher I hope to work with families.",
    "I am excited about the Registered Nurse position.",
    "I am excited about the nurse position.",
  ])("nothing is said of: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe("a note for another company of the same trade", () => {
  const SHIFT = { company: "Brightline Logistics", role: "shift lead" };
  const MATH = { company: "Lincoln High School", role: "math teacher" };
  const SCHOOL = "wrong-company: Roosevelt High School";
  const SCIENCE = "wrong-role: science teacher";

  test.each([
    ["I would love to be the shift lead at Amazon.", SHIFT, ["wrong-company: Amazon"]],
    ["I would really like to be the shift lead at Amazon.", SHIFT, ["wrong-company: Amazon"]],
    ["I'd love to work as your shift lead at Amazon.", SHIFT, ["wrong-company: Amazon"]],
    ["I would love to teach math at Roosevelt High School.", MATH, [SCHOOL]],
    ["I would love to be the science teacher at Roosevelt High School.", MATH, [SCHOOL, SCIENCE]],
    ["I hope to become a science teacher at Roosevelt High School.", MATH, [SCHOOL, SCIENCE]],
    ["I'd love to teach Algebra 1 at Roosevelt High School.", MATH, [SCHOOL]],
    ["Thank you for taking the time to interview me at Roosevelt High School.", MATH, [SCHOOL]],
    ["Thank you for meeting with me about the science teacher position.", MATH, [SCIENCE]],
    [
      "Thank you for your time and for interviewing me at Roosevelt High School for the science teacher role.",
      MATH,
      [SCHOOL, SCIENCE],
    ],
  ])("is told by where and as what one would like to be: %s", (sentence, stored, wrong) => {
    expect(found(sentence, stored)).toEqual(wrong);
  });

  test.each([
    ["I would love to be the shift lead at Brightline.", SHIFT],
    ["I would love to be the best lead I can be.", SHIFT],
    ["I was happy to be the lead at Amazon for two years.", SHIFT],
    ["I would love to be the math teacher at Lincoln.", MATH],
    ["I would love to be your algebra teacher.", MATH],
    ["I would love to be the third-grade teacher.", MATH],
    ["In the science teacher role at Roosevelt I ran the lab.", MATH],
    ["I would love to be of help to your science teachers.", MATH],
    ["I want to be the teacher kids remember.", MATH],
    ["I'm excited about the biology teacher position.", { ...MATH, role: "Science Teacher" }],
    ["I'm excited about the math teacher role.", { ...MATH, company: "Science High School" }],
  ])("nothing is said of: %s", (sentence, stored) => {
    expect(found(sentence, stored)).toEqual([]);
  });
});
