import { basename } from "node:path";
import type { PlaygroundAdapter } from "../adapter.ts";
import { readClockWords } from "../clock-words.ts";
import { isVisibleTo } from "../conversations.ts";
import type { PlaygroundWorld, Standing } from "../world.ts";
import { readFillWords } from "./fill-words.ts";
import { findButton } from "./find-button.ts";

export interface WordsOptions {
  readonly adapter: PlaygroundAdapter;
  readonly world: PlaygroundWorld;
  readFile(path: string): Promise<Uint8Array>;
  /** Prints a line that is not the bot's. */
  print(line: string): void;
  /** Says why a line could not be obeyed. */
  fault(sentence: string): void;
}

/** What the lines of a terminal do. */
export interface Words {
  standing(): Standing;
  /** The first person opens their direct messages. */
  greet(): Promise<void>;
  /** Something said, or a slash command. */
  says(line: string): Promise<void>;
  /** A `!` word with what follows it; true when it turned the clock. */
  obeys(word: string, rest: string): Promise<boolean>;
}

/** The words of the terminal. The first of the adapter's people speaks first, in their DM. */
export function createWords(options: WordsOptions): Words {
  const { adapter, world, print, fault } = options;
  const { ears, people, channel } = adapter;
  let standing: Standing = { account: people[0]?.id ?? "", where: "dm" };
  let clockTurned = false;
  const greeted = new Set<string>();

  async function greet(): Promise<void> {
    if (greeted.has(standing.account)) return;
    greeted.add(standing.account);
    await ears.opens(standing.account, "messages");
  }

  async function clock(rest: string): Promise<void> {
    const zone = await world.zoneOf(standing.account);
    const target = readClockWords(rest, world.now(), zone);
    if (target.kind === "fault") return fault(target.fault);
    await world.moveTo(target.instant);
    clockTurned = true;
  }

  async function as(rest: string): Promise<void> {
    const person = people.find(({ id }) => id === rest.toLowerCase());
    if (person === undefined) {
      const known = people.map(({ id }) => id).join(", ");
      return fault(`Nobody here is called "${rest}": try one of ${known}.`);
    }
    standing = { ...standing, account: person.id };
    await greet();
  }

  function enter(rest: string): void {
    if (rest.replace(/^#/, "") === channel) standing = { ...standing, where: "channel" };
    else fault(`There is no channel "${rest}", only #${channel}.`);
  }

  async function press(rest: string): Promise<void> {
    const { account } = standing;
    const visible = adapter.conversations.entries().filter((entry) => isVisibleTo(entry, account));
    const found = findButton(rest, visible);
    if (found.kind === "fault") return fault(found.fault);
    await ears.presses(account, found.press);
  }

  async function fill(rest: string): Promise<void> {
    const open = adapter.forms.of(standing.account);
    if (open === undefined) return fault(`No form is open for ${standing.account}.`);
    const filled = readFillWords(rest, open.form);
    if (filled.kind === "fault") return fault(filled.fault);
    await ears.fills(standing.account, filled.values);
  }

  async function attach(path: string): Promise<void> {
    const bytes = await options.readFile(path).catch(() => undefined);
    if (bytes === undefined) return fault(`The file "${path}" cannot be read.`);
    await ears.attaches(standing, { name: basename(path), bytes, text: "" });
  }

  const words: Readonly<Record<string, (rest: string) => void | Promise<void>>> = {
    clock,
    as,
    in: enter,
    dm: () => {
      standing = { ...standing, where: "dm" };
    },
    press,
    fill,
    attach,
    state: async () => print(JSON.stringify(await world.state(standing.account))),
  };

  return {
    standing: () => standing,
    greet,
    async says(line) {
      await ears.says(standing, line);
      if (standing.where === "channel" && !line.startsWith("/")) {
        print(`note> #${channel} is not read, only its commands are; !dm goes back to the bot.`);
      }
    },
    async obeys(word, rest) {
      const obey = Object.hasOwn(words, word) ? words[word] : undefined;
      if (obey === undefined) {
        const known = Object.keys(words).map((name) => `!${name}`);
        fault(`There is no word "!${word}", only ${known.join(" ")}.`);
        return false;
      }
      clockTurned = false;
      await obey(rest);
      return clockTurned;
    },
  };
}
