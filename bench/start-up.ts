import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { percentile, printTable } from "./figures.ts";

// How long the playground takes to open, and what it holds in memory, against a Node process that does nothing.
const ROUNDS = 7;

interface Figures {
  readonly ms: number;
  readonly megabytes: number;
}

/** Starts Node with these arguments, waits for a line that says `ready`, reads its memory and ends it. */
async function run(
  args: readonly string[],
  ready: RegExp,
  env: NodeJS.ProcessEnv,
): Promise<Figures> {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ms = await new Promise<number>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (piece: Buffer) => {
      said += piece.toString();
      if (ready.test(said)) resolve(performance.now() - start);
    });
    child.once("exit", () => reject(new Error(`It ended before it was ready: ${said}`)));
  });
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  return { ms, megabytes: kilobytes / 1024 };
}

const folder = mkdtempSync(join(tmpdir(), "afterword-bench-"));
const env = {
  AFTERWORD_PLAYGROUND_PORT: "0",
  AFTERWORD_PLAYGROUND_DATABASE: join(folder, "playground.sqlite"),
};
const empty: Figures[] = [];
const playground: Figures[] = [];
// Interleaved, so that a busy moment of the machine meets both alike.
for (let round = 0; round < ROUNDS; round += 1) {
  empty.push(await run(["-e", "console.log('ready'); setInterval(() => {}, 1000)"], /ready/, {}));
  playground.push(await run(["src/main.ts"], /playground is open/, env));
}
rmSync(folder, { recursive: true });

const median = (of: readonly Figures[], what: keyof Figures): number =>
  percentile(
    of.map((one) => one[what]),
    50,
  );
printTable(
  `Start-up, medians of ${ROUNDS} interleaved rounds`,
  (["ms", "megabytes"] as const).map((what) => ({
    figure: what,
    "empty node": median(empty, what),
    playground: median(playground, what),
    ratio: median(playground, what) / median(empty, what),
  })),
);
