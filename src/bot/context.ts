import type { Registry } from "../chat/command.ts";
import type { Incoming } from "../chat/incoming.ts";
import type { Instant } from "../coach/facts.ts";
import type { Person, Reading, Store, Writing } from "../store/store.ts";

/** What every handler gets: who speaks, when, and a door to the memory. */
export interface Context {
  readonly person: Person;
  readonly now: Instant;
  readonly incoming: Incoming;
  readonly read: Reading;
  /** All commands, for help. */
  readonly registry: Registry;
  readonly newId: () => string;
  /** Wipes freed pages; called after an erase has committed. */
  readonly scrub: () => Promise<void>;
  /**
   * Changes the memory in one transaction. The incoming event is marked as seen in that same transaction, so a second
   * delivery of it acts once, even over a crash. Throws AlreadySeen when this event acted before.
   */
  change<T>(fn: (tx: Writing) => Promise<T>): Promise<T>;
}

/** The same event came twice; the first one acted. */
export class AlreadySeen extends Error {
  constructor(eventId: string) {
    super(`Event ${eventId} was handled before.`);
    this.name = "AlreadySeen";
  }
}

export interface ContextParts {
  readonly store: Store;
  readonly person: Person;
  readonly incoming: Incoming;
  readonly registry: Registry;
  readonly newId: () => string;
  /** Called after each committed change, so that the clock looks again. */
  readonly onChange: () => void;
}

/** Builds the context of one incoming event. */
export function createContext({
  store,
  person,
  incoming,
  registry,
  newId,
  onChange,
}: ContextParts): Context {
  let marked = false;
  return {
    person,
    now: incoming.now,
    incoming,
    read: store,
    registry,
    newId,
    scrub: () => store.scrub(),
    async change(fn) {
      const result = await store.change(async (tx) => {
        if (!(marked || (await tx.firstSeen(incoming.eventId, incoming.now)))) {
          throw new AlreadySeen(incoming.eventId);
        }
        return await fn(tx);
      });
      marked = true;
      onChange();
      return result;
    },
  };
}
