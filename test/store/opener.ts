import { openStore } from "../../src/store/open.ts";
import { aPerson } from "./sample-facts.ts";

// Started as a process of its own: opens the database named on the command line, adds one person, says "open" and
// keeps the database until its input ends.
const [url = "", account = ""] = process.argv.slice(2);
try {
  const log = { info: () => undefined };
  const store = await openStore({ url, now: () => new Date().toISOString(), log });
  await store.change((tx) => tx.addPerson(aPerson({ account })));
  process.stdout.write("open\n");
  for await (const _ of process.stdin);
  await store.close();
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
