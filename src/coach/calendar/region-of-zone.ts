import type { Region } from "../facts.ts";

/** Built at first use: about 0.1 s. */
let countryByZone: ReadonlyMap<string, Region> | undefined;

/**
 * The country whose clocks a zone follows ("Europe/Berlin" -> "DE"), from the zone lists that the runtime carries per
 * country; undefined when it belongs to none ("Etc/UTC"). A guess to start from, which the person can change.
 */
export function regionOfZone(zone: string): Region | undefined {
  countryByZone ??= readCountries();
  return countryByZone.get(canonical(zone));
}

function readCountries(): ReadonlyMap<string, Region> {
  const found = new Map<string, Region>();
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    // Former countries ("DD") still have names, but canonicalise to the one of today.
    const today = new Intl.Locale("und", { region: code }).region;
    if (today !== code || names.of(code) === undefined) continue;
    for (const zone of zonesOf(code)) {
      if (!found.has(canonical(zone))) found.set(canonical(zone), code);
    }
  }
  return found;
}

/** The name the runtime itself uses: "Asia/Kolkata" and "Asia/Calcutta" are one zone. */
function canonical(zone: string): string {
  return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
}

/** Zones of a country; the method is in every supported runtime but not yet in the type library. */
function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale("en", { region: country }) as Intl.Locale & {
    getTimeZones?: () => readonly string[] | undefined;
  };
  return locale.getTimeZones?.() ?? [];
}
