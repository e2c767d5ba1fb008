import { describe, expect, it } from "vitest";
import { sendingTime } from "../../../src/coach/notes/sending-time.ts";
import { at, opportunity, POLICY, round } from "../cadence/example.ts";

const MADRID = "Europe/Madrid";

/** Each row: when the round began, when somebody asks, and when the note is best sent (New York unless said). */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ["in business hours, now", "2026-11-24 15:00", "2026-11-25 10:00", "2026-11-25 10:00"],
  ["before nine, at nine", "2026-11-24 15:00", "2026-11-25 07:30", "2026-11-25 09:00"],
  [
    "in the evening, the next business morning past a holiday",
    "2026-11-24 15:00",
    "2026-11-25 18:00",
    "2026-11-27 09:00",
  ],
  ["on a Friday afternoon, now", "2026-11-20 14:00", "2026-11-20 16:30", "2026-11-20 16:30"],
  [
    "on the weekend after a Friday, Monday at eight",
    "2026-11-20 14:00",
    "2026-11-21 11:00",
    "2026-11-23 08:00",
  ],
  [
    "on Monday at eight after a Friday, now",
    "2026-11-20 14:00",
    "2026-11-23 08:10",
    "2026-11-23 08:10",
  ],
  [
    "on a weekend after a Thursday, Monday at nine",
    "2026-11-19 14:00",
    "2026-11-21 11:00",
    "2026-11-23 09:00",
  ],
];

describe("the best time to send a note", () => {
  it.each(CASES)("is, %s", (_, starts, asked, best) => {
    const met = round(starts);
    const time = sendingTime(at(asked), opportunity({ interviews: [met] }), met, POLICY);
    expect(time.at).toBe(at(best));
    expect(time.isNow).toBe(asked === best);
  });

  it("is in the company's hours where its zone is known, else in those of the round", () => {
    const met = round("2026-11-24 15:00");
    const there = opportunity({ interviews: [met], companyZone: MADRID, companyRegion: "ES" });
    const early = sendingTime(at("2026-11-24 20:00"), there, met, POLICY);
    expect([early.at, early.zone]).toEqual([at("2026-11-25 09:00", MADRID), MADRID]);
    const inMadrid = round("2026-11-24 15:00", { zone: MADRID });
    const unknown = opportunity({ interviews: [inMadrid] });
    expect(sendingTime(at("2026-11-24 20:00"), unknown, inMadrid, POLICY).at).toBe(
      at("2026-11-25 09:00", MADRID),
    );
  });

  it("needs no round", () => {
    const time = sendingTime(at("2026-11-25 10:00"), opportunity(), undefined, POLICY);
    expect([time.isNow, time.afterFriday]).toEqual([true, false]);
  });
});
