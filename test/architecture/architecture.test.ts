import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importsOf } from "./imports-of.ts";
import { inspect } from "./inspect.ts";
import { roomTable } from "./room-table.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("the house", () => {
  it("keeps its rules", () => {
    expect(inspect(ROOT)).toEqual([]);
  });

  it("is drawn in docs/architecture.md as the rules have it", () => {
    const [, table = ""] = readFileSync(`${ROOT}docs/architecture.md`, "utf8").split(
      /<!-- \/?rooms -->/,
    );
    expect(table.trim()).toBe(roomTable());
  });
});

describe("the inspection", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "afterword-house-"));
    for (const folder of ["src", "adapters", "migrations"]) mkdirSync(join(root, folder));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function plant(files: Readonly<Record<string, string>>): readonly string[] {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), source);
    }
    return inspect(root);
  }

  it("is content with a house that keeps the rules", () => {
    const violations = plant({
      "src/main.ts": 'await import("../adapters/slack/adapter.ts"); Date.now();',
      "src/coach/plan.ts": 'import { addDays } from "date-fns/addDays";\nimport "./facts.ts";',
      "src/coach/facts.ts": "export interface Facts {}",
      "src/store/people.ts": 'import type { Facts } from "../coach/facts.ts";',
      "src/store/store.ts": "export interface Store {}",
      "src/bot/handle.ts": 'import type { Store } from "../store/store.ts";',
      "adapters/slack/adapter.ts": 'import { App } from "@slack/bolt";',
      "migrations/index.ts": 'import { Kysely } from "kysely";',
    });
    expect(violations).toEqual([]);
  });

  it.each([
    ["src/coach/plan.ts", 'import { readFile } from "node:fs";', "node:fs"],
    ["src/coach/plan.ts", 'import { text } from "../chat/text.ts";', "../chat/text.ts"],
    ["src/coach/plan.ts", 'import { addDays } from "date-fns";', "date-fns"],
    ["src/chat/text.ts", 'import type { Facts } from "../coach/facts.ts";', "../coach/facts.ts"],
    ["src/chat/text.ts", 'import { randomUUID } from "node:crypto";', "node:crypto"],
    ["src/store/people.ts", 'import { plan } from "../coach/plan.ts";', "../coach/plan.ts"],
    ["src/store/people.ts", 'import { handle } from "../bot/handle.ts";', "../bot/handle.ts"],
    [
      "src/bot/handle.ts",
      'import type { Tables } from "../store/tables.ts";',
      "../store/tables.ts",
    ],
    ["src/bot/handle.ts", 'import { sql } from "kysely";', "kysely"],
    ["src/bot/handle.ts", 'import { App } from "@slack/bolt";', "@slack/bolt"],
    ["adapters/slack/hear.ts", 'export * from "../discord/hear.ts";', "../discord/hear.ts"],
    ["adapters/slack/hear.ts", 'import { Client } from "discord.js";', "discord.js"],
    ["adapters/discord/hear.ts", 'import "../../src/bot/handle.ts";', "../../src/bot/handle.ts"],
    [
      "adapters/discord/hear.ts",
      'await import("../../src/store/store.ts");',
      "../../src/store/store.ts",
    ],
    ["adapters/playground/page.ts", 'const x = require("express");', "express"],
    ["src/operations/health.ts", 'import { open } from "../store/open.ts";', "../store/open.ts"],
    ["src/settings.ts", 'import { main } from "./main.ts";', "./main.ts"],
    [
      "migrations/0001-first.ts",
      'import { Facts } from "../src/coach/facts.ts";',
      "../src/coach/facts.ts",
    ],
    ["src/main.ts", "await import(adapterFile(name));", "?"],
  ])("sees that %s must not contain %s", (path, source, specifier) => {
    const violations = plant({ [path]: source });
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatch(/^(?<path>\S+) \((?<room>\S+)\) must not import /);
    expect(violations[0]).toContain(`${path} (`);
    expect(violations[0]).toContain(`import ${specifier}.`);
  });

  it("sees a file that lives in no room", () => {
    expect(plant({ "src/utils.ts": "", "adapters/page.html": "" })).toEqual([
      "adapters/page.html lives in 0 rooms.",
      "src/utils.ts lives in 0 rooms.",
    ]);
  });

  it("sees a file that grew too long, and not one at the limit", () => {
    const lines = (count: number) => "// line\n".repeat(count);
    expect(
      plant({
        "src/coach/long.ts": lines(251),
        "src/coach/full.ts": lines(250),
        "adapters/playground/public/page.css": lines(300),
      }),
    ).toEqual([
      "adapters/playground/public/page.css has 300 lines.",
      "src/coach/long.ts has 251 lines.",
    ]);
  });

  it("sees a crowded folder", () => {
    const files = Array.from({ length: 15 }, (_, index) => [`src/chat/file-${index}.ts`, ""]);
    expect(plant(Object.fromEntries(files))).toEqual(["src/chat holds 15 files."]);
  });

  it("sees files that reach themselves, also through types and detours", () => {
    expect(
      plant({
        "src/chat/a.ts": 'import type { B } from "./b.ts";',
        "src/chat/b.ts": 'export { c } from "./c.ts";',
        "src/chat/c.ts": 'import { a } from "./a.ts";',
        "src/chat/d.ts": 'import { a } from "./a.ts";',
      }),
    ).toEqual([
      "src/chat/a.ts reaches itself.",
      "src/chat/b.ts reaches itself.",
      "src/chat/c.ts reaches itself.",
    ]);
  });

  it("does not mind a comment about the clock", () => {
    expect(plant({ "src/bot/tick.ts": "// Never Date.now(): the time is passed in." })).toEqual([]);
  });

  it.each(["Date.now()", "new Date()", "performance.now()"])(
    "sees the system clock read by %s where time is a value",
    (reading) => {
      expect(plant({ "src/bot/tick.ts": `const now = ${reading};` })).toEqual([
        "src/bot/tick.ts (bot) must not read the system clock.",
      ]);
    },
  );
});

describe("reading imports", () => {
  it("finds every form of import and tells types apart", () => {
    const source = `
      import a from "./a.ts";
      import type { B } from "./b.ts";
      import {
        c,
        type C,
      } from './c.ts';
      export * from "./d.ts";
      export type { E } from "./e.ts";
      import "./f.ts";
      const g = await import("./g.ts");
      const h = require("./h.ts");
    `;
    expect(importsOf(source)).toEqual([
      { specifier: "./a.ts", typeOnly: false },
      { specifier: "./b.ts", typeOnly: true },
      { specifier: "./c.ts", typeOnly: false },
      { specifier: "./d.ts", typeOnly: false },
      { specifier: "./e.ts", typeOnly: true },
      { specifier: "./f.ts", typeOnly: false },
      { specifier: "./g.ts", typeOnly: false },
      { specifier: "./h.ts", typeOnly: false },
    ]);
  });

  it("is not misled by comments, words in strings or import.meta", () => {
    const source = `
      // import a from "./a.ts";
      /* export * from "./b.ts"; */
      const words = "we hear from you";
      const url = new URL("./c.ts", import.meta.url); // from "./d.ts"
      const address = "https://example.com";
    `;
    expect(importsOf(source)).toEqual([]);
  });
});
