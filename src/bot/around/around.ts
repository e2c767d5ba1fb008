import type { Feature } from "../feature.ts";
import { pressQuestions } from "./ask-questions.ts";
import { pressDebrief, submitDebrief } from "./debrief/debrief.ts";
import { pressPoints, submitPoints } from "./debrief/points/points-form.ts";
import { pressDebriefDay } from "./debrief/said/ask-day.ts";
import { pressDebriefSaid } from "./debrief/said/say-debrief.ts";

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
