import { at, isRecord, type Json, list, str } from "./json.ts";
import { type Pressable, pressables } from "./reading.ts";
import type { Ack, SocketMode } from "./socket-mode.ts";
import { APP, BOT_ID, type Message, TEAM, type View, type Workspace } from "./state.ts";
import { messageJson, viewJson } from "./web-api.ts";

/** A file that a person drops into the conversation. */
export interface DroppedFile {
  readonly name: string;
  readonly mimetype?: string;
  readonly content: string | Uint8Array;
  readonly hidesUrl?: boolean;
}

/** What people do in front of their screens; each act resolves with what the app acknowledged. */
export interface Human {
  /** Types a slash command, in the direct messages unless a channel is given. */
  types(user: string, command: string, text: string, channel?: string): Promise<Ack>;
  /** Writes in the direct messages, in a thread if given. */
  says(user: string, text: string, threadTs?: string): Promise<Ack>;
  /** Chooses a shortcut, by its callback id, from the menu of a message by somebody else in this channel. */
  choosesShortcut(
    user: string,
    callbackId: string,
    text: string,
    channel: string,
    /** The words of a message that was shared there. */
    shared?: string,
  ): Promise<Ack>;
  drops(user: string, file: DroppedFile, text?: string): Promise<Ack>;
  /** Presses the newest button, or picks the newest menu option, with this label. Throws when nobody can see one. */
  presses(user: string, label: string, where?: "messages" | "home" | "form"): Promise<Ack>;
  /** Sends the open form; fields that are not named keep what they show. Throws when a required one is empty. */
  submits(user: string, values?: Readonly<Record<string, string>>): Promise<Ack>;
  closes(user: string): void;
  opensHome(user: string): Promise<Ack>;
  opensMessages(user: string): Promise<Ack>;
  uninstalls(): Promise<Ack>;
  revokes(tokens: {
    readonly bot?: readonly string[];
    readonly oauth?: readonly string[];
  }): Promise<Ack>;
  /** Slack delivers the person's latest event once more, with the same ids. */
  deliversAgain(user: string): Promise<Ack>;
  /** Any event at all, as Slack would send it. */
  event(event: Json): Promise<Ack>;
}

type Envelope = { readonly type: string; readonly payload: Json; readonly more: Json };

export function createHuman(
  workspace: Workspace,
  socket: SocketMode,
  responseUrl: (channel: string, user: string, original?: string) => string,
): Human {
  const latest = new Map<string, Envelope>();
  const deliver = (user: string, envelope: Envelope) => {
    latest.set(user, envelope);
    return socket.deliver(envelope.type, envelope.payload, envelope.more);
  };
  const common = { token: "fixed-value", api_app_id: APP };
  const team = { id: TEAM, domain: "club" };
  const who = (user: string) => ({ id: user, username: user, name: user, team_id: TEAM });

  const sendEvent = (user: string, event: Json) =>
    deliver(user, {
      type: "events_api",
      more: { accepts_response_payload: false, retry_attempt: 0, retry_reason: "" },
      payload: {
        ...common,
        team_id: TEAM,
        event,
        type: "event_callback",
        event_id: workspace.next("Ev"),
        event_time: Math.floor(workspace.now() / 1000),
        authorizations: [
          {
            enterprise_id: null,
            team_id: TEAM,
            user_id: BOT_ID,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        is_ext_shared_channel: false,
        event_context: "1-event",
      },
    });

  const interactive = async (user: string, payload: Json) =>
    deliver(user, {
      type: "interactive",
      more: { accepts_response_payload: payload.type === "view_submission" },
      payload: {
        ...common,
        team,
        user: who(user),
        is_enterprise_install: false,
        trigger_id: workspace.trigger(user),
        ...payload,
      },
    });

  const says = async (user: string, text: string, more: Json = {}) => {
    const channel = workspace.dmOf(user);
    const threadTs = str(more, "thread_ts");
    const message = workspace.add({
      channel,
      user,
      isBot: false,
      text,
      blocks: [],
      metadata: undefined,
      threadTs,
      onlyFor: undefined,
    });
    return sendEvent(user, {
      client_msg_id: workspace.next("msg-"),
      type: "message",
      text: asSent(text),
      user,
      ts: message.ts,
      team: TEAM,
      channel,
      event_ts: message.ts,
      channel_type: "im",
      ...more,
    });
  };

  const pressIn = async (user: string, found: Pressable, container: Json) => {
    const element = isRecord(found.element) ? found.element : {};
    return interactive(user, {
      type: "block_actions",
      ...container,
      actions: [
        {
          type: element.type,
          action_id: element.action_id,
          block_id: found.blockId,
          action_ts: workspace.ts(),
          ...(element.value === undefined ? {} : { value: element.value }),
          ...(found.option === undefined
            ? { text: element.text }
            : { selected_option: found.option, placeholder: element.placeholder }),
        },
      ],
    });
  };

  const inView = (user: string, label: string, where: "home" | "form") => {
    const view = where === "home" ? workspace.homes.get(user) : workspace.topModal(user);
    const found = pressables(list(view?.view, "blocks")).findLast((one) => one.label === label);
    if (view === undefined || found === undefined) throw new Error(`No "${label}" in ${where}.`);
    const container = { container: { type: "view", view_id: view.id }, view: viewJson(view) };
    return { found, container };
  };

  const inMessages = (user: string, label: string) => {
    const seen = workspace.messages.filter((message) => sees(workspace, user, message));
    for (const message of seen.toReversed()) {
      const found = pressables(message.blocks).findLast((one) => one.label === label);
      if (found === undefined) continue;
      const isEphemeral = message.onlyFor !== undefined;
      const container = {
        container: {
          type: "message",
          message_ts: message.ts,
          channel_id: message.channel,
          is_ephemeral: isEphemeral,
          ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
        },
        channel: { id: message.channel, name: "directmessage" },
        ...(isEphemeral ? {} : { message: messageJson(message) }),
        response_url: responseUrl(message.channel, user, message.ts),
      };
      return { found, container };
    }
    throw new Error(`${user} sees no "${label}".`);
  };

  return {
    async types(user, command, text, channel = workspace.dmOf(user)) {
      const ack = await deliver(user, {
        type: "slash_commands",
        more: { accepts_response_payload: true },
        payload: {
          ...common,
          team_id: TEAM,
          team_domain: "club",
          channel_id: channel,
          channel_name: channel.startsWith("D") ? "directmessage" : "job-club",
          user_id: user,
          user_name: user,
          command,
          text,
          is_enterprise_install: "false",
          response_url: responseUrl(channel, user),
          trigger_id: workspace.trigger(user),
        },
      });
      if (isRecord(ack.payload) && (ack.payload.text || ack.payload.blocks)) {
        const onlyFor = ack.payload.response_type === "in_channel" ? undefined : user;
        workspace.add({ ...botWords(ack.payload), channel, onlyFor });
      }
      return ack;
    },
    says: (user, text, threadTs) =>
      says(user, text, threadTs === undefined ? {} : { thread_ts: threadTs }),
    async drops(user, { name, mimetype = "text/calendar", content, hidesUrl = false }, text = "") {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const id = workspace.next("F");
      workspace.files.set(id, { id, name, mimetype, content: bytes, hidesUrl });
      const url = workspace.fileUrl(id);
      const file = hidesUrl
        ? { id, name, size: bytes.length, file_access: "check_file_info" }
        : { id, name, mimetype, size: bytes.length, url_private: url, url_private_download: url };
      return says(user, text, { subtype: "file_share", files: [file], upload: true });
    },
    choosesShortcut(user, callbackId, text, channel, shared) {
      const ts = workspace.ts();
      const isShare = { is_msg_unfurl: true, is_share: true };
      const attachments = [{ id: 1, ts, ...isShare, text: asSent(shared ?? "") }];
      return interactive(user, {
        type: "message_action",
        callback_id: callbackId,
        action_ts: ts,
        message_ts: ts,
        channel: { id: channel, name: "job-club" },
        message: {
          type: "message",
          user: "U0SOMEBODY",
          ts,
          text: asSent(text),
          team: TEAM,
          ...(shared === undefined ? {} : { attachments }),
        },
        response_url: responseUrl(channel, user),
      });
    },
    async presses(user, label, where = "messages") {
      const { found, container } =
        where === "messages" ? inMessages(user, label) : inView(user, label, where);
      return pressIn(user, found, container);
    },
    async submits(user, values = {}) {
      const view = workspace.topModal(user);
      if (view === undefined) throw new Error(`${user} has no form open.`);
      const state = {
        values: Object.fromEntries(list(view.view, "blocks").flatMap(filled(values))),
      };
      const ack = await interactive(user, {
        type: "view_submission",
        view: { ...viewJson(view), state },
        response_urls: [],
      });
      if (ack.acked) answered(workspace, user, view, ack.payload, values);
      return ack;
    },
    closes(user) {
      workspace.modals.delete(user);
    },
    opensHome: (user) =>
      sendEvent(user, {
        type: "app_home_opened",
        user,
        channel: workspace.dmOf(user),
        tab: "home",
        event_ts: workspace.ts(),
      }),
    opensMessages: (user) =>
      sendEvent(user, {
        type: "app_home_opened",
        user,
        channel: workspace.dmOf(user),
        tab: "messages",
        event_ts: workspace.ts(),
      }),
    uninstalls: () => sendEvent("", { type: "app_uninstalled", event_ts: workspace.ts() }),
    revokes: ({ bot = [], oauth = [] }) =>
      sendEvent("", { type: "tokens_revoked", tokens: { bot, oauth }, event_ts: workspace.ts() }),
    deliversAgain(user) {
      const envelope = latest.get(user);
      if (envelope === undefined) throw new Error(`${user} did nothing yet.`);
      return socket.deliver(envelope.type, envelope.payload, {
        ...envelope.more,
        retry_attempt: 1,
        retry_reason: "timeout",
      });
    },
    event: (event) => sendEvent("", event),
  };
}

/** Whether the person has this message on a screen: her direct messages, or channels, or ephemerals meant for her. */
export function sees(workspace: Workspace, user: string, message: Message): boolean {
  if (message.onlyFor !== undefined) return message.onlyFor === user;
  const isDirect = message.channel.startsWith("D");
  return isDirect ? message.channel === workspace.dmOf(user) : true;
}

/** Slack sends what was typed with & < > as entities and with addresses as links. */
function asSent(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\b[\w.+-]+@[\w-]+\.[\w.]+\b/g, "<mailto:$&|$&>")
    .replace(/(?<![|:])\bhttps?:\/\/[^\s|]+/g, "<$&>");
}

export function botWords(payload: Json): Omit<Message, "ts" | "edited" | "channel" | "onlyFor"> {
  return {
    user: "U0BOT",
    isBot: true,
    text: str(payload, "text") ?? "",
    blocks: list(payload, "blocks"),
    metadata: undefined,
    threadTs: str(payload, "thread_ts"),
  };
}

/** Each input block's state: the value given, else what the field shows. */
function filled(values: Readonly<Record<string, string>>) {
  return (block: unknown): readonly (readonly [string, unknown])[] => {
    if (str(block, "type") !== "input") return [];
    const name = str(block, "block_id") ?? "";
    const element = at(block, "element");
    const type = str(element, "type");
    const initial = str(element, "initial_value") ?? str(element, "initial_option", "value") ?? "";
    const value = values[name] ?? initial;
    const isRequired = at(block, "optional") !== true;
    if (isRequired && value === "") throw new Error(`The form needs "${name}".`);
    const option = list(element, "options").find((one) => str(one, "value") === value);
    const state =
      type === "plain_text_input"
        ? { type, value: value === "" ? null : value }
        : { type, selected_option: option ?? null };
    return [[name, { [str(element, "action_id") ?? ""]: state }]];
  };
}

/** Does what the app's answer to a submission says. */
function answered(
  workspace: Workspace,
  user: string,
  view: View,
  payload: unknown,
  values: Readonly<Record<string, string>>,
): void {
  const action = str(payload, "response_action");
  const next = at(payload, "view");
  if (action === "errors") {
    const errors = at(payload, "errors");
    // What was typed stays in the fields.
    const blocks = list(view.view, "blocks").map((block) => keepTyped(block, values));
    const stack = workspace.modals.get(user) ?? [];
    const kept = { ...view, view: { ...view.view, blocks }, errors: asTexts(errors) };
    workspace.modals.set(
      user,
      stack.map((one) => (one.id === view.id ? kept : one)),
    );
  } else if (action === "update" && isRecord(next)) {
    workspace.replaceView(view.id, { view: next, errors: {} });
  } else if (action === undefined) {
    workspace.modals.set(user, (workspace.modals.get(user) ?? []).slice(0, -1));
  } else {
    workspace.modals.delete(user);
  }
}

function keepTyped(block: unknown, values: Readonly<Record<string, string>>): unknown {
  const typed = values[str(block, "block_id") ?? ""];
  const element = at(block, "element");
  if (typed === undefined || !isRecord(block) || !isRecord(element)) return block;
  if (element.type !== "plain_text_input") return block;
  const { initial_value: _, ...rest } = element;
  return { ...block, element: typed === "" ? rest : { ...rest, initial_value: typed } };
}

function asTexts(errors: unknown): Readonly<Record<string, string>> {
  if (!isRecord(errors)) return {};
  return Object.fromEntries(Object.entries(errors).map(([key, value]) => [key, String(value)]));
}
