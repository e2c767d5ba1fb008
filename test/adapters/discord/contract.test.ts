import { showMessage } from "../../../adapters/discord/show.ts";
import { isEmptyMessage, messageFaults } from "../../platforms/discord/house-rules.ts";
import { readMarkdown } from "../../platforms/discord/reading.ts";
import { apiSchema } from "../../platforms/discord/schema.ts";
import { isJson, listOf } from "../../platforms/discord/world.ts";
import { adapterContract, type Harness, type Rendering } from "../adapter-contract.ts";
import { begin, prepared, type Setting } from "./harness.ts";

const rendering: Rendering = {
  show: (message) => showMessage(message, () => "123456789012345678"),
  check: (shown) => [
    ...messageFaults(shown, false),
    ...apiSchema().request("POST", "/channels/1/messages", shown),
    ...(isEmptyMessage(shown) ? ["the message is empty"] : []),
  ],
  reads: (shown) =>
    textsOf(shown)
      .map((markdown) => readMarkdown(markdown).text)
      .join("\n"),
  acts: (shown) =>
    textsOf(shown)
      .flatMap((markdown) => readMarkdown(markdown).acts)
      .filter((act) => !OURS.test(act)),
};

/** Formatting that the blocks themselves ask for: labels of facts, headings, lists, small print, drafts. */
const OURS = /^(strong: Company:|heading: |list: |small: |code block: )/;

function textsOf(shown: unknown): readonly string[] {
  if (!isJson(shown)) return [];
  return [
    String(shown.content),
    ...listOf(shown.embeds).map(({ description }) => String(description)),
  ];
}

async function make(): Promise<Harness> {
  const setting = await prepared();
  const { server, ana, adapter, place } = setting;
  const { human } = server;
  return {
    adapter,
    place,
    start: (handle) => begin(setting, { script: handle }),
    stop: () => adapter.stop(),
    says: async (text) => void human.say(ana, text),
    types: async (line) => {
      const [root = "", name = "", ...rest] = line.slice(1).split(" ");
      void human.slash(ana, root, name, rest.length === 0 ? {} : { details: rest.join(" ") });
    },
    presses: async (label) => void human.click(ana, label),
    submits: async (values) => void human.submitModal(ana, values),
    form: async () => formOf(setting),
    visible: async () =>
      human.dm(ana).map(({ text, buttons, menus }) => ({
        text,
        buttons: [...buttons, ...menus].map(({ label }) => label),
      })),
    deliverAgain: async () => human.deliverAgain(),
    echo: async (text) => human.echo(ana, text),
    failWith: {
      gone: () => server.blockDms(ana),
      "rate limit": () => server.order("post", { kind: "rate limit", retryAfterMs: 1_500 }),
      "lost answer": () => server.order("post", { kind: "status after", status: 502 }),
      refused: () =>
        server.order("post", {
          kind: "status",
          status: 400,
          body: { code: 50035, message: "Invalid Form Body" },
        }),
    },
  };
}

function formOf({ server, ana }: Setting) {
  const modal = server.human.openModal(ana);
  if (modal === undefined) return undefined;
  const fields = modal.components.map((label) => {
    const component = isJson(label.component) ? label.component : {};
    return {
      name: String(component.custom_id),
      label: String(label.label),
      value: String(component.value ?? ""),
      ...(label.description === undefined ? {} : { fault: String(label.description) }),
    };
  });
  return { title: modal.title, fields };
}

adapterContract({ name: "Discord", rendering, make });
