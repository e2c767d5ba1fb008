import { declareCommand, type Registry } from "../../src/chat/command.ts";

/** A small registry with one command of each sort, for tests of adapters. */
export const contractRegistry: Registry = {
  roots: {
    interview: "Add and track interviews",
    club: "Career-club routines for this channel",
  },
  commands: [
    declareCommand({
      root: "interview",
      name: "add",
      summary: "Add an interview",
      fields: {
        details: { kind: "words", summary: "Company, role, when, with whom" },
      },
      examples: ["add Acme, Data Analyst, tue 2pm"],
      answers: "either",
      line: "whole",
    }),
    declareCommand({
      root: "interview",
      name: "list",
      summary: "List your interviews",
      fields: {},
      examples: ["list"],
      answers: "message",
      line: "each",
    }),
    declareCommand({
      root: "interview",
      name: "skip",
      summary: "Skip a step",
      fields: {
        interview: { kind: "opportunity", summary: "Which interview", required: true },
        who: { kind: "contact", summary: "For whom" },
        step: {
          kind: "choice",
          summary: "Which step",
          choices: [
            { label: "Thank-you", value: "thank-you" },
            { label: "Follow-up", value: "follow-up" },
          ],
        },
      },
      examples: ["skip acme ana"],
      answers: "message",
      line: "each",
    }),
    declareCommand({
      root: "club",
      name: "status",
      summary: "What the club does here",
      fields: {},
      examples: ["status"],
      answers: "message",
      line: "each",
    }),
  ],
  shortcuts: [
    { name: "log", label: "Log this interview", summary: "Reads the message and opens the form" },
  ],
};
