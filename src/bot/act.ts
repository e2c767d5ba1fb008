import type {
  Contact,
  Deed,
  DeedDetail,
  Instant,
  Interview,
  Opportunity,
  Policy,
} from "../coach/facts.ts";
import type { Writing } from "../store/store.ts";
import type { Context } from "./context.ts";
import { ownPlanned } from "./own.ts";
import { type Planned, replan } from "./replan.ts";

/** How long an action can be undone, in milliseconds (ten minutes: product rule R7). */
export const UNDO_MS = 10 * 60_000;

/** What it takes to take an action back, in order. */
export type UndoPart =
  | {
      readonly kind: "remove";
      readonly what: "opportunity" | "interview" | "contact" | "deed";
      readonly id: string;
    }
  /** Brings back what was taken out: the round that went into another opportunity. */
  | {
      readonly kind: "restore";
      readonly what: "opportunity" | "interview" | "contact" | "deed";
      readonly id: string;
    }
  /** Company, role, region, zone and noContact as they were. */
  | { readonly kind: "opportunity"; readonly was: OpportunityHead }
  /** Only the settings that were changed, so that a later change of another one stays. */
  | { readonly kind: "policy"; readonly was: Partial<Policy>; readonly zoneKnown: boolean }
  | { readonly kind: "pause"; readonly pausedAt: Instant | undefined }
  /** The whole round as it was, or only what was changed of it, so that a later change of something else stays. */
  | {
      readonly kind: "interview";
      readonly opportunityId: string;
      readonly interview: Interview;
      readonly changed?: readonly (keyof Interview)[];
    }
  /** A deed that was corrected in its place, as it was. */
  | { readonly kind: "deed"; readonly opportunityId: string; readonly was: Deed }
  /** The words of a note that were kept; they are deleted, not only hidden. */
  | { readonly kind: "forget-copy"; readonly opportunityId: string; readonly deedId: string }
  /** Only what was changed about somebody, so that a later change of something else stays. */
  | {
      readonly kind: "contact";
      readonly opportunityId: string;
      readonly was: Contact;
      readonly changed: readonly (keyof Contact)[];
    };

export type OpportunityHead = Omit<Opportunity, "interviews" | "contacts" | "deeds">;

export interface UndoPlan {
  /** What was done, as the person would say it: "thank-you to Ana marked as sent". */
  readonly summary: string;
  readonly opportunityIds: readonly string[];
  readonly parts: readonly UndoPart[];
}

export interface Act {
  readonly kind: string;
  readonly summary: string;
  readonly opportunityId: string;
  /** Others whose plans change with it: the one a round was taken from. */
  readonly otherIds?: readonly string[];
  /**
   * Judges the facts once more inside the transaction, so that of two presses at the same moment one acts. Throws Sorry
   * for what the other one should hear.
   */
  readonly guard?: (planned: Planned) => void;
  readonly deeds?: readonly (DeedDetail & { readonly at?: Instant })[];
  /** Other changes of facts; returns how to take them back. */
  also?(tx: Writing): Promise<readonly UndoPart[]>;
}

export interface Acted {
  readonly actionId: string;
  readonly planned: Planned | undefined;
}

/** Writes deeds, the new plan, its nudges and the way back, all in the caller's transaction. */
export async function actIn(tx: Writing, context: Context, act: Act): Promise<Acted> {
  const { now, newId, person } = context;
  if (act.guard !== undefined) act.guard(await ownPlanned(context, act.opportunityId, tx));
  const extra = (await act.also?.(tx)) ?? [];
  const removed: UndoPart[] = [];
  for (const { at, ...detail } of act.deeds ?? []) {
    const deed = { ...detail, id: newId(), at: at ?? now, recordedAt: now } as Deed;
    await tx.addDeed(act.opportunityId, deed);
    removed.push({ kind: "remove", what: "deed", id: deed.id });
  }
  const planned = await replan(tx, person, act.opportunityId, newId);
  const otherIds = act.otherIds ?? [];
  for (const id of otherIds) await replan(tx, person, id, newId);
  const actionId = newId();
  const undo: UndoPlan = {
    summary: act.summary,
    opportunityIds: [act.opportunityId, ...otherIds],
    parts: [...removed, ...extra],
  };
  await tx.addAction({
    id: actionId,
    personId: person.id,
    kind: act.kind,
    at: now,
    undo,
    undoneAt: undefined,
  });
  return { actionId, planned };
}

/** The same in a transaction of its own. */
export function act(context: Context, what: Act): Promise<Acted> {
  return context.change((tx) => actIn(tx, context, what));
}
