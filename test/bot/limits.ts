import { buttonLabel } from "../../src/chat/button.ts";
import { type Form, MAX_FORM_FIELDS } from "../../src/chat/form.ts";
import {
  type Block,
  MAX_BUTTONS_PER_ROW,
  MAX_MENU_OPTIONS,
  MAX_ROWS,
  type Message,
} from "../../src/chat/message.ts";
import { buttonsOf, wordsOfMessage } from "./words.ts";

/** Discord's limit for all text of one message with components. */
const MAX_WORDS = 4_000;

/** Everything about this message that a platform would refuse or cut, one phrase each. */
export function messageFaults(message: Message): readonly string[] {
  const { blocks, notice } = message;
  const rows = blocks.filter(({ kind }) => kind === "buttons" || kind === "menu").length;
  const words = wordsOfMessage(message).replace(/ -> https?:\S+(?=\])| -> mailto:\S+(?=\])/g, "");
  const ids = [
    ...buttonsOf(message).map(({ id }) => id),
    ...blocks.flatMap((block) => (block.kind === "menu" ? [block.id] : [])),
  ];
  return [
    ...when(notice.trim() === "" || notice.length > 150, `notice "${notice}"`),
    ...when(blocks.length === 0, "no blocks"),
    ...when(rows > MAX_ROWS, `${rows} rows of buttons`),
    ...when(new Set(ids).size < ids.length, `the same id twice: ${ids.join(" ")}`),
    ...when(words.length > MAX_WORDS, `${words.length} characters`),
    ...ids.flatMap((id) => when([...id].length > 100, `id of ${id.length}: ${id}`)),
    ...blocks.flatMap(blockFaults),
  ];
}

function blockFaults(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return when(block.text === "" || block.text.length > 150, `heading "${block.text}"`);
    case "buttons": {
      const labels = block.buttons.map((one) => ("url" in one ? one.label : buttonLabel(one)));
      return [
        ...when(labels.length === 0 || labels.length > MAX_BUTTONS_PER_ROW, "a row of buttons"),
        ...labels.flatMap((label) => when(label.length > 50, `button "${label}"`)),
      ];
    }
    case "menu":
      return [
        ...when(
          block.options.length === 0 || block.options.length > MAX_MENU_OPTIONS,
          `${block.options.length} options`,
        ),
        ...block.options.flatMap(({ label, value }) => [
          ...when(label === "" || label.length > 75, `option "${label}"`),
          ...when(value === "" || value.length > 75, `option value "${value}"`),
        ]),
        ...when(
          new Set(block.options.map(({ value }) => value)).size < block.options.length,
          "two options with one value",
        ),
      ];
    case "bullets":
    case "checklist":
      return when(block.items.length === 0, `empty ${block.kind}`);
    default:
      return [];
  }
}

/** Everything about this form that a platform would refuse, one phrase each. */
export function formFaults({ id, title, fields }: Form): readonly string[] {
  return [
    ...when([...id].length > 100, `form id of ${id.length}`),
    ...when(title === "" || title.length > 24, `title "${title}"`),
    ...when(fields.length === 0 || fields.length > MAX_FORM_FIELDS, `${fields.length} fields`),
    ...fields.flatMap((field) => [
      ...when(field.label === "" || field.label.length > 45, `label "${field.label}"`),
      ...when((field.hint ?? "").length > 100, `hint "${field.hint}"`),
      ...when((field.maxLength ?? 0) > 3000, `maxLength ${field.maxLength}`),
      ...when(
        (field.value ?? "").length > (field.maxLength ?? 3000),
        `a value of ${field.value?.length} in ${field.name}`,
      ),
      ...when(
        field.kind === "choice" &&
          ((field.options?.length ?? 0) < 2 || (field.options?.length ?? 0) > 10),
        `options of ${field.name}`,
      ),
    ]),
  ];
}

const when = (broken: boolean, fault: string): readonly string[] => (broken ? [fault] : []);
