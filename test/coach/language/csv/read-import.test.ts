import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ImportReading, readImport } from "../../../../src/coach/language/csv/read-import.ts";

const OPTIONS = { now: "2026-11-23T14:00:00.000Z", zone: "America/New_York" };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, options: object = {}): ImportReading =>
  readImport(utf8(text), { ...OPTIONS, ...options });

function rowsOf(reading: ImportReading): Extract<ImportReading, { kind: "rows" }> {
  if (reading.kind !== "rows") throw new Error(`Not readable: ${reading.why}`);
  return reading;
}
const rows = (text: string, options: object = {}) => rowsOf(read(text, options));
const whys = (text: string) => rows(text).left.map(({ line, why }) => `${line}: ${why}`);

describe("a table of interviews", () => {
  it("gives company, role, round, time, zone, length, place and people", () => {
    const { add, left, undated } = rows(
      'Company,Role,Round,Interview date,Time,Time zone,Duration,Interview link,Interviewer,Recruiter,E-mail,Notes\nAcme,Data Analyst,Panel,2026-11-24,15:00,Europe/Berlin,45,https://meet.example/x,"Ana Ruiz (manager), Raj",Zoe Kim,zoe@acme.com,"likes\ntea"',
    );
    expect([left, undated]).toEqual([[], []]);
    expect(add).toEqual([
      {
        line: 2,
        company: "Acme",
        role: "Data Analyst",
        label: "Panel",
        localDay: "2026-11-24",
        localTime: "15:00",
        timeFrom: "file",
        zone: "Europe/Berlin",
        durationMinutes: 45,
        startsAt: "2026-11-24T14:00:00.000Z",
        endsAt: "2026-11-24T14:45:00.000Z",
        place: "https://meet.example/x",
        attendees: [
          { name: "Ana Ruiz", kind: "manager" },
          { name: "Raj", kind: "interviewer" },
        ],
        others: [{ name: "Zoe Kim", kind: "recruiter", email: "zoe@acme.com" }],
        notes: "likes\ntea",
        standing: "unsaid",
      },
    ]);
  });

  it.each([
    ["Employer;Position;Interview\nAcme;Analyst;24.11.2026 15:00", "semicolons"],
    ["Organization\tJob Title\tInterview Date\nAcme\tAnalyst\t2026-11-24 15:00", "tabs"],
    ["sep=;\r\nCompany;Title;Interview date\r\nAcme;Analyst;24 Nov 2026 3pm\r\n", "sep="],
    ['"Company Name","Job Position","interview_date"\r"Acme","Analyst","11/24/2026 3:00 PM"', "CR"],
    [
      "My search 2026\n\nCompany,Role,Date of interview\n\nAcme,Analyst,2026/11/24 15:00:00",
      "title",
    ],
    ["company|role|when\nAcme|Analyst|Nov 24, 2026 15:00", "bars"],
    ["\uFEFFCompany,Role,Interview at\nAcme,Analyst,2026-11-24T20:00:00.000Z", "mark, instant"],
    ["Title,Company,InterviewDate\nAnalyst,Acme,24-11-2026 15:00", "dashes"],
  ])("is read with its delimiter, its header and its way of dates: %#", (text) => {
    const { add, left } = rows(text);
    expect(left).toEqual([]);
    expect(add).toMatchObject([
      { company: "Acme", role: "Analyst", startsAt: "2026-11-24T20:00:00.000Z", timeFrom: "file" },
    ]);
  });

  it.each([
    [
      "UTF-16, little end first",
      Buffer.from("\uFEFFCompany,Interview\nCafé,24 Nov 3pm", "utf16le"),
    ],
    [
      "UTF-16, big end first",
      Buffer.from("\uFEFFCompany,Interview\nCafé,24 Nov 3pm", "utf16le").swap16(),
    ],
    ["UTF-16 without a mark", Buffer.from("Company,Interview\nCafé,24 Nov 3pm", "utf16le")],
    ["Windows-1252", Buffer.from("Company,Interview\nCafé,24 Nov 3pm", "latin1")],
    ["UTF-8", Buffer.from("Company,Interview\nCafé,24 Nov 3pm", "utf8")],
  ])("is read in %s", (_, bytes) => {
    expect(rowsOf(readImport(bytes, OPTIONS)).add).toMatchObject([{ company: "Café" }]);
  });

  it("names the line of the file on which a row starts, over cells of several lines", () => {
    const text = 'Company,Interview,Notes\nAcme,24 Nov 3pm,"one\ntwo\nthree"\n\nBeta,soon,x\n';
    expect(whys(text)).toEqual([expect.stringMatching(/^6: “soon” is no date/)]);
  });
});

describe("the day and the month", () => {
  const column = (cells: readonly string[]) =>
    rows(`Company,Interview\n${cells.map((cell, at) => `C${at},${cell} 15:00`).join("\n")}`);

  it("follow the one date that tells", () => {
    const british = column(["1/12/2026", "24/11/2026"]);
    expect(british.add.map(({ localDay }) => localDay)).toEqual(["2026-12-01", "2026-11-24"]);
    expect(british.dateOrder).toBe("day-first");
    const american = column(["1/12/2027", "11/24/2026"]);
    expect(american.add.map(({ localDay }) => localDay)).toEqual(["2027-01-12", "2026-11-24"]);
  });

  it("are asked about where nothing tells, and where dates contradict each other", () => {
    expect(column(["1/12/2026"]).left[0]?.why).toMatch(/more than one way/);
    expect(column(["1/12/2026", "24/11/2026", "11/24/2026"]).left[0]).toMatchObject({ line: 2 });
  });

  it("follow the locale where only that tells", () => {
    const text = "Company,Interview\nAcme,1/12/2026 15:00";
    expect(rows(text, { locale: "en-GB" }).add[0]?.localDay).toBe("2026-12-01");
  });
});

describe("a row that cannot be added as it is", () => {
  const row = (cell: string, rest = "") => `Company,Interview,Status\nAcme,"${cell}",${rest}`;

  it.each([
    ["31/02/2026 15:00", /cannot read/],
    ["tomorrow 3pm", /no date I can read/],
    ["next week", /no date I can read/],
    ["45982", /spreadsheet's own number/],
    ["1970-01-01 15:00", /two years/],
    ["2100-01-01T15:00:00Z", /two years/],
    ["2026-13-45 15:00", /cannot read/],
    ["2026-11-24 3", /cannot read|more than one way/],
  ])("says why: %s", (cell, why) => {
    const { add, left } = rows(row(cell));
    expect(add).toEqual([]);
    expect(left[0]?.why).toMatch(why);
  });

  it("has no company, too many cells or a name without end", () => {
    expect(whys("Company,Interview\n,24 Nov 3pm")).toEqual(["2: It names no company."]);
    expect(whys("Company,Interview\nAcme, Inc,24 Nov 3pm")[0]).toMatch(/3 cells .* 2/);
    expect(whys(`Company,Interview\n${"A".repeat(121)},24 Nov 3pm`)[0]).toMatch(/120/);
  });

  it("is undated where an interview is to come and its time is not told", () => {
    expect(rows(row("2026-11-24")).undated).toMatchObject([{ line: 2, day: "2026-11-24" }]);
    expect(rows(row("", "Interviewing")).undated).toMatchObject([{ line: 2, day: undefined }]);
  });

  it("counts as held at noon when it is over, and says that this is assumed", () => {
    expect(rows(row("2026-11-20T00:00:00.000Z")).add).toMatchObject([
      { localDay: "2026-11-20", localTime: "12:00", timeFrom: "assumed" },
    ]);
  });

  it.each(["Saved", "Bookmarked", "Wishlist", "Applied", "Applying"])(
    "has no interview yet: %s",
    (status) => {
      expect(rows(row("", status)).left).toMatchObject([{ kind: "pass", why: "no interview yet" }]);
    },
  );
});

describe("a tracker's table", () => {
  it("takes a bare date beside a status for the day of the application", () => {
    const { add, left, undated, hasInterviewDates } = rows(
      "Job Position,Company,Status,Date,Date Saved,Excitement\nAnalyst,Acme,Applied,2026-11-20,2026-11-19,5\nAnalyst,Beta,Interviewing,2026-11-20,2026-11-19,4",
    );
    expect(add).toEqual([]);
    expect(left).toMatchObject([{ name: "Acme, Analyst", why: "no interview yet" }]);
    expect(undated).toMatchObject([{ company: "Beta" }]);
    expect(hasInterviewDates).toBe(false);
  });

  it.each([
    ["Rejected", "no"],
    ["Not selected", "no"],
    ["Offer", "offer"],
    ["Negotiating", "offer"],
    ["Accepted", "offer"],
    ["Withdrawn", "moved-on"],
    ["Archived", "moved-on"],
    ["Ghosted / no response", "moved-on"],
    ["Role closed", "role-closed"],
    ["Offer declined", "moved-on"],
    ["Awaiting offer", "live"],
    ["Phone screen", "live"],
    ["2nd interview", "live"],
    ["Applied", "unsaid"],
    ["", "unsaid"],
    ["Blue", "unsaid"],
  ])("with the stage %s and an interview date stands at %s", (status, standing) => {
    const { add } = rows(`Company,Interview,List\nAcme,2026-11-20 15:00,${status}`);
    expect(add).toMatchObject([{ standing }]);
  });

  it("gives the round by its stage", () => {
    const { add } = rows("Company,Interview,Stage\nAcme,2026-11-20 15:00,Phone screen");
    expect(add[0]?.label).toBe("phone screen");
  });

  it("gives the length by a range of times, where no column tells it", () => {
    const { add } = rows("Company,Interview,Time\nAcme,2026-11-24,15:00-15:30");
    expect(add[0]).toMatchObject({ localTime: "15:00", durationMinutes: 30 });
  });

  it("counts a bare contact as present only where nobody else is named", () => {
    const header = "Company,Interview,Contact,Email,Interviewer";
    const one = rows(`${header}\nAcme,24 Nov 3pm,Ana Ruiz,ana@acme.com,`).add[0];
    expect(one?.attendees).toEqual([
      { name: "Ana Ruiz", kind: "interviewer", email: "ana@acme.com" },
    ]);
    const two = rows(`${header}\nAcme,24 Nov 3pm,Ana Ruiz,ana@acme.com,Raj`).add[0];
    expect(two?.attendees.map(({ name }) => name)).toEqual(["Raj"]);
    expect(two?.others.map(({ name }) => name)).toEqual(["Ana Ruiz"]);
  });
});

describe("a file that is no table of interviews", () => {
  it.each([
    ["", /empty/],
    ["\n\n,,\n", /empty/],
    ["Name,When\nAcme,tomorrow", /no column with the company/],
    ["Dear Ana, we would like to invite you", /no column with the company/],
    ["PK\u0003\u0004xl/workbook", /Save as, then CSV/],
    ["MZ\u0090", /program/],
    ["%PDF-1.7", /PDF/],
    ["<!DOCTYPE html><html>Log in</html>", /login page/],
    ["abc\u0000\u0000\u0000\u0001", /no text/],
    ['Company,Interview\nAcme,24 Nov 3pm\nBeta,"25 Nov\nGamma,26 Nov', /quotation mark .* line 3/],
  ])("is told in one sentence: %j", (text, why) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: "unreadable", why: expect.stringMatching(why) });
  });

  it("is refused when it is too large or too long", () => {
    expect(readImport(new Uint8Array(1024 * 1024 + 1), OPTIONS)).toMatchObject({
      why: expect.stringMatching(/1 MiB/),
    });
    const long = `Company,Interview\n${"Acme,24 Nov 3pm\n".repeat(501)}`;
    expect(read(long)).toMatchObject({ why: expect.stringMatching(/501 rows/) });
    expect(rows(`Company,Interview\n${"Acme,24 Nov 3pm\n".repeat(500)}`).add).toHaveLength(500);
  });

  it("never makes the reader throw or hang, whatever it holds", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readImport(bytes, OPTIONS);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40, unit: "binary" }), { maxLength: 6 }),
        (cells) => {
          read(`Company,Interview,Contact,Status,Time,Time zone\n${cells.join(",")}`);
          read(`Company;Interview\n"${cells.join('";"')}"`);
        },
      ),
    );
    read(`Company,Interview\n${'"'.repeat(500_000)}`);
  });
});
