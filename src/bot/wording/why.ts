import { type Text, text } from "../../chat/text.ts";
import type { Anchor, Reason, SkippedDay, Step } from "../../coach/cadence/plan.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay, sayRange } from "../../coach/calendar/say-day.ts";
import type { LocalDay } from "../../coach/facts.ts";
import { placeName } from "./names.ts";

/**
 * *Why now?*: the rule, what it counts from, and every day that did not count, one text per paragraph. `today` is the
 * person's day in `zone`, an IANA name.
 */
export function whyNow(step: Step, today: LocalDay, zone: string): readonly Text[] {
  const texts = [ruleText(step, today, zone)];
  // A thank-you runs on calendar time: weekends and holidays count.
  const skipped = step.kind === "thank-you" ? undefined : skippedText(step.reason.skipped, today);
  if (skipped !== undefined) texts.push(skipped);
  if (step.reason.movedFrom !== undefined) {
    texts.push(
      text`By the count it would be ${sayDay(step.reason.movedFrom, today)}. Between 24 December and 1 January few people answer, so it waits for the first business day of January.`,
    );
  }
  if (step.reason.businessDays !== undefined) {
    const unknown =
      step.reason.holidaysUnknown === true
        ? " I know no holidays there, so only weekends are skipped; you can add days in the settings."
        : "";
    texts.push(
      text`Counted by the calendar of ${placeName(step.reason.region)}, minus your days away.${unknown}`,
    );
  }
  return texts;
}

function ruleText(step: Step, today: LocalDay, zone: string): Text {
  const { reason, window } = step;
  const range = sayRange(window.firstDay, window.lastDay, today);
  const from = anchorText(reason.anchor, today);
  switch (reason.rule) {
    case "day-before-interview":
    case "hour-before-interview":
      return text`The best questions are asked before the interview ends, so the list comes the day before and an hour before.`;
    case "after-interview":
      return text`Fifteen minutes after the end is when names and details are still fresh.`;
    case "thank-you-next-business-hours":
      return text`A thank-you within one to two days is what interviewers expect. ${from}, so ${sayDay(bestDay(step, zone), today)} in business hours is best and ${sayDay(window.lastDay, today)} still on time.`;
    case "thank-you-friday":
      return fridayText(step, from, today, zone);
    case "thank-you-same-day":
      return text`${from}, and they decide that day: a short note counts within hours.`;
    case "thank-you-late":
      return text`${from}, when the usual two days were over. Late is better than never, so I offer it once.`;
    case "default-window":
    case "second-window":
      return text`${from}. ${countText(reason)} later is when a friendly question is polite: ${range}.`;
    case "promise":
      return text`${promiseText(reason, today)} The polite window is ${range}.`;
    case "own-date":
      return text`You picked ${sayDay(window.firstDay, today)} yourself.`;
    case "they-asked":
      return text`${from}, so the next word is yours.`;
    case "ask-date":
      return text`${askDateText(reason, from, today)} It counts as asking for a date, not as a follow-up, and I bring it up once.`;
    case "move-on":
      return text`${from}. After ${countText(reason, "first")} of silence your time is better spent elsewhere.`;
    case "portal-check":
      return text`They asked not to be contacted, so instead of a follow-up there is a day to look at their portal.`;
    case "parked":
      return text`You parked it until ${sayDay(window.firstDay, today)}.`;
  }
}

/** The day of the first reminder: the window opens with the end of the interview, when nobody has written yet. */
function bestDay({ nudges, window }: Step, zone: string): LocalDay {
  const [first] = nudges;
  return first === undefined ? window.firstDay : localDayOf(first.dueAt, zone);
}

/** The reminder comes the same afternoon, or first thing on the next working day where that was too late. */
function fridayText(step: Step, from: string, today: LocalDay, zone: string): Text {
  const last = sayDay(step.window.lastDay, today);
  const best = bestDay(step, zone);
  return best === step.reason.anchor.day
    ? text`${from}, right before days off. The same afternoon is best, and first thing on ${last} still counts as polite.`
    : text`${from}, right before days off. First thing on ${sayDay(best, today)} is best; it is on time until ${last}.`;
}

function countText({ businessDays }: Reason, only?: "first"): string {
  if (businessDays === undefined) return "a while";
  const [first, last] = businessDays;
  return first === last || only === "first"
    ? `${first} business days`
    : `${first} to ${last} business days`;
}

function promiseText({ promise }: Reason, today: LocalDay): string {
  if (promise === undefined) return "They named a date.";
  const { day, certainty, bufferDays } = promise;
  const said =
    certainty === "by"
      ? `They said by ${sayDay(day, today)}`
      : `They said around ${sayDay(day, today)}`;
  const days = bufferDays === 1 ? "one business day" : `${bufferDays} business days`;
  return `${said}; I add ${days} so that you never ask too early.`;
}

function askDateText(reason: Reason, from: string, today: LocalDay): string {
  if (reason.promise !== undefined) return promiseText(reason, today);
  return `${from}. ${countText(reason)} later a short question for the new date is polite.`;
}

function anchorText({ what, day, assumed }: Anchor, today: LocalDay): string {
  const on = sayDay(day, today);
  if (assumed !== undefined) return assumedText(what, on, assumed);
  const said: Record<Anchor["what"], string> = {
    "interview-start": `The interview starts on ${on}`,
    "interview-end": `The interview ended on ${on}`,
    "thank-you-sent": `Your latest thank-you is from ${on}`,
    "first-follow-up-sent": `Your first follow-up went out on ${on}`,
    "second-follow-up-sent": `Your second follow-up went out on ${on}`,
    "window-passed": `The window closed on ${on} without word that you wrote`,
    skipped: `You skipped the step before on ${on}`,
    reply: `They answered on ${on}`,
    request: `They asked for something on ${on}`,
    "request-answered": `You sent what they asked for on ${on}`,
    promise: `They named ${on}`,
    "own-date": `You named ${on}`,
    logged: `You logged it on ${on}`,
    parked: `You parked it on ${on}`,
    reopened: `You reopened it on ${on}`,
    "no-show": `Nobody called, as you told me on ${on}`,
    postponed: `It was put off on ${on}, without a date`,
    cancelled: `A round was called off on ${on}`,
    "date-asked": `You asked for a date on ${on}`,
    "portal-checked": `You looked at their portal on ${on}`,
  };
  return said[what];
}

/** What nobody reported is never told as if it had happened. */
function assumedText(
  what: Anchor["what"],
  on: string,
  assumed: NonNullable<Anchor["assumed"]>,
): string {
  if (what === "request-answered") {
    return `What they asked for is not marked as sent; I count as if it went out on ${on}`;
  }
  return assumed === "none-reported"
    ? `No thank-you is marked as sent; I count as if it went out on ${on}`
    : `Not every thank-you is marked as sent; I count as if the last one went out on ${on}`;
}

/** "Not counted: Thu 26 Nov (Thanksgiving Day), weekend 28–29 Nov …"; undefined when every day counted. */
function skippedText(skipped: readonly SkippedDay[], today: LocalDay): Text | undefined {
  if (skipped.length === 0) return undefined;
  const named = skipped
    .filter(({ why }) => why !== "weekend")
    .map(
      ({ day, why, name }) =>
        `${sayDay(day, today)} (${name ?? (why === "away" ? "you are away" : "day off")})`,
    );
  const weekendDays = skipped
    .filter(({ why }) => why === "weekend")
    .map(({ day }) => sayDay(day, today));
  const parts = [...named, ...weekendText(weekendDays)];
  return text`Not counted: ${parts.join("; ")}.`;
}

/** Up to two weekends by their days; more are counted, because nobody reads ten dates. */
function weekendText(days: readonly string[]): readonly string[] {
  if (days.length === 0) return [];
  return days.length > 4 ? [`${days.length} weekend days`] : [`weekend days ${days.join(", ")}`];
}
