/** One expression for several ways to say the same thing, whatever their capitals; `$` also ends a line. */
export function anyOf(...ways: readonly RegExp[]): RegExp {
  return new RegExp(ways.map(({ source }) => `(?:${source})`).join("|"), "im");
}
