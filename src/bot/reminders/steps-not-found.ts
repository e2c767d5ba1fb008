import { packId } from "../../chat/button.ts";
import type { Block } from "../../chat/message.ts";
import { code, strong, text } from "../../chat/text.ts";
import type { Step } from "../../coach/cadence/plan.ts";
import { refuseFollowUp } from "../../coach/cadence/refusal.ts";
import { matchName } from "../../coach/language/match-names.ts";
import type { DueItem } from "../cards/due.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { listNames, opportunityName, stepWithName } from "../wording/names.ts";
import { refusalText } from "../wording/refusal.ts";
import type { SaidSteps } from "./said-steps.ts";

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

export function unknownName(
  name: string,
  known: readonly string[],
  scope: readonly Planned[],
  said: SaidSteps,
): Sorry {
  const company = matchName(
    name,
    scope.map(({ opportunity }) => ({ id: opportunity.id, name: opportunity.company })),
  );
  const hint =
    company.kind === "none"
      ? known.length === 0
        ? text`No thank-you is open right now.`
        : text`Still open: ${listNames(known)}.`
      : text`Did you mean the company? Then: ${code(`/interview ${said.verb} ${name}`)}`;
  return new Sorry(
    text`I have no open thank-you to ${strong(name.slice(0, 60))}, so nothing was changed. ${hint}`,
  );
}

export type OpenThankYou = {
  readonly item: DueItem;
  readonly step: Step;
  readonly name: string | undefined;
};

export function whichPerson(
  name: string,
  open: readonly OpenThankYou[],
  { verb }: SaidSteps,
): Sorry {
  const options = open.slice(0, 25).map(({ item, step, name: full = "" }) => ({
    label: `${full.slice(0, 40)}, ${item.opportunity.company.slice(0, 30)}`,
    value: step.key,
  }));
  return new Sorry(text`Which ${strong(name.slice(0, 60))}?`, {
    kind: "menu",
    id: packId(verb),
    label: "Choose one",
    options,
  });
}

export function whichStep(items: readonly DueItem[], { verb, doing }: SaidSteps): Sorry {
  const options = items
    .flatMap(({ opportunity, open }) =>
      open.map((step) => ({
        label: `${opportunity.company.slice(0, 30)}: ${stepWithName(opportunity, step)}`.slice(
          0,
          75,
        ),
        value: step.key,
      })),
    )
    .slice(0, 25);
  return new Sorry(text`Which one do you want to ${doing}?`, {
    kind: "menu",
    id: packId(verb),
    label: "Choose one",
    options,
  });
}

export const showPlan = ({ opportunity }: Planned): readonly Block[] => [
  { kind: "buttons", buttons: [{ label: "Show the plan", id: packId("plan", opportunity.id) }] },
];
