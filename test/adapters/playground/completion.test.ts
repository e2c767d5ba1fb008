import { describe, expect, it } from "vitest";
import type { Suggesting } from "../../../adapters/playground/hear.ts";
import { complete, meantBy } from "../../../adapters/playground/page/completion.ts";
import { exampleInterview } from "../../../adapters/playground/page/example.ts";
import { registry } from "./scripted-bot.ts";

const noSuggestions = async () => [];

async function labels(line: string) {
  const { options } = await complete(line, [], registry, noSuggestions);
  return options.map(({ label }) => label);
}

describe("completion while typing", () => {
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
      { label: "Ana Ruiz", detail: "who", text: "Ana Ruiz", replaces: 2, value: "contact7" },
    ]);
  });

  it("says when there is no such command", async () => {
    const { hint, options } = await complete("/interview dance", [], registry, noSuggestions);
    expect(hint).toBe('There is no "dance" here.');
    expect(options).toEqual([]);
  });

  it("puts what a pick stands for into the line, literally", () => {
    const picks = [
      { text: "interview", value: "$&1", at: 16 },
      { text: "ana", value: "contact7", at: 26 },
    ];
    const line = "/interview sent interview ana";
    expect(meantBy(line, picks)).toBe("/interview sent $&1 contact7");
  });

  it("forgets a pick that was typed over", () => {
    const picks = [{ text: "Acme", value: "opportunity1", at: 16 }];
    expect(meantBy("/interview sent Globex", picks)).toBe("/interview sent Globex");
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
