import { addDays, daysBetween, localDayOf, weekdayOf } from "../../../coach/calendar/days.ts";
import { zoneName } from "../../../coach/calendar/zones.ts";
import type { Contact, Instant, Interview, Opportunity, Policy } from "../../../coach/facts.ts";
import type {
  NoteChannel,
  NoteFacts,
  NoteKind,
  NoteRequest,
  NoteSituation,
} from "../../../coach/notes/note-request.ts";
import { dayInLetter } from "../../../coach/notes/sending-time.ts";
import { debriefOf, needOf, pointOf } from "../../around/debrief/kept.ts";
import { mainReader } from "../../around/debrief/main-reader.ts";
import type { Context } from "../../context.ts";
import { contactOf, followUpRecipient } from "../../wording/names.ts";
import type { NoteTarget } from "../target.ts";
import { factOf } from "./kept-facts.ts";

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
    channel: channelOf(contact?.channel),
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

const LATE_RULE = "thank-you-late";
/** "no fit", "not a good fit", "doesn't fit", "poor fit", "fit is bad"; "not a bad fit" is praise. */
const NO_FIT =
  /(?:\b(?:no|not(?! sure)|bad|poor|wrong|weak|little)\b|n't\b)[^,.;]{0,25}\bfit|\bfit\w*\b.{0,10}\b(?:bad|poor|weak|wrong|low)\b/i;
const NOT_BAD = /\bnot (?:a )?bad\b/i;
const ROUGH_UP_TO = 2;

function situationsOf(target: NoteTarget, now: Instant): readonly NoteSituation[] {
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

function factsOf(target: NoteTarget, policy: Policy, now: Instant): NoteFacts {
  const { planned, interview, contact, step, toCoordinator } = target;
  const { opportunity } = planned;
  const today = localDayOf(now, policy.zone);
  const announced = announcedIn(opportunity, today);
  const isThanks = step === "thank-you";
  const strength = isThanks
    ? factOf(opportunity, "strength", contact?.id)
    : factOf(opportunity, "strength");
  const newAngle = factOf(opportunity, "new-angle");
  const names = toCoordinator ? namesOf(opportunity, interview, contact) : [];
  return {
    ...(interview === undefined ? {} : { metOn: metOn(interview.localDay, today) }),
    ...(isThanks ? debriefFacts(target) : {}),
    ...(announced === undefined || !isThanks ? {} : { announced }),
    // The place of a contact in the panel chooses among strengths; this one is theirs wherever they stand.
    ...(strength === undefined
      ? {}
      : { strengths: [strength, ...(interview?.contactIds ?? []).map(() => strength)] }),
    ...(newAngle === undefined ? {} : { newAngle }),
    ...letterFacts(target, now),
    ...(names.length === 0 ? {} : { names }),
  };
}

/** What was told about this reader in the debrief; what the person adds stands in one note of the round alone. */
function debriefFacts({ planned, interview, contact, toCoordinator }: NoteTarget): NoteFacts {
  if (interview === undefined || toCoordinator) return {};
  const { opportunity } = planned;
  const point = contact && pointOf(opportunity, interview.id, contact.id);
  const need = contact && needOf(opportunity, interview.id, contact.id);
  const isReader = contact?.id === mainReader(opportunity, interview)?.id;
  const { addition = "" } = isReader ? debriefOf(opportunity, interview.id) : {};
  return {
    ...(point === undefined ? {} : { point }),
    ...(need === undefined ? {} : { need }),
    ...(addition === "" ? {} : { addition }),
  };
}

/** Everybody in the round but the reader. */
function namesOf(
  opportunity: Opportunity,
  interview: Interview | undefined,
  reader: Contact | undefined,
): readonly string[] {
  const others = (interview?.contactIds ?? []).filter((id) => id !== reader?.id);
  return others.flatMap((id) => contactOf(opportunity, id)?.name ?? []);
}

/** "today", "yesterday", "on Tuesday", "on 24 November". */
function metOn(day: string, today: string): string {
  if (day === today) return "today";
  if (day === addDays(today, -1)) return "yesterday";
  const [weekday = "", ...date] = dayInLetter(day).split(" ");
  const isThisWeek = daysBetween(day, today) < 7 && weekdayOf(day) !== weekdayOf(today);
  return isThisWeek ? `on ${weekday}` : `on ${date.join(" ")}`;
}

/** What only letters say: the day another offer runs out, the time nobody called. */
function letterFacts({ step, planned, interview, answerBy }: NoteTarget, now: Instant): NoteFacts {
  if (step === "no-show" && interview !== undefined)
    return { missedTime: missedTime(interview, now) };
  if (step !== "decision-date") return {};
  const decisionDay =
    answerBy === undefined ? factOf(planned.opportunity, "decision-day") : dayInLetter(answerBy);
  return decisionDay === undefined ? {} : { decisionDay };
}

/** "today at 15:00 (New York time)", "Tuesday 24 November at 15:00 (New York time)". */
function missedTime({ localDay, localTime, zone }: Interview, now: Instant): string {
  const day = localDay === localDayOf(now, zone) ? "today" : dayInLetter(localDay);
  return `${day} at ${localTime} (${zoneName(zone)})`;
}

function announcedIn({ deeds }: Opportunity, today: string): string | undefined {
  const promised = deeds.findLast((deed) => deed.kind === "promised");
  if (promised?.kind !== "promised" || promised.day < today) return undefined;
  const word = promised.certainty === "by" ? "by" : "around";
  return `a decision ${word} ${dayInLetter(promised.day)}`;
}

function thankedBefore(opportunity: Opportunity, interview: Interview): number {
  return roundsBefore(opportunity, interview).flatMap(({ contactIds }) => contactIds).length;
}

function roundsBefore({ interviews }: Opportunity, { startsAt }: Interview): readonly Interview[] {
  return interviews.filter((one) => one.state === "planned" && one.startsAt < startsAt);
}
