import { describe, expect, it } from "vitest";
import type { Suggesting } from "../../../adapters/playground/hear.ts";
import { complete } from "../../../adapters/playground/page/completion.ts";
import { exampleInterview } from "../../../adapters/playground/page/example.ts";
import { optionsOf } from "../../../adapters/playground/page/picks.ts";
import type { Registry } from "../../../src/chat/command.ts";
import { registry } from "./scripted-bot.ts";

const noSuggestions = async () => [];

async function labels(line: string) {
  const { options } = await complete(line, [], registry, noSuggestions);
  return options.map(({ label }) => label);
}

describe("completion while typing", () => {
  it("leaves files out: they are dropped, not typed", async () => {
    const file = { kind: "file", summary: "The table" } as const;
    const note = { kind: "words", summary: "A note" } as const;
    const command = { root: "interview", summary: "Import", examples: ["import"] } as const;
    const withFile: Registry = {
      roots: { interview: "Interviews" },
      commands: [
        { ...command, name: "import", fields: { file }, answers: "form", line: "each" },
        { ...command, name: "take", fields: { file, note }, answers: "form", line: "each" },
        { ...command, name: "add", fields: { file, note }, answers: "form", line: "whole" },
      ],
    };
    const shown = (line: string) => complete(line, [], withFile, noSuggestions);
    const names = await shown("/interview ");
    expect(names.options.map(({ label }) => label)).toEqual([
      "import",
      "take [note]",
      "add [note]",
    ]);
    expect((await shown("/interview import ")).hint).toBe("Import");
    expect((await shown("/interview take x")).hint).toBe("note: A note (optional)");
    expect((await shown("/interview add x")).hint).toBe("A note");
    const picked = [{ text: "Acme", value: "row1", at: 16 }];
    expect(optionsOf("/interview take Acme", picked, withFile)).toEqual({
      name: "take",
      options: { note: "row1" },
    });
  });

  it("has nothing to say about plain words", async () => {
    expect(await complete("hello", [], registry, noSuggestions)).toEqual({
      hint: undefined,
      options: [],
    });
  });

  it("offers the commands, then what they can do, with usage and summary", async () => {
    expect(await labels("/")).toEqual(["/interview", "/club"]);
    expect(await labels("/cl")).toEqual(["/club"]);
    expect(await labels("/interview ")).toEqual([
      "add [details]",
      "list",
      "sent <interview> [who]",
    ]);
    const { options } = await complete("/interview s", [], registry, noSuggestions);
    expect(options).toEqual([
      {
        label: "sent <interview> [who]",
        detail: "Tell that you sent a thank-you or a follow-up",
        text: "sent ",
        replaces: 1,
      },
    ]);
  });

  it("explains the part that is being typed and gives examples where nothing is typed yet", async () => {
    const empty = await complete("/interview add ", [], registry, noSuggestions);
    expect(empty.hint).toBe("Company, role, when, with whom: separated by commas");
    expect(empty.options.map(({ text }) => text)).toEqual([
      "Acme, Data Analyst, tue 2pm, with Ana Ruiz (manager)",
    ]);
    const begun = await complete("/interview add Ac", [], registry, noSuggestions);
    expect(begun.options).toEqual([]);
  });

  it("offers the choices of a field", async () => {
    expect(await labels("/club status s")).toEqual(["Short"]);
  });

  it("asks the bot what could stand in a field, with what stands before it", async () => {
    const asked: Suggesting[] = [];
    const suggest = async (what: Suggesting) => {
      asked.push(what);
      return [{ label: "Ana Ruiz", value: "contact7" }];
    };
    const picks = [{ text: "Acme, Data Analyst", value: "opportunity1", at: 16 }];
    const { hint, options } = await complete(
      "/interview sent Acme, Data Analyst an",
      picks,
      registry,
      suggest,
    );
    expect(asked).toEqual([
      {
        root: "interview",
        name: "sent",
        field: "who",
        typed: "an",
        options: { interview: "opportunity1" },
      },
    ]);
    expect(hint).toBe("who: To whom (optional)");
    expect(options).toEqual([
      { label: "Ana Ruiz", detail: "who", text: "Ana Ruiz ", replaces: 2, value: "contact7" },
    ]);
  });

  it("says when there is no such command", async () => {
    const { hint, options } = await complete("/interview dance", [], registry, noSuggestions);
    expect(hint).toBe('There is no "dance" here.');
    expect(options).toEqual([]);
  });
});

describe("a line with picks", () => {
  const ana = { text: "Ana Ruiz", value: "Ana Ruiz", at: 26 };

  it("becomes native options, whatever spaces and namesakes are in it", () => {
    const picks = [{ text: "interview", value: "opportunity1", at: 16 }, ana];
    expect(optionsOf("/interview sent interview Ana Ruiz", picks, registry)).toEqual({
      name: "sent",
      options: { interview: "opportunity1", who: "Ana Ruiz" },
    });
  });

  it("gives the last field what is left", () => {
    const picks = [{ text: "Acme, Analyst", value: "opportunity1", at: 16 }];
    expect(optionsOf("/interview sent Acme, Analyst ana and raj", picks, registry)).toEqual({
      name: "sent",
      options: { interview: "opportunity1", who: "ana and raj" },
    });
  });

  it("stays a line when nothing was picked, or it was typed over", () => {
    expect(optionsOf("/interview sent acme ana", [], registry)).toBeUndefined();
    expect(optionsOf("/interview sent globex", [ana], registry)).toBeUndefined();
    const pick = { text: "Acme", value: "opportunity1", at: 16 };
    expect(optionsOf("/interview sent Acmes", [pick], registry)).toBeUndefined();
  });

  it("stays a line when the command takes it whole", () => {
    const pick = { text: "Acme", value: "opportunity1", at: 15 };
    expect(optionsOf("/interview add Acme", [pick], registry)).toBeUndefined();
  });
});

describe("the example interview", () => {
  it("is on the next weekday of the person's zone", () => {
    expect(exampleInterview(0, "2026-11-24T14:00:00.000Z", "America/New_York")).toBe(
      "/interview add Acme, Data Analyst, Wed 25 Nov 2026 2pm, with Dana Ruiz (manager) dana@acme.example, Raj Patel",
    );
    expect(exampleInterview(1, "2026-12-31T23:30:00.000Z", "UTC")).toContain("Fri 1 Jan 2027 2pm");
  });

  it("skips the weekend", () => {
    const friday = "2026-11-27T15:00:00.000Z";
    expect(exampleInterview(2, friday, "UTC")).toContain("Initech, Designer, Mon 30 Nov 2026 2pm");
  });
});
