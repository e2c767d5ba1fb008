/**
 * What Discord refuses although its OpenAPI document lets it through, and the limits everyone meets first, so that the
 * tests hold without the document. Written from the API documentation, independent of the adapter.
 */
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const objects = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
const words = (value: unknown): string => (typeof value === "string" ? value : "");
const length = (value: unknown): number => [...words(value)].length;
const when = (broken: boolean, fault: string): readonly string[] => (broken ? [fault] : []);

const EPHEMERAL = 64;
const V2 = 1 << 15;

const unknownKeys = (value: Json, known: readonly string[], where: string): readonly string[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${where} has the unknown key ${key}`);

const range = (count: number, least: number, most: number, what: string): readonly string[] =>
  when(count < least || count > most, `${what}: ${count}, must be ${least} to ${most}`);

const MESSAGE_KEYS = [
  "content",
  "embeds",
  "allowed_mentions",
  "components",
  "flags",
  "attachments",
  "tts",
  "poll",
  "sticker_ids",
  "message_reference",
  "nonce",
  "enforce_nonce",
  "payload_json",
  "username",
  "avatar_url",
  "thread_name",
  "applied_tags",
  "shared_client_theme",
];

/** Rules 8-13 and 15-17 for a message body; `inInteraction`: only there may it be ephemeral. */
export function messageFaults(body: unknown, inInteraction: boolean): readonly string[] {
  if (!isObject(body)) return ["a message is an object"];
  const flags = typeof body.flags === "number" ? body.flags : 0;
  const rows = objects(body.components);
  const inner = rows.flatMap((row) => objects(row.components));
  const ids = inner.map((component) => component.custom_id).filter((id) => id !== undefined);
  const isV2 = (flags & V2) !== 0;
  return [
    ...unknownKeys(body, MESSAGE_KEYS, "message"),
    ...when(length(body.content) > 2000, "content is over 2000 characters"),
    ...when(words(body.nonce).length > 25, "nonce is over 25 characters"),
    ...when(!isV2 && rows.length > 5, "over 5 rows"),
    ...when(new Set(ids).size < ids.length, "a custom_id comes twice"),
    ...when(
      isV2 && [body.content, body.embeds, body.poll, body.sticker_ids].some(Boolean),
      "V2 excludes content, embeds, poll and stickers",
    ),
    ...when(!isV2 && rows.some(({ type }) => type !== 1), "components of V2 need its flag"),
    ...when(
      (flags & EPHEMERAL) !== 0 && !inInteraction,
      "only interactions have ephemeral answers",
    ),
    ...embedFaults(objects(body.embeds)),
    ...(isV2 ? [] : rows.flatMap(rowFaults)),
  ];
}

function embedFaults(embeds: readonly Json[]): readonly string[] {
  const inAll = embeds
    .flatMap((embed) => [
      embed.title,
      embed.description,
      isObject(embed.footer) ? embed.footer.text : "",
      isObject(embed.author) ? embed.author.name : "",
      ...objects(embed.fields).flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum: number, part) => sum + length(part), 0);
  const known = [
    "title",
    "description",
    "url",
    "color",
    "timestamp",
    "footer",
    "author",
    "fields",
    "image",
    "thumbnail",
    "type",
  ];
  return [
    ...when(embeds.length > 10, "over 10 embeds"),
    ...when(inAll > 6000, `embeds have ${inAll} characters, over 6000`),
    ...embeds.flatMap((embed) => [
      ...unknownKeys(embed, known, "embed"),
      ...when(length(embed.title) > 256, "embed title is over 256 characters"),
      ...when(length(embed.description) > 4096, "embed description is over 4096 characters"),
      ...when(objects(embed.fields).length > 25, "over 25 embed fields"),
    ]),
  ];
}

function rowFaults(row: Json): readonly string[] {
  const inner = objects(row.components);
  const selects = inner.filter(({ type }) => type !== 2);
  return [
    ...unknownKeys(row, ["type", "id", "components"], "row"),
    ...range(inner.length, 1, 5, "components in a row"),
    ...when(selects.length > 0 && inner.length > 1, "a menu stands alone in its row"),
    ...inner.flatMap((component) =>
      component.type === 2 ? buttonFaults(component) : menuFaults(component),
    ),
  ];
}

function buttonFaults(button: Json): readonly string[] {
  const isLink = button.style === 5;
  return [
    ...unknownKeys(
      button,
      ["type", "id", "style", "label", "emoji", "custom_id", "url", "disabled", "sku_id"],
      "button",
    ),
    ...range(length(button.label), 1, 80, "button label"),
    ...when(
      isLink && !/^(https?|discord):\/\/.{1,500}/.test(words(button.url)),
      "link button without an address",
    ),
    ...when(isLink && words(button.url).length > 512, "address is over 512 characters"),
    ...when(isLink && button.custom_id !== undefined, "a link button has no custom_id"),
    ...(isLink ? [] : range(words(button.custom_id).length, 1, 100, "custom_id")),
  ];
}

function menuFaults(menu: Json): readonly string[] {
  const options = objects(menu.options);
  const values = options.map(({ value }) => value);
  return [
    ...unknownKeys(
      menu,
      [
        "type",
        "id",
        "custom_id",
        "options",
        "placeholder",
        "min_values",
        "max_values",
        "disabled",
        "required",
      ],
      "menu",
    ),
    ...range(words(menu.custom_id).length, 1, 100, "custom_id"),
    ...range(options.length, 1, 25, "menu options"),
    ...when(length(menu.placeholder) > 150, "placeholder is over 150 characters"),
    ...when(new Set(values).size < values.length, "a menu value comes twice"),
    ...options.flatMap((option) => [
      ...unknownKeys(option, ["label", "value", "description", "emoji", "default"], "menu option"),
      ...range(length(option.label), 1, 100, "option label"),
      ...range(length(option.value), 1, 100, "option value"),
    ]),
  ];
}

/** Rules 14 and 15 for a modal, and its limits. */
export function modalFaults(modal: unknown): readonly string[] {
  if (!isObject(modal)) return ["a modal is an object"];
  const labels = objects(modal.components);
  const inner = labels.flatMap(({ component }) => (isObject(component) ? [component] : []));
  const ids = inner.map(({ custom_id }) => custom_id);
  return [
    ...unknownKeys(modal, ["custom_id", "title", "components"], "modal"),
    ...range(words(modal.custom_id).length, 1, 100, "modal custom_id"),
    ...range(length(modal.title), 1, 45, "modal title"),
    ...range(labels.length, 1, 5, "modal components"),
    ...when(new Set(ids).size < ids.length, "a custom_id comes twice in the modal"),
    ...labels.flatMap(labelFaults),
  ];
}

function labelFaults(label: Json): readonly string[] {
  if (label.type === 10) return [];
  if (label.type !== 18) return ["a modal takes labels and texts (rows are deprecated)"];
  const { component } = label;
  if (!isObject(component)) return ["a label needs a component"];
  return [
    ...unknownKeys(label, ["type", "id", "label", "description", "component"], "label"),
    ...range(length(label.label), 1, 45, "label"),
    ...when(
      label.description !== undefined && length(label.description) === 0,
      "empty description",
    ),
    ...when(length(label.description) > 100, "description is over 100 characters"),
    ...inputFaults(component),
  ];
}

function inputFaults(input: Json): readonly string[] {
  if (input.type === 3) return menuFaults(input);
  if (input.type === 21) {
    const options = objects(input.options);
    return [
      ...unknownKeys(input, ["type", "id", "custom_id", "options", "required"], "radio group"),
      ...range(options.length, 2, 10, "radio options"),
      ...when(options.filter((option) => option.default === true).length > 1, "two radio defaults"),
    ];
  }
  if (input.type !== 4) return [`a label cannot hold type ${input.type}`];
  const most = typeof input.max_length === "number" ? input.max_length : 4000;
  return [
    ...unknownKeys(
      input,
      [
        "type",
        "id",
        "custom_id",
        "style",
        "min_length",
        "max_length",
        "required",
        "value",
        "placeholder",
      ],
      "text input",
    ),
    ...range(words(input.custom_id).length, 1, 100, "text input custom_id"),
    ...range(most, 1, 4000, "max_length"),
    ...when(length(input.value) > most, "the value is over max_length"),
    ...when(length(input.placeholder) > 100, "placeholder is over 100 characters"),
  ];
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Rules 1-6 and 15 for the whole list of commands. */
export function commandFaults(commands: unknown): readonly string[] {
  const chat = objects(commands).filter(({ type }) => type === undefined || type === 1);
  const onMessages = objects(commands).filter(({ type }) => type === 3);
  return [
    ...when(onMessages.length > 15, "over 15 message commands"),
    ...onMessages.flatMap(messageCommandFaults),
    ...when(chat.length > 100, "over 100 commands"),
    ...when(
      chat.some((command) => sizeOf(command) > 8000),
      "a command is over 8000 characters",
    ),
    ...chat.flatMap((command) => [
      ...unknownKeys(
        command,
        [
          "type",
          "name",
          "description",
          "options",
          "contexts",
          "integration_types",
          "name_localizations",
          "description_localizations",
          "default_member_permissions",
          "dm_permission",
          "nsfw",
        ],
        "command",
      ),
      ...optionFaults(command),
    ]),
  ];
}

/** In the menu of a message: any name, also with blanks and capitals, and nothing else to fill in. */
function messageCommandFaults(command: Json): readonly string[] {
  const known = ["type", "name", "description", "contexts", "integration_types"];
  const { name, description } = command;
  return [
    ...unknownKeys(command, known, "message command"),
    ...range(length(name), 1, 32, "name of a message command"),
    ...when(words(name) !== words(name).trim(), `"${name}" begins or ends with a blank`),
    ...when(words(description) !== "", `message command ${name} has a description`),
  ];
}

function optionFaults(node: Json): readonly string[] {
  const options = objects(node.options);
  const names = options.map(({ name }) => name);
  const firstOptional = options.findIndex(({ required }) => required !== true);
  return [
    ...when(
      !NAME.test(words(node.name)) || words(node.name) !== words(node.name).toLowerCase(),
      `bad name ${node.name}`,
    ),
    ...range(length(node.description), 1, 100, `description of ${node.name}`),
    ...range(options.length, 0, 25, `options of ${node.name}`),
    ...range(objects(node.choices).length, 0, 25, `choices of ${node.name}`),
    ...when(new Set(names).size < names.length, `an option of ${node.name} comes twice`),
    ...when(
      firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true),
      `required options of ${node.name} go first`,
    ),
    ...when(
      node.autocomplete === true && objects(node.choices).length > 0,
      "autocomplete excludes choices",
    ),
    ...when(
      node.file_types !== undefined && node.type !== 11,
      `only a file has file types, ${node.name} is none`,
    ),
    ...(Array.isArray(node.file_types)
      ? [
          ...range(node.file_types.length, 1, 10, `file types of ${node.name}`),
          ...node.file_types.flatMap((type: unknown) =>
            when(!/^(?:audio|image|video|\.[a-z0-9]+)$/.test(words(type)), `bad file type ${type}`),
          ),
        ]
      : []),
    ...when(
      node.type === 11 && (node.autocomplete !== undefined || node.choices !== undefined),
      `the file ${node.name} neither completes nor has choices`,
    ),
    ...objects(node.choices).flatMap(({ name, value }) => [
      ...range(length(name), 1, 100, "choice name"),
      ...range(length(value), 1, 100, "choice value"),
    ]),
    ...options.flatMap((option) => [
      ...unknownKeys(
        option,
        [
          "type",
          "name",
          "description",
          "required",
          "options",
          "choices",
          "autocomplete",
          "min_length",
          "max_length",
          "min_value",
          "max_value",
          "channel_types",
          "file_types",
          "name_localizations",
          "description_localizations",
        ],
        "option",
      ),
      ...optionFaults(option),
    ]),
  ];
}

function sizeOf(node: Json): number {
  const own = length(node.name) + length(node.description) + length(node.value);
  return [...objects(node.options), ...objects(node.choices)].reduce(
    (sum, child) => sum + sizeOf(child),
    own,
  );
}

/** What a message must hold at least: words, an embed, a component. */
export function isEmptyMessage(body: unknown): boolean {
  if (!isObject(body)) return true;
  const embeds = objects(body.embeds).filter((embed) =>
    [embed.title, embed.description, embed.fields, embed.image].some(Boolean),
  );
  return (
    words(body.content).trim() === "" &&
    embeds.length === 0 &&
    objects(body.components).length === 0 &&
    objects(body.attachments).length === 0
  );
}
