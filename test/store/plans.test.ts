import Database from "better-sqlite3";
import { SqliteDialect } from "kysely";
import { expect, it } from "vitest";
import { newKeyText } from "../../src/store/master-key.ts";
import { openStoreOn } from "../../src/store/open.ts";
import { aClaim, aNudge, minutes, NOW, planted } from "./sample-facts.ts";

// A look that reads a whole table is fast in every test and slow for everyone with a year of history.
it("finds everything the clock asks for through an index", async () => {
  const database = new Database(":memory:");
  const asked = new Set<string>();
  const recording = {
    close: () => database.close(),
    prepare(text: string) {
      asked.add(text);
      return database.prepare(text);
    },
  };
  const store = await openStoreOn(new SqliteDialect({ database: recording }), {
    key: { current: newKeyText() },
    now: () => NOW,
    log: { info: () => undefined },
    lanePace: { slack: { burst: 9, rateMs: 0 } },
  });
  const { person, opportunity } = await planted(store, [aNudge("a", NOW), aNudge("b", NOW)]);
  asked.clear();

  const [first] = await store.clock.claim(aClaim(NOW));
  const [again] = await store.clock.claim(aClaim(minutes(2)));
  expect(again?.id).toBe(first?.id);
  const result = { deliveryId: again?.id ?? "", at: NOW, channel: "D1", messageId: "1" };
  await store.clock.record("me", [{ ...result, kind: "sent", sentNudgeIds: [] }]);
  await store.change(async (tx) => {
    await tx.planNudges(person.id, opportunity.id, [aNudge("c", minutes(9))]);
    await tx.savePerson({ ...person, pausedAt: NOW });
    await tx.savePerson(person);
    await tx.pendingNudges(person.id);
    await tx.lastAction(person.id, NOW);
    await tx.openQuestion(person.id, "kind", NOW);
    await tx.deliveryByMessage("D1", "1");
    await tx.firstSeen("Ev1", NOW);
  });
  await store.clock.tidy(NOW);
  await store.clock.nextWake();
  await store.change((tx) => tx.erasePerson(person.id));

  const scans = [...asked].flatMap((text) => (isQuery(text) ? scansOf(database, text) : []));
  expect(asked.size).toBeGreaterThan(30);
  expect(scans).toEqual([]);
  await store.close();
});

function isQuery(text: string): boolean {
  return /^(select|update|delete|insert)/.test(text);
}

/** The steps of SQLite's plan that read a table or index from end to end. */
function scansOf(database: Database.Database, text: string): readonly string[] {
  const values = text.match(/\?/g)?.map(() => "x") ?? [];
  const steps = database.prepare(`explain query plan ${text}`).all(values) as { detail: string }[];
  return steps
    .filter(({ detail }) => /^SCAN (nudge|delivery|person|action|question|inbox)/.test(detail))
    .map(({ detail }) => `${detail} <- ${text}`);
}
