import { describe, expect, it } from "vitest";
import { readIntent } from "../../../src/coach/language/read-intent.ts";

/** Tuesday 24 November 2026, 09:00 in New York. */
const OPTIONS = { now: "2026-11-24T14:00:00.000Z", zone: "America/New_York" };
const read = (text: string) => readIntent(text, OPTIONS);

const CHANGED: readonly (readonly [string, object])[] = [
  ["moved to wednesday 10", { kind: "moved", whenText: "wednesday 10" }],
  ["Moved to Wednesday, 10:00.", { kind: "moved", whenText: "Wednesday, 10:00" }],
  ["acme moved to thursday 3pm", { kind: "moved", company: "acme", whenText: "thursday 3pm" }],
  ["moved acme to thursday 3pm", { kind: "moved", company: "acme", whenText: "thursday 3pm" }],
  ["I moved acme to thursday 3pm", { kind: "moved", company: "acme" }],
  [
    "move Acme Corp to 3 Dec 14:00",
    { kind: "moved", company: "Acme Corp", whenText: "3 Dec 14:00" },
  ],
  ["reschedule it to friday 9am", { kind: "moved", whenText: "friday 9am" }],
  ["rescheduled for friday 9am", { kind: "moved", whenText: "friday 9am" }],
  ["it\u2019s moved to friday 9am", { kind: "moved", whenText: "friday 9am" }],
  ["they moved it to next monday 9am", { kind: "moved", whenText: "next monday 9am" }],
  ["they rescheduled to 3pm", { kind: "moved", whenText: "3pm" }],
  ["they postponed it to friday 10am", { kind: "moved", whenText: "friday 10am" }],
  ["the interview was moved to thursday 3pm", { kind: "moved", whenText: "thursday 3pm" }],
  ["interview with acme moved to thursday", { kind: "moved", company: "acme" }],
  ["moved to thursday 3pm at Acme", { kind: "moved", company: "Acme", whenText: "thursday 3pm" }],
  ["new time: thursday 3pm", { kind: "moved", whenText: "thursday 3pm" }],
  ["new date for acme: 3 Dec 14:00", { kind: "moved", company: "acme", whenText: "3 Dec 14:00" }],
  ["hey, acme pushed it back to friday 2pm", { kind: "moved", company: "acme" }],
  ["moved to 20 Nov 10:00", { kind: "moved", whenText: "20 Nov 10:00" }],
  ["postponed", { kind: "postponed" }],
  ["postponed, no date yet", { kind: "postponed" }],
  ["they postponed", { kind: "postponed" }],
  ["acme postponed, no new date yet", { kind: "postponed", company: "acme" }],
  ["the interview at Acme was postponed", { kind: "postponed", company: "Acme" }],
  ["it was postponed until further notice", { kind: "postponed" }],
  ["they cancelled", { kind: "cancelled", by: "them" }],
  ["They canceled the interview", { kind: "cancelled", by: "them" }],
  ["acme cancelled", { kind: "cancelled", by: "them", company: "acme" }],
  ["acme just cancelled on me", { kind: "cancelled", by: "them", company: "acme" }],
  ["the interview with Acme was cancelled", { kind: "cancelled", by: "them", company: "Acme" }],
  ["interview cancelled", { kind: "cancelled", by: "them" }],
  ["it got cancelled", { kind: "cancelled", by: "them" }],
  ["i cancelled acme", { kind: "cancelled", by: "me", company: "acme" }],
  ["I cancelled", { kind: "cancelled", by: "me" }],
  ["I had to cancel the interview with Acme", { kind: "cancelled", by: "me", company: "Acme" }],
  ["nobody called", { kind: "no-show" }],
  ["No one called me!", { kind: "no-show" }],
  ["nobody showed up", { kind: "no-show" }],
  ["they never called", { kind: "no-show" }],
  ["they didn\u2019t show up", { kind: "no-show" }],
  ["acme never called", { kind: "no-show", company: "acme" }],
  ["nobody from acme called", { kind: "unknown" }],
  ["no show", { kind: "no-show" }],
];

const MUST_NOT_ACT: readonly string[] = [
  "moved",
  "I moved",
  "I moved to Berlin",
  "I moved to Berlin last friday",
  "moved to berlin on friday",
  "we moved to a new office on monday",
  "they moved to a new office on monday",
  "moved to tears",
  "she moved to friday",
  "my flight moved to friday 3pm",
  "the party moved to friday 7pm",
  "my dentist appointment was moved to friday 3pm",
  "moved my dentist to friday 3pm",
  "can we move it to friday 3pm",
  "could they move it to friday?",
  "should I move it to friday",
  "was it moved to friday?",
  "they want to move it to friday",
  "they might move it to friday 3pm",
  "they may postpone",
  "they haven't postponed",
  "they have not moved it to friday",
  "it was not postponed",
  "I want to postpone",
  "I will cancel acme",
  "I want to cancel",
  "cancel",
  "cancel that",
  "I never cancelled",
  "I haven't cancelled",
  "I cancelled my gym",
  "I cancelled my subscription",
  "I almost cancelled",
  "they cancelled my flight",
  "they cancelled the party",
  "they haven't cancelled",
  "they did not cancel",
  "they never cancelled",
  "did they cancel?",
  "what if they cancel",
  "if they cancelled",
  "she cancelled",
  "my mom cancelled",
  "somebody cancelled",
  "nobody cancelled",
  "nobody called it that",
  "nobody replied",
  "nobody knows",
  "nobody called back",
  "nobody called yet",
  "they never called back",
  "they never replied",
  "they never called me back",
  "why has nobody called?",
  "did nobody call?",
  "I never called",
  "my friend never called",
  "she never called",
  "no show today on tv",
  "the show was cancelled",
  "new time zone",
  "new date night",
];

describe("plain words about a changed interview", () => {
  it.each(CHANGED)("“%s” is read", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it.each(MUST_NOT_ACT)("“%s” does nothing", (text) => {
    expect(read(text)).toEqual({ kind: "unknown" });
  });

  it.each([
    ["acme cancelled the role", { kind: "heard", what: "role-closed" }],
    ["moved on from acme", { kind: "move-on", company: "acme" }],
    ["acme moved me to the next round", { kind: "heard", what: "next-round" }],
  ] as const)("“%s” keeps its own meaning", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});
