import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInvitationMail } from "../../../../src/coach/language/mail/read-invitation-mail.ts";
import { readMoment } from "../../../../src/coach/language/read-moment.ts";

/** A Monday morning in New York. */
const OPTIONS = { now: "2026-11-23T14:00:00.000Z", zone: "America/New_York", locale: "en-US" };
const read = (mail: string) => readInvitationMail(mail, OPTIONS);

function when(mail: string): string | undefined {
  const words = read(mail).whenText ?? "";
  const reading = readMoment(words, { ...OPTIONS, direction: "either" });
  return reading.kind === "clear"
    ? `${reading.moment.day} ${reading.moment.time ?? ""}`
    : undefined;
}

const LETTER = `Hi Sam,

Thank you for your application of 12 November. We would like to invite you to a first interview for the Data Analyst role at Acme on Tuesday, 24 November at 3pm ET. You will meet Ana Ruiz (Head of Data) and Raj Patel.

The call takes 45 minutes: https://zoom.us/j/123456

Please answer by Monday.

Best,
Maria Lopez
maria@acme.com`;

const CARD = `Subject: Interview confirmation

Company: Northwind
Position: Product Manager
Date: Friday 27 November 2026
Time: 10:30 AM
Location: 12 Harbour Street, 3rd floor
Interviewers: Zoe Kim, Tom Berg (VP Product)`;

const NOTE = `> older words at Oldcorp on 1 December 9am
hey! could you do a quick phone screen with our recruiter tomorrow at 11:00? about the Backend Engineer position. cheers, lia@globex.io`;

describe("an invitation as people write it", () => {
  it("is read out of a letter", () => {
    const draft = read(LETTER);
    expect(draft).toMatchObject({
      company: "Acme",
      role: "Data Analyst",
      label: "first interview",
      durationMinutes: 45,
      place: "https://zoom.us/j/123456",
    });
    expect(draft.peopleText).toContain("Ana Ruiz (Head of Data) and Raj Patel");
    expect(when(LETTER)).toBe("2026-11-24 15:00");
  });

  it("is read out of lines with labels", () => {
    expect(read(CARD)).toMatchObject({
      company: "Northwind",
      role: "Product Manager",
      peopleText: "Zoe Kim, Tom Berg (VP Product)",
      place: "12 Harbour Street, 3rd floor",
    });
    expect(when(CARD)).toBe("2026-11-27 10:30");
  });

  it("is read out of a short message, without what is quoted in it", () => {
    expect(read(NOTE)).toMatchObject({
      company: "Globex",
      role: "Backend Engineer",
      label: "phone screen",
    });
    expect(when(NOTE)).toBe("2026-11-24 11:00");
  });

  it("takes the time of the meeting, not the day by which to answer or on which one applied", () => {
    expect(
      when("Please confirm by Wednesday. Your interview is on Thursday at 2pm. We met on 3 March."),
    ).toBe("2026-11-26 14:00");
  });

  it("leaves open what it does not say", () => {
    const { company, role, whenText, peopleText, place } = read("Looking forward to it! See you.");
    expect([company, role, whenText, peopleText, place]).toEqual(Array(5).fill(undefined));
  });

  it("takes no company, weekday or program for a person", () => {
    expect(read("Interview with Acme on Tuesday at 3pm, at Acme.").peopleText).toBeUndefined();
    expect(read("We meet with Zoom on Friday at 3pm").peopleText).toBeUndefined();
    expect(read("Your interview is with Friday Smith").peopleText).toBeUndefined();
  });

  it("is never too long or too odd to be read at once", () => {
    read("with Ana ".repeat(5000));
    read(`${"A".repeat(3000)} at ${"B ".repeat(3000)}`);
    read("for the ".repeat(3000));
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: "binary" }), (mail) => void read(mail)),
    );
  });
});
