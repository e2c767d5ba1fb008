import { describe, expect, it } from "vitest";
import { supersedes } from "../../../../src/coach/language/invites/supersedes.ts";
import { calendar, eventIn, meeting } from "./calendar-file.ts";

const KIM = "ATTENDEE:mailto:kim@gmail.com";
const ZOE = "ATTENDEE:mailto:zoe@gmx.net";
const ANA = "ORGANIZER:mailto:ana@lark.example";
const OWN = { ownAddresses: ["kim@gmail.com"] };

describe("two versions of an invitation", () => {
  const stored = { uid: "tea", sequence: 1, stampedAt: "2026-11-20T10:00:00.000Z" };
  const later = "2026-11-21T10:00:00.000Z";
  const earlier = "2026-11-19T10:00:00.000Z";

  it.each([
    ["a higher number", { sequence: 2, stampedAt: earlier }, "newer"],
    ["a lower number", { sequence: 0, stampedAt: later }, "older"],
    ["the same number, written later", { sequence: 1, stampedAt: later }, "newer"],
    ["the same number, written earlier", { sequence: 1, stampedAt: earlier }, "older"],
    ["the same in both", { sequence: 1, stampedAt: stored.stampedAt }, "same"],
    ["the same number and no date", { sequence: 1, stampedAt: undefined }, "same"],
  ])("are told apart by SEQUENCE, then DTSTAMP: %s", (_, incoming, expected) => {
    expect(supersedes(stored, { uid: "tea", ...incoming })).toBe(expected);
  });

  it("are told apart when only the new one has a date", () => {
    const undated = { ...stored, stampedAt: undefined };
    expect(supersedes(undated, stored)).toBe("newer");
  });

  it("cannot be of different meetings", () => {
    expect(() => supersedes(stored, { ...stored, uid: "coffee" })).toThrow("compare UIDs first");
  });

  it("are found newer where Google moved the place alone", () => {
    const version = (stamp: string, place: string) =>
      eventIn(meeting(["SEQUENCE:0", `DTSTAMP:${stamp}`, `LOCATION:${place}`]));
    const before = version("20261120T100000Z", "Room 1");
    const after = version("20261120T100130Z", "Room 2");
    expect(supersedes(before, after)).toBe("newer");
    expect(supersedes(after, before)).toBe("older");
  });
});

describe("the version of an invitation", () => {
  it("is what the file says", () => {
    expect(eventIn(meeting(["SEQUENCE:3", "DTSTAMP:20261120T101112Z"]))).toMatchObject({
      ...{ uid: "tea@lark.example", sequence: 3, stampedAt: "2026-11-20T10:11:12.000Z" },
    });
  });

  it("is 0, and as old as its last change, where the file says no more", () => {
    expect(eventIn(meeting(["LAST-MODIFIED:20261120T101112Z"]))).toMatchObject({
      ...{ sequence: 0, stampedAt: "2026-11-20T10:11:12.000Z" },
    });
    expect(eventIn(meeting(["SEQUENCE:-5"]))).toMatchObject({ sequence: 0, stampedAt: undefined });
  });

  it("has the UID of the calendar where its only meeting has none", () => {
    const text = calendar(["DTSTART:20261203T200000Z"], ["UID:outer"]);
    expect(eventIn(text.replace("UID:tea@lark.example\r\n", "")).uid).toBe("outer");
    expect(eventIn(text).uid).toBe("tea@lark.example");
    expect(eventIn(meeting([]).replace("UID:tea@lark.example\r\n", "")).uid).toBeUndefined();
  });

  it.each([
    ["REQUEST", "request"],
    ["request ", "request"],
    ["PUBLISH", "publish"],
    ["REPLY", "reply"],
    ["COUNTER", "other"],
  ])("came with METHOD:%s as %s", (written, method) => {
    expect(eventIn(meeting([], written)).method).toBe(method);
  });

  it("is a copy when the file has no METHOD", () => {
    expect(eventIn(calendar(["DTSTART:20261203T200000Z"])).method).toBe("publish");
  });
});

describe("a cancellation", () => {
  const cancel = (lines: readonly string[], options = {}) =>
    eventIn(meeting([ANA, ...lines], "CANCEL"), options).cancellation;

  it("is told by METHOD, without a STATUS, and concerns the guest it names", () => {
    expect(cancel([KIM], OWN)).toBe("you");
    expect(cancel([ZOE], OWN)).toBe("someone-else");
    expect(cancel([KIM])).toBe("unclear");
  });

  it("concerns everyone when it names no guest or says that the meeting is cancelled", () => {
    expect(cancel([])).toBe("everyone");
    expect(cancel([ZOE, "STATUS:CANCELLED"])).toBe("everyone");
    expect(cancel([ZOE, "STATUS:CANCELLED"], OWN)).toBe("everyone");
  });

  it("may stand in STATUS alone", () => {
    expect(eventIn(meeting(["STATUS:cancelled"], "PUBLISH"))).toMatchObject({
      ...{ status: "cancelled", cancellation: "everyone" },
    });
  });

  it.each(["STATUS:TENTATIVE", "STATUS:CONFIRMED", "STATUS:UNHEARD-OF", "SUMMARY:Cancelled"])(
    "is not %s",
    (line) => {
      expect(eventIn(meeting([line])).cancellation).toBeUndefined();
    },
  );

  it("keeps the status that the file gives", () => {
    expect(eventIn(meeting(["STATUS:TENTATIVE"])).status).toBe("tentative");
    expect(eventIn(meeting(["STATUS:UNHEARD-OF"])).status).toBeUndefined();
  });
});
