import fc from "fast-check";
import { type Button, packId } from "../../src/chat/button.ts";
import type { Block, Message } from "../../src/chat/message.ts";
import type { Span, Text } from "../../src/chat/text.ts";

/** Words that must never become a mention, a link, a picture or formatting on any platform. */
export const hostileTexts: readonly string[] = [
  "@everyone",
  "@here and @channel",
  "<!channel> <!here|here> <@U0ANA>",
  "<#C0JOBCLUB> <@&123456789012345678> <@123456789012345678>",
  "&<>&amp;&lt;",
  "*bold* _italic_ ~struck~ `code`",
  "**bold** __under__ ~~gone~~ ||spoiler||",
  "[click](https://evil.example)",
  "<https://evil.example|Acme careers>",
  ":tada: :smile:",
  "</time:0> <t:0:R> </interview add:1>",
  "<!date^1392734382^{date_num}|now>",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "mailto:ana@acme.example",
  "_*`~>#-|\\",
  "javascript:alert(1)",
];

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const words = (maxLength: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) },
    { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength }) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: maxLength })
        .map((length) => "w&".repeat(length / 2 + 1)),
    },
  );

const id = () =>
  fc
    .string({ unit: fc.constantFrom(..."abcdef0123456789-_"), maxLength: 80 })
    .map((argument) => packId("verb", argument));

const span = (): fc.Arbitrary<Span> =>
  fc.oneof(
    fc.record({ kind: fc.constant("plain" as const), text: words(4_000) }),
    fc.record({ kind: fc.constant("strong" as const), text: words(4_000) }),
    fc.record({ kind: fc.constant("code" as const), text: words(4_000) }),
    fc.record({
      kind: fc.constant("command" as const),
      root: fc.constant("interview"),
      name: fc.constant("list"),
    }),
    fc.record({
      kind: fc.constant("link" as const),
      text: words(200),
      url: fc.webUrl(),
    }),
  );

const spans = (): fc.Arbitrary<Text> => fc.array(span(), { minLength: 1, maxLength: 6 });

const button = (): fc.Arbitrary<Button> =>
  fc
    .record({
      label: fc.string({ unit: "grapheme", minLength: 1, maxLength: 38 }),
      about: sometimes(words(200)),
      id: id(),
      style: sometimes(fc.constantFrom("primary" as const, "plain" as const, "danger" as const)),
    })
    .map(({ about, style, ...rest }) => ({
      ...rest,
      ...(about === undefined ? {} : { about }),
      ...(style === undefined ? {} : { style }),
    }));

const buttons = (): fc.Arbitrary<Block> =>
  fc.record({
    kind: fc.constant("buttons" as const),
    buttons: fc.array(
      fc.oneof(
        button(),
        fc.record({
          label: fc.string({ unit: "grapheme", minLength: 1, maxLength: 38 }),
          url: fc.webUrl(),
        }),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  });

const menu = (): fc.Arbitrary<Block> =>
  fc.record({
    kind: fc.constant("menu" as const),
    id: id(),
    label: words(150),
    options: fc.uniqueArray(fc.record({ label: words(75), value: fc.uuid() }), {
      minLength: 1,
      maxLength: 25,
      selector: (option) => option.value,
    }),
  });

const wordBlock = (): fc.Arbitrary<Block> =>
  fc.oneof(
    fc.record({ kind: fc.constant("heading" as const), text: words(400) }),
    fc.record({ kind: fc.constant("paragraph" as const), text: spans() }),
    fc.record({
      kind: fc.constant("bullets" as const),
      items: fc.array(spans(), { minLength: 1, maxLength: 12 }),
    }),
    fc.record({
      kind: fc.constant("checklist" as const),
      items: fc.array(fc.record({ done: fc.boolean(), text: spans() }), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
    fc.record({
      kind: fc.constant("facts" as const),
      rows: fc.array(fc.record({ label: words(100), value: spans() }), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
    fc.record({ kind: fc.constant("draft" as const), text: words(4_000) }),
    fc.record({ kind: fc.constant("note" as const), text: spans() }),
    fc.record({ kind: fc.constant("divider" as const) }),
  );

/** Any message the bot may say: all kinds of blocks, absurd lengths, at most five rows of buttons and menus. */
export function anyMessage(): fc.Arbitrary<Message> {
  return fc
    .record({
      notice: words(600),
      blocks: fc.array(wordBlock(), { minLength: 1, maxLength: 70 }),
      rows: fc.array(fc.oneof(buttons(), menu()), { maxLength: 5 }),
    })
    .map(({ notice, blocks, rows }) => ({ notice, blocks: [...blocks, ...rows.map(apart)] }));
}

/** Ids are unique within a message: both Discord and Slack refuse the same id twice. */
function apart(block: Block, row: number): Block {
  if (block.kind === "menu") return { ...block, id: `${block.id.slice(0, 90)}:${row}` };
  if (block.kind !== "buttons") return block;
  const buttons = block.buttons.map((button, index) =>
    "url" in button ? button : { ...button, id: `${button.id.slice(0, 90)}:${row}:${index}` },
  );
  return { ...block, buttons };
}
