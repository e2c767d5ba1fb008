import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { differences, pendingOf } from "./derived.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

interface Said {
  readonly method?: string;
  readonly uid?: string;
  readonly sequence?: number;
  readonly stamp?: string;
  readonly start?: string;
  readonly end?: string;
  readonly summary?: string;
  readonly place?: string;
  readonly guests?: readonly string[];
  readonly more?: string;
}

/** One event as a recruiter's calendar writes it. */
function event(said: Said = {}): string {
  const {
    uid = "round-1@acme.example",
    sequence = 0,
    stamp = "20261120T100000Z",
    start = ";TZID=Europe/Berlin:20261124T150000",
    end = ";TZID=Europe/Berlin:20261124T154500",
    summary = "Interview: Data Analyst at Acme",
    place = "https://meet.example/abc",
    guests = [
      "ATTENDEE;CN=Ana Ruiz:mailto:ana.ruiz@acme.example",
      "ATTENDEE;CN=Raj Patel:mailto:raj@acme.example",
      "ATTENDEE;CN=Sam Seeker;PARTSTAT=NEEDS-ACTION:mailto:sam@mail.example",
    ],
    more = "",
  } = said;
  const organizer = "ORGANIZER;CN=Acme Recruiting:mailto:recruiting@acme.example";
  return `BEGIN:VEVENT\r\nUID:${uid}\r\nSEQUENCE:${sequence}\r\nDTSTAMP:${stamp}\r\nDTSTART${start}\r\nDTEND${end}\r\nSUMMARY:${summary}\r\nLOCATION:${place}\r\n${[organizer, ...guests].join("\r\n")}\r\n${more}END:VEVENT\r\n`;
}

const calendar = (method: string, ...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nMETHOD:${method}\r\n${events.join("")}END:VCALENDAR\r\n`;
const invite = (said: Said = {}): string => calendar(said.method ?? "REQUEST", event(said));

const MOVED: Said = {
  sequence: 1,
  start: ";TZID=Europe/Berlin:20261125T170000",
  end: ";TZID=Europe/Berlin:20261125T180000",
};

async function everything() {
  return { opportunities: await w.opportunities(), pending: await pendingOf(w) };
}

/** Saved from the invitation, on the Monday before. */
async function saved(): Promise<void> {
  w = await world();
  await w.attaches("invite.ics", invite());
  await w.presses("Save");
}

async function round() {
  const [opportunity] = await w.opportunities();
  const [first] = opportunity?.interviews ?? [];
  if (opportunity === undefined || first === undefined) throw new Error("There is no round.");
  return { opportunity, first };
}

describe("an invitation dropped into the DM", () => {
  it("is shown with both clocks, place and people, and stores no interview before Save", async () => {
    w = await world();
    await w.types("/interview add Omega, today 4pm");
    const before = await everything();
    const { words, messages } = one(await w.attaches("invite.ics", invite()));
    expect(words).toContain("Nothing is stored yet");
    expect(words).toContain("Company: Acme");
    expect(words).toContain("15:00 (Berlin time), tomorrow; 09:00 on your clock (New York time)");
    expect(words).toContain("Length: 45 minutes");
    expect(words).toContain("Place: https://meet.example/abc");
    expect(words).toContain("With: Ana Ruiz and Raj Patel");
    expect(words).toContain("Left out as you or a team: Acme Recruiting and Sam Seeker");
    expect(words).toContain("[Save] [Change] [Not mine]");
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(messages[0]?.notice).not.toContain("Acme");
    expect(await everything()).toEqual(before);
  });

  it("becomes a round with its people, its place and what recognises it again", async () => {
    await saved();
    const { opportunity, first } = await round();
    expect(opportunity).toMatchObject({ company: "Acme", role: "Data Analyst" });
    expect(opportunity.companyZone).toBe("Europe/Berlin");
    expect(opportunity.contacts).toMatchObject([
      { name: "Ana Ruiz", email: "ana.ruiz@acme.example", kind: "interviewer" },
      { name: "Raj Patel", email: "raj@acme.example", kind: "interviewer" },
    ]);
    expect(first).toMatchObject({
      startsAt: "2026-11-24T14:00:00.000Z",
      zone: "Europe/Berlin",
      localTime: "15:00",
      durationMinutes: 45,
      place: "https://meet.example/abc",
      invite: { uid: "round-1@acme.example", sequence: 0, stampedAt: "2026-11-20T10:00:00.000Z" },
    });
    expect(await differences(w)).toEqual([]);
  });

  it("is undone with everything that came with it", async () => {
    w = await world();
    await w.types("/interview add Omega, today 4pm");
    const before = await everything();
    await w.attaches("invite.ics", invite());
    await w.presses("Save");
    expect(one(await w.presses("Undo")).words).toContain("Undone");
    expect(await everything()).toEqual(before);
  });

  it("can be looked over in the form, whose untouched fields keep what the file says exactly", async () => {
    w = await world();
    await w.attaches("invite.ics", invite());
    const form = one(await w.presses("Change"));
    expect(form.forms.flatMap(formFaults)).toEqual([]);
    expect(form.words).toMatch(/company.*= Acme/);
    const answer = one(await w.fills({ company: "Acme Labs", with: "Ana Ruiz (manager)" }));
    expect(answer.words).toContain("Saved: Acme Labs");
    const { opportunity, first } = await round();
    expect(opportunity.contacts).toMatchObject([{ name: "Ana Ruiz", kind: "manager" }]);
    expect(opportunity.contacts).toHaveLength(1);
    expect(first).toMatchObject({
      zone: "Europe/Berlin",
      localTime: "15:00",
      place: "https://meet.example/abc",
      invite: { uid: "round-1@acme.example" },
    });
  });

  it("keeps what was typed, with the fault beside it, when a changed time cannot be read", async () => {
    w = await world();
    await w.attaches("invite.ics", invite());
    await w.presses("Change");
    const again = one(await w.fills({ when: "whenever", more: "panel" }));
    expect(again.words).toMatch(/whenever/);
    expect(again.words).toMatch(/= panel/);
    expect(one(await w.fills({ when: "fri 3pm" })).words).toContain("Saved: Acme");
    const { first } = await round();
    expect(first).toMatchObject({ localDay: "2026-11-27", zone: "America/New_York" });
    expect(first.label).toBe("panel");
  });

  it("is not stored when it is not mine", async () => {
    w = await world();
    await w.attaches("invite.ics", invite());
    expect(one(await w.presses("Not mine")).words).toContain("Nothing was stored");
    expect(await w.opportunities()).toEqual([]);
  });

  it("for a whole day asks for the time", async () => {
    w = await world();
    const whole = { start: ";VALUE=DATE:20261124", end: ";VALUE=DATE:20261125" };
    const card = one(await w.attaches("invite.ics", invite(whole)));
    expect(card.words).toContain("no time of day");
    expect(card.words).not.toContain("[Save]");
    expect(one(await w.presses("Add the time")).words).toMatch(/at what time/i);
    expect(one(await w.fills({})).words).toMatch(/what time/);
    expect(one(await w.fills({ when: "24 Nov 3pm" })).words).toContain("Saved: Acme");
    expect((await round()).first.invite?.uid).toBe("round-1@acme.example");
  });

  it("without a company asks for it", async () => {
    w = await world();
    const bare = invite({ summary: "Chat", guests: [] }).replace(/ORGANIZER.*\r\n/, "");
    expect(one(await w.attaches("invite.ics", bare)).words).toContain("[Add the company]");
    await w.presses("Add the company");
    expect(one(await w.fills({ company: "Beta" })).words).toContain("Saved: Beta");
  });

  it("says so when the file names no time zone", async () => {
    w = await world();
    const floating = { start: ":20261124T150000", end: ":20261124T160000" };
    const { words } = one(await w.attaches("invite.ics", invite(floating)));
    expect(words).toMatch(/names no time zone.* New York time: please check/);
  });

  it("with several meetings offers five at most, each on its own, the rest after each answer", async () => {
    w = await world();
    const events = [4, 5, 6, 7, 8, 9, 10].map((day) =>
      event({
        uid: `round-${day}`,
        summary: `Interview ${day}: Analyst at Firm${day}`,
        start: `:202612${String(day).padStart(2, "0")}T150000Z`,
        end: `:202612${String(day).padStart(2, "0")}T160000Z`,
      }),
    );
    const card = one(await w.attaches("all.ics", calendar("PUBLISH", ...events)));
    expect(card.messages.flatMap(messageFaults)).toEqual([]);
    expect(card.words).toContain("2 more in the file");
    const next = one(await w.presses("Save @Interview 5"));
    expect(next.messages.flatMap(messageFaults)).toEqual([]);
    expect(next.words).toMatch(/Saved/);
    expect(next.words).toContain("Interview 4");
    expect(next.words).not.toContain("Interview 5:");
    await w.presses("Not mine @Interview 4");
    await w.presses("Save @Interview 6");
    const rounds = (await w.opportunities()).flatMap(({ interviews }) => interviews);
    expect(rounds.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      "2026-12-05",
      "2026-12-06",
    ]);
    expect(await differences(w)).toEqual([]);
  });

  it("is recognised as the invitation to a round that was logged by hand", async () => {
    w = await world();
    await w.types("/interview add Acme, tomorrow 9am, with Ana Ruiz");
    const card = one(await w.attaches("invite.ics", invite()));
    expect(card.words).toMatch(/you logged an interview at Acme for that very time/);
    const before = await everything();
    expect(one(await w.presses("That is it")).words).toContain("I recognise its updates");
    const { opportunity, first } = await round();
    expect(opportunity.interviews).toHaveLength(1);
    expect(first).toMatchObject({ place: "https://meet.example/abc", zone: "America/New_York" });
    await w.presses("Undo");
    expect(await everything()).toEqual(before);
  });

  it("at another time of the day of a round that was logged by hand is asked about", async () => {
    w = await world();
    await w.types("/interview add Acme, tomorrow 8am, with Ana Ruiz");
    const card = one(await w.attaches("invite.ics", invite()));
    expect(card.words).toMatch(/you logged an interview at Acme for that day, at 08:00/);
    const told = one(await w.presses("That is it"));
    expect(told.words).toMatch(/Moved: the interview at Acme.*15:00 \(Berlin time\)/);
    const { opportunity, first } = await round();
    expect(opportunity.interviews).toHaveLength(1);
    expect(first.invite?.uid).toBe("round-1@acme.example");
    expect(await differences(w)).toEqual([]);
  });

  it("is another round when the person says so", async () => {
    w = await world();
    await w.types("/interview add Acme, tomorrow 8am, with Ana Ruiz");
    await w.attaches("invite.ics", invite());
    await w.presses("Another one");
    expect(one(await w.fills({})).words).toContain("another round at Acme");
    expect((await w.opportunities())[0]?.interviews).toHaveLength(2);
  });
});

describe("a newer version of an invitation", () => {
  it("moves the round at once, says what changed, keeps the history, and can be undone", async () => {
    await saved();
    const before = await everything();
    const { words } = one(await w.attaches("update.ics", invite(MOVED)));
    expect(words).toMatch(/Moved: the interview at Acme/);
    expect(words).toMatch(/now Wed 25 Nov 2026, 17:00 \(Berlin time\).*it was Tue 24 Nov, 15:00/);
    expect(words).toContain("60 minutes instead of 45");
    const { opportunity, first } = await round();
    expect(first).toMatchObject({ startsAt: "2026-11-25T16:00:00.000Z", invite: { sequence: 1 } });
    expect(opportunity.deeds).toMatchObject([
      { kind: "rescheduled", from: "2026-11-24T14:00:00.000Z" },
    ]);
    expect(await differences(w)).toEqual([]);
    await w.presses("Undo");
    expect(await everything()).toEqual(before);
  });

  it("that changes only the place keeps the sequence, and is told by its stamp", async () => {
    await saved();
    const { words } = one(
      await w.attaches("u.ics", invite({ stamp: "20261121T100000Z", place: "Office 12" })),
    );
    expect(words).toContain("The place is now Office 12");
    expect((await round()).opportunity.deeds).toEqual([]);
  });

  it("leaves what was sent as it is", async () => {
    await saved();
    await w.clockTo("2026-11-24T12:00");
    await w.types("/interview sent acme ana");
    await w.attaches("u.ics", invite(MOVED));
    const { deeds } = (await round()).opportunity;
    expect(deeds.map(({ kind }) => kind)).toEqual(["sent", "rescheduled"]);
    expect(await differences(w)).toEqual([]);
  });

  it("is told apart from the same and from an older one, which change nothing", async () => {
    await saved();
    await w.attaches("u.ics", invite(MOVED));
    const before = await everything();
    expect(one(await w.attaches("u.ics", invite(MOVED))).words).toMatch(/already\. Nothing/);
    expect(one(await w.attaches("old.ics", invite())).words).toMatch(
      /older version .* Wed 25 Nov, 17:00/,
    );
    expect(await everything()).toEqual(before);
  });

  it("without a time of day changes nothing and says so", async () => {
    await saved();
    const whole = { sequence: 3, start: ";VALUE=DATE:20261126", end: ";VALUE=DATE:20261127" };
    const before = await everything();
    expect(one(await w.attaches("u.ics", invite(whole))).words).toMatch(/no time/);
    expect(await everything()).toEqual(before);
  });
});

describe("a cancelled invitation", () => {
  it("cancels the round at once, and undo brings it back", async () => {
    await saved();
    const before = await everything();
    const { words } = one(await w.attaches("c.ics", invite({ method: "CANCEL", sequence: 1 })));
    expect(words).toMatch(/Cancelled: the interview at Acme.*Tue 24 Nov, 15:00/);
    const { opportunity, first } = await round();
    expect(first.state).toBe("cancelled");
    expect(opportunity.deeds).toMatchObject([{ kind: "cancelled", by: "them" }]);
    expect(await pendingOf(w)).toEqual([]);
    await w.presses("Undo");
    expect(await everything()).toEqual(before);
  });

  it("twice is told once, and a newer invitation brings the round back", async () => {
    await saved();
    await w.attaches("c.ics", invite({ method: "CANCEL", sequence: 1 }));
    const again = one(await w.attaches("c.ics", invite({ method: "CANCEL", sequence: 1 })));
    expect(again.words).toMatch(/cancelled already/);
    const back = one(await w.attaches("n.ics", invite({ ...MOVED, sequence: 2 })));
    expect(back.words).toMatch(/Moved: the interview at Acme/);
    expect((await round()).first.state).toBe("planned");
    expect((await pendingOf(w)).length).toBeGreaterThan(0);
    expect(await differences(w)).toEqual([]);
  });

  it("for one other guest only changes nothing", async () => {
    await saved();
    const before = await everything();
    const guests = ["ATTENDEE;CN=Raj Patel:mailto:raj@acme.example"];
    const told = one(await w.attaches("c.ics", invite({ method: "CANCEL", sequence: 1, guests })));
    expect(told.words).toMatch(/Raj Patel was taken off the list .* takes place for you/);
    expect(await everything()).toEqual(before);
  });

  it("of a round logged by hand is asked about, and of an unknown one said", async () => {
    w = await world();
    await w.types("/interview add Acme, tomorrow 9am");
    const cancelled = invite({ method: "CANCEL", more: "STATUS:CANCELLED\r\n" });
    expect(one(await w.attaches("c.ics", cancelled)).words).toContain("Is it that one?");
    expect((await round()).first.state).toBe("planned");
    expect(one(await w.presses("Mark as cancelled")).words).toMatch(/Cancelled: the interview/);
    expect((await round()).first.state).toBe("cancelled");
    const other = invite({
      method: "CANCEL",
      uid: "x",
      start: ":20261210T100000Z",
      end: ":20261210T110000Z",
    });
    expect(one(await w.attaches("d.ics", other)).words).toMatch(/not in your list/);
  });

  it("as somebody's answer to an invitation changes nothing", async () => {
    await saved();
    expect(one(await w.attaches("r.ics", invite({ method: "REPLY" }))).words).toMatch(/answer/);
  });
});

describe("the buttons of an invitation", () => {
  it("belong to who sent the file, work after a restart, and stop after a day", async () => {
    const folder = mkdtempSync(join(tmpdir(), "invite-"));
    const database = `sqlite:${join(folder, "memory.sqlite")}`;
    try {
      w = await world({ database });
      await w.attaches("invite.ics", invite());
      const id = (await w.store.openQuestion((await w.person()).id, "invite", w.now()))?.id ?? "";
      const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
      expect(bytes.join()).not.toMatch(/round-1@acme|Raj Patel/);
      await w.types("/interview add Omega, fri 4pm", "ben");
      for (const verb of ["invite", "invite-edit", "invite-do", "invite-no"]) {
        const told = one(await w.pressesId(`1:${verb}:${id}:0:0`, "ben"));
        expect(told.words).toContain("no longer have that invitation");
      }
      await w.stop();
      w = await world({ database });
      await w.says("help");
      expect(one(await w.pressesId(`1:invite:${id}:0:0`)).words).toContain("Saved: Acme");
      expect(one(await w.pressesId(`1:invite:${id}:0:0`)).words).toContain("already");
      expect(await w.opportunities()).toHaveLength(1);
      await w.clockTo("2026-11-24T09:30");
      expect(one(await w.pressesId(`1:invite:${id}:0:0`)).words).toContain("no longer have");
    } finally {
      await w.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("do not follow an invitation whose round is gone, and survive nonsense", async () => {
    w = await world();
    await w.types("/interview add Acme, tomorrow 9am");
    await w.attaches("invite.ics", invite());
    await w.types("/interview undo");
    expect(one(await w.presses("That is it")).words).toMatch(/no longer at that time/);
    for (const id of ["1:invite", "1:invite:x:y:z", "1:invite-do:x:-1", "1:invite-no:x:9e9:0"]) {
      expect(one(await w.pressesId(id)).words).toContain("Nothing was changed");
    }
  });
});

describe("a file called .ics that is no invitation", () => {
  it.each([
    ["MZ\u0090\u0000\u0003\u0000", /no |not /i],
    ["<html>Please log in</html>", /web page/],
    ["", /no calendar|empty/],
    ["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", /empty/],
    [
      calendar("REQUEST", event({ start: ":19700101T100000Z", end: ":19700101T110000Z" })),
      /two years/,
    ],
    [
      calendar("REQUEST", event({ start: ":21000101T100000Z", end: ":21000101T110000Z" })),
      /two years/,
    ],
    [calendar("REQUEST", ...Array.from({ length: 101 }, () => event())), /whole calendar/],
  ])("gets one clear sentence: %#", async (content, says) => {
    w = await world();
    await w.types("/interview add Omega, today 4pm");
    const before = await everything();
    expect(one(await w.attaches("invite.ics", content)).words).toMatch(says);
    expect(await everything()).toEqual(before);
  });

  it("and a calendar in a text file is read all the same", async () => {
    w = await world();
    expect(one(await w.attaches("invite.txt", invite())).words).toContain("shall I save");
  });

  it("with a bomb of recurrences is answered", async () => {
    w = await world();
    const bomb = event({ more: "RRULE:FREQ=SECONDLY;COUNT=2000000000\r\n" });
    one(await w.attaches("bomb.ics", calendar("REQUEST", bomb)));
  });
});

const SHARED = fileURLToPath(new URL("../../../shared/data/ics", import.meta.url));
const files = existsSync(SHARED) ? globSync("**/*.ics", { cwd: SHARED }) : [];
if (files.length === 0) process.stdout.write("shared/data/ics is absent: not tested against.\n");

describe.skipIf(files.length === 0)("real invitations", () => {
  it.each(files)("give a card or a reason: %s", async (name) => {
    // The files are from many years: each is read on the day it was written.
    const text = readFileSync(join(SHARED, name), "latin1");
    const year = /DTSTART[^\r\n]*[:=](\d{4})\d{4}/.exec(text)?.[1] ?? "2026";
    w = await world({ at: `${year}-01-15T09:00` });
    const told = one(await w.attaches("invite.ics", readFileSync(join(SHARED, name))));
    expect(told.words).toMatch(/\[Save|\[Add the|Nothing was (?:stored|changed)/);
    expect(told.messages.flatMap(messageFaults)).toEqual([]);
  });
});
