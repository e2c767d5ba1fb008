import type { Command, Registry, Root } from "../../src/chat/command.ts";
import { cut } from "./limits.ts";

/** One slash command of the app. Below it, everything is typed text: Slack knows no subcommands. */
export interface SlashCommand {
  readonly root: Root;
  /** With the slash; 2 to 32 characters (Slack's manifest). */
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

/** A hint of a few words fits beside the command on every screen; Slack allows 1000 characters. */
const MAX_HINT = 120;
const MAX_DESCRIPTION = 2000;

/** The app's slash commands: one for each root under which there are commands. */
export function slashCommands(registry: Registry): readonly SlashCommand[] {
  const roots = Object.entries(registry.roots) as [Root, string][];
  return roots.flatMap(([root, summary]) => {
    const commands = registry.commands.filter((command) => command.root === root);
    if (commands.length === 0) return [];
    return [
      {
        root,
        command: `/${root}`,
        description: cut(summary, MAX_DESCRIPTION),
        usageHint: usageHint(commands),
      },
    ];
  });
}

/** As many command names as fit, "help" always the last. */
function usageHint(commands: readonly Command[]): string {
  const names = commands.map((command) => command.name).filter((name) => name !== "help");
  const shown = [...names, "help"];
  while (shown.join(" | ").length > MAX_HINT && shown.length > 1) shown.splice(-2, 1);
  return shown.join(" | ");
}
