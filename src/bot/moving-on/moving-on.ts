import { declareCommand } from "../../chat/command.ts";
import type { Reply } from "../../chat/reply.ts";
import { code, strong, text } from "../../chat/text.ts";
import type { Plan } from "../../coach/cadence/plan.ts";
import { addDays, localDayOf } from "../../coach/calendar/days.ts";
import type { Opportunity } from "../../coach/facts.ts";
import { act } from "../act.ts";
import { afterAct } from "../cards/after-act.ts";
import type { Context } from "../context.ts";
import { type Feature, handleCommand, type PressHandler } from "../feature.ts";
import { letterButton } from "../notes/letters/letters-after.ts";
import { chooseOpportunity, ownPlanned } from "../own.ts";
import { showPlan } from "../reminders/steps-not-found.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { sayDayFrom } from "../wording/moments.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { pressSteppedBack } from "./step-back.ts";

/** "Park for a month": this many days until the check-in. */
const PARK_DAYS = 30;

const CLOSED = ["moved-on", "parked", "rejected", "role-closed", "offer", "cancelled"];

const moveOnCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "moveon",
    summary: "Close an opportunity that went quiet; a late answer reopens it",
    fields: { company: { kind: "opportunity", summary: "Which company" } },
    examples: ["moveon acme"],
    answers: "message",
    line: "each",
  }),
  async ({ company }, context) =>
    moveOn(
      await chooseOpportunity(context, company, {
        verb: "move-on",
        doing: "move on from",
        fits: ({ plan }) => plan.status === "live" || plan.status === "parked",
      }),
      context,
    ),
);

const reopenCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "reopen",
    summary: "Bring a closed opportunity back",
    fields: { company: { kind: "opportunity", summary: "Which company" } },
    examples: ["reopen acme"],
    answers: "message",
    line: "each",
  }),
  async ({ company }, context) =>
    reopen(
      await chooseOpportunity(context, company, {
        verb: "reopen",
        doing: "reopen",
        fits: ({ plan }) => CLOSED.includes(plan.status),
      }),
      context,
    ),
);

/** Closes an opportunity kindly. Throws Sorry when it is closed already. */
export async function moveOn({ opportunity, plan }: Planned, context: Context): Promise<Reply> {
  const name = opportunityName(opportunity);
  const acted = await act(context, {
    kind: "moved-on",
    guard(fresh) {
      if (fresh.plan.status !== "moved-on") return;
      throw new Sorry(
        text`You moved on from ${name} before; nothing was changed.`,
        ...showPlan(fresh),
      );
    },
    summary: `moved on from ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    deeds: [{ kind: "moved-on" }],
  });
  return afterAct(
    context,
    text`${strong("Moved on")} from ${name}. ${doneSoFar(plan, opportunity)} If they write after all, ${code(`/interview reopen ${cut(opportunity.company, 40)}`)} brings it back.`,
    acted,
    [{ kind: "buttons", buttons: [letterButton("withdrawal", opportunity)] }],
  );
}

/** Names what was really done; nothing is praised that did not happen. */
function doneSoFar({ followUpsSent }: Plan, { deeds }: Opportunity): string {
  const thanked = deeds.some(
    ({ kind, ...deed }) => kind === "sent" && "step" in deed && deed.step === "thank-you",
  );
  if (thanked && followUpsSent > 0)
    return "You thanked them and you followed up: that is all anyone can do, and the practice stays with you.";
  if (thanked) return "You thanked them, and the practice stays with you.";
  return "The practice stays with you.";
}

/** Brings a closed opportunity back. Throws Sorry when it is open. */
export async function reopen({ opportunity }: Planned, context: Context): Promise<Reply> {
  const name = opportunityName(opportunity);
  const acted = await act(context, {
    kind: "reopened",
    guard(fresh) {
      if (fresh.plan.status !== "live") return;
      throw new Sorry(text`${name} is open already; nothing was changed.`, ...showPlan(fresh));
    },
    summary: `${cut(opportunity.company, 60)} reopened`,
    opportunityId: opportunity.id,
    deeds: [{ kind: "reopened" }],
  });
  return afterAct(
    context,
    text`${strong("Open again")}: ${name}. If they wrote, tell me what they said with ${code(`/interview heard ${cut(opportunity.company, 40)}`)}.`,
    acted,
  );
}

const pressMoveOn: PressHandler = async ([id = ""], context) =>
  moveOn(await ownPlanned(context, id), context);

const pressReopen: PressHandler = async ([id = ""], context) =>
  reopen(await ownPlanned(context, id), context);

const pressPark: PressHandler = async ([id = ""], context) => {
  const { opportunity } = await ownPlanned(context, id);
  const today = localDayOf(context.now, context.person.policy.zone);
  const until = addDays(today, PARK_DAYS);
  const acted = await act(context, {
    kind: "parked",
    guard(fresh) {
      if (fresh.plan.status !== "parked") return;
      throw new Sorry(
        text`${opportunityName(opportunity)} is parked already; nothing was changed.`,
        ...showPlan(fresh),
      );
    },
    summary: `${cut(opportunity.company, 60)} parked`,
    opportunityId: opportunity.id,
    deeds: [{ kind: "parked", until }],
  });
  return afterAct(
    context,
    text`${strong("Parked")}: ${opportunityName(opportunity)}. I ask once more around ${sayDayFrom(until, today)}, and stay quiet until then.`,
    acted,
  );
};

/** Closing, parking and reopening. */
export const movingOn: Feature = {
  commands: [moveOnCommand, reopenCommand],
  presses: {
    "move-on": pressMoveOn,
    reopen: pressReopen,
    park: pressPark,
    "stepped-back": pressSteppedBack,
  },
  forms: {},
};
