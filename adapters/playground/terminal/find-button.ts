import type { Message } from "../../../src/chat/message.ts";
import type { Entry } from "../conversations.ts";
import type { Press } from "../hear.ts";

/** Something in a message that can be pressed by its words. */
interface Pressable {
  readonly label: string;
  readonly about: string | undefined;
  readonly id: string;
  readonly value?: string;
}

export type FoundButton =
  | { readonly kind: "found"; readonly press: Press }
  | { readonly kind: "fault"; readonly fault: string };

/**
 * The newest button, or option of a menu, with these words among the entries (oldest first). "Sent it @Ana" picks by
 * whom it is about: the whole name or its beginning. Case does not matter.
 */
export function findButton(words: string, entries: readonly Entry[]): FoundButton {
  for (const entry of entries.toReversed()) {
    if (entry.content.kind !== "message") continue;
    const matching = matches(words, pressablesOf(entry.content.message));
    const [first, second] = matching;
    if (first === undefined) continue;
    if (second !== undefined) return fault(ambiguity(words, matching));
    const { id, value } = first;
    return {
      kind: "found",
      press: { message: entry.id, id, ...(value === undefined ? {} : { value }) },
    };
  }
  return fault(`There is no button "${words}" here.${whatThereIs(entries)}`);
}

function matches(words: string, pressables: readonly Pressable[]): readonly Pressable[] {
  const wanted = fold(words);
  const byLabel = pressables.filter(({ label }) => fold(label) === wanted);
  if (byLabel.length > 0) {
    const plain = byLabel.filter(({ about }) => about === undefined);
    return plain.length === 1 ? plain : byLabel;
  }
  const at = wanted.lastIndexOf(" @");
  if (at < 0) return [];
  const [label, about] = [wanted.slice(0, at).trim(), wanted.slice(at + 2)];
  const named = pressables.filter((one) => fold(one.label) === label && one.about !== undefined);
  const exact = named.filter((one) => fold(one.about ?? "") === about);
  return exact.length > 0 ? exact : named.filter((one) => fold(one.about ?? "").startsWith(about));
}

function pressablesOf(message: Message): readonly Pressable[] {
  return message.blocks.flatMap((block): readonly Pressable[] => {
    if (block.kind === "buttons") {
      return block.buttons.flatMap((button) =>
        "url" in button ? [] : [{ label: button.label, about: button.about, id: button.id }],
      );
    }
    if (block.kind !== "menu") return [];
    return block.options.map(({ label, value }) => ({
      label,
      about: block.label,
      id: block.id,
      value,
    }));
  });
}

function ambiguity(words: string, several: readonly Pressable[]): string {
  const names = several.map(({ label, about }) => `"${label} @${about ?? ""}"`).join(", ");
  return `Several buttons say "${words}": press one of ${names}.`;
}

function whatThereIs(entries: readonly Entry[]): string {
  for (const { content } of entries.toReversed()) {
    if (content.kind !== "message") continue;
    const labels = pressablesOf(content.message).map(({ label }) => label);
    if (labels.length > 0) return ` The newest ones are: ${[...new Set(labels)].join(", ")}.`;
  }
  return "";
}

function fold(words: string): string {
  return words.trim().replace(/\s+/gu, " ").toLowerCase();
}

function fault(words: string): FoundButton {
  return { kind: "fault", fault: words };
}
