import { expect, vi } from "vitest";
import { packId } from "../../../src/chat/button.ts";
import type { Form } from "../../../src/chat/form.ts";
import type { Incoming } from "../../../src/chat/incoming.ts";
import type { Message } from "../../../src/chat/message.ts";
import { NOTHING, type Reply } from "../../../src/chat/reply.ts";
import { text } from "../../../src/chat/text.ts";
import { readBlocks } from "../../platforms/slack/reading.ts";
import type { Message as Posted } from "../../platforms/slack/state.ts";
import { type SlackHarness, slackHarness } from "./harness.ts";

export interface SlackWorld extends SlackHarness {
  readonly heard: Incoming[];
  /** What the bot answers from now on. */
  answers(answer: (incoming: Incoming) => Reply | Promise<Reply>): void;
}

const open: SlackWorld[] = [];

/** The adapter started against a fresh loopback Slack. Close with `closeWorlds` after each test. */
export async function slackWorld(
  answer: (incoming: Incoming) => Reply | Promise<Reply> = () => NOTHING,
): Promise<SlackWorld> {
  const harness = await slackHarness();
  const heard: Incoming[] = [];
  let current = answer;
  const world: SlackWorld = {
    ...harness,
    heard,
    answers(next) {
      current = next;
    },
  };
  open.push(world);
  await harness.start(async (incoming) => {
    heard.push(incoming);
    return await current(incoming);
  });
  return world;
}

export async function closeWorlds(): Promise<void> {
  await Promise.all(open.splice(0).map((world) => world.stop()));
}

export const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 5_000, interval: 15 });

export const wordsOf = (messages: readonly Posted[]): readonly string[] =>
  messages.filter((message) => message.isBot).map((message) => readBlocks(message.blocks));

export const words = (said: string): Message => ({
  notice: "An answer.",
  blocks: [{ kind: "paragraph", text: text`${said}` }],
});

export const LOOK = packId("look", "row1");

export const card = (said: string, label: string): Message => ({
  notice: "A step is due.",
  blocks: [
    { kind: "paragraph", text: text`${said}` },
    { kind: "buttons", buttons: [{ label, id: LOOK }] },
  ],
});

export const form = (fields: Partial<Form> = {}): Form => ({
  id: packId("fill", "row1"),
  title: "Add an interview",
  submit: "Save",
  fields: [
    { name: "company", label: "Company", kind: "line", required: true, value: "Acme" },
    { name: "when", label: "When", kind: "line", required: false },
  ],
  ...fields,
});

export const asks = (asked: Form = form()): Reply => ({ kind: "ask", form: asked, reopen: LOOK });

/** Every envelope was acknowledged exactly once. */
export function expectSingleAcks(world: SlackWorld): void {
  expect([...world.server.socket.acks.values()].filter((count) => count !== 1)).toEqual([]);
}
