import { randomBytes } from "node:crypto";
import type { Deed, Interview, Opportunity, Policy } from "../../src/coach/facts.ts";
import type { Claim, NudgeToPlan, Person, Store } from "../../src/store/store.ts";

/** The instant at which the tests' world stands: a Tuesday, 09:00 in London. */
export const NOW = "2026-11-24T09:00:00.000Z";

/** So many minutes after NOW. */
export function minutes(count: number): string {
  return new Date(Date.parse(NOW) + count * 60_000).toISOString();
}

export function newId(): string {
  return randomBytes(16).toString("base64url");
}

const POLICY: Policy = {
  zone: "Europe/London",
  region: "GB-ENG",
  quietFrom: "21:00",
  quietUntil: "08:00",
  pace: "middle",
  maxFollowUps: 2,
  moveOnAfter: 10,
  daysAway: [{ from: "2026-12-24", until: "2027-01-02" }],
  extraHolidays: ["2026-12-07"],
};

export function aPerson(changes: Partial<Person> = {}): Person {
  return {
    id: newId(),
    platform: "slack",
    workspace: "T1",
    account: newId(),
    name: "Ana Lund",
    locale: "en-GB",
    policy: POLICY,
    zoneKnown: true,
    createdAt: NOW,
    noticedAt: NOW,
    pausedAt: undefined,
    unreachableAt: undefined,
    leftAt: undefined,
    ...changes,
  };
}

export function anInterview(changes: Partial<Interview> = {}): Interview {
  return {
    id: newId(),
    label: "panel",
    localDay: "2026-11-24",
    localTime: "15:00",
    zone: "America/New_York",
    durationMinutes: 60,
    startsAt: "2026-11-24T20:00:00.000Z",
    endsAt: "2026-11-24T21:00:00.000Z",
    contactIds: [],
    state: "planned",
    place: "5 Elm Street",
    loggedAt: NOW,
    ...changes,
  };
}

export function anOpportunity(personId: string, changes: Partial<Opportunity> = {}): Opportunity {
  return {
    id: newId(),
    personId,
    company: "Acme",
    role: "Data Analyst",
    companyRegion: "US-CA",
    companyZone: "America/Los_Angeles",
    noContact: false,
    createdAt: NOW,
    interviews: [],
    contacts: [],
    deeds: [],
    ...changes,
  };
}

export function aDeed(changes: Partial<Deed> = {}): Deed {
  const deed = { id: newId(), at: NOW, recordedAt: NOW, kind: "moved-on" };
  return { ...deed, ...changes } as Deed;
}

/** A nudge due at this instant, stale after `expiresAt`. */
export function aNudge(key: string, dueAt: string, expiresAt = minutes(100_000)): NudgeToPlan {
  return {
    id: newId(),
    key,
    stepKey: `step.${key}`,
    kind: "thank-you",
    rank: "due",
    dueAt,
    expiresAt,
  };
}

/** A person with one opportunity and these nudges. */
export async function planted(
  store: Store,
  nudges: readonly NudgeToPlan[],
  changes: Partial<Person> = {},
): Promise<{ readonly person: Person; readonly opportunity: Opportunity }> {
  const person = aPerson(changes);
  const opportunity = anOpportunity(person.id);
  await store.change(async (tx) => {
    await tx.addPerson(person);
    await tx.addOpportunity(opportunity);
    await tx.planNudges(person.id, opportunity.id, nudges);
  });
  return { person, opportunity };
}

/** A claim at this instant without quiet hours and gap, unless changed. */
export function aClaim(now: string, changes: Partial<Claim> = {}): Claim {
  return {
    now,
    owner: "me",
    leaseMs: 60_000,
    maxLanes: 16,
    gapMs: 0,
    outsideQuietHours: (instant) => instant,
    newId,
    ...changes,
  };
}
