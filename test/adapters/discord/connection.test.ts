import { describe, expect, it } from "vitest";
import { say } from "../../../src/chat/reply.ts";
import { begin, connected, eventually, prepared, words } from "./harness.ts";

const texts = (heard: readonly { readonly kind: string; readonly text?: string }[]) =>
  heard.flatMap((incoming) => (incoming.kind === "text" ? [incoming.text] : []));

describe("starting", () => {
  it("is told apart from a wrong token by a sentence with the cure", async () => {
    const setting = await prepared({ token: "wrong.token.entirely" });
    await expect(begin(setting, {})).rejects.toThrow(
      /does not accept the bot token.*developer portal/,
    );
    expect(setting.fatal).toEqual([]);
  });

  it.each([
    [4004, /bot token/],
    [4014, /intents/],
    [4013, /intents/],
    [4010, /4010/],
  ])("ends with a sentence when the gateway closes with %i", async (code, told) => {
    const setting = await prepared();
    setting.server.gateway.refuseWith = code;
    await expect(begin(setting, {})).rejects.toThrow(told);
  });

  it("asks for no privileged intent: the server would close with 4014", async () => {
    const { server, health } = await connected();
    expect(server.gateway.identifies).toBe(1);
    expect(health.at(-1)).toBe("connected");
  });

  it("waits out an outage of Discord and connects afterwards", async () => {
    const setting = await prepared();
    setting.server.order("gateway", { kind: "status", status: 503 }, 4);
    await begin(setting, {});
    expect(setting.health).toEqual(["disconnected"]);
    await eventually(() => expect(setting.health.at(-1)).toBe("connected"));
    setting.server.human.say(setting.ana, "good morning");
    await eventually(() => expect(texts(setting.heard)).toEqual(["good morning"]));
  });
});

describe("stopping", () => {
  it("does not hang before READY", async () => {
    const setting = await prepared();
    setting.server.gateway.silent = true;
    const started = begin(setting, {});
    await eventually(() => expect(setting.server.gateway.identifies).toBe(1));
    const startedAt = Date.now();
    await setting.adapter.stop();
    await started;
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });

  it("answers first what was heard before", async () => {
    const { server, adapter, ana, heard } = await connected({
      script: async () => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        return say(words("Noted."));
      },
    });
    server.human.say(ana, "sent");
    await eventually(() => expect(heard).toHaveLength(1));
    await adapter.stop();
    expect(server.human.dm(ana)[0]?.text).toContain("Noted.");
  });

  it("leaves the gateway, and nothing is heard or called fatal any more", async () => {
    const { server, adapter, ana, heard, fatal } = await connected();
    await adapter.stop();
    server.human.say(ana, "too late");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([]);
    expect(fatal).toEqual([]);
  });
});

describe("a connection that breaks", () => {
  it.each([
    ["a close with 4000", 4000],
    ["a close with 1001", 1001],
    ["a cut without a word", undefined],
    ["op 7", "op 7"],
  ] as const)("resumes after %s, hears what was said meanwhile, once", async (_name, how) => {
    const { server, ana, heard, health, fatal } = await connected();
    const { gateway, human } = server;
    if (how === "op 7") gateway.askToReconnect();
    else if (how === undefined) gateway.cut();
    else gateway.close(how);
    human.say(ana, "said meanwhile");
    await eventually(() => expect(gateway.resumes).toBe(1));
    human.say(ana, "said afterwards");
    await eventually(() => expect(texts(heard)).toEqual(["said meanwhile", "said afterwards"]));
    expect(gateway.identifies).toBe(1);
    await eventually(() => expect(health.at(-1)).toBe("connected"));
    expect(health).toContain("reconnecting");
    expect(fatal).toEqual([]);
  });

  it("comes back after the gateway was away for a while", async () => {
    const { server, ana, heard, fatal } = await connected();
    server.gateway.absent = true;
    server.gateway.cut();
    server.order("gateway", { kind: "status", status: 503 }, 8);
    server.human.say(ana, "said meanwhile");
    await new Promise((resolve) => setTimeout(resolve, 500));
    server.gateway.absent = false;
    await expect.poll(() => texts(heard), { timeout: 15_000 }).toEqual(["said meanwhile"]);
    expect(fatal).toEqual([]);
  });

  it("identifies anew when its session is unknown", async () => {
    const { server, ana, heard } = await connected();
    server.gateway.forgetSessions();
    await expect.poll(() => server.gateway.identifies, { timeout: 15_000 }).toBe(2);
    await server.gateway.connected();
    server.human.say(ana, "still there?");
    await eventually(() => expect(texts(heard)).toEqual(["still there?"]));
  });

  it.each([4004, 4014])(
    "is fatal after a close with %i, which the library would sit out in silence",
    async (code) => {
      const { server, fatal, health } = await connected();
      server.gateway.close(code);
      await eventually(() => expect(fatal).toHaveLength(1));
      expect(health.at(-1)).toBe("disconnected");
    },
  );

  it("is fatal when the token is refused in the middle of work: the library forgets it", async () => {
    const { server, ana, fatal } = await connected({ script: () => say(words("Noted.")) });
    server.order("post", {
      kind: "status",
      status: 401,
      body: { code: 0, message: "401: Unauthorized" },
    });
    server.human.say(ana, "sent");
    await eventually(() => expect(fatal.join()).toMatch(/bot token/));
  });
});

describe("the commands at Discord", () => {
  it("are written at the first start and left alone at the second", async () => {
    const { server } = await connected();
    const puts = () =>
      server.requests("commands").filter(({ request }) => request.startsWith("PUT"));
    expect(puts()).toHaveLength(1);
    const { world } = server;
    const again = await prepared({ prepare: (other) => (other.world.commands = world.commands) });
    await begin(again, {});
    expect(again.server.requests("commands").map(({ request }) => request.split(" ")[0])).toEqual([
      "GET",
    ]);
  });

  it("are written again when one of them changed", async () => {
    const setting = await prepared();
    await begin(setting, {
      registry: {
        roots: { interview: "Interviews" },
        commands: [
          {
            root: "interview",
            name: "list",
            summary: "List them",
            fields: {},
            examples: ["list"],
            answers: "message",
            line: "each",
          },
        ],
      },
    });
    expect(setting.server.world.commands.map(({ name }) => name)).toEqual(["interview"]);
    const other = await prepared({
      prepare: ({ world }) => (world.commands = setting.server.world.commands),
    });
    await begin(other, {});
    expect(other.server.world.commands.map(({ name }) => name)).toEqual([
      "interview",
      "club",
      "Log this interview",
    ]);
  });

  it("may fail to be written without silencing the bot, and are written a little later", async () => {
    const setting = await prepared();
    setting.server.order("commands", {
      kind: "status",
      status: 403,
      body: { code: 50001, message: "Missing Access" },
    });
    await begin(setting, { script: () => say(words("Here.")) });
    expect(setting.log.join()).toContain("discord.commands.failed");
    setting.server.human.say(setting.ana, "help");
    await eventually(() => expect(setting.server.human.dm(setting.ana)).toHaveLength(1));
    await eventually(() => expect(setting.server.world.commands).toHaveLength(3));
  });

  it("can be clicked in messages once they are known", async () => {
    const { server, adapter, place } = await connected();
    await adapter.send(
      place,
      {
        notice: "Hello.",
        blocks: [
          { kind: "paragraph", text: [{ kind: "command", root: "interview", name: "add" }] },
        ],
      },
      "key-command",
    );
    const id = server.world.commands.find(({ name }) => name === "interview")?.id;
    expect(JSON.stringify(server.requests("post")[0]?.body)).toContain(`</interview add:${id}>`);
  });
});
