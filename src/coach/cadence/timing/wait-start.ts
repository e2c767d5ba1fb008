import { firstBusinessDayFrom } from "../../calendar/business-days.ts";
import { addDays, instantAt, latest, localDayOf } from "../../calendar/days.ts";
import type { Deed, Instant } from "../../facts.ts";
import { cycleAt } from "../course.ts";
import type { Anchor } from "../plan.ts";
import { recipientsOf } from "../recipients.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { type Settled, settledBy } from "../settled.ts";
import { thankYouTiming } from "./thank-you-timing.ts";

/** What the wait for an answer counts from. */
export interface WaitStart {
  readonly anchor: Anchor;
  /** True while it hangs on something not yet reported, which is taken to happen on the day it is aimed at. */
  readonly assumed: boolean;
}

/**
 * The latest of all that restarts the wait: the last thank-you, the end of the last round where none was sent, a
 * reply, the answer to a request. undefined while nothing has begun. `before` hides what happened later.
 */
export function waitStart(setting: Setting, before?: Instant): WaitStart | undefined {
  const deeds = setting.course.deeds.filter((deed) => before === undefined || deed.at < before);
  const seen: Setting = { ...setting, course: { ...setting.course, deeds } };
  const starts = [
    ...afterRound(seen),
    ...afterThankYous(seen),
    ...afterReplies(seen),
    ...afterCancelled(seen),
  ];
  const last = starts.toSorted((a, b) => (a.anchor.at < b.anchor.at ? -1 : 1)).at(-1);
  if (last === undefined) return undefined;
  // A reply answers whatever was still unreported before it.
  const answered = last.anchor.what === "reply";
  return { anchor: last.anchor, assumed: !answered && starts.some((start) => start.assumed) };
}

function afterRound(setting: Setting): readonly WaitStart[] {
  const { lastRound, opportunity } = setting;
  if (lastRound === undefined) return [];
  if (lastRound.state === "no-show") {
    return [certain(anchorAt("no-show", lastRound.endsAt, setting))];
  }
  const end = certain(anchorAt("interview-end", lastRound.endsAt, setting));
  if (opportunity.noContact) return [end];
  const recipients = recipientsOf(lastRound, setting);
  if (recipients.every(({ settled }) => settled !== undefined)) return [end];
  const { assumedSentAt } = thankYouTiming(lastRound, setting);
  const some = recipients.some(({ settled }) => settled?.state === "done");
  const anchor: Anchor = {
    ...anchorAt("thank-you-sent", assumedSentAt, setting),
    assumed: some ? "some-reported" : "none-reported",
  };
  return [end, { anchor, assumed: true }];
}

function afterThankYous(setting: Setting): readonly WaitStart[] {
  if (setting.opportunity.noContact) return [];
  return setting.course.deeds
    .filter((deed) => deed.kind === "sent" && deed.step === "thank-you")
    .map((deed) => certain(anchorAt("thank-you-sent", deed.at, setting)));
}

/** A further round that was called off is a word about the process: the wait after the rounds before it begins anew. */
function afterCancelled(setting: Setting): readonly WaitStart[] {
  if (setting.lastRound === undefined) return [];
  return setting.course.deeds
    .filter((deed) => deed.kind === "cancelled")
    .map((deed) => certain(anchorAt("cancelled", deed.at, setting)));
}

function afterReplies(setting: Setting): readonly WaitStart[] {
  const replies = setting.course.deeds
    .filter((deed) => deed.kind === "heard")
    .map((deed) => certain(anchorAt("reply", deed.at, setting)));
  const request = openRequest(setting);
  if (request === undefined) return replies;
  const answered = request.settled?.state === "done" ? request.settled.settledAt : undefined;
  if (request.settled?.state === "skipped") return replies;
  const at = answered ?? instantAt(answerDay(request.deed, setting), "09:00", setting.zone);
  const anchor = anchorAt("request-answered", latest(at, request.deed.at), setting);
  return answered === undefined
    ? [...replies, { anchor: { ...anchor, assumed: "none-reported" }, assumed: true }]
    : [...replies, certain(anchor)];
}

/** What was sent before a round that was moved to a later day waits for that round all the same. */
export function notBeforeRound(anchor: Anchor, setting: Setting): Anchor {
  const { lastRound } = setting;
  if (lastRound === undefined || lastRound.endsAt <= anchor.at) return anchor;
  return anchorAt("interview-end", lastRound.endsAt, setting);
}

export interface Request {
  readonly deed: Extract<Deed, { readonly kind: "heard" }>;
  readonly cycle: number;
  readonly settled: Settled | undefined;
}

/** What the company asked for last; undefined when it never did, or when a later answer took its place. */
export function openRequest(setting: Setting): Request | undefined {
  const { course } = setting;
  const reply = course.deeds.findLast((deed) => deed.kind === "heard" && deed.what !== "holding");
  if (reply?.kind !== "heard" || reply.what !== "needs-something") return undefined;
  return {
    deed: reply,
    cycle: cycleAt(reply.at, course),
    settled: settledBy(course.deeds, "answer-request", (deed) => deed.at >= reply.at),
  };
}

/** The last day for an answer: the one they named, else the next business day. */
export function answerDay(deed: Request["deed"], setting: Setting): string {
  const asked = localDayOf(deed.at, setting.zone);
  const next = firstBusinessDayFrom(addDays(asked, 1), setting.calendar);
  if (deed.dueDay === undefined) return next;
  return deed.dueDay < asked ? asked : deed.dueDay;
}

function certain(anchor: Anchor): WaitStart {
  return { anchor, assumed: false };
}
