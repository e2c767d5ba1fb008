import { findIana } from "windows-iana";
import { isKnownZone, zoneMeant } from "../../../calendar/zones.ts";
import type { Block } from "../file/blocks.ts";
import { type Properties, readProperties, textOf } from "../file/properties.ts";
import type { ZoneSource } from "../invite.ts";
import { zoneOfDisplayName } from "./windows-display-name.ts";
import { readZoneRules, type ZoneRules } from "./zone-rules.ts";

/** A zone that a file names: one of the zone database, one that only the file's own rules define, or neither. */
export type FileZone =
  | { readonly kind: "named"; readonly zone: string; readonly from: ZoneSource }
  | { readonly kind: "rules"; readonly rules: ZoneRules }
  | { readonly kind: "unknown" };

/** Looks up what a TZID of the file means. */
export type FileZones = (tzid: string) => FileZone;

/** Reads the zones that a calendar defines; a name that is known wins over the definition, which is often outdated. */
export function fileZones(calendar: Block): FileZones {
  const defined = new Map(
    calendar.blocks
      .filter(({ kind }) => kind === "VTIMEZONE")
      .map((block) => ({ block, properties: readProperties(block.lines) }))
      .map((zone) => [sameName(textOf(zone.properties, "TZID") ?? ""), zone] as const),
  );
  const known = new Map<string, FileZone>();
  return (tzid) => {
    const name = sameName(tzid);
    const zone = known.get(name) ?? named(tzid) ?? definedAs(defined.get(name)) ?? nickname(tzid);
    known.set(name, zone);
    return zone;
  };
}

/** One zone is written with commas escaped where it is defined and quoted where it is used. */
function sameName(tzid: string): string {
  return tzid.replace(/["\\]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}

function named(tzid: string): FileZone | undefined {
  const name = tzid.replace(/["\\]/g, "").trim();
  const iana = ianaNameIn(name);
  if (iana !== undefined) return { kind: "named", zone: iana, from: "file" };
  const windows = findIana(name).find(isKnownZone) ?? zoneOfDisplayName(name);
  return windows === undefined ? undefined : { kind: "named", zone: windows, from: "windows-name" };
}

/** "Europe/Berlin", also behind a prefix: "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin". */
function ianaNameIn(name: string): string | undefined {
  if (/^(?:utc|gmt|z|(?:etc|tzone:\/\/microsoft)\/utc)$/i.test(name)) return "UTC";
  const parts = name.split("/").filter((part) => part !== "");
  const endings = [parts.slice(-3), parts.slice(-2)].map((ending) => ending.join("/"));
  return [name, ...endings].find(isKnownZone);
}

function definedAs(
  zone: { readonly block: Block; readonly properties: Properties } | undefined,
): FileZone | undefined {
  if (zone === undefined) return undefined;
  const location = textOf(zone.properties, "X-LIC-LOCATION");
  if (location !== undefined && isKnownZone(location)) {
    return { kind: "named", zone: location, from: "vtimezone" };
  }
  const rules = readZoneRules(zone.block);
  return rules === undefined ? undefined : { kind: "rules", rules };
}

/** "Eastern", "EST": what people call a zone counts only when the file does not say better. */
function nickname(tzid: string): FileZone {
  const zone = /^[a-z ]{2,40}$/i.test(tzid) ? zoneMeant(tzid) : undefined;
  return zone === undefined ? { kind: "unknown" } : { kind: "named", zone, from: "file" };
}
