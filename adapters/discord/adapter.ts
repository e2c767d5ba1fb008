import { type Client, Events, REST, RESTEvents, type RESTOptions } from "discord.js";
import type { Adapter, AdapterHost, Handle } from "../../src/chat/adapter.ts";
import type { Registry } from "../../src/chat/command.ts";
import { discordCommands } from "./commands.ts";
import { atMost, connect, createClient, disconnect, FatalConnection } from "./connection.ts";
import { BAD_TOKEN, closeCure, codeOf } from "./faults.ts";
import { makeRequest } from "./files/multipart.ts";
import { PLATFORM } from "./hear.ts";
import { ATTACHMENT_HOSTS, DEFER_AFTER_MS, SEND_TIMEOUT_MS } from "./limits.ts";
import { type Listening, onInteraction, onMessage } from "./listen.ts";
import { createPost } from "./post.ts";
import type { AppCommand } from "./registering/discord-command.ts";
import { registerCommands } from "./registering/registration.ts";
import { messageCommands } from "./shortcuts.ts";

export interface DiscordOptions {
  readonly token: string;
  /** Where Discord's API is, without the version; discord.com unless told otherwise. */
  readonly apiUrl?: string;
  /** Hosts (with port) from which attachments may be read; Discord's own unless told otherwise. */
  readonly attachmentHosts?: readonly string[];
  /** How long a handler may think before the answer is deferred, in milliseconds. */
  readonly deferAfterMs?: number;
  readonly host: AdapterHost;
}

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 60_000;
/** What was heard before the stop is answered first: Discord voids an interaction after 3 s anyway. */
const FINISH_WITHIN_MS = 3_000;

/** Discord over its gateway. One process per token: a second one would answer everything twice. */
export function createDiscordAdapter(options: DiscordOptions): Adapter {
  return new DiscordAdapter(options);
}

class DiscordAdapter implements Adapter {
  readonly name = PLATFORM;
  readonly #options: DiscordOptions;
  readonly #host: AdapterHost;
  readonly #commandIds = new Map<string, string>();
  readonly #post: ReturnType<typeof createPost>;
  /** Answers under way. */
  readonly #answering = new Set<Promise<void>>();
  #client: Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  readonly #stop = new AbortController();

  constructor(options: DiscordOptions) {
    this.#options = options;
    this.#host = options.host;
    // Sends are classified, never repeated by the library: a repeat after a lost answer is a second message.
    const rest = new REST({ ...this.#api(), retries: 0, rejectOnRateLimit: () => true });
    rest.setToken(options.token);
    this.#watchToken(rest);
    this.#post = createPost(rest, (root) => this.#commandIds.get(root), options.host.log);
  }

  async start(handle: Handle, registry: Registry): Promise<void> {
    const commands = [...discordCommands(registry), ...messageCommands(registry)];
    const listening: Listening = {
      handle,
      registry,
      host: this.#host,
      ids: (root) => this.#commandIds.get(root),
      attachmentHosts: this.#options.attachmentHosts ?? ATTACHMENT_HOSTS,
      deferAfterMs: this.#options.deferAfterMs ?? DEFER_AFTER_MS,
    };
    await this.#connect(listening, commands, FIRST_RETRY_MS);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    clearTimeout(this.#retry);
    await atMost(FINISH_WITHIN_MS, Promise.all(this.#answering));
    if (this.#client !== undefined) await disconnect(this.#client);
    this.#host.health("disconnected");
  }

  send: Adapter["send"] = (place, message, key) => this.#post.send(place, message, key);
  change: Adapter["change"] = (ref, message) => this.#post.change(ref, message);
  find: Adapter["find"] = (place, key, since) => this.#post.find(place, key, since);

  /** An outage of Discord at our start is waited out; only wrong credentials reject. */
  async #connect(
    listening: Listening,
    commands: readonly AppCommand[],
    retryMs: number,
  ): Promise<void> {
    const client = createClient(this.#api());
    this.#client = client;
    this.#listen(client, listening);
    try {
      await connect(client, this.#options.token, this.#stop.signal);
    } catch (error) {
      this.#host.health("disconnected");
      if (error instanceof FatalConnection) throw error;
      if (this.#stop.signal.aborted) return;
      this.#host.log.warn("discord.connect.failed", { code: codeOf(error), retryMs });
      const again = () => {
        this.#connect(listening, commands, Math.min(retryMs * 2, LAST_RETRY_MS)).catch(
          (fault: Error) => this.#host.fatal(fault.message),
        );
      };
      this.#retry = setTimeout(again, retryMs);
      return;
    }
    this.#watch(client);
    await this.#register(client, commands, FIRST_RETRY_MS);
  }

  #listen(client: Client, listening: Listening): void {
    const { log } = this.#host;
    const answer = (work: Promise<void>) => {
      this.#answering.add(work);
      void work.finally(() => this.#answering.delete(work));
    };
    client.on(Events.InteractionCreate, (heard) => answer(onInteraction(heard, listening)));
    client.on(Events.MessageCreate, (heard) => answer(onMessage(heard, listening)));
    // Without these two listeners the library's own faults would end the process.
    client.on(Events.Error, (error) => log.error("discord.client.fault", { code: codeOf(error) }));
    client.on(Events.ShardError, (error) =>
      log.warn("discord.gateway.fault", { code: codeOf(error) }),
    );
  }

  /** From READY on, a fatal close leaves the library silent for good: the process has to end. */
  #watch(client: Client): void {
    const host = this.#host;
    host.health("connected");
    client.on(Events.ShardReady, () => host.health("connected"));
    client.on(Events.ShardResume, () => host.health("connected"));
    client.on(Events.ShardReconnecting, () => host.health("reconnecting"));
    client.on(Events.ShardDisconnect, ({ code }) => this.#fatal(closeCure(code)));
    client.on(Events.Invalidated, () => this.#fatal("Discord ended the session: restart the bot."));
    this.#watchToken(client.rest);
  }

  /** After one 401 the library forgets the token, and every later call fails. */
  #watchToken(rest: REST): void {
    rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === 401 && data.auth !== false) this.#fatal(BAD_TOKEN);
    });
  }

  #fatal(reason: string): void {
    if (this.#stop.signal.aborted) return;
    this.#host.health("disconnected");
    this.#host.fatal(reason);
  }

  /** What an earlier start registered keeps working meanwhile. */
  async #register(client: Client, commands: readonly AppCommand[], retryMs: number): Promise<void> {
    const application = client.application?.id ?? "";
    try {
      const { ids, written } = await registerCommands(client.rest, application, commands);
      for (const [name, id] of ids) this.#commandIds.set(name, id);
      this.#host.log.info("discord.commands.known", { count: ids.size, written });
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      this.#host.log.error("discord.commands.failed", { code: codeOf(error), retryMs });
      const nextMs = Math.min(retryMs * 2, LAST_RETRY_MS);
      this.#retry = setTimeout(() => void this.#register(client, commands, nextMs), retryMs);
    }
  }

  #api(): Partial<RESTOptions> {
    const { apiUrl } = this.#options;
    return {
      timeout: SEND_TIMEOUT_MS,
      makeRequest,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    };
  }
}
