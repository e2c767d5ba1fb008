import { isDeepStrictEqual } from "node:util";
import { type REST, Routes } from "discord.js";
import type { AppCommand } from "./discord-command.ts";

/**
 * Tells Discord our global commands, only when they differ from what it has: it counts 200 creations a day.
 * Resolves with the ids by name and whether anything was written. Rejects with what Discord said.
 */
export async function registerCommands(
  rest: REST,
  application: string,
  commands: readonly AppCommand[],
): Promise<{ readonly ids: ReadonlyMap<string, string>; readonly written: boolean }> {
  const route = Routes.applicationCommands(application);
  const present = listOf(await rest.get(route));
  const written = !isDeepStrictEqual(sortedShapes(commands), sortedShapes(present));
  const registered = written ? listOf(await rest.put(route, { body: commands })) : present;
  return { ids: new Map(registered.flatMap(({ name, id }) => (id ? [[name, id]] : []))), written };
}

interface Registered {
  readonly id?: string;
  readonly name: string;
}

function sortedShapes(commands: readonly Registered[]): readonly unknown[] {
  return [...commands].sort((a, b) => (a.name < b.name ? -1 : 1)).map(shapeOf);
}

/** What we declare, in one form: Discord adds fields of its own and leaves out empty ones. */
const COMPARED = [
  "type",
  "name",
  "description",
  "contexts",
  "integration_types",
  "options",
  "required",
  "autocomplete",
  "choices",
  "file_types",
  "value",
] as const;

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => COMPARED.some((compared) => compared === key))
    .filter(([, content]) => !isEmpty(content))
    .map(([key, content]) => [key, shapeOf(content)] as const);
  return Object.fromEntries(entries);
}

/** A command in the menu of a message has an empty description. */
function isEmpty(content: unknown): boolean {
  if (Array.isArray(content)) return content.length === 0;
  return content === false || content === null || content === "";
}

function listOf(answer: unknown): readonly Registered[] {
  if (!Array.isArray(answer))
    throw new Error("Discord answered the command list with something else.");
  return answer.filter(
    (command): command is Registered =>
      typeof command === "object" && command !== null && "name" in command,
  );
}
