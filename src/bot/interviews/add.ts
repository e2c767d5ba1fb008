import { declareCommand } from "../../chat/command.ts";
import type { Reply } from "../../chat/reply.ts";
import { namesSecondInterview } from "../../coach/language/lines/second-interview.ts";
import { ask } from "../ask.ts";
import { hearAttached } from "../capture/hear-file.ts";
import { keptWords } from "../changes/said-words.ts";
import type { Context } from "../context.ts";
import { type FormHandler, handleCommand, type PressHandler } from "../feature.ts";
import { readingOptions } from "../reading.ts";
import { type AddValues, addForm, EMPTY_VALUES, valuesOfLine } from "./add-form.ts";
import { judgeValues } from "./judge-values.ts";
import { logInterview } from "./log-interview.ts";

const declaration = declareCommand({
  root: "interview",
  name: "add",
  summary: "Log an interview, coming or past, and see the dated plan",
  fields: {
    company: { kind: "words", summary: "Company, or everything in one line" },
    role: { kind: "words", summary: "Role, for example Data Analyst" },
    when: { kind: "when", summary: "Day and time, for example tue 3pm" },
    with: { kind: "words", summary: "Who will be there: Ana Ruiz (manager) ana@acme.com, Raj" },
    more: { kind: "words", summary: "Round, length, place or link" },
    invite: {
      kind: "file",
      summary: "The calendar invitation (.ics) instead; you see it before it is saved",
      endings: [".ics", ".vcs"],
    },
  },
  examples: ["add Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager) ana@acme.com, Raj", "add"],
  answers: "either",
  line: "whole",
});

/** `/interview add`: one line, native options, an attached invitation, or an empty call that opens the form. */
export const addCommand = handleCommand(declaration, async (args, context) => {
  const { company = "", role = "", when = "", with: who = "", more = "", invite, line } = args;
  if (invite !== undefined) return hearAttached(invite, [company, role, when, who, more], context);
  if (line !== undefined) return addLine(line, context);
  // On a platform with native options people put the whole line into the first one.
  if (company.includes(",") && [role, when, who, more].every((value) => value === "")) {
    return addLine(company, context);
  }
  const values: AddValues = { company, role, when, with: who, more };
  if (Object.values(values).every((value) => value === ""))
    return ask(context, addForm(values, {}));
  return saveOrAsk(values, context);
});

/** Reads a whole line and saves it, or asks for what is missing in a form that keeps what was understood. */
function addLine(line: string, context: Context): Promise<Reply> {
  return saveOrAsk(valuesOfLine(line, context), context);
}

const ONE_AT_A_TIME =
  "There seem to be two interviews; one at a time, please. Take this one out, and add it when the first is saved.";

async function saveOrAsk(values: AddValues, context: Context): Promise<Reply> {
  const judged = judgeValues(values, context);
  const reading = { ...readingOptions(context), direction: "either" } as const;
  const second = namesSecondInterview(values.more, reading) ? { more: ONE_AT_A_TIME } : undefined;
  if (judged.kind === "faulty")
    return ask(context, addForm(values, { ...judged.faults, ...second }));
  if (second !== undefined) return ask(context, addForm(values, second));
  return logInterview(judged.interview, context);
}

/** The empty form, or one filled with words that were kept when they could not be read as anything else. */
export const pressAdd: PressHandler = async ([kept = ""], context) => {
  const values = kept === "" ? EMPTY_VALUES : valuesOfLine(await keptWords(kept, context), context);
  return ask(context, addForm(values, {}));
};

export const submitAdd: FormHandler = (_, typed, context) =>
  saveOrAsk({ ...EMPTY_VALUES, ...typed }, context);
