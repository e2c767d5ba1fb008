import { slackManifest } from "../adapters/slack/manifest.ts";
import { registry } from "./bot/registry.ts";

// Printed by `npm run slack:manifest`: paste it where Slack asks for a manifest.
process.stdout.write(`${JSON.stringify(slackManifest(registry), undefined, 2)}\n`);
