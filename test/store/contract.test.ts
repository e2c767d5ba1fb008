import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGliteDialect } from "kysely";
import { Client } from "pg";
import { afterAll } from "vitest";
import { newKeyText } from "../../src/store/master-key.ts";
import { openStore, openStoreOn } from "../../src/store/open.ts";
import type { LanePace } from "../../src/store/session.ts";
import type { Store } from "../../src/store/store.ts";
import { clockContract, takeOverContract } from "./clock-contract.ts";
import { factsContract } from "./facts-contract.ts";
import { nudgesContract } from "./nudges-contract.ts";
import { NOW } from "./sample-facts.ts";
import { serverContract } from "./server-contract.ts";

const options = { now: () => NOW, log: { info: () => undefined } };
const key = { current: newKeyText() };

function storeContract(name: string, make: (lanePace?: LanePace) => Promise<Store>): void {
  factsContract(name, make);
  nudgesContract(name, make);
  clockContract(name, make);
}

const inMemory = (lanePace = {}) => openStore({ url: ":memory:", lanePace, ...options });
storeContract("SQLite in memory", inMemory);
takeOverContract("SQLite in memory", inMemory);

const folder = mkdtempSync(join(tmpdir(), "afterword-store-"));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));
storeContract("a SQLite file", (lanePace = {}) => {
  files += 1;
  return openStore({ url: `sqlite:${join(folder, `${files}.db`)}`, lanePace, ...options });
});

// One for all tests of this file: each costs seconds to start.
const pglite = new PGlite();
afterAll(() => pglite.close());
storeContract("PGlite", async (lanePace = {}) => {
  await pglite.exec("drop schema public cascade; create schema public;");
  return openStoreOn(new PGliteDialect({ pglite: outliving(pglite) }), {
    key,
    lanePace,
    ...options,
  });
});

const serverUrl = process.env.TEST_POSTGRES_URL;
if (serverUrl === undefined) {
  process.stdout.write(
    "TEST_POSTGRES_URL is not set: the store contract does not run on a server.\n",
  );
} else {
  serverContract(serverUrl);
  storeContract("a PostgreSQL server", async (lanePace = {}) => {
    const client = new Client(serverUrl);
    await client.connect();
    await client.query("drop schema public cascade; create schema public;");
    await client.end();
    return openStore({ url: serverUrl, key, lanePace, ...options });
  });
}

/** The same PGlite, but closing it does nothing. */
function outliving(shared: PGlite): PGlite {
  return new Proxy(shared, {
    get(target, name) {
      if (name === "close") return async () => undefined;
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
