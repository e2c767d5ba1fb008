import { declareCommand } from "../../chat/command.ts";
import { say } from "../../chat/reply.ts";
import { type Feature, handleCommand } from "../feature.ts";
import { helpMessage } from "./help.ts";
import { pressPushy } from "./pushy.ts";
import { pressSilence } from "./silence.ts";
import { pressSecondThoughts } from "./worries.ts";

const helpCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "help",
    summary: "What I can do, with examples",
    fields: { command: { kind: "words", summary: "One command to explain" } },
    examples: ["help", "help add"],
    answers: "message",
    line: "each",
  }),
  async ({ command }, { registry }) => say(helpMessage(registry, command)),
);

/** Finding one's way. */
export const guide: Feature = {
  commands: [helpCommand],
  presses: {
    help: async (_, { registry }) => say(helpMessage(registry, undefined)),
    pushy: pressPushy,
    silence: pressSilence,
    "second-thoughts": pressSecondThoughts,
  },
  forms: {},
};
