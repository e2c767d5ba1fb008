import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StepKey } from "../../../src/coach/cadence/plan.ts";
import { parseStepKey, stepKey } from "../../../src/coach/cadence/step-key.ts";

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,22}$/);
const ofRound = fc.record({
  kind: fc.constantFrom("checklist-day", "checklist-hour", "debrief", "thank-you", "ask-date"),
  opportunityId: id,
  interviewId: id,
});
const ofContact = fc.record({
  kind: fc.constant("thank-you"),
  opportunityId: id,
  interviewId: id,
  contactId: id,
});
const ofCycle = fc.record({
  kind: fc.constantFrom(
    "answer-request",
    "first-follow-up",
    "second-follow-up",
    "portal-check",
    "move-on",
    "check-in",
  ),
  opportunityId: id,
  cycle: fc.nat({ max: 99 }),
});

describe("step keys", () => {
  it("can be read back, and stay within 80 characters", () => {
    fc.assert(
      fc.property(fc.oneof(ofRound, ofContact, ofCycle), (step) => {
        const key = stepKey(step as StepKey);
        expect(parseStepKey(key)).toEqual(step);
        expect(key.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it.each([
    "",
    "thank-you",
    "thank-you.acme",
    "thank-you..round",
    "thank-you.acme.round.ana.more",
    "first-follow-up.acme",
    "first-follow-up.acme.x",
    "first-follow-up.acme.0.1",
    "lunch.acme.0",
    "constructor.acme.0",
  ])("is no step: %j", (text) => {
    expect(parseStepKey(text)).toBeUndefined();
  });

  it("counts from the first cycle where none is named", () => {
    expect(stepKey({ kind: "move-on", opportunityId: "acme" })).toBe("move-on.acme.0");
  });
});
