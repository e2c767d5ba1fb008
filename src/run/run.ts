import { setTimeout as delay } from "node:timers/promises";
import { createLog } from "../operations/log.ts";
import { faultMessage, readSettings, type Settings } from "../settings.ts";
import { start } from "./start.ts";

/** A stop that takes longer is not waited for, in ms: an adapter in the middle of an outage can hang. */
const STOP_MS = 8_000;
/** What a shell calls a wrong configuration. */
const WRONG_SETTINGS = 2;

async function serve(settings: Settings): Promise<void> {
  const log = createLog(
    (line) => process.stderr.write(`${line}\n`),
    () => new Date().toISOString(),
    settings.logFormat,
  );
  // Failed reconnects of the Slack client end up here; it goes on trying by itself.
  process.on("unhandledRejection", (reason) => {
    log.error("process.unhandled-rejection", {
      fault: reason instanceof Error ? reason.name : typeof reason,
    });
  });
  const stopping = Promise.withResolvers<number>();
  const running = await start(settings, log, (sentence) => {
    process.stderr.write(`${sentence}\n`);
    stopping.resolve(1);
  });
  for (const line of running.lines) process.stdout.write(`${line}\n`);
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => stopping.resolve(0));
  const code = await stopping.promise;
  await Promise.race([running.stop(), delay(STOP_MS)]);
  process.exit(code);
}

/** The whole program: reads the environment, starts what it asks for and runs until it is told to stop. */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  const reading = readSettings(env);
  if (!reading.ok) {
    process.stderr.write(`${faultMessage(reading.faults)}\n`);
    process.exitCode = WRONG_SETTINGS;
    return;
  }
  try {
    await serve(reading.settings);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : "something unexpected happened.";
    process.stderr.write(`Afterword did not start: ${sentence}\n`);
    process.exit(1);
  }
}
