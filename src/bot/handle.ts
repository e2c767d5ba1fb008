import type { Handle, Log } from "../chat/adapter.ts";
import type { Incoming } from "../chat/incoming.ts";
import { change, NOTHING, type Reply, say } from "../chat/reply.ts";
import { code, text } from "../chat/text.ts";
import type { Person, Store } from "../store/store.ts";
import { AlreadySeen, type Context, createContext } from "./context.ts";
import { helpMessage } from "./guide/help.ts";
import { dispatch } from "./hear/dispatch.ts";
import { followPresence, welcomeBack, withNewsOfRefusal } from "./presence.ts";
import { Doorway, type DoorwayDefaults } from "./privacy/doorway.ts";
import { enter, welcomeSettled } from "./privacy/enter.ts";
import { answerTogether, type ParkedAnswer } from "./privacy/parked.ts";
import { registry } from "./registry.ts";
import { Sorry } from "./sorry.ts";

export interface BotParts {
  readonly store: Store;
  readonly log: Log;
  readonly newId: () => string;
  /** For people whose platform does not tell their zone. */
  readonly defaults: DoorwayDefaults;
  /** Waits this many milliseconds of real time. */
  readonly pause: (ms: number) => Promise<void>;
  /** Called after each committed change, so that the clock looks again. */
  readonly onChange: () => void;
}

/** The one way in: hears anything from any platform and answers it. Never rejects. */
export function createHandle(parts: BotParts): Handle {
  const { store, log, newId, onChange } = parts;
  const doorway = new Doorway(parts.defaults, newId);
  const recent = new RecentEvents();

  const contextOf = (incoming: Incoming, person: Person): Context =>
    createContext({ store, person, incoming, registry, newId, onChange });

  async function answer(incoming: Incoming): Promise<Reply> {
    if (incoming.kind === "presence") {
      await followPresence(store, incoming);
      return NOTHING;
    }
    // A repeat would find everything done already, and say so: a second answer to one deed.
    if (await store.wasSeen(incoming.eventId)) return NOTHING;
    const person = await store.personByAccount(incoming.speaker);
    if (person !== undefined) return answerKnown(incoming, person);
    const help = helpAsked(incoming);
    if (help !== undefined) return say(helpMessage(registry, help));
    const welcome = doorway.meet(incoming);
    if (welcome.kind === "answer") return welcome.reply;
    await enter(store, welcome.person, welcome.reachable, newId);
    onChange();
    const together = await answerParked(welcome.then, welcome.person);
    const reply = inPlaceOfNotice(together, incoming);
    if (welcome.reachable) return reply;
    const settled = await welcomeSettled(store, welcome.person.id, parts.pause);
    if (settled?.unreachableAt === undefined) return reply;
    return withNewsOfRefusal(reply, contextOf(incoming, settled));
  }

  async function answerKnown(incoming: Incoming, person: Person): Promise<Reply> {
    const back = incoming.kind === "suggest" ? person : await welcomeBack(store, person);
    if (back !== person) onChange();
    const context = contextOf(incoming, back);
    const reply = await dispatch(incoming, context);
    return person.unreachableAt === undefined ? reply : withNewsOfRefusal(reply, context);
  }

  /** Does everything that waited for the yes, oldest first. */
  async function answerParked(parked: readonly Incoming[], person: Person): Promise<Reply> {
    const answers: ParkedAnswer[] = [];
    for (const said of parked) {
      const reply = await answerKnown(said, person).catch(sorryOnly);
      answers.push({ said, reply });
    }
    return answerTogether(answers);
  }

  return async (incoming) => {
    if (!recent.add(incoming.eventId)) return NOTHING;
    try {
      return await answer(incoming);
    } catch (error) {
      if (error instanceof AlreadySeen) return NOTHING;
      if (error instanceof Sorry) return say(error.answer);
      recent.forget(incoming.eventId);
      const trace = newId();
      log.error("bot.handling-failed", { trace, kind: incoming.kind, fault: faultName(error) });
      return incoming.kind === "suggest" ? { kind: "choices", choices: [] } : say(fault(trace));
    }
  };
}

/** A refusal of one thing must not keep the others from being done. Rethrows every other fault. */
function sorryOnly(error: unknown): Reply {
  if (error instanceof Sorry) return say(error.answer);
  throw error;
}

/** The notice that was accepted gives way to the answer it held back. */
function inPlaceOfNotice(reply: Reply, { kind }: Incoming): Reply {
  const accepted = kind === "press" || kind === "form";
  return reply.kind === "say" && accepted ? change(reply.message) : reply;
}

/** The command somebody asks help for ("" for everything): strangers get it too, because nothing is stored for it. */
function helpAsked(incoming: Incoming): string | undefined {
  if (incoming.kind !== "command") return undefined;
  const { input } = incoming;
  if (input.kind === "options") {
    return input.name === "help" ? (input.options.command ?? "") : undefined;
  }
  return /^\s*help\b\s*(.*)$/i.exec(input.line)?.[1];
}

/** The class of an error only: its message could quote what somebody typed. */
const faultName = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const fault = (trace: string) => ({
  notice: "Something went wrong on my side.",
  blocks: [
    {
      kind: "paragraph" as const,
      text: text`Something went wrong on my side and nothing was changed. Please try again in a minute; if it stays, tell whoever runs this bot the code ${code(trace)}.`,
    },
  ],
});

/** Drops exact repeats within one process before they reach the memory; the memory's inbox catches the rest. */
class RecentEvents {
  readonly #seen = new Set<string>();

  add(eventId: string): boolean {
    if (this.#seen.has(eventId)) return false;
    const oldest = this.#seen.values().next().value;
    if (this.#seen.size >= 5_000 && oldest !== undefined) this.#seen.delete(oldest);
    this.#seen.add(eventId);
    return true;
  }

  forget(eventId: string): void {
    this.#seen.delete(eventId);
  }
}
