import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { newKeyText } from "../../src/store/master-key.ts";
import { openStore, type StoreOptions } from "../../src/store/open.ts";
import { migrate } from "../../src/store/start/migrate.ts";
import { openSqlite } from "../../src/store/start/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import { aDeed, anInterview, anOpportunity, aPerson, NOW, newId } from "./sample-facts.ts";

let folder = "";
let path = "";
const logged: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "afterword-file-"));
  path = join(folder, "data", "afterword.db");
  logged.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

function open(changes: Partial<StoreOptions> = {}): Promise<Store> {
  const info = (event: string, ids: object = {}) => logged.push(`${event} ${JSON.stringify(ids)}`);
  return openStore({ url: `sqlite:${path}`, now: () => NOW, log: { info }, ...changes });
}

describe("a database file", () => {
  it("keeps what was stored over a restart, and is made with its folder for its owner alone", async () => {
    const ana = aPerson();
    const first = await open();
    await first.change((tx) => tx.addPerson(ana));
    await first.close();
    const second = await open();
    expect(await second.personById(ana.id)).toEqual(ana);
    await second.close();
    expect(logged).toEqual(['store.migrated {"from":0,"to":1}']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(`${path}.key`).mode & 0o777).toBe(0o600);
  });

  it("refuses a second opening in one sentence and lets go at closing", async () => {
    const store = await open();
    await expect(open()).rejects.toThrow(
      `Another process is using the database ${path}: SQLite serves one Afterword process per file. Stop the other one, or use PostgreSQL for several.`,
    );
    await store.close();
    await (await open()).close();
  });

  it("lets exactly one of several processes in that start at once on a new file", async () => {
    const children = ["one", "two", "three"].map(startOpener);
    const answers = await Promise.all(children.map(firstLine));
    const refused = answers.filter((answer) => answer.startsWith("Another process is using"));
    expect(answers.filter((answer) => answer === "open")).toHaveLength(1);
    expect(refused).toHaveLength(2);
    for (const child of children) await ended(child);
    const store = await open();
    const met = await Promise.all(
      ["one", "two", "three"].map((account) => isKnown(store, account)),
    );
    expect(met.filter(Boolean)).toHaveLength(1);
    await store.close();
  });

  it("is free again at once when the process that had it was killed", async () => {
    const child = startOpener("killed");
    expect(await firstLine(child)).toBe("open");
    await expect(open()).rejects.toThrow(/Another process/);
    child.kill("SIGKILL");
    await once(child, "exit");
    const store = await open();
    expect(await isKnown(store, "killed")).toBe(true);
    await store.close();
  });

  it("stops with both numbers when it is newer than the program, and changes nothing", async () => {
    await (await open()).close();
    const database = new Database(path);
    database.exec("insert into kysely_migration values ('0007-from-the-future', '2027-01-01')");
    database.close();
    await expect(open()).rejects.toThrow(
      "The database is at version 7, this program knows versions up to 1 (unknown: 0007-from-the-future). Start the newer program, or restore a backup made before it ran.",
    );
    // The lock was let go of.
    await expect(open()).rejects.toThrow(/version 7/);
  });

  it("says what to do when it cannot be written or is no database", async () => {
    await expect(open({ url: `sqlite:${folder}` })).rejects.toThrow(
      /^The database file .* cannot be written \(EISDIR.*Give the user that runs Afterword/,
    );
    const letter = join(folder, "letter.txt");
    writeFileSync(letter, "Dear Acme, thank you for your time. ".repeat(200));
    await expect(open({ url: `sqlite:${letter}` })).rejects.toThrow(
      /letter.txt cannot be opened as a SQLite database \(file is not a database\)/,
    );
    const nobody = "postgres://nobody@127.0.0.1:1/afterword";
    await expect(open({ url: nobody, key: { current: newKeyText() } })).rejects.toThrow(
      /^The PostgreSQL server does not let us in \(connect ECONNREFUSED 127.0.0.1:1\)\. Check/,
    );
  });

  it("writes every commit through to the disk, checks references and wipes what it frees", async () => {
    const { dialect, release } = openSqlite(path);
    const db = new Kysely<object>({ dialect });
    const value = async (name: string) => {
      const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db);
      return Object.values(rows[0] ?? {})[0];
    };
    expect(await value("journal_mode")).toBe("wal");
    // 2 is FULL.
    expect(await value("synchronous")).toBe(2);
    expect(await value("secure_delete")).toBe(1);
    expect(await value("foreign_keys")).toBe(1);
    await db.destroy();
    release();
  });

  it("names an address it does not understand", async () => {
    for (const url of ["", "sqlite:", "mysql://x", "/data/afterword.db"]) {
      await expect(open({ url })).rejects.toThrow(/The database address is not understood/);
    }
  });
});

describe("migrations", () => {
  it("undo a failed one wholly and say which way they were going", async () => {
    const db = new Kysely<object>({
      dialect: new SqliteDialect({ database: new Database(":memory:") }),
    });
    await migrate(db);
    const broken = {
      ...migrations,
      "0002-broken": {
        async up(each: Kysely<unknown>) {
          await each.schema.createTable("half").addColumn("id", "text").execute();
          throw new Error("the disk is full");
        },
      },
    };
    const failing = migrate(db, broken);
    await expect(failing).rejects.toThrow(/from version 1 to 2/);
    await expect(failing).rejects.toMatchObject({ cause: new Error("the disk is full") });
    expect(await migrate(db)).toEqual({ from: 1, to: 1 });
    await db.destroy();
  });
});

describe("the key of a database", () => {
  it("stops start-up with the cure when it is missing", async () => {
    await (await open()).close();
    rmSync(`${path}.key`);
    await expect(open()).rejects.toThrow(
      `The key of the database ${path} is missing: what people wrote cannot be read without it. Put ${path}.key back from your backup, or set AFTERWORD_KEY to its content. To start afresh, move the database file away.`,
    );
  });

  it("stops start-up when it is another one, and names both", async () => {
    await (await open({ key: { current: newKeyText() } })).close();
    await expect(open({ key: { current: newKeyText() } })).rejects.toThrow(
      /was sealed with another key \(id [\w-]{8}\) than the one given \(id [\w-]{8}\)\. Set AFTERWORD_KEY/,
    );
    writeFileSync(`${path}.key`, newKeyText());
    await expect(open()).rejects.toThrow(/another key/);
  });

  it("may move from the file into the environment", async () => {
    await (await open()).close();
    const current = readFileSync(`${path}.key`, "utf8");
    rmSync(`${path}.key`);
    await (await open({ key: { current } })).close();
    expect(readdirSync(join(folder, "data"))).not.toContain("afterword.db.key");
  });

  it("can be changed: everything is sealed anew, and the old one is then not needed", async () => {
    const [old, next] = [newKeyText(), newKeyText()];
    const ana = aPerson();
    const opportunity = anOpportunity(ana.id, { deeds: [aDeed()], interviews: [anInterview()] });
    const first = await open({ key: { current: old } });
    await first.change(async (tx) => {
      await tx.addPerson(ana);
      await tx.addOpportunity(opportunity);
    });
    await first.close();
    await (await open({ key: { current: next, old } })).close();
    const last = await open({ key: { current: next } });
    expect(await last.personById(ana.id)).toEqual(ana);
    expect(await last.opportunity(opportunity.id)).toEqual(opportunity);
    await last.close();
  });
});

describe("words that people wrote", () => {
  const planted = [
    "Vermillion Ana",
    "Quartzbridge Ltd",
    "canary@quartz.example",
    "told me a secret",
  ];

  async function plant(store: Store): Promise<string> {
    const ana = aPerson({ name: planted[0] ?? "" });
    const contact = { id: newId(), kind: "manager" as const, title: undefined, channel: undefined };
    const deed = aDeed({ kind: "heard", what: "holding", note: planted[3] ?? "" });
    await store.change(async (tx) => {
      await tx.addPerson(ana);
      await tx.addOpportunity(
        anOpportunity(ana.id, {
          company: planted[1] ?? "",
          contacts: [{ ...contact, name: "Raj Quartzbridge Ltd", email: planted[2] ?? "" }],
          interviews: [anInterview({ place: planted[1] ?? "", label: planted[3] ?? "" })],
          deeds: [deed],
        }),
      );
      const question = { id: newId(), personId: ana.id, kind: "which", payload: planted };
      await tx.ask({ ...question, askedAt: NOW, expiresAt: NOW, closedAt: undefined });
      const action = { id: newId(), personId: ana.id, kind: "heard", at: NOW, undo: planted };
      await tx.addAction({ ...action, undoneAt: undefined });
    });
    return ana.id;
  }

  it("are nowhere in the files or the log, neither while open nor after closing", async () => {
    const store = await open();
    await plant(store);
    expect(found(planted)).toEqual([]);
    await store.close();
    expect(found(planted)).toEqual([]);
    expect(logged.join("\n")).not.toMatch(new RegExp(planted.join("|")));
  });

  it("would be found if they were there", () => {
    const plain = join(folder, "plain");
    writeFileSync(plain, `xx${planted[1]}xx`);
    expect(found(planted)).toEqual([planted[1]]);
  });

  it("leave no trace of the person in database or log file once erased and scrubbed", async () => {
    const store = await open();
    await plant(store);
    const trace = "account-to-erase";
    const ben = aPerson({ account: trace });
    await store.change((tx) => tx.addPerson(ben));
    expect(found([trace])).toEqual([trace]);
    await store.change((tx) => tx.erasePerson(ben.id));
    await store.scrub();
    expect(found([trace, ben.id])).toEqual([]);
    await store.close();
  });
});

/** Those of the words that stand in any file of the test's folder. */
function found(words: readonly string[]): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  return words.filter((word) => files.some((bytes) => bytes.includes(word)));
}

function startOpener(account: string): ChildProcessWithoutNullStreams {
  const script = fileURLToPath(new URL("./opener.ts", import.meta.url));
  return spawn(process.execPath, [script, `sqlite:${path}`, account]);
}

async function firstLine(child: ChildProcessWithoutNullStreams): Promise<string> {
  for await (const line of createInterface(child.stdout)) return line;
  return "";
}

async function ended(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, "exit");
  child.stdin.end();
  await exit;
}

async function isKnown(store: Store, account: string): Promise<boolean> {
  const { platform, workspace } = aPerson();
  return (await store.personByAccount({ platform, workspace, account })) !== undefined;
}
