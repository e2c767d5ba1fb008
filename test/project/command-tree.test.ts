import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { registry } from "../../src/bot/registry.ts";

const PAGE = new URL("../../docs/decisions/command-tree.md", import.meta.url);
/** Discord's limit of subcommands at one level. */
const MAX_NAMES = 25;

/** Root to the names planned under it, as the table has them: an empty first cell continues the root above. */
function plannedNames(): ReadonlyMap<string, readonly string[]> {
  const planned = new Map<string, string[]>();
  let root = "";
  for (const line of readFileSync(PAGE, "utf8").split("\n")) {
    const [, first, names] = /^\| (.*?) ?\| ([a-z, ]+) \|/.exec(line) ?? [];
    if (names === undefined) continue;
    root = /`\/(\w+)`/.exec(first ?? "")?.[1] ?? root;
    if (root === "") continue;
    planned.set(root, [...(planned.get(root) ?? []), ...names.split(", ")]);
  }
  return planned;
}

describe("the command tree", () => {
  const planned = plannedNames();

  it("has room for every planned name on Discord", () => {
    expect([...planned.keys()]).toEqual(["interview", "club"]);
    for (const names of planned.values()) {
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeLessThanOrEqual(MAX_NAMES);
    }
  });

  it("holds every command that works, under the name that was planned for it", () => {
    expect(registry.commands.length).toBeGreaterThan(0);
    const unplanned = registry.commands.filter(
      ({ root, name }) => planned.get(root)?.includes(name) !== true,
    );
    expect(unplanned.map(({ root, name }) => `/${root} ${name}`)).toEqual([]);
  });
});
