import { tzOffset } from "@date-fns/tz/tzOffset";
import { foldName, nearestNames } from "./nearest-names.ts";
import { CITY_NAMES, ZONE_NICKNAMES } from "./zone-names.ts";

/** A time zone to choose. */
export interface ZoneChoice {
  /** IANA name. */
  readonly zone: string;
  /** Short English name: "New York time". */
  readonly name: string;
}

/** Whether this is an IANA zone name that this machine knows ("Europe/Berlin", "UTC"); abbreviations are not. */
export function isKnownZone(zone: string): boolean {
  if (zone !== "UTC" && !/^[A-Z][A-Za-z_+-]*\/[\w+/-]+$/.test(zone)) return false;
  return !Number.isNaN(tzOffset(zone, new Date(0)));
}

/** Up to n zones nearest to what was typed, best first: "eastern", "EST", "New York", "munich", "Europe/Ber". */
export function nearestZones(typed: string, n: number): readonly ZoneChoice[] {
  if (isKnownZone(typed.trim())) return [choiceOf(typed.trim())].slice(0, n);
  const folded = foldName(typed);
  const nickname = Object.hasOwn(ZONE_NICKNAMES, folded) ? ZONE_NICKNAMES[folded] : undefined;
  const exact = nickname === undefined ? [] : [nickname];
  // Several names lead to one zone, so more are asked for than are wanted.
  const near = nearestNames(typed, entries(), n * 4).map((entry) => entry.zone);
  return [...new Set([...exact, ...near])].slice(0, n).map(choiceOf);
}

/** The zone somebody surely means: its name, its city or its nickname in full, or the beginning of only one of them. */
export function zoneMeant(typed: string): string | undefined {
  const exact = typed.trim();
  if (isKnownZone(exact)) return exact;
  const folded = foldName(typed);
  if (folded === "") return undefined;
  if (Object.hasOwn(ZONE_NICKNAMES, folded)) return ZONE_NICKNAMES[folded];
  const begun = entries().filter((entry) => entry.folded.startsWith(folded));
  const named = begun.filter((entry) => entry.folded === folded);
  const [zone, ...others] = new Set((named.length > 0 ? named : begun).map((entry) => entry.zone));
  return others.length === 0 ? zone : undefined;
}

/** Short English name of an IANA zone: "New York time", "UTC". */
export function zoneName(zone: string): string {
  if (zone === "UTC" || zone === "Etc/UTC") return "UTC";
  // The zone database writes POSIX signs: Etc/GMT+5 is five hours behind UTC.
  const fixed = /^Etc\/GMT([+-])(\d+)$/.exec(zone);
  if (fixed !== null) return `UTC${fixed[1] === "+" ? "-" : "+"}${fixed[2]}`;
  return `${cityOf(zone)} time`;
}

interface Entry {
  readonly folded: string;
  readonly zone: string;
}

let known: readonly Entry[] | undefined;

function entries(): readonly Entry[] {
  known ??= [...Intl.supportedValuesOf("timeZone"), "UTC"]
    .flatMap((zone) => [
      { folded: foldName(cityOf(zone)), zone },
      { folded: foldName(zone), zone },
    ])
    .concat(Object.entries(ZONE_NICKNAMES).map(([folded, zone]) => ({ folded, zone })));
  return known;
}

function choiceOf(zone: string): ZoneChoice {
  return { zone, name: zoneName(zone) };
}

function cityOf(zone: string): string {
  const last = zone.slice(zone.lastIndexOf("/") + 1);
  return CITY_NAMES[last] ?? last.replaceAll("_", " ");
}
