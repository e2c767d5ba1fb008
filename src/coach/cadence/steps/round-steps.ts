import { addMinutes, latest, localDayOf, minutesBetween } from "../../calendar/days.ts";
import { beforeQuietHours, isQuiet, outsideQuietHours } from "../../calendar/quiet-hours.ts";
import type { Deed, Instant, Interview, StepKind } from "../../facts.ts";
import { lastDeed } from "../course.ts";
import type { Rule, Step, Window } from "../plan.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { type Settled, settledBy } from "../settled.ts";
import { stepKey } from "../step-key.ts";
import { namedNudges } from "../timing/nudges.ts";
import { reasonFor } from "../timing/windows.ts";

const DAY_MINUTES = 24 * 60;
/** A checklist that could only come this shortly before the interview is left out: there is no time to use it. */
const LEAST_DAY_LEAD_MINUTES = 3 * 60;
const LEAST_HOUR_LEAD_MINUTES = 20;
const DEBRIEF_AFTER_MINUTES = 15;

/** The steps around one round that concern no single contact: two checklists before it, the debrief after it. */
export function roundSteps(interview: Interview, setting: Setting): readonly Step[] {
  const steps = [
    checklistDay(interview, setting),
    checklistHour(interview, setting),
    debrief(interview, setting),
  ];
  const known = steps.filter((step) => step !== undefined);
  return interview.state === "planned"
    ? known
    : known.filter(({ settledAt }) => settledAt !== undefined);
}

/** The day before, at the interview's hour; in the evening before the quiet hours where it falls into them. */
function checklistDay(interview: Interview, setting: Setting): Step | undefined {
  const { startsAt, loggedAt } = interview;
  const planned = beforeQuietHours(addMinutes(startsAt, -DAY_MINUTES), setting.policy);
  const dueAt = loggedAt <= planned ? planned : outsideQuietHours(loggedAt, setting.policy);
  const leadMinutes = minutesBetween(dueAt, startsAt);
  const isUseful = loggedAt <= planned || leadMinutes > LEAST_DAY_LEAD_MINUTES;
  return checklist("checklist-day", isUseful ? dueAt : undefined, interview, setting);
}

function checklistHour(interview: Interview, setting: Setting): Step | undefined {
  const { startsAt, loggedAt } = interview;
  const dueAt = latest(addMinutes(startsAt, -60), loggedAt);
  const isUseful = minutesBetween(dueAt, startsAt) > LEAST_HOUR_LEAD_MINUTES;
  const isAllowed = !isQuiet(dueAt, setting.policy);
  return checklist("checklist-hour", isUseful && isAllowed ? dueAt : undefined, interview, setting);
}

function checklist(
  kind: "checklist-day" | "checklist-hour",
  dueAt: Instant | undefined,
  interview: Interview,
  setting: Setting,
): Step | undefined {
  const { startsAt } = interview;
  const settled = settledSinceMoved(kind, interview, setting);
  const opensAt = dueAt ?? settled?.settledAt;
  if (opensAt === undefined) return undefined;
  const rule = kind === "checklist-day" ? "day-before-interview" : "hour-before-interview";
  return roundStep({ kind, rule, anchor: "interview-start", at: startsAt }, interview, setting, {
    settled,
    opensAt,
    closesAt: startsAt,
    dueAt,
  });
}

/** A quarter of an hour after the end, for a day; not at all for a round that was told of later than that. */
function debrief(interview: Interview, setting: Setting): Step | undefined {
  const { endsAt, loggedAt } = interview;
  const closesAt = addMinutes(endsAt, DAY_MINUTES);
  const settled = debriefed(interview, setting);
  if (settled === undefined && loggedAt > closesAt) return undefined;
  const dueAt = outsideQuietHours(
    latest(addMinutes(endsAt, DEBRIEF_AFTER_MINUTES), loggedAt),
    setting.policy,
  );
  const what = { kind: "debrief", rule: "after-interview", anchor: "interview-end" } as const;
  const timing = { settled, opensAt: endsAt, closesAt, dueAt };
  return roundStep({ ...what, at: endsAt }, interview, setting, timing);
}

function debriefed(interview: Interview, setting: Setting): Settled | undefined {
  const { deeds } = setting.course;
  const told = deeds.findLast(
    (deed) => deed.kind === "debriefed" && deed.interviewId === interview.id,
  );
  if (told !== undefined) return { state: "done", settledAt: told.at };
  return settledSinceMoved("debrief", interview, setting);
}

/** A round that was moved is prepared and told anew: only what came after the move counts. */
function settledSinceMoved(
  kind: StepKind,
  interview: Interview,
  setting: Setting,
): Settled | undefined {
  const { deeds } = setting.course;
  const isMine = (deed: Deed) => "interviewId" in deed && deed.interviewId === interview.id;
  const moved = lastDeed(deeds.filter(isMine), "rescheduled");
  return settledBy(
    deeds,
    kind,
    (deed) => isMine(deed) && (moved === undefined || deed.at > moved.at),
  );
}

interface What {
  readonly kind: "checklist-day" | "checklist-hour" | "debrief";
  readonly rule: Rule;
  readonly anchor: "interview-start" | "interview-end";
  readonly at: Instant;
}

interface Timing {
  readonly settled: Settled | undefined;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly dueAt: Instant | undefined;
}

function roundStep(what: What, interview: Interview, setting: Setting, timing: Timing): Step {
  const { settled, opensAt, closesAt, dueAt } = timing;
  const { opportunity, zone } = setting;
  const ids = { opportunityId: opportunity.id, interviewId: interview.id };
  const key = stepKey({ kind: what.kind, ...ids });
  const window: Window = {
    opensAt,
    closesAt,
    firstDay: localDayOf(opensAt, zone),
    lastDay: localDayOf(closesAt, zone),
  };
  const anchor = anchorAt(what.anchor, what.at, setting);
  const isOpen = settled === undefined && dueAt !== undefined;
  const drafts = isOpen ? [{ rank: "due", dueAt, expiresAt: closesAt } as const] : [];
  return {
    key,
    kind: what.kind,
    ...ids,
    ...(settled ?? { state: "open" }),
    window,
    nudges: namedNudges(key, what.at, drafts),
    // Nothing was counted here: these steps hang on the clock alone.
    reason: { ...reasonFor(what.rule, anchor, anchor.day, setting), skipped: [] },
  };
}
