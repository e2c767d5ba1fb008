import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { startHeartbeat } from "../bot/clock/heartbeat.ts";
import { type SetTimer, systemTimer } from "../bot/clock/set-timer.ts";
import { type Clock, startClock } from "../bot/clock/start.ts";
import { createHandle } from "../bot/handle.ts";
import type { DoorwayDefaults } from "../bot/privacy/doorway.ts";
import { createCompose } from "../bot/reminders/compose.ts";
import type { Adapter, Handle, Log } from "../chat/adapter.ts";
import { outsideQuietHours } from "../coach/calendar/quiet-hours.ts";
import type { Instant } from "../coach/facts.ts";
import type { Store } from "../store/store.ts";

export interface AssemblyParts {
  readonly store: Store;
  readonly log: Log;
  readonly now: () => Instant;
  readonly defaults: DoorwayDefaults;
  readonly adapterFor: (platform: string) => Adapter | undefined;
  /** Row ids; random when left out. */
  readonly newId?: () => string;
  /** Something is due and the clock has stood still for a minute. */
  readonly onStuck: () => void;
  /** Called after each tick that finished, for health. */
  readonly onTick?: (at: Instant) => void;
  /** How the clock waits; the process's own timers when left out. */
  readonly setTimer?: SetTimer;
  /** The minute heartbeat; node-cron's when left out. */
  readonly heartbeat?: typeof startHeartbeat;
}

/** A bot with its memory and its clock; the clock is started apart, once the adapters run. */
export interface Assembly {
  readonly handle: Handle;
  startClock(): Promise<Clock>;
}

/** A row id: 12 random bytes as 16 base64url characters, short enough to go three to a button. */
export const newRowId = (): string => randomBytes(12).toString("base64url");
/** A delivery id: 16 random bytes as 22 base64url characters, which is what fits into Discord's nonce. */
const newDeliveryId = (): string => randomBytes(16).toString("base64url");

/** Joins memory, behaviour and clock into one bot. */
export function assemble(parts: AssemblyParts): Assembly {
  const { store, log, now, defaults, adapterFor, onStuck, setTimer = systemTimer } = parts;
  const newId = parts.newId ?? newRowId;
  let clock: Clock | undefined;
  const handle = createHandle({
    store,
    log,
    defaults,
    newId,
    pause: (ms) => delay(ms),
    onChange: () => clock?.poke(),
  });
  return {
    handle,
    async startClock() {
      clock = await startClock({
        store: store.clock,
        owner: newRowId(),
        compose: createCompose(store),
        personNow: ({ id }) => store.personById(id),
        adapterFor,
        outsideQuietHours,
        newId: newDeliveryId,
        random: Math.random,
        now,
        setTimer,
        log,
        onStuck,
        heartbeat: (deps) =>
          (parts.heartbeat ?? startHeartbeat)({
            ...deps,
            async tick(at) {
              await deps.tick(at);
              parts.onTick?.(at);
            },
          }),
      });
      return clock;
    },
  };
}
