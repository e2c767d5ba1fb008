import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { settingsTable } from "../../src/settings/documents.ts";
import { runTranscript, transcriptsIn } from "./transcript.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const pages = [
  "README.md",
  ...readdirSync(`${ROOT}docs`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
].filter((path) => existsSync(`${ROOT}${path}`));

const read = (path: string) => readFileSync(`${ROOT}${path}`, "utf8");

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
function generatedPart(name: string): string {
  expect(pages, "README.md is missing").toContain("README.md");
  const [, part] = read("README.md").split(new RegExp(`<!-- /?${name} -->`));
  expect(
    part,
    `README.md has no part between <!-- ${name} --> and <!-- /${name} -->`,
  ).toBeDefined();
  return (part ?? "").trim();
}

describe("README.md", () => {
  it("lists the settings as the program knows them", () => {
    expect(generatedPart("settings")).toBe(settingsTable());
  });

  it("lists the commands as the program knows them", async () => {
    const { commandTable, registry } = await import("../../src/bot/registry.ts");
    expect(generatedPart("commands")).toBe(commandTable(registry));
  });
});

describe("the documents", () => {
  it("point only to files that are there", () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !existsSync(new URL(target, `file://${ROOT}${page}`)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  const transcripts = pages.flatMap((page) => transcriptsIn(page, read(page)));

  it("show at least one conversation", () => {
    expect(transcripts.length).toBeGreaterThan(0);
  });

  it.each(transcripts)("tell the truth in the conversation at $where", async (transcript) => {
    expect(await runTranscript(transcript)).toEqual(transcript.output);
  });
});
