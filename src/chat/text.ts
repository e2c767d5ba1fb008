/**
 * Text as spans. What a person typed only ever travels in `text` fields, which every adapter escapes, so nobody can
 * smuggle in a mention, a link or formatting.
 */
export type Span =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  /** Something to type or copy, shown in a fixed-width face. */
  | { readonly kind: "code"; readonly text: string }
  /** One of our own commands; a platform may make it clickable. */
  | { readonly kind: "command"; readonly root: string; readonly name: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

export type Text = readonly Span[];

export const plain = (text: string): Span => ({ kind: "plain", text });
export const strong = (text: string): Span => ({ kind: "strong", text });
export const code = (text: string): Span => ({ kind: "code", text });
export const link = (text: string, url: string): Span => ({ kind: "link", text, url });
export const commandSpan = (root: string, name: string): Span => ({ kind: "command", root, name });

type Part = string | number | Span | Text;

/** Builds Text from a template; strings and numbers in it become plain spans, spans stay as they are. */
export function text(strings: TemplateStringsArray, ...parts: readonly Part[]): Text {
  const spans: Span[] = [];
  strings.forEach((literal, index) => {
    if (literal !== "") spans.push(plain(literal));
    const part = parts[index];
    if (part !== undefined) spans.push(...spansOf(part));
  });
  return spans;
}

function spansOf(part: Part): readonly Span[] {
  if (typeof part === "string") return part === "" ? [] : [plain(part)];
  if (typeof part === "number") return [plain(String(part))];
  return "kind" in part ? [part] : part;
}

/** The words alone, without any formatting: for logs of our own copy, notices and terminals. */
export function wordsOf(text: Text): string {
  return text
    .map((span) => (span.kind === "command" ? `/${span.root} ${span.name}` : span.text))
    .join("");
}
