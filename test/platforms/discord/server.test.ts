import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DiscordServer, startDiscordServer } from "./server.ts";

/** The stand-in must be as strict as Discord, or the adapter's tests prove nothing. */
let server: DiscordServer;
let clockMs: number;

beforeEach(async () => {
  clockMs = Date.parse("2026-11-24T15:00:00Z");
  server = await startDiscordServer({ now: () => clockMs });
});
afterEach(() => server.stop());

async function call(method: string, path: string, body?: unknown, token = server.token) {
  const response = await fetch(`${server.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: { code?: number; id?: string } = text === "" ? {} : JSON.parse(text);
  return { status: response.status, code: json.code, json };
}

async function dmOf(name: string): Promise<string> {
  const { json } = await call("POST", "/users/@me/channels", {
    recipient_id: server.person(name).id,
  });
  return String(json.id);
}

const button = (id: string, label = "Sent it") => ({ type: 2, style: 1, label, custom_id: id });
const row = (...components: readonly object[]) => ({ type: 1, components });

describe("a message that Discord refuses", () => {
  const cases: readonly (readonly [string, object])[] = [
    ["content over 2000 characters", { content: "x".repeat(2_001) }],
    [
      "six rows",
      { content: "a", components: Array.from({ length: 6 }, (_, n) => row(button(`b${n}`))) },
    ],
    [
      "six buttons in a row",
      { content: "a", components: [row(...Array.from({ length: 6 }, (_, n) => button(`b${n}`)))] },
    ],
    ["an empty row", { content: "a", components: [row()] }],
    ["one custom_id twice", { content: "a", components: [row(button("b"), button("b"))] }],
    [
      "a custom_id over 100 characters",
      { content: "a", components: [row(button("b".repeat(101)))] },
    ],
    [
      "a label over 80 characters",
      { content: "a", components: [row(button("b", "x".repeat(81)))] },
    ],
    [
      "embeds over 6000 characters in all",
      { embeds: [{ description: "x".repeat(4_000) }, { description: "y".repeat(2_001) }] },
    ],
    ["an embed over 4096 characters", { embeds: [{ description: "x".repeat(4_097) }] }],
    [
      "the V2 flag with content",
      { content: "a", flags: 1 << 15, components: [{ type: 10, content: "b" }] },
    ],
    ["V2 components without the flag", { content: "a", components: [{ type: 10, content: "b" }] }],
    ["an unknown key", { content: "a", emebds: [] }],
    ["an unknown key in an embed", { embeds: [{ description: "a", colour: 1 }] }],
    ["the ephemeral flag outside interactions", { content: "a", flags: 64 }],
    ["a nonce over 25 characters", { content: "a", nonce: "n".repeat(26) }],
    [
      "26 menu options",
      {
        content: "a",
        components: [
          row({
            type: 3,
            custom_id: "m",
            options: Array.from({ length: 26 }, (_, n) => ({ label: `${n}`, value: `${n}` })),
          }),
        ],
      },
    ],
  ];

  it.each(cases)("has %s", async (_name, body) => {
    const channel = await dmOf("Ana");
    expect(await call("POST", `/channels/${channel}/messages`, body)).toMatchObject({
      status: 400,
      code: 50035,
    });
    expect(server.violations).not.toEqual([]);
  });

  it("is empty (50006), broken (50109), or goes to nowhere (10003), nobody (50033) or a closed door (50007)", async () => {
    const channel = await dmOf("Ana");
    const post = (body: unknown, where = channel) =>
      call("POST", `/channels/${where}/messages`, body);
    expect(await post({ content: " " })).toMatchObject({ status: 400, code: 50006 });
    expect(await post("{")).toMatchObject({ status: 400, code: 50109 });
    expect(await post({ content: "a" }, "1")).toMatchObject({ status: 404, code: 10003 });
    expect(await call("POST", "/users/@me/channels", { recipient_id: "1" })).toMatchObject({
      code: 50033,
    });
    expect(await call("POST", "/users/@me/channels", {})).toMatchObject({ code: 50035 });
    server.blockDms(server.person("Ana"));
    expect(await post({ content: "a" })).toMatchObject({ status: 403, code: 50007 });
  });

  it("comes with a wrong token, or changes what is not there", async () => {
    const channel = await dmOf("Ana");
    expect(await call("GET", "/users/@me", undefined, "wrong")).toMatchObject({ status: 401 });
    expect(await call("GET", "/users/1")).toMatchObject({ code: 10013 });
    expect(await call("PATCH", `/channels/${channel}/messages/1`, { content: "a" })).toMatchObject({
      code: 10008,
    });
  });
});

describe("a command list that Discord refuses", () => {
  const command = (more: object) => [
    { type: 1, name: "interview", description: "Interviews", ...more },
  ];
  const text = (name: string, more: object = {}) => ({
    type: 3,
    name,
    description: "Words",
    ...more,
  });

  it.each([
    ["an upper-case name", command({ name: "Interview" })],
    ["required after optional", command({ options: [text("a"), text("b", { required: true })] })],
    [
      "autocomplete with choices",
      command({
        options: [text("a", { autocomplete: true, choices: [{ name: "x", value: "x" }] })],
      }),
    ],
    ["one option twice", command({ options: [text("a"), text("a")] })],
    ["over 25 options", command({ options: Array.from({ length: 26 }, (_, n) => text(`o${n}`)) })],
    ["over 100 commands", Array.from({ length: 101 }, (_, n) => command({ name: `c${n}` })[0])],
    [
      "over 8000 characters",
      command({
        options: Array.from({ length: 20 }, (_, n) => ({
          type: 1,
          name: `s${n}`,
          description: "x".repeat(100),
          options: Array.from({ length: 4 }, (__, m) =>
            text(`o${m}`, { description: "y".repeat(100) }),
          ),
        })),
      }),
    ],
  ])("has %s", async (_name, body) => {
    expect(await call("PUT", `/applications/${server.applicationId}/commands`, body)).toMatchObject(
      { code: 50035 },
    );
  });
});

describe("answers to interactions", () => {
  const path = `/applications/800000000000000001/commands`;
  const list = [
    {
      type: 1,
      name: "interview",
      description: "Interviews",
      contexts: [0, 1, 2],
      options: [{ type: 1, name: "list", description: "List them" }],
    },
  ];

  async function begun() {
    await call("PUT", path, list);
    const outcome = server.human.slash(server.person("Ana"), "interview", "list", {}, "guild");
    const interaction = [...server.world.interactions.values()].at(-1);
    if (interaction === undefined) throw new Error("nothing was begun");
    const callback = (body: unknown, token = interaction.token) =>
      call("POST", `/interactions/${interaction.id}/${token}/callback`, body);
    const webhook = (method: string, rest: string, body?: unknown) =>
      call(method, `/webhooks/${server.applicationId}/${interaction.token}${rest}`, body);
    return { outcome, callback, webhook };
  }

  it("are taken once, in time, and only with the right token", async () => {
    const { callback } = await begun();
    expect(await callback({ type: 4, data: { content: "a" } }, "foreign")).toMatchObject({
      code: 10062,
    });
    expect(await callback({ type: 4, data: { content: "a", flags: 64 } })).toMatchObject({
      status: 204,
    });
    expect(await callback({ type: 4, data: { content: "b" } })).toMatchObject({ code: 40060 });
    const late = await begun();
    clockMs += 3_001;
    expect(await late.callback({ type: 4, data: { content: "a" } })).toMatchObject({ code: 10062 });
  });

  it.each([
    ["choices to a command", { type: 8, data: { choices: [] } }],
    ["an update without a message", { type: 7, data: { content: "a" } }],
    ["a silent deferral without a message", { type: 6 }],
    ["a deferral with more than the ephemeral flag", { type: 5, data: { flags: 1 << 15 } }],
    ["a modal without fields", { type: 9, data: { custom_id: "m", title: "T", components: [] } }],
    [
      "a modal with a long title",
      {
        type: 9,
        data: {
          custom_id: "m",
          title: "T".repeat(46),
          components: [{ type: 18, label: "L", component: { type: 4, custom_id: "f", style: 1 } }],
        },
      },
    ],
    ["an unknown type", { type: 11, data: {} }],
  ])("cannot be: %s", async (_name, body) => {
    const { callback } = await begun();
    expect(await callback(body)).toMatchObject({ status: 400, code: 50035 });
  });

  it("have follow-ups only after the first answer, and for a quarter of an hour", async () => {
    const { callback, webhook, outcome } = await begun();
    expect(await webhook("POST", "", { content: "early" })).toMatchObject({ code: 10015 });
    expect(await webhook("PATCH", "/messages/@original", { content: "early" })).toMatchObject({
      code: 10015,
    });
    await callback({ type: 5, data: { flags: 64 } });
    expect(await webhook("PATCH", "/messages/@original", { content: "filled in" })).toMatchObject({
      status: 200,
    });
    expect(await outcome).toMatchObject({ kind: "message", message: { content: "filled in" } });
    clockMs += 15 * 60_000 + 1;
    expect(await webhook("POST", "", { content: "late" })).toMatchObject({ code: 50027 });
  });

  it("let the first follow-up take the place of a deferred answer, privacy included", async () => {
    const { callback, webhook } = await begun();
    await callback({ type: 5, data: { flags: 64 } });
    await webhook("POST", "", { content: "for everyone?" });
    expect(server.human.club()).toEqual([]);
    expect(server.human.ephemerals(server.person("Ana"))[0]?.text).toBe("for everyone?");
  });

  it("end with: the application did not respond", async () => {
    const quick = await startDiscordServer({ answerWindowMs: 20 });
    quick.world.commands = [
      { id: "1", name: "interview", contexts: [1], options: [{ type: 1, name: "list" }] },
    ];
    expect(await quick.human.slash(quick.person("Ana"), "interview", "list")).toEqual({
      kind: "failed",
    });
    await quick.stop();
  });
});

describe("people on the stand-in", () => {
  it("cannot type a command that is not registered, nor leave out what it requires", async () => {
    const ana = server.person("Ana");
    await expect(server.human.slash(ana, "interview", "list")).rejects.toThrow(
      /no command \/interview/,
    );
    await call("PUT", `/applications/${server.applicationId}/commands`, [
      {
        type: 1,
        name: "interview",
        description: "Interviews",
        contexts: [0],
        options: [
          {
            type: 1,
            name: "skip",
            description: "Skip",
            options: [{ type: 3, name: "which", description: "Which", required: true }],
          },
        ],
      },
    ]);
    await expect(server.human.slash(ana, "interview", "skip")).rejects.toThrow(/not offered here/);
    await expect(server.human.slash(ana, "interview", "skip", {}, "guild")).rejects.toThrow(
      /requires which/,
    );
    await expect(
      server.human.slash(ana, "interview", "skip", { which: "a", b: "c" }, "guild"),
    ).rejects.toThrow(/no option b/);
  });

  it("get one message for one nonce within five minutes, and a second one later", async () => {
    const channel = await dmOf("Ana");
    const post = () =>
      call("POST", `/channels/${channel}/messages`, {
        content: "a",
        nonce: "n1",
        enforce_nonce: true,
      });
    const first = await post();
    expect((await post()).json.id).toBe(first.json.id);
    clockMs += 5 * 60_000 + 1;
    expect((await post()).json.id).not.toBe(first.json.id);
    expect(server.countByNonce("n1")).toEqual({ posts: 3, messages: 2 });
  });
});
