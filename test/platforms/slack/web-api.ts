import { checkMessage, checkView } from "./block-kit.ts";
import { isRecord, type Json, list, str } from "./json.ts";
import { APP, BOT_ID, BOT_USER, type Message, TEAM, type View, type Workspace } from "./state.ts";

export type Answer = Json & { readonly ok: boolean };

/** Web API methods over the workspace. `posted` is told of every message that Slack would send an event about. */
export function webApi(
  workspace: Workspace,
  told: (message: Message, what: "new" | "changed", before?: Message) => void,
): Readonly<Record<string, (args: Json) => Answer>> {
  const channelFor = (id: string): string | { readonly error: string } => {
    if (workspace.users.has(id)) return workspace.dmOf(id);
    if (id.startsWith("U")) return { error: "user_not_found" };
    const members = workspace.channels.get(id);
    if (members === undefined) return { error: "channel_not_found" };
    return members.has(BOT_USER) ? id : { error: "not_in_channel" };
  };

  const publish = (view: View) => {
    workspace.homes.set(view.user, view);
    return { ok: true, view: viewJson(view) };
  };

  const checked = (args: Json): Json | Answer => {
    const view = parsed(args.view);
    if (!isRecord(view)) return refused("invalid_arguments", ["view"]);
    const faults = checkView(view);
    return faults.length > 0 ? refused("invalid_arguments", faults) : view;
  };

  return {
    "auth.test": () => ({
      ok: true,
      url: "https://club.slack.com/",
      team: "Club",
      user: "afterword",
      team_id: TEAM,
      user_id: BOT_USER,
      bot_id: BOT_ID,
      is_enterprise_install: false,
    }),
    "chat.postMessage": (args) => {
      const channel = channelFor(String(args.channel ?? ""));
      if (typeof channel !== "string") return refused(channel.error);
      const content = contentOf(args);
      const faults = checkMessage(content);
      if (faults.length > 0) return refused(errorFor(faults), faults);
      const metadata = parsed(args.metadata);
      const message = workspace.add({
        channel,
        user: BOT_USER,
        isBot: true,
        ...content,
        metadata,
        threadTs: str(args, "thread_ts"),
        onlyFor: undefined,
      });
      const key = str(metadata, "event_payload", "key");
      if (key !== undefined) workspace.keys.set(key, (workspace.keys.get(key) ?? 0) + 1);
      told(message, "new");
      return { ok: true, channel, ts: message.ts, message: messageJson(message) };
    },
    "chat.postEphemeral": (args) => {
      const channel = channelFor(String(args.channel ?? ""));
      if (typeof channel !== "string") return refused(channel.error);
      const content = contentOf(args);
      const faults = checkMessage(content);
      if (faults.length > 0) return refused(errorFor(faults), faults);
      const onlyFor = String(args.user ?? "");
      const message = workspace.add({
        channel,
        user: BOT_USER,
        isBot: true,
        ...content,
        metadata: undefined,
        threadTs: str(args, "thread_ts"),
        onlyFor,
      });
      return { ok: true, message_ts: message.ts };
    },
    "chat.update": (args) => {
      const ts = str(args, "ts") ?? "";
      const old = workspace.messages.find((message) => message.ts === ts);
      if (old === undefined || old.channel !== args.channel || old.onlyFor !== undefined) {
        return refused("message_not_found");
      }
      if (!old.isBot) return refused("cant_update_message");
      const content = contentOf(args);
      if (content.text.length > 4_000) return refused("msg_too_long");
      const faults = checkMessage(content);
      if (faults.length > 0) return refused(errorFor(faults), faults);
      const changed = workspace.replace(ts, { ...content, edited: true });
      if (changed !== undefined) told(changed, "changed", old);
      return { ok: true, channel: old.channel, ts, text: content.text };
    },
    "conversations.open": (args) => {
      const user = String(args.users ?? "");
      if (!workspace.users.has(user)) return refused("user_not_found");
      return { ok: true, channel: { id: workspace.dmOf(user) } };
    },
    "conversations.history": (args) => {
      const channel = channelFor(String(args.channel ?? ""));
      if (typeof channel !== "string") return refused(channel.error);
      const oldest = Number(args.oldest ?? 0);
      const size = Number(args.limit ?? 100);
      const skip = Number(args.cursor ?? 0);
      const all = workspace.messages
        .filter((message) => message.channel === channel && message.onlyFor === undefined)
        .filter((message) => message.threadTs === undefined || message.threadTs === message.ts)
        .filter((message) => Number(message.ts) > oldest)
        .reverse();
      const withMetadata = String(args.include_all_metadata) === "true";
      const page = all.slice(skip, skip + size);
      const more = all.length > skip + size;
      return {
        ok: true,
        messages: page.map((message) => messageJson(message, withMetadata)),
        has_more: more,
        response_metadata: { next_cursor: more ? String(skip + size) : "" },
      };
    },
    "users.info": (args) => {
      const user = workspace.users.get(String(args.user ?? ""));
      if (user === undefined) return refused("user_not_found");
      return {
        ok: true,
        user: {
          id: user.id,
          team_id: TEAM,
          name: user.name.toLowerCase(),
          real_name: user.name,
          ...(user.tz === undefined ? {} : { tz: user.tz, tz_offset: 0 }),
          ...(String(args.include_locale) === "true" ? { locale: user.locale } : {}),
          profile: { display_name: user.name, real_name: user.name },
          is_bot: false,
        },
      };
    },
    "files.info": (args) => {
      const file = workspace.files.get(String(args.file ?? ""));
      if (file === undefined) return refused("file_not_found");
      const url = workspace.fileUrl(file.id);
      return { ok: true, file: { id: file.id, name: file.name, url_private_download: url } };
    },
    "files.getUploadURLExternal": (args) => {
      const id = workspace.next("F");
      const name = String(args.filename ?? "");
      const content = new Uint8Array();
      workspace.files.set(id, { id, name, mimetype: "text/plain", content, hidesUrl: false });
      return { ok: true, file_id: id, upload_url: `${workspace.origin}/upload/${id}` };
    },
    "files.completeUploadExternal": (args) => {
      const channel = String(args.channel_id ?? "");
      // Files need the real id of the direct messages, never a person's.
      if (!workspace.channels.has(channel)) return refused("channel_not_found");
      const files = list(parsed(args.files)).map((file) => str(file, "id") ?? "");
      for (const id of files) {
        const text = `[file ${workspace.files.get(id)?.name ?? "?"}]`;
        const threadTs = str(args, "thread_ts");
        const unsaid = { blocks: [], metadata: undefined, threadTs, onlyFor: undefined };
        workspace.add({ channel, user: BOT_USER, isBot: true, text, ...unsaid });
      }
      return { ok: true, files: files.map((id) => ({ id })) };
    },
    "views.open": (args) => {
      const view = checked(args);
      if ("ok" in view) return view as Answer;
      const used = workspace.useTrigger(String(args.trigger_id ?? ""));
      if ("error" in used) return refused(used.error);
      const made = workspace.newView(used.user, view);
      workspace.modals.set(used.user, [made]);
      return { ok: true, view: viewJson(made) };
    },
    "views.push": (args) => {
      const view = checked(args);
      if ("ok" in view) return view as Answer;
      const used = workspace.useTrigger(String(args.trigger_id ?? ""));
      if ("error" in used) return refused(used.error);
      const stack = workspace.modals.get(used.user) ?? [];
      if (stack.length >= 3) return refused("push_limit_reached");
      const made = workspace.newView(used.user, view);
      workspace.modals.set(used.user, [...stack, made]);
      return { ok: true, view: viewJson(made) };
    },
    "views.update": (args) => {
      const view = checked(args);
      if ("ok" in view) return view as Answer;
      const old = workspace.viewById(String(args.view_id ?? ""));
      if (old === undefined) return refused("not_found");
      if (args.hash !== undefined && args.hash !== old.hash) return refused("hash_conflict");
      const made = workspace.replaceView(old.id, { view, errors: {} });
      return { ok: true, view: made === undefined ? {} : viewJson(made) };
    },
    "views.publish": (args) => {
      const view = checked(args);
      if ("ok" in view) return view as Answer;
      const user = String(args.user_id ?? "");
      if (!workspace.users.has(user)) return refused("user_not_found");
      const old = workspace.homes.get(user);
      if (args.hash !== undefined && args.hash !== old?.hash) return refused("hash_conflict");
      return publish({ ...workspace.newView(user, view), id: old?.id ?? workspace.next("V") });
    },
  };
}

/** Whether this token may call the method. */
export function tokenFault(
  method: string,
  token: string,
  valid: ReadonlySet<string>,
): string | undefined {
  if (!valid.has(token)) return "invalid_auth";
  const wantsApp = method === "apps.connections.open";
  if (wantsApp !== token.startsWith("xapp-")) return "not_allowed_token_type";
  return undefined;
}

/** A message in Slack's own form. */
export function messageJson(message: Message, withMetadata = false): Json {
  return {
    type: "message",
    user: message.user,
    ...(message.isBot ? { bot_id: BOT_ID, app_id: APP } : {}),
    text: message.text,
    ts: message.ts,
    team: TEAM,
    blocks: message.blocks,
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(withMetadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
  };
}

/** A view in Slack's own form. */
export function viewJson(view: View): Json {
  return {
    ...view.view,
    id: view.id,
    team_id: TEAM,
    hash: view.hash,
    private_metadata: view.view.private_metadata ?? "",
    callback_id: view.view.callback_id ?? "",
    external_id: "",
    state: { values: {} },
    clear_on_close: false,
    notify_on_close: false,
    root_view_id: view.id,
    previous_view_id: null,
    app_id: APP,
    app_installed_team_id: TEAM,
    bot_id: BOT_ID,
  };
}

/** Text and blocks of a post; both may arrive as JSON strings inside a form. */
export function contentOf(args: Json): {
  readonly text: string;
  readonly blocks: readonly unknown[];
} {
  return { text: str(args, "text") ?? "", blocks: list(parsed(args.blocks)) };
}

export function refused(error: string, messages: readonly string[] = []): Answer {
  return { ok: false, error, ...(messages.length > 0 ? { response_metadata: { messages } } : {}) };
}

function errorFor(faults: readonly string[]): string {
  const [first = ""] = faults;
  if (first.startsWith("msg_blocks_too_long")) return "msg_blocks_too_long";
  return first === "no_text" ? "no_text" : "invalid_blocks";
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
