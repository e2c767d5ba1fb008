import { addMinutes, instantAt, localDayOf, localTimeOf } from "../../coach/calendar/days.ts";
import type { Instant, Interview } from "../../coach/facts.ts";
import type { InviteEvent } from "../../coach/language/invites/invite.ts";

/** The fields of a round that say when it is. */
export type RoundTime = Pick<
  Interview,
  "localDay" | "localTime" | "zone" | "durationMinutes" | "startsAt" | "endsAt"
>;

/** An invitation that does not say when it ends lasts this long, as everywhere in the coach. */
const DEFAULT_MINUTES = 60;

/** When an event is, for a series its next date. undefined for whole days: their time has to be asked for. */
export function timeOf(event: InviteEvent): RoundTime | undefined {
  if (event.allDay || event.multiDay) return undefined;
  const next = event.recurrence?.next;
  const day = next?.localDay ?? event.localDay;
  const time = next?.localTime ?? event.localTime;
  const { zone, durationMinutes = DEFAULT_MINUTES } = event;
  const startsAt =
    next?.startsAt ?? (next === undefined ? event.startsAt : instantAt(day, time, zone));
  return {
    localDay: localDayOf(startsAt, zone),
    localTime: localTimeOf(startsAt, zone),
    zone,
    durationMinutes,
    startsAt,
    endsAt: addMinutes(startsAt, durationMinutes),
  };
}

/** The instant an event starts at; undefined for whole days. */
export const startOf = (event: InviteEvent): Instant | undefined => timeOf(event)?.startsAt;
