import type { Variable } from "./variable.ts";
import { VARIABLES } from "./variables.ts";

/** The settings as a Markdown table, for README.md. */
export function settingsTable(): string {
  const rows = entries().map(
    ([name, variable]) =>
      `| \`${name}\` | ${variable.meaning}${variable.secret ? " *Secret.*" : ""} | ${fallbackOf(variable)} |`,
  );
  return ["| Setting | What it is | Default |", "|---|---|---|", ...rows].join("\n");
}

/** The text of .env.example: every setting, commented out, so that a copy changes nothing until it is edited. */
export function envExample(): string {
  const groups = new Map<string, string[]>();
  for (const [name, variable] of entries()) {
    const lines = groups.get(variable.group) ?? [];
    lines.push(`# ${variable.meaning} Default: ${fallbackOf(variable)}.`.replaceAll("`", ""));
    lines.push(`# ${name}=${variable.fallback ?? ""}`, "");
    groups.set(variable.group, lines);
  }
  const sections = [...groups].map(([group, lines]) => [`# --- ${group} ---`, ...lines].join("\n"));
  return [
    "# Copy this file to .env and remove the # before what you set. Without any of it the playground starts.",
    "",
    ...sections,
  ].join("\n");
}

function entries(): readonly (readonly [string, Variable<unknown>])[] {
  return Object.entries(VARIABLES);
}

function fallbackOf(variable: Variable<unknown>): string {
  if (variable.fallback !== undefined) return `\`${variable.fallback}\``;
  return variable.fallbackInWords ?? "none";
}
