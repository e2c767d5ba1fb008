import type { Log } from "../../src/chat/adapter.ts";
import type { Policy } from "../../src/coach/facts.ts";
import type { ClaimedDelivery, Nudge, Person } from "../../src/store/store.ts";

export const silentLog: Log = { info() {}, warn() {}, error() {} };

export const policyIn = (zone: string): Policy => ({
  zone,
  region: "US",
  quietFrom: "21:00",
  quietUntil: "08:00",
  pace: "early",
  maxFollowUps: 2,
  moveOnAfter: 10,
  daysAway: [],
  extraHolidays: [],
});

export function aPerson(id: string, more: Partial<Person> = {}): Person {
  return {
    id,
    platform: "slack",
    workspace: "T1",
    account: `U-${id}`,
    name: undefined,
    locale: undefined,
    policy: policyIn("UTC"),
    zoneKnown: true,
    createdAt: "2026-01-01T00:00:00.000Z",
    noticedAt: "2026-01-01T00:00:00.000Z",
    pausedAt: undefined,
    unreachableAt: undefined,
    leftAt: undefined,
    ...more,
  };
}

export function aNudge(id: string, more: Partial<Nudge> = {}): Nudge {
  const dueAt = more.dueAt ?? "2026-11-24T15:00:00.000Z";
  return {
    id,
    key: `key-${id}`,
    stepKey: `step-${id}`,
    kind: "thank-you",
    rank: "due",
    dueAt,
    expiresAt: "2026-12-24T15:00:00.000Z",
    personId: "p1",
    opportunityId: undefined,
    nextAt: dueAt,
    deliveryId: undefined,
    doneAt: undefined,
    outcome: undefined,
    ...more,
  };
}

export function aDelivery(id: string, more: Partial<ClaimedDelivery> = {}): ClaimedDelivery {
  return {
    id,
    person: aPerson("p1"),
    nudges: [aNudge("n1")],
    attempts: 0,
    maybePosted: false,
    createdAt: "2026-11-24T15:00:00.000Z",
    expired: [],
    ...more,
  };
}
