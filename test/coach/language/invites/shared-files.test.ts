import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { InviteEvent } from "../../../../src/coach/language/invites/invite.ts";
import { readInvite } from "../../../../src/coach/language/invites/read-invite.ts";

const folder = new URL("../../../../../shared/data/ics/", import.meta.url);
const present = existsSync(folder);
if (!present) process.stdout.write("Skipped: the invitations of real programs are not here.\n");

interface ListedTime {
  readonly raw: string;
  readonly kind: "utc" | "zoned" | "floating" | "date";
  readonly utc?: string;
  readonly zone?: string;
  readonly date?: string;
}

interface ListedEvent {
  readonly uid?: string;
  readonly sequence?: number;
  readonly dtstamp?: string;
  readonly status?: string;
  readonly summary?: string;
  readonly organizer?: string;
  readonly start?: ListedTime;
  readonly end?: ListedTime;
}

interface ListedFile {
  readonly file: string;
  readonly method: string | null;
  readonly events: readonly ListedEvent[];
}

function listed(): readonly (ListedFile & { readonly at: URL })[] {
  if (!present) return [];
  return ["./", "./nylas-AGPL-local-only/"].flatMap((place) => {
    const index = JSON.parse(readFileSync(new URL(`${place}index.json`, folder), "utf8")) as {
      readonly files: readonly ListedFile[];
    };
    return index.files.map((one) => ({ ...one, at: new URL(`${place}${one.file}`, folder) }));
  });
}

const FILES = listed();
/** The day before the first event, so that none is too far away. */
function nowFor(file: ListedFile): string {
  const [first] = file.events.flatMap(({ start, end }) => start ?? end ?? []);
  const digits = first?.raw ?? "";
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-01T00:00:00.000Z`;
}

const PERSON = "America/New_York";

function read(file: ListedFile & { readonly at: URL }): readonly InviteEvent[] {
  const reading = readInvite(readFileSync(file.at), { zone: PERSON, now: nowFor(file) });
  if (reading.kind === "unreadable") throw new Error(reading.why);
  expect(reading.skipped).toEqual([]);
  return reading.events;
}

function expectTime(event: InviteEvent, start: ListedTime): void {
  if (event.allDay) {
    expect(start).toMatchObject({ kind: "date", date: event.localDay });
    return;
  }
  if (start.kind === "floating") {
    expect(event).toMatchObject({ zoneFrom: "person", zone: PERSON, unknownZone: undefined });
    return;
  }
  expect(Date.parse(event.startsAt)).toBe(Date.parse(start.utc ?? ""));
  expect(event.zoneFrom === "utc").toBe(start.kind === "utc");
  if (start.kind !== "zoned") return;
  expect(event.zoneFrom).not.toBe("person");
  // The zone is one whose clocks show what the file says.
  expect(`${event.localDay}T${event.localTime}`.replace(/[-:]/g, "")).toBe(start.raw.slice(0, 13));
}

describe.skipIf(!present)("invitations from real programs", () => {
  it("has some to read", () => {
    expect(FILES.length).toBeGreaterThan(20);
    const files = readdirSync(folder, { recursive: true }).map(String);
    expect(files.filter((name) => name.endsWith(".ics"))).toHaveLength(FILES.length);
  });

  it.each(FILES)("gives every right instant in $file", (file) => {
    const events = read(file);
    expect(events).toHaveLength(file.events.length);
    for (const [index, event] of events.entries()) {
      const wanted = file.events[index];
      if (wanted?.start !== undefined) expectTime(event, wanted.start);
    }
  });

  it.each(FILES)("gives the right version and people of $file", (file) => {
    for (const [index, event] of read(file).entries()) {
      const wanted = file.events[index] ?? {};
      if (wanted.uid !== undefined) expect(event.uid).toBe(wanted.uid);
      expect(event.sequence).toBe(wanted.sequence ?? 0);
      expect(event.stampedAt?.replace(/[-:]|\.000/g, "")).toBe(wanted.dtstamp);
      expect(event.status).toBe(wanted.status?.toLowerCase());
      expect(event.summary).toBe(wanted.summary?.trim());
      expect(event.method).toBe((file.method ?? "publish").toLowerCase());
      const organizers = event.attendees.filter(({ role }) => role === "organizer");
      expect(organizers).toHaveLength(wanted.organizer === undefined ? 0 : 1);
    }
  });

  it.each(FILES)("gives the right end in $file", (file) => {
    const ends = read(file).map((event) => (event.allDay ? undefined : event.endsAt));
    const wanted = file.events.map(({ end }) => end?.utc);
    const known = wanted.flatMap((end, index) => (end === undefined ? [] : [[end, ends[index]]]));
    for (const [end, found] of known) expect(Date.parse(found ?? "")).toBe(Date.parse(end ?? ""));
  });

  it.each(FILES)("says why it cannot use $file years later", (file) => {
    const now = "2040-01-01T00:00:00.000Z";
    expect(readInvite(readFileSync(file.at), { zone: PERSON, now })).toMatchObject({
      kind: "unreadable",
      why: expect.stringContaining("more than two years from today"),
    });
  });
});
