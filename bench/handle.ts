import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { createHandle } from "../src/bot/handle.ts";
import type { Incoming } from "../src/chat/incoming.ts";
import type { Reply } from "../src/chat/reply.ts";
import { newRowId } from "../src/run/assemble.ts";
import { openStore } from "../src/store/open.ts";
import { percentile, printTable, timed } from "./figures.ts";

// How long the bot takes to answer `/interview add` and a press, against a bare insert of the same number of rows in
// one transaction of the same kind of file (WAL, synchronous FULL). The platforms allow 3 s.
const ROUNDS = 400;
/** The rows that one `/interview add` with two contacts writes, and one press; counted with the store's own export. */
const folder = mkdtempSync(join(tmpdir(), "afterword-bench-"));
const now = "2026-11-23T14:00:00.000Z";
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const store = await openStore({
  url: `sqlite:${join(folder, "bot.sqlite")}`,
  now: () => now,
  log: silent,
});
const handle = createHandle({
  store,
  log: silent,
  newId: newRowId,
  defaults: { zone: "America/New_York", regionOf: () => "US" },
  pause: async () => {},
  onChange: () => {},
});

let events = 0;
const heard = (account: string) => {
  events += 1;
  const who = { platform: "playground", workspace: "playground", account };
  return {
    eventId: `e${events}`,
    speaker: { ...who, zoneHint: "America/New_York" },
    place: { kind: "dm", ...who },
    now,
  } as const;
};
const opens = (account: string): Incoming => ({
  kind: "opened",
  what: "messages",
  ...heard(account),
});
const adds = (account: string, company: string): Incoming => ({
  kind: "command",
  root: "interview",
  input: {
    kind: "line",
    line: `add ${company}, Data Analyst, 20 Nov 3pm, with Ana Ruiz (manager), Raj`,
  },
  ...heard(account),
});
const presses = (account: string, id: string): Incoming => ({
  kind: "press",
  id,
  message: { platform: "playground", workspace: "playground", channel: "c", id: "m" },
  ...heard(account),
});

const rowsOf = async (account: string): Promise<number> => {
  const person = await store.personByAccount({
    platform: "playground",
    workspace: "playground",
    account,
  });
  const tables = person === undefined ? {} : await store.everythingAbout(person.id);
  return Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
};

/** The first button of this verb in an answer. */
function buttonOf(reply: Reply, verb: string): string {
  const blocks = reply.kind === "say" || reply.kind === "change" ? reply.message.blocks : [];
  const ids = blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
  const found = ids.find((button) => "id" in button && button.id.startsWith(`1:${verb}:`));
  if (found === undefined || !("id" in found))
    throw new Error(`No "${verb}" button in the answer.`);
  return found.id;
}

const bare = new Database(join(folder, "bare.sqlite"));
bare.pragma("journal_mode = WAL");
bare.pragma("synchronous = FULL");
bare.exec(
  "create table fact (id text primary key, person_id text not null, at text not null, sealed text not null)",
);
const insert = bare.prepare("insert into fact values (?, ?, ?, ?)");
const sealed = "x".repeat(200);
const insertRows = bare.transaction((count: number) => {
  for (let row = 0; row < count; row += 1) insert.run(newRowId(), "person", now, sealed);
});

const add: number[] = [];
const bareAdd: number[] = [];
const press: number[] = [];
const barePress: number[] = [];
const rows = { add: 0, press: 0 };
for (let round = 0; round < ROUNDS; round += 1) {
  const account = `p${round}`;
  await handle(opens(account));
  add.push(await timed(() => handle(adds(account, "Acme"))));
  const before = await rowsOf(account);
  rows.add = before - 1;
  bareAdd.push(await timed(() => insertRows(rows.add)));
  const today = await handle({
    kind: "command",
    root: "interview",
    input: { kind: "line", line: "today" },
    ...heard(account),
  });
  const id = buttonOf(today, "sent");
  press.push(await timed(() => handle(presses(account, id))));
  rows.press = (await rowsOf(account)) - before;
  barePress.push(await timed(() => insertRows(Math.max(1, rows.press))));
}
await store.close();
bare.close();
rmSync(folder, { recursive: true });

const row = (
  figure: string,
  ours: readonly number[],
  theirs: readonly number[],
  count: number,
) => ({
  figure,
  rows: String(count),
  "p50 ms": percentile(ours, 50),
  "p99 ms": percentile(ours, 99),
  "bare p50": percentile(theirs, 50),
  "bare p99": percentile(theirs, 99),
  "ratio p50": percentile(ours, 50) / percentile(theirs, 50),
});
printTable(`Handling, ${ROUNDS} rounds, SQLite file`, [
  row("/interview add", add, bareAdd, rows.add),
  row("press Sent it", press, barePress, rows.press),
]);
