/** How they are, or a kind word. */
export type Feeling = "nervous" | "low" | "thanks" | "hello" | "fine";

/** What is on somebody's mind: words that order nothing and still deserve an answer. */
export type Worry =
  /** Nothing came yet. */
  | { readonly kind: "waiting"; readonly company?: string }
  /** They may no longer want the job. */
  | { readonly kind: "second-thoughts"; readonly company?: string }
  /** Whether they may write now. */
  | { readonly kind: "may-write"; readonly company?: string }
  /** The company promised an answer and named no day. */
  | { readonly kind: "no-day"; readonly company?: string }
  | { readonly kind: Feeling };
