import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRecord, type Json, str } from "./json.ts";
import { type SlackServer, startSlackServer } from "./server.ts";

const folder = new URL("../../../../shared/data/slack/fields/", import.meta.url);
const isHere = existsSync(folder);
if (!isHere)
  process.stderr.write("Slack's field lists are not here: payload shapes not checked.\n");

/** Free-form parts: their insides are not in the lists, or the lists keep only some of them. */
const FREE = new Set([
  "blocks",
  "state",
  "values",
  "metadata",
  "authorizations",
  "files",
  "actions",
]);

/** Every field of `value` that Slack has never been seen to send in this place. */
function invented(value: unknown, known: unknown, path = ""): readonly string[] {
  if (!isRecord(value) || !isRecord(known)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}.${key}`;
    if (inner === undefined || FREE.has(key)) return [];
    if (!(key in known)) return [here];
    const wanted = known[key];
    const isOtherType = wanted !== null && inner !== null && typeof wanted !== typeof inner;
    return isOtherType ? [`${here} is a ${typeof inner}`] : invented(inner, wanted, here);
  });
}

describe.skipIf(!isHere)("what our loopback Slack sends", () => {
  let server: SlackServer;
  const USER = "U0ANA";
  const payload = (): Json => server.socket.delivered.at(-1)?.payload ?? {};
  const fields = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

  beforeAll(async () => {
    server = await startSlackServer();
    server.addUser(USER);
    const button = {
      type: "button",
      action_id: "a",
      value: "v",
      text: { type: "plain_text", text: "Go" },
    };
    server.workspace.add({
      channel: server.workspace.dmOf(USER),
      user: "U0BOT",
      isBot: true,
      text: "card",
      blocks: [{ type: "actions", block_id: "b", elements: [button] }],
      metadata: undefined,
      threadTs: undefined,
      onlyFor: undefined,
    });
    const view = {
      type: "modal",
      callback_id: "c",
      title: { type: "plain_text", text: "T" },
      blocks: [],
    };
    server.workspace.modals.set(USER, [server.workspace.newView(USER, view)]);
  });
  afterAll(() => server.close());

  it.each<[string, () => Promise<unknown>]>([
    ["slash_command", () => server.human.types(USER, "/interview", "list")],
    ["message", () => server.human.says(USER, "sent", "1.1")],
    ["app_home_opened", () => server.human.opensHome(USER)],
    ["app_uninstalled", () => server.human.uninstalls()],
    ["tokens_revoked", () => server.human.revokes({ bot: ["U0BOT"] })],
    ["block_actions", () => server.human.presses(USER, "Go")],
    ["view_submission", () => server.human.submits(USER)],
  ])("as %s has no field that Slack does not send", async (name, act) => {
    await act();
    const known = fields(name);
    const found = invented(payload(), known).filter((path) => !ALSO_SENT.has(path));
    expect(found).toEqual([]);
  });

  it("would notice an invented field", () => {
    expect(invented({ event: { tz: "x" } }, fields("message"))).toEqual([".event.tz"]);
    expect(str(payload(), "type")).toBeDefined();
  });
});

/** Sent by Slack according to its documentation, though missing from the lists. */
const ALSO_SENT = new Set([
  // "is_enterprise_install" is a string in commands (measured), a boolean in the list.
  ".is_enterprise_install is a string",
  ".event.event_ts",
  ".response_urls",
]);
