import { createDiscordAdapter } from "../../adapters/discord/adapter.ts";
import {
  createPlaygroundAdapter,
  type PlaygroundAdapter,
} from "../../adapters/playground/adapter.ts";
import { dmChannel } from "../../adapters/playground/conversations.ts";
import { showMessage } from "../../adapters/playground/show.ts";
import { findButton } from "../../adapters/playground/terminal/find-button.ts";
import { createSlackAdapter } from "../../adapters/slack/adapter.ts";
import type { AdapterHost } from "../../src/chat/adapter.ts";
import { buttonLabel } from "../../src/chat/button.ts";
import { ANA, seenBy } from "../adapters/slack/harness.ts";
import { type DiscordServer, startDiscordServer } from "../platforms/discord/server.ts";
import { readBlocks } from "../platforms/slack/reading.ts";
import { type SlackServer, startSlackServer } from "../platforms/slack/server.ts";
import { type Face, ZONE } from "./stage.ts";

/** With the orders that make a send fail. */
interface PlaygroundFace extends Face {
  readonly adapter: PlaygroundAdapter;
}

const lineOf = (fields: Readonly<Record<string, string>>): string =>
  Object.values(fields).join(" ");
const shownLabel = (label: string, about: string | undefined): string =>
  buttonLabel({ label, id: "", ...(about === undefined ? {} : { about }) });

/** The real Slack adapter over sockets against a Slack of our own. */
export async function slackFace(host: AdapterHost): Promise<Face> {
  const server = await startSlackServer();
  return closing(slackFaceOn(server, host), () => server.close());
}

/** The same against a Slack that outlives the bot. */
export function slackFaceOn(server: SlackServer, host: AdapterHost): Face {
  server.addUser(ANA, { name: "Ana", tz: ZONE });
  const { botToken, appToken, apiUrl, human } = server;
  const adapter = createSlackAdapter({ botToken, appToken, apiUrl, host });
  return {
    adapter,
    command: (name, fields) => human.types(ANA, "/interview", `${name} ${lineOf(fields)}`.trim()),
    says: (text) => human.says(ANA, text),
    async repliesTo(words, text) {
      const card = server
        .dm(ANA)
        .findLast(({ isBot, blocks }) => isBot && words.test(readBlocks(blocks)));
      if (card === undefined) throw new Error(`No message in the DM says ${words}.`);
      await human.says(ANA, text, card.ts);
    },
    attaches: (name, content) => human.drops(ANA, { name, content }),
    logs: (message) => human.choosesShortcut(ANA, "log", message, "C0JOBCLUB"),
    presses: (label, about) => human.presses(ANA, shownLabel(label, about)),
    submits: (values) => human.submits(ANA, values),
    formIsOpen: () => server.openView(ANA) !== undefined,
    messages: () => seenBy(server, ANA),
    agrees: () => human.presses(ANA, "Fine, go ahead"),
    stop: () => adapter.stop(),
  };
}

/** The real Discord adapter over sockets against a Discord of our own. */
export async function discordFace(host: AdapterHost): Promise<Face> {
  const server = await startDiscordServer();
  return closing(discordFaceOn(server, host), () => stopDiscord(server));
}

/** Stops the stand-in. Throws when Discord would have refused anything the bot sent. */
export async function stopDiscord(server: DiscordServer): Promise<void> {
  await server.stop();
  if (server.violations.length > 0)
    throw new Error(`Discord would refuse: ${JSON.stringify(server.violations)}`);
}

/** The same against a Discord that outlives the bot. */
export function discordFaceOn(server: DiscordServer, host: AdapterHost): Face {
  const ana = server.person("Ana");
  const { human } = server;
  const adapter = createDiscordAdapter({
    token: server.token,
    apiUrl: server.apiUrl,
    attachmentHosts: [server.attachmentHost],
    host,
  });
  return {
    adapter,
    command: (name, fields) => human.slash(ana, "interview", name, fields),
    says: async (text) => human.say(ana, text),
    async repliesTo(words, text) {
      const to = human.dm(ana).findLast((message) => words.test(message.text));
      if (to === undefined) throw new Error(`No message in the DM says ${words}.`);
      human.say(ana, text, { to });
    },
    attaches: async (name, content) => human.say(ana, "", { files: [{ name, content }] }),
    logs: (message) => human.chooseShortcut(ana, "Log interview from this message", message, "dm"),
    presses: (label, about) => human.click(ana, shownLabel(label, about)),
    submits: (values) => human.submitModal(ana, values),
    formIsOpen: () => human.openModal(ana) !== undefined,
    messages: () =>
      human
        .dm(ana)
        .map(({ text, buttons }) => ({ text, buttons: buttons.map(({ label }) => label) })),
    // Discord tells no time zone, so the bot asks for one before it lets anybody in.
    async agrees() {
      await human.click(ana, "Fine, go ahead");
      await human.submitModal(ana, { zone: "New York" });
    },
    stop: () => adapter.stop(),
  };
}

function closing(face: Face, close: () => Promise<unknown>): Face {
  return {
    ...face,
    async stop() {
      await face.stop();
      await close();
    },
  };
}

/** The playground's platform, inside this process. */
export async function playgroundFace(host: AdapterHost): Promise<PlaygroundFace> {
  const never = async () => {
    throw new Error("The journey turns the clock itself.");
  };
  const adapter = createPlaygroundAdapter({
    host,
    world: {
      now: host.now,
      moveTo: never,
      nextDue: never,
      upcoming: never,
      state: never,
      zoneOf: async () => ZONE,
    },
    people: [{ id: "ana", name: "Ana", zone: ZONE }],
    channel: "job-club",
  });
  const { ears, conversations, forms } = adapter;
  const ana = { account: "ana", where: "dm" } as const;
  const inDm = () => conversations.entries().filter(({ channel }) => channel === dmChannel("ana"));
  return {
    adapter,
    command: (name, fields) => ears.says(ana, `/interview ${name} ${lineOf(fields)}`.trim()),
    says: (text) => ears.says(ana, text),
    repliesTo: (_, text) => ears.says(ana, text),
    attaches: (name, content) =>
      ears.attaches(ana, { name, bytes: new TextEncoder().encode(content), text: "" }),
    async logs(message) {
      const content = { kind: "words", text: message } as const;
      const said = { channel: dmChannel("ana"), seenBy: undefined, from: "ana", key: undefined };
      const { id } = conversations.post({ ...said, at: host.now(), content });
      await ears.chooses("ana", { message: id, name: "log" });
    },
    async presses(label, about) {
      const found = findButton(about === undefined ? label : `${label} @${about}`, inDm());
      if (found.kind === "fault") throw new Error(found.fault);
      await ears.presses("ana", found.press);
    },
    async submits(values) {
      const fields = forms.of("ana")?.form.fields ?? [];
      const kept = Object.fromEntries(fields.map(({ name, value = "" }) => [name, value]));
      await ears.fills("ana", { ...kept, ...values });
    },
    formIsOpen: () => forms.of("ana") !== undefined,
    messages: () =>
      inDm().flatMap(({ from, content }) =>
        from === undefined && content.kind === "message"
          ? [{ text: showMessage(content.message).join("\n"), buttons: [] }]
          : [],
      ),
    async agrees() {
      const found = findButton("Fine, go ahead", inDm());
      if (found.kind === "fault") throw new Error(found.fault);
      await ears.presses("ana", found.press);
    },
    stop: () => adapter.stop(),
  };
}
