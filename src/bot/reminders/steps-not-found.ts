import { packId } from "../../chat/button.ts";
import { type Block, MAX_MENU_OPTIONS } from "../../chat/message.ts";
import { code, strong, text } from "../../chat/text.ts";
import type { Step } from "../../coach/cadence/plan.ts";
import { refuseFollowUp } from "../../coach/cadence/refusal.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { StepKind } from "../../coach/facts.ts";
import { matchName } from "../../coach/language/match-names.ts";
import type { DueItem } from "../cards/due.ts";
import type { Context } from "../context.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { contactOf, cut, listNames, opportunityName, stepWithName } from "../wording/names.ts";
import { refusalText } from "../wording/refusal.ts";
import type { SaidSteps } from "./said-steps.ts";

/** For a step that was done, skipped or dropped before. */
export function notOpen(
  { opportunity, plan }: Planned,
  step: Step | undefined,
  { person, now }: Context,
): Sorry {
  const name = opportunityName(opportunity);
  const show = showPlan({ opportunity, plan });
  if (step?.settledAt === undefined) {
    return new Sorry(
      text`That step at ${name} is no longer open, so nothing was changed.`,
      ...show,
    );
  }
  const { zone } = person.policy;
  const day = sayDay(localDayOf(step.settledAt, zone), localDayOf(now, zone));
  const word = step.state === "skipped" ? "skipped" : SETTLED_WORDS[step.kind];
  return new Sorry(
    text`The ${stepWithName(opportunity, step)} at ${name} is already ${word} (${day}). Nothing was changed.`,
    ...show,
  );
}

export function nothingOpen(scope: readonly Planned[], { company, doing, step }: SaidSteps): Sorry {
  const [planned] = scope;
  if (company !== undefined && planned !== undefined) {
    const refusal = refuseFollowUp(planned.plan, planned.opportunity);
    if (refusal !== undefined && step !== "thank-you")
      return new Sorry(refusalText(refusal, planned), ...showPlan(planned));
    return new Sorry(
      text`Nothing is due at ${opportunityName(planned.opportunity)} right now, so there is nothing to ${doing}.`,
      ...showPlan(planned),
    );
  }
  return new Sorry(
    text`Nothing is due right now, so there is nothing to ${doing}. ${code("/interview today")} shows what comes next.`,
  );
}

/** For a name nobody open has. */
export function unknownName(
  name: string,
  known: readonly string[],
  scope: readonly Planned[],
  context: Context,
): Sorry {
  const settled = thankedBefore(name, scope);
  if (settled !== undefined) return notOpen(settled.planned, settled.step, context);
  const hint =
    known.length === 0
      ? text`${code("/interview today")} shows what is due.`
      : text`Still open: ${listNames(known)}.`;
  return new Sorry(
    text`I have no open thank-you to ${strong(cut(name, 60))}, so nothing was changed. ${hint}`,
  );
}

/** A thank-you to this person that was sent or skipped before: saying so is kinder than knowing nobody. */
function thankedBefore(
  name: string,
  scope: readonly Planned[],
): { readonly planned: Planned; readonly step: Step } | undefined {
  const settled = scope.flatMap((planned) =>
    planned.plan.steps.flatMap((step) => {
      const contact = contactOf(planned.opportunity, step.contactId);
      return contact === undefined || step.settledAt === undefined
        ? []
        : [{ planned, step, candidate: { id: step.key, name: contact.name } }];
    }),
  );
  const match = matchName(
    name,
    settled.map(({ candidate }) => candidate),
  );
  return match.kind === "one" ? settled.find(({ step }) => step.key === match.id) : undefined;
}

export type OpenThankYou = {
  readonly item: DueItem;
  readonly step: Step;
  readonly name: string | undefined;
};

export function whichPerson(
  name: string,
  open: readonly OpenThankYou[],
  { verb, verbArgs = [] }: SaidSteps,
): Sorry {
  const options = open.slice(0, MAX_MENU_OPTIONS).map(({ item, step, name: full = "" }) => ({
    label: `${cut(full, 40)}, ${cut(item.opportunity.company, 30)}`,
    value: step.key,
  }));
  return new Sorry(text`Which ${strong(name.slice(0, 60))}?`, {
    kind: "menu",
    id: packId(verb, ...verbArgs),
    label: "Choose one",
    options,
  });
}

/** Asks which step is meant; thank-yous of one round are one choice where everyone is meant anyway. */
export function whichStep(
  items: readonly DueItem[],
  { verb, verbArgs = [], doing, everyone }: SaidSteps,
): Sorry {
  const options = items
    .flatMap(({ key, kind, opportunity, open }) => {
      const company = cut(opportunity.company, 30);
      if (everyone && open.length > 1) {
        return [{ label: `${company}: ${open.length} thank-yous`, value: key }];
      }
      const each = open.map((step) => ({
        label: cut(`${company}: ${stepWithName(opportunity, { ...step, kind })}`, 75),
        value: step.key,
      }));
      const all = open.length === 2 ? "both thank-yous" : `all ${open.length} thank-yous`;
      return open.length > 1 ? [{ label: `${company}: ${all}`, value: key }, ...each] : each;
    })
    .slice(0, MAX_MENU_OPTIONS);
  return new Sorry(text`Which one do you want to ${doing}?`, {
    kind: "menu",
    id: packId(verb, ...verbArgs),
    label: "Choose one",
    options,
  });
}

const SETTLED_WORDS: Readonly<Record<StepKind, string>> = {
  "checklist-day": "read",
  "checklist-hour": "read",
  debrief: "kept",
  "thank-you": "marked as sent",
  "answer-request": "marked as sent",
  "first-follow-up": "marked as sent",
  "second-follow-up": "marked as sent",
  "ask-date": "settled",
  "portal-check": "done",
  "move-on": "done",
  "check-in": "done",
  "offer-deadline": "answered",
};

export const showPlan = ({ opportunity }: Planned): readonly Block[] => [
  { kind: "buttons", buttons: [{ label: "Show the plan", id: packId("plan", opportunity.id) }] },
];
