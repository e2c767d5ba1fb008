import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { envExample, settingsTable } from "../../src/settings/documents.ts";
import { variableNames } from "../../src/settings/read-values.ts";
import { readSettings } from "../../src/settings.ts";

describe("the documents made from the settings", () => {
  it("name every variable once in the table", () => {
    const rows = settingsTable().split("\n").slice(2);
    expect(rows.map((row) => row.split("`")[1])).toEqual(variableNames());
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(4);
  });

  it("are the .env.example that lies in the repository", () => {
    const file = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
    expect(file).toBe(envExample());
  });

  it("change nothing when .env.example is copied as it is", () => {
    expect(readSettings(parseEnv(envExample()))).toEqual(readSettings({}));
  });

  it("show the fallbacks as they can be typed", () => {
    const uncommented = envExample().replaceAll(/^# (?=[A-Z_]+=)/gm, "");
    const env = parseEnv(uncommented);
    expect(Object.keys(env).toSorted()).toEqual(variableNames().toSorted());
    expect(readSettings(env)).toEqual(readSettings({}));
  });
});
