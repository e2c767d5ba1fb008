import { strong, type Text, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { Contact, Interview, InviteMark, Opportunity } from "../../coach/facts.ts";
import type { InviteEvent } from "../../coach/language/invites/invite.ts";
import { supersedes } from "../../coach/language/invites/supersedes.ts";
import type { Context } from "../context.ts";
import { sameWords } from "../interviews/store-interview.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { startOf, timeOf } from "./invite-time.ts";

/** What an invitation means for what is stored. */
export type Verdict =
  | RoundVerdict
  | { readonly kind: "new" }
  | { readonly kind: "nothing"; readonly why: Text };

/** What it means for a round that is there. */
export type RoundVerdict =
  /** A round at that very time, or at that company on that day, logged in another way. */
  | { readonly kind: "here"; readonly opportunity: Opportunity; readonly round: Interview }
  | { readonly kind: "update"; readonly opportunity: Opportunity; readonly round: Interview }
  | {
      readonly kind: "cancelled";
      readonly opportunity: Opportunity;
      readonly round: Interview;
      /** False where only the time tells which round is meant. */
      readonly isSure: boolean;
    };

interface Found {
  readonly opportunity: Opportunity;
  readonly round: Interview;
}

/** Judges one event of a file against everything the person logged. */
export function judgeInvite(
  event: InviteEvent,
  all: readonly Opportunity[],
  context: Context,
): Verdict {
  if (event.method === "reply" || event.method === "other") {
    return nothing(
      text`${titleOf(event)} is somebody's answer to an invitation, not an invitation.`,
    );
  }
  const known = roundOf(event, all);
  const sameTime = roundAt(event, all);
  if (event.cancellation !== undefined) return judgeCancellation(event, known, sameTime, context);
  if (known === undefined) {
    const there = sameTime ?? roundOn(event, all);
    return there === undefined ? { kind: "new" } : { kind: "here", ...there };
  }
  const version = versionOf(known.round, event);
  if (version === "same") {
    return nothing(text`You have this interview at ${opportunityName(known.opportunity)} already.`);
  }
  return version === "older" ? older(known, context) : { kind: "update", ...known };
}

/** What is kept of an event to recognise it again; undefined for one without a UID. */
export function markOf(event: InviteEvent): InviteMark | undefined {
  const { uid, sequence, stampedAt, occurrenceOf } = event;
  if (uid === undefined) return undefined;
  return {
    uid,
    sequence,
    ...(stampedAt === undefined ? {} : { stampedAt }),
    ...(occurrenceOf === undefined ? {} : { occurrenceOf }),
  };
}

/** The event by its own title. */
export const titleOf = ({ summary }: Pick<InviteEvent, "summary">): Text =>
  summary === undefined ? text`That` : text`${strong(cut(summary, 80))}`;

function judgeCancellation(
  event: InviteEvent,
  known: Found | undefined,
  sameTime: Found | undefined,
  context: Context,
): Verdict {
  if (event.cancellation === "someone-else") {
    return nothing(text`${titleOf(event)}: another guest was taken off the list, you were not.`);
  }
  const found = known ?? sameTime;
  if (found === undefined) {
    return nothing(text`${titleOf(event)} cancels a meeting that is not in your list.`);
  }
  if (found.round.state === "cancelled") {
    return nothing(
      text`The interview at ${opportunityName(found.opportunity)} is marked as cancelled already.`,
    );
  }
  if (known !== undefined && versionOf(known.round, event) === "older") {
    return older(known, context);
  }
  const taken = event.cancellation === "unclear" ? takenOff(event, found) : undefined;
  if (taken !== undefined) {
    return nothing(
      text`${strong(taken.name)} was taken off the list of your interview at ${opportunityName(found.opportunity)}; it takes place for you.`,
    );
  }
  const isSure = known !== undefined;
  return { kind: "cancelled", ...found, isSure };
}

/** The one guest a cancellation names, where that is somebody else who is known to be there. */
function takenOff({ attendees }: InviteEvent, { opportunity, round }: Found): Contact | undefined {
  const [guest, ...more] = attendees.filter(({ role }) => role !== "organizer");
  if (guest === undefined || more.length > 0) return undefined;
  const met = opportunity.contacts.filter(({ id }) => round.contactIds.includes(id));
  return met.find(
    ({ name, email }) =>
      (email !== undefined && email.toLowerCase() === guest.email?.toLowerCase()) ||
      (guest.name !== undefined && sameWords(name, guest.name)),
  );
}

function older({ opportunity, round }: Found, { now }: Context): Verdict {
  const when = `${sayDay(round.localDay, localDayOf(now, round.zone))}, ${round.localTime}`;
  return nothing(
    text`This is an older version of the invitation to ${opportunityName(opportunity)}; the newer one says ${when}.`,
  );
}

function versionOf({ invite }: Interview, event: InviteEvent): "newer" | "same" | "older" {
  if (invite === undefined) return "newer";
  const { uid, sequence } = invite;
  return supersedes({ uid, sequence, stampedAt: invite.stampedAt }, { ...event, uid });
}

/** The round that came with this invitation; one date of a series may have been stored as the series itself. */
function roundOf(event: InviteEvent, all: readonly Opportunity[]): Found | undefined {
  if (event.uid === undefined) return undefined;
  const own = rounds(all).filter(({ round }) => round.invite?.uid === event.uid);
  return (
    own.find(({ round }) => round.invite?.occurrenceOf === event.occurrenceOf) ??
    own.find(({ round }) => event.occurrenceOf === round.startsAt)
  );
}

function roundAt(event: InviteEvent, all: readonly Opportunity[]): Found | undefined {
  const startsAt = startOf(event);
  return onlyOne(unmarked(all).filter(({ round }) => round.startsAt === startsAt));
}

/** At the same company on the same day: rarely a second round, often a time that was heard wrong. */
function roundOn(event: InviteEvent, all: readonly Opportunity[]): Found | undefined {
  const { companyGuess } = event;
  const time = timeOf(event);
  if (companyGuess === undefined || time === undefined) return undefined;
  return onlyOne(
    unmarked(all).filter(
      ({ opportunity, round }) =>
        sameWords(opportunity.company, companyGuess) &&
        localDayOf(time.startsAt, round.zone) === round.localDay,
    ),
  );
}

const unmarked = (all: readonly Opportunity[]): readonly Found[] =>
  rounds(all).filter(({ round }) => round.state === "planned" && round.invite === undefined);

const onlyOne = (found: readonly Found[]): Found | undefined =>
  found.length === 1 ? found[0] : undefined;

const rounds = (all: readonly Opportunity[]): readonly Found[] =>
  all.flatMap((opportunity) => opportunity.interviews.map((round) => ({ opportunity, round })));

const nothing = (why: Text): Verdict => ({ kind: "nothing", why });
