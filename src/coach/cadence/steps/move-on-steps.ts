import { addBusinessDays } from "../../calendar/business-days.ts";
import { lastDeed } from "../course.ts";
import type { Anchor, Step } from "../plan.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { settledBy } from "../settled.ts";
import { promiseOf } from "../timing/promise.ts";
import { notBeforeRound, type WaitStart, waitStart } from "../timing/wait-start.ts";
import { offeredStep } from "./offered-step.ts";

/** Product rule: the wait before moving on is 5 to 15 business days, whatever the policy says. */
const LEAST_WAIT = 5;
const LONGEST_WAIT = 15;

/** The kind word at the end, so many business days after the last of the steps before it. */
export function moveOnSteps(before: readonly Step[], setting: Setting): readonly Step[] {
  const start = lastBeforeMoveOn(before, setting);
  if (start === undefined) return [];
  const anchor = restarted(start.anchor, setting);
  const wait = Math.min(LONGEST_WAIT, Math.max(LEAST_WAIT, setting.policy.moveOnAfter));
  const firstDay = addBusinessDays(anchor.day, wait, setting.calendar).day;
  const settled = settledBy(setting.course.cycleDeeds, "move-on");
  const state = settled ?? { state: start.assumed ? ("forecast" as const) : ("open" as const) };
  const kind = "move-on";
  return [offeredStep({ kind, rule: "move-on", anchor, firstDay, counted: wait, state }, setting)];
}

/** A step nobody reported counts as over when its window closes: we never push towards a second after a lost first. */
function lastBeforeMoveOn(before: readonly Step[], setting: Setting): WaitStart | undefined {
  const last = before.at(-1);
  if (last === undefined) return waitStart(setting);
  if (last.settledAt !== undefined) {
    return { anchor: anchorAt(settledAnchor(last), last.settledAt, setting), assumed: false };
  }
  const { closesAt, lastDay } = last.window;
  return { anchor: { what: "window-passed", at: closesAt, day: lastDay }, assumed: true };
}

function settledAnchor(step: Step): Anchor["what"] {
  if (step.state === "skipped") return "skipped";
  if (step.kind === "portal-check") return "portal-checked";
  if (step.kind === "ask-date") return "date-asked";
  return step.kind === "second-follow-up" ? "second-follow-up-sent" : "first-follow-up-sent";
}

/** A holding reply, a promise and a reopening each keep the door open for longer. */
function restarted(anchor: Anchor, setting: Setting): Anchor {
  const { cycleDeeds } = setting.course;
  const reply = lastDeed(cycleDeeds, "heard", anchor.at);
  const reopened = lastDeed(cycleDeeds, "reopened", anchor.at);
  const promise = promiseOf(setting, cycleDeeds);
  const all: Anchor[] = [notBeforeRound(anchor, setting)];
  if (reply !== undefined) all.push(anchorAt("reply", reply.at, setting));
  if (reopened !== undefined) all.push(anchorAt("reopened", reopened.at, setting));
  if (promise !== undefined) {
    all.push({ what: "promise", at: promise.at, day: promise.reason.day });
  }
  return all.reduce((latest, next) => (next.day > latest.day ? next : latest));
}
