import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isKnownZone } from "../../../../src/coach/calendar/zones.ts";
import { readInvite } from "../../../../src/coach/language/invites/read-invite.ts";
import { calendar, meeting, OPTIONS, readText, zone } from "./calendar-file.ts";

const RUNS = { numRuns: 300 };

function expectSound(reading: ReturnType<typeof readInvite>): void {
  if (reading.kind === "unreadable") {
    expect(reading.why).toMatch(/^The .+\. Send .+\.$/s);
    return;
  }
  expect(reading.events.length).toBeGreaterThan(0);
  for (const event of reading.events) {
    expect(isKnownZone(event.zone)).toBe(true);
    expect(event.localDay).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (event.allDay) continue;
    expect(event.startsAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    expect(event.endsAt === undefined || event.endsAt > event.startsAt).toBe(true);
  }
}

const rulePart = fc.oneof(
  fc.constantFrom("COUNT=5", "COUNT=0", "UNTIL=20270101T000000Z", "WKST=SU", "INTERVAL=60"),
  fc.constantFrom("BYDAY=MO", "BYDAY=-1FR", "BYDAY=5MO", "BYDAY=MO,TU,1WE", "BYSETPOS=-4"),
  fc.constantFrom("BYMONTHDAY=31", "BYMONTHDAY=-31", "BYMONTH=2", "BYMONTH=2,4,6", "BYHOUR=9"),
  fc.constantFrom("BYYEARDAY=366", "BYWEEKNO=53", "BYSECOND=59", "BYMINUTE=0", "BYSETPOS=366"),
);
const rule = fc
  .tuple(
    fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "SECONDLY"),
    fc.array(rulePart, { maxLength: 4 }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([freq, parts, every]) => [`RRULE:FREQ=${freq}`, `INTERVAL=${every}`, ...parts].join(";"));

const start = fc.constantFrom(
  "DTSTART:20261203T200000Z",
  "DTSTART;VALUE=DATE:20240229",
  "DTSTART;TZID=Custom:20261101T013000",
  "DTSTART;TZID=Europe/Berlin:20270328T023000",
  "DTSTART:19020101T000000",
);

const line = fc.oneof(
  rule,
  start,
  fc.string({ maxLength: 60 }),
  fc.constantFrom("BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VCALENDAR", " folded"),
  fc.constantFrom("END:VTIMEZONE", "BEGIN:VCALENDAR", "METHOD:CANCEL", "UID:1", "DTEND:20261203"),
  fc
    .tuple(
      fc.constantFrom(
        "DTSTART",
        "DTEND",
        "EXDATE",
        "RDATE",
        "RECURRENCE-ID",
        "ATTENDEE",
        "DURATION",
      ),
      fc.constantFrom("", ";TZID=Custom", ';TZID="', ";VALUE=DATE", ";VALUE=PERIOD", ";X=1"),
      fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^\d{8}(T\d{6}Z?)?$/)),
    )
    .map(([name, params, value]) => `${name}${params}:${value}`),
);

describe("any file at all", () => {
  it("of random bytes gets a reason, never an error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(readInvite(bytes, OPTIONS).kind).toBe("unreadable");
      }),
      RUNS,
    );
  });

  it("of random lines is read or gets a reason", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expectSound(readText(meeting(lines)));
      }),
      RUNS,
    );
  });

  it("with random bytes changed is read or gets a reason", () => {
    const lines = [
      ...["DTSTART;TZID=Custom:20261203T150000", "RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=9"],
      ...["SUMMARY:Tea", "ATTENDEE;CN=Kim:mailto:kim@lark.example", "DURATION:PT1H"],
    ];
    const text = calendar(lines, zone("Custom", "-0800", "-0700"));
    expect(readText(text).kind).toBe("invites");
    const whole = new TextEncoder().encode(text);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        expectSound(readInvite(bytes, OPTIONS));
      }),
      RUNS,
    );
  });

  it("with any rule of a series comes to an end, in order and within two years", () => {
    fc.assert(
      fc.property(start, rule, (dtstart, rrule) => {
        const reading = readText(meeting([dtstart, rrule]));
        expectSound(reading);
        if (reading.kind === "unreadable") return;
        const { recurrence } = reading.events[0] ?? {};
        expect(recurrence?.count ?? 0).toBeLessThanOrEqual(500);
        const day = recurrence?.next?.localDay ?? "2026-11-24";
        expect(day >= "2026-11-24" && day <= "2028-11-25").toBe(true);
      }),
      RUNS,
    );
  });

  it("with any rules for its own zone comes to an end", () => {
    const offset = fc.stringMatching(/^[+-](0\d|1[0-4])[0-5]\d$/);
    fc.assert(
      fc.property(offset, offset, rule, (winter, summer, rrule) => {
        const lines = zone("Custom", winter, summer).map((one) =>
          one.startsWith("RRULE") ? rrule : one,
        );
        expectSound(readText(calendar(["DTSTART;TZID=Custom:20261101T013000"], lines)));
      }),
      RUNS,
    );
  });
});
