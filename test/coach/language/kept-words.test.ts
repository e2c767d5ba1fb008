import { describe, expect, it } from "vitest";
import { readIntent } from "../../../src/coach/language/read-intent.ts";

/** Tuesday 24 November 2026, 09:00 in New York. */
const OPTIONS = { now: "2026-11-24T14:00:00.000Z", zone: "America/New_York" };

type Asked = readonly [said: string, kind: string, company?: string];

const ASKED: readonly Asked[] = [
  ["what do you keep?", "privacy"],
  ["what do you store about me", "privacy"],
  ["privacy", "privacy"],
  ["Privacy policy", "privacy"],
  ["who can see this", "privacy"],
  ["is this private", "privacy"],
  ["is this private?", "privacy"],
  ["is my data safe?", "privacy"],
  ["can my boss see this?", "privacy"],
  ["can anyone else read my notes", "privacy"],
  ["what data do you have about me", "privacy"],
  ["do you share my data with anyone?", "privacy"],
  ["do you keep my notes", "privacy"],
  ["where is my data stored?", "privacy"],
  ["how private is this", "privacy"],
  ["delete the copy", "copies"],
  ["delete my copy", "copies"],
  ["show me the copy", "copies"],
  ["which copies do you have?", "copies"],
  ["delete the note you kept", "copies"],
  ["debrief", "debrief"],
  ["the debrief", "debrief"],
  ["open debrief", "debrief"],
  ["debrief acme", "debrief", "acme"],
  ["debrief for Acme Corp", "debrief", "Acme Corp"],
  ["third follow-up acme", "pushy", "acme"],
  ["send a third follow-up to acme", "pushy", "acme"],
  ["can i send a third follow up?", "pushy"],
  ["3rd followup", "pushy"],
];

describe("words about what is kept, the debrief and a third follow-up", () => {
  it.each(ASKED.map((asked) => ({ asked })))("“$asked.0” asks for $asked.1", ({ asked }) => {
    const [said, kind, company] = asked;
    expect(readIntent(said, OPTIONS)).toEqual(company === undefined ? { kind } : { kind, company });
  });

  it.each([
    "is this a good time?",
    "who can see you tomorrow",
    "this is private",
    "what do you think",
    "the debrief went well",
    "they keep my data",
    "privacy came up in the interview",
    "the copy was fine",
    "the third follow-up question was hard, I think",
    "third follow-up sent",
    "debrief done",
  ])("“%s” asks for none of it", (said) => {
    const kinds: readonly string[] = ["privacy", "copies", "debrief", "pushy"];
    expect(kinds).not.toContain(readIntent(said, OPTIONS).kind);
  });
});
