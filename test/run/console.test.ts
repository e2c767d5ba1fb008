import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../src/console.ts", import.meta.url));

/** Starts the console with flags and no lines; resolves when it ended. */
async function run(...flags: readonly string[]): Promise<{ code: unknown; said: string }> {
  const child = spawn(process.execPath, [PROGRAM, ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.resume();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  return { code, said };
}

describe("the console's --at", () => {
  it.each(["2026-02-30T09:00", "2026-13-01T09:00", "2026-02-28T24:00", "tomorrow"])(
    "refuses %s with a sentence",
    async (at) => {
      const { code, said } = await run("--at", at, "--zone", "America/New_York");
      expect(code).toBe(2);
      expect(said).toContain(`--at: "${at}" is no local time; write it like 2026-11-24T09:00.`);
    },
  );

  it("takes the leap day of a leap year", async () => {
    expect((await run("--at", "2028-02-29T09:00", "--zone", "America/New_York")).code).toBe(0);
  });
});
