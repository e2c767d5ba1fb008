import type { StepKind } from "../facts.ts";
import type { StepKey } from "./plan.ts";

/** What follows the opportunity in a key: the interview (and its contact), or the number of the cycle. */
const SCOPES: Readonly<Record<StepKind, "interview" | "cycle">> = {
  "checklist-day": "interview",
  "checklist-hour": "interview",
  debrief: "interview",
  "thank-you": "interview",
  "answer-request": "cycle",
  "first-follow-up": "cycle",
  "second-follow-up": "cycle",
  "ask-date": "interview",
  "portal-check": "cycle",
  "move-on": "cycle",
  "check-in": "cycle",
  "offer-deadline": "cycle",
};

/** Writes a step's key; at most 80 characters when ids have at most 22. */
export function stepKey(step: StepKey): string {
  const scope =
    SCOPES[step.kind] === "cycle"
      ? [String(step.cycle ?? 0)]
      : [step.interviewId, step.contactId].filter((id) => id !== undefined);
  return [step.kind, step.opportunityId, ...scope].join(".");
}

/** Reads a key written by stepKey; undefined when it is none. */
export function parseStepKey(text: string): StepKey | undefined {
  const [kind = "", opportunityId = "", ...scope] = text.split(".");
  if (!isStepKind(kind) || opportunityId === "" || scope.includes("")) return undefined;
  const [first, second] = scope;
  if (first === undefined) return undefined;
  if (SCOPES[kind] === "cycle") {
    const isCycle = scope.length === 1 && /^\d+$/.test(first);
    return isCycle ? { kind, opportunityId, cycle: Number(first) } : undefined;
  }
  if (scope.length > 2) return undefined;
  return second === undefined
    ? { kind, opportunityId, interviewId: first }
    : { kind, opportunityId, interviewId: first, contactId: second };
}

function isStepKind(text: string): text is StepKind {
  return Object.hasOwn(SCOPES, text);
}
