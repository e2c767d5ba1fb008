import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { type World, world } from "./world.ts";

const PAGE = new URL("../../docs/export.md", import.meta.url);
const PLANTED = [
  "Quartzbridge",
  "Vermillion",
  "canary@quartz.example",
  "told me a secret",
  "somebody saffron",
  "I know Cinnabar",
];

let w: World;
let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "afterword-privacy-"));
  path = join(folder, "afterword.sqlite");
});
afterEach(async () => {
  await w?.stop();
  rmSync(folder, { recursive: true });
});

/** A person with a little of everything: contacts, notes, an undone deed, an open form, sent and waiting reminders. */
async function lived(): Promise<void> {
  w = await world({ database: `sqlite:${path}` });
  await w.types(
    "/interview add Quartzbridge, Analyst, today 11am, with Vermillion Ruiz canary@quartz.example, Raj",
  );
  await w.clockTo("2026-11-23T12:20");
  await w.presses("Tell me");
  await w.fills({
    said: "Raj: needs somebody saffron",
    add: "I know Cinnabar",
    next: "told me a secret; decision by 4 Dec",
    felt: "4",
  });
  await w.clockTo("2026-11-24T10:00");
  await w.presses("Sent it @Raj");
  await w.types("/interview undo");
  await w.types("/interview sent quartzbridge vermillion");
  await w.types("/interview snooze quartzbridge 2h");
  await w.types("/interview heard quartzbridge holding blorp");
  await w.types("/interview settings away 24 Dec - 1 Jan");
  await w.types("/interview add Basaltworks, Analyst, fri 3pm, with Una");
  await w.types("/interview moved basaltworks mon 30 Nov 3pm");
  await w.types("/interview moved basaltworks postponed");
  await w.types("/interview add Basaltworks, Analyst, mon 7 Dec 3pm, with Una");
  await w.types("/interview moved basaltworks they cancelled");
}

const filesOf = () =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".key"))
    .map((entry) => readFileSync(join(folder, entry.name)));

function rowsWith(personId: string): readonly string[] {
  const db = new Database(path, { readonly: true });
  const tables = db
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all() as readonly { readonly name: string }[];
  const found = tables.flatMap(({ name }) =>
    (db.prepare(`select * from "${name}"`).all() as readonly object[])
      .filter((row) => JSON.stringify(row).includes(personId))
      .map(() => name),
  );
  db.close();
  return [...new Set(found)];
}

describe("the export", () => {
  it("matches the schema in docs/export.md and holds every word that was told", async () => {
    await lived();
    const { messages } = one(await w.types("/interview export"));
    const file = messages[0]?.attachment;
    expect(file?.mediaType).toBe("application/json");
    const content: unknown = JSON.parse(file?.content ?? "");
    const [, schema = ""] = /```json\n([\s\S]*?)```/.exec(readFileSync(PAGE, "utf8")) ?? [];
    const validate = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(schema),
    );
    expect(validate(content) ? [] : validate.errors).toEqual([]);
    for (const word of PLANTED) expect(file?.content).toContain(word);
  });

  it("would be refused by the schema with a field nobody documented", async () => {
    const [, schema = ""] = /```json\n([\s\S]*?)```/.exec(readFileSync(PAGE, "utf8")) ?? [];
    const validate = new Ajv.default({ allowUnionTypes: true }).compile(JSON.parse(schema));
    w = await world();
    await w.types("/interview list");
    const { messages } = await w.types("/interview export");
    const content = JSON.parse(messages[0]?.attachment?.content ?? "{}") as object;
    expect(validate(content)).toBe(true);
    expect(validate({ ...content, secret: 1 })).toBe(false);
  });

  it("is about nobody but the one who asks", async () => {
    await lived();
    await w.opens("messages", "ben");
    await w.types("/interview list", "ben");
    const { messages } = await w.types("/interview export", "ben");
    for (const word of PLANTED) expect(messages[0]?.attachment?.content).not.toContain(word);
  });
});

describe("erase", () => {
  it("asks for a typed word and deletes nothing without it", async () => {
    await lived();
    const before = await w.opportunities();
    expect(one(await w.types("/interview erase")).forms).toHaveLength(1);
    const again = one(await w.fills({ word: "yes" }));
    expect(again.words).toMatch(/Nothing was deleted\. Type erase to confirm/);
    expect(one(await w.types("/interview erase now")).forms).toHaveLength(1);
    expect(one(await w.says("delete everything")).forms).toHaveLength(1);
    expect(await w.opportunities()).toEqual(before);
  });

  it("leaves no row in any table and no word in the files, and gives a receipt", async () => {
    await lived();
    const { id } = await w.person();
    expect(rowsWith(id).length).toBeGreaterThan(5);
    await w.types("/interview erase");
    const receipt = one(await w.fills({ word: "Erase" }));
    expect(receipt.words).toMatch(/Everything is deleted.*receipt.*UTC/s);
    expect(receipt.words).toMatch(/1/);
    expect(rowsWith(id)).toEqual([]);
    expect(await w.store.personById(id)).toBeUndefined();
    for (const word of [...PLANTED, id]) {
      expect(
        filesOf().some((bytes) => bytes.includes(word)),
        word,
      ).toBe(false);
    }
  });

  it("sends nothing more afterwards, and old buttons meet the notice again", async () => {
    await lived();
    await w.types("/interview erase");
    await w.fills({ word: "erase" });
    const inbox = w.inbox().length;
    const told = await w.pressesId("1:today");
    expect(told.words).toMatch(/Before we start/);
    await w.clockTo("2027-02-01T09:00");
    expect(w.inbox()).toHaveLength(inbox);
  });
});
