import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { percentile } from "../figures.ts";

const ROUNDS = 7;
const ROOT = new URL("../../", import.meta.url);

/** What a process loads for each library; the calendar stands for the parts of ours that the bot has loaded anyway. */
const MODULES: readonly (readonly [name: string, before: string, module: string])[] = [
  ["ours", "src/coach/calendar/days.ts", "src/coach/language/read-promise.ts"],
  ["chrono-node/en", "", "node_modules/chrono-node/dist/esm/locales/en/index.js"],
  [
    "recognizers",
    "",
    "node_modules/@microsoft/recognizers-text-date-time/dist/recognizers-text-date-time.umd.js",
  ],
];

/** Milliseconds to import each library in a process of its own, with Node's compile cache warm as in production. */
export function importCosts(): readonly {
  readonly reader: string;
  readonly "median ms": number;
}[] {
  const cache = mkdtempSync(join(tmpdir(), "afterword-dates-"));
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    MODULES.map(([, before, module]) => importMs(before, module, cache)),
  );
  rmSync(cache, { recursive: true });
  // The first round fills the cache.
  return MODULES.map(([reader], at) => ({
    reader,
    "median ms": percentile(
      rounds.slice(1).map((round) => round[at] ?? Number.NaN),
      50,
    ),
  }));
}

function importMs(before: string, module: string, cache: string): number {
  const load = (path: string) => `await import(${JSON.stringify(new URL(path, ROOT).href)});`;
  const code = `${before === "" ? "" : load(before)} const start = performance.now(); ${load(module)} console.log(performance.now() - start);`;
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", code], { env });
  return Number(child.stdout.toString());
}
