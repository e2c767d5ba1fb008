import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showForm } from "../../../adapters/discord/ask.ts";
import { escapeMarkdown } from "../../../adapters/discord/rendering/markdown.ts";
import { showMessage } from "../../../adapters/discord/show.ts";
import type { Form, FormField } from "../../../src/chat/form.ts";
import type { Block, Message } from "../../../src/chat/message.ts";
import { commandSpan, link, strong, text } from "../../../src/chat/text.ts";
import { modalFaults } from "../../platforms/discord/house-rules.ts";
import { readMarkdown } from "../../platforms/discord/reading.ts";
import { apiSchema } from "../../platforms/discord/schema.ts";

const none = () => undefined;
const show = (...blocks: readonly Block[]) =>
  showMessage({ notice: "A step is due.", blocks }, none);
const described = (message: Message) =>
  showMessage(message, none).embeds.map(({ description }) => description);

describe("a message on Discord", () => {
  it("puts the notice where push notifications read it, and the rest in an embed", () => {
    const shown = show(
      { kind: "heading", text: "Thank-you for Ana" },
      {
        kind: "paragraph",
        text: text`Say ${strong("thanks")} by ${"Wed 25 Nov"}, see ${link("the guide", "https://a.example/x")}.`,
      },
      { kind: "bullets", items: [text`one`, text`two\nlines`] },
      {
        kind: "checklist",
        items: [
          { done: true, text: text`Ana` },
          { done: false, text: text`Raj` },
        ],
      },
      { kind: "facts", rows: [{ label: "Zone", value: text`New York` }] },
      { kind: "draft", text: "Dear Ana,\nthank you." },
      { kind: "note", text: text`Step 1 of 3` },
    );
    expect(shown.content).toBe("A step is due.");
    expect(shown.embeds.map(({ description }) => description)).toEqual([
      [
        "### Thank-you for Ana",
        "Say **thanks** by Wed 25 Nov, see [the guide](<https://a.example/x>).",
        "- one\n- two lines",
        "- ☑ Ana\n- ☐ Raj",
        "**Zone:** New York",
        "```\nDear Ana,\nthank you.\n```",
        "-# Step 1 of 3",
      ].join("\n\n"),
    ]);
  });

  it("shows words to copy that stand alone as the message itself, bare where nothing in them is a sign", () => {
    const letter = "Hi Ana,\n\nThank you: it was good to meet you!\n\nBest,\nBen";
    expect(show({ kind: "draft", text: letter })).toMatchObject({ content: letter, embeds: [] });
    expect(show({ kind: "draft", text: "Hi *Ana* <@1>" })).toMatchObject({
      content: "```\nHi *Ana* <@1>\n```",
      embeds: [],
    });
    expect(show({ kind: "draft", text: "word ".repeat(500) }).embeds).toHaveLength(1);
  });

  it("starts a new box at each divider", () => {
    const both = show(
      { kind: "paragraph", text: text`a` },
      { kind: "divider" },
      { kind: "paragraph", text: text`b` },
    );
    expect(both.embeds).toEqual([{ description: "a" }, { description: "b" }]);
  });

  it("writes a command in words until Discord knows it", () => {
    const message = {
      notice: "Hi.",
      blocks: [{ kind: "paragraph", text: [commandSpan("interview", "add")] }],
    } as const;
    expect(described(message)).toEqual(["`/interview add`"]);
    expect(showMessage(message, () => "42").embeds[0]?.description).toBe("</interview add:42>");
  });

  it("cuts a draft inside its fence and says so", () => {
    const [first, second] = described({
      notice: "Hi.",
      blocks: [{ kind: "draft", text: "word ".repeat(2_000) }],
    });
    expect(first).toMatch(/^```\n[^`]+\n```\n-# … shortened$/);
    expect(second).toBeUndefined();
  });

  it("cuts bold words inside their marks", () => {
    const [only] = described({
      notice: "Hi.",
      blocks: [{ kind: "paragraph", text: [strong("*".repeat(9_000))] }],
    });
    expect(readMarkdown(String(only)).text).toMatch(/^\*{1000,}\n… shortened$/);
  });

  it("keeps a row of six buttons pressable, drops the sixth row and says so", () => {
    const button = (n: number) => ({ label: `B${n}`, id: `1:press:${n}` });
    const six = Array.from({ length: 6 }, (_, n) => button(n));
    expect(
      show({ kind: "buttons", buttons: six }).components.map(({ components }) => components.length),
    ).toEqual([5, 1]);
    const rows = Array.from(
      { length: 6 },
      (_, n): Block => ({ kind: "buttons", buttons: [button(n)] }),
    );
    const shown = show(...rows);
    expect(shown.components).toHaveLength(5);
    expect(shown.embeds[0]?.description).toBe("-# … shortened");
  });

  it("leaves out a second button with the same id, for which Discord would refuse the whole message", () => {
    const shown = show({
      kind: "buttons",
      buttons: [
        { label: "Sent it", id: "1:sent:1" },
        { label: "Sent it again", id: "1:sent:1" },
      ],
    });
    expect(shown.components[0]?.components).toHaveLength(1);
  });

  it("shows a mail address in words, because Discord has no button for it", () => {
    const shown = show({
      kind: "buttons",
      buttons: [{ label: "Open in mail", url: "mailto:ana@acme.example" }],
    });
    expect(shown.components).toEqual([]);
    expect(readMarkdown(String(shown.embeds[0]?.description)).text).toBe(
      "Open in mail mailto:ana@acme.example",
    );
  });

  it("never splits an emoji when it cuts", () => {
    const [only] = described({
      notice: "Hi.",
      blocks: [{ kind: "paragraph", text: text`${"🙂".repeat(4_000)}` }],
    });
    expect(only).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

const words = (maxLength: number) => fc.string({ unit: "grapheme", minLength: 1, maxLength });
const sometimes = <K extends string, T>(key: K, arbitrary: fc.Arbitrary<T>) =>
  fc.record({ [key]: arbitrary } as Record<K, fc.Arbitrary<T>>, { requiredKeys: [] });
const choices = fc.uniqueArray(fc.record({ label: words(120), value: fc.uuid() }), {
  minLength: 1,
  maxLength: 25,
  selector: ({ value }) => value,
});
const anyForm: fc.Arbitrary<Form> = fc.record({
  id: fc.constant("1:fill:row1"),
  title: words(60),
  submit: fc.constant("Save"),
  fields: fc.array(
    fc
      .tuple(
        fc.record({
          name: fc.uuid(),
          label: words(60),
          kind: fc.constantFrom("line" as const, "paragraph" as const, "choice" as const),
          required: fc.boolean(),
          options: choices,
        }),
        sometimes("hint", words(150)),
        sometimes("fault", words(300)),
        sometimes("value", words(5_000)),
        sometimes("maxLength", fc.integer({ min: 1, max: 3_000 })),
      )
      .map((parts): FormField => Object.assign({}, ...parts)),
    { minLength: 1, maxLength: 6 },
  ),
});

describe("a form on Discord", () => {
  it("is a modal that Discord takes, whatever stands in it", () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const modal = showForm(form);
        expect(modalFaults(modal)).toEqual([]);
        const callback = { type: 9, data: modal };
        expect(apiSchema().request("POST", "/interactions/1/token/callback", callback)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what people type", () => {
  it("is read back as typed, whatever it is, and makes nothing of itself", () => {
    const signs = fc.string({
      unit: fc.constantFrom(..."*_~`|\\[]()<>#:-+>@!&/ abt1.\n".split("")),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: "grapheme" })), (typed) => {
        const read = readMarkdown(escapeMarkdown(typed));
        expect(read.acts).toEqual([]);
        expect(read.text).toBe(typed.replaceAll("\r", "").replaceAll("\u200b", ""));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    "https://evil.example/x",
    "@everyone",
    "<@123456789012345678>",
    "<t:0:R>",
    ":tada:",
    "# Big",
    "> quote",
    "1. one",
  ])("would act if it were not escaped: %s", (typed) => {
    expect(readMarkdown(typed).acts).not.toEqual([]);
    expect(readMarkdown(escapeMarkdown(typed))).toEqual({ text: typed, acts: [] });
  });

  it("leaves ordinary sentences alone, because push notifications show Markdown's signs", () => {
    const ordinary = "Thu 3 Dec, 15:00 (New York) - Ana's reply: ana@acme.example, 50% sure!";
    expect(escapeMarkdown(ordinary)).toBe(ordinary);
  });
});
