import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkMessage } from "./block-kit.ts";
import { botWords, createHuman, type Human, sees } from "./human.ts";
import { isRecord, type Json } from "./json.ts";
import { SocketMode } from "./socket-mode.ts";
import {
  APP_TOKEN,
  BOT_TOKEN,
  type Message,
  TEAM,
  type User,
  type View,
  Workspace,
} from "./state.ts";
import { type Answer, contentOf, messageJson, refused, tokenFault, webApi } from "./web-api.ts";

/** How a call goes wrong. "lost": it is carried out, but the answer never arrives (a reset, or a 503). */
export type Fault =
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "limited"; readonly retryAfterS?: number }
  | { readonly kind: "reset" | "hang" }
  | { readonly kind: "lost"; readonly by: "reset" | "status" }
  | { readonly kind: "slow"; readonly ms: number }
  /** Answered in full once `until` resolves; "after": what was asked is done before it is waited for. */
  | { readonly kind: "held"; readonly after: boolean; readonly until: () => Promise<unknown> };

type EarlyFault = Exclude<Fault, { kind: "lost" | "slow" | "held" }>;

export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly token: string;
  readonly result: Answer | undefined;
}

export interface SlackServer {
  /** For Bolt's slackApiUrl. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly teamId: string;
  readonly workspace: Workspace;
  readonly socket: SocketMode;
  readonly human: Human;
  /** The conversation of this person with the bot, oldest first: what everyone in it sees, and her ephemerals. */
  dm(user: string): readonly Message[];
  /** What stands in a channel for everyone. */
  channel(id: string): readonly Message[];
  ephemerals(user: string): readonly Message[];
  openView(user: string): View | undefined;
  home(user: string): View | undefined;
  /** Makes the next calls of a method ("response_url" counts as one) fail; once unless told otherwise. */
  fail(method: string, fault: Fault, times?: number): void;
  readonly calls: readonly Call[];
  callsOf(method: string): readonly Call[];
  /** Messages that were stored under each delivery key: more than one is a doubled nudge. */
  keys(): ReadonlyMap<string, number>;
  addUser(id: string, details?: Partial<Omit<User, "id">>): void;
  revoke(token: string): void;
  close(): Promise<void>;
}

export interface SlackServerOptions {
  /** Milliseconds since 1970; the system clock unless given. */
  readonly now?: () => number;
  /** 0 (any) unless given. */
  readonly port?: number;
}

const RESPONSE_URL_USES = 5;
const RESPONSE_URL_MS = 30 * 60_000;

/** A Slack of our own on loopback: Web API over HTTP, Socket Mode, and people who press and type. */
export async function startSlackServer(options: SlackServerOptions = {}): Promise<SlackServer> {
  const workspace = new Workspace(options.now ?? Date.now);
  const socket = new SocketMode();
  const faults = new Map<string, Fault[]>();
  const calls: Call[] = [];
  const tokens = new Set([BOT_TOKEN, APP_TOKEN]);
  const responseUrl = (channel: string, user: string, original?: string): string => {
    const id = workspace.next("r");
    workspace.responseUrls.set(id, { channel, user, original, madeAt: workspace.now(), uses: 0 });
    return `${workspace.origin}/response/${id}`;
  };
  const human = createHuman(workspace, socket, responseUrl);
  const methods = webApi(workspace, (message, what, before) => {
    if (message.channel.startsWith("D")) void human.event(echoOf(message, what, before));
  });

  const run = (method: string, token: string, args: Json): Answer => {
    const fault = tokenFault(method, token, tokens);
    if (fault !== undefined) return refused(fault);
    if (method === "apps.connections.open") {
      return { ok: true, url: `${workspace.origin.replace("http", "ws")}/link?ticket=1` };
    }
    return methods[method]?.(args) ?? refused("unknown_method");
  };

  const answerTo = (method: string, name: string, token: string, args: Json): Answer => {
    if (method !== "response_url") return run(method, token, args);
    return { ok: respondTo(workspace, name, args) === 200 };
  };

  const call = async (
    method: string,
    name: string,
    token: string,
    args: Json,
    response: ServerResponse,
  ) => {
    const fault = faults.get(method)?.shift();
    if (isEarly(fault)) {
      calls.push({ method, args, token, result: undefined });
      return failed(fault, response);
    }
    if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms));
    if (fault?.kind === "held" && !fault.after) await fault.until();
    const result = answerTo(method, name, token, args);
    calls.push({ method, args, token, result });
    if (fault?.kind === "held" && fault.after) await fault.until();
    if (fault?.kind === "lost") return lost(fault, response);
    const status = method === "response_url" && !result.ok ? 404 : 200;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(result));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? "/", "http://loopback").pathname;
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    const [, area = "", name = ""] = path.split("/");
    const body = await bodyOf(request);
    if (area === "upload") return keepFile(workspace, name, body, response);
    if (area === "files") return serveFile(workspace, name, tokens.has(token), response);
    const method = area === "response" ? "response_url" : name;
    await call(method, name, token, argsOf(request, body), response);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.on("upgrade", (request, stream, head) => socket.upgrade(request, stream, head));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  workspace.origin = `http://127.0.0.1:${port}`;

  return {
    apiUrl: `${workspace.origin}/api/`,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    teamId: TEAM,
    workspace,
    socket,
    human,
    dm: (user) =>
      workspace.messages.filter(
        (message) => message.channel === workspace.dmOf(user) && sees(workspace, user, message),
      ),
    channel: (id) =>
      workspace.messages.filter(
        (message) => message.channel === id && message.onlyFor === undefined,
      ),
    ephemerals: (user) => workspace.messages.filter((message) => message.onlyFor === user),
    openView: (user) => workspace.topModal(user),
    home: (user) => workspace.homes.get(user),
    fail(method, fault, times = 1) {
      faults.set(method, [...(faults.get(method) ?? []), ...Array<Fault>(times).fill(fault)]);
    },
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    keys: () => workspace.keys,
    addUser: (id, details) => workspace.addUser(id, details),
    revoke: (token) => tokens.delete(token),
    async close() {
      socket.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Whether the call is not carried out at all. */
function isEarly(fault: Fault | undefined): fault is EarlyFault {
  return fault !== undefined && !["lost", "slow", "held"].includes(fault.kind);
}

/** What a post to a response URL does; the status it is answered with. */
function respondTo(workspace: Workspace, id: string, body: Json): number {
  const url = workspace.responseUrls.get(id);
  if (url === undefined || url.uses >= RESPONSE_URL_USES) return 404;
  if (workspace.now() - url.madeAt > RESPONSE_URL_MS) return 404;
  url.uses += 1;
  if (checkMessage(contentOf(body)).length > 0) return 400;
  if (body.replace_original === true && url.original !== undefined) {
    return workspace.replace(url.original, { ...contentOf(body), edited: true }) ? 200 : 404;
  }
  const onlyFor = body.response_type === "in_channel" ? undefined : url.user;
  workspace.add({ ...botWords(body), channel: url.channel, onlyFor });
  return 200;
}

/** The event that Slack sends to the app about the app's own message. */
function echoOf(message: Message, what: "new" | "changed", before?: Message): Json {
  const common = {
    type: "message",
    channel: message.channel,
    channel_type: "im",
    event_ts: message.ts,
  };
  if (what === "new") return { ...messageJson(message), ...common };
  return {
    ...common,
    subtype: "message_changed",
    hidden: true,
    message: messageJson(message),
    previous_message: before === undefined ? {} : messageJson(before),
    ts: message.ts,
  };
}

function serveFile(
  workspace: Workspace,
  id: string,
  isAllowed: boolean,
  response: ServerResponse,
): void {
  const file = workspace.files.get(id);
  // Slack shows its login page, with status 200, to whoever may not read the file.
  if (file === undefined || !isAllowed) {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<!DOCTYPE html>");
    return;
  }
  response.writeHead(200, { "content-type": file.mimetype }).end(file.content);
}

function keepFile(workspace: Workspace, id: string, body: string, response: ServerResponse): void {
  const file = workspace.files.get(id);
  if (file !== undefined) {
    workspace.files.set(id, { ...file, content: new TextEncoder().encode(body) });
  }
  response.writeHead(file === undefined ? 404 : 200).end("OK");
}

function failed(fault: EarlyFault, response: ServerResponse): void {
  if (fault.kind === "error") {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(refused(fault.error)));
  } else if (fault.kind === "status") {
    response.writeHead(fault.status).end("failed");
  } else if (fault.kind === "limited") {
    const wait =
      fault.retryAfterS === undefined ? {} : { "retry-after": String(fault.retryAfterS) };
    response.writeHead(429, wait).end(JSON.stringify(refused("ratelimited")));
  } else if (fault.kind === "reset") {
    response.destroy();
  }
}

function lost(fault: Extract<Fault, { kind: "lost" }>, response: ServerResponse): void {
  if (fault.by === "reset") response.destroy();
  else response.writeHead(503).end("unavailable");
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function argsOf(request: IncomingMessage, body: string): Json {
  if ((request.headers["content-type"] ?? "").startsWith("application/json")) {
    const parsed: unknown = JSON.parse(body === "" ? "{}" : body);
    return isRecord(parsed) ? parsed : {};
  }
  return Object.fromEntries(new URLSearchParams(body));
}
