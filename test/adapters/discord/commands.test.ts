import { describe, expect, it } from "vitest";
import { discordCommands } from "../../../adapters/discord/commands.ts";
import { sizeOf } from "../../../adapters/discord/registering/command-limits.ts";
import { messageCommands } from "../../../adapters/discord/shortcuts.ts";
import { registry as botRegistry } from "../../../src/bot/registry.ts";
import type { Command, Field, Registry } from "../../../src/chat/command.ts";
import { commandFaults } from "../../platforms/discord/house-rules.ts";
import { apiSchema } from "../../platforms/discord/schema.ts";
import { contractRegistry } from "../contract-registry.ts";

const command = (name: string, more: Partial<Command> = {}): Command => ({
  root: "interview",
  name,
  summary: "Does something",
  fields: {},
  examples: [name],
  answers: "message",
  line: "each",
  ...more,
});
const registry = (...commands: readonly Command[]): Registry => ({
  roots: { interview: "Interviews" },
  commands,
});
const words: Field = { kind: "words", summary: "Some words" };

describe("the commands that Discord is told", () => {
  it("are one per root, usable in servers, DMs and everywhere, by guild and user install", () => {
    const commands = discordCommands(contractRegistry);
    expect(commands.map(({ name }) => name)).toEqual(["interview", "club"]);
    expect(commands[0]).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(commandFaults(commands)).toEqual([]);
    expect(apiSchema().request("PUT", "/applications/1/commands", commands)).toEqual([]);
  });

  it("are joined by one for each shortcut, in the menu of a message", () => {
    const commands = messageCommands(contractRegistry);
    expect(commands).toEqual([
      { type: 3, name: "Log this interview", contexts: [0, 1, 2], integration_types: [0, 1] },
    ]);
    expect(apiSchema().request("PUT", "/applications/1/commands", commands)).toEqual([]);
    expect(commandFaults(commands)).toEqual([]);
    expect(messageCommands(registry())).toEqual([]);
  });

  it("have room for a longer name in the menu of a message than elsewhere", () => {
    const commands = messageCommands(botRegistry);
    expect(commands.map(({ name }) => name)).toEqual(["Log interview from this message"]);
    expect(commandFaults(commands)).toEqual([]);
    expect(apiSchema().request("PUT", "/applications/1/commands", commands)).toEqual([]);
  });

  it.each([
    [["x".repeat(33)], /1 to 32 characters/],
    [["Log "], /no blank at its ends/],
    [["Log", "Log"], /two have the same name/],
    [Array.from({ length: 16 }, (_, n) => `Log ${n}`), /16 of 15/],
  ])("are refused with a sentence where a name in that menu breaks a limit: %#", (labels, told) => {
    const shortcuts = labels.map((label, n) => ({ name: `s${n}`, label, summary: "Logs" }));
    expect(() => messageCommands({ ...registry(), shortcuts })).toThrow(told);
  });

  it("hold every command of the bot", () => {
    const commands = discordCommands(botRegistry);
    expect(commands.length).toBeGreaterThan(0);
    expect(commandFaults(commands)).toEqual([]);
    expect(apiSchema().request("PUT", "/applications/1/commands", commands)).toEqual([]);
  });

  it("complete opportunities, contacts, zones and regions; choices are choices; required fields go first", () => {
    const [interview] = discordCommands(
      registry(
        command("skip", {
          fields: {
            zone: { kind: "zone", summary: "Zone" },
            step: {
              kind: "choice",
              summary: "Step",
              choices: [{ label: "Thank-you", value: "ty" }],
            },
            interview: { kind: "opportunity", summary: "Which", required: true },
          },
        }),
      ),
    );
    expect(interview?.options[0]?.options).toEqual([
      { type: 3, name: "interview", description: "Which", required: true, autocomplete: true },
      { type: 3, name: "zone", description: "Zone", required: false, autocomplete: true },
      {
        type: 3,
        name: "step",
        description: "Step",
        required: false,
        choices: [{ name: "Thank-you", value: "ty" }],
      },
    ]);
  });

  it("offer a file as an optional attachment with its endings, after what is required", () => {
    const [interview] = discordCommands(
      registry(
        command("skip", {
          fields: {
            table: { kind: "file", summary: "Table", endings: [".csv"] },
            any: { kind: "file", summary: "Anything" },
            who: { ...words, required: true },
          },
        }),
      ),
    );
    expect(interview?.options[0]?.options).toEqual([
      { type: 3, name: "who", description: "Some words", required: true },
      { type: 11, name: "table", description: "Table", required: false, file_types: [".csv"] },
      { type: 11, name: "any", description: "Anything", required: false },
    ]);
    expect(commandFaults([interview])).toEqual([]);
    expect(apiSchema().request("PUT", "/applications/1/commands", [interview])).toEqual([]);
  });

  it.each([
    [{ type: 3, file_types: [".csv"] }, /only a file has file types/],
    [{ type: 11, file_types: [] }, /file types of file/],
    [{ type: 11, file_types: ["csv"] }, /bad file type csv/],
    [{ type: 11, autocomplete: true }, /neither completes nor has choices/],
  ])("would be refused by the stand-in with a file like this: %j", (broken, told) => {
    const file = { name: "file", description: "The table", ...broken };
    const sub = { type: 1, name: "import", description: "Imports", options: [file] };
    const root = { type: 1, name: "interview", description: "Interviews", options: [sub] };
    expect(commandFaults([root]).join()).toMatch(told);
  });

  it("offer the bot's files: an invitation to log, a table to import", () => {
    const [interview] = discordCommands(botRegistry);
    const files = interview?.options.flatMap(({ name, options }) =>
      options.filter(({ type }) => type === 11).map((option) => `${name} ${option.name}`),
    );
    expect(files).toEqual(["add invite", "import file"]);
  });

  it("hold 25 subcommands and close to 8000 characters, which Discord takes", () => {
    const fields = Object.fromEntries(
      Array.from({ length: 3 }, (_, n) => [`field-${n}`, { ...words, summary: "s".repeat(65) }]),
    );
    const all = Array.from({ length: 25 }, (_, n) =>
      command(`command-${n}`, { fields, summary: "x".repeat(75) }),
    );
    const commands = discordCommands(registry(...all));
    const [interview] = commands;
    expect(interview && sizeOf(interview)).toBeGreaterThan(7_000);
    expect(commandFaults(commands)).toEqual([]);
    expect(apiSchema().request("PUT", "/applications/1/commands", commands)).toEqual([]);
  });

  it.each([
    [
      "26 subcommands",
      registry(...Array.from({ length: 26 }, (_, n) => command(`c${n}`))),
      /26 of 25 commands/,
    ],
    ["a camel-case name", registry(command("moveOn")), /interview moveOn needs a lower-case name/],
    [
      "a camel-case field",
      registry(command("snooze", { fields: { untilWhen: words } })),
      /untilWhen needs a lower-case/,
    ],
    [
      "a long summary",
      registry(command("list", { summary: "x".repeat(101) })),
      /summary of 1 to 100/,
    ],
    ["two of a name", registry(command("list"), command("list")), /two commands of the same name/],
    [
      "over 8000 characters",
      registry(
        ...Array.from({ length: 20 }, (_, n) =>
          command(`c${n}`, {
            fields: Object.fromEntries(
              Array.from({ length: 4 }, (__, m) => [
                `f${m}`,
                { ...words, summary: "s".repeat(100) },
              ]),
            ),
          }),
        ),
      ),
      /of 8000 characters/,
    ],
    [
      "26 choices",
      registry(
        command("pick", {
          fields: {
            one: {
              kind: "choice",
              summary: "One",
              choices: Array.from({ length: 26 }, (_, n) => ({ label: `${n}`, value: `${n}` })),
            },
          },
        }),
      ),
      /26 of 25 choices/,
    ],
  ])("refuse %s with a sentence that says where", (_name, broken, told) => {
    expect(() => discordCommands(broken)).toThrow(told);
  });
});
