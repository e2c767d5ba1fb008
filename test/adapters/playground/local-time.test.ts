import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClockWords } from "../../../adapters/playground/clock-words.ts";
import {
  addDays,
  instantAt,
  longTime,
  shortTime,
} from "../../../adapters/playground/local-time.ts";

const NEW_YORK = "America/New_York";
const NOW = "2026-11-24T14:00:00.000Z";

describe("the playground's wall clocks", () => {
  it("shows an instant in the person's zone", () => {
    expect(shortTime("2026-11-24T21:15:00.000Z", NEW_YORK)).toBe("Tue 24 Nov 16:15");
    expect(longTime("2026-11-24T21:15:00.000Z", "Asia/Kathmandu")).toBe(
      "Wed 25 Nov 2026, 03:00 (Asia/Kathmandu)",
    );
  });

  it("finds the instant of a local time, on both sides of daylight saving", () => {
    expect(instantAt("2026-12-03T09:00", NEW_YORK)).toBe("2026-12-03T14:00:00.000Z");
    expect(instantAt("2026-07-03T09:00", NEW_YORK)).toBe("2026-07-03T13:00:00.000Z");
    expect(instantAt("2026-12-03T09:00", "Pacific/Chatham")).toBe("2026-12-02T19:15:00.000Z");
  });

  it("moves a skipped local time behind the gap and takes the first of a repeated one", () => {
    expect(instantAt("2026-03-08T02:30", NEW_YORK)).toBe("2026-03-08T07:30:00.000Z");
    expect(instantAt("2026-11-01T01:30", NEW_YORK)).toBe("2026-11-01T05:30:00.000Z");
  });

  it.each(["2026-02-30T09:00", "2026-12-03", "2026-12-03T24:00", "tomorrow", ""])(
    "knows that %j is no local time",
    (words) => {
      expect(instantAt(words, NEW_YORK)).toBeUndefined();
    },
  );

  it("keeps the time of day when days are added over daylight saving", () => {
    expect(addDays("2026-10-31T13:00:00.000Z", 1, NEW_YORK)).toBe("2026-11-01T14:00:00.000Z");
  });

  it("gives back the instant that a wall clock shows", () => {
    const zones = [NEW_YORK, "UTC", "Pacific/Chatham", "Asia/Kolkata", "Europe/London"];
    const minutes = fc.integer({ min: 29_000_000, max: 32_000_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const instant = new Date(minute * 60_000).toISOString();
        const shown = longTime(instant, zone);
        const next = addDays(instant, 0, zone);
        // Only the repeated hour in autumn has two instants of one look.
        expect(longTime(next, zone)).toBe(shown);
      }),
    );
  });
});

describe("where !clock goes", () => {
  it.each([
    ["+2d", "2026-11-26T14:00:00.000Z"],
    ["+90m", "2026-11-24T15:30:00.000Z"],
    ["+3h", "2026-11-24T17:00:00.000Z"],
    ["2026-12-03T09:00", "2026-12-03T14:00:00.000Z"],
  ])("reads %s", (words, instant) => {
    expect(readClockWords(words, NOW, NEW_YORK)).toEqual({ kind: "instant", instant });
  });

  it.each([
    ["soon", /no time/],
    ["+2", /no time/],
    ["2026-12-03", /no time/],
    ["-2d", /no time/],
    ["2026-11-23T09:00", /only goes forward/],
    ["+9999d", /no time|ten years/],
    ["2099-01-01T09:00", /ten years/],
  ])("says what is wrong with %s", (words, fault) => {
    const target = readClockWords(words, NOW, NEW_YORK);
    expect(target.kind === "fault" && target.fault).toMatch(fault);
  });
});
