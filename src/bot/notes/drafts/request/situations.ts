import type { Instant } from "../../../../coach/facts.ts";
import type { NoteSituation } from "../../../../coach/notes/note-request.ts";
import { debriefOf } from "../../../around/debrief/kept.ts";
import { followUpRecipient } from "../../../wording/names.ts";
import type { NoteTarget } from "../../target.ts";
import { roundsBefore } from "./rounds-before.ts";

const LATE_RULE = "thank-you-late";
/** "no fit", "not a good fit", "doesn't fit", "poor fit", "fit is bad"; "not a bad fit" is praise. */
const NO_FIT =
  /(?:\b(?:no|not(?! sure)|bad|poor|wrong|weak|little)\b|n't\b)[^,.;]{0,25}\bfit|\bfit\w*\b.{0,10}\b(?:bad|poor|weak|wrong|low)\b/i;
const NOT_BAD = /\bnot (?:a )?bad\b/i;
const ROUGH_UP_TO = 2;

/** What is special about a thank-you, from what is known of the round; nothing for other notes. */
export function situationsOf(target: NoteTarget, now: Instant): readonly NoteSituation[] {
  const { step, planned, interview, open, contact } = target;
  const { opportunity } = planned;
  if (step !== "thank-you" || interview === undefined) return [];
  const [first] = open;
  const isLate =
    first?.reason.rule === LATE_RULE || (first !== undefined && now > first.window.closesAt);
  const { feeling, fit = "" } = debriefOf(opportunity, interview.id);
  const isNoFit = NO_FIT.test(fit) && !NOT_BAD.test(fit);
  const isAsked = opportunity.deeds.some(({ kind }) => kind === "promised");
  // One person is asked about the timing, not each of a panel.
  const asks = !isAsked && contact !== undefined && contact === followUpRecipient(opportunity);
  const when: readonly (readonly [boolean, NoteSituation])[] = [
    [!isLate && first?.reason.rule === "thank-you-same-day", "same-day"],
    [isLate, "late"],
    [feeling !== undefined && feeling <= ROUGH_UP_TO, "rough"],
    [isNoFit, "no-fit"],
    [asks && !isNoFit, "timeline-unknown"],
    [roundsBefore(opportunity, interview).length > 0, "later-round"],
  ];
  return when.flatMap(([applies, situation]) => (applies ? [situation] : []));
}
