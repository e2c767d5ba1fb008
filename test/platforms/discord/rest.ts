import { commandFaults, isEmptyMessage, messageFaults } from "./house-rules.ts";
import { answerInteraction, editWebhookMessage, followUp } from "./interactions.ts";
import { channelJson, messageJson, userJson } from "./payloads.ts";
import {
  fine,
  invalid,
  NO_CONTENT,
  type RestAnswer,
  type RestContext,
  type RestRequest,
  refusal,
  tell,
} from "./rest-context.ts";
import { fill, isJson, type StoredMessage, type World } from "./world.ts";

type Route = (context: RestContext, request: RestRequest, ids: readonly string[]) => RestAnswer;

/** Method, path and what happens: the part of REST v10 that a bot like ours uses. */
const ROUTES: readonly (readonly [string, RegExp, Route])[] = [
  ["GET", /^\/gateway(?:\/bot)?$/, gatewayInfo],
  ["GET", /^\/users\/@me$/, ({ world }) => fine(userJson(world, "bot"))],
  ["GET", /^\/users\/(\d+)$/, user],
  ["GET", /^\/(?:oauth2\/)?applications\/@me$/, application],
  ["POST", /^\/users\/@me\/channels$/, openDm],
  [
    "GET",
    /^\/applications\/(\d+)(?:\/guilds\/\d+)?\/commands$/,
    ({ world }) => fine(world.commands),
  ],
  ["PUT", /^\/applications\/(\d+)(?:\/guilds\/\d+)?\/commands$/, putCommands],
  ["GET", /^\/channels\/(\d+)$/, channel],
  ["GET", /^\/channels\/(\d+)\/messages$/, history],
  ["POST", /^\/channels\/(\d+)\/messages$/, post],
  ["GET", /^\/channels\/(\d+)\/messages\/(\d+)$/, getMessage],
  ["PATCH", /^\/channels\/(\d+)\/messages\/(\d+)$/, edit],
  ["DELETE", /^\/channels\/(\d+)\/messages\/(\d+)$/, remove],
  ["POST", /^\/interactions\/(\d+)\/([^/]+)\/callback$/, answerInteraction],
  ["POST", /^\/webhooks\/\d+\/([^/]+)$/, followUp],
  ["GET", /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/, editWebhookMessage],
  ["PATCH", /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/, editWebhookMessage],
  ["DELETE", /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/, editWebhookMessage],
];

/** Carries out one request. */
export function restAnswer(context: RestContext, request: RestRequest): RestAnswer {
  for (const [method, pattern, route] of ROUTES) {
    const match = method === request.method ? pattern.exec(request.path) : null;
    if (match !== null) return route(context, request, match.slice(1));
  }
  return refusal(404, 0, "404: Not Found");
}

function gatewayInfo({ gatewayUrl }: RestContext): RestAnswer {
  return fine({
    url: gatewayUrl,
    shards: 1,
    session_start_limit: {
      total: 1000,
      remaining: 999,
      reset_after: 14_400_000,
      max_concurrency: 1,
    },
  });
}

function application({ world }: RestContext): RestAnswer {
  return fine({
    id: world.applicationId,
    name: "Afterword",
    description: "",
    icon: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    bot: userJson(world, "bot"),
  });
}

function user(
  { world }: RestContext,
  _request: RestRequest,
  [id = ""]: readonly string[],
): RestAnswer {
  const person = world.people.get(id);
  return person === undefined ? refusal(404, 10013, "Unknown User") : fine(userJson(world, person));
}

function openDm({ world }: RestContext, { body }: RestRequest): RestAnswer {
  // Some clients send ids as integers.
  const id = isJson(body) ? String(body.recipient_id ?? "") : "";
  if (id === "") return invalid(["a DM needs a recipient"]);
  const person = world.people.get(id);
  if (person === undefined) return refusal(400, 50033, "Invalid Recipient(s)");
  return fine(channelJson(world, world.dmWith(person)));
}

function putCommands({ world }: RestContext, { body }: RestRequest): RestAnswer {
  const faults = commandFaults(body);
  if (faults.length > 0) return invalid(faults);
  const before = new Map(world.commands.map((command) => [command.name, command.id]));
  world.commands = (Array.isArray(body) ? body.filter(isJson) : []).map((command) => ({
    ...command,
    id: before.get(String(command.name)) ?? world.snowflake(),
    application_id: world.applicationId,
    version: world.snowflake(),
    type: command.type ?? 1,
    name: String(command.name),
    description: command.description ?? "",
    default_member_permissions: null,
    nsfw: false,
  }));
  return fine(world.commands);
}

function channel(
  { world }: RestContext,
  _request: RestRequest,
  [id = ""]: readonly string[],
): RestAnswer {
  const known = world.channels.get(id);
  return known === undefined
    ? refusal(404, 10003, "Unknown Channel")
    : fine(channelJson(world, known));
}

function history(
  { world }: RestContext,
  { query }: RestRequest,
  [id = ""]: readonly string[],
): RestAnswer {
  if (!world.channels.has(id)) return refusal(404, 10003, "Unknown Channel");
  const after = BigInt(query.get("after") ?? "0");
  const all = [...world.messages.values()].filter(
    (message) =>
      message.channel.id === id &&
      !message.deleted &&
      message.onlyFor === undefined &&
      BigInt(message.id) > after,
  );
  const limit = Number(query.get("limit") ?? "50");
  const chosen = query.has("after") ? all.slice(0, limit) : all.slice(-limit);
  return fine(chosen.reverse().map((message) => messageJson(world, message)));
}

function post(
  context: RestContext,
  { body }: RestRequest,
  [id = ""]: readonly string[],
): RestAnswer {
  const { world } = context;
  const where = world.channels.get(id);
  if (where === undefined) return refusal(404, 10003, "Unknown Channel");
  const faults = messageFaults(body, false);
  if (faults.length > 0) return invalid(faults);
  if (!isJson(body) || isEmptyMessage(body))
    return refusal(400, 50006, "Cannot send an empty message");
  if (where.recipient !== undefined && world.blocked.has(where.recipient.id)) {
    return refusal(403, 50007, "Cannot send messages to this user");
  }
  const nonce =
    body.enforce_nonce === true && body.nonce != null ? `${id} ${body.nonce}` : undefined;
  const first = nonce === undefined ? undefined : world.nonces.get(nonce);
  if (first !== undefined && world.now() - first.sentAtMs <= context.nonceWindowMs) {
    return fine(messageJson(world, first, true));
  }
  const message = world.add(where, "bot", {
    ...body,
    nonce: body.nonce == null ? undefined : String(body.nonce),
  });
  if (nonce !== undefined) world.nonces.set(nonce, message);
  tell(context, "MESSAGE_CREATE", message);
  return fine(messageJson(world, message, true));
}

function getMessage(
  context: RestContext,
  _request: RestRequest,
  ids: readonly string[],
): RestAnswer {
  const message = messageAt(context.world, ids);
  return message === undefined ? UNKNOWN_MESSAGE : fine(messageJson(context.world, message));
}

function edit(context: RestContext, { body }: RestRequest, ids: readonly string[]): RestAnswer {
  const message = messageAt(context.world, ids);
  if (message === undefined) return UNKNOWN_MESSAGE;
  if (message.author !== "bot")
    return refusal(403, 50005, "Cannot edit a message authored by another user");
  const faults = messageFaults(body, false);
  if (faults.length > 0 || !isJson(body)) return invalid(faults);
  fill(message, body);
  message.edited = true;
  tell(context, "MESSAGE_UPDATE", message);
  return fine(messageJson(context.world, message));
}

function remove(context: RestContext, _request: RestRequest, ids: readonly string[]): RestAnswer {
  const message = messageAt(context.world, ids);
  if (message === undefined) return UNKNOWN_MESSAGE;
  message.deleted = true;
  return NO_CONTENT;
}

const UNKNOWN_MESSAGE = refusal(404, 10008, "Unknown Message");

function messageAt(
  world: World,
  [channelId, id = ""]: readonly string[],
): StoredMessage | undefined {
  const message = world.messages.get(id);
  if (message === undefined || message.deleted || message.onlyFor !== undefined) return undefined;
  return message.channel.id === channelId ? message : undefined;
}
