import type { Feature } from "../feature.ts";
import { pressQuestions } from "./ask-questions.ts";
import { pressDebriefDay } from "./debrief/ask-day.ts";
import { pressDebrief, submitDebrief } from "./debrief/debrief.ts";
import { pressPoints, submitPoints } from "./debrief/points-form.ts";
import { pressDebriefSaid } from "./debrief/say-debrief.ts";

/** Right before and right after an interview: questions to ask, and the debrief. */
export const around: Feature = {
  commands: [],
  presses: {
    questions: pressQuestions,
    debrief: pressDebrief,
    points: pressPoints,
    "debrief-said": pressDebriefSaid,
    "debrief-day": pressDebriefDay,
  },
  forms: { debrief: submitDebrief, points: submitPoints },
};
