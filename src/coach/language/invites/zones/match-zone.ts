import { tzOffset } from "@date-fns/tz/tzOffset";
import { ZONE_NICKNAMES } from "../../../calendar/zone-names.ts";
import { offsetAt, type ZoneRules } from "./zone-rules.ts";

const HALF_HOUR_MS = 30 * 60_000;
/** Morocco changes its clocks four times: for the summer, and around Ramadan. */
const MAX_CHANGES_A_YEAR = 8;

/**
 * The IANA zone whose clocks go as these rules say during one year: the person's own if it does, else one that people
 * know by name. Undefined when none does.
 */
export function matchZone(rules: ZoneRules, year: number, personZone: string): string | undefined {
  const samples = samplesIn(rules, year).map((atMs) => ({ atMs, offset: offsetAt(rules, atMs) }));
  return [personZone, ...new Set(Object.values(ZONE_NICKNAMES))].find((zone) =>
    samples.every(({ atMs, offset }) => tzOffset(zone, new Date(atMs)) === offset),
  );
}

/** Noon of every fifteenth, and half an hour on both sides of each change. */
function samplesIn(rules: ZoneRules, year: number): readonly number[] {
  const middles = Array.from({ length: 12 }, (_, month) => Date.UTC(year, month, 15, 12));
  const changes = rules
    .changesAround(year)
    .filter(({ atMs }) => new Date(atMs).getUTCFullYear() === year)
    .slice(0, MAX_CHANGES_A_YEAR);
  return [...middles, ...changes.flatMap(({ atMs }) => [atMs - HALF_HOUR_MS, atMs + HALF_HOUR_MS])];
}
