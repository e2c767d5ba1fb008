import { expect } from "vitest";
import type { Told, World } from "./world.ts";

/** What a person does, and what the answer must contain. A leading "!" presses: "!Sent it". */
export type Turn = readonly [said: string, answered: string | RegExp];

/** Plays a conversation; fails on silence, on two answers, and on an answer without the words. */
export async function dialog(world: World, turns: readonly Turn[], who = "ana"): Promise<void> {
  for (const [said, answered] of turns) {
    const told = said.startsWith("!")
      ? await world.presses(said.slice(1), who)
      : await world.says(said, who);
    expect(one(told, said).words, `the answer to "${said}"`).toMatch(answered);
  }
}

/** The answer, which must be exactly one message or one form. */
export function one(told: Told, said = "that"): Told {
  const count = told.messages.length + told.forms.length;
  if (count === 0) throw new Error(`Silence in answer to "${said}".`);
  if (count > 1) throw new Error(`${count} answers to "${said}":\n${told.words}`);
  return told;
}
