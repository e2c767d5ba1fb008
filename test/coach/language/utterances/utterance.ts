import type { Intent } from "../../../../src/coach/language/intents/intent.ts";

/** The parts of an intent that must be as given; parts that are not named may be anything. */
export type Expected = Readonly<Record<string, unknown>> & { readonly kind: Intent["kind"] };

export type Utterance = readonly [text: string, expected: Expected];

/** One thank-you or follow-up that was sent: to whom, or to everyone. */
export function sent(whom: readonly string[] | "everyone" = [], more: object = {}): Expected {
  return { kind: "sent", ...named(whom), ...more };
}

export function skip(whom: readonly string[] | "everyone" = [], more: object = {}): Expected {
  return { kind: "skip", ...named(whom), ...more };
}

export function snooze(more: object = {}): Expected {
  return { kind: "snooze", ...more };
}

/** Until one of the ready times: "hour", "evening", "tomorrow", "monday". */
export function preset(name: string, more: object = {}): Expected {
  return snooze({ until: { kind: "preset", preset: name }, ...more });
}

/** An answer of the company; `company` is undefined where "they" answered. */
export function heard(what: string | undefined, company?: string, more: object = {}): Expected {
  return { kind: "heard", what, company, ...more };
}

export function changed(
  kind: "moved" | "postponed" | "cancelled" | "no-show",
  company?: string,
  more: object = {},
): Expected {
  return { kind, company, ...more };
}

export function plain(kind: Intent["kind"], company?: string): Expected {
  return company === undefined ? { kind } : { kind, company };
}

const named = (whom: readonly string[] | "everyone"): object =>
  whom === "everyone" ? { names: [], everyone: true } : { names: whom, everyone: false };
