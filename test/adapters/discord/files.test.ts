// First on purpose: the copy of undici that is loaded first sends the requests of all of them, Discord's uploads too.
import "undici";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/chat/message.ts";
import { change, type Reply, say } from "../../../src/chat/reply.ts";
import { startDiscordServer } from "../../platforms/discord/server.ts";
import { connected, eventually, words } from "./harness.ts";

const NAME = "afterword-export.json";
const CONTENT = '{\n  "person": "Zoë & <@1>"\n}\n';
const KEY = "AAAAAAAAAAAAAAAAAAAAAA";

const withFile = (content = CONTENT, ...buttons: readonly { label: string; id: string }[]) => ({
  ...words("Here it is, as a file.", ...buttons),
  attachment: { name: NAME, mediaType: "application/json", content },
});
const slowly = async (reply: Reply): Promise<Reply> => {
  await new Promise((resolve) => setTimeout(resolve, 60));
  return reply;
};
const BUTTON = { label: "Export", id: "1:export" };

describe("a message with a file on Discord", () => {
  it.each(["dm", "guild"] as const)("answers a command in a %s with it", async (where) => {
    const { server, ana } = await connected({ script: () => say(withFile()) });
    await server.human.slash(ana, "interview", "list", {}, where);
    expect(server.human.readFile(ana, NAME)).toBe(CONTENT);
    expect(server.human.club()).toEqual([]);
  });

  it("fills in a deferred answer with it", async () => {
    const { server, ana } = await connected({
      deferAfterMs: 10,
      script: () => slowly(say(withFile())),
    });
    await server.human.slash(ana, "interview", "list", {}, "guild");
    expect(server.human.readFile(ana, NAME)).toBe(CONTENT);
    expect(server.human.ephemerals(ana)).toHaveLength(1);
  });

  it("follows a press that was deferred", async () => {
    const { server, adapter, ana, place } = await connected({
      deferAfterMs: 10,
      script: () => slowly(say(withFile())),
    });
    await adapter.send(place, words("Take it along?", BUTTON), KEY);
    await server.human.click(ana, "Export");
    await eventually(() => expect(server.human.readFile(ana, NAME)).toBe(CONTENT));
    expect(server.human.dm(ana).map(({ files }) => files)).toEqual([[], [NAME]]);
  });

  it.each([
    ["at once", 1_000],
    ["deferred", 10],
  ])("takes the place of a message, %s, and leaves with it", async (_, deferAfterMs) => {
    const replies = [change(withFile("first", BUTTON)), change(words("Gone again."))];
    const { server, adapter, ana, place } = await connected({
      deferAfterMs,
      script: () => slowly(replies.shift() ?? change(words("Nothing is left."))),
    });
    await adapter.send(place, words("Take it along?", BUTTON), KEY);
    await server.human.click(ana, "Export");
    await eventually(() => expect(server.human.readFile(ana, NAME)).toBe("first"));
    await server.human.click(ana, "Export");
    await eventually(() => expect(server.human.dm(ana)[0]?.text).toContain("Gone again."));
    expect(server.human.dm(ana)).toMatchObject([{ files: [] }]);
  });

  it("answers words with it", async () => {
    const { server, ana } = await connected({ script: () => say(withFile()) });
    server.human.say(ana, "export");
    await eventually(() => expect(server.human.readFile(ana, NAME)).toBe(CONTENT));
  });

  it("is sent out of the blue, and can be replaced by one with another file", async () => {
    const { server, adapter, ana, place } = await connected();
    const ref = await adapter.send(place, withFile("first"), KEY);
    expect(server.human.readFile(ana, NAME)).toBe("first");
    await adapter.change(ref, withFile("second"));
    expect(server.human.readFile(ana, NAME)).toBe("second");
    await adapter.change(ref, words("No file any more."));
    expect(server.human.dm(ana)).toMatchObject([{ files: [] }]);
  });

  it("keeps its key, so that a repeat is the same message", async () => {
    const { server, adapter, place } = await connected();
    const ref = await adapter.send(place, withFile(), KEY);
    expect(await adapter.send(place, withFile(), KEY)).toEqual(ref);
    expect(await adapter.find(place, KEY, new Date().toISOString())).toEqual(ref);
    expect(server.countByNonce(KEY).messages).toBe(1);
  });
});

describe("a file that Discord does not take", () => {
  const said = /could not attach afterword-export\.json[\s\S]*Zoë & <@1>/;

  it.each(["dm", "guild"] as const)("is given in words to a command in a %s", async (where) => {
    const { server, ana, log } = await connected({ script: () => say(withFile()) });
    server.refuseFiles();
    const answer = await server.human.slash(ana, "interview", "list", {}, where);
    expect(answer.kind).toBe("message");
    const [seen] = where === "dm" ? server.human.dm(ana) : server.human.ephemerals(ana);
    expect(seen).toMatchObject({ text: expect.stringMatching(said), files: [] });
    expect(log).toContain('discord.file.lost {"code":"50013"}');
  });

  it("is given in words in a DM, once", async () => {
    const { server, adapter, ana, place } = await connected({ script: () => say(withFile()) });
    server.refuseFiles();
    server.human.say(ana, "export");
    await eventually(() => expect(server.human.dm(ana)[0]?.text).toMatch(said));
    const ref = await adapter.send(place, withFile(), KEY);
    expect(server.human.dm(ana).filter(({ text }) => said.test(text))).toHaveLength(2);
    await adapter.change(ref, withFile("changed"));
    expect(server.human.dm(ana)[1]?.text).toContain("changed");
  });

  it("is given in words when it is over 1 MiB, and says that not all of it is there", async () => {
    const large: Message = withFile("é".repeat(600_000));
    const { server, ana } = await connected({ script: () => say(large) });
    await server.human.slash(ana, "interview", "list");
    expect(server.human.dm(ana)[0]?.text).toMatch(/could not attach[\s\S]*éééé[\s\S]*… shortened/);
  });

  it("is not tried again where the post itself is in doubt, or the DMs are closed", async () => {
    const { server, adapter, ana, place } = await connected();
    server.order("post", { kind: "status after", status: 502 });
    await expect(adapter.send(place, withFile(), KEY)).rejects.toMatchObject({
      kind: "later",
      maybePosted: true,
    });
    server.blockDms(ana);
    await expect(adapter.send(place, withFile(), "other")).rejects.toMatchObject({ kind: "gone" });
    expect(server.requests("post")).toHaveLength(2);
  });
});

describe("the stand-in for Discord", () => {
  const file = new Blob(["x"]);
  const form = (json: object, ...parts: readonly (readonly [string, Blob, string])[]) => {
    const body = new FormData();
    body.append("payload_json", JSON.stringify(json));
    for (const [part, blob, name] of parts) body.append(part, blob, name);
    return body;
  };

  it.each([
    [
      "a part with another name",
      form({ content: "x", attachments: [{ id: "0" }] }, ["file", file, "a.txt"]),
      400,
    ],
    [
      "a file that no attachment names",
      form({ content: "x", attachments: [] }, ["files[0]", file, "a.txt"]),
      400,
    ],
    ["an attachment without its file", form({ content: "x", attachments: [{ id: "0" }] }), 400],
    [
      "an unknown key",
      form({ content: "x", attachments: [{ id: "0", name: "a" }] }, ["files[0]", file, "a.txt"]),
      400,
    ],
    [
      "a file over 10 MiB",
      form({ content: "x", attachments: [{ id: "0" }] }, [
        "files[0]",
        new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]),
        "a.txt",
      ]),
      413,
    ],
  ])("refuses %s", async (_, body, status) => {
    const server = await startDiscordServer();
    const channel = server.world.dmWith(server.person("Ana")).id;
    const response = await fetch(`${server.apiUrl}/v10/channels/${channel}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${server.token}` },
      body,
    });
    expect(response.status).toBe(status);
    expect(server.world.messages.size).toBe(0);
    await server.stop();
  });
});
