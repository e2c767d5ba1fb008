import { packId } from "../../../../chat/button.ts";
import type { Block } from "../../../../chat/message.ts";
import { strong, text } from "../../../../chat/text.ts";
import { stepKey } from "../../../../coach/cadence/step-key.ts";
import { localDayOf } from "../../../../coach/calendar/days.ts";
import type { DeedDetail, Interview, Opportunity } from "../../../../coach/facts.ts";
import {
  type PromiseAbout,
  promiseAbout,
} from "../../../../coach/language/promises/promise-about.ts";
import { act } from "../../../act.ts";
import { afterAct } from "../../../cards/after-act.ts";
import type { Context } from "../../../context.ts";
import type { PressHandler } from "../../../feature.ts";
import { showPlan } from "../../../reminders/steps-not-found.ts";
import { isRepeat } from "../../../repeated.ts";
import { keptWords, packWords } from "../../../replies/answering.ts";
import { type NamedDay, promisedDeed, readDay } from "../../../replies/read-day.ts";
import { dayButtons } from "../../../replies/which-day.ts";
import { Sorry } from "../../../sorry.ts";
import { sayDayFrom } from "../../../wording/moments.ts";
import { cut, opportunityName } from "../../../wording/names.ts";
import { type OwnRound, ownRound } from "../../own-round.ts";

/** The question which day was meant, as buttons that work after a restart; everything else told is kept already. */
export function askDay(
  days: readonly NamedDay[],
  about: PromiseAbout | undefined,
  { opportunity, interview }: Pick<OwnRound, "opportunity" | "interview">,
  context: Context,
): readonly Block[] {
  const key = debriefKey(opportunity, interview);
  const told = (words: string) => (about === undefined ? words : `they ${about} ${words}`);
  return [
    { kind: "paragraph", text: text`One question: on which day do they ${about ?? "decide"}?` },
    dayButtons(days, context, (words) => packId("debrief-day", packWords(told(words)), key)),
  ];
}

/** A day that cannot be used: said why, with the form to put it right. */
export function askOtherDay(
  fault: string,
  opportunity: Opportunity,
  interview: Interview,
): readonly Block[] {
  const id = packId("debrief", debriefKey(opportunity, interview));
  return [
    { kind: "paragraph", text: text`I kept no decision day yet. ${fault}` },
    { kind: "buttons", buttons: [{ label: "Tell me the day", id }] },
  ];
}

const debriefKey = ({ id: opportunityId }: Opportunity, { id: interviewId }: Interview): string =>
  stepKey({ kind: "debrief", opportunityId, interviewId });

/** One of the days that a debrief left open. */
export const pressDebriefDay: PressHandler = async ([packed = "", key = ""], context) => {
  const { opportunity } = await ownRound(key, context);
  const name = opportunityName(opportunity);
  const about = promiseAbout(keptWords(packed));
  const read = readDay(keptWords(packed), opportunity, context);
  if (read.kind !== "day") {
    throw new Sorry(text`That day is over, so nothing was changed at ${name}.`);
  }
  const { day, certainty } = read;
  const deeds: readonly DeedDetail[] = [promisedDeed(read, about)];
  const acted = await act(context, {
    kind: "debriefed",
    summary: `${about === undefined ? "decision day" : `the day they ${about}`} at ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    guard(planned) {
      if (!isRepeat(planned.opportunity, deeds, context.now)) return;
      throw new Sorry(text`I have that day for ${name} already.`, ...showPlan(planned));
    },
    deeds,
  });
  const today = localDayOf(context.now, context.person.policy.zone);
  const how = certainty === "by" ? "by" : "around";
  return afterAct(
    context,
    text`${strong("Kept")}: ${name} ${about ?? "decide"}s ${how} ${sayDayFrom(day, today)}; no follow-up is due before.`,
    acted,
  );
};
