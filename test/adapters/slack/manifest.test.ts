import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { slashCommands } from "../../../adapters/slack/commands.ts";
import { slackManifest } from "../../../adapters/slack/manifest.ts";
import type { Registry } from "../../../src/chat/command.ts";
import { contractRegistry } from "../contract-registry.ts";

const schemaFile = new URL("../../../../shared/data/slack/manifest.schema.json", import.meta.url);
const hasSchema = existsSync(schemaFile);
if (!hasSchema)
  process.stderr.write("Slack's manifest schema is not here: not checked against it.\n");

describe("the Slack manifest", () => {
  it.skipIf(!hasSchema)("passes Slack's own schema, which refuses a broken one", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const schema: unknown = JSON.parse(readFileSync(schemaFile, "utf8"));
    const validate = ajv.compile(schema as object);
    validate(slackManifest(contractRegistry));
    expect(validate.errors ?? []).toEqual([]);
    const broken = {
      ...slackManifest(contractRegistry),
      features: { slash_commands: [{ command: 1 }] },
    };
    expect(validate(broken)).toBe(false);
  });

  it("has one slash command for each root that has commands", () => {
    expect(slashCommands(contractRegistry).map((slash) => slash.command)).toEqual([
      "/interview",
      "/club",
    ]);
    const onlyInterviews: Registry = {
      ...contractRegistry,
      commands: contractRegistry.commands.filter((command) => command.root === "interview"),
    };
    expect(slashCommands(onlyInterviews).map((slash) => slash.command)).toEqual(["/interview"]);
  });

  it("hints at the commands, help last, and stays short with many", () => {
    const [interview] = slashCommands(contractRegistry);
    expect(interview?.usageHint).toBe("add | list | skip | help");
    const [first] = contractRegistry.commands;
    if (first === undefined) throw new Error("The registry is empty.");
    const many: Registry = {
      roots: { interview: "Add and track interviews" },
      commands: Array.from({ length: 25 }, (_, index) => ({ ...first, name: `command${index}` })),
    };
    const [hinted] = slashCommands(many);
    expect(hinted?.usageHint.length).toBeLessThanOrEqual(120);
    expect(hinted?.usageHint.endsWith(" | help")).toBe(true);
  });

  it("offers each shortcut in the menu of a message, and none where there is none", () => {
    expect(slackManifest(contractRegistry)).toMatchObject({
      features: {
        shortcuts: [
          {
            name: "Log this interview",
            type: "message",
            callback_id: "log",
            description: "Reads the message and opens the form",
          },
        ],
      },
    });
    const { shortcuts: _, ...without } = contractRegistry;
    expect(JSON.stringify(slackManifest(without))).not.toContain("callback_id");
  });

  it("asks for what the adapter uses: the message tab, Socket Mode and its events", () => {
    expect(slackManifest(contractRegistry)).toMatchObject({
      features: { app_home: { home_tab_enabled: true, messages_tab_read_only_enabled: false } },
      settings: {
        socket_mode_enabled: true,
        event_subscriptions: {
          bot_events: ["app_home_opened", "app_uninstalled", "message.im", "tokens_revoked"],
        },
      },
    });
  });
});
