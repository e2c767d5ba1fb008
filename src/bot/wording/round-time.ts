import { type Text, text } from "../../chat/text.ts";
import { localDayOf, localTimeOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { Deed, Instant, Interview, Opportunity } from "../../coach/facts.ts";
import { sayInterviewTime } from "./moments.ts";
import { cut } from "./names.ts";

/**
 * When a round is, with what happened to its time: "…, moved from Tue 24 Nov, 15:00: recruiter ill". `zone` is the
 * person's, an IANA name.
 */
export function roundTime(
  { deeds }: Pick<Opportunity, "deeds">,
  round: Interview,
  zone: string,
  now: Instant,
): Text {
  const at = (instant: Instant) =>
    `${sayDay(localDayOf(instant, round.zone), localDayOf(now, round.zone))}, ${localTimeOf(instant, round.zone)}`;
  if (round.state === "postponed") return text`put off, no date yet (was ${at(round.startsAt)})`;
  if (round.state === "no-show") return text`${at(round.startsAt)}: nobody called`;
  const when = sayInterviewTime(round, zone, now);
  const moved = deeds.findLast((deed) => isMoveOf(round, deed));
  if (moved?.kind !== "rescheduled") return when;
  const why = moved.note === undefined ? "" : `: ${cut(moved.note, 80)}`;
  return text`${when}, moved from ${at(moved.from)}${why}`;
}

/** A change of the zone alone keeps the instant in the history, but is no move. */
const isMoveOf = ({ id, startsAt }: Interview, deed: Deed): boolean =>
  deed.kind === "rescheduled" && deed.interviewId === id && deed.from !== startsAt;
