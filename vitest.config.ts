import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // An odd zone (+12:45, +13:45 in summer) catches code that trusts the machine's zone.
    env: { TZ: "Pacific/Chatham" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "adapters/**/*.ts", "migrations/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { "src/coach/**": { lines: 95, functions: 95, branches: 90 } },
    },
  },
});
