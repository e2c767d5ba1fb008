import { packId } from "../../chat/button.ts";
import { type Command, type Registry, usage } from "../../chat/command.ts";
import type { Block, Message } from "../../chat/message.ts";
import { code, strong, text } from "../../chat/text.ts";

const BUTTONS: Block = {
  kind: "buttons",
  buttons: [
    { label: "Log an interview", id: packId("add"), style: "primary" },
    { label: "What is due", id: packId("today") },
    { label: "Settings", id: packId("settings") },
  ],
};

/** Help for everything, or for one command when its name is given. */
export function helpMessage({ commands }: Registry, name: string | undefined): Message {
  const one = commands.find((command) => command.name === name?.trim().toLowerCase());
  if (one !== undefined) {
    return {
      notice: "Help.",
      blocks: [
        { kind: "paragraph", text: text`${code(`/${one.root} ${usage(one)}`)}: ${one.summary}.` },
        {
          kind: "bullets",
          items: one.examples.map((example) => text`${code(`/${one.root} ${example}`)}`),
        },
        ...filesOf(one),
      ],
    };
  }
  return {
    notice: "What I can do for you.",
    blocks: [
      {
        kind: "paragraph",
        text: text`One line logs an interview; I write to you when a thank-you or a follow-up is due, and when to move on:`,
      },
      ...commands.slice(0, 1).map(({ root, name, examples: [first = name] }) => ({
        kind: "paragraph" as const,
        text: text`${code(`/${root} ${first}`)}`,
      })),
      {
        kind: "bullets",
        items: commands.map(({ name, summary }) => text`${code(name)} ${summary}`),
      },
      {
        kind: "note",
        text: text`Here in our direct messages plain words do too: ${code("sent ana and raj")}, ${code("draft zoe")}, ${code("snooze to monday")}, ${code("acme said no")}, ${code("stop")}. A calendar invitation (.ics) or a table (.csv) can be dropped here; a note behind ${code("check:")} is read before you send it. ${code("/interview help sent")} shows examples of one command. If a command gets no answer, send it again.`,
      },
      BUTTONS,
    ],
  };
}

/** The files that can go along with a command, and what to do where none can. */
function filesOf({ root, fields }: Command): readonly Block[] {
  return Object.entries(fields)
    .filter(([, { kind }]) => kind === "file")
    .map(([name, { summary }]) => ({
      kind: "note",
      text: text`With a file: ${code(name)} (${summary}). Where ${code(`/${root}`)} takes no files, as in Slack, drop the file into our direct messages.`,
    }));
}

/** Whom the examples name: people and a company the person has. */
export interface Sayings {
  readonly sent: string;
  readonly draft: string;
  readonly company: string;
}

/**
 * Words that could not be read as anything: one helpful line, the words themselves, nothing done. `kept` names the words
 * where they look like an interview: the form then opens with them.
 */
export function notUnderstood(
  typed: string,
  { sent, draft, company }: Sayings,
  kept?: string,
): Message {
  return {
    notice: "I did not understand that.",
    blocks: [
      {
        kind: "paragraph",
        text: text`I did not get that, so nothing was changed. I understand things like ${code(`sent ${sent}`)}, ${code(`draft ${draft}`)}, ${code("snooze to monday")}, ${code(`${company} replied`)} or ${code("what's next?")}`,
      },
      { kind: "draft", text: typed.slice(0, 3000) },
      kept === undefined ? BUTTONS : logButton(kept),
    ],
  };
}

const logButton = (kept: string): Block => ({
  kind: "buttons",
  buttons: [{ label: "Log an interview", id: packId("add", kept), style: "primary" }],
});

/** An unknown word after the root: the nearest command, and nothing typed lost. */
export function unknownCommand(
  registry: Registry,
  root: string,
  name: string,
  rest: string,
  nearest: string | undefined,
): Message {
  const typed = `${name} ${rest}`.trim().slice(0, 3000);
  const hint =
    nearest === undefined
      ? text`There is no command ${strong(name.slice(0, 40))}, so nothing was changed.`
      : text`There is no command ${strong(name.slice(0, 40))}, so nothing was changed. Did you mean ${code(`/${root} ${nearest}${rest === "" ? "" : ` ${rest.slice(0, 200)}`}`)}?`;
  const names = registry.commands.map((command) => command.name).join(", ");
  return {
    notice: "I did not understand that command.",
    blocks: [
      { kind: "paragraph", text: hint },
      ...(rest === "" ? [] : [{ kind: "draft" as const, text: `/${root} ${typed}` }]),
      { kind: "note", text: text`These work after ${code(`/${root}`)}: ${names}.` },
      BUTTONS,
    ],
  };
}

/** An unknown word behind the slash: the root that was meant, and nothing typed lost. */
export function unknownRootMessage(
  { roots }: Registry,
  typed: string,
  line: string,
  nearest: string | undefined,
): Message {
  const fact = text`There is no command ${strong(`/${typed.slice(0, 40)}`)}, so nothing was changed.`;
  const meant = `/${nearest} ${line.slice(0, 200)}`.trim();
  const known = Object.keys(roots).map((root) => `/${root}`);
  return {
    notice: "I did not understand that command.",
    blocks: [
      {
        kind: "paragraph",
        text:
          nearest === undefined
            ? text`${fact} My commands begin with ${code(known.join(", "))}.`
            : text`${fact} Did you mean ${code(meant)}?`,
      },
      ...(line === ""
        ? []
        : [{ kind: "draft" as const, text: `/${nearest ?? typed} ${line}`.slice(0, 3000) }]),
      BUTTONS,
    ],
  };
}
