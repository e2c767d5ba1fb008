import type { App } from "@slack/bolt";
import type { Registry } from "../../../src/chat/command.ts";
import type { Incoming } from "../../../src/chat/incoming.ts";
import { slashCommands } from "../commands.ts";
import {
  commandFrom,
  isRevocation,
  messageFrom,
  openedFrom,
  pressFrom,
  type SlackFile,
  type SlackMessage,
  type SlackPress,
  shortcutFrom,
} from "../hear.ts";
import { textAt } from "../payload.ts";
import { download, type FileAccess } from "../web/files.ts";
import type { Common, FrontDesk, Raw } from "./front-desk.ts";
import { createFormDesk } from "./submit.ts";

export interface Listening {
  readonly front: FrontDesk;
  readonly registry: Registry;
  readonly files: FileAccess;
  /** Slack's team id. */
  readonly workspace: string;
}

const ANYTHING = /[\s\S]*/;

/**
 * Registers everything the app hears. Each listener acknowledges first: what is not acknowledged within 3 s shows an
 * error to the person and is delivered again.
 */
export function listen(app: App, listening: Listening): void {
  const { front, registry } = listening;
  for (const { command } of slashCommands(registry)) {
    app.command(command, async ({ ack, body }) => {
      await ack();
      await hearCommand(front, body);
    });
  }
  app.action(ANYTHING, async ({ ack, body }) => {
    await ack();
    await hearPress(front, body);
  });
  const submit = createFormDesk(front);
  app.view({ callback_id: ANYTHING, type: "view_submission" }, async ({ ack, body }) => {
    await ack(await submit(body));
  });
  app.view({ callback_id: ANYTHING, type: "view_closed" }, async ({ ack }) => ack());
  app.shortcut(ANYTHING, async ({ ack, body }) => {
    await ack();
    await hearShortcut(front, body);
  });
  app.event("message", async ({ body }) => hearMessage(listening, body));
  const greeted = new Set<string>();
  app.event("app_home_opened", async ({ body }) => hearOpened(front, greeted, body));
  app.event("app_uninstalled", async ({ body }) => hearRevocation(listening, body));
  app.event("tokens_revoked", async ({ body }) => hearRevocation(listening, body));
  app.error(async (error) => front.log.error("slack.listener-failed", { why: error.code }));
}

async function hearCommand(front: FrontDesk, body: unknown): Promise<void> {
  const command = commandFrom(body);
  if (command === undefined || !front.isNew(command.eventId)) return;
  const { root, line } = command;
  await front.served(command, (common) => ({
    kind: "command",
    root,
    input: { kind: "line", line },
    ...common,
  }));
}

async function hearShortcut(front: FrontDesk, body: unknown): Promise<void> {
  const shortcut = shortcutFrom(body);
  if (shortcut === undefined || !front.isNew(shortcut.eventId)) return;
  const { name, text } = shortcut;
  await front.served(shortcut, (common) => ({ kind: "shortcut", name, text, ...common }));
}

async function hearPress(front: FrontDesk, body: unknown): Promise<void> {
  const press = pressFrom(body);
  if (press === undefined || !front.isNew(press.eventId)) return;
  const { reply } = await front.served(press, (common) => pressed(front, press, common));
  const showsHome = press.origin.isHome === true && reply.kind !== "ask";
  if (showsHome) await front.showHome({ ...press, eventId: `${press.eventId}:home` });
}

function pressed(front: FrontDesk, { id, value, origin }: SlackPress, common: Common): Incoming {
  const message = front.messageRef(origin);
  return { kind: "press", id, message, ...(value === undefined ? {} : { value }), ...common };
}

async function hearMessage({ front, files }: Listening, body: unknown): Promise<void> {
  const message = messageFrom(body);
  if (message === undefined || !front.isNew(message.eventId)) return;
  if (message.files.length === 0) {
    await front.served(message, (common) => written(front, message, common));
    return;
  }
  for (const [index, file] of message.files.entries()) {
    const raw: Raw = { ...message, eventId: `${message.eventId}:${index}` };
    await front.served(raw, (common) =>
      attached(files, file, index === 0 ? message.text : "", common),
    );
  }
}

function written(front: FrontDesk, { text, origin }: SlackMessage, common: Common): Incoming {
  if (origin.thread === undefined) return { kind: "text", text, ...common };
  const repliesTo = front.messageRef({ ...origin, messageId: origin.thread });
  return { kind: "text", text, repliesTo, ...common };
}

function attached(access: FileAccess, file: SlackFile, text: string, common: Common): Incoming {
  const { name, sizeBytes } = file;
  return { kind: "file", name, sizeBytes, text, read: () => download(access, file), ...common };
}

async function hearOpened(front: FrontDesk, greeted: Set<string>, body: unknown): Promise<void> {
  const opened = openedFrom(body);
  if (opened === undefined || !front.isNew(opened.eventId)) return;
  if (opened.what === "home") {
    await front.showHome(opened);
    return;
  }
  // The tab is opened many times a day; one greeting is enough.
  if (greeted.has(opened.account)) return;
  greeted.add(opened.account);
  await front.served(opened, (common) => ({ kind: "opened", what: "messages", ...common }));
}

async function hearRevocation({ front, workspace }: Listening, body: unknown): Promise<void> {
  const eventId = `event:${textAt(body, "event_id") ?? "revoked"}`;
  if (!isRevocation(body) || !front.isNew(eventId)) return;
  front.log.warn("slack.app-uninstalled", { workspace });
  await front.revoked(eventId);
}
