import type { Instant } from "../../../coach/facts.ts";
import type { Person } from "../../../store/store.ts";

/**
 * Workspaces that asked us to wait. The store holds their next claims back; this holds back what was claimed before the
 * answer came and still waits for its turn.
 */
export interface LanePauses {
  pause(person: Person, until: Instant): void;
  /** When the pause of the person's workspace ends; undefined when there is none at `now`. */
  until(person: Person, now: Instant): Instant | undefined;
}

/** No workspace is paused yet. */
export function createLanePauses(): LanePauses {
  const pausedUntil = new Map<string, Instant>();
  const laneOf = ({ platform, workspace }: Person) => `${platform} ${workspace}`;
  return {
    pause(person, until) {
      const known = pausedUntil.get(laneOf(person));
      if (known === undefined || known < until) pausedUntil.set(laneOf(person), until);
    },
    until(person, now) {
      const until = pausedUntil.get(laneOf(person));
      if (until !== undefined && until > now) return until;
      pausedUntil.delete(laneOf(person));
      return undefined;
    },
  };
}
