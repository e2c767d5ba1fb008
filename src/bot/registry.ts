import type { Registry } from "../chat/command.ts";
import { usage } from "../chat/command.ts";
import { around } from "./around/around.ts";
import { capture } from "./capture/capture.ts";
import { changes } from "./changes/changes.ts";
import { contacts } from "./contacts/contacts.ts";
import type {
  CommandHandler,
  Feature,
  FormHandler,
  PressHandler,
  ShortcutHandler,
} from "./feature.ts";
import { guide } from "./guide/guide.ts";
import { interviews } from "./interviews/interviews.ts";
import { movingOn } from "./moving-on/moving-on.ts";
import { notes } from "./notes/notes.ts";
import { privacy } from "./privacy/privacy.ts";
import { reminders } from "./reminders/reminders.ts";
import { replies } from "./replies/replies.ts";
import { settings } from "./settings/settings.ts";

/** Every feature, in the order their commands appear in help. */
const FEATURES: readonly Feature[] = [
  interviews,
  capture,
  around,
  contacts,
  notes,
  reminders,
  replies,
  changes,
  movingOn,
  settings,
  privacy,
  guide,
];

export const commandHandlers: readonly CommandHandler[] = FEATURES.flatMap(
  ({ commands }) => commands,
);
export const shortcutHandlers: readonly ShortcutHandler[] = FEATURES.flatMap(
  ({ shortcuts = [] }) => shortcuts,
);
export const pressHandlers: ReadonlyMap<string, PressHandler> = byVerb(
  FEATURES.map(({ presses }) => presses),
);
export const formHandlers: ReadonlyMap<string, FormHandler> = byVerb(
  FEATURES.map(({ forms }) => forms),
);

/** What adapters and help see. */
export const registry: Registry = {
  roots: { interview: "Your coach for the days after an interview; type help for everything" },
  commands: commandHandlers.map(({ declaration }) => declaration),
  shortcuts: shortcutHandlers.map(({ declaration }) => declaration),
};

/** The README's table of commands, in Markdown. */
export function commandTable({ commands }: Registry): string {
  const rows = commands.map(
    (command) =>
      `| \`/${command.root} ${usage(command)}\` | ${command.summary} | \`/${command.root} ${command.examples[0] ?? command.name}\` |`,
  );
  return ["| command | what it does | example |", "|---|---|---|", ...rows].join("\n");
}

function byVerb<H>(tables: readonly Readonly<Record<string, H>>[]): ReadonlyMap<string, H> {
  const handlers = new Map<string, H>();
  for (const [verb, handler] of tables.flatMap((table) => Object.entries(table))) {
    if (handlers.has(verb)) throw new Error(`Two features answer to the button or form "${verb}".`);
    handlers.set(verb, handler);
  }
  return handlers;
}
