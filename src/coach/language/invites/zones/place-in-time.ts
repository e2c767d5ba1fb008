import { instantAt, localDayOf, localTimeOf } from "../../../calendar/days.ts";
import type { Instant, LocalDay, LocalTime } from "../../../facts.ts";
import type { ZoneSource } from "../invite.ts";
import type { FileZone, FileZones } from "./file-zones.ts";
import { matchZone } from "./match-zone.ts";
import { utcMsOf, type WallTime } from "./wall-time.ts";
import { msUnder, offsetAt, type ZoneRules } from "./zone-rules.ts";

/** A time of a file as an instant, and how to show it. */
export interface PlacedTime {
  readonly at: Instant;
  readonly localDay: LocalDay;
  readonly localTime: LocalTime;
  /** IANA name. */
  readonly zone: string;
  readonly zoneFrom: ZoneSource;
  readonly unknownZone: string | undefined;
}

/** Turns a time with the zone it names (undefined for floating time) into an instant. */
export type PlaceInTime = (wall: WallTime, tzid: string | undefined) => PlacedTime;

/** Prepares to place the times of one calendar; times in UTC and times without a known zone are shown in the person's. */
export function placeInTime(zones: FileZones, personZone: string): PlaceInTime {
  return (wall, tzid) => {
    if (wall.isUtc) return placed(utcMsOf(wall), personZone, "utc");
    const zone: FileZone = tzid === undefined ? { kind: "unknown" } : zones(tzid);
    if (zone.kind === "rules") return underRules(zone.rules, wall, personZone);
    // Exchange writes UTC for people who never chose it: nobody's clock shows that.
    if (zone.kind === "named" && zone.zone === "UTC") {
      return placed(utcMsOf(wall), personZone, "utc");
    }
    if (zone.kind === "named") return placed(msIn(wall, zone.zone), zone.zone, zone.from);
    return { ...placed(msIn(wall, personZone), personZone, "person"), unknownZone: tzid };
  };
}

function msIn(wall: WallTime, zone: string): number {
  return Date.parse(instantAt(wall.day, wall.time ?? "00:00", zone)) + wall.seconds * 1000;
}

/** Shown in a zone with a name where one has these rules or at least this offset, else in the person's. */
function underRules(rules: ZoneRules, wall: WallTime, personZone: string): PlacedTime {
  const atMs = msUnder(rules, wall);
  const zone =
    matchZone(rules, Number(wall.day.slice(0, 4)), personZone) ??
    fixedZone(offsetAt(rules, atMs)) ??
    personZone;
  return placed(atMs, zone, "vtimezone");
}

/** The signs of Etc/GMT zones are turned round (POSIX): an hour ahead of UTC is Etc/GMT-1. */
function fixedZone(offsetMinutes: number): string | undefined {
  const hours = offsetMinutes / 60;
  if (!Number.isInteger(hours) || hours < -12 || hours > 14) return undefined;
  return hours === 0 ? "UTC" : `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
}

function placed(ms: number, zone: string, zoneFrom: ZoneSource): PlacedTime {
  const at = new Date(ms).toISOString();
  return {
    ...{ at, zone, zoneFrom },
    localDay: localDayOf(at, zone),
    localTime: localTimeOf(at, zone),
    unknownZone: undefined,
  };
}
