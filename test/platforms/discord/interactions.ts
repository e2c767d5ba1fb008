import { isEmptyMessage, messageFaults, modalFaults } from "./house-rules.ts";
import { isLoading, messageJson } from "./payloads.ts";
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
import {
  EPHEMERAL,
  fill,
  isJson,
  type Json,
  LOADING,
  listOf,
  type StoredInteraction,
  type StoredMessage,
} from "./world.ts";

const TOKEN_LIFE_MS = 15 * 60_000;
const COMMAND = 2;
const AUTOCOMPLETE = 4;
const MODAL_SUBMIT = 5;
const CALLBACK = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 };

/** POST …/callback: the first answer, within the window, once, of a kind that fits the interaction. */
export function answerInteraction(
  context: RestContext,
  { body, query }: RestRequest,
  [id = "", token = ""]: readonly string[],
): RestAnswer {
  const { world } = context;
  const interaction = world.interactions.get(token);
  if (interaction === undefined || interaction.id !== id) return UNKNOWN_INTERACTION;
  if (interaction.answered)
    return refusal(400, 40060, "Interaction has already been acknowledged.");
  if (world.now() - interaction.startedAtMs > context.answerWindowMs) return UNKNOWN_INTERACTION;
  if (!isJson(body)) return refusal(400, 50109, "The request body contains invalid JSON.");
  const data = isJson(body.data) ? body.data : {};
  const faults = callbackFaults(interaction, Number(body.type), data);
  if (faults.length > 0) return invalid(faults);
  if (body.type === CALLBACK.message && isEmptyMessage(data)) {
    return refusal(400, 50006, "Cannot send an empty message");
  }
  interaction.answered = true;
  const message = carryOut(context, interaction, Number(body.type), data);
  if (query.get("with_response") !== "true") return NO_CONTENT;
  return fine({
    interaction: { id, type: interaction.type, response_message_id: message?.id },
    ...(message === undefined
      ? {}
      : { resource: { type: body.type, message: messageJson(world, message) } }),
  });
}

function callbackFaults(
  interaction: StoredInteraction,
  type: number,
  data: Json,
): readonly string[] {
  if ((type === CALLBACK.choices) !== (interaction.type === AUTOCOMPLETE)) {
    return ["autocomplete takes choices and nothing else does"];
  }
  switch (type) {
    case CALLBACK.message:
      return messageFaults(data, true);
    case CALLBACK.deferred: {
      const flags = typeof data.flags === "number" ? data.flags : 0;
      return (flags & ~EPHEMERAL) === 0 ? [] : ["a deferred answer may only be ephemeral"];
    }
    case CALLBACK.deferredUpdate:
      return interaction.source === undefined ? ["there is no message to update"] : [];
    case CALLBACK.update:
      return interaction.source === undefined
        ? ["there is no message to update"]
        : messageFaults(data, true);
    case CALLBACK.choices:
      return choiceFaults(data);
    case CALLBACK.modal:
      return interaction.type === MODAL_SUBMIT
        ? ["a modal cannot answer a modal"]
        : modalFaults(data);
    default:
      return [`unknown callback type ${type}`];
  }
}

function choiceFaults({ choices }: Json): readonly string[] {
  const list = listOf(choices);
  const fits = (value: unknown) =>
    typeof value === "string" && value.length >= 1 && value.length <= 100;
  return [
    ...(list.length > 25 ? ["over 25 choices"] : []),
    ...(list.every(({ name, value }) => fits(name) && fits(value))
      ? []
      : ["a choice is empty or too long"]),
  ];
}

function carryOut(
  context: RestContext,
  interaction: StoredInteraction,
  type: number,
  data: Json,
): StoredMessage | undefined {
  const { world } = context;
  const { channel, person, source } = interaction;
  if (type === CALLBACK.message || type === CALLBACK.deferred) {
    const loading = type === CALLBACK.deferred ? LOADING : 0;
    const message = post(context, interaction, {
      ...data,
      flags: Number(data.flags ?? 0) | loading,
    });
    interaction.original = message;
    if (loading === 0) interaction.settle({ kind: "message", message });
    return message;
  }
  if (type === CALLBACK.choices) {
    const choices = listOf(data.choices).map(({ name, value }) => ({
      name: String(name),
      value: String(value),
    }));
    interaction.settle({ kind: "choices", choices });
    return undefined;
  }
  if (type === CALLBACK.modal) {
    const modal = {
      custom_id: String(data.custom_id),
      title: String(data.title),
      components: listOf(data.components),
      channel,
      ...(source === undefined ? {} : { source }),
    };
    world.modals.set(person.id, modal);
    interaction.settle({ kind: "modal", modal });
    return undefined;
  }
  if (source !== undefined) interaction.original = source;
  if (type === CALLBACK.update && source !== undefined) {
    edit(context, source, data);
    interaction.settle({ kind: "updated", message: source });
    return source;
  }
  interaction.settle({ kind: "acknowledged" });
  return source;
}

/** POST /webhooks/…: a further message; while the first answer is still "thinking…", it takes that place. */
export function followUp(
  context: RestContext,
  { body }: RestRequest,
  [token = ""]: readonly string[],
): RestAnswer {
  const interaction = live(context, token);
  if (!("id" in interaction)) return interaction;
  const faults = messageFaults(body, true);
  if (faults.length > 0) return invalid(faults);
  if (!isJson(body) || isEmptyMessage(body))
    return refusal(400, 50006, "Cannot send an empty message");
  const { original } = interaction;
  if (original !== undefined && isLoading(original)) {
    finish(context, interaction, original, { ...body, flags: undefined });
    return fine(messageJson(context.world, original));
  }
  return fine(messageJson(context.world, post(context, interaction, body)));
}

/** GET, PATCH and DELETE of @original or of a follow-up. */
export function editWebhookMessage(
  context: RestContext,
  { method, body }: RestRequest,
  [token = "", which = ""]: readonly string[],
): RestAnswer {
  const interaction = live(context, token);
  if (!("id" in interaction)) return interaction;
  const message = which === "@original" ? interaction.original : context.world.messages.get(which);
  if (message === undefined || message.deleted) return refusal(404, 10008, "Unknown Message");
  if (method === "DELETE") {
    message.deleted = true;
    interaction.settle({ kind: "acknowledged" });
    return NO_CONTENT;
  }
  if (method === "PATCH") {
    const faults = messageFaults(body, true);
    if (faults.length > 0 || !isJson(body)) return invalid(faults);
    finish(context, interaction, message, body);
  }
  return fine(messageJson(context.world, message));
}

const UNKNOWN_INTERACTION = refusal(404, 10062, "Unknown interaction");

/** The interaction of a webhook token, or why it is not to be used. */
function live({ world }: RestContext, token: string): StoredInteraction | RestAnswer {
  const interaction = world.interactions.get(token);
  if (interaction === undefined || !interaction.answered)
    return refusal(404, 10015, "Unknown Webhook");
  if (world.now() - interaction.startedAtMs > TOKEN_LIFE_MS) {
    return refusal(401, 50027, "Invalid Webhook Token");
  }
  return interaction;
}

function finish(
  context: RestContext,
  interaction: StoredInteraction,
  message: StoredMessage,
  body: Json,
): void {
  message.flags &= ~LOADING;
  edit(context, message, body);
  const kind =
    interaction.type === COMMAND || interaction.source === undefined ? "message" : "updated";
  interaction.settle({ kind, message });
}

function edit(context: RestContext, message: StoredMessage, body: Json): void {
  fill(message, body);
  message.edited = true;
  if (message.onlyFor === undefined) tell(context, "MESSAGE_UPDATE", message);
}

function post(
  context: RestContext,
  { channel, person }: StoredInteraction,
  body: Json,
): StoredMessage {
  const message = context.world.add(channel, "bot", body);
  if ((message.flags & EPHEMERAL) !== 0) message.onlyFor = person;
  else tell(context, "MESSAGE_CREATE", message);
  return message;
}
