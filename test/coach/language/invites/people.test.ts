import { describe, expect, it } from "vitest";
import { eventIn, meeting } from "./calendar-file.ts";

const ANA = "ORGANIZER;CN=Ana Ruiz:mailto:ana@larkfoods.example";
const RAJ = "ATTENDEE;CN=Raj Patel;ROLE=REQ-PARTICIPANT:mailto:raj@larkfoods.example";
const ME = "ATTENDEE;CN=Kim Doe:mailto:kim.doe@gmail.com";

function people(lines: readonly string[], ownAddresses?: readonly string[]) {
  return eventIn(meeting(lines), { ownAddresses }).attendees;
}

function named(line: string) {
  return people([line])[0]?.name;
}

describe("the people of an invitation", () => {
  it("come once each, the organiser first", () => {
    const again = "ATTENDEE;ROLE=CHAIR;CN=Ana Ruiz:MAILTO:Ana@LarkFoods.example";
    const optional = "ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Zoe:mailto:zoe@larkfoods.example";
    expect(people([again, RAJ, optional, ANA])).toMatchObject([
      { name: "Ana Ruiz", email: "ana@larkfoods.example", role: "organizer" },
      { name: "Raj Patel", email: "raj@larkfoods.example", role: "required" },
      { name: "Zoe", email: "zoe@larkfoods.example", role: "optional" },
    ]);
  });

  it("get the organiser's name from the list of guests where only that has it", () => {
    const bare = "ORGANIZER:mailto:ana@larkfoods.example";
    expect(people([bare, "ATTENDEE;CN=Ana:mailto:ana@larkfoods.example"])).toMatchObject([
      { name: "Ana", role: "organizer" },
    ]);
  });

  it.each([
    ['ATTENDEE;CN="Ruiz, Ana":mailto:a@lark.example', "Ana Ruiz"],
    ['ATTENDEE;CN="Ana Ruiz, PhD":mailto:a@lark.example', "Ana Ruiz, PhD"],
    ["ATTENDEE;CN='Ana Ruiz':mailto:a@lark.example", "Ana Ruiz"],
    ["ATTENDEE;CN=a@lark.example:mailto:a@lark.example", undefined],
    ["ATTENDEE:mailto:a@lark.example", undefined],
    ["ATTENDEE;CN=Søren ÆØÅ 🙂:mailto:a@lark.example", "Søren ÆØÅ 🙂"],
    [`ATTENDEE;CN=${"x".repeat(200)}:mailto:a@lark.example`, "x".repeat(80)],
  ])("are named by %s as %s", (line, name) => {
    expect(named(line)).toBe(name);
  });

  it("get the address in EMAIL where the other is a stand-in or none", () => {
    const apple = "ORGANIZER;CN=Ana;EMAIL=ana@lark.example:mailto:2_XYZ@imip.me.com";
    const exchange = "ATTENDEE;CN=Raj;EMAIL=raj@lark.example:invalid:nomail";
    const nothing = "ATTENDEE;CN=Zoe:urn:uuid:1234";
    expect(people([apple, exchange, nothing]).map(({ email }) => email)).toEqual([
      ...["ana@lark.example", "raj@lark.example", undefined],
    ]);
  });

  it("leave out rooms as guests but keep them as resources", () => {
    const lines = [
      "ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@lark.example",
      "ATTENDEE;CUTYPE=RESOURCE;CN=Screen:mailto:screen@lark.example",
      "ATTENDEE;CN=Attic:mailto:c_1@resource.calendar.google.com",
    ];
    expect(people(lines).map(({ role }) => role)).toEqual(["resource", "resource", "resource"]);
  });

  it.each(
    "recruiting hr noreply no-reply do-not-reply calendar-notification talent-acquisition careers us-recruiting recruiting+123 people-ops scheduling".split(
      " ",
    ),
  )("know %s@ as the address of a team", (local) => {
    expect(people([`ATTENDEE:mailto:${local}@lark.example`])[0]?.isTeamAddress).toBe(true);
  });

  it("know a mailing list as a team, and take nobody with a name for one", () => {
    const group = "ATTENDEE;CUTYPE=GROUP:mailto:engineers@lark.example";
    expect(people([group])[0]?.isTeamAddress).toBe(true);
    for (const local of ["ana", "hrvoje", "jobst", "tara", "informatics.ana", "teammaier"]) {
      expect(people([`ATTENDEE:mailto:${local}@lark.example`])[0]?.isTeamAddress).toBe(false);
    }
  });

  it("are at most fifty, and the organiser", () => {
    const crowd = Array.from({ length: 90 }, (_, at) => `ATTENDEE:mailto:p${at}@lark.example`);
    expect(people([ANA, ...crowd])).toHaveLength(51);
  });
});

describe("the person among the guests", () => {
  it("is known by the addresses we were told", () => {
    const found = people([ANA, RAJ, ME], [" Kim.Doe@Gmail.com "]);
    expect(found.map(({ isSelf }) => isSelf)).toEqual([false, false, true]);
    expect(found.some(({ mayBeSelf }) => mayBeSelf)).toBe(false);
  });

  it.each([
    ["the only private address", [ANA, RAJ, ME], 2],
    ["the only guest from another house", [ANA, RAJ, "ATTENDEE:mailto:kim@uni.example"], 2],
    ["nobody when two have private addresses", [ANA, ME, "ATTENDEE:mailto:z@gmx.net"], -1],
    [
      "nobody when two are from other houses",
      [ANA, "ATTENDEE:mailto:k@a.example", "ATTENDEE:mailto:k@b.example"],
      -1,
    ],
    ["nobody when there is no organiser to compare with", [RAJ], -1],
    ["nobody when all are of one house", [ANA, RAJ], -1],
    ["no address of a team", [ANA, "ATTENDEE:mailto:noreply@agency.example"], -1],
  ])("may be %s", (_, lines, index) => {
    const found = people(lines);
    expect(found.findIndex(({ mayBeSelf }) => mayBeSelf)).toBe(index);
    expect(found.filter(({ mayBeSelf }) => mayBeSelf)).toHaveLength(index < 0 ? 0 : 1);
  });
});

describe("what an invitation lets us guess", () => {
  function guesses(summary: string, lines: readonly string[] = [ANA, RAJ, ME]) {
    const { companyGuess, roleGuess, roundGuess } = eventIn(
      meeting([`SUMMARY:${summary}`, ...lines]),
    );
    return { companyGuess, roleGuess, roundGuess };
  }

  it.each([
    ["Interview", "Larkfoods"],
    ["Lark Foods: Data Analyst", "Lark Foods"],
    ["LARKFOODS interview", "LARKFOODS"],
  ])("is the employer, by the people's addresses and as %s spells it", (summary, company) => {
    expect(guesses(summary).companyGuess).toBe(company);
  });

  it.each([
    ["Interview at Heron & Sons - panel", "Heron & Sons"],
    ["Chat @ Heron (video)", "Heron"],
    ["Interview at noon", undefined],
    ["Coffee", undefined],
  ])("is the employer in %s when all addresses are private or a service's", (summary, company) => {
    const agency = "ORGANIZER:mailto:x@calendly.com";
    expect(guesses(summary, [agency, ME]).companyGuess).toBe(company);
  });

  it.each([
    ["jobs.heron.co.uk", "Heron"],
    ["heron.onmicrosoft.com", "Heron"],
    ["blue-heron.example", "Blue Heron"],
  ])("is the employer's name in the domain %s", (domain, company) => {
    expect(guesses("Chat", [`ORGANIZER:mailto:ana@${domain}`]).companyGuess).toBe(company);
  });

  it("is the employer even when more addresses are a service's", () => {
    const services = ["ORGANIZER:mailto:x@calendly.com", "ATTENDEE:mailto:y@greenhouse.io"];
    expect(guesses("Chat", [...services, RAJ, ME]).companyGuess).toBe("Larkfoods");
  });

  it("never takes the person's own address for the employer's", () => {
    const lines = ["ATTENDEE:mailto:kim@owl.example", "ATTENDEE:mailto:kim2@owl.example", ANA];
    const own = ["kim@owl.example", "kim2@owl.example"];
    expect(eventIn(meeting(lines), { ownAddresses: own }).companyGuess).toBe("Larkfoods");
  });

  it.each([
    ["Lark Foods - Data Analyst - Phone Screen", "Data Analyst", "phone screen"],
    [
      "Panel interview: Senior Product Manager (Lark Foods)",
      "Senior Product Manager",
      "panel interview",
    ],
    ["Data Analyst Interview", "Data Analyst", undefined],
    ["Ana x Kim", undefined, undefined],
  ])("is role and round in %s", (summary, roleGuess, roundGuess) => {
    expect(guesses(summary)).toMatchObject({ roleGuess, roundGuess });
  });
});
