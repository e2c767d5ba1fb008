/**
 * Our loopback Slack in a process of its own: `node test/platforms/slack/run.ts [port]`. It prints one JSON line with
 * its address and tokens; after that, each line on standard input is a word: `keys` prints how often each delivery key
 * was stored, `dm` and a person's id print what she sees. It ends with standard input.
 */
import { createInterface } from "node:readline";
import { readBlocks } from "./reading.ts";
import { startSlackServer } from "./server.ts";

const [port = "0", ...people] = process.argv.slice(2);
const server = await startSlackServer({ port: Number(port) });
for (const person of people) server.addUser(person);

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const { apiUrl, botToken, appToken, teamId } = server;
print({ apiUrl, botToken, appToken, teamId });

for await (const line of createInterface({ input: process.stdin })) {
  const [word, person = ""] = line.trim().split(" ");
  if (word === "keys") print(Object.fromEntries(server.keys()));
  if (word === "dm") print(server.dm(person).map((message) => readBlocks(message.blocks)));
}
await server.close();
