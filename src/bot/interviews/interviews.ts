import type { Feature } from "../feature.ts";
import { addCommand, pressAdd, submitAdd } from "./add.ts";
import { listCommand, planCommand, pressList, pressPlan } from "./list.ts";

/** Logging interviews and seeing where they stand. */
export const interviews: Feature = {
  commands: [addCommand, listCommand, planCommand],
  presses: { add: pressAdd, list: pressList, plan: pressPlan },
  forms: { add: submitAdd },
};
