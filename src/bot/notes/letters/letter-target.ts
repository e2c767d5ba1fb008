import { localDayOf } from "../../../coach/calendar/days.ts";
import type { Instant, Interview, LocalDay, Opportunity } from "../../../coach/facts.ts";
import type { Context } from "../../context.ts";
import { allPlanned } from "../../own.ts";
import type { Planned } from "../../replan.ts";
import { contactOf, followUpRecipient } from "../../wording/names.ts";
import type { NoteTarget } from "../target.ts";
import { letterKey, type SideLetter } from "./letter.ts";

/**
 * Whom and what a letter is about. It settles no step, so nothing is open in it and no follow-up is counted.
 * `round` is the missed one where it is known; `answerBy` the day another offer must be answered, in the person's zone.
 */
export function letterTarget(
  letter: SideLetter,
  planned: Planned,
  now: Instant,
  {
    round,
    answerBy,
  }: { readonly round?: Interview; readonly answerBy?: LocalDay | undefined } = {},
): NoteTarget {
  const { opportunity } = planned;
  const missed = round ?? missedRound(opportunity, now);
  const interview = letter === "no-show" ? missed : lastMet(opportunity, now);
  const key = letterKey(letter, opportunity.id);
  return {
    key,
    stepKey: key,
    step: letter,
    cycle: undefined,
    planned,
    interview,
    contact: opportunity.noContact ? undefined : readerOf(letter, opportunity, interview),
    toCoordinator: false,
    open: [],
    ...(answerBy === undefined ? {} : { answerBy }),
  };
}

/**
 * The day the offer of another company must be answered, in the person's zone; undefined when none is known or to come,
 * and where the person has named a day for this letter since.
 */
export async function answerDay(
  opportunityId: string,
  context: Context,
): Promise<LocalDay | undefined> {
  const today = localDayOf(context.now, context.person.policy.zone);
  const all = await allPlanned(context);
  const told = all
    .find(({ opportunity }) => opportunity.id === opportunityId)
    ?.opportunity.deeds.findLast(
      (deed) => deed.kind === "note-fact" && deed.fact === "decision-day",
    );
  const offers = all.flatMap(({ opportunity, plan }) => {
    if (opportunity.id === opportunityId || plan.status !== "offer") return [];
    const heard = opportunity.deeds.findLast((deed) => deed.kind === "heard");
    const day = heard?.kind === "heard" ? heard.dueDay : undefined;
    const isOlder =
      told !== undefined && heard !== undefined && heard.recordedAt <= told.recordedAt;
    return day === undefined || day < today || isOlder ? [] : [day];
  });
  return offers.toSorted()[0];
}

/** The newest round that nobody came to, or whose hour is over. */
export function missedRound({ interviews }: Opportunity, now: Instant): Interview | undefined {
  const begun = interviews
    .filter(
      ({ state, startsAt }) => state === "no-show" || (state === "planned" && startsAt <= now),
    )
    .toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
  return begun.find(({ state }) => state === "no-show") ?? begun[0];
}

function lastMet({ interviews }: Opportunity, now: Instant): Interview | undefined {
  return interviews
    .filter(({ state, endsAt }) => state === "planned" && endsAt <= now)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .at(-1);
}

/** After a missed talk whoever was to be in it, a recruiter first; else the reader of a follow-up. */
function readerOf(letter: SideLetter, opportunity: Opportunity, round: Interview | undefined) {
  if (letter !== "no-show") return followUpRecipient(opportunity);
  const invited = (round?.contactIds ?? []).flatMap((id) => contactOf(opportunity, id) ?? []);
  return (
    invited.find(({ kind }) => kind === "recruiter") ?? invited[0] ?? followUpRecipient(opportunity)
  );
}
