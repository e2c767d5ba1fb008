import { type Command, type MessageShortcut, usage } from "../../../src/chat/command.ts";
import type { Form } from "../../../src/chat/form.ts";
import type { PlaygroundAdapter } from "../adapter.ts";
import type { Entry } from "../conversations.ts";
import type { PlaygroundWorld } from "../world.ts";
import { exampleInterview } from "./example.ts";

/** The clock, and what hangs on it: sent anew after everything that may have changed it. */
export interface StatusView {
  /** ISO-8601 UTC. */
  readonly now: string;
  readonly nextDue: string | undefined;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    /** IANA name: the person's own setting. */
    readonly zone: string;
    /** A line that logs an example interview. */
    readonly example: string;
  }[];
  /** What everybody will be sent, soonest first. */
  readonly coming: readonly {
    readonly account: string;
    readonly at: string;
    readonly text: string;
  }[];
}

/** Everything a page that was just opened has to know. */
export interface PageView {
  /** Changes when the playground starts anew: an open page then has to start anew too. */
  readonly session: string;
  readonly channel: string;
  readonly entries: readonly Entry[];
  readonly forms: readonly FormView[];
  readonly commands: readonly { readonly line: string; readonly summary: string }[];
  /** What the menu of a message offers. */
  readonly shortcuts: readonly MessageShortcut[];
  readonly status: StatusView;
}

export interface FormView {
  readonly account: string;
  /** undefined: the form was closed. */
  readonly form: Form | undefined;
}

/** The page's view of the whole playground. */
export async function pageView(
  session: string,
  adapter: PlaygroundAdapter,
  world: PlaygroundWorld,
): Promise<PageView> {
  return {
    session,
    channel: adapter.channel,
    entries: adapter.conversations.entries(),
    forms: adapter.people.map(({ id }) => ({ account: id, form: adapter.forms.of(id)?.form })),
    commands: adapter.registry().commands.map(commandView),
    shortcuts: adapter.registry().shortcuts ?? [],
    status: await statusView(adapter, world),
  };
}

/** The clock's view: now, the next due DM, everybody's zone and what is coming. */
export async function statusView(
  adapter: PlaygroundAdapter,
  world: PlaygroundWorld,
): Promise<StatusView> {
  const now = world.now();
  const people = await Promise.all(
    adapter.people.map(async ({ id, name }, turn) => {
      const zone = await world.zoneOf(id);
      return { id, name, zone, example: exampleInterview(turn, now, zone) };
    }),
  );
  const coming = await Promise.all(
    adapter.people.map(async ({ id: account }) =>
      (await world.upcoming(account)).map(({ at, text }) => ({ account, at, text })),
    ),
  );
  const sorted = coming.flat().toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return { now, nextDue: await world.nextDue(), people, coming: sorted.filter(isNew()) };
}

/** Two notes of one panel come in one DM, so they are one thing to wait for. */
function isNew(): (item: StatusView["coming"][number]) => boolean {
  const seen = new Set<string>();
  return (item) => {
    const key = JSON.stringify(item);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  };
}

function commandView(command: Command): { line: string; summary: string } {
  return { line: `/${command.root} ${usage(command)}`, summary: command.summary };
}
