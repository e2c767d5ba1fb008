/**
 * Zone words people type, to IANA names. "EST" in July means New York, not UTC-5: people name the zone they live in, so
 * every abbreviation stands for the place with its own summer time.
 */
export const ZONE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ...["ET", "EST", "EDT"].map((word) => [word, "America/New_York"] as const),
  ...["CT", "CST", "CDT"].map((word) => [word, "America/Chicago"] as const),
  ...["MT", "MST", "MDT"].map((word) => [word, "America/Denver"] as const),
  ...["PT", "PST", "PDT"].map((word) => [word, "America/Los_Angeles"] as const),
  ...["AKST", "AKDT"].map((word) => [word, "America/Anchorage"] as const),
  ["HST", "Pacific/Honolulu"],
  ...["UTC", "GMT"].map((word) => [word, "UTC"] as const),
  ["BST", "Europe/London"],
  ["WET", "Europe/Lisbon"],
  ...["CET", "CEST"].map((word) => [word, "Europe/Berlin"] as const),
  ...["EET", "EEST"].map((word) => [word, "Europe/Athens"] as const),
  ["IST", "Asia/Kolkata"],
  ["SGT", "Asia/Singapore"],
  ["HKT", "Asia/Hong_Kong"],
  ["JST", "Asia/Tokyo"],
  ["KST", "Asia/Seoul"],
  ["AWST", "Australia/Perth"],
  ...["AET", "AEST", "AEDT"].map((word) => [word, "Australia/Sydney"] as const),
  ...["NZT", "NZST", "NZDT"].map((word) => [word, "Pacific/Auckland"] as const),
]);

/** Words that stand before "time": "eastern time", "UK time". Cities come from the runtime's own list of zones. */
export const ZONE_NAMES: ReadonlyMap<string, string> = new Map([
  ["eastern", "America/New_York"],
  ["central", "America/Chicago"],
  ["mountain", "America/Denver"],
  ["pacific", "America/Los_Angeles"],
  ["uk", "Europe/London"],
  ["british", "Europe/London"],
  ["irish", "Europe/Dublin"],
  ["german", "Europe/Berlin"],
  ["central european", "Europe/Berlin"],
  ["indian", "Asia/Kolkata"],
  ["india", "Asia/Kolkata"],
  ["japan", "Asia/Tokyo"],
  ["san francisco", "America/Los_Angeles"],
  ["seattle", "America/Los_Angeles"],
  ["boston", "America/New_York"],
  ["washington", "America/New_York"],
  ["munich", "Europe/Berlin"],
  ["hamburg", "Europe/Berlin"],
  ["barcelona", "Europe/Madrid"],
  ["bangalore", "Asia/Kolkata"],
  ["mumbai", "Asia/Kolkata"],
  ["delhi", "Asia/Kolkata"],
]);
