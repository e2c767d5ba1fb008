/** The p-th percentile (0 to 100) of a list of milliseconds. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))] ?? Number.NaN;
}

/** Milliseconds that one awaited call takes. */
export async function timed(call: () => unknown): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

const cell = (value: string | number): string =>
  typeof value === "string" ? value : value >= 100 ? value.toFixed(0) : value.toFixed(2);

/** Prints a table with the columns of its first row. */
export function printTable(
  title: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): void {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => cell(row[name] ?? "")));
  const widths = names.map((name, at) =>
    Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const show = (line: readonly string[]): string =>
    line.map((one, at) => one.padEnd(widths[at] ?? 0)).join("  ");
  console.log(`\n${title}`);
  for (const line of [names, ...lines]) console.log(`  ${show(line)}`);
}
