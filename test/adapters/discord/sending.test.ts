import { describe, expect, it } from "vitest";
import { SendFailure } from "../../../src/chat/adapter.ts";
import { change, NOTHING } from "../../../src/chat/reply.ts";
import { startDiscordServer } from "../../platforms/discord/server.ts";
import { connected, eventually, prepared, type Setting, words } from "./harness.ts";

const KEY = "AAAAAAAAAAAAAAAAAAAAAA";
const longAgo = () => new Date(Date.now() - 600_000).toISOString();

async function failureOf(setting: Setting, key = KEY): Promise<SendFailure> {
  const outcome = await setting.adapter.send(setting.place, words("Thank Ana."), key).then(
    () => "it was sent",
    (error: unknown) => error,
  );
  if (!(outcome instanceof SendFailure)) throw new Error(`expected a SendFailure, got: ${outcome}`);
  return outcome;
}

describe("sending out of the blue", () => {
  it("carries the key as an enforced nonce and mentions nobody", async () => {
    const { server, adapter, place } = await connected();
    await adapter.send(place, words("@everyone"), KEY);
    expect(server.requests("post")[0]?.body).toMatchObject({
      nonce: KEY,
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
  });

  it("is one message when the same key is sent twice within minutes", async () => {
    const { server, adapter, ana, place } = await connected();
    const first = await adapter.send(place, words("Thank Ana."), KEY);
    expect(await adapter.send(place, words("Thank Ana."), KEY)).toEqual(first);
    expect(server.countByNonce(KEY)).toEqual({ posts: 2, messages: 1 });
    expect(server.human.dm(ana)).toHaveLength(1);
  });

  it("opens a DM once and keeps its channel", async () => {
    const { server, adapter, place } = await connected();
    await adapter.send(place, words("One."), "key-1");
    await adapter.send(place, words("Two."), "key-2");
    expect(server.requests("open dm")).toHaveLength(1);
  });

  it("posts to a channel", async () => {
    const { server, adapter, place } = await connected();
    const channel = server.world.clubChannel.id;
    const ref = await adapter.send(
      { ...place, kind: "channel", channel },
      words("Weekly check-in."),
      "key-club",
    );
    expect(ref).toMatchObject({ channel });
    expect(server.human.club()[0]?.text).toContain("Weekly check-in.");
  });

  it("works before the gateway is connected", async () => {
    const { server, adapter, ana, place } = await prepared();
    await adapter.send(place, words("Early."), KEY);
    expect(server.human.dm(ana)).toHaveLength(1);
  });
});

describe("a send that fails", () => {
  it.each([50007, 50278, 50033])("is gone for code %i", async (code) => {
    const setting = await connected();
    setting.server.order("post", { kind: "status", status: 403, body: { code, message: "no" } });
    expect(await failureOf(setting)).toMatchObject({ kind: "gone", maybePosted: false });
    expect(setting.server.requests("post")).toHaveLength(1);
  });

  it("is gone for a person whom Discord does not know", async () => {
    const setting = await connected();
    const { adapter, place } = setting;
    await expect(adapter.send({ ...place, account: "1" }, words("Hi."), KEY)).rejects.toMatchObject(
      { kind: "gone" },
    );
  });

  it.each([40003, 50001])("is later for code %i", async (code) => {
    const setting = await connected();
    setting.server.order("open dm", {
      kind: "status",
      status: 403,
      body: { code, message: "busy" },
    });
    expect(await failureOf(setting)).toMatchObject({ kind: "later", maybePosted: false });
  });

  it.each(["user", "shared", "global"] as const)(
    "is later with the pause for a %s rate limit",
    async (scope) => {
      const setting = await connected();
      setting.server.order("post", { kind: "rate limit", retryAfterMs: 2_500, scope });
      const failure = await failureOf(setting);
      expect(failure).toMatchObject({ kind: "later", maybePosted: false });
      expect(failure.retryAfterMs).toBeGreaterThanOrEqual(2_500);
      expect(failure.retryAfterMs).toBeLessThan(4_000);
      expect(setting.server.requests("post")).toHaveLength(1);
    },
  );

  it("may have been posted after a 502, is not repeated by the library, and is found again", async () => {
    const setting = await connected();
    const { server, adapter, ana, place } = setting;
    server.order("post", { kind: "status after", status: 502 });
    expect(await failureOf(setting)).toMatchObject({ kind: "later", maybePosted: true });
    expect(server.requests("post")).toHaveLength(1);
    expect(await adapter.find(place, KEY, longAgo())).toMatchObject({
      id: server.human.dm(ana)[0]?.id,
    });
  });

  it("may have been posted after a reset connection", async () => {
    const setting = await connected();
    setting.server.order("post", { kind: "reset", after: true });
    expect(await failureOf(setting)).toMatchObject({ kind: "later", maybePosted: true });
    expect(setting.server.requests("post")).toHaveLength(1);
  });

  it("cannot have been posted when already the DM did not open", async () => {
    const setting = await connected();
    setting.server.order("open dm", { kind: "status", status: 500 });
    expect(await failureOf(setting)).toMatchObject({ kind: "later", maybePosted: false });
    expect(setting.server.requests("post")).toEqual([]);
  });

  it("is later, certainly unposted, when nobody listens at Discord's address", async () => {
    const server = await startDiscordServer();
    const setting = await prepared();
    const { createDiscordAdapter } = await import("../../../adapters/discord/adapter.ts");
    await server.stop();
    const host = {
      log: { info() {}, warn() {}, error() {} },
      health() {},
      fatal() {},
      now: () => "",
    };
    const adapter = createDiscordAdapter({ token: server.token, apiUrl: server.apiUrl, host });
    expect(await failureOf({ ...setting, adapter })).toMatchObject({
      kind: "later",
      maybePosted: false,
    });
  });

  it("is refused for a payload that Discord does not take", async () => {
    const setting = await connected();
    setting.server.order("post", {
      kind: "status",
      status: 400,
      body: { code: 50035, message: "Invalid Form Body" },
    });
    expect(await failureOf(setting)).toMatchObject({ kind: "refused", maybePosted: false });
  });

  it("is refused for a token that Discord does not know, and the process is told to end", async () => {
    const setting = await prepared({ token: "wrong.token.entirely" });
    expect(await failureOf(setting)).toMatchObject({ kind: "refused" });
    expect(setting.fatal.join()).toMatch(/token/);
    expect((await failureOf(setting)).maybePosted).toBe(false);
  });

  it("never quotes what was to be said", async () => {
    const setting = await connected();
    setting.server.order("post", {
      kind: "status",
      status: 400,
      body: { code: 50035, message: "Invalid Form Body" },
    });
    expect((await failureOf(setting)).message).not.toContain("Thank Ana");
  });
});

describe("looking for a message by its key", () => {
  it("finds it when the nonce is no longer told, and among a hundred others", async () => {
    const { server, adapter, ana, place } = await connected();
    const ref = await adapter.send(place, words("Thank Ana."), KEY);
    for (let n = 0; n < 150; n += 1)
      server.world.add(server.world.dmWith(ana), ana, { content: `${n}` });
    expect(await adapter.find(place, KEY, longAgo())).toEqual(ref);
    const last = await adapter.send(place, words("Last."), "key-last");
    expect(await adapter.find(place, "key-last", longAgo())).toEqual(last);
    expect(await adapter.find(place, "key-never", longAgo())).toBeUndefined();
  });

  it("finds one that was pressed in the meantime", async () => {
    const { server, adapter, ana, place } = await connected({
      script: () => change(words("Marked as sent.")),
    });
    const ref = await adapter.send(
      place,
      words("Thank Ana.", { label: "Sent it", id: "1:sent:1" }),
      KEY,
    );
    await server.human.click(ana, "Sent it");
    expect(await adapter.find(place, KEY, longAgo())).toEqual(ref);
  });

  it("finds a message without any block", async () => {
    const { adapter, place } = await connected();
    const ref = await adapter.send(place, { notice: "Hello.", blocks: [] }, KEY);
    expect(await adapter.find(place, KEY, longAgo())).toEqual(ref);
  });

  it("does not say it is absent when the history cannot be read", async () => {
    const { server, adapter, place } = await connected();
    server.order("history", { kind: "status", status: 503 });
    await expect(adapter.find(place, KEY, longAgo())).rejects.toMatchObject({
      kind: "later",
      maybePosted: false,
    });
  });
});

describe("changing a message", () => {
  it("replaces words and buttons", async () => {
    const { server, adapter, ana, place } = await connected();
    const ref = await adapter.send(
      place,
      words("Thank Ana.", { label: "Sent it", id: "1:sent:1" }),
      KEY,
    );
    await adapter.change(ref, words("This step has passed."));
    expect(server.human.dm(ana)[0]).toMatchObject({
      text: "A step is due.\nThis step has passed.",
      buttons: [],
    });
  });

  it.each([
    [404, 10008],
    [400, 30046],
  ])("is quiet about a message that is deleted or too old (%i, %i)", async (status, code) => {
    const { server, adapter, place } = await connected();
    const ref = await adapter.send(place, words("Thank Ana."), KEY);
    server.order("edit", { kind: "status", status, body: { code, message: "no" } });
    await expect(adapter.change(ref, words("Passed."))).resolves.toBeUndefined();
  });

  it("fails like a send otherwise", async () => {
    const { server, adapter, place } = await connected();
    const ref = await adapter.send(place, words("Thank Ana."), KEY);
    server.order("edit", { kind: "rate limit", retryAfterMs: 1_000 });
    await expect(adapter.change(ref, words("Passed."))).rejects.toMatchObject({ kind: "later" });
  });
});

describe("many sends at once", () => {
  it("leave interactions answered at once", async () => {
    const { server, adapter, ana, place } = await connected({ script: () => NOTHING });
    const people = Array.from({ length: 40 }, (_, n) => server.person(`Person ${n}`));
    const sends = people.map(({ id }, n) =>
      adapter.send({ ...place, account: id }, words("Due."), `key-${n}`).catch(() => undefined),
    );
    const startedAt = Date.now();
    await server.human.slash(ana, "interview", "list");
    expect(Date.now() - startedAt).toBeLessThan(1_000);
    await Promise.all(sends);
    await eventually(() => expect(server.requests("post").length).toBeGreaterThan(10));
  });
});
