import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { PlaygroundAdapter } from "./adapter.ts";
import { createDeeds } from "./page/deeds.ts";
import { BadRequest, readBody } from "./page/request-body.ts";
import { refusalOf, SAFETY_HEADERS } from "./page/safety.ts";
import { loadStaticFiles } from "./page/static-files.ts";
import { Stream } from "./page/stream.ts";
import { pageView, statusView } from "./page/view.ts";
import type { PlaygroundWorld } from "./world.ts";

export interface PageOptions {
  /** Started already. */
  readonly adapter: PlaygroundAdapter;
  readonly world: PlaygroundWorld;
  /** 0 takes any free port. */
  readonly port: number;
  /** "127.0.0.1" unless the page is meant for others: it has no password. */
  readonly hostname: string;
}

export interface RunningPage {
  /** Where to open it: "http://127.0.0.1:4141/". */
  readonly url: string;
  close(): Promise<void>;
}

/** The clock's view is sent this often while a page is open, for a world whose clock runs by itself. */
const STATUS_EVERY_MS = 15_000;
/** Several messages in a row cause one new status. */
const STATUS_AFTER_MS = 40;

/** Serves the playground's page. Rejects when the address cannot be taken, with the cure in its message. */
export async function startPage(options: PageOptions): Promise<RunningPage> {
  const { adapter, world, port, hostname } = options;
  const files = await loadStaticFiles();
  const deeds = createDeeds(adapter, world);
  const stream = new Stream();
  const session = randomUUID();
  let statusTimer: NodeJS.Timeout | undefined;

  function sendStatusSoon(): void {
    clearTimeout(statusTimer);
    statusTimer = setTimeout(() => void sendStatus(), STATUS_AFTER_MS).unref();
  }

  async function sendStatus(): Promise<void> {
    if (!stream.isWatched) return;
    // A store that closes under a waiting status is no news to anybody.
    const status = await statusView(adapter, world).catch(() => undefined);
    if (status !== undefined) stream.send("status", status);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeaders(new Map(Object.entries(SAFETY_HEADERS)));
    const refusal = refusalOf(request, hostname);
    if (refusal !== undefined) return sendJson(response, refusal.status, { fault: refusal.why });
    const path = new URL(request.url ?? "/", "http://playground").pathname;
    if (request.method === "POST") return answerDeed(path, request, response);
    if (request.method === "GET") return answerGet(path, response);
    sendJson(response, 405, { fault: "Only GET and POST." });
  }

  async function answerGet(path: string, response: ServerResponse): Promise<void> {
    if (path === "/api/stream") return stream.add(response);
    if (path === "/api/state")
      return sendJson(response, 200, await pageView(session, adapter, world));
    const file = files.get(path);
    if (file === undefined) return sendJson(response, 404, { fault: "There is nothing here." });
    response.writeHead(200, { "content-type": file.type }).end(file.body);
  }

  async function answerDeed(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const name = path.replace(/^\/api\//, "");
    const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined;
    if (deed === undefined) return sendJson(response, 404, { fault: "There is nothing here." });
    const result = await deed(await readBody(request));
    sendJson(response, 200, result);
    if (name !== "complete") sendStatusSoon();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => sendFault(response, error));
  });
  await listen(server, port, hostname);
  const stopListening = [
    adapter.conversations.subscribe((entry) => {
      stream.send("entry", entry);
      sendStatusSoon();
    }),
    adapter.forms.subscribe((account, open) => stream.send("form", { account, form: open?.form })),
  ];
  const heartbeat = setInterval(sendStatusSoon, STATUS_EVERY_MS).unref();
  const { port: takenPort } = server.address() as AddressInfo;

  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${takenPort}/`,
    async close() {
      clearInterval(heartbeat);
      clearTimeout(statusTimer);
      for (const stop of stopListening) stop();
      stream.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function sendJson(response: ServerResponse, status: number, data: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(data));
}

/** Never a stack trace: a fault of the request in its own words, anything else in one sentence. */
function sendFault(response: ServerResponse, error: unknown): void {
  const known = error instanceof BadRequest;
  const fault = known ? error.message : "Something went wrong on our side. Try again in a minute.";
  if (response.headersSent) response.end();
  else sendJson(response, known ? error.status : 500, { fault });
}

function listen(
  server: ReturnType<typeof createServer>,
  port: number,
  hostname: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: Error) => {
      const cure = "choose another with AFTERWORD_PLAYGROUND_PORT, or 0 for any free one";
      const where = `${hostname}:${port}`;
      reject(
        new Error(`The playground's page cannot listen on ${where} (${cause.message}): ${cure}.`, {
          cause,
        }),
      );
    });
    server.listen(port, hostname, () => resolve());
  });
}
