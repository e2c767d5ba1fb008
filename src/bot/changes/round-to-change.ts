import { packId } from "../../chat/button.ts";
import { MAX_MENU_OPTIONS } from "../../chat/message.ts";
import { type Text, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { Instant, Interview } from "../../coach/facts.ts";
import type { Context } from "../context.ts";
import { showPlan } from "../reminders/steps-not-found.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { type ChangeKind, markedLately, roundsFor } from "./find-round.ts";

export interface RoundWanted {
  readonly change: ChangeKind;
  /** undefined: whichever can be meant. */
  readonly interviewId: string | undefined;
  /** The verb and arguments of the menu that asks; the chosen round's id is appended. */
  readonly verb: string;
  readonly verbArgs: readonly string[];
}

/** The round a change is about. Throws Sorry with a menu when several can be meant, and kindly when none can. */
export function roundToChange(planned: Planned, wanted: RoundWanted, context: Context): Interview {
  const { opportunity } = planned;
  const { change, interviewId } = wanted;
  if (interviewId !== undefined && interviewId !== "") {
    const round = opportunity.interviews.find(({ id }) => id === interviewId);
    if (round !== undefined) return round;
    throw new Sorry(
      text`That interview is no longer in your list, so nothing was changed.`,
      ...showPlan(planned),
    );
  }
  const rounds = roundsFor(change, opportunity, context.now);
  const lately = change === "moved" ? undefined : markedLately(change, opportunity, context.now);
  if (lately !== undefined) {
    throw new Sorry(
      text`${alreadyText(planned, lately, context)}`,
      ...(rounds.length === 0
        ? showPlan(planned)
        : [roundMenu(rounds, "I mean another one", wanted, context)]),
    );
  }
  const [only] = rounds;
  if (only === undefined) {
    throw new Sorry(nothingText(change, planned), ...showPlan(planned));
  }
  if (rounds.length === 1) return only;
  throw new Sorry(
    text`Which interview at ${opportunityName(opportunity)}?`,
    roundMenu(rounds, "Choose one", wanted, context),
  );
}

function roundMenu(
  rounds: readonly Interview[],
  label: string,
  { verb, verbArgs }: RoundWanted,
  { now }: Context,
) {
  return {
    kind: "menu" as const,
    id: packId(verb, ...verbArgs),
    label,
    options: rounds
      .slice(0, MAX_MENU_OPTIONS)
      .map((round) => ({ label: roundLabel(round, now), value: round.id })),
  };
}

/** A round in a menu: "panel, Tue 24 Nov, 15:00"; at most 75 characters. */
export function roundLabel(
  { label, localDay, localTime, zone, state }: Interview,
  now: Instant,
): string {
  const when = `${sayDay(localDay, localDayOf(now, zone))}, ${localTime}`;
  const off = state === "planned" ? "" : ` (${STATE_WORDS[state]})`;
  return cut(`${label ?? "interview"}, ${when}${off}`, 75);
}

const STATE_WORDS: Readonly<Record<Exclude<Interview["state"], "planned">, string>> = {
  cancelled: "cancelled",
  postponed: "put off",
  "no-show": "nobody called",
};

/** For a change that was told before. */
export function alreadyText(
  { opportunity }: Planned,
  { state, localDay, localTime, zone }: Interview,
  { now }: Context,
): Text {
  const when = `${sayDay(localDay, localDayOf(now, zone))}, ${localTime}`;
  const as =
    state === "planned" ? "I have that time already" : `is marked as ${STATE_WORDS[state]} already`;
  return state === "planned"
    ? text`The interview at ${opportunityName(opportunity)} is on ${when}; ${as}, so nothing was changed.`
    : text`The interview of ${when} at ${opportunityName(opportunity)} ${as}, so nothing was changed.`;
}

function nothingText(change: ChangeKind, { opportunity }: Planned): Text {
  const name = opportunityName(opportunity);
  if (change === "no-show") {
    return text`No interview at ${name} has begun that you have not told me about, so nothing was changed. If you wait for their answer: some silence is normal.`;
  }
  return text`There is no coming interview at ${name}, so nothing was changed.`;
}
