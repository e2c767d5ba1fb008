import type { Feature } from "../feature.ts";
import { pressQuestions } from "./ask-questions.ts";
import { pressDebrief, submitDebrief } from "./debrief.ts";
import { pressPoints, submitPoints } from "./points-form.ts";
import { pressDebriefSaid } from "./say-debrief.ts";

/** Right before and right after an interview: questions to ask, and the debrief. */
export const around: Feature = {
  commands: [],
  presses: {
    questions: pressQuestions,
    debrief: pressDebrief,
    points: pressPoints,
    "debrief-said": pressDebriefSaid,
  },
  forms: { debrief: submitDebrief, points: submitPoints },
};
