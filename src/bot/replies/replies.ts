import type { Feature } from "../feature.ts";
import { heardCommand, pressHeard, pressHeardWhen, submitHeard } from "./heard.ts";
import { pressReplied } from "./replied.ts";

/** What companies answer. */
export const replies: Feature = {
  commands: [heardCommand],
  presses: { replied: pressReplied, heard: pressHeard, "heard-when": pressHeardWhen },
  forms: { heard: submitHeard },
};
