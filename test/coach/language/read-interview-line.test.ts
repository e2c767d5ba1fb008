import { describe, expect, it } from "vitest";
import {
  type InterviewDraft,
  readInterviewLine,
} from "../../../src/coach/language/read-interview-line.ts";

/** Monday 23 November 2026, 09:00 in New York. */
const OPTIONS = { now: "2026-11-23T14:00:00.000Z", zone: "America/New_York" };

function read(line: string): InterviewDraft {
  return readInterviewLine(line, OPTIONS);
}

function whenOf({ when }: InterviewDraft): string {
  if (when?.kind === "clear") return `${when.moment.day} ${when.moment.time ?? "-"}`;
  return when?.kind ?? "missing";
}

/** Line, company, role, when, names of the contacts. */
const LINES: readonly (readonly [string, string, string, string, string])[] = [
  [
    "Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager) ana@acme.com, Raj",
    "Acme",
    "Data Analyst",
    "2026-11-24 15:00",
    "Ana Ruiz+Raj",
  ],
  [
    "Acme Data Analyst tue 3pm with Ana and Raj",
    "Acme",
    "Data Analyst",
    "2026-11-24 15:00",
    "Ana+Raj",
  ],
  ["Data Analyst, Acme, tue 3pm", "Acme", "Data Analyst", "2026-11-24 15:00", ""],
  ["tue 3pm, Acme, Data Analyst", "Acme", "Data Analyst", "2026-11-24 15:00", ""],
  ["Data Analyst at Acme tomorrow 9", "Acme", "Data Analyst", "2026-11-24 09:00", ""],
  ["Data Analyst @ Acme, thu 10am", "Acme", "Data Analyst", "2026-11-26 10:00", ""],
  ["at Acme tomorrow 9 with Raj", "Acme", "", "2026-11-24 09:00", "Raj"],
  ["interview for Data Analyst at Acme tue 3pm", "Acme", "Data Analyst", "2026-11-24 15:00", ""],
  ["at Acme for Data Analyst tue 3pm", "Acme", "Data Analyst", "2026-11-24 15:00", ""],
  ["Acme for a Data Analyst, tue 3pm", "Acme", "Data Analyst", "2026-11-24 15:00", ""],
  ["I had an interview at Acme yesterday at 2pm", "Acme", "", "2026-11-22 14:00", ""],
  [
    "tue 3\u20134pm \u2014 Acme \u2014 \u201CData Analyst\u201D",
    "Acme",
    "Data Analyst",
    "2026-11-24 15:00",
    "",
  ],
  [
    "Acme; Data Analyst; tue 3pm; with Ana & Raj",
    "Acme",
    "Data Analyst",
    "2026-11-24 15:00",
    "Ana+Raj",
  ],
  ["Acme | Data Analyst | tue 3pm", "Acme", "Data Analyst", "2026-11-24 15:00", ""],
  ["Acme\nData Analyst\ntue 3pm\nwith Ana", "Acme", "Data Analyst", "2026-11-24 15:00", "Ana"],
  ["Acme, Tue, Nov 24, 3pm", "Acme", "", "2026-11-24 15:00", ""],
  ["Acme, Dec 2, 1pm - 4pm", "Acme", "", "2026-12-02 13:00", ""],
  ["Acme, wed 3pm PT / 6pm ET", "Acme", "", "2026-11-25 15:00", ""],
  ["Acme, wed 3pm or thu 4pm, with Ana", "Acme", "", "unsure", "Ana"],
  ["Acme, next monday 9", "Acme", "", "unsure", ""],
  ["Acme, tue, 3pm", "Acme", "", "2026-11-24 15:00", ""],
  [
    "with Ana Ruiz, Acme, Data Analyst, tue 3pm",
    "Acme",
    "Data Analyst",
    "2026-11-24 15:00",
    "Ana Ruiz",
  ],
  ["Acme, ana@acme.com, tue 3pm", "Acme", "", "2026-11-24 15:00", "Ana"],
  ["Acme, Ana (recruiter), tue 3pm", "Acme", "", "2026-11-24 15:00", "Ana"],
  [
    "Acme, tue 3pm, with \uD83E\uDD8A and Zo\u00EB",
    "Acme",
    "",
    "2026-11-24 15:00",
    "\uD83E\uDD8A+Zo\u00EB",
  ],
  ["Sun Microsystems, Engineer, fri 10", "Sun Microsystems", "Engineer", "2026-11-27 10:00", ""],
  ["Friday Health Plans, Nurse", "Friday Health Plans", "Nurse", "missing", ""],
  ["monday.com, Designer, fri 10", "monday.com", "Designer", "2026-11-27 10:00", ""],
  ["Withings, Designer, fri 10 w/ Ana", "Withings", "Designer", "2026-11-27 10:00", "Ana"],
  [
    "Acme, tue 3pm, with Ana Ruiz - hiring manager, Raj",
    "Acme",
    "",
    "2026-11-24 15:00",
    "Ana Ruiz+Raj",
  ],
  ["AT&T, Engineer, fri 11", "AT&T", "Engineer", "unsure", ""],
  ["3M, Chemist, tue 3pm", "3M", "Chemist", "2026-11-24 15:00", ""],
  ["Zoom, Data Analyst, tue 3pm on zoom", "Zoom", "Data Analyst", "2026-11-24 15:00", ""],
  ["@everyone, Analyst, tue 3pm", "@everyone", "Analyst", "2026-11-24 15:00", ""],
  ["<!channel>, Analyst, tue 3pm", "<!channel>", "Analyst", "2026-11-24 15:00", ""],
  ["\u0634\u0631\u0643\u0629, tue 3pm", "\u0634\u0631\u0643\u0629", "", "2026-11-24 15:00", ""],
  ["Acme, 1/12 3pm", "Acme", "", "unsure", ""],
  ["Acme, Data Analyst, friday", "Acme", "Data Analyst", "2026-11-27 -", ""],
  ["Acme", "Acme", "", "missing", ""],
  ["", "", "", "missing", ""],
];

describe("an interview in one line", () => {
  it.each(LINES)("understands “%s”", (line, company, role, when, people) => {
    const draft = read(line);
    expect({
      company: draft.company ?? "",
      role: draft.role ?? "",
      when: whenOf(draft),
      people: draft.contacts.map(({ name }) => name).join("+"),
      leftover: draft.leftover,
    }).toEqual({ company, role, when, people, leftover: [] });
  });

  it.each([
    ["phone screen at Acme tomorrow 9 45 min", "phone screen", 45, undefined],
    ["Acme, second round, thursday 3pm, panel", "second round, panel", undefined, undefined],
    ["Acme, tue 3pm, final interview, 1.5 hours, in person", "final interview", 90, "in person"],
    [
      "Acme, tue 3-4:30pm, https://example.com/j/123?pwd=9pm",
      undefined,
      90,
      "https://example.com/j/123?pwd=9pm",
    ],
    ["Acme, 12 Main Street, tue at 3pm", undefined, undefined, "12 Main Street"],
    ["panel, 45 min, video link", "panel", 45, "video link"],
    ["Acme, tue 3pm, room 4B, 1h", undefined, 60, "room 4B"],
    ["Acme, 2 min, tue 3pm", undefined, undefined, undefined],
  ])("takes round, length and place from “%s”", (line, label, durationMinutes, place) => {
    const { label: round, durationMinutes: minutes, place: where } = read(line);
    expect({ round, minutes, where }).toEqual({
      round: label,
      minutes: durationMinutes,
      where: place,
    });
  });

  it("takes kinds, titles and addresses of the people", () => {
    const line =
      "Acme, tue 3pm, with Ana Ruiz (VP Engineering), hiring manager Bob, hr Kim kim@acme.com";
    expect(read(line).contacts).toEqual([
      { name: "Ana Ruiz", kind: "executive", title: "VP Engineering" },
      { name: "Bob", kind: "manager" },
      { name: "Kim", kind: "recruiter", title: "hr", email: "kim@acme.com" },
    ]);
  });

  it("takes a zone that was said over the person's own", () => {
    const { when, whenText } = read("Acme, Data Analyst, Thu 26 Nov 10:30 London time, with Ana");
    expect(when).toMatchObject({
      moment: { instant: "2026-11-26T10:30:00.000Z", zoneFrom: "said" },
    });
    expect(whenText).toBe("Thu 26 Nov 10:30 London time");
  });

  it("gives words for the date that read the same once more", () => {
    for (const [line] of LINES) {
      const first = read(line);
      if (first.whenText !== undefined) expect(whenOf(read(first.whenText))).toBe(whenOf(first));
    }
  });

  it("leaves over what it cannot place, in full", () => {
    const draft = read("Acme, Data Analyst, tue 3pm, bring the portfolio, dress code casual");
    expect(draft.leftover).toEqual(["bring the portfolio", "dress code casual"]);
  });

  it("keeps the end of a very long line", () => {
    const draft = read(`Acme, Data Analyst, tue 3pm, ${"note ".repeat(800)}the end`);
    expect(draft.company).toBe("Acme");
    expect(draft.leftover.join(" ")).toContain("the end");
    expect(draft.leftover.join(" ").length).toBeGreaterThan(3900);
  });
});
