export interface Import {
  readonly specifier: string;
  /** `import type … from` or `export type … from`: gone at run time. */
  readonly typeOnly: boolean;
}

const STATIC =
  /(?:^|[\s;}])(?:import|export)\s+(?<type>type\s+(?!from\b))?[^"'();=]*?from\s*["'](?<specifier>[^"']+)["']/g;
const BARE = /(?:^|[\s;}])import\s*["'](?<specifier>[^"']+)["']/g;
const DYNAMIC = /\b(?:import|require)\s*\(\s*["'`](?<specifier>[^"'`$]+)["'`]\s*[,)]/g;
const UNREADABLE = /\bimport\s*\(\s*(?!["'`][^"'`$]+["'`]\s*[,)])/g;

/** Everything a source file imports: static, for its effect, and dynamic. An import that is computed is "?". */
export function importsOf(source: string): readonly Import[] {
  const code = withoutComments(source);
  const found = (pattern: RegExp) =>
    [...code.matchAll(pattern)].map(({ groups }) => ({
      specifier: groups?.specifier ?? "?",
      typeOnly: groups?.type !== undefined,
    }));
  return [STATIC, BARE, DYNAMIC, UNREADABLE].flatMap(found);
}

/** The code without its comments; an address in a string ("https://…") stays. */
export function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "$1");
}
