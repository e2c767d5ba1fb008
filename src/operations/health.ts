import { differenceInMilliseconds } from "date-fns/differenceInMilliseconds";

/** The connection's state as an adapter reports it; "starting" until it reports for the first time. */
export type ConnectionState = "starting" | "connected" | "reconnecting" | "disconnected";

export interface HealthCounts {
  readonly pending: number;
  readonly overdue: number;
  readonly dead: number;
}

/** What `/healthz` answers: states, instants (ISO-8601 UTC) and counts, nothing about anybody. */
export interface HealthReport {
  readonly healthy: boolean;
  /** Why not, in words; empty when healthy. */
  readonly problems: readonly string[];
  readonly adapters: Readonly<Record<string, ConnectionState>>;
  readonly startedAt: string;
  readonly lastTickAt: string | undefined;
  readonly pending: number | undefined;
  readonly overdue: number | undefined;
  readonly dead: number | undefined;
}

export interface HealthOptions {
  /** The adapters that run; each is "starting" until it reports. */
  readonly adapters: readonly string[];
  /** Counts over all stores; a rejection is reported as a problem, never with its text. */
  readonly counts: () => Promise<HealthCounts>;
  /** ISO-8601 UTC. */
  readonly now: () => string;
}

/** Collects what adapters and the clock report, and judges it. */
export interface Health {
  adapter(name: string, state: ConnectionState): void;
  /** A tick finished at this instant. */
  ticked(at: string): void;
  report(): Promise<HealthReport>;
}

/** The heartbeat ticks every minute; three missed ones mean that the clock stands still. */
const TICK_STALE_MS = 180_000;
/** Reconnecting is normal life (Slack renews its sockets several times a day); this long it is an outage. */
const RECONNECTING_TOO_LONG_MS = 120_000;

/** Makes the board on which adapters and clock post their state. */
export function createHealth({ adapters, counts, now }: HealthOptions): Health {
  const startedAt = now();
  const states = new Map(
    adapters.map((name) => [name, { state: startingState(), since: startedAt }]),
  );
  let lastTickAt: string | undefined;

  return {
    adapter(name, state) {
      if (states.get(name)?.state !== state) states.set(name, { state, since: now() });
    },
    ticked(at) {
      lastTickAt = at;
    },
    async report() {
      const counted = await counts().catch(() => undefined);
      const at = now();
      const problems = [
        ...[...states].flatMap(([name, { state, since }]) =>
          connectionProblem(name, state, since, at),
        ),
        ...tickProblem(lastTickAt ?? startedAt, at),
        ...(counted === undefined ? ["The database does not answer."] : []),
      ];
      return {
        healthy: problems.length === 0,
        problems,
        adapters: Object.fromEntries([...states].map(([name, { state }]) => [name, state])),
        startedAt,
        lastTickAt,
        pending: counted?.pending,
        overdue: counted?.overdue,
        dead: counted?.dead,
      };
    },
  };
}

const startingState = (): ConnectionState => "starting";

function connectionProblem(
  name: string,
  state: ConnectionState,
  since: string,
  now: string,
): readonly string[] {
  if (state === "connected") return [];
  const brief = differenceInMilliseconds(now, since) < RECONNECTING_TOO_LONG_MS;
  if (state === "reconnecting" && brief) return [];
  return [`The ${name} adapter is ${state} since ${since}.`];
}

function tickProblem(lastSign: string, now: string): readonly string[] {
  if (differenceInMilliseconds(now, lastSign) <= TICK_STALE_MS) return [];
  return [`The clock has not ticked since ${lastSign}.`];
}
