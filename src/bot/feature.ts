import type { Args, Command, MessageShortcut } from "../chat/command.ts";
import type { HeardFile } from "../chat/incoming.ts";
import type { Reply } from "../chat/reply.ts";
import type { Context } from "./context.ts";

/** One feature's share of the bot: its commands, its buttons and menus, its forms. */
export interface Feature {
  readonly commands: readonly CommandHandler[];
  /** By the verb of the button's id. */
  readonly presses: Readonly<Record<string, PressHandler>>;
  /** By the verb of the form's id. */
  readonly forms: Readonly<Record<string, FormHandler>>;
  readonly shortcuts?: readonly ShortcutHandler[];
}

export interface CommandHandler {
  readonly declaration: Command;
  run(args: GivenArgs, context: Context): Promise<Reply>;
}

/** What was given, by field; a file for a field of that kind, words for every other. */
export type GivenArgs = Readonly<Record<string, string | HeardFile | undefined>>;

/** What can be done with the words of a message, from its menu. */
export interface ShortcutHandler {
  readonly declaration: MessageShortcut;
  run(words: string, context: Context): Promise<Reply>;
}

/** A press: the arguments packed into the button's id, then the chosen value where it was a menu. */
export type PressHandler = (args: readonly string[], context: Context) => Promise<Reply>;

export type FormHandler = (
  args: readonly string[],
  values: Readonly<Record<string, string>>,
  context: Context,
) => Promise<Reply>;

/** Joins a declaration and its handler; the handler's argument types follow from the declaration. */
export function handleCommand<C extends Command>(
  declaration: C,
  run: (args: Args<C>, context: Context) => Promise<Reply>,
): CommandHandler {
  // The dispatcher fills every required field before it calls, which is exactly what Args promises.
  return { declaration, run: (args, context) => run(args as Args<C>, context) };
}
