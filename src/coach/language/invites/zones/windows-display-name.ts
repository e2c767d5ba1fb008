import { tzOffset } from "@date-fns/tz/tzOffset";
import { zoneMeant } from "../../../calendar/zones.ts";

const WITH_OFFSET = /^\((?:UTC|GMT)(?:([+-])(\d{1,2}):?(\d\d))?\)\s*(.{2,120})$/i;
/** An offset that Windows shows may be one that the country has given up since. */
const TOLERANCE_MINUTES = 60;

/** Names in Windows' list that are neither a city of the zone database nor what people call their zone. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "coordinated universal time": "UTC",
  "atlantic time": "America/Halifax",
  newfoundland: "America/St_Johns",
  saskatchewan: "America/Regina",
  indiana: "America/Indiana/Indianapolis",
  "central america": "America/Guatemala",
  "baja california": "America/Tijuana",
  greenland: "America/Godthab",
  "mid-atlantic": "Atlantic/South_Georgia",
  "cabo verde is.": "Atlantic/Cape_Verde",
  "city of buenos aires": "America/Argentina/Buenos_Aires",
  "west central africa": "Africa/Lagos",
  pretoria: "Africa/Johannesburg",
  "abu dhabi": "Asia/Dubai",
  islamabad: "Asia/Karachi",
  chennai: "Asia/Calcutta",
  astana: "Asia/Almaty",
  hanoi: "Asia/Bangkok",
  beijing: "Asia/Shanghai",
  osaka: "Asia/Tokyo",
  canberra: "Australia/Sydney",
  wellington: "Pacific/Auckland",
};

/**
 * The IANA zone of a name that Windows shows in its list: "(UTC-05:00) Eastern Time (US & Canada)", "(GMT+10:00)
 * Canberra, Melbourne, Sydney". The offset in front has to fit the city; undefined when no part of the name is known.
 */
export function zoneOfDisplayName(name: string): string | undefined {
  const match = WITH_OFFSET.exec(name.trim());
  if (match === null) return undefined;
  const [, sign = "+", hours = "0", minutes = "0", places = ""] = match;
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return placesIn(places)
    .map((place) => OTHER_NAMES[place.toLowerCase()] ?? zoneMeant(place))
    .find((zone) => zone !== undefined && fits(zone, offset));
}

/** "Eastern Time (US & Canada)" -> Eastern Time; "Greenwich Mean Time : Dublin, Lisbon" -> Dublin, Lisbon */
function placesIn(places: string): readonly string[] {
  const plain = places.replace(/\([^)]*\)?/g, " ").replace(/^[^:]*:/, "");
  return plain
    .split(/,|;|\s&\s|\sand\s/)
    .map((place) => place.trim())
    .filter((place) => place.length > 2);
}

function fits(zone: string, offsetMinutes: number): boolean {
  const winterAndSummer = ["2020-01-01", "2020-07-01"].map((day) => tzOffset(zone, new Date(day)));
  return winterAndSummer.some((offset) => Math.abs(offset - offsetMinutes) <= TOLERANCE_MINUTES);
}
