import type { Log, LogIds } from "../chat/adapter.ts";

const MAX_ID_LENGTH = 200;
const WITHHELD = "[withheld]";

/**
 * Makes a log of one line for each event. `now` gives ISO-8601 UTC. A value that is not one short word cannot be an id
 * and is withheld: what people typed has no way into the log, and nobody can forge a line.
 */
export function createLog(
  write: (line: string) => void,
  now: () => string,
  format: "text" | "json",
): Log {
  const line = format === "json" ? jsonLine : textLine;
  const at = (level: Level) => (event: string, ids?: LogIds) =>
    write(line(now(), level, idOf(event), idsOf(ids)));
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

type Level = "info" | "warn" | "error";
type Id = string | number | boolean;
type Ids = readonly (readonly [string, Id])[];

function jsonLine(at: string, level: Level, event: Id, ids: Ids): string {
  return JSON.stringify({ ...Object.fromEntries(ids), at, level, event });
}

function textLine(at: string, level: Level, event: Id, ids: Ids): string {
  return [at, level.padEnd(5), event, ...ids.map(([name, id]) => `${name}=${id}`)].join(" ");
}

function idsOf(ids: LogIds = {}): Ids {
  return Object.entries(ids).flatMap(([name, id]) => (id === undefined ? [] : [[name, idOf(id)]]));
}

function idOf(id: Id): Id {
  if (typeof id !== "string") return id;
  // Printable ASCII without blanks; Slack (xoxb-, xapp-, xoxp- …) and Discord (three dotted parts) tokens never.
  const isId = id.length <= MAX_ID_LENGTH && /^[!-~]+$/.test(id);
  const isToken = /\bx(ox[a-z]|app)-|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/.test(id);
  return isId && !isToken ? id : WITHHELD;
}
