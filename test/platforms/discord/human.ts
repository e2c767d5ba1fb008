import type { Gateway } from "./gateway.ts";
import { interactionJson, messageJson, userJson, type Where } from "./payloads.ts";
import { readMarkdown } from "./reading.ts";
import { storeFile } from "./uploads.ts";
import {
  type Answer,
  type Channel,
  type DiscordPerson,
  isJson,
  type Json,
  listOf,
  type Modal,
  type RegisteredCommand,
  type StoredInteraction,
  type StoredMessage,
  type World,
} from "./world.ts";

/** One message as a person sees it. */
export interface SeenMessage {
  readonly id: string;
  /** The words of content and embeds, lines joined by a newline, without Markdown's signs. */
  readonly text: string;
  /** The content alone: what a push notification shows. */
  readonly notice: string;
  readonly buttons: readonly { readonly label: string; readonly id: string }[];
  readonly menus: readonly {
    readonly label: string;
    readonly id: string;
    readonly options: readonly { label: string; value: string }[];
  }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Attached files, in order. */
  readonly files: readonly string[];
  readonly raw: StoredMessage;
}

export interface FileToSend {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** What people do on Discord. Everything returns once the gateway has sent it, or with the bot's answer. */
export class Humans {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #answerWindowMs: number;
  readonly #host: () => string;
  #last: (() => void) | undefined;

  constructor(world: World, gateway: Gateway, answerWindowMs: number, host: () => string) {
    this.#world = world;
    this.#gateway = gateway;
    this.#answerWindowMs = answerWindowMs;
    this.#host = host;
  }

  /**
   * Types a command with its options, files among them; resolves with what the person sees. Rejects when Discord would not
   * offer it.
   */
  async slash(
    person: DiscordPerson,
    root: string,
    name: string,
    options: Readonly<Record<string, string | FileToSend>> = {},
    where: Where = "dm",
  ): Promise<Answer> {
    const { command, subcommand } = this.#registered(root, name, where);
    const declared = listOf(subcommand.options);
    for (const { name: field, required } of declared) {
      if (required === true && options[String(field)] === undefined)
        throw new Error(`/${root} ${name} requires ${field}.`);
    }
    const attachments: Record<string, Json> = {};
    const given = Object.entries(options).map(([field, value]) => {
      const option =
        declared.find((known) => known.name === field) ??
        missing(`/${root} ${name} has no option ${field}`);
      if ((option.type === 11) !== (typeof value !== "string"))
        throw new Error(`/${root} ${name} takes no such value in ${field}.`);
      if (typeof value === "string") return { type: 3, name: field, value };
      refuseOtherFiles(option, value);
      const attachment: Json = { ...this.#upload(value), ephemeral: true };
      const id = String(attachment.id);
      attachments[id] = attachment;
      return { type: 11, name: field, value: id };
    });
    const data = {
      id: command.id,
      name: root,
      type: 1,
      options: [{ type: 1, name, options: given }],
      ...(Object.keys(attachments).length === 0 ? {} : { resolved: { attachments } }),
    };
    return await this.#interact(2, person, this.#channel(person, where), where, data);
  }

  /** Chooses an entry under "Apps" in the menu of a message that somebody else wrote, or forwarded without a word. */
  async chooseShortcut(
    person: DiscordPerson,
    label: string,
    text: string,
    where: Where = "guild",
    forwarded?: string,
  ): Promise<Answer> {
    const command =
      this.#world.commands.find(({ type, name }) => type === 3 && name === label) ??
      missing(`The menu of a message has no "${label}"`);
    const channel = this.#channel(person, where);
    const author = { id: "400000000000000002", name: "Recruiter" };
    const target = this.#world.add(channel, author, { content: text });
    const data = {
      id: command.id,
      name: label,
      type: 3,
      target_id: target.id,
      resolved: {
        messages: {
          [target.id]: { ...messageJson(this.#world, target), ...snapshotOf(forwarded) },
        },
      },
    };
    return await this.#interact(2, person, channel, where, data);
  }

  /** Types in a field that completes: the choices that appear. */
  async autocomplete(
    person: DiscordPerson,
    root: string,
    name: string,
    field: string,
    typed: string,
    where: Where = "dm",
  ): Promise<readonly { readonly name: string; readonly value: string }[]> {
    const { command, subcommand } = this.#registered(root, name, where);
    const option = listOf(subcommand.options).find((declared) => declared.name === field);
    if (option?.autocomplete !== true)
      throw new Error(`/${root} ${name} ${field} does not complete.`);
    const focused = { type: 3, name: field, value: typed, focused: true };
    const data = {
      id: command.id,
      name: root,
      type: 1,
      options: [{ type: 1, name, options: [focused] }],
    };
    const answer = await this.#interact(4, person, this.#channel(person, where), where, data);
    return answer.kind === "choices" ? answer.choices : [];
  }

  /** Presses the newest button with this label (or with "label: …") that the person sees, in `within` if given. */
  async click(
    person: DiscordPerson,
    label: string,
    within?: { readonly id: string },
  ): Promise<Answer> {
    const { message, id } =
      this.#find(person, within, (seen) =>
        seen.buttons.find(
          (button) => button.label === label || button.label.startsWith(`${label} (`),
        ),
      ) ?? missing(`There is no button "${label}"`);
    return await this.#press(person, message, { custom_id: id, component_type: 2 });
  }

  /** Chooses an option, by its label, in the newest menu that has it. */
  async select(
    person: DiscordPerson,
    option: string,
    within?: { readonly id: string },
  ): Promise<Answer> {
    const found =
      this.#find(
        person,
        within,
        (seen) =>
          seen.menus.flatMap((menu) =>
            menu.options
              .filter(({ label }) => label === option)
              .map(({ value }) => ({ id: menu.id, value })),
          )[0],
      ) ?? missing(`There is no option "${option}"`);
    return await this.#press(person, found.message, {
      custom_id: found.id,
      component_type: 3,
      values: [found.value],
    });
  }

  /** Sends the open modal with these values, by field; a field left out keeps what it was filled with. */
  async submitModal(
    person: DiscordPerson,
    values: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const modal = this.#world.modals.get(person.id) ?? missing("There is no open modal");
    this.#world.modals.delete(person.id);
    const components = modal.components.map((label) => ({
      type: 18,
      id: 1,
      component: submitted(isJson(label.component) ? label.component : {}, values),
    }));
    const where: Where =
      modal.channel.type === 1 ? "dm" : modal.channel.type === 3 ? "group" : "guild";
    return await this.#interact(
      5,
      person,
      modal.channel,
      where,
      { custom_id: modal.custom_id, components },
      modal.source,
    );
  }

  /** Writes to the bot; `to` is the message that is answered with Reply. */
  say(
    person: DiscordPerson,
    text: string,
    extra: { readonly to?: { readonly id: string }; readonly files?: readonly FileToSend[] } = {},
  ): StoredMessage {
    const attachments = (extra.files ?? []).map((file) => this.#upload(file));
    const message = this.#world.add(this.#world.dmWith(person), person, {
      content: text,
      attachments,
    });
    const repliesTo = extra.to === undefined ? undefined : this.#world.messages.get(extra.to.id);
    if (repliesTo !== undefined) message.repliesTo = repliesTo;
    this.#direct("MESSAGE_CREATE", message);
    return message;
  }

  /** Changes something that was said before. */
  edit(message: StoredMessage, text: string): void {
    message.content = text;
    message.edited = true;
    this.#direct("MESSAGE_UPDATE", message);
  }

  /** The gateway tells of a message in the person's DM that is not from a person: of the bot, another bot, the system. */
  echo(person: DiscordPerson, text: string, from: "bot" | "other bot" | "system" = "bot"): void {
    const author =
      from === "other bot"
        ? { ...userJson(this.#world, { id: "400000000000000001", name: "Other" }), bot: true }
        : userJson(this.#world, "bot");
    const message = this.#world.add(this.#world.dmWith(person), "bot", { content: text });
    const json = messageJson(this.#world, message);
    this.#gateway.dispatchDirect("MESSAGE_CREATE", {
      ...json,
      channel_type: 1,
      ...(from === "system" ? { type: 6, author: userJson(this.#world, person) } : { author }),
    });
    message.deleted = true;
  }

  /** The gateway delivers the last thing somebody did once more, with the same ids. */
  deliverAgain(): void {
    this.#last?.();
  }

  /** What the person sees of the bot in the DM, oldest first. */
  dm(person: DiscordPerson): readonly SeenMessage[] {
    return this.#seen(person, this.#world.dmWith(person)).filter(
      ({ raw }) => raw.onlyFor === undefined,
    );
  }

  /** What only this person sees in the club's channel (and other shared places), oldest first. */
  ephemerals(person: DiscordPerson): readonly SeenMessage[] {
    return [...this.#world.messages.values()]
      .filter((message) => message.onlyFor?.id === person.id && !message.deleted)
      .map(seenOf);
  }

  /** What everyone sees in the club's channel. */
  club(): readonly SeenMessage[] {
    const nobody = { id: "", name: "" };
    return this.#seen(nobody, this.#world.clubChannel);
  }

  /** Opens the attached file of this name and reads its words. Throws when the person sees no such file. */
  readFile(person: DiscordPerson, name: string): string {
    const attached = [...this.dm(person), ...this.ephemerals(person)]
      .flatMap(({ raw }) => raw.attachments)
      .findLast(({ filename }) => filename === name);
    const file =
      this.#world.files.get(String(attached?.id)) ?? missing(`There is no file "${name}"`);
    return new TextDecoder().decode(file.bytes);
  }

  openModal(person: DiscordPerson): Modal | undefined {
    return this.#world.modals.get(person.id);
  }

  #seen(person: DiscordPerson, channel: Channel): readonly SeenMessage[] {
    return this.#world
      .visible(channel, person)
      .filter(({ author }) => author === "bot")
      .map(seenOf);
  }

  #find<T extends { readonly id: string }>(
    person: DiscordPerson,
    within: { readonly id: string } | undefined,
    look: (seen: SeenMessage) => T | undefined,
  ): (T & { readonly message: StoredMessage }) | undefined {
    const places = [this.#world.dmWith(person), this.#world.clubChannel, this.#world.groupChannel];
    const newestFirst = places
      .flatMap((channel) => this.#seen(person, channel))
      .filter(({ id }) => within === undefined || id === within.id)
      .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
    for (const seen of newestFirst) {
      const found = look(seen);
      if (found !== undefined) return { ...found, message: seen.raw };
    }
    return undefined;
  }

  async #press(person: DiscordPerson, message: StoredMessage, data: Json): Promise<Answer> {
    const where: Where =
      message.channel.type === 1 ? "dm" : message.channel.type === 3 ? "group" : "guild";
    return await this.#interact(3, person, message.channel, where, data, message);
  }

  #registered(
    root: string,
    name: string,
    where: Where,
  ): { command: RegisteredCommand; subcommand: Json } {
    const command =
      this.#world.commands.find((known) => known.name === root) ??
      missing(`There is no command /${root}`);
    const context = where === "dm" ? 1 : where === "group" ? 2 : 0;
    if (command.contexts?.includes(context) !== true)
      throw new Error(`/${root} is not offered here (${where}).`);
    const subcommand =
      listOf(command.options).find((option) => option.name === name) ??
      missing(`There is no command /${root} ${name}`);
    return { command, subcommand };
  }

  #channel(person: DiscordPerson, where: Where): Channel {
    if (where === "dm") return this.#world.dmWith(person);
    return where === "group" ? this.#world.groupChannel : this.#world.clubChannel;
  }

  /** Starts an interaction and waits for what the person sees, or until Discord gives up. */
  async #interact(
    type: StoredInteraction["type"],
    person: DiscordPerson,
    channel: Channel,
    where: Where,
    data: Json,
    source?: StoredMessage,
  ): Promise<Answer> {
    return await new Promise<Answer>((resolve) => {
      const id = this.#world.snowflake();
      const interaction: StoredInteraction = {
        id,
        token: `interaction-token-${id}`,
        type,
        person,
        channel,
        startedAtMs: this.#world.now(),
        answered: false,
        settle: resolve,
        ...(source === undefined ? {} : { source }),
      };
      this.#world.interactions.set(interaction.token, interaction);
      this.#repeatable(() => {
        this.#gateway.dispatch(
          "INTERACTION_CREATE",
          interactionJson(this.#world, interaction, where, data),
        );
      });
      const giveUp = () => {
        if (!interaction.answered) resolve({ kind: "failed" });
      };
      setTimeout(giveUp, this.#answerWindowMs).unref();
    });
  }

  #upload({ name, content }: FileToSend): Json {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return storeFile(this.#world, this.#host(), { name, bytes, type: "" });
  }

  #direct(event: string, message: StoredMessage): void {
    const json = { ...messageJson(this.#world, message), channel_type: 1 };
    this.#repeatable(() => this.#gateway.dispatchDirect(event, json));
  }

  #repeatable(deliver: () => void): void {
    this.#last = deliver;
    deliver();
  }
}

/** Discord's picker offers only files with the declared endings; what they hold it does not check. */
function refuseOtherFiles(option: Json, { name }: FileToSend): void {
  if (!Array.isArray(option.file_types)) return;
  const isOffered = option.file_types.some((ending) => name.toLowerCase().endsWith(String(ending)));
  if (!isOffered) throw new Error(`The option ${option.name} does not offer ${name}.`);
}

/** A forwarded message stands in a snapshot beside an empty content (Discord's API documentation, message snapshots). */
function snapshotOf(content: string | undefined): Json {
  if (content === undefined) return {};
  const timestamp = "2026-11-20T09:00:00.000000+00:00";
  const lists = { embeds: [], attachments: [], mentions: [], mention_roles: [], components: [] };
  const message = { type: 0, content, timestamp, edited_timestamp: null, flags: 0, ...lists };
  return {
    message_reference: { type: 1, message_id: "1", channel_id: "2" },
    message_snapshots: [{ message }],
  };
}

/** A stored message as a person reads it. */
function seenOf(message: StoredMessage): SeenMessage {
  const inner = message.components.flatMap((row) => listOf(row.components));
  const buttons = inner.filter(({ type }) => type === 2);
  const described = message.embeds.map(
    ({ description }) => readMarkdown(String(description ?? "")).text,
  );
  const notice = readMarkdown(message.content).text;
  return {
    id: message.id,
    text: [notice, ...described].filter((part) => part !== "").join("\n"),
    notice,
    buttons: buttons
      .filter(({ custom_id }) => custom_id !== undefined)
      .map(({ label, custom_id }) => ({ label: String(label), id: String(custom_id) })),
    links: buttons
      .filter(({ url }) => url !== undefined)
      .map(({ label, url }) => ({ label: String(label), url: String(url) })),
    menus: inner
      .filter(({ type }) => type === 3)
      .map(({ placeholder, custom_id, options }) => ({
        label: String(placeholder ?? ""),
        id: String(custom_id),
        options: listOf(options).map(({ label, value }) => ({
          label: String(label),
          value: String(value),
        })),
      })),
    files: message.attachments.map(({ filename }) => String(filename)),
    raw: message,
  };
}

/** One field of a modal as the client sends it back, its limits kept. */
function submitted(component: Json, values: Readonly<Record<string, string>>): Json {
  const id = String(component.custom_id);
  const options = listOf(component.options);
  const preset =
    component.type === 4
      ? component.value
      : options.find((option) => option.default === true)?.value;
  const value = values[id] ?? String(preset ?? "");
  if (component.required !== false && value === "")
    throw new Error(`The modal's field ${id} is required.`);
  if (component.type === 4) {
    if (value.length > Number(component.max_length ?? 4000))
      throw new Error(`The modal's field ${id} is too long.`);
    return { type: 4, id: 2, custom_id: id, value };
  }
  const chosen = options.find((option) => option.value === value || option.label === value);
  if (value !== "" && chosen === undefined)
    throw new Error(`The modal's field ${id} has no option ${value}.`);
  if (component.type === 3) {
    return {
      type: 3,
      id: 2,
      custom_id: id,
      values: chosen === undefined ? [] : [String(chosen.value)],
    };
  }
  return {
    type: component.type,
    id: 2,
    custom_id: id,
    value: chosen === undefined ? null : String(chosen.value),
  };
}

function missing(what: string): never {
  throw new Error(`${what} before this person.`);
}
