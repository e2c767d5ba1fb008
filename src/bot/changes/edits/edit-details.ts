import { strong, text } from "../../../chat/text.ts";
import { act, type OpportunityHead } from "../../act.ts";
import { ask } from "../../ask.ts";
import { afterAct } from "../../cards/after-act.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { ownPlanned } from "../../own.ts";
import { showPlan } from "../../reminders/steps-not-found.ts";
import { Sorry } from "../../sorry.ts";
import { cut, opportunityName } from "../../wording/names.ts";
import { type Details, detailsForm, judgeDetails, valuesOf } from "./details-form.ts";

/** Opens the form for company and role, with what is known filled in. */
export const pressEditDetails: PressHandler = async ([id = ""], context) => {
  const { opportunity } = await ownPlanned(context, id);
  return ask(context, detailsForm(id, valuesOf(opportunity)));
};

/** Saves company, role, region, zone and whether they take messages. */
export const submitEditDetails: FormHandler = async ([id = ""], typed, context) => {
  const { opportunity } = await ownPlanned(context, id);
  const values = { ...valuesOf(opportunity), ...typed };
  const judged = judgeDetails(values);
  if (judged.kind === "faulty") return ask(context, detailsForm(id, values, judged.faults));
  const { details } = judged;
  const acted = await act(context, {
    kind: "edited",
    summary: `details of ${cut(opportunity.company, 60)}`,
    opportunityId: id,
    guard(fresh) {
      if (!isSame(fresh.opportunity, details)) return;
      throw new Sorry(
        text`That is what I have of ${opportunityName(opportunity)} already, so nothing was changed.`,
        ...showPlan(fresh),
      );
    },
    async also(tx) {
      const { interviews: _i, contacts: _c, deeds: _d, ...was } = opportunity;
      const head: OpportunityHead = { ...was, ...details };
      await tx.saveOpportunity({ ...opportunity, ...head });
      return [{ kind: "opportunity", was }];
    },
  });
  const saved = { ...opportunity, ...details };
  return afterAct(context, text`${strong("Saved")}: ${opportunityName(saved)}.`, acted);
};

const FIELDS = ["company", "role", "companyRegion", "companyZone", "noContact"] as const;

const isSame = (known: Details, details: Details): boolean =>
  FIELDS.every((field) => known[field] === details[field]);
