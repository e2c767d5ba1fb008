import { declareCommand } from "../../../chat/command.ts";
import { ask } from "../../ask.ts";
import { handleCommand } from "../../feature.ts";
import { hearAttached } from "../hear-file.ts";
import { pasteForm } from "./import.ts";

const declaration = declareCommand({
  root: "interview",
  name: "import",
  summary: "Bring interviews over from a tracker or a spreadsheet, as CSV",
  fields: {
    file: {
      kind: "file",
      summary: "The table (.csv); you see what it brings first",
      endings: [".csv", ".tsv", ".txt"],
    },
  },
  examples: ["import"],
  answers: "form",
  line: "each",
});

/** `/interview import`: the attached table, or a form to paste one into. */
export const importCommand = handleCommand(declaration, ({ file }, context) =>
  file === undefined ? ask(context, pasteForm("", undefined)) : hearAttached(file, [], context),
);
