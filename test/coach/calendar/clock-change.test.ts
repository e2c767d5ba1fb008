import { describe, expect, it } from "vitest";
import { clockChangeAt } from "../../../src/coach/calendar/clock-change.ts";

describe("a time beside a change of the clocks", () => {
  it.each([
    [
      "2027-03-14",
      "02:30",
      "America/New_York",
      { kind: "skipped", before: "01:30", after: "03:30" },
    ],
    ["2027-03-28", "02:00", "Europe/Berlin", { kind: "skipped", before: "01:00", after: "03:00" }],
    [
      "2027-10-03",
      "02:15",
      "Australia/Lord_Howe",
      { kind: "skipped", before: "01:45", after: "02:45" },
    ],
    ["2027-11-07", "01:30", "America/New_York", { kind: "repeated" }],
    ["2027-10-31", "02:00", "Europe/Berlin", { kind: "repeated" }],
    ["2027-04-04", "01:45", "Australia/Lord_Howe", { kind: "repeated" }],
  ] as const)("%s %s in %s is told apart", (day, time, zone, change) => {
    expect(clockChangeAt(day, time, zone)).toEqual(change);
  });

  it.each([
    ["2027-03-14", "03:00", "America/New_York"],
    ["2027-03-14", "01:59", "America/New_York"],
    ["2027-11-07", "00:59", "America/New_York"],
    ["2027-11-07", "02:00", "America/New_York"],
    ["2026-11-24", "15:00", "Asia/Kolkata"],
  ])("%s %s in %s comes once", (day, time, zone) => {
    expect(clockChangeAt(day, time, zone)).toBeUndefined();
  });
});
