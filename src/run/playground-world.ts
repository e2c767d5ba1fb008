import type { PlaygroundWorld } from "../../adapters/playground/world.ts";
import type { Clock } from "../bot/clock/start.ts";
import { stepName } from "../bot/wording/names.ts";
import { planOpportunity } from "../coach/cadence/plan-opportunity.ts";
import { whoseTurn } from "../coach/cadence/turn.ts";
import type { Opportunity } from "../coach/facts.ts";
import type { Nudge, Person, Store } from "../store/store.ts";
import { type TurnedClock, turnTo } from "./turned-clock.ts";

export interface WorldParts {
  readonly store: Store;
  readonly time: TurnedClock;
  readonly clock: () => Clock;
  /** The accounts that exist, and the zone of those who have not spoken yet. */
  readonly people: readonly { readonly id: string; readonly zone: string }[];
}

const account = (id: string) => ({ platform: "playground", workspace: "playground", account: id });

/** The playground's window into the house: its clock, and what is stored and coming. */
export function createPlaygroundWorld({ store, time, clock, people }: WorldParts): PlaygroundWorld {
  const personOf = (id: string) => store.personByAccount(account(id));

  async function stateOf(id: string): Promise<unknown> {
    const person = await personOf(id);
    const opportunities = person === undefined ? [] : await store.opportunities(person.id);
    return {
      account: id,
      ...(person === undefined ? {} : { policy: person.policy }),
      opportunities: opportunities.map((one) =>
        opportunityState(one, person as Person, time.now()),
      ),
    };
  }

  return {
    now: () => time.now(),
    moveTo: (instant) => turnTo(instant, time, clock(), store),
    nextDue: () => store.clock.nextWake(),
    async upcoming(id) {
      const person = await personOf(id);
      if (person === undefined) return [];
      const nudges = await store.pendingNudges(person.id);
      const texts = new Map(
        (await store.opportunities(person.id)).map((one) => [one.id, one.company]),
      );
      return nudges.map((nudge) => ({ at: nudge.nextAt, text: upcomingText(nudge, texts) }));
    },
    async state(id) {
      if (id !== undefined) return { now: time.now(), ...((await stateOf(id)) as object) };
      return { now: time.now(), people: await Promise.all(people.map((one) => stateOf(one.id))) };
    },
    async zoneOf(id) {
      const known = people.find((one) => one.id === id)?.zone ?? "UTC";
      return (await personOf(id))?.policy.zone ?? known;
    },
  };
}

function upcomingText(
  { kind, rank, opportunityId }: Nudge,
  companies: ReadonlyMap<string, string>,
): string {
  const company = companies.get(opportunityId ?? "");
  const name = kind in STEP_KINDS ? stepName(kind as keyof typeof STEP_KINDS) : "welcome";
  const again = rank === "reminder" ? " (reminder)" : rank === "last-call" ? " (last call)" : "";
  return company === undefined ? name : `${company}: ${name}${again}`;
}

const STEP_KINDS = {
  "checklist-day": true,
  "checklist-hour": true,
  debrief: true,
  "thank-you": true,
  "answer-request": true,
  "first-follow-up": true,
  "second-follow-up": true,
  "ask-date": true,
  "portal-check": true,
  "move-on": true,
  "check-in": true,
  "offer-deadline": true,
} as const;

function opportunityState(opportunity: Opportunity, { policy }: Person, now: string): unknown {
  const plan = planOpportunity(opportunity, policy);
  const { whose, until, step } = whoseTurn(plan, opportunity, policy, now);
  const nameOf = (id: string | undefined): string | undefined =>
    opportunity.contacts.find((contact) => contact.id === id)?.name;
  return {
    company: opportunity.company,
    role: opportunity.role,
    status: plan.status,
    turn: { whose, until, step: step?.kind },
    followUps: { sent: plan.followUpsSent, allowed: plan.followUpsAllowed },
    interviews: opportunity.interviews.map(
      ({ startsAt, endsAt, zone, state, label, contactIds }) => ({
        label,
        startsAt,
        endsAt,
        zone,
        state,
        with: contactIds.map(nameOf),
      }),
    ),
    contacts: opportunity.contacts.map(({ name, kind, title, email }) => ({
      name,
      kind,
      title,
      email,
    })),
    steps: plan.steps.map(({ kind, state, contactId, window, nudges, settledAt, reason }) => ({
      kind,
      state,
      contact: nameOf(contactId),
      window,
      settledAt,
      skipped: reason.skipped,
      nudges: nudges.map(({ rank, dueAt }) => ({ rank, dueAt })),
    })),
  };
}
