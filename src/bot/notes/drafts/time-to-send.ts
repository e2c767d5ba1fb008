import { type Text, text } from "../../../chat/text.ts";
import { localDayOf } from "../../../coach/calendar/days.ts";
import { sayTime } from "../../../coach/calendar/say-day.ts";
import { sendingTime } from "../../../coach/notes/sending-time.ts";
import type { Context } from "../../context.ts";
import { sayDayFrom } from "../../wording/moments.ts";
import type { NoteTarget } from "../target.ts";

/** One line on when to send it, on both clocks; undefined when it was sent, or its window has not begun. */
export function timeToSend(
  { planned, interview, open, step }: NoteTarget,
  { person, now }: Context,
): Text | undefined {
  const [first] = open;
  if (first === undefined) return undefined;
  const { zone: ownZone } = person.policy;
  const today = localDayOf(now, ownZone);
  if (first.window.opensAt > now) {
    const day = sayDayFrom(first.window.firstDay, today);
    return text`Its polite window opens ${day}: best kept until then.`;
  }
  const { at, isNow, zone, afterFriday } = sendingTime(
    now,
    planned.opportunity,
    interview,
    person.policy,
  );
  const theirs = sayTime(at, zone);
  const own = sayTime(at, ownZone);
  const clock = theirs === own ? theirs : `their ${theirs}, ${own} on your clock`;
  if (isNow) return text`A good moment to send it is now, in their business hours (${clock}).`;
  const day = sayDayFrom(localDayOf(at, ownZone), today);
  const why =
    step === "thank-you" && afterFriday
      ? "after a Friday the first hour of their week still counts as on time"
      : "the beginning of their day";
  return text`Best sent ${day}, ${clock}: ${why}.`;
}
