import { isVisibleTo } from "../../adapters/playground/conversations.ts";
import { findButton } from "../../adapters/playground/terminal/find-button.ts";
import { createHandle } from "../../src/bot/handle.ts";
import type { Handle } from "../../src/chat/adapter.ts";
import type { Form } from "../../src/chat/form.ts";
import type { Message } from "../../src/chat/message.ts";
import { instantAt } from "../../src/coach/calendar/days.ts";
import type { Opportunity } from "../../src/coach/facts.ts";
import { newRowId } from "../../src/run/assemble.ts";
import { examplePeople, startPlayground } from "../../src/run/start-playground.ts";
import { stillClock } from "../../src/run/turned-clock.ts";
import { openStore } from "../../src/store/open.ts";
import type { Person, Store } from "../../src/store/store.ts";
import { wordsOfForm, wordsOfMessage } from "./words.ts";

export interface WorldOptions {
  /** Local date and time in `zone`: "2026-11-23T09:00". */
  readonly at?: string;
  /** IANA name. */
  readonly zone?: string;
  readonly region?: string;
  /** `:memory:` unless a file is wanted. */
  readonly database?: string;
}

/** What the bot did in answer to one deed. */
export interface Told {
  /** Messages said or changed, in order. */
  readonly messages: readonly Message[];
  readonly forms: readonly Form[];
  /** All of it as a person reads it. */
  readonly words: string;
}

/** The whole bot on the playground's platform, on a clock that stands still until it is turned. */
export interface World {
  readonly store: Store;
  /** The bot itself, for events no playground would send. */
  readonly handle: Handle;
  now(): string;
  /** A line in the DM with the bot. */
  says(line: string, who?: string, eventId?: string): Promise<Told>;
  /** A slash command. */
  types(line: string, who?: string, eventId?: string): Promise<Told>;
  /** The newest button with these words ("Sent it @Ana"). Throws when there is none. */
  presses(words: string, who?: string): Promise<Told>;
  /** A button by its id, on a message the bot never posted: what a forger or an old client sends. */
  pressesId(id: string, who?: string, value?: string): Promise<Told>;
  /** Answers the open form. Throws when none is open. */
  fills(values: Readonly<Record<string, string>>, who?: string): Promise<Told>;
  /** Drops a file into the DM. */
  attaches(name: string, content: string | Uint8Array, who?: string): Promise<Told>;
  opens(what: "home" | "messages", who?: string): Promise<Told>;
  /** Turns the clock to a local date and time and returns what came on the way. */
  clockTo(local: string): Promise<Told>;
  /** The same, to an instant (ISO-8601 UTC). */
  waitsUntil(instant: string): Promise<Told>;
  /** What was sent to somebody out of the blue, oldest first. */
  inbox(who?: string): readonly Message[];
  person(who?: string): Promise<Person>;
  opportunities(who?: string): Promise<readonly Opportunity[]>;
  stop(): Promise<void>;
}

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

/** Builds a world; everybody has opened their DM, so the notice was seen and the first words accept it. */
export async function world(options: WorldOptions = {}): Promise<World> {
  const { at = "2026-11-23T09:00", zone = "America/New_York", region = "US" } = options;
  const toInstant = (local: string) => instantAt(local.slice(0, 10), local.slice(11), zone);
  const time = stillClock(toInstant(at));
  const url = options.database ?? ":memory:";
  const faults: string[] = [];
  const log = {
    ...SILENT,
    error: (event: string, ids?: Readonly<Record<string, unknown>>) => {
      faults.push(`${event} ${JSON.stringify(ids)}`);
    },
  };
  const store = await openStore({ url, now: time.now, log });
  const people = examplePeople(zone);
  const defaults = { zone, regionOf: () => region };
  const {
    adapter,
    world: window,
    stop,
  } = await startPlayground({
    store,
    log,
    time,
    defaults,
    people,
    host: { health: () => {}, fatal: () => {} },
    onStuck: () => {},
    setTimer: () => () => {},
  });
  const handle = createHandle({
    store,
    log,
    defaults,
    newId: newRowId,
    pause: async () => {},
    onChange: () => {},
  });

  /** What came of one deed: the answers, or everything that was said where `unasked` counts too. */
  async function told(deed: () => Promise<unknown>, unasked = false): Promise<Told> {
    const messages: Message[] = [];
    const forms: Form[] = [];
    const stops = [
      adapter.conversations.subscribe(({ from, content, key, version }) => {
        const isAnswer = from === undefined && (unasked || key === undefined || version > 1);
        if (isAnswer && content.kind === "message") messages.push(content.message);
      }),
      adapter.forms.subscribe((_, open) => {
        if (open !== undefined) forms.push(open.form);
      }),
    ];
    // What became due by the deed goes out at once; it must be out before the next deed.
    await deed()
      .then(() => window.moveTo(time.now()))
      .finally(() => {
        for (const stopListening of stops) stopListening();
      });
    if (faults.length > 0) throw new Error(`The bot failed: ${faults.splice(0).join("; ")}`);
    const words = [...messages.map(wordsOfMessage), ...forms.map(wordsOfForm)].join("\n");
    return { messages, forms, words };
  }

  const says = (line: string, who = "ana", eventId?: string) =>
    told(() => adapter.ears.says({ account: who, where: "dm" }, line, eventId));
  const visible = (who: string) =>
    adapter.conversations.entries().filter((entry) => isVisibleTo(entry, who));
  async function person(who = "ana"): Promise<Person> {
    const account = { platform: "playground", workspace: "playground", account: who };
    const found = await store.personByAccount(account);
    if (found === undefined) throw new Error(`${who} is not known to the bot.`);
    return found;
  }

  for (const { id } of people) await adapter.ears.opens(id, "messages");
  return {
    store,
    handle,
    now: time.now,
    says,
    types: says,
    async presses(words, who = "ana") {
      const found = findButton(words, visible(who));
      if (found.kind === "fault") throw new Error(found.fault);
      return told(() => adapter.ears.presses(who, found.press));
    },
    async pressesId(id, who = "ana", value) {
      const newest = visible(who).at(-1);
      if (newest === undefined) throw new Error(`${who} has no message to press on.`);
      const press = { message: newest.id, id, ...(value === undefined ? {} : { value }) };
      return told(() => adapter.ears.presses(who, press));
    },
    fills(values, who = "ana") {
      return told(async () => {
        const open = adapter.forms.of(who);
        if (open === undefined) throw new Error(`No form is open for ${who}.`);
        const kept = open.form.fields.map(({ name, value = "" }) => [name, value] as const);
        await adapter.ears.fills(who, { ...Object.fromEntries(kept), ...values });
      });
    },
    attaches(name, content, who = "ana") {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const file = { name, bytes, text: "" };
      return told(() => adapter.ears.attaches({ account: who, where: "dm" }, file));
    },
    opens: (what, who = "ana") => told(() => adapter.ears.opens(who, what)),
    clockTo: (local) => told(() => window.moveTo(toInstant(local)), true),
    waitsUntil: (instant) => told(() => window.moveTo(instant), true),
    inbox: (who = "ana") =>
      visible(who).flatMap(({ key, content }) =>
        key !== undefined && content.kind === "message" ? [content.message] : [],
      ),
    person,
    opportunities: async (who = "ana") => store.opportunities((await person(who)).id),
    stop,
  };
}
