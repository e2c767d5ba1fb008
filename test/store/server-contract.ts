import { Client } from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { newKeyText } from "../../src/store/master-key.ts";
import { openStore } from "../../src/store/open.ts";
import { aClaim, aNudge, minutes, NOW, planted } from "./sample-facts.ts";

// Two stores over two pools stand for two processes: only the server is between them.
/** What only a server can show. */
export function serverContract(url: string): void {
  describe("several processes on one PostgreSQL server", () => {
    const key = { current: newKeyText() };
    const open = (changes = {}) => {
      const log = { info: () => undefined };
      const lanePace = { slack: { burst: 10, rateMs: 0 } };
      return openStore({ url, key, now: () => NOW, log, lanePace, ...changes });
    };

    beforeEach(async () => {
      const client = new Client(url);
      await client.connect();
      await client.query("drop schema public cascade; create schema public;");
      await client.end();
    });

    it("may start at once on an empty database", async () => {
      const stores = await Promise.all([open(), open(), open()]);
      expect(await stores[1]?.clock.nextWake()).toBeUndefined();
      for (const store of stores) await store.close();
    });

    it("agree on one key even when they start at once with different ones", async () => {
      const starts = await Promise.allSettled([open(), open({ key: { current: newKeyText() } })]);
      const faults = starts.filter((start) => start.status === "rejected");
      expect(faults).toHaveLength(1);
      expect(String(faults[0]?.reason)).toMatch(/another key/);
      for (const start of starts) if (start.status === "fulfilled") await start.value.close();
    });

    it("never claim the same nudge twice, while plans change under their hands", async () => {
      const [one, two] = [await open(), await open()];
      const all = [];
      for (let n = 0; n < 40; n += 1) {
        all.push(await planted(one, [aNudge("a", NOW)], { workspace: `T${n % 3}` }));
      }
      const claims = Array.from({ length: 12 }, (_, n) =>
        (n % 2 === 0 ? one : two).clock.claim(aClaim(NOW, { owner: `${n}` })),
      );
      const plans = all.map(({ person, opportunity }) =>
        two.change((tx) =>
          tx.planNudges(person.id, opportunity.id, [aNudge("a", NOW), aNudge("b", minutes(5))]),
        ),
      );
      const claimed = (await Promise.all(claims)).flat();
      await Promise.all(plans);
      const rest = await drained(() => one.clock.claim(aClaim(NOW)));
      const ids = [...claimed, ...rest].flatMap((each) => each.nudges.map((nudge) => nudge.id));
      expect(ids).toHaveLength(40);
      expect(new Set(ids).size).toBe(40);
      await one.close();
      await two.close();
    });

    it("leave each other's leases alone at start-up", async () => {
      const [one, two] = [await open(), await open()];
      await planted(one, [aNudge("a", NOW)]);
      await one.clock.claim(aClaim(NOW, { owner: "one" }));
      expect(await two.clock.takeOver("two", minutes(0.25))).toBe(0);
      expect(await two.clock.nextWake()).toBe(minutes(1));
      await one.close();
      await two.close();
    });

    it("need a key that is set, because a server keeps none", async () => {
      await expect(open({ key: undefined })).rejects.toThrow(/^AFTERWORD_KEY is not set/);
    });
  });
}

async function drained<T>(claim: () => Promise<readonly T[]>): Promise<readonly T[]> {
  const taken = await claim();
  return taken.length === 0 ? [] : [...taken, ...(await drained(claim))];
}
