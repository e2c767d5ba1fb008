/**
 * The Slack adapter in a process of its own, for what would end a test's process: it answers everything with "Heard.",
 * and writes one JSON line for each thing its host is told. Standard input closing stops it cleanly.
 */
import { createSlackAdapter } from "../../../adapters/slack/adapter.ts";
import { say } from "../../../src/chat/reply.ts";
import { text } from "../../../src/chat/text.ts";
import { contractRegistry } from "../contract-registry.ts";

const [apiUrl = "", botToken = "", appToken = ""] = process.argv.slice(2);
const write = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const log = (event: string, ids = {}) => write({ log: event, ...ids });

const adapter = createSlackAdapter({
  botToken,
  appToken,
  apiUrl,
  host: {
    log: { info: log, warn: log, error: log },
    health: (state) => write({ state }),
    fatal: (reason) => {
      write({ fatal: reason });
      process.exitCode = 1;
    },
    now: () => new Date().toISOString(),
  },
});

const heard = { notice: "Heard.", blocks: [{ kind: "paragraph" as const, text: text`Heard.` }] };
try {
  await adapter.start(async () => say(heard), contractRegistry);
  write({ started: true });
  process.stdin.resume();
  process.stdin.on("end", async () => {
    const startedAt = performance.now();
    await adapter.stop();
    write({ stoppedAfterMs: performance.now() - startedAt });
    process.exit();
  });
} catch (error) {
  write({ refused: error instanceof Error ? error.message : "?" });
}
