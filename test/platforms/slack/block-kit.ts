import { at, isRecord, list, str } from "./json.ts";

/**
 * What Slack would refuse about blocks and views, from its Block Kit reference and the validators of its Python SDK.
 * Written apart from the adapter on purpose: neither knows the other's numbers.
 */
export function checkMessage(message: unknown): readonly string[] {
  const blocks = list(message, "blocks");
  const text = str(message, "text") ?? "";
  const faults: string[] = [];
  if (text.length > 4_000) faults.push("text: over 4000 characters");
  if (text === "" && blocks.length === 0) faults.push("no_text");
  if (blocks.length > 50) faults.push(`blocks: ${blocks.length}, the limit is 50`);
  const words = JSON.stringify(wordsIn(blocks)).length;
  if (words > 13_200) faults.push(`msg_blocks_too_long: ${words}`);
  return [...faults, ...checkBlocks(blocks, MESSAGE_BLOCKS)];
}

/** What Slack would refuse about a modal or a home view. */
export function checkView(view: unknown): readonly string[] {
  const type = str(view, "type");
  const blocks = list(view, "blocks");
  const faults: readonly (readonly [boolean, string])[] = [
    [type !== "modal" && type !== "home", `view type ${type}`],
    [blocks.length > 100, "view: over 100 blocks"],
    [(str(view, "private_metadata") ?? "").length > 3000, "private_metadata"],
    [(str(view, "callback_id") ?? "").length > 255, "callback_id"],
    [JSON.stringify(view).length > 250_000, "view_too_large"],
  ];
  return [
    ...faults.flatMap(([isSo, fault]) => (isSo ? [fault] : [])),
    ...(type === "home" ? checkHome(view) : checkModal(view)),
    ...checkBlocks(blocks, VIEW_BLOCKS),
  ];
}

function checkHome(view: unknown): readonly string[] {
  return ["title", "submit", "close"].flatMap((name) =>
    at(view, name) === undefined ? [] : [`home: no ${name}`],
  );
}

function checkModal(view: unknown): readonly string[] {
  const asks = list(view, "blocks").some((block) => str(block, "type") === "input");
  return [
    ...plain(at(view, "title"), 24, "title"),
    ...["submit", "close"].flatMap((name) => {
      const button = at(view, name);
      return button === undefined ? [] : plain(button, 24, name);
    }),
    ...(asks && at(view, "submit") === undefined ? ["modal with inputs needs submit"] : []),
  ];
}

const MESSAGE_BLOCKS = ["header", "section", "context", "divider", "actions", "rich_text"];
const VIEW_BLOCKS = [...MESSAGE_BLOCKS, "input"];

const BLOCK_KEYS: Readonly<Record<string, readonly string[]>> = {
  header: ["text"],
  section: ["text", "fields", "accessory"],
  context: ["elements"],
  divider: [],
  actions: ["elements"],
  rich_text: ["elements"],
  input: ["label", "element", "optional", "hint", "dispatch_action"],
};

function checkBlocks(blocks: readonly unknown[], allowed: readonly string[]): readonly string[] {
  const ids = blocks.flatMap((block) => str(block, "block_id") ?? []);
  const faults = ids.length === new Set(ids).size ? [] : ["block_id twice"];
  blocks.forEach((block, index) => {
    const type = str(block, "type") ?? "?";
    const where = `blocks[${index}] ${type}`;
    if (!allowed.includes(type)) faults.push(`${where}: not allowed here`);
    const known = ["type", "block_id", ...(BLOCK_KEYS[type] ?? [])];
    for (const key of Object.keys(isRecord(block) ? block : {})) {
      if (!known.includes(key)) faults.push(`${where}: unknown field ${key}`);
    }
    if ((str(block, "block_id") ?? "").length > 255) faults.push(`${where}: block_id`);
    faults.push(...checkBlock(type, block).map((fault) => `${where}: ${fault}`));
  });
  return faults;
}

function checkBlock(type: string, block: unknown): readonly string[] {
  switch (type) {
    case "header":
      return plain(at(block, "text"), 150, "text");
    case "section":
      return textObject(at(block, "text"), 3000, "text");
    case "context":
      return sized(list(block, "elements"), 10, (one) => textObject(one, 3000, "element"));
    case "actions":
      return [
        ...sized(list(block, "elements"), 25, interactive),
        ...unique(
          list(block, "elements").flatMap((one) => str(one, "action_id") ?? []),
          "action_id",
        ),
      ];
    case "rich_text":
      return sized(list(block, "elements"), 1000, richElement);
    case "input":
      return checkInput(block);
    default:
      return [];
  }
}

function checkInput(block: unknown): readonly string[] {
  const hint = at(block, "hint");
  return [
    ...plain(at(block, "label"), 2000, "label"),
    ...(hint === undefined ? [] : plain(hint, 2000, "hint")),
    ...interactive(at(block, "element")),
  ];
}

function interactive(element: unknown): readonly string[] {
  const type = str(element, "type") ?? "?";
  const id = str(element, "action_id") ?? "";
  const faults = id === "" || id.length > 255 ? [`${type}: action_id`] : [];
  return [...faults, ...(ELEMENTS[type]?.(element) ?? [`element ${type} unknown`])];
}

const ELEMENTS: Readonly<Record<string, (element: unknown) => readonly string[]>> = {
  button: (element) => {
    const style = str(element, "style");
    return [
      ...plain(at(element, "text"), 75, "button text"),
      ...((str(element, "value") ?? "").length > 2000 ? ["button value"] : []),
      ...((str(element, "url") ?? "").length > 3000 ? ["button url"] : []),
      ...(style === undefined || style === "primary" || style === "danger" ? [] : ["button style"]),
    ];
  },
  static_select: (element) => [
    ...(at(element, "placeholder") === undefined
      ? []
      : plain(at(element, "placeholder"), 150, "placeholder")),
    ...options(element, 100),
  ],
  radio_buttons: (element) => options(element, 10),
  plain_text_input: (element) => {
    const max = at(element, "max_length");
    const initial = str(element, "initial_value") ?? "";
    return [
      ...(typeof max === "number" && (max < 1 || max > 3000) ? ["max_length"] : []),
      ...(typeof max === "number" && initial.length > max ? ["initial_value over max_length"] : []),
      ...(at(element, "initial_value") === "" ? ["initial_value empty"] : []),
    ];
  },
};

function options(element: unknown, most: number): readonly string[] {
  const all = list(element, "options");
  const initial = at(element, "initial_option");
  const same = (one: unknown) => JSON.stringify(one) === JSON.stringify(initial);
  return [
    ...sized(all, most, (one) => [
      ...plain(at(one, "text"), 75, "option text"),
      ...((str(one, "value") ?? "") === "" || (str(one, "value") ?? "").length > 150
        ? ["option value"]
        : []),
    ]),
    ...unique(
      all.flatMap((one) => str(one, "value") ?? []),
      "option value",
    ),
    ...(initial === undefined || all.some(same) ? [] : ["initial_option is not among the options"]),
  ];
}

function richElement(element: unknown): readonly string[] {
  const type = str(element, "type");
  const children = list(element, "elements");
  if (type === "rich_text_list") {
    const style = str(element, "style");
    const styled = style === "bullet" || style === "ordered" ? [] : ["list style"];
    return [...styled, ...sized(children, 1000, richElement)];
  }
  if (
    type !== "rich_text_section" &&
    type !== "rich_text_preformatted" &&
    type !== "rich_text_quote"
  ) {
    return [`rich text element ${type} unknown`];
  }
  return sized(children, 1000, (piece) => richPiece(piece, type === "rich_text_preformatted"));
}

function richPiece(piece: unknown, isPreformatted: boolean): readonly string[] {
  const type = str(piece, "type");
  const style = at(piece, "style");
  const faults: string[] = [];
  if (type === "text" && (str(piece, "text") ?? "") === "") faults.push("empty rich text");
  if (type === "link" && (str(piece, "url") ?? "").length > 3000) faults.push("link url");
  if (type === "link" && URL.parse(str(piece, "url") ?? "") === null)
    faults.push("link url invalid");
  if (isPreformatted && type !== "text" && type !== "link") faults.push(`preformatted ${type}`);
  if (style !== undefined && !isRecord(style)) faults.push("style");
  return faults;
}

function plain(text: unknown, max: number, name: string): readonly string[] {
  const words = str(text, "text") ?? "";
  const faults: string[] = [];
  if (str(text, "type") !== "plain_text") faults.push(`${name}: must be plain_text`);
  if (words.trim() === "") faults.push(`${name}: must be more than 0 characters`);
  if ([...words].length > max)
    faults.push(`${name}: ${words.length} characters, the limit is ${max}`);
  return faults;
}

function textObject(text: unknown, max: number, name: string): readonly string[] {
  const words = str(text, "text") ?? "";
  const type = str(text, "type");
  const faults: string[] = [];
  if (type !== "plain_text" && type !== "mrkdwn") faults.push(`${name}: ${type}`);
  if (words === "" || [...words].length > max) faults.push(`${name}: ${words.length} characters`);
  return faults;
}

function sized(
  all: readonly unknown[],
  most: number,
  check: (one: unknown) => readonly string[],
): readonly string[] {
  const faults =
    all.length === 0 || all.length > most ? [`${all.length} elements of 1 to ${most}`] : [];
  return [...faults, ...all.flatMap(check)];
}

function unique(values: readonly string[], name: string): readonly string[] {
  return new Set(values).size === values.length ? [] : [`${name} twice`];
}

/** Every string that Slack shows or keeps, for its limit on the whole message. */
function wordsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "text" && typeof inner === "string" ? [inner] : wordsIn(inner),
  );
}
