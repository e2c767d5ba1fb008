import type { Opportunity } from "../../../src/coach/facts.ts";
import type { Person } from "../../../src/store/store.ts";
import { aPerson, policyIn } from "../example-delivery.ts";
import type { Random } from "./random.ts";

const HOUR_MS = 3_600_000;

/** Weeks with a change of clocks in at least one of the zones, and an ordinary one. */
const WEEKS = [
  "2026-03-05T00:00:00.000Z",
  "2026-03-26T00:00:00.000Z",
  "2026-04-02T00:00:00.000Z",
  "2026-10-22T00:00:00.000Z",
  "2026-10-29T00:00:00.000Z",
  "2026-11-23T00:00:00.000Z",
] as const;

const ZONES = [
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Pacific/Chatham",
] as const;

/** Something a person is to be told, as the plan means it. */
export interface Intent {
  readonly name: string;
  readonly accountOf: Actor;
  readonly plannedAtMs: number;
  readonly dueAt: string;
  readonly expiresAt: string;
  /** When a deed makes it pointless; undefined: never. */
  readonly cancelledAtMs: number | undefined;
}

/** A person of the simulation and what happens to them. */
export interface Actor {
  readonly person: Person;
  readonly opportunity: Opportunity;
  readonly blockedAtMs: number | undefined;
  readonly erasedAtMs: number | undefined;
}

export interface Cast {
  readonly startMs: number;
  readonly actors: readonly Actor[];
  readonly intents: readonly Intent[];
}

/** Ten people in a Slack workspace and a Discord application, with about a dozen nudges each over `days`. */
export function castOf(random: Random, days: number): Cast {
  const startMs = Date.parse(random.pick(WEEKS));
  const untilMs = startMs + days * 24 * HOUR_MS;
  const actors = Array.from({ length: 10 }, (_, index) => actorOf(random, index, startMs, untilMs));
  const intents = actors.flatMap((actor) =>
    Array.from({ length: random.whole(12, 24) }, (_, index) =>
      intentOf(random, actor, index, startMs, untilMs),
    ),
  );
  return { startMs, actors, intents };
}

function actorOf(random: Random, index: number, startMs: number, untilMs: number): Actor {
  const id = `p${index}`;
  const lane =
    index % 2 === 0
      ? { platform: "slack", workspace: "T1" }
      : { platform: "discord", workspace: "A1" };
  const policy = policyIn(random.pick(ZONES));
  const createdAt = new Date(startMs).toISOString();
  const sometime = () => random.between(startMs, untilMs);
  return {
    person: aPerson(id, { ...lane, policy, createdAt }),
    opportunity: anOpportunity(id, createdAt),
    blockedAtMs: index === 8 ? sometime() : undefined,
    erasedAtMs: index === 9 ? sometime() : undefined,
  };
}

function anOpportunity(personId: string, createdAt: string): Opportunity {
  return {
    id: `o-${personId}`,
    personId,
    company: "Acme",
    role: undefined,
    companyRegion: undefined,
    companyZone: undefined,
    noContact: false,
    createdAt,
    interviews: [],
    contacts: [],
    deeds: [],
  };
}

function intentOf(
  random: Random,
  actor: Actor,
  index: number,
  startMs: number,
  untilMs: number,
): Intent {
  const plannedAtMs = random.between(startMs, untilMs - 24 * HOUR_MS);
  const dueMs = Math.round(plannedAtMs + random.between(0, 24 * HOUR_MS));
  const lifeMs = Math.round(random.pick([2, 12, 48]) * HOUR_MS);
  const dies = random.chance(0.2);
  return {
    name: `${actor.person.id}.${index}`,
    accountOf: actor,
    plannedAtMs,
    dueAt: new Date(dueMs).toISOString(),
    expiresAt: new Date(dueMs + lifeMs).toISOString(),
    cancelledAtMs: dies ? dueMs + random.between(-6, 3) * HOUR_MS : undefined,
  };
}
