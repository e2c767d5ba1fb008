import type { PlaygroundAdapter } from "./adapter.ts";
import { type Entry, isVisibleTo } from "./conversations.ts";
import { longTime, shortTime } from "./local-time.ts";
import type { OpenForm } from "./open-forms.ts";
import { oneLine, showAttachment, showForm, showMessage } from "./show.ts";
import { createWords, type Words } from "./terminal/words.ts";
import type { PlaygroundWorld } from "./world.ts";

export interface TerminalOptions {
  /** Lines without their line ends. */
  readonly input: AsyncIterable<string>;
  output(line: string): void;
  /** Started already. */
  readonly adapter: PlaygroundAdapter;
  readonly world: PlaygroundWorld;
  /** Reads a file for `!attach`; rejects when it cannot. */
  readFile(path: string): Promise<Uint8Array>;
}

/** What the bot did while a line was obeyed, as it looked at that moment. */
type Happening =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "form"; readonly account: string; readonly open: OpenForm };

/**
 * The playground in a terminal: obeys the lines one by one until their end and prints what the bot says, each line
 * starting with "bot> ". Lines that cannot be obeyed print "error> " and do not stop it.
 * Resolves to the exit code: 0, or 2 when there was such a line.
 */
export async function runTerminal(options: TerminalOptions): Promise<0 | 2> {
  const { input, output, adapter, world } = options;
  const happenings: Happening[] = [];
  const stopListening = listen(adapter, happenings);
  let faults = 0;

  const say = (line: string) => output(line === "" ? "bot>" : `bot> ${line}`);
  function fault(sentence: string): void {
    faults += 1;
    output(`error> ${oneLine(sentence)}`);
  }
  const words = createWords({ ...options, print: output, fault });

  async function flush(): Promise<number> {
    const printed = happenings.splice(0);
    for (const happening of printed) {
      for (const line of await showHappening(happening, adapter, world)) say(line);
    }
    return printed.length;
  }

  // Readline drops the lines that come before somebody iterates over it.
  const lines = input[Symbol.asyncIterator]();
  await words.greet();
  await flush();
  for await (const raw of { [Symbol.asyncIterator]: () => lines }) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const clockMoved = await obey(words, line).catch((error: unknown) => {
      fault(`This did not work: ${error instanceof Error ? error.message : String(error)}`);
    });
    let count = await flush();
    // What the line made due now is delivered before the next one is read: a transcript comes out the same every time.
    await world.moveTo(world.now());
    count += await flush();
    if (clockMoved === true && count === 0) {
      say(`[clock] ${longTime(world.now(), await world.zoneOf(words.standing().account))}`);
    }
  }
  stopListening();
  return faults === 0 ? 0 : 2;
}

/** Obeys one line; true when it turned the clock. */
async function obey(words: Words, line: string): Promise<boolean> {
  if (!line.startsWith("!")) {
    await words.says(line);
    return false;
  }
  const [, word = "", rest = ""] = /^!(\S*)\s*(.*)$/su.exec(line) ?? [];
  return words.obeys(word, rest);
}

/** Collects what the bot does; people's own words are not printed again. */
function listen(adapter: PlaygroundAdapter, happenings: Happening[]): () => void {
  const unhearEntries = adapter.conversations.subscribe((entry) => {
    if (entry.from === undefined) happenings.push({ kind: "entry", entry });
  });
  const unhearForms = adapter.forms.subscribe((account, open) => {
    if (open !== undefined) happenings.push({ kind: "form", account, open });
  });
  return () => {
    unhearEntries();
    unhearForms();
  };
}

async function showHappening(
  happening: Happening,
  adapter: PlaygroundAdapter,
  world: PlaygroundWorld,
): Promise<readonly string[]> {
  if (happening.kind === "form") {
    const [title = "", ...fields] = showForm(happening.open.form);
    return [`[form ${happening.account}] ${title}`, ...fields];
  }
  const { entry } = happening;
  const { content } = entry;
  const lines =
    content.kind === "message"
      ? [...showMessage(content.message), ...showAttachment(content.message)]
      : [];
  const who = whoSees(entry, adapter);
  if (entry.version > 1) return [`${who} (updated)`, ...lines];
  if (entry.key !== undefined) {
    const account = adapter.people.find(({ id }) => isVisibleTo(entry, id))?.id ?? "";
    return [`${who} ${shortTime(entry.at, await world.zoneOf(account))}`, ...lines];
  }
  const [first = "", ...rest] = lines;
  return [`${who} ${first}`.trimEnd(), ...rest];
}

function whoSees(entry: Entry, adapter: PlaygroundAdapter): string {
  if (entry.channel === adapter.channel) {
    return entry.seenBy === undefined ? `[#${entry.channel}]` : `[ephemeral ${entry.seenBy}]`;
  }
  return `[dm ${entry.channel.slice("dm-".length)}]`;
}
