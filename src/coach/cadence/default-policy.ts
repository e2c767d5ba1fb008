import type { Policy, Region } from "../facts.ts";

/** How a person is coached until they say otherwise: quiet from 21:00 to 08:00 in their zone, early pace. */
export function defaultPolicy(zone: string, region: Region): Policy {
  return {
    zone,
    region,
    quietFrom: "21:00",
    quietUntil: "08:00",
    pace: "early",
    maxFollowUps: 2,
    moveOnAfter: 10,
    daysAway: [],
    extraHolidays: [],
  };
}
