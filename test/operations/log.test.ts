import { describe, expect, it } from "vitest";
import { createLog } from "../../src/operations/log.ts";

const NOW = "2026-11-24T20:00:00.000Z";

function logged(format: "text" | "json") {
  const lines: string[] = [];
  return {
    lines,
    log: createLog(
      (line) => lines.push(line),
      () => NOW,
      format,
    ),
  };
}

describe("the log", () => {
  it("writes one readable line for each event", () => {
    const { lines, log } = logged("text");
    log.info("nudge.sent", { delivery: "d1", attempts: 2, again: false, missing: undefined });
    log.warn("slack.reconnecting");
    expect(lines).toEqual([
      `${NOW} info  nudge.sent delivery=d1 attempts=2 again=false`,
      `${NOW} warn  slack.reconnecting`,
    ]);
  });

  it("writes one JSON object for each event when asked to", () => {
    const { lines, log } = logged("json");
    log.error("nudge.dead", { delivery: "d1", level: "forged", attempts: 25 });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { at: NOW, level: "error", event: "nudge.dead", delivery: "d1", attempts: 25 },
    ]);
  });

  it.each([
    ["words somebody typed", "Acme Corp said no"],
    ["a forged second line", "d1\n2026-11-24T20:00:00.000Z error all.lost"],
    ["an escape sequence for the terminal", "\u001b[2Jgone"],
    ["letters beyond ASCII", "Müller"],
    ["an empty value", ""],
    ["a value longer than any id", "x".repeat(201)],
    ["a Slack bot token", "xoxb-1-2-abcdef"],
    ["a Slack app token", "xapp-1-A1-2-abcdef"],
    ["a Discord token", `${"M".repeat(26)}.GabcdE.${"z".repeat(38)}`],
  ])("withholds %s", (_, value) => {
    for (const format of ["text", "json"] as const) {
      const { lines, log } = logged(format);
      log.info("event", { id: value });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain("[withheld]");
      if (value !== "") expect(lines[0]).not.toContain(value);
      expect(lines[0]).not.toContain("\n");
    }
  });

  it.each([
    "Rk1aQ2J5b0dXZ2NvbW1lbnQx",
    "http://127.0.0.1:4141/",
    "ECONNRESET",
    "thank-you.o1.i1.c1#due@2026-11-25T21:00:00.000Z",
  ])("lets the id %s through", (id) => {
    const { lines, log } = logged("text");
    log.info("event", { id });
    expect(lines).toEqual([`${NOW} info  event id=${id}`]);
  });
});
