import type { Region } from "../facts.ts";
import { countriesWithHolidays, statesOf } from "./holidays.ts";
import { foldName, nearestNames } from "./nearest-names.ts";

/** A country or state to choose. */
export interface RegionChoice {
  readonly region: Region;
  /** English name: "California, United States". */
  readonly name: string;
}

/** Whether this is an ISO 3166 country, or a country and a state of it that has holidays of its own. */
export function isKnownRegion(region: Region): boolean {
  return isCountry(region) || table().names.has(region);
}

/** English name of a region: "California, United States"; the code itself when it is unknown. */
export function regionName(region: Region): string {
  if (isCountry(region)) return english().of(region) ?? region;
  return table().names.get(region) ?? region;
}

/** Up to n regions nearest to what was typed, best first: "california" finds US-CA, "uk" finds GB. */
export function nearestRegions(typed: string, n: number): readonly RegionChoice[] {
  const exact = normalizeRegion(typed);
  const near = nearestNames(typed, table().entries, n * 4).map((entry) => entry.region);
  const regions = [...new Set(exact === undefined ? near : [exact, ...near])];
  return regions.slice(0, n).map((region) => ({ region, name: regionName(region) }));
}

/** The region that was certainly meant ("us-ca", "US CA", "California", "uk"); undefined when it is unclear. */
export function normalizeRegion(typed: string): Region | undefined {
  const code = typed
    .trim()
    .toUpperCase()
    .replaceAll(/[\s_/-]+/g, "-");
  if (isKnownRegion(code)) return code;
  const folded = foldName(typed);
  if (Object.hasOwn(NICKNAMES, folded)) return NICKNAMES[folded];
  const named = new Set(
    table()
      .entries.filter((entry) => entry.folded === folded)
      .map((entry) => entry.region),
  );
  // "Georgia" is a country and a state: somebody has to say which.
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** What people call a region beside its name in the lists. */
const NICKNAMES: Readonly<Record<string, Region>> = {
  uk: "GB",
  britain: "GB",
  "great britain": "GB",
  usa: "US",
  america: "US",
  "united states of america": "US",
  uae: "AE",
  emirates: "AE",
  holland: "NL",
  turkey: "TR",
  "czech republic": "CZ",
  "washington dc": "US-DC",
  "new york city": "US-NY",
  bavaria: "DE-BY",
  hesse: "DE-HE",
  saxony: "DE-SN",
  "lower saxony": "DE-NI",
  "north rhine westphalia": "DE-NW",
  catalonia: "ES-CT",
  andalusia: "ES-AN",
  quebec: "CA-QC",
};

/** Codes that CLDR names although they are no countries. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

interface Table {
  readonly names: ReadonlyMap<Region, string>;
  readonly entries: readonly { readonly folded: string; readonly region: Region }[];
}

let known: Table | undefined;

function table(): Table {
  if (known !== undefined) return known;
  const names = new Map<Region, string>();
  const entries: { folded: string; region: Region }[] = [];
  for (const [country, countryName] of countries()) {
    names.set(country, countryName);
    entries.push({ folded: foldName(countryName), region: country });
  }
  for (const country of Object.keys(countriesWithHolidays())) {
    for (const [state, stateName] of Object.entries(statesOf(country))) {
      const region = `${country}-${state.toUpperCase()}`;
      names.set(region, `${stateName}, ${names.get(country) ?? country}`);
      entries.push({ folded: foldName(stateName), region });
    }
  }
  known = { names, entries };
  return known;
}

/** Every country of ISO 3166 as CLDR names it in English; withdrawn codes are left out. */
function countries(): readonly (readonly [Region, string])[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(isCountry)
    .map((code) => [code, english().of(code) ?? code] as const);
}

/** Told by the runtime alone, so that a start with a plain country need not load the holiday lists. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.has(code)) return false;
  return new Intl.Locale(`und-${code}`).region === code && english().of(code) !== undefined;
}

let names: Intl.DisplayNames | undefined;

function english(): Intl.DisplayNames {
  names ??= new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return names;
}
