import type { Fault, Parsed, ValueOf } from "./variable.ts";
import { VARIABLES, type VariableName } from "./variables.ts";

/** The parsed value of every variable. */
export type Values = { readonly [N in VariableName]: ValueOf<(typeof VARIABLES)[N]> };

/** Parses every variable by itself; what could not be parsed is missing from the values and named in the faults. */
export function readValues(env: NodeJS.ProcessEnv): {
  readonly values: Partial<Values>;
  readonly faults: readonly Fault[];
} {
  const values: Partial<Record<VariableName, unknown>> = {};
  const faults: Fault[] = [];
  for (const name of variableNames()) {
    const text = textOf(env, name) ?? VARIABLES[name].fallback;
    if (text === undefined) continue;
    const reading: Parsed<unknown> = VARIABLES[name].parse(text);
    if (reading.ok) values[name] = reading.value;
    else faults.push({ name, why: reading.why, cure: reading.cure });
  }
  // Each value came from the parser that stands under its own name in VARIABLES.
  return { values: values as Partial<Values>, faults };
}

/** What is set under this name; blanks around it are dropped and an empty value counts as unset. */
export function textOf(env: NodeJS.ProcessEnv, name: VariableName): string | undefined {
  const text = env[name]?.trim();
  return text === "" ? undefined : text;
}

/** The names of all variables, in the order of the documents. */
export function variableNames(): readonly VariableName[] {
  return Object.keys(VARIABLES) as VariableName[];
}
