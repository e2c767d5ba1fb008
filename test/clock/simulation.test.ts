import { describe, expect, it } from "vitest";
import { violations } from "./simulation/invariants.ts";
import { PLANTED_FAULTS } from "./simulation/planted-faults.ts";
import { type Plant, simulate } from "./simulation/simulation.ts";

/** To replay one run: AFTERWORD_SIMULATION_SEED=17 npx vitest run test/clock/simulation.test.ts */
const only = process.env.AFTERWORD_SIMULATION_SEED;
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const seeds = only === undefined ? upTo(20) : [Number(only)];

describe("the clock, over simulated weeks of bad luck", () => {
  it.each(seeds)("loses nothing, doubles nothing and wakes nobody (seed %i)", async (seed) => {
    const outcome = await simulate({ seed });
    expect(violations(outcome)).toEqual([]);
    expect(outcome.platform.posts.length).toBeGreaterThan(10);
  });

  it.each(["timer", "heartbeat"] as const)(
    "delivers everything by the %s alone",
    async (drivenBy) => {
      const outcome = await simulate({ seed: 7, days: 3, drivenBy });
      expect(violations(outcome)).toEqual([]);
      expect(outcome.platform.posts.length).toBeGreaterThan(10);
    },
  );

  it("shows everything that is wanted when nothing goes wrong", async () => {
    const outcome = await simulate({ seed: 3, badness: 0, crashes: false, clockSteps: false });
    expect(violations(outcome)).toEqual([]);
    const { posts, calls, blocked } = outcome.platform;
    expect(calls.filter(({ account }) => !blocked.has(account))).toHaveLength(
      posts.filter(({ account }) => !blocked.has(account)).length,
    );
  });

  it("brings the same weeks for the same seed", async () => {
    const [first, second] = [await simulate({ seed: 5 }), await simulate({ seed: 5 })];
    expect(second.platform.calls).toEqual(first.platform.calls);
    expect(second.steps).toEqual(first.steps);
  });
});

/** What must be noticed when a protection is missing. */
const SYMPTOMS = {
  "no reconcile": /nudge .* is visible more than once/,
  "marked as sent before it is sent": /is sent but not visible/,
  "no dedupe": /nudge .* is visible more than once/,
  "no coalescing": /delivery .* is visible more than once/,
  "no gap": /got two messages/,
  "no quiet hours": /^posted at/,
  "quiet hours at a fixed offset": /^posted at/,
  "no expiry": /was shown after it expired/,
  "rate limits ignored": /before its pause ended/,
  "no grace after a crash": /visible more than once/,
  "no in-flight guard": /visible more than once/,
  "doubtful posts taken for failed ones": /visible more than once/,
} as const satisfies Record<keyof typeof PLANTED_FAULTS, RegExp>;

describe("the invariants, with a fault planted", () => {
  const faults = Object.entries<Plant>(PLANTED_FAULTS);

  it.each(faults)("notice: %s", { timeout: 60_000 }, async (name, plant) => {
    const symptom = SYMPTOMS[name as keyof typeof PLANTED_FAULTS];
    const seen: string[] = [];
    for (const seed of upTo(20)) {
      seen.push(...violations(await simulate({ seed, plant })));
      if (seen.some((violation) => symptom.test(violation))) return;
    }
    expect(seen).toContainEqual(expect.stringMatching(symptom));
  });
});
