import { describe, expect, it } from "vitest";
import { readContacts } from "../../../src/coach/language/read-contacts.ts";
import { readInterviewLine } from "../../../src/coach/language/read-interview-line.ts";

const names = (words: string) => readContacts(words).map(({ name }) => name);

describe("a phone number beside a name", () => {
  it.each([
    ["Tom Berg +44 20 7946 0958", "Tom Berg", "+44 20 7946 0958"],
    ["Tom Berg (+1 212-555-0100)", "Tom Berg", "+1 212-555-0100"],
    ["Tom Berg, +1 (212) 555-0100", "Tom Berg", "+1 (212) 555-0100"],
    ["Tom Berg, tel. 020 7946 0958", "Tom Berg", "020 7946 0958"],
    ["Tom Berg phone: 212.555.0100", "Tom Berg", "212.555.0100"],
  ])("is no part of it: “%s”", (words, name, phone) => {
    expect(readContacts(words)).toEqual([{ name, kind: "interviewer", channel: "phone", phone }]);
  });

  it("is no wish for calls where an address stands beside it", () => {
    expect(readContacts("Tom Berg tom@acme.com +44 20 7946 0958")).toEqual([
      { name: "Tom Berg", kind: "interviewer", email: "tom@acme.com", phone: "+44 20 7946 0958" },
    ]);
  });

  it("leaves titles and everybody else as they are", () => {
    expect(
      readContacts(
        "Prof. Łukasz Żółć (Head of Tax) +44 20 7946 0958, J. R. O'Brien (controller) linkedin, Tom Berg",
      ),
    ).toEqual([
      {
        name: "Prof. Łukasz Żółć",
        kind: "manager",
        title: "Head of Tax",
        channel: "phone",
        phone: "+44 20 7946 0958",
      },
      { name: "J. R. O'Brien", kind: "interviewer", title: "controller", channel: "LinkedIn" },
      { name: "Tom Berg", kind: "interviewer" },
    ]);
  });
});

describe("a way of writing beside a name", () => {
  it.each([
    ["J. R. O'Brien linkedin", "LinkedIn"],
    ["J. R. O'Brien (LinkedIn)", "LinkedIn"],
    ["J. R. O'Brien, linkedin", "LinkedIn"],
    ["J. R. O'Brien, prefers linkedin", "LinkedIn"],
    ["J. R. O'Brien - via LinkedIn", "LinkedIn"],
    ["J. R. O'Brien linkedin.com/in/jrobrien", "LinkedIn"],
    ["J. R. O'Brien, LinkedIn: linkedin.com/in/jrobrien", "LinkedIn"],
    ["J. R. O'Brien by phone", "phone"],
    ["J. R. O'Brien (prefers e-mail)", "e-mail"],
    ["J. R. O'Brien whatsapp", "text message"],
  ])("is how they like to be written to: “%s”", (words, channel) => {
    expect(readContacts(words)).toEqual([{ name: "J. R. O'Brien", kind: "interviewer", channel }]);
  });

  it("is none in a title", () => {
    expect(
      readContacts("Ana Ruiz (phone support lead), Bob Call, Zoe (LinkedIn recruiter)"),
    ).toEqual([
      { name: "Ana Ruiz", kind: "manager", title: "phone support lead" },
      { name: "Bob Call", kind: "interviewer" },
      { name: "Zoe", kind: "recruiter", title: "LinkedIn recruiter" },
    ]);
  });
});

describe("a count or a group", () => {
  it.each([
    "nine people",
    "5 people",
    "9",
    "the team",
    "the whole finance team",
    "a panel of four",
    "a panel",
    "HR",
    "two engineers",
    "two of their engineers",
    "a few people from finance",
    "several managers",
    "the engineers",
    "everyone",
    "some folks",
    "their leadership team",
    "3 others",
    "someone from the team",
    "HR person",
    "an HR manager",
    "her boss",
    "maybe others",
    "TBD",
    "names to follow",
    "not sure yet",
  ])("is nobody's name: “%s”", (words) => {
    expect(names(words)).toEqual([]);
    expect(names(`Ana Ruiz and ${words}`)).toEqual(["Ana Ruiz"]);
  });

  it.each([
    "Nine Inch",
    "Seven Smith",
    "Hrithik",
    "Teamu Selänne",
    "Ten Hag",
    "Raj",
    "Ana Fewster",
  ])("but “%s” is one", (name) => {
    expect(names(name)).toEqual([name]);
  });

  it("is not what an article makes of a title", () => {
    expect(names("the CFO, a recruiter")).toEqual(["CFO"]);
    expect(names("the hiring manager")).toEqual(["hiring manager"]);
    expect(names("Ana plus 3")).toEqual(["Ana"]);
  });

  it("still gives a kind to a name", () => {
    expect(readContacts("Ana Ruiz, HR, Raj")).toEqual([
      { name: "Ana Ruiz", kind: "recruiter", title: "HR" },
      { name: "Raj", kind: "interviewer" },
    ]);
  });
});

describe("a whole line", () => {
  it("keeps numbers out of time, place and names", () => {
    const draft = readInterviewLine(
      "Acme Inc, FD, today 2pm, with Prof. Łukasz Żółć (Head of Tax) +44 20 7946 0958, J. R. O'Brien (controller) linkedin, Tom Berg +44 20 7946 0123",
      { now: "2026-11-24T15:00:00.000Z", zone: "America/New_York" },
    );
    expect(draft.contacts.map(({ name, channel }) => `${name}: ${channel}`)).toEqual([
      "Prof. Łukasz Żółć: phone",
      "J. R. O'Brien: LinkedIn",
      "Tom Berg: phone",
    ]);
    expect(draft.when).toMatchObject({ moment: { day: "2026-11-24", time: "14:00" } });
    expect(draft.place).toBeUndefined();
  });
});
