import { isKnownRegion, nearestRegions } from "../coach/calendar/regions.ts";
import { isKnownZone, nearestZones } from "../coach/calendar/zones.ts";
import { type Parsed, parsed, refused } from "./variable.ts";

/** Reads an IANA time zone such as "Europe/Berlin". */
export function parseZone(text: string): Parsed<string> {
  if (isKnownZone(text)) return parsed(text);
  return refused(
    `${JSON.stringify(text)} is no time zone.`,
    suggestion(
      nearestZones(text, 3).map((found) => found.zone),
      "Use a name from the IANA list, such as America/New_York or UTC.",
    ),
  );
}

/** Reads a country with an optional state, such as "US", "US-CA" or "GB-ENG". */
export function parseRegion(text: string): Parsed<string> {
  const region = text.toUpperCase();
  if (isKnownRegion(region)) return parsed(region);
  const nearest = nearestRegions(text, 3).map((found) => found.region);
  return refused(
    `${JSON.stringify(text)} is no region.`,
    suggestion(nearest, "Use a country code with an optional state, such as US, US-CA or GB-ENG."),
  );
}

function suggestion(nearest: readonly string[], otherwise: string): string {
  return nearest.length === 0 ? otherwise : `Did you mean ${nearest.join(" or ")}?`;
}
