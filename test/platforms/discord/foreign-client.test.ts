import {
  Client,
  type CommandInteraction,
  type ComponentInteraction,
  type Message,
} from "oceanic.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type DiscordServer, startDiscordServer } from "./server.ts";

/** A client that the adapter does not use keeps the stand-in honest: what only discord.js understands is not Discord. */
describe("the stand-in for Discord, used by oceanic.js", () => {
  let server: DiscordServer;
  let client: Client;

  afterEach(async () => {
    client.disconnect(false);
    await server.stop();
  });

  it("carries registration, a command, a DM with a button, a press and words", async () => {
    server = await startDiscordServer();
    client = new Client({
      auth: `Bot ${server.token}`,
      rest: { baseURL: `${server.apiUrl}/v10` },
      gateway: { intents: ["GUILDS", "DIRECT_MESSAGES"] },
    });
    const faults: unknown[] = [];
    client.on("error", (error) => faults.push(error));
    client.on("interactionCreate", (interaction) => {
      const answer = interaction as CommandInteraction | ComponentInteraction;
      void answer.createMessage({ content: `heard ${answer.type}`, flags: 64 });
    });
    client.on("messageCreate", (message: Message) => {
      if (message.author.id === server.world.botId) return;
      void client.rest.channels.createMessage(message.channelID, {
        content: `echo: ${message.content}`,
      });
    });
    const ready = new Promise<void>((resolve) => client.once("ready", resolve));
    await client.connect();
    await ready;
    await client.application.bulkEditGlobalCommands([
      {
        type: 1,
        name: "interview",
        description: "Interviews",
        contexts: [0, 1, 2],
        options: [{ type: 1, name: "list", description: "List them" }],
      },
    ]);
    const ana = server.person("Ana");

    const answer = await server.human.slash(ana, "interview", "list", {}, "guild");
    expect(answer).toMatchObject({
      kind: "message",
      message: { content: "heard 2", onlyFor: ana },
    });

    const dm = await client.rest.users.createDM(ana.id);
    await client.rest.channels.createMessage(dm.id, {
      content: "Due.",
      components: [
        { type: 1, components: [{ type: 2, style: 1, label: "Sent it", customID: "1:sent:1" }] },
      ],
    });
    await server.human.click(ana, "Sent it");
    server.human.say(ana, "hello");
    await vi.waitFor(() =>
      expect(server.human.dm(ana).map(({ text }) => text)).toEqual(["Due.", "echo: hello"]),
    );
    expect(server.human.ephemerals(ana).map(({ text }) => text)).toEqual(["heard 2", "heard 3"]);
    expect(server.violations).toEqual([]);
    expect(faults).toEqual([]);
  });
});
