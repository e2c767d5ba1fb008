import { addBusinessDays, isBusinessDay } from "../../calendar/business-days.ts";
import {
  addDays,
  addMinutes,
  instantAt,
  latest,
  localDayOf,
  localTimeOf,
} from "../../calendar/days.ts";
import { outsideQuietHours } from "../../calendar/quiet-hours.ts";
import type { Instant, Interview, LocalDay, LocalTime } from "../../facts.ts";
import type { Anchor, Rule } from "../plan.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { LEAST_GAP_MINUTES, type NudgeDraft } from "./nudges.ts";

/** When the thank-yous of one round are due; it is the same for everybody who was there. */
export interface ThankYouTiming {
  readonly rule: Rule;
  readonly anchor: Anchor;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly drafts: readonly NudgeDraft[];
  /** When a note goes out that nobody has reported yet: the day it is aimed at. */
  readonly assumedSentAt: Instant;
}

/** Article and product rule: a thank-you within 24 h is good, within 48 h still polite (calendar time). */
const AIM_MINUTES = 24 * 60;
const DEADLINE_MINUTES = 48 * 60;
const REMINDER_MINUTES = 30 * 60;
/** How long a late note is offered: "late is better than never", but not for ever. */
const LATE_OFFER_MINUTES = 48 * 60;
const SOON_MINUTES = 60;
/** A note on the same afternoon reaches people before they leave. */
const LATEST_AFTERNOON: LocalTime = "17:30";

/** Plans the notes of one round, in the company's business hours where its zone is known, else in the person's. */
export function thankYouTiming(interview: Interview, setting: Setting): ThankYouTiming {
  const { endsAt, loggedAt } = interview;
  const { policy } = setting;
  const nextWorkday = lastWorkdayBeforeRest(endsAt, setting);
  const polite = politeUntil(endsAt, nextWorkday, setting);
  const loggedLoud = outsideQuietHours(loggedAt, policy);
  if (loggedLoud >= polite) return lateTiming(interview, loggedLoud, setting);
  const manner = mannerOf(endsAt, polite, nextWorkday, setting);
  const moved = outsideQuietHours(latest(manner.dueAt, loggedAt), policy);
  // Very long quiet hours may reach past the deadline: then the first allowed moment must do.
  const dueAt = moved < polite ? moved : outsideQuietHours(latest(endsAt, loggedAt), policy);
  const remindAt = latest(outsideQuietHours(manner.remindAt, policy), dueAt);
  const lastCall = lastCallAfter(latest(polite, addMinutes(dueAt, LEAST_GAP_MINUTES)), setting);
  return {
    rule: manner.rule,
    anchor: anchorAt("interview-end", endsAt, setting),
    opensAt: endsAt,
    closesAt: polite,
    drafts: [
      { rank: "due", dueAt, expiresAt: polite },
      { rank: "reminder", dueAt: remindAt, expiresAt: polite },
      lastCall,
    ],
    assumedSentAt: latest(addMinutes(endsAt, AIM_MINUTES), loggedAt),
  };
}

/** By which rule the note goes out, and when it is told first and again. */
function mannerOf(
  endsAt: Instant,
  polite: Instant,
  nextWorkday: LocalDay | undefined,
  setting: Setting,
): { readonly rule: Rule; readonly dueAt: Instant; readonly remindAt: Instant } {
  const remindAt =
    nextWorkday === undefined
      ? addMinutes(endsAt, REMINDER_MINUTES)
      : instantAt(nextWorkday, "08:00", setting.zone);
  if (isDecidedThatDay(endsAt, setting)) {
    return { rule: "thank-you-same-day", dueAt: addMinutes(endsAt, SOON_MINUTES), remindAt };
  }
  if (nextWorkday === undefined) {
    const dueAt = nextMorning(endsAt, polite, setting);
    return { rule: "thank-you-next-business-hours", dueAt, remindAt };
  }
  return {
    rule: "thank-you-friday",
    dueAt: sameAfternoonOr(nextWorkday, endsAt, setting),
    remindAt,
  };
}

/** A note that should count in a decision of the same day is a short one, within hours. */
function isDecidedThatDay(endsAt: Instant, setting: Setting): boolean {
  const day = localDayOf(endsAt, setting.zone);
  return setting.course.deeds.some((deed) => deed.kind === "promised" && deed.day === day);
}

/** Told of after the deadline: offered once, at once. */
function lateTiming(interview: Interview, dueAt: Instant, setting: Setting): ThankYouTiming {
  const closesAt = addMinutes(dueAt, LATE_OFFER_MINUTES);
  return {
    rule: "thank-you-late",
    anchor: anchorAt("logged", interview.loggedAt, setting),
    opensAt: interview.loggedAt,
    closesAt,
    drafts: [{ rank: "due", dueAt, expiresAt: closesAt }],
    assumedSentAt: dueAt,
  };
}

/** The day work goes on, where the round fell on the last working day before two or more days of rest. */
function lastWorkdayBeforeRest(endsAt: Instant, setting: Setting): LocalDay | undefined {
  const { zone, officeCalendar, calendar } = setting;
  const day = localDayOf(endsAt, zone);
  const restsAfter = [1, 2].every((n) => !isBusinessDay(addDays(day, n), calendar));
  if (!isBusinessDay(day, officeCalendar) || !restsAfter) return undefined;
  return addBusinessDays(day, 1, officeCalendar).day;
}

/** 48 hours; after a Friday the first hour of Monday's work counts as polite too. */
function politeUntil(
  endsAt: Instant,
  nextWorkday: LocalDay | undefined,
  setting: Setting,
): Instant {
  const deadline = addMinutes(endsAt, DEADLINE_MINUTES);
  if (nextWorkday === undefined) return deadline;
  return latest(deadline, instantAt(nextWorkday, "09:00", setting.zone));
}

function sameAfternoonOr(nextWorkday: LocalDay, endsAt: Instant, setting: Setting): Instant {
  const { zone, policy } = setting;
  const inAnHour = addMinutes(endsAt, SOON_MINUTES);
  const isAfternoon =
    localDayOf(inAnHour, zone) === localDayOf(endsAt, zone) &&
    localTimeOf(inAnHour, zone) <= LATEST_AFTERNOON &&
    outsideQuietHours(inAnHour, policy) === inAnHour;
  return isAfternoon ? inAnHour : instantAt(nextWorkday, "08:00", zone);
}

/** 09:00 on the next business day; the next 09:00 of any day where holidays would carry it past the deadline. */
function nextMorning(endsAt: Instant, deadline: Instant, setting: Setting): Instant {
  const morning = businessMorningAfter(endsAt, setting);
  if (morning < deadline) return morning;
  const today = localDayOf(endsAt, setting.zone);
  const [next = morning] = [today, addDays(today, 1)]
    .map((day) => instantAt(day, "09:00", setting.zone))
    .filter((at) => at > endsAt);
  return next;
}

function businessMorningAfter(instant: Instant, setting: Setting): Instant {
  const { calendar, zone } = setting;
  const today = localDayOf(instant, zone);
  const thisMorning = instantAt(today, "09:00", zone);
  if (thisMorning > instant && isBusinessDay(today, calendar)) return thisMorning;
  return instantAt(addBusinessDays(today, 1, calendar).day, "09:00", zone);
}

/** Late is better than never: once more on the first business morning after the deadline. */
function lastCallAfter(instant: Instant, setting: Setting): NudgeDraft {
  const dueAt = outsideQuietHours(businessMorningAfter(instant, setting), setting.policy);
  return { rank: "last-call", dueAt, expiresAt: addMinutes(dueAt, LATE_OFFER_MINUTES) };
}
