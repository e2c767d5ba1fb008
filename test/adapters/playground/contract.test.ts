import {
  createPlaygroundAdapter,
  type PlaygroundAdapter,
} from "../../../adapters/playground/adapter.ts";
import { dmChannel, type Entry } from "../../../adapters/playground/conversations.ts";
import { showMessage } from "../../../adapters/playground/show.ts";
import { findButton } from "../../../adapters/playground/terminal/find-button.ts";
import { SendFailure } from "../../../src/chat/adapter.ts";
import type { Message } from "../../../src/chat/message.ts";
import { text } from "../../../src/chat/text.ts";
import { adapterContract, type Harness } from "../adapter-contract.ts";
import { contractRegistry } from "../contract-registry.ts";
import { realTimeOptions } from "./toy-world.ts";

const ANA = { account: "ana", where: "dm" } as const;

adapterContract({
  name: "playground",
  rendering: {
    show: showMessage,
    check: (shown) => linesOf(shown).filter((line) => /[\p{Cc}\u2028\u2029]/u.test(line)),
    reads: (shown) => linesOf(shown).join("\n"),
    // A terminal acts on control characters only.
    acts: (shown) => linesOf(shown).filter((line) => line.includes("\u001B")),
  },
  make: async () => harnessOf(createPlaygroundAdapter(realTimeOptions())),
});

function linesOf(shown: unknown): readonly string[] {
  return Array.isArray(shown) ? shown.map(String) : [String(shown)];
}

function harnessOf(adapter: PlaygroundAdapter): Harness {
  const { ears, conversations, forms } = adapter;
  let again = async () => {};
  let lastId = 0;

  const once = async (deed: (eventId: string) => Promise<unknown>) => {
    lastId += 1;
    const eventId = `event-${lastId}`;
    again = async () => void (await deed(eventId));
    await deed(eventId);
  };
  const inDm = () => conversations.entries().filter(({ channel }) => channel === dmChannel("ana"));
  const ordered =
    (failure: SendFailure, posted = false) =>
    () =>
      adapter.failNext(failure, posted);

  return {
    adapter,
    place: { kind: "dm", platform: "playground", workspace: "playground", account: "ana" },
    start: (handle) => adapter.start(handle, contractRegistry),
    stop: () => adapter.stop(),
    says: (line) => once((eventId) => ears.says(ANA, line, eventId)),
    types: (line) => once((eventId) => ears.says(ANA, line, eventId)),
    presses: (label) =>
      once(async (eventId) => {
        const found = findButton(label, inDm());
        if (found.kind === "fault") throw new Error(found.fault);
        await ears.presses("ana", found.press, eventId);
      }),
    submits: (values) => once((eventId) => ears.fills("ana", values, eventId)),
    async form() {
      const form = forms.of("ana")?.form;
      if (form === undefined) return undefined;
      const fields = form.fields.map((field) => ({ ...field, value: field.value ?? "" }));
      return { title: form.title, fields };
    },
    visible: async () => inDm().flatMap(seen),
    deliverAgain: () => again(),
    async echo(said) {
      const message: Message = {
        notice: said,
        blocks: [{ kind: "paragraph", text: text`${said}` }],
      };
      conversations.post({
        channel: dmChannel("ana"),
        seenBy: undefined,
        from: undefined,
        at: new Date().toISOString(),
        content: { kind: "message", message },
        key: undefined,
      });
    },
    failWith: {
      gone: ordered(new SendFailure("gone", "The DMs are closed.")),
      "rate limit": ordered(new SendFailure("later", "Too fast.", { retryAfterMs: 2_000 })),
      "lost answer": ordered(new SendFailure("later", "No answer.", { maybePosted: true }), true),
      refused: ordered(new SendFailure("refused", "Not like this.")),
    },
  };
}

/** The bot's messages, as somebody reads them. */
function seen({ from, content }: Entry) {
  if (from !== undefined || content.kind !== "message") return [];
  const buttons = content.message.blocks.flatMap((block) => {
    if (block.kind === "menu") return [block.label];
    return block.kind === "buttons" ? block.buttons.map(({ label }) => label) : [];
  });
  return [{ text: showMessage(content.message).join("\n"), buttons }];
}
