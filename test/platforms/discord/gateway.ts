import type { IncomingMessage, Server } from "node:http";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { userJson } from "./payloads.ts";
import { isJson, type Json, type World } from "./world.ts";

const GUILDS = 1;
const DIRECT_MESSAGES = 1 << 12;
/** Presence, members and message content need an approval that this bot has not. */
const PRIVILEGED = (1 << 8) | (1 << 1) | (1 << 15);
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
};

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly events: { readonly t: string; readonly d: Json }[];
  socket: WebSocket | undefined;
}

/** Gateway v10: identify, heartbeats, resume with replay, and everything that can go wrong on order. */
export class Gateway {
  /** How often a client identified anew, and how often it resumed. */
  identifies = 0;
  resumes = 0;
  /** Closes each new connection with this code instead of letting it identify. */
  refuseWith: number | undefined;
  /** Cuts each new connection at once, as if nobody were there. */
  absent = false;
  /** Never sends READY. */
  silent = false;
  readonly #world: World;
  readonly #token: string;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly #waiting: (() => void)[] = [];
  #address = "";

  constructor(http: Server, world: World, token: string) {
    this.#world = world;
    this.#token = token;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on("connection", (socket, request) => this.#greet(socket, request));
  }

  /** Sends an event to everyone who asked for it; a session without a socket gets it when it resumes. */
  dispatch(t: string, d: Json, intent = GUILDS): void {
    for (const session of this.#sessions.values()) {
      if ((session.intents & intent) === 0) continue;
      session.events.push({ t, d });
      send(session.socket, { op: OP.dispatch, t, s: session.events.length, d });
    }
  }

  dispatchDirect(t: string, d: Json): void {
    this.dispatch(t, d, DIRECT_MESSAGES);
  }

  /** Resolves when a client is connected and ready. */
  async connected(): Promise<void> {
    if ([...this.#sessions.values()].some(({ socket }) => socket !== undefined)) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Closes every connection with a code. */
  close(code: number): void {
    for (const session of this.#sessions.values()) {
      session.socket?.close(code);
      session.socket = undefined;
    }
  }

  /** Cuts every connection without a close frame. */
  cut(): void {
    for (const session of this.#sessions.values()) {
      session.socket?.terminate();
      session.socket = undefined;
    }
  }

  /** Op 7: please reconnect. */
  askToReconnect(): void {
    for (const session of this.#sessions.values())
      send(session.socket, { op: OP.reconnect, d: null });
  }

  /** Sessions that cannot be resumed any more. */
  forgetSessions(): void {
    this.close(4000);
    this.#sessions.clear();
  }

  async stop(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #greet(socket: WebSocket, request: IncomingMessage): void {
    this.#address = `ws://${request.headers.host}`;
    if (this.absent) {
      socket.terminate();
      return;
    }
    if (this.refuseWith !== undefined) {
      socket.close(this.refuseWith);
      return;
    }
    send(socket, { op: OP.hello, d: { heartbeat_interval: 41_250 } });
    socket.on("message", (data) => this.#hear(socket, data));
    socket.on("close", (code) => this.#part(socket, code));
  }

  #hear(socket: WebSocket, data: RawData): void {
    const payload: unknown = JSON.parse(String(data));
    if (!isJson(payload)) return;
    const d = isJson(payload.d) ? payload.d : {};
    if (payload.op === OP.heartbeat) send(socket, { op: OP.ack });
    if (payload.op === OP.identify) this.#identify(socket, d);
    if (payload.op === OP.resume) this.#resume(socket, d);
  }

  #identify(socket: WebSocket, d: Json): void {
    this.identifies += 1;
    const intents = Number(d.intents);
    const fatal = this.#knows(d.token) ? (intents & PRIVILEGED) !== 0 && 4014 : 4004;
    if (fatal !== false) socket.close(fatal);
    if (fatal !== false || this.silent) return;
    const session: Session = {
      id: `session-${this.#world.snowflake()}`,
      intents,
      events: [],
      socket,
    };
    this.#sessions.set(session.id, session);
    const { guildId, clubChannel, applicationId } = this.#world;
    this.#tell(session, "READY", {
      v: 10,
      user: userJson(this.#world, "bot"),
      guilds: [{ id: guildId, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.#address,
      application: { id: applicationId, flags: 0 },
      shard: [0, 1],
    });
    this.#tell(session, "GUILD_CREATE", {
      id: guildId,
      name: "Career club",
      channels: [
        { id: clubChannel.id, type: 0, name: "job-club", position: 0, permission_overwrites: [] },
      ],
      members: [],
      roles: [],
      emojis: [],
      stickers: [],
      features: [],
      threads: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      member_count: 3,
      owner_id: "500000000000000001",
      large: false,
      unavailable: false,
      joined_at: "2026-01-05T00:00:00.000000+00:00",
      verification_level: 0,
      default_message_notifications: 0,
      explicit_content_filter: 0,
      mfa_level: 0,
      nsfw_level: 0,
      premium_tier: 0,
      premium_subscription_count: 0,
      preferred_locale: "en-US",
      system_channel_flags: 0,
      afk_timeout: 300,
      icon: null,
      premium_progress_bar_enabled: false,
    });
    this.#ready();
  }

  #resume(socket: WebSocket, d: Json): void {
    const session = this.#sessions.get(String(d.session_id));
    if (session === undefined || !this.#knows(d.token)) {
      send(socket, { op: OP.invalid, d: false });
      return;
    }
    this.resumes += 1;
    session.socket = socket;
    session.events.slice(Number(d.seq)).forEach(({ t, d: missed }, index) => {
      send(socket, { op: OP.dispatch, t, s: Number(d.seq) + index + 1, d: missed });
    });
    this.#tell(session, "RESUMED", {});
    this.#ready();
  }

  #tell(session: Session, t: string, d: Json): void {
    session.events.push({ t, d });
    send(session.socket, { op: OP.dispatch, t, s: session.events.length, d });
  }

  #part(socket: WebSocket, code: number): void {
    for (const session of this.#sessions.values()) {
      if (session.socket !== socket) continue;
      session.socket = undefined;
      // A client that says 1000 or 1001 ends its session.
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    }
  }

  #ready(): void {
    for (const go of this.#waiting.splice(0)) go();
  }

  #knows(token: unknown): boolean {
    return String(token).replace(/^Bot /, "") === this.#token;
  }
}

function send(socket: WebSocket | undefined, payload: Json): void {
  if (socket?.readyState === 1) socket.send(JSON.stringify(payload));
}
