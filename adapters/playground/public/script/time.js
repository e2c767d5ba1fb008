/** All of these take an instant (ISO-8601 UTC) and an IANA zone. */

const kept = new Map();

function format(zone, options) {
  const key = `${zone} ${JSON.stringify(options)}`;
  if (!kept.has(key)) {
    kept.set(key, new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }));
  }
  return kept.get(key);
}

/** "16:15" */
export function timeOf(instant, zone) {
  return format(zone, { hour: "2-digit", minute: "2-digit" }).format(new Date(instant));
}

/** "Tue 24 Nov", with the year on request. */
export function dayOf(instant, zone, withYear = false) {
  const year = withYear ? { year: "numeric" } : {};
  const options = { weekday: "short", day: "numeric", month: "short", ...year };
  return format(zone, options).format(new Date(instant)).replaceAll(",", "").replace("Sept", "Sep");
}

/** "2026-11-24T16:15", as a date input wants it. */
export function inputOf(instant, zone) {
  const options = {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  };
  const parts = Object.fromEntries(
    format(zone, options)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** "New York" for "America/New_York". */
export function placeOf(zone) {
  return zone.split("/").at(-1).replaceAll("_", " ");
}
