import { packId } from "../../../chat/button.ts";
import type { Form } from "../../../chat/form.ts";
import { type Reply, say } from "../../../chat/reply.ts";
import { strong, text } from "../../../chat/text.ts";
import type { Interview } from "../../../coach/facts.ts";
import { act } from "../../act.ts";
import { ask } from "../../ask.ts";
import { afterAct } from "../../cards/after-act.ts";
import type { Context } from "../../context.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { ownPlanned } from "../../own.ts";
import { showPlan } from "../../reminders/steps-not-found.ts";
import type { Planned } from "../../replan.ts";
import { Sorry } from "../../sorry.ts";
import { cut, opportunityName } from "../../wording/names.ts";
import { roundLabel } from "../round-to-change.ts";
import { takeOut } from "./take-out.ts";

const MAX_NAME = 120;

/** *Split off a round*: which one, then for which role it was. */
export const pressSplit: PressHandler = async ([id = "", interviewId], context) => {
  const planned = await ownPlanned(context, id);
  if (interviewId === undefined) return whichRound(planned, context);
  const round = roundToSplit(planned, interviewId);
  const { company } = planned.opportunity;
  return ask(context, splitForm(id, round.id, { company, role: "" }));
};

/** Makes the round an opportunity of its own. */
export const submitSplit: FormHandler = async ([id = "", interviewId = ""], typed, context) => {
  const planned = await ownPlanned(context, id);
  const { opportunity } = planned;
  const round = roundToSplit(planned, interviewId);
  const company = (typed.company ?? "").trim();
  const role = (typed.role ?? "").trim();
  if (company === "" || role === "") {
    return ask(context, splitForm(id, round.id, { company, role }, "Please fill in both."));
  }
  const newId = context.newId();
  const acted = await act(context, {
    kind: "split",
    summary: `a round of ${cut(opportunity.company, 40)} split off as ${cut(role, 40)}`,
    opportunityId: id,
    otherIds: [newId],
    guard: (fresh) => {
      roundToSplit(fresh, round.id);
    },
    deeds: [{ kind: "split", company, role }],
    also: (tx) => takeOut(opportunity, round, { id: newId, company, role }, tx, context),
  });
  const own = opportunityName({ ...opportunity, company, role });
  return afterAct(
    context,
    text`${strong("Split off")}: ${own} is an opportunity of its own now, with that interview, its people and what you told me about it.`,
    acted,
  );
};

function whichRound(planned: Planned, { now }: Context): Reply {
  const { opportunity } = planned;
  if (opportunity.interviews.length < 2) throw onlyRound(planned);
  return say({
    notice: "Which round?",
    blocks: [
      {
        kind: "paragraph",
        text: text`Which interview at ${opportunityName(opportunity)} was for another role?`,
      },
      {
        kind: "menu",
        id: packId("split", opportunity.id),
        label: "Split off …",
        options: opportunity.interviews
          .slice(-25)
          .map((round) => ({ label: roundLabel(round, now), value: round.id })),
      },
    ],
  });
}

/** The round, where others stay behind. Throws Sorry otherwise. */
function roundToSplit(planned: Planned, interviewId: string): Interview {
  const { interviews } = planned.opportunity;
  const round = interviews.find(({ id }) => id === interviewId);
  if (round === undefined) {
    throw new Sorry(
      text`That interview is no longer part of ${opportunityName(planned.opportunity)}, so nothing was changed.`,
      ...showPlan(planned),
    );
  }
  if (interviews.length < 2) throw onlyRound(planned);
  return round;
}

const onlyRound = (planned: Planned): Sorry =>
  new Sorry(
    text`${opportunityName(planned.opportunity)} has only this one interview, so there is nothing to split off. “Company and role” corrects its name.`,
    ...showPlan(planned),
  );

function splitForm(
  id: string,
  interviewId: string,
  values: { readonly company: string; readonly role: string },
  fault?: string,
): Form {
  const field = { kind: "line", required: true, maxLength: MAX_NAME } as const;
  const faulty = fault === undefined ? {} : { fault };
  return {
    id: packId("split", id, interviewId),
    title: "A role of its own",
    submit: "Split off",
    fields: [
      { ...field, name: "company", label: "Company", value: values.company },
      { ...field, name: "role", label: "Role of that interview", value: values.role, ...faulty },
    ],
  };
}
