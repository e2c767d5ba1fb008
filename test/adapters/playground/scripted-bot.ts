import type { Handle } from "../../../src/chat/adapter.ts";
import { packId } from "../../../src/chat/button.ts";
import { declareCommand, type Registry } from "../../../src/chat/command.ts";
import type { Form } from "../../../src/chat/form.ts";
import type { Incoming } from "../../../src/chat/incoming.ts";
import type { Message } from "../../../src/chat/message.ts";
import { change, NOTHING, type Reply, say } from "../../../src/chat/reply.ts";
import { code, commandSpan, link, strong, text } from "../../../src/chat/text.ts";

/** A bot of a few fixed answers: enough of every kind of reply to try a face of the playground. */
export const registry: Registry = {
  roots: {
    interview: "Log interviews and see what is due",
    club: "Career-club routines for this channel",
  },
  commands: [
    declareCommand({
      root: "interview",
      name: "add",
      summary: "Log an interview and see its dated plan",
      fields: {
        details: { kind: "words", summary: "Company, role, when, with whom: separated by commas" },
      },
      examples: ["add Acme, Data Analyst, tue 2pm, with Ana Ruiz (manager)"],
      answers: "either",
      line: "whole",
    }),
    declareCommand({
      root: "interview",
      name: "list",
      summary: "All your opportunities, active first",
      fields: {},
      examples: ["list"],
      answers: "message",
      line: "each",
    }),
    declareCommand({
      root: "interview",
      name: "sent",
      summary: "Tell that you sent a thank-you or a follow-up",
      fields: {
        interview: { kind: "opportunity", summary: "Which opportunity", required: true },
        who: { kind: "contact", summary: "To whom" },
      },
      examples: ["sent acme ana"],
      answers: "message",
      line: "each",
    }),
    declareCommand({
      root: "club",
      name: "status",
      summary: "What the club does in this channel",
      fields: {
        detail: {
          kind: "choice",
          summary: "How much to tell",
          choices: [
            { label: "Short", value: "short" },
            { label: "Everything", value: "all" },
          ],
        },
      },
      examples: ["status short"],
      answers: "message",
      line: "each",
    }),
  ],
  shortcuts: [
    { name: "log", label: "Log this interview", summary: "Reads an invitation and opens the form" },
  ],
};

export const dueCard: Message = {
  notice: "A thank-you is due.",
  blocks: [
    { kind: "heading", text: "Thank-yous for Acme" },
    { kind: "paragraph", text: text`Your panel ended yesterday. ${strong("1 of 3")} sent.` },
    {
      kind: "checklist",
      items: [
        { done: true, text: text`Zoe Lindt` },
        { done: false, text: text`Ana Ruiz, manager` },
        { done: false, text: text`Raj Patel` },
      ],
    },
    { kind: "draft", text: "Dear Ana,\nthank you for your time on Tuesday." },
    { kind: "note", text: text`Polite until Thu 26 Nov, 16:00.` },
    {
      kind: "buttons",
      buttons: [
        { label: "Sent it", about: "Ana Ruiz", id: packId("sent", "ana"), style: "primary" },
        { label: "Sent it", about: "Raj Patel", id: packId("sent", "raj"), style: "primary" },
        { label: "Why now?", id: packId("why") },
        { label: "Open in mail", url: "mailto:ana@acme.example" },
      ],
    },
    {
      kind: "menu",
      id: packId("snooze"),
      label: "Snooze",
      options: [
        { label: "1 hour", value: "1h" },
        { label: "Tomorrow 9:00", value: "tomorrow" },
      ],
    },
  ],
};

const sentCard: Message = {
  notice: "Noted as sent.",
  blocks: [
    { kind: "paragraph", text: text`Sent to ${strong("Ana Ruiz")}. Good: within a day.` },
    { kind: "facts", rows: [{ label: "Next", value: text`Thu 3 Dec, first follow-up` }] },
    { kind: "buttons", buttons: [{ label: "Undo", id: packId("undo") }] },
  ],
};

const words = (said: string): Message => ({
  notice: "An answer.",
  blocks: [{ kind: "paragraph", text: text`${said}` }],
});

const planned: Message = {
  notice: "Your interview is logged.",
  blocks: [
    { kind: "heading", text: "Acme, Data Analyst" },
    {
      kind: "facts",
      rows: [
        { label: "Interview", value: text`Tue 24 Nov 2026, 15:00` },
        { label: "Thank-you", value: text`Wed 25 Nov, by 16:00` },
        { label: "Follow-up", value: text`Thu 3 – Thu 10 Dec` },
      ],
    },
    {
      kind: "note",
      text: text`Skipped: Thu 26 Nov (Thanksgiving). See ${commandSpan("interview", "list")}.`,
    },
    {
      kind: "buttons",
      buttons: [
        { label: "Edit", id: packId("edit") },
        { label: "Remove", id: packId("remove"), style: "danger" },
      ],
    },
  ],
};

function addForm(fault?: string): Form {
  return {
    id: packId("add-form"),
    title: "Log an interview",
    submit: "Log it",
    fields: [
      { name: "company", label: "Company", kind: "line", required: true, value: "Acme" },
      {
        name: "when",
        label: "When",
        hint: "For example: tue 3pm",
        kind: "line",
        required: true,
        ...(fault === undefined ? {} : { fault }),
      },
      {
        name: "round",
        label: "Kind of round",
        kind: "choice",
        required: false,
        value: "panel",
        options: [
          { label: "Phone screen", value: "phone" },
          { label: "Panel", value: "panel" },
        ],
      },
      { name: "notes", label: "Notes", kind: "paragraph", required: false },
    ],
  };
}

/** Answers like the bot would, and remembers what it heard. */
export function scriptedBot(): { handle: Handle; heard: Incoming[] } {
  const heard: Incoming[] = [];
  return {
    heard,
    async handle(incoming) {
      heard.push(incoming);
      return answerTo(incoming);
    },
  };
}

function answerTo(incoming: Incoming): Reply {
  switch (incoming.kind) {
    case "opened":
      return say({
        notice: "Welcome.",
        blocks: [
          {
            kind: "paragraph",
            text: text`Hello. Only you see this. Type ${code("/interview add")}.`,
          },
        ],
      });
    case "command":
      return answerToCommand(incoming.input.kind === "line" ? incoming.input.line : "");
    case "press":
      return answerToPress(incoming.id, incoming.value);
    case "form":
      return /\d/.test(incoming.values.when ?? "")
        ? change(planned)
        : { kind: "ask", form: addForm("Say a day and a time, such as tue 3pm."), reopen: "" };
    case "text":
      return say(words(`You said: ${incoming.text}`));
    case "file":
      return say(words(`A file of ${incoming.sizeBytes} bytes.`));
    case "shortcut":
      return { kind: "ask", form: addForm(), reopen: packId("add-form") };
    case "suggest":
      return {
        kind: "choices",
        choices: [
          { label: "Acme, Data Analyst", value: "opportunity1" },
          { label: "Globex", value: "opportunity2" },
        ].filter(({ label }) => label.toLowerCase().startsWith(incoming.typed.toLowerCase())),
      };
    case "presence":
      return NOTHING;
  }
}

function answerToCommand(line: string): Reply {
  if (line === "add") return { kind: "ask", form: addForm(), reopen: packId("add-form") };
  if (line.startsWith("add")) return say(planned);
  if (line === "status") return say(words("Check-ins on Mondays."), "everyone");
  if (line === "links") {
    return say({
      notice: "Links.",
      blocks: [{ kind: "paragraph", text: [link("search", "https://example.com/?q=ana")] }],
    });
  }
  return say(words(`Nothing for "${line}".`));
}

function answerToPress(id: string, value: string | undefined): Reply {
  if (id === packId("sent", "ana")) return change(sentCard);
  if (id === packId("undo")) return change(dueCard);
  if (id === packId("edit")) return { kind: "ask", form: addForm(), reopen: id };
  if (id === packId("snooze")) return change(words(`Snoozed: ${value}.`));
  return say(words("The day after an interview is the best time for thanks."));
}
