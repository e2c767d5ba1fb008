import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../.ci/count-tests.mjs", import.meta.url));

describe("the last line of the checks", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "afterword-count-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function count(passed: number, failed: number, files: readonly object[] = []) {
    const report = join(folder, "tests.json");
    const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: 0 };
    writeFileSync(report, JSON.stringify({ ...counts, testResults: files }));
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM, report], { encoding: "utf8" });
    return { status, lastLine: stdout.trimEnd().split("\n").at(-1) };
  }

  it("counts what passed and failed, and fails with the latter", () => {
    expect(count(12, 0)).toEqual({ status: 0, lastLine: "12 passed, 0 failed" });
    expect(count(12, 3)).toEqual({ status: 1, lastLine: "12 passed, 3 failed" });
  });

  it("takes a run without tests for a failure", () => {
    expect(count(0, 0)).toEqual({ status: 1, lastLine: "0 passed, 0 failed" });
  });

  it("counts a file that could not be loaded, but not one whose tests failed", () => {
    const unloaded = { name: "a.test.ts", status: "failed", assertionResults: [] };
    const red = { name: "b.test.ts", status: "failed", assertionResults: [{ status: "failed" }] };
    expect(count(12, 1, [unloaded, red])).toEqual({ status: 1, lastLine: "12 passed, 2 failed" });
  });
});
