import { afterEach, describe, expect, it } from "vitest";
import { discordCommands } from "../../adapters/discord/commands.ts";
import { commandHandlers, registry } from "../../src/bot/registry.ts";
import { usage } from "../../src/chat/command.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** Acme as the examples in the declarations know it, with the interview just over. */
async function afterAcme(): Promise<World> {
  w = await world({ at: "2026-11-23T09:00" });
  await w.types(
    "/interview add Acme, Data Analyst, today 11am, with Ana Ruiz (manager) ana@acme.com, Raj, Zoe",
  );
  await w.clockTo("2026-11-24T09:30");
  return w;
}

describe.each(registry.commands)("/$root $name", (command) => {
  it("has a summary and an example that fit on every platform", () => {
    expect(command.summary.length).toBeGreaterThan(0);
    expect(command.summary.length).toBeLessThanOrEqual(100);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) {
      expect(example === command.name || example.startsWith(`${command.name} `)).toBe(true);
    }
    for (const { summary } of Object.values(command.fields)) {
      expect(summary.length).toBeLessThanOrEqual(100);
    }
  });

  it("answers an empty call of somebody new to it with one answer", async () => {
    w = await world();
    const told = one(await w.types(`/${command.root} ${command.name}`), command.name);
    expect(told.words).not.toMatch(/went wrong/);
  });

  it("answers its empty call after an interview was logged", async () => {
    await afterAcme();
    const told = one(await w.types(`/${command.root} ${command.name}`), command.name);
    expect(told.messages.flatMap(messageFaults)).toEqual([]);
    expect(told.forms.flatMap(formFaults)).toEqual([]);
  });

  it.each(command.examples.map((example) => ({ example })))(
    "does what its example says: $example",
    async ({ example }) => {
      await afterAcme();
      if (command.name === "reopen") await w.types("/interview moveon acme");
      if (command.name === "undo") await w.types("/interview sent acme ana");
      const told = one(await w.types(`/${command.root} ${example}`), example);
      expect(told.words).not.toMatch(
        /went wrong|I know no|I cannot read|nothing to|no longer|Nothing was changed|fault:/i,
      );
    },
  );

  it("is in the help, and has help of its own", async () => {
    w = await world();
    expect((await w.types("/interview help")).words).toContain(command.summary);
    const own = await w.types(`/interview help ${command.name}`);
    expect(own.words).toContain(usage(command));
    for (const example of command.examples) expect(own.words).toContain(example);
    for (const [field, { kind, required }] of Object.entries(command.fields)) {
      if (kind !== "file") continue;
      expect(required).not.toBe(true);
      expect(own.words).toMatch(
        new RegExp(`With a file: ${field} .*drop the file into our direct`),
      );
    }
  });

  it("can be read back from its usage", () => {
    const [name, ...fields] = usage(command).split(" ");
    expect(name).toBe(command.name);
    // A file cannot be typed.
    const declared = Object.entries(command.fields).filter(([, { kind }]) => kind !== "file");
    expect(fields).toEqual(
      declared.map(([field, { required }]) => (required === true ? `<${field}>` : `[${field}]`)),
    );
  });

  it("answers the same call with native options, as Discord sends it", async () => {
    await afterAcme();
    const { speaker, place } = {
      speaker: { platform: "playground", workspace: "playground", account: "ana" },
      place: { kind: "dm", platform: "playground", workspace: "playground", account: "ana" },
    } as const;
    const reply = await w.handle({
      kind: "command",
      eventId: `native-${command.name}`,
      speaker,
      place,
      now: w.now(),
      root: command.root,
      input: { kind: "options", name: command.name, options: {} },
    });
    expect(["say", "ask", "change"]).toContain(reply.kind);
    if (reply.kind === "say") expect(messageFaults(reply.message)).toEqual([]);
    // Only what may answer with a form does so: Discord cannot open one after a deferred answer.
    if (command.answers === "message") expect(reply.kind).toBe("say");
    if (command.answers === "form") expect(reply.kind).toBe("ask");
  });
});

describe("the registry", () => {
  it("is taken by Discord as it is", () => {
    expect(() => discordCommands(registry)).not.toThrow();
  });

  it("has one handler for every command", () => {
    const names = commandHandlers.map(({ declaration }) => declaration.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
