import type { Person } from "../src/store/store.ts";

const LONG_AGO = "2026-01-01T00:00:00.000Z";

/** Somebody without quiet hours, so that a measurement can run at any time of the day. */
export function benchPerson(id: string): Person {
  return {
    id,
    platform: "slack",
    workspace: "T1",
    account: id,
    name: undefined,
    locale: undefined,
    policy: {
      zone: "UTC",
      region: "US",
      quietFrom: "00:00",
      quietUntil: "00:00",
      pace: "early",
      maxFollowUps: 2,
      moveOnAfter: 10,
      daysAway: [],
      extraHolidays: [],
    },
    zoneKnown: true,
    createdAt: LONG_AGO,
    noticedAt: LONG_AGO,
    pausedAt: undefined,
    unreachableAt: undefined,
    leftAt: undefined,
  };
}
