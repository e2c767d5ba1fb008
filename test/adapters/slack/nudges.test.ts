import { webApi } from "@slack/bolt";
import { afterEach, describe, expect, it } from "vitest";
import { createSlackAdapter } from "../../../adapters/slack/adapter.ts";
import { failureOf } from "../../../adapters/slack/faults.ts";
import { SendFailure } from "../../../src/chat/adapter.ts";
import { at, str } from "../../platforms/slack/json.ts";
import { type Fault, startSlackServer } from "../../platforms/slack/server.ts";
import { ANA, createHost } from "./harness.ts";
import { card, closeWorlds, slackWorld, words, wordsOf } from "./world.ts";

afterEach(closeWorlds);

const KEY = "AAAAAAAAAAAAAAAAAAAAAA";
const failureFrom = async (promise: Promise<unknown>): Promise<SendFailure> => {
  const error: unknown = await promise.then(
    () => undefined,
    (fault: unknown) => fault,
  );
  if (error instanceof SendFailure) return error;
  throw new Error(`No SendFailure came, but ${String(error)}.`);
};

describe("a nudge on Slack", () => {
  it("carries its key in the metadata, mentions nobody and unfurls nothing", async () => {
    const w = await slackWorld();
    const ref = await w.adapter.send(w.place, card("Thank Raj.", "Sent it"), KEY);
    const [call] = w.server.callsOf("chat.postMessage");
    expect(call?.args).toMatchObject({
      channel: ANA,
      text: "A step is due.",
      unfurl_links: "false",
      unfurl_media: "false",
      link_names: "false",
    });
    const [message] = w.server.dm(ANA);
    expect(at(message?.metadata, "event_payload")).toEqual({ key: KEY });
    expect(str(message?.blocks[0], "block_id")).toBe(KEY);
    expect(ref).toEqual({
      platform: "slack",
      workspace: w.server.teamId,
      channel: w.server.workspace.dmOf(ANA),
      id: message?.ts,
    });
  });

  it("is posted to a channel where the bot is a member", async () => {
    const w = await slackWorld();
    const place = { kind: "channel", platform: "slack", workspace: w.server.teamId } as const;
    await w.adapter.send({ ...place, channel: "C0JOBCLUB" }, words("Weekly check-in."), KEY);
    expect(wordsOf(w.server.channel("C0JOBCLUB"))).toEqual(["Weekly check-in."]);
  });

  const cases: readonly (readonly [string, Fault, Partial<SendFailure>, number])[] = [
    ["a 503", { kind: "status", status: 503 }, { kind: "later", maybePosted: true }, 0],
    [
      "a 503 after it was stored",
      { kind: "lost", by: "status" },
      { kind: "later", maybePosted: true },
      1,
    ],
    [
      "a reset after it was stored",
      { kind: "lost", by: "reset" },
      { kind: "later", maybePosted: true },
      1,
    ],
    ["a reset", { kind: "reset" }, { kind: "later", maybePosted: true }, 0],
    [
      "a limit",
      { kind: "limited", retryAfterS: 30 },
      { kind: "later", retryAfterMs: 30_000, maybePosted: false },
      0,
    ],
    [
      "a limit that does not say how long",
      { kind: "limited" },
      { kind: "later", retryAfterMs: 60_000 },
      0,
    ],
    [
      "Slack's own fault",
      { kind: "error", error: "internal_error" },
      { kind: "later", maybePosted: true },
      0,
    ],
    [
      "ratelimited in words",
      { kind: "error", error: "ratelimited" },
      { kind: "later", maybePosted: false },
      0,
    ],
    ["a wrong address of the API", { kind: "status", status: 404 }, { kind: "refused" }, 0],
    ...[
      "user_not_found",
      "user_disabled",
      "user_not_visible",
      "account_inactive",
      "token_revoked",
      "is_archived",
      "restricted_action",
      "invalid_user_combination",
      "message_limit_exceeded",
    ].map((error) => [error, { kind: "error", error }, { kind: "gone" }, 0] as const),
    ...[
      "invalid_blocks",
      "msg_too_long",
      "missing_scope",
      "invalid_auth",
      "messages_tab_disabled",
    ].map((error) => [error, { kind: "error", error }, { kind: "refused" }, 0] as const),
  ];
  it.each(cases)(
    "that meets %s is not tried again by itself",
    async (_, fault, expected, stored) => {
      const w = await slackWorld();
      w.server.fail("chat.postMessage", fault);
      const failure = await failureFrom(w.adapter.send(w.place, words("Due."), KEY));
      expect(failure).toMatchObject(expected);
      expect(w.server.callsOf("chat.postMessage")).toHaveLength(1);
      expect(w.server.keys().get(KEY) ?? 0).toBe(stored);
    },
  );

  it("that cannot reach Slack at all was certainly not posted", async () => {
    const host = createHost();
    const server = await startSlackServer();
    const { apiUrl } = server;
    await server.close();
    const adapter = createSlackAdapter({ botToken: "xoxb-1", appToken: "xapp-1", apiUrl, host });
    const place = { kind: "dm", platform: "slack", workspace: "T", account: ANA } as const;
    const failure = await failureFrom(adapter.send(place, words("Due."), KEY));
    expect(failure).toMatchObject({ kind: "later", maybePosted: false });
  });

  it("that times out may have been posted", () => {
    const timeout = new DOMException("The operation was aborted due to timeout", "TimeoutError");
    const failure = failureOf(new webApi.WebAPIRequestError(timeout));
    expect(failure).toMatchObject({ kind: "later", maybePosted: true });
  });

  it("is looked for from a minute before it was claimed, page by page", async () => {
    const w = await slackWorld();
    const since = new Date().toISOString();
    const ref = await w.adapter.send(w.place, card("Thank Raj.", "Sent it"), KEY);
    for (let count = 0; count < 130; count += 1) {
      w.server.workspace.add({
        channel: ref.channel,
        user: ANA,
        isBot: false,
        text: "talk",
        blocks: [],
        metadata: undefined,
        threadTs: undefined,
        onlyFor: undefined,
      });
    }
    expect(await w.adapter.find(w.place, KEY, since)).toEqual(ref);
    expect(w.server.callsOf("conversations.history")).toHaveLength(2);
    const later = new Date(Date.now() + 120_000).toISOString();
    expect(await w.adapter.find(w.place, KEY, later)).toBeUndefined();
  });

  it("that nobody can look for now is not declared absent", async () => {
    const w = await slackWorld();
    w.server.fail("conversations.history", { kind: "limited", retryAfterS: 60 });
    const failure = await failureFrom(w.adapter.find(w.place, KEY, new Date().toISOString()));
    expect(failure).toMatchObject({ kind: "later", retryAfterMs: 60_000 });
  });

  it("that is gone cannot be changed, which is said", async () => {
    const w = await slackWorld();
    const ref = await w.adapter.send(w.place, words("Due."), KEY);
    const failure = await failureFrom(
      w.adapter.change({ ...ref, id: "1.000001" }, words("Passed.")),
    );
    expect(failure.kind).toBe("refused");
  });

  it("goes on while answers are limited, and answers go on while nudges are", async () => {
    const w = await slackWorld();
    w.server.fail("chat.postMessage", { kind: "limited", retryAfterS: 30 });
    await failureFrom(w.adapter.send(w.place, words("Due."), KEY));
    const ref = await w.adapter.send(w.place, words("Due."), KEY);
    expect(ref.id).not.toBe("");
    expect(w.server.keys().get(KEY)).toBe(1);
  });
});
