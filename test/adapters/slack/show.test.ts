import { describe, expect, it } from "vitest";
import { escaped, show } from "../../../adapters/slack/show.ts";
import type { Block, Message } from "../../../src/chat/message.ts";
import { code, commandSpan, link, strong, text } from "../../../src/chat/text.ts";
import { checkMessage } from "../../platforms/slack/block-kit.ts";
import { labels, readBlocks } from "../../platforms/slack/reading.ts";

const shown = (...blocks: Block[]) => show({ notice: "Something is due.", blocks });
const read = (...blocks: Block[]) => readBlocks(shown(...blocks).blocks);

describe("a message on Slack", () => {
  it("carries its key on the first block, so that it can be found again", () => {
    const message: Message = {
      notice: "Due.",
      blocks: [{ kind: "divider" }, { kind: "paragraph", text: text`Thank Raj.` }],
    };
    expect(show(message, "KEY").blocks.map((block) => block.block_id)).toEqual(["KEY", undefined]);
  });

  it("reads line by line as it was written", () => {
    expect(
      read(
        { kind: "heading", text: "Acme" },
        { kind: "paragraph", text: text`Say ${strong("thanks")} with ${code("/x")}` },
        { kind: "bullets", items: [text`one`, text`two`] },
        {
          kind: "checklist",
          items: [
            { done: true, text: text`Ana` },
            { done: false, text: text`Raj` },
          ],
        },
        { kind: "facts", rows: [{ label: "When", value: text`Thu 3 Dec` }] },
        { kind: "draft", text: "Dear Ana,\nthank you." },
        { kind: "note", text: text`Why: the window is open.` },
      ),
    ).toBe(
      "Acme\nSay thanks with /x\none\ntwo\n[x] Ana\n[ ] Raj\nWhen: Thu 3 Dec\nDear Ana,\nthank you.\nWhy: the window is open.",
    );
  });

  it("shows words to copy that stand alone without a frame, which a phone would copy too", () => {
    const letter = "Hi *Ana*,\n\nThank you <@U1>.\n\nBest,\nBen";
    const alone = { kind: "draft", text: letter } as const;
    expect(JSON.stringify(shown(alone).blocks)).not.toContain("preformatted");
    expect(read(alone)).toBe(letter);
    expect(JSON.stringify(shown(alone, { kind: "divider" }).blocks)).toContain("preformatted");
  });

  it("names our commands so that they can be typed", () => {
    expect(read({ kind: "paragraph", text: [commandSpan("interview", "list")] })).toBe(
      "/interview list",
    );
  });

  it("links web and mail addresses, and spells every other one out", () => {
    const links = (url: string) =>
      JSON.stringify(shown({ kind: "paragraph", text: [link("Open", url)] }).blocks);
    expect(links("https://acme.example")).toContain('"type":"link"');
    expect(links("mailto:ana@acme.example?subject=Thanks")).toContain('"type":"link"');
    expect(links("javascript:alert(1)")).not.toContain('"type":"link"');
    expect(links("javascript:alert(1)")).toContain("Open (javascript:alert(1))");
  });

  it("keeps a heading too long for Slack's header as bold words", () => {
    const long = "Data Analyst at ".repeat(20).trim();
    expect(read({ kind: "heading", text: long })).toBe(long);
    expect(checkMessage(shown({ kind: "heading", text: long }))).toEqual([]);
  });

  it("keeps every button when its words are too many, and says that words are missing", () => {
    const blocks: Block[] = [
      ...Array.from({ length: 80 }, (_, index) => ({
        kind: "paragraph" as const,
        text: text`Line ${index}`,
      })),
      { kind: "buttons", buttons: [{ label: "Sent it", id: "1:sent:x" }] },
    ];
    const made = shown(...blocks);
    expect(made.blocks.length).toBeLessThanOrEqual(50);
    expect(labels(made.blocks)).toEqual(["Sent it"]);
    expect(readBlocks(made.blocks)).toContain("shortened");
    expect(readBlocks(made.blocks)).toContain("Line 0\nLine 1\n");
  });

  it("splits a long draft without losing a character, faces of people included", () => {
    const long = `${"👩🏽‍💻".repeat(800)}end`;
    expect(read({ kind: "draft", text: long }).replaceAll("\n", "")).toBe(long);
  });

  it("tells whom a button is about, and cuts what does not fit with a mark", () => {
    const [short, long] = labels(
      shown({
        kind: "buttons",
        buttons: [
          { label: "Sent it", about: "Ana", id: "1:a" },
          { label: "Sent it", about: "n".repeat(100), id: "1:b" },
        ],
      }).blocks,
    );
    expect(short).toBe("Sent it (Ana)");
    expect(long).toHaveLength(75);
    expect(long?.endsWith("…")).toBe(true);
  });

  it("never gives Slack an empty message", () => {
    for (const blocks of [
      [],
      [{ kind: "paragraph", text: [] }],
      [{ kind: "draft", text: "" }],
    ] as Block[][]) {
      const made = show({ notice: "Nothing to see.", blocks });
      expect(readBlocks(made.blocks)).toBe("Nothing to see.");
      expect(checkMessage(made)).toEqual([]);
    }
  });

  it("drops control characters, which no client can show", () => {
    expect(read({ kind: "paragraph", text: text`A\u0000c\u0007me\u001b[31m` })).toBe("Acme[31m");
  });

  it("makes the push notification harmless, because Slack reads markup in it", () => {
    expect(escaped("<!channel> & *now* :tada:")).toBe("&lt;!channel&gt; &amp; ∗now∗ :\u2060tada:");
  });
});
