import { describe, expect, it } from "vitest";
import { transcriptsIn } from "./transcript.ts";

describe("finding conversations in a document", () => {
  it("tells what was typed from what came back", () => {
    const markdown = [
      "# A page",
      "```console",
      "$ npm run -s console -- --at 2026-11-24T09:00 --zone America/New_York",
      "> /interview list",
      "bot> [dm ana] Nothing yet.",
      "",
      "> help",
      "bot> [dm ana] Say hello.",
      "```",
      "",
    ].join("\n");
    expect(transcriptsIn("page.md", markdown)).toEqual([
      {
        where: "page.md:3",
        flags: ["--at", "2026-11-24T09:00", "--zone", "America/New_York"],
        input: ["/interview list", "help"],
        output: ["bot> [dm ana] Nothing yet.", "bot> [dm ana] Say hello."],
      },
    ]);
  });

  it("leaves other console blocks alone", () => {
    expect(transcriptsIn("page.md", "```console\n$ npm ci && npm start\n```\n")).toEqual([]);
  });
});
