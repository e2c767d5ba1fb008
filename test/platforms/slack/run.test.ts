import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { webApi } from "@slack/bolt";
import { expect, it } from "vitest";
import { str } from "./json.ts";

it("our loopback Slack runs in a process of its own and counts what arrives", async () => {
  const file = fileURLToPath(new URL("./run.ts", import.meta.url));
  const child = spawn(process.execPath, [file, "0", "U0ANA"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => JSON.parse((await lines.next()).value ?? "null");

  const about = await next();
  const client = new webApi.WebClient(str(about, "botToken"), {
    slackApiUrl: str(about, "apiUrl") ?? "",
  });
  const metadata = { event_type: "e", event_payload: { key: "K1" } };
  const section = { type: "section", text: { type: "plain_text", text: "Hello." } } as const;
  await client.chat.postMessage({ channel: "U0ANA", text: "Hello.", blocks: [section], metadata });

  child.stdin.write("keys\n");
  expect(await next()).toEqual({ K1: 1 });
  child.stdin.write("dm U0ANA\n");
  expect(await next()).toEqual(["Hello."]);
  child.stdin.end();
  expect(await ended).toBe(0);
});
