import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/coach/language/edit-distance.ts";
import { nearestWord } from "../../../src/coach/language/nearest-word.ts";
import { readSnooze } from "../../../src/coach/language/read-snooze.ts";
import { type SnoozePreset, snoozeUntil } from "../../../src/coach/language/snooze-presets.ts";
import { splitNames } from "../../../src/coach/language/split-names.ts";
import { readDurationMinutes } from "../../../src/coach/language/times/duration.ts";

const ZONE = "America/New_York";

describe("lengths of time", () => {
  it.each([
    ["45 min", 45],
    ["45min", 45],
    ["45m", 45],
    ["90 minutes", 90],
    ["1h", 60],
    ["1 hr", 60],
    ["2 hours", 120],
    ["two hours", 120],
    ["an hour", 60],
    ["1h30", 90],
    ["1h 30m", 90],
    ["1 hour and 15 minutes", 75],
    ["1.5 hours", 90],
    ["1,5h", 90],
    ["half an hour", 30],
    ["an hour and a half", 90],
    ["a couple of hours", 120],
    ["30-minute", 30],
  ])("reads “%s” as %i minutes", (words, minutes) => {
    expect(readDurationMinutes(words)).toBe(minutes);
  });

  it.each(["", "45", "3pm", "15:00", "3 months", "45 min call", "one"])(
    "does not read “%s”",
    (words) => {
      expect(readDurationMinutes(words)).toBeUndefined();
    },
  );
});

describe("snoozing", () => {
  /** Tuesday 09:00, Tuesday 19:00 and Monday 08:00 in New York. */
  const [tuesday, evening, monday] = [
    "2026-11-24T14:00:00.000Z",
    "2026-11-25T00:00:00.000Z",
    "2026-11-23T13:00:00.000Z",
  ] as const;

  it.each<readonly [SnoozePreset, string, string]>([
    ["hour", tuesday, "2026-11-24T15:00:00.000Z"],
    ["evening", tuesday, "2026-11-24T23:00:00.000Z"],
    ["evening", evening, "2026-11-25T01:00:00.000Z"],
    ["tomorrow", tuesday, "2026-11-25T14:00:00.000Z"],
    ["tomorrow", evening, "2026-11-25T14:00:00.000Z"],
    ["monday", tuesday, "2026-11-30T14:00:00.000Z"],
    ["monday", monday, "2026-11-30T14:00:00.000Z"],
    ["tomorrow", "2027-03-13T15:00:00.000Z", "2027-03-14T13:00:00.000Z"],
  ])("by “%s” at %s ends at %s", (preset, now, until) => {
    expect(snoozeUntil(preset, now, ZONE)).toBe(until);
  });

  it.each([
    ["1h", "2026-11-24T15:00:00.000Z"],
    ["an hour", "2026-11-24T15:00:00.000Z"],
    ["for 2h", "2026-11-24T16:00:00.000Z"],
    ["in 30 min", "2026-11-24T14:30:00.000Z"],
    ["tonight", "2026-11-24T23:00:00.000Z"],
    ["until this evening", "2026-11-24T23:00:00.000Z"],
    ["Tomorrow.", "2026-11-25T14:00:00.000Z"],
    ["3 days", "2026-11-27T14:00:00.000Z"],
    ["for a week", "2026-12-01T14:00:00.000Z"],
    ["in two weeks", "2026-12-08T14:00:00.000Z"],
    ["to monday", "2026-11-30T14:00:00.000Z"],
    ["next Monday morning", "2026-11-30T14:00:00.000Z"],
  ])("understands “%s”", (words, until) => {
    expect(readSnooze(words, tuesday, ZONE)).toBe(until);
  });

  it.each([
    "",
    "friday",
    "3 Dec",
    "0 min",
    "0 days",
    "900 days",
    "999 hours",
    "acme",
    "monday 10:00",
  ])("leaves “%s” to the dates", (words) => {
    expect(readSnooze(words, tuesday, ZONE)).toBeUndefined();
  });
});

describe("lists of names", () => {
  it.each([
    ["ana", ["ana"]],
    ["ana, raj and zoe", ["ana", "raj", "zoe"]],
    ["ana & raj + zoe", ["ana", "raj", "zoe"]],
    ["to ana and to raj.", ["ana", "raj"]],
    ["Ana Ruiz (manager), Raj", ["Ana Ruiz", "Raj"]],
    ["Sandy Anderson", ["Sandy Anderson"]],
    ["\uD83E\uDD8A and Zo\u00EB", ["\uD83E\uDD8A", "Zo\u00EB"]],
    ["", []],
  ])("splits “%s”", (words, names) => {
    expect(splitNames(words)).toEqual({ names, everyone: false });
  });

  it.each(["everyone", "Everybody!", "all", "all of them", "both", "the whole panel"])(
    "takes “%s” as everyone",
    (words) => {
      expect(splitNames(words)).toEqual({ names: [], everyone: true });
    },
  );
});

describe("the nearest of our own words", () => {
  const words = ["add", "list", "plan", "today", "sent", "skip", "snooze", "heard", "settings"];

  it.each([
    ["snoze", "snooze"],
    ["SNOOZE", "snooze"],
    ["sooze", "snooze"],
    ["lsit", "list"],
    ["setings", "settings"],
    ["tod", "today"],
    ["skipp", "skip"],
    ["herd", "heard"],
  ])("to “%s” is “%s”", (typed, word) => {
    expect(nearestWord(typed, words)).toBe(word);
  });

  it.each(["", "xyzzy", "banana", "\uD83E\uDD8A", "s".repeat(4000)])("to “%s” is none", (typed) => {
    expect(nearestWord(typed, words)).toBeUndefined();
  });
});

describe("the distance between two words", () => {
  it.each([
    ["ana", "ana", 0],
    ["ana", "anna", 1],
    ["raj", "rja", 1],
    ["kitten", "sitting", 3],
    ["", "ab", 2],
  ])("from “%s” to “%s” is %i", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  it("stops counting above the limit", () => {
    expect(editDistance("abcdefgh", "zzzzzzzz", 2)).toBe(3);
  });
});
