import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { isRecord, type Json, str } from "./json.ts";
import { APP } from "./state.ts";

/** What the app answered to one envelope. */
export interface Ack {
  readonly acked: boolean;
  readonly payload: unknown;
  readonly afterMs: number;
}

const ACK_WITHIN_MS = 3_000;

/** The Socket Mode side: hello, envelopes, acknowledgements. It never pings, so the client expects none. */
export class SocketMode {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sockets = new Set<WebSocket>();
  readonly #waiting = new Map<string, (payload: unknown) => void>();
  /** How often each envelope was acknowledged: more than once is a fault of the app. */
  readonly acks = new Map<string, number>();
  /** Every envelope that was delivered, oldest first. */
  readonly delivered: { readonly type: string; readonly payload: Json }[] = [];
  /** "late": hello after 300 ms; "never": the socket stays silent. */
  hello: "at once" | "late" | "never" = "at once";

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => this.#accept(client));
  }

  get connections(): number {
    return this.#sockets.size;
  }

  /** Sends one envelope to one of the sockets, as Slack does; resolves with the acknowledgement or after 3 s. */
  async deliver(type: string, payload: Json, more: Json = {}): Promise<Ack> {
    const startedAt = performance.now();
    const envelopeId = randomUUID();
    this.delivered.push({ type, payload });
    const socket = [...this.#sockets].at(-1);
    if (socket === undefined) return { acked: false, payload: undefined, afterMs: 0 };
    const acknowledged = new Promise<{ readonly payload: unknown } | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), ACK_WITHIN_MS);
      const gone = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
      socket.once("close", gone);
      this.#waiting.set(envelopeId, (answer) => {
        clearTimeout(timer);
        socket.off("close", gone);
        resolve({ payload: answer });
      });
    });
    socket.send(JSON.stringify({ envelope_id: envelopeId, type, payload, ...more }));
    const ack = await acknowledged;
    this.#waiting.delete(envelopeId);
    const afterMs = performance.now() - startedAt;
    return { acked: ack !== undefined, payload: ack?.payload, afterMs };
  }

  /** Slack asks the app to connect anew ("warning", "refresh_requested"), or the connection just breaks. */
  disconnect(reason?: "warning" | "refresh_requested" | "link_disabled"): void {
    for (const socket of this.#sockets) {
      if (reason === undefined) socket.terminate();
      else socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: {} }));
    }
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate();
    this.#server.close();
  }

  #accept(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => this.#sockets.delete(socket));
    socket.on("message", (data) => this.#hear(String(data)));
    const hello = JSON.stringify({
      type: "hello",
      num_connections: this.#sockets.size,
      connection_info: { app_id: APP },
      debug_info: { host: "loopback", approximate_connection_time: 18_060 },
    });
    if (this.hello === "never") return;
    setTimeout(() => socket.send(hello), this.hello === "late" ? 300 : 0);
  }

  #hear(json: string): void {
    const message: unknown = JSON.parse(json);
    const envelopeId = str(message, "envelope_id");
    if (envelopeId === undefined || !isRecord(message)) return;
    this.acks.set(envelopeId, (this.acks.get(envelopeId) ?? 0) + 1);
    this.#waiting.get(envelopeId)?.(message.payload);
  }
}
