import { unpackId } from "../../chat/button.ts";
import type {
  CommandHeard,
  FormHeard,
  Incoming,
  PressHeard,
  ShortcutHeard,
} from "../../chat/incoming.ts";
import { NOTHING, type Reply, say } from "../../chat/reply.ts";
import { code, text } from "../../chat/text.ts";
import { hearFile } from "../capture/hear-file.ts";
import type { Context } from "../context.ts";
import { dashboard } from "../guide/dashboard.ts";
import { hearText } from "../guide/hear-text.ts";
import { hearNote } from "../notes/checks/hear-note.ts";
import { commandHandlers, formHandlers, pressHandlers, shortcutHandlers } from "../registry.ts";
import { Sorry } from "../sorry.ts";
import { readCommand } from "./read-command.ts";
import { suggest } from "./suggest.ts";

/** Finds who answers to what was heard, and lets them. Throws Sorry for what the person should know instead. */
export async function dispatch(incoming: Incoming, context: Context): Promise<Reply> {
  switch (incoming.kind) {
    case "command":
      return runCommand(incoming, context);
    case "press":
      return press(incoming, context);
    case "form":
      return submit(incoming, context);
    case "text":
      return (await hearNote(incoming, context)) ?? hearText(incoming, context);
    case "file":
      return hearFile(incoming, context);
    case "shortcut":
      return runShortcut(incoming, context);
    case "opened":
      return incoming.what === "home" ? say(await dashboard(context)) : NOTHING;
    case "suggest":
      return { kind: "choices", choices: await suggest(incoming, context) };
    case "presence":
      return NOTHING;
  }
}

async function runCommand(incoming: CommandHeard, context: Context): Promise<Reply> {
  const read = await readCommand(incoming, commandHandlers, context);
  return read.kind === "help" ? say(read.message) : read.handler.run(read.args, context);
}

function runShortcut({ name, text: words }: ShortcutHeard, context: Context): Promise<Reply> {
  const handler = shortcutHandlers.find(({ declaration }) => declaration.name === name);
  if (handler === undefined) throw outdated();
  return handler.run(words, context);
}

function press({ id, value }: PressHeard, context: Context): Promise<Reply> {
  const unpacked = unpackId(id);
  const handler = unpacked === undefined ? undefined : pressHandlers.get(unpacked.verb);
  if (unpacked === undefined || handler === undefined) throw outdated();
  return handler([...unpacked.args, ...(value === undefined ? [] : [value])], context);
}

function submit({ id, values }: FormHeard, context: Context): Promise<Reply> {
  const unpacked = unpackId(id);
  const handler = unpacked === undefined ? undefined : formHandlers.get(unpacked.verb);
  if (unpacked === undefined || handler === undefined) throw outdated();
  return handler(unpacked.args, values, context);
}

const outdated = (): Sorry =>
  new Sorry(
    text`That button is from an older version of me, so nothing was changed. ${code("/interview today")} shows what is due now.`,
  );
