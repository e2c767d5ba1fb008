import { createHash } from "node:crypto";
import { LINK_ACTION } from "./blocks/controls.ts";
import { type Origin, originFrom } from "./desk/origin.ts";
import { at, entriesAt, listAt, textAt, typedWords } from "./payload.ts";

interface Heard {
  /** The same for every delivery of the same event, and for no other. */
  readonly eventId: string;
  readonly account: string;
  readonly origin: Origin;
}

export interface SlackCommand extends Heard {
  readonly root: string;
  readonly line: string;
}

export interface SlackShortcut extends Heard {
  readonly name: string;
  readonly text: string;
}

export interface SlackPress extends Heard {
  readonly id: string;
  readonly value: string | undefined;
}

export interface SlackSubmission extends Heard {
  readonly id: string;
  readonly viewId: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface SlackMessage extends Heard {
  readonly text: string;
  readonly files: readonly SlackFile[];
}

export interface SlackFile {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** Absent for files of other workspaces (Slack Connect): files.info tells it. */
  readonly url: string | undefined;
}

/** Reads a slash command's payload; undefined when it is none. */
export function commandFrom(body: unknown): SlackCommand | undefined {
  const command = textAt(body, "command");
  const account = textAt(body, "user_id");
  const trigger = textAt(body, "trigger_id");
  if (command === undefined || account === undefined || trigger === undefined) return undefined;
  const origin = originFrom({
    channel: textAt(body, "channel_id"),
    responseUrl: textAt(body, "response_url"),
    triggerId: trigger,
  });
  const line = textAt(body, "text") ?? "";
  return { eventId: `command:${trigger}`, account, root: command.slice(1), line, origin };
}

/** Reads a shortcut chosen from a message's menu; undefined for a global one, which belongs to no message. */
export function shortcutFrom(body: unknown): SlackShortcut | undefined {
  const name = textAt(body, "callback_id");
  const account = textAt(body, "user", "id");
  const trigger = textAt(body, "trigger_id");
  const isOnMessage = textAt(body, "type") === "message_action";
  if (!isOnMessage || name === undefined || account === undefined || trigger === undefined) {
    return undefined;
  }
  // The message is somebody else's: it is read, and never the place of an answer.
  const origin = originFrom({
    channel: textAt(body, "channel", "id"),
    responseUrl: textAt(body, "response_url"),
    triggerId: trigger,
  });
  const text = typedWords(wordsOfMessage(at(body, "message")));
  return { eventId: `shortcut:${trigger}`, account, name, text, origin };
}

/** What a message says; one that was shared stands in an attachment beside whatever was added to it. */
function wordsOfMessage(message: unknown): string {
  const shared = listAt(message, "attachments")
    .filter((one) => at(one, "is_share") === true || at(one, "is_msg_unfurl") === true)
    .map((one) => textAt(one, "text"));
  return [textAt(message, "text"), ...shared].filter((words) => words !== undefined).join("\n");
}

/** Reads a press on one of our buttons or menus; undefined for a link button or anything else. */
export function pressFrom(body: unknown): SlackPress | undefined {
  const action = at(body, "actions", 0);
  const id = textAt(action, "action_id");
  const account = textAt(body, "user", "id");
  if (id === undefined || account === undefined || id.startsWith(`${LINK_ACTION}.`))
    return undefined;
  const trigger = textAt(body, "trigger_id");
  const viewKind = textAt(body, "view", "type");
  const viewId = textAt(body, "view", "id");
  const messageId = textAt(body, "container", "message_ts") ?? textAt(body, "message", "ts");
  const thread = textAt(body, "message", "thread_ts") ?? textAt(body, "container", "thread_ts");
  const origin = originFrom({
    channel: textAt(body, "channel", "id") ?? textAt(body, "container", "channel_id"),
    messageId,
    // A message that begins a thread names itself as one; its own place is the conversation.
    thread: thread === messageId ? undefined : thread,
    isEphemeral: at(body, "container", "is_ephemeral") === true,
    responseUrl: textAt(body, "response_url"),
    triggerId: trigger,
    isHome: viewKind === "home",
    modalId: viewKind === "modal" ? viewId : undefined,
  });
  return {
    eventId: `press:${trigger ?? `${account}:${textAt(action, "action_ts")}`}`,
    account,
    id,
    value: textAt(action, "selected_option", "value"),
    origin,
  };
}

/**
 * Reads a submitted form; undefined when it is none. `refusals` is how often this view was answered with faults: the
 * view's hash stays the same then, but the next submission is a new one.
 */
export function submissionFrom(body: unknown, refusals: number): SlackSubmission | undefined {
  const account = textAt(body, "user", "id");
  const viewId = textAt(body, "view", "id");
  const id = textAt(body, "view", "callback_id");
  if (account === undefined || viewId === undefined || id === undefined) return undefined;
  const values = valuesOf(body);
  const typed = createHash("sha256")
    .update(JSON.stringify(values))
    .digest("base64url")
    .slice(0, 16);
  const eventId = ["form", viewId, textAt(body, "view", "hash") ?? "", refusals, typed].join(":");
  const stored = originFrom(parsed(textAt(body, "view", "private_metadata")));
  const triggerId = textAt(body, "trigger_id");
  const origin = triggerId === undefined ? stored : { ...stored, triggerId };
  return { eventId, account, id, viewId, values, origin };
}

/** Field name to what was typed or chosen. */
function valuesOf(body: unknown): Readonly<Record<string, string>> {
  const blocks = entriesAt(body, "view", "state", "values");
  return Object.fromEntries(
    blocks.map(([field, elements]) => {
      const element = entriesAt(elements)[0]?.[1];
      const typed = textAt(element, "value") ?? textAt(element, "selected_option", "value");
      return [field, typed ?? ""];
    }),
  );
}

/**
 * Reads what a person wrote in our direct messages; undefined for everything else that arrives as a message: edits,
 * deletions (also the echo of our own chat.update), bots, and talk in channels.
 */
export function messageFrom(body: unknown): SlackMessage | undefined {
  const event = at(body, "event");
  const subtype = textAt(event, "subtype");
  const account = textAt(event, "user");
  const channel = textAt(event, "channel");
  if (subtype !== undefined && subtype !== "file_share") return undefined;
  if (textAt(event, "bot_id") !== undefined || at(event, "hidden") === true) return undefined;
  if (account === undefined || channel === undefined) return undefined;
  // Some senders of events leave channel_type out; a direct message's id begins with D.
  const isDirect =
    (textAt(event, "channel_type") ?? (channel.startsWith("D") ? "im" : "")) === "im";
  if (!isDirect) return undefined;
  const messageId = textAt(event, "ts");
  const thread = textAt(event, "thread_ts");
  return {
    eventId: `event:${textAt(body, "event_id") ?? `${channel}:${messageId}`}`,
    account,
    text: typedWords(textAt(event, "text") ?? ""),
    files: listAt(event, "files").flatMap(fileFrom),
    origin: { ...originFrom({ channel, thread }), isOwnDm: true },
  };
}

function fileFrom(file: unknown): readonly SlackFile[] {
  const id = textAt(file, "id");
  if (id === undefined) return [];
  const size = at(file, "size");
  const url = textAt(file, "url_private_download") ?? textAt(file, "url_private");
  const sizeBytes = typeof size === "number" ? size : 0;
  return [{ id, name: textAt(file, "name") ?? "file", sizeBytes, url }];
}

export interface SlackOpened extends Heard {
  readonly what: "home" | "messages";
}

/** Reads that somebody opened the app's home or its direct messages; undefined when it is neither. */
export function openedFrom(body: unknown): SlackOpened | undefined {
  const account = textAt(body, "event", "user");
  if (account === undefined) return undefined;
  const what = textAt(body, "event", "tab") === "home" ? "home" : "messages";
  const channel = textAt(body, "event", "channel");
  return {
    eventId: `event:${textAt(body, "event_id") ?? `${account}:${textAt(body, "event", "event_ts")}`}`,
    account,
    what,
    origin: { ...originFrom({ channel }), isOwnDm: true },
  };
}

/** Whether this event takes the bot's rights away: uninstalled, or the bot's own token revoked. */
export function isRevocation(body: unknown): boolean {
  if (textAt(body, "event", "type") === "app_uninstalled") return true;
  return listAt(body, "event", "tokens", "bot").length > 0;
}

function parsed(json: string | undefined): Readonly<Record<string, unknown>> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
