import { describe, expect, it } from "vitest";
import { draftNote } from "../../../src/coach/notes/draft-note.ts";
import type { NoteKind, NoteRequest } from "../../../src/coach/notes/note-request.ts";
import { request } from "./note-world.ts";

const bare = (changes: Partial<NoteRequest> = {}) =>
  draftNote(request({ facts: {}, leavesOut: true, ...changes }));

describe("a draft whose blanks are left out", () => {
  it.each<readonly [NoteKind, readonly string[]]>([
    ["thank-you", ["thanks", "interest", "closing"]],
    ["first-follow-up", ["interest", "closing", "closing"]],
    ["second-follow-up", ["interest", "closing", "closing"]],
  ])("of kind %s reads whole and keeps its beginning and its end", (kind, parts) => {
    const draft = bare({ kind });
    expect(draft.parts.map(({ part }) => part)).toEqual(parts);
    expect(draft.blanks).toEqual([]);
    expect(draft.body).not.toMatch(/[[\]]|\n{3}/);
  });

  it("keeps what was told beside what was not", () => {
    const draft = bare({ facts: { point: "the dashboard migration" } });
    expect(draft.body).toMatch(/dashboard migration/);
    expect(draft.parts.map(({ part }) => part)).not.toContain("fit");
  });

  it("is the same as ever where nothing is blank", () => {
    expect(draftNote(request({ leavesOut: true }))).toEqual(draftNote(request()));
  });

  it("still asks for the name it is signed with", () => {
    const { blanks } = bare({ from: undefined });
    expect(blanks.map(({ part }) => part)).toEqual(["signature"]);
  });

  it.each<readonly [NoteKind, string]>([
    ["decision-date", "[date]"],
    ["no-show", "[day and time]"],
    ["coordinator-thanks", "[names]"],
    ["ask-addresses", "[names]"],
  ])("of kind %s keeps the gap it makes no sense without", (kind, mark) => {
    const { blanks, body } = bare({ kind });
    expect(blanks.map((blank) => [blank.mark, blank.required])).toEqual([[mark, true]]);
    expect(body).toContain(mark);
  });

  it.each(["linkedin", "phone", "portal"] as const)("leaves no gap on %s", (channel) => {
    expect(bare({ channel }).blanks).toEqual([]);
    const long = "the way your team moved nine years of nightly reports ".repeat(8);
    const told = bare({ channel, facts: { point: long } });
    expect(told.body).not.toMatch(/\[/);
  });
});
