/** What a parser makes of a value; a refusal never repeats the value itself, because it may be a secret. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string; readonly cure: string };

export type Parser<T> = (text: string) => Parsed<T>;

/** One environment variable: from this follow the parser, the README table and .env.example. */
export interface Variable<T> {
  /** Where it stands in the documents. */
  readonly group: string;
  readonly meaning: string;
  /** Never shown, not even in part. */
  readonly secret: boolean;
  /** As it would be typed; it goes through the parser like any other value. */
  readonly fallback: string | undefined;
  /** In words, where the fallback is not a fixed value. */
  readonly fallbackInWords?: string;
  readonly parse: Parser<T>;
}

/** The value a variable has after reading: never undefined where there is a fallback. */
export type ValueOf<V> =
  V extends Variable<infer T> ? (V extends { fallback: string } ? T : T | undefined) : never;

/** Something wrong with the environment. */
export interface Fault {
  readonly name: string;
  readonly why: string;
  readonly cure: string;
}

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const refused = (why: string, cure: string): Parsed<never> => ({ ok: false, why, cure });
