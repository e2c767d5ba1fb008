import type { Interview, Opportunity } from "../../../../coach/facts.ts";
import type { NoteChannel, NoteKind, NoteRequest } from "../../../../coach/notes/note-request.ts";
import type { Context } from "../../../context.ts";
import { isSideLetter } from "../../letters/letter.ts";
import type { NoteTarget } from "../../target.ts";
import { factOf } from "../kept-facts.ts";
import { factsOf } from "./note-facts.ts";
import { roundsBefore } from "./rounds-before.ts";
import { situationsOf } from "./situations.ts";

/** What a note is drafted from: only what the person told. `wording` counts from 0. */
export function requestFor(
  target: NoteTarget,
  wording: number,
  { person, now }: Pick<Context, "person" | "now">,
): NoteRequest {
  const { planned, interview, contact, step, toCoordinator } = target;
  const { opportunity } = planned;
  // Only thank-yous come in a panel: another wording of any other note is the next one, however many people were there.
  const isOneOfMany = step === "thank-you" && !toCoordinator;
  return {
    kind: kindOf(target),
    // What changes the course is put in writing, also to somebody who likes the phone.
    channel: channelOf(
      isSideLetter(step) && contact?.channel === "phone" ? undefined : contact?.channel,
    ),
    situations: situationsOf(target, now),
    seed: opportunity.id,
    place: {
      panel: isOneOfMany ? (interview?.contactIds ?? []) : [],
      earlier: interview === undefined ? 0 : thankedBefore(opportunity, interview),
      wording,
    },
    from: factOf(opportunity, "signature") ?? person.name,
    company: opportunity.company,
    role: opportunity.role,
    contact,
    facts: factsOf(target, person.policy, now),
  };
}

function kindOf({ step, toCoordinator }: NoteTarget): NoteKind {
  return toCoordinator ? "coordinator-thanks" : step;
}

/** A text message is as short as a note on LinkedIn. */
function channelOf(channel: string | undefined): NoteChannel {
  if (channel === "LinkedIn" || channel === "text message") return "linkedin";
  return channel === "phone" || channel === "portal" ? channel : "e-mail";
}

function thankedBefore(opportunity: Opportunity, interview: Interview): number {
  return roundsBefore(opportunity, interview).flatMap(({ contactIds }) => contactIds).length;
}
