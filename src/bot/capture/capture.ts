import type { Feature } from "../feature.ts";
import {
  importCommand,
  pressCancelImport,
  pressImport,
  pressUndated,
  submitImport,
} from "./import.ts";

/** Interviews out of files: tables from trackers and spreadsheets. */
export const capture: Feature = {
  commands: [importCommand],
  presses: {
    import: pressImport,
    "import-cancel": pressCancelImport,
    "import-date": pressUndated,
  },
  forms: { import: submitImport },
};
