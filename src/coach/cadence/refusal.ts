import type { Opportunity } from "../facts.ts";
import type { Plan } from "./plan.ts";

/** Why one more follow-up would not be polite. */
export interface Refusal {
  /**
   * closed: they decided, or the person moved on. no-contact: the employer wants no messages. policy: the person's own
   * limit is reached. cap: two were sent since the last substantive reply.
   */
  readonly why: "closed" | "no-contact" | "policy" | "cap";
  readonly sent: number;
  readonly allowed: number;
}

/** Product rule: never more than two follow-ups since the last substantive reply. */
const HARD_CAP = 2;

/** Why no further follow-up is offered now; undefined when one may still be sent. */
export function refuseFollowUp(plan: Plan, opportunity: Opportunity): Refusal | undefined {
  const { followUpsSent: sent, followUpsAllowed: allowed, status } = plan;
  if (status !== "live" && status !== "parked") return { why: "closed", sent, allowed };
  if (opportunity.noContact) return { why: "no-contact", sent, allowed };
  if (sent < allowed) return undefined;
  return { why: allowed < HARD_CAP ? "policy" : "cap", sent, allowed };
}
