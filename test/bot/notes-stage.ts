import { expect } from "vitest";
import { formFaults, messageFaults } from "./limits.ts";
import { type Told, type World, type WorldOptions, world } from "./world.ts";

/** A panel of three this morning; the third has no address. */
export const PANEL =
  "/interview add Acme, Data Analyst, panel, today 11am, with Ana Ruiz (manager) ana@acme.com, Raj Patel raj@acme.com, Zoe Kim";

/** The panel, its debrief, and the thank-yous due the next day at nine. */
export async function thankYousDue(line = PANEL, options: WorldOptions = {}): Promise<World> {
  const w = await world(options);
  await w.types(line);
  await w.clockTo("2026-11-23T12:16");
  await w.says("ana talked about the dashboard migration; they decide by friday; felt 4");
  await w.clockTo("2026-11-24T09:00");
  return w;
}

/** The same answer, after a look whether every platform can show it. */
export function fits(told: Told): Told {
  expect(told.messages.flatMap(messageFaults)).toEqual([]);
  expect(told.forms.flatMap(formFaults)).toEqual([]);
  return told;
}

/** The words to copy in an answer. */
export const draftIn = ({ messages }: Told): string =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "draft" ? [block.text] : []))
    .join("\n---\n");

/** The addresses of the link buttons in an answer. */
export const linksIn = ({ messages }: Told): readonly URL[] =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
    .flatMap((button) => ("url" in button ? [new URL(button.url)] : []));

/** What is kept of notes, oldest first. */
export const keptNotes = async (w: World) =>
  (await w.opportunities())
    .flatMap(({ deeds }) => deeds)
    .flatMap((deed) => (deed.kind === "note-kept" ? [deed] : []));
