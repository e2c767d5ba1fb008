import type { Opportunity } from "../facts.ts";
import type { Plan } from "./plan.ts";

/** Why one more follow-up would not be polite. */
export interface Refusal {
  /**
   * closed: they decided, or the person moved on. no-contact: the employer wants no messages. cap: as many as are
   * allowed (two, or fewer by the person's own policy) were sent since the last substantive reply.
   */
  readonly why: "closed" | "no-contact" | "cap";
  readonly sent: number;
  readonly allowed: number;
}

/** Why no further follow-up is offered now; undefined when one may still be sent. */
export function refuseFollowUp(plan: Plan, opportunity: Opportunity): Refusal | undefined {
  const { followUpsSent: sent, followUpsAllowed: allowed, status } = plan;
  if (status !== "live" && status !== "parked") return { why: "closed", sent, allowed };
  if (opportunity.noContact) return { why: "no-contact", sent, allowed };
  return sent < allowed ? undefined : { why: "cap", sent, allowed };
}
