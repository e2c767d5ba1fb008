import { packId } from "../../chat/button.ts";
import { say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import {
  questionsFor,
  ROUND_KINDS,
  type RoundKind,
  roundKindOf,
} from "../../coach/notes/questions.ts";
import type { PressHandler } from "../feature.ts";
import { Sorry } from "../sorry.ts";
import { opportunityLabel } from "../wording/names.ts";
import { roundById } from "./own-round.ts";

/** *Questions to ask*: those that suit the kind of round, and a menu for another kind. */
export const pressQuestions: PressHandler = async (
  [opportunityId = "", interviewId = "", chosen],
  context,
) => {
  const { opportunity, interview } = await roundById(opportunityId, interviewId, context);
  const kind = kindMeant(chosen) ?? roundKindOf(interview.label, interview.contactIds.length);
  const name = ROUND_KINDS.find((one) => one.kind === kind)?.name ?? "";
  return say({
    notice: "Questions to ask in your interview.",
    blocks: [
      { kind: "heading", text: `Questions to ask: ${opportunityLabel(opportunity)}` },
      { kind: "paragraph", text: text`${name}. Two or three of these are plenty:` },
      { kind: "bullets", items: questionsFor(kind).map((question) => text`${question}`) },
      {
        kind: "menu",
        id: packId("questions", opportunityId, interviewId),
        label: "Another kind of round",
        options: ROUND_KINDS.map((one) => ({ label: one.name, value: one.kind })),
      },
    ],
  });
};

/** A kind chosen from the menu; undefined when none was. Throws Sorry for one that no longer exists. */
function kindMeant(chosen: string | undefined): RoundKind | undefined {
  if (chosen === undefined) return undefined;
  const known = ROUND_KINDS.find(({ kind }) => kind === chosen);
  if (known === undefined)
    throw new Sorry(text`I have no questions for that kind of round. Please choose another one.`);
  return known.kind;
}
