import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { runTerminal } from "../../adapters/playground/terminal.ts";
import { instantAt } from "../coach/calendar/days.ts";
import { regionOfZone } from "../coach/calendar/region-of-zone.ts";
import { isKnownRegion, normalizeRegion } from "../coach/calendar/regions.ts";
import { isKnownZone } from "../coach/calendar/zones.ts";
import { createLog } from "../operations/log.ts";
import { openStore } from "../store/open.ts";
import { examplePeople, startPlayground } from "./start-playground.ts";
import { stillClock } from "./turned-clock.ts";

const USAGE = `npm run -s console -- [--at 2026-11-24T09:00] [--zone America/New_York] [--region US] [--database FILE]
Reads lines from standard input until its end; the clock stands still until !clock turns it.`;

interface Flags {
  readonly startsAt: string;
  readonly zone: string;
  readonly region: string;
  readonly database: string;
}

/** Reads the flags, or says everything that is wrong with them. */
function readFlags(args: readonly string[]): Flags | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      at: { type: "string" },
      zone: { type: "string" },
      region: { type: "string" },
      database: { type: "string" },
    },
  });
  const faults: string[] = [];
  const zone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isKnownZone(zone)) faults.push(`--zone: "${zone}" is no IANA zone; try America/New_York.`);
  const typedRegion = values.region ?? (isKnownZone(zone) ? regionOfZone(zone) : undefined) ?? "US";
  const region = normalizeRegion(typedRegion) ?? typedRegion;
  if (!isKnownRegion(region))
    faults.push(`--region: "${region}" is not known; try US, US-CA or GB-ENG.`);
  const at =
    values.at === undefined
      ? undefined
      : /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?$/.exec(values.at);
  if (at === null || (at !== undefined && !isOnCalendarAndClock(at[1], at[2])))
    faults.push(`--at: "${values.at}" is no local time; write it like 2026-11-24T09:00.`);
  if (faults.length > 0) return faults.join("\n");
  const [, day = "", time = ""] = at ?? [];
  return {
    startsAt: at === undefined ? new Date().toISOString() : instantAt(day, time, zone),
    zone,
    region,
    database: values.database === undefined ? ":memory:" : `sqlite:${values.database}`,
  };
}

/** The parser of dates takes 30 February for 2 March, and would start on a day nobody named. */
function isOnCalendarAndClock(day = "", time = ""): boolean {
  const parsed = Date.parse(`${day}T${time}:00.000Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(`${day}T${time}`);
}

function flagsOrSentence(args: readonly string[]): Flags | string {
  try {
    return readFlags(args);
  } catch (error) {
    return error instanceof Error ? error.message : "The flags could not be read.";
  }
}

/** Ids as long as the random ones, the same row of them in every run. */
function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return createHash("sha256").update(`row ${count}`).digest("base64url").slice(0, 16);
  };
}

/** The console: reads lines until their end. Resolves to the exit code. */
export async function runConsole(args: readonly string[]): Promise<number> {
  const flags = flagsOrSentence(args);
  if (typeof flags === "string") {
    process.stderr.write(`${flags}\n${USAGE}\n`);
    return 2;
  }
  const time = stillClock(flags.startsAt);
  const log = createLog((line) => process.stderr.write(`${line}\n`), time.now, "text");
  // Only what goes wrong: the conversation itself is on standard output.
  const faultsOnly = { ...log, info: () => {} };
  const store = await openStore({ url: flags.database, now: time.now, log: faultsOnly });
  const playground = await startPlayground({
    store,
    log: faultsOnly,
    time,
    defaults: { zone: flags.zone, regionOf: () => flags.region },
    people: examplePeople(flags.zone),
    host: { health: () => {}, fatal: () => {} },
    onStuck: () => {},
    setTimer: () => () => {},
    // A draft's wording is chosen by ids: counted ones make the same lines give the same words every time.
    ...(flags.database === ":memory:" ? { newId: countedIds() } : {}),
  });
  const code = await runTerminal({
    input: createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    output: (line) => process.stdout.write(`${line}\n`),
    adapter: playground.adapter,
    world: playground.world,
    readFile: (path) => readFile(path),
  });
  await playground.stop();
  return code;
}
