import { packId } from "../../chat/button.ts";
import { change } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import { parseStepKey } from "../../coach/cadence/step-key.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { itemByKey } from "../cards/due.ts";
import type { PressHandler } from "../feature.ts";
import { ownPlanned } from "../own.ts";
import { Sorry } from "../sorry.ts";
import { opportunityLabel, stepTitle } from "../wording/names.ts";
import { whyNow } from "../wording/why.ts";

/** *Why now?*: the rule, the dates and the days that did not count, on the same card. */
export const pressWhy: PressHandler = async ([key = ""], context) => {
  const parsed = parseStepKey(key);
  const planned = await ownPlanned(context, parsed?.opportunityId ?? "");
  const item = itemByKey(planned, key);
  const [step] = item === undefined ? [] : [...item.open, ...item.all];
  if (item === undefined || step === undefined) {
    throw new Sorry(text`That step is no longer part of the plan, so there is nothing to explain.`);
  }
  const { zone } = context.person.policy;
  const today = localDayOf(context.now, zone);
  return change({
    notice: "Why now.",
    blocks: [
      {
        kind: "heading",
        text: `Why now? ${stepTitle(item.kind)}: ${opportunityLabel(item.opportunity)}`,
      },
      ...whyNow(step, today, zone).map((words) => ({ kind: "paragraph" as const, text: words })),
      { kind: "buttons", buttons: [{ label: "Back", id: packId("card", item.key) }] },
    ],
  });
};
