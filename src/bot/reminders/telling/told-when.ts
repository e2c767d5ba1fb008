import { packId } from "../../../chat/button.ts";
import { code, text } from "../../../chat/text.ts";
import { instantAt, localDayOf } from "../../../coach/calendar/days.ts";
import { sayDay } from "../../../coach/calendar/say-day.ts";
import type { Instant, Interview, LocalDay } from "../../../coach/facts.ts";
import type { Moment, MomentReading } from "../../../coach/language/read-moment.ts";
import type { Context } from "../../context.ts";
import { Sorry } from "../../sorry.ts";
import { minuteOf } from "../read-instant.ts";
import type { FoundSteps } from "../said-steps.ts";

/** The instant of a day without a time: noon, or now where it is today. */
export function instantOf({ day, time, zone }: Moment, now: Instant): Instant {
  const at = instantAt(day, time ?? "12:00", zone);
  return at < now && (time !== undefined || day !== localDayOf(now, zone)) ? at : now;
}

/** When these steps were done, by the words. Throws Sorry where no such time is possible, or several are. */
export function toldAt(
  when: MomentReading | undefined,
  found: FoundSteps,
  context: Context,
): Instant {
  if (when === undefined) return context.now;
  if (when.kind === "none") {
    throw new Sorry(
      text`I cannot tell when that was, so nothing was changed: ${when.why.charAt(0).toLowerCase()}${when.why.slice(1)} For example: ${code("sent ana on 25 nov")}`,
    );
  }
  const moments = when.kind === "clear" ? [when.moment] : when.options;
  const possible = possibleTimes(moments, found, context);
  const [at, ...others] = possible;
  if (at === undefined) throw beforeInterview(found, context);
  if (others.length > 0) throw whichDay(possible, found, context);
  return at;
}

/** The instants these moments can mean for the steps: none of a day before the interview. */
export function possibleTimes(
  moments: readonly Moment[],
  found: FoundSteps,
  context: Context,
): readonly Instant[] {
  return moments.flatMap(
    (moment) => afterInterview(instantOf(moment, context.now), found, context) ?? [],
  );
}

/** The same for an instant from a button. */
export function placedAt(at: Instant, found: FoundSteps, context: Context): Instant {
  const placed = afterInterview(at, found, context);
  if (placed === undefined) throw beforeInterview(found, context);
  return placed;
}

/** A note of the interview's own day went out after it; one of a day before cannot be. */
function afterInterview(
  at: Instant,
  found: FoundSteps,
  { person, now }: Context,
): Instant | undefined {
  const interview = interviewOf(found);
  if (interview === undefined || interview.endsAt <= at) return at;
  const { zone } = person.policy;
  const sameDay = localDayOf(at, zone) === localDayOf(interview.endsAt, zone);
  return sameDay && interview.endsAt <= now ? interview.endsAt : undefined;
}

/** The round the steps belong to, else the first one: nothing is sent before it. */
function interviewOf({ planned, steps }: FoundSteps): Interview | undefined {
  const { interviews } = planned.opportunity;
  const own = interviews.find(({ id }) => steps.some(({ interviewId }) => interviewId === id));
  return own ?? interviews.toSorted((a, b) => (a.endsAt < b.endsAt ? -1 : 1))[0];
}

/** The local day of the round the steps belong to. */
export const dayOfInterview = (found: FoundSteps): LocalDay => interviewOf(found)?.localDay ?? "";

function beforeInterview(found: FoundSteps, { person, now }: Context): Sorry {
  const day = dayOfInterview(found);
  return new Sorry(
    text`That is before the interview (${sayDay(day, localDayOf(now, person.policy.zone))}), so nothing was changed. Please tell me the day once more.`,
  );
}

function whichDay(
  instants: readonly Instant[],
  { steps }: FoundSteps,
  { person, now }: Context,
): Sorry {
  const { zone } = person.policy;
  const days = instants.map((at) => sayDay(localDayOf(at, zone), localDayOf(now, zone)));
  const [only, ...others] = steps;
  if (only === undefined || others.length > 0) {
    return new Sorry(text`Which day was it: ${days.join(" or ")}? Nothing is changed yet.`);
  }
  return new Sorry(text`Which day was it? Nothing is changed yet.`, {
    kind: "buttons",
    buttons: instants.map((at, n) => ({
      label: days[n] ?? "",
      id: packId("sent-on", minuteOf(at), only.key),
    })),
  });
}
