import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Gateway } from "./gateway.ts";
import { Humans } from "./human.ts";
import { type Fault, Orders, REQUESTS, type RequestKind } from "./orders.ts";
import { restAnswer } from "./rest.ts";
import { invalid, type RestAnswer, type RestContext, refusal } from "./rest-context.ts";
import { apiSchema } from "./schema.ts";
import {
  BROKEN,
  type Carried,
  carriedBy,
  fileFaults,
  isTooLarge,
  withStoredFiles,
} from "./uploads.ts";
import { type DiscordPerson, isJson, World } from "./world.ts";

export interface DiscordServerOptions {
  /** Milliseconds of Unix time; the clock that stamps messages and judges answers. */
  readonly now?: () => number;
  /** How long the bot may take for its first answer: 3 s on Discord. */
  readonly answerWindowMs?: number;
  /** How long a nonce is remembered: "the past few minutes" on Discord. */
  readonly nonceWindowMs?: number;
}

/** One request as it arrived, answered or not. */
export interface Received {
  readonly request: string;
  readonly query: string;
  readonly body: unknown;
  readonly atMs: number;
}

/** A stand-in for Discord on loopback: REST v10 and gateway v10, with the people in front of it. */
export interface DiscordServer {
  /** For the adapter's apiUrl (without the version). */
  readonly apiUrl: string;
  /** Host and port of attachments. */
  readonly attachmentHost: string;
  readonly token: string;
  readonly applicationId: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly human: Humans;
  /** Everything that was asked of the server, oldest first. */
  readonly received: readonly Received[];
  /** Bodies that Discord would have refused, and answers of this server that its document does not allow. */
  readonly violations: readonly string[];
  person(name: string): DiscordPerson;
  /** This person takes no more DMs from the bot. */
  blockDms(person: DiscordPerson, blocked?: boolean): void;
  /** From now on the bot may attach no files. */
  refuseFiles(): void;
  /** The next requests of this kind go wrong. */
  order(kind: RequestKind, fault: Fault, times?: number): void;
  requests(kind: RequestKind): readonly Received[];
  /** How many posts came in with this nonce, and how many messages they became. */
  countByNonce(nonce: string): { readonly posts: number; readonly messages: number };
  stop(): Promise<void>;
}

const TOKEN = "OTAwMDAwMDAwMDAwMDAwMDAx.test.discord-token";

/** Starts the server on a free port of 127.0.0.1. */
export async function startDiscordServer(
  options: DiscordServerOptions = {},
): Promise<DiscordServer> {
  const { now = Date.now, answerWindowMs = 3_000, nonceWindowMs = 5 * 60_000 } = options;
  const world = new World(now);
  const orders = new Orders();
  const received: Received[] = [];
  const violations: string[] = [];
  const schema = apiSchema();

  const http = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      violations.push(`the server failed: ${error.stack}`);
      response.destroy();
    });
  });
  const gateway = new Gateway(http, world, TOKEN);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const human = new Humans(world, gateway, answerWindowMs, () => host);
  const context: RestContext = {
    world,
    gateway,
    gatewayUrl: `ws://${host}`,
    answerWindowMs,
    nonceWindowMs,
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", `http://${host}`);
    const method = request.method ?? "GET";
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ""));
    const name = `${method} ${path}`;
    const carried = await carriedBy(request);
    received.push({ request: name, query: url.search, body: carried.body, atMs: Date.now() });
    const fault = orders.take(name);
    if (fault?.kind === "held" && !fault.after) await fault.until();
    if (fault !== undefined && fault.kind !== "held" && !isCarriedOut(fault))
      return fail(response, fault);
    if (path.startsWith("/attachments/"))
      return serveFile(response, world.files.get(path.split("/")[2] ?? "")?.bytes);
    const carriedOut = carryOut(request, method, path, url.searchParams, carried);
    await finish(response, carriedOut, fault);
  };

  const carryOut = (
    request: IncomingMessage,
    method: string,
    path: string,
    query: URLSearchParams,
    carried: Carried,
  ): RestAnswer => {
    const { body } = carried;
    const isOpen = path.startsWith("/interactions/") || path.startsWith("/webhooks/");
    if (!isOpen && request.headers.authorization !== `Bot ${TOKEN}`)
      return refusal(401, 0, "401: Unauthorized");
    if (body === BROKEN) return refusal(400, 50109, "The request body contains invalid JSON.");
    const turnedAway = filesTurnedAway(world, carried);
    if (turnedAway !== undefined) return turnedAway;
    const faults = [
      ...fileFaults(`${method} ${path}`, carried),
      ...(body === undefined ? [] : schema.request(method, path, body)),
    ];
    if (faults.length > 0) {
      violations.push(...faults.map((told) => `${method} ${path}: ${told}`));
      return invalid(faults);
    }
    const stored = withStoredFiles(world, host, carried);
    const answered = restAnswer(context, { method, path, query, body: stored });
    violations.push(...faultsOf(answered).map((told) => `${method} ${path}: ${told}`));
    if (answered.status === 200) {
      const own = schema.response(method, path, answered.body);
      violations.push(...own.map((told) => `answer to ${method} ${path}: ${told}`));
    }
    return answered;
  };

  return {
    apiUrl: `http://${host}/api`,
    attachmentHost: host,
    token: TOKEN,
    applicationId: world.applicationId,
    world,
    gateway,
    human,
    received,
    violations,
    person: (name) => world.person(name),
    blockDms: (person, blocked = true) => {
      if (blocked) world.blocked.add(person.id);
      else world.blocked.delete(person.id);
    },
    refuseFiles: () => {
      world.refusesFiles = true;
    },
    order: (kind, fault, times = 1) => orders.add(kind, fault, times),
    requests: (kind) => received.filter(({ request }) => REQUESTS[kind].test(request)),
    countByNonce: (nonce) => ({
      posts: received.filter(({ body }) => isJson(body) && body.nonce === nonce).length,
      messages: [...world.messages.values()].filter((message) => message.nonce === nonce).length,
    }),
    stop: async () => {
      await gateway.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Why Discord does not even look at the message beside these files. */
function filesTurnedAway(world: World, carried: Carried): RestAnswer | undefined {
  if (carried.files.length > 0 && world.refusesFiles)
    return refusal(403, 50013, "You lack permissions to perform that action");
  return isTooLarge(carried) ? refusal(413, 40005, "Request entity too large") : undefined;
}

function isCarriedOut(fault: LostFault): boolean {
  return fault.kind === "status after" || ("after" in fault && fault.after);
}

/** Answers what was carried out, or loses the answer. */
async function finish(
  response: ServerResponse,
  answered: RestAnswer,
  fault: Fault | undefined,
): Promise<void> {
  if (fault?.kind === "held") {
    if (fault.after) await fault.until();
    send(response, answered);
  } else if (fault === undefined) send(response, answered);
  else fail(response, fault);
}

type LostFault = Exclude<Fault, { kind: "held" }>;

function fail(response: ServerResponse, fault: LostFault): void {
  if (fault.kind === "hang") return;
  if (fault.kind === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  if (fault.kind === "rate limit") {
    const seconds = fault.retryAfterMs / 1000;
    response.setHeader("retry-after", String(seconds));
    response.setHeader("x-ratelimit-scope", fault.scope ?? "user");
    if (fault.scope === "global") response.setHeader("x-ratelimit-global", "true");
    send(response, {
      status: 429,
      body: {
        message: "You are being rate limited.",
        retry_after: seconds,
        global: fault.scope === "global",
      },
    });
    return;
  }
  const body = "body" in fault ? fault.body : undefined;
  send(response, {
    status: fault.status,
    body: body ?? { message: "ordered by the test", code: 0 },
  });
}

function send(response: ServerResponse, { status, body }: RestAnswer): void {
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
}

function serveFile(response: ServerResponse, bytes: Uint8Array | undefined): void {
  response.statusCode = bytes === undefined ? 404 : 200;
  response.end(bytes);
}

/** The house rules' words in an answer with code 50035. */
function faultsOf({ status, body }: RestAnswer): readonly string[] {
  if (status !== 400 || !isJson(body) || body.code !== 50035 || !isJson(body.errors)) return [];
  const { _errors: told } = body.errors;
  return Array.isArray(told) ? told.filter(isJson).map(({ message }) => String(message)) : [];
}
