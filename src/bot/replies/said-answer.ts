import type { HeardKind } from "../../coach/facts.ts";
import { readIntent } from "../../coach/language/read-intent.ts";
import type { Context } from "../context.ts";
import { readingOptions } from "../reading.ts";
import { HEARD_CHOICES } from "./replied.ts";

/**
 * The answer and its date behind a company in a command: one of the choices, or free words such as "need samples by
 * thursday". The kind is undefined where neither is sure.
 */
export function saidAnswer(
  choice: string | undefined,
  words: string,
  context: Context,
): { readonly kind: HeardKind | undefined; readonly day: string } {
  const kind = HEARD_CHOICES.find(({ value }) => value === choice)?.kind;
  if (kind !== undefined || words.trim() === "") return { kind, day: words };
  const intent = readIntent(`they ${words.trim()}`, readingOptions(context));
  return intent.kind === "heard" && intent.what !== undefined && intent.company === undefined
    ? { kind: intent.what, day: intent.whenText ?? "" }
    : { kind, day: words };
}
