/** One room of the house: which files live in it and what they may use. */
export interface Room {
  readonly name: string;
  /** Folders (ending in "/") and files, from the project's root. */
  readonly holds: readonly string[];
  /** Folders and files of other rooms it may import. */
  readonly uses: readonly string[];
  /** Folders and files of which it may import types alone. */
  readonly usesTypesOf?: readonly string[];
  /** Packages it may import. */
  readonly packages: RegExp;
  /** Whether it may read the system clock; everywhere else the time is a value that is passed in. */
  readonly readsClock?: boolean;
}

const NOTHING = /^$/;
const NODE = "node:[a-z/_]+";

/** The table in docs/architecture.md, as data. */
export const ROOMS: readonly Room[] = [
  {
    name: "coach",
    holds: ["src/coach/"],
    uses: [],
    // node:module loads the holiday lists at their first use; the last three read invites and tables people send.
    packages:
      /^(date-fns\/\w+|@date-fns\/tz(\/\w+)?|date-holidays|node:module|ical\.js|windows-iana|csv-parse\/sync)$/,
  },
  { name: "chat", holds: ["src/chat/"], uses: [], packages: NOTHING },
  {
    name: "store",
    holds: ["src/store/"],
    uses: ["migrations/"],
    usesTypesOf: ["src/coach/"],
    packages: new RegExp(`^(kysely(/\\w+)?|better-sqlite3|pg|${NODE})$`),
  },
  { name: "migrations", holds: ["migrations/"], uses: [], packages: /^kysely(\/\w+)?$/ },
  {
    name: "bot",
    holds: ["src/bot/"],
    uses: ["src/coach/", "src/chat/", "src/store/store.ts"],
    packages: /^(date-fns\/\w+|@date-fns\/tz(\/\w+)?|node-cron|node:crypto)$/,
  },
  {
    name: "adapters/slack",
    holds: ["adapters/slack/"],
    uses: ["src/chat/"],
    packages: new RegExp(`^(@slack/[a-z-]+|undici|${NODE})$`),
    readsClock: true,
  },
  {
    name: "adapters/discord",
    holds: ["adapters/discord/"],
    uses: ["src/chat/"],
    packages: new RegExp(`^(discord\\.js|${NODE})$`),
    readsClock: true,
  },
  {
    name: "adapters/playground",
    holds: ["adapters/playground/"],
    uses: ["src/chat/"],
    packages: new RegExp(`^${NODE}$`),
    readsClock: true,
  },
  {
    name: "settings",
    holds: ["src/settings.ts", "src/settings/"],
    uses: ["src/coach/"],
    packages: new RegExp(`^${NODE}$`),
  },
  {
    name: "operations",
    holds: ["src/operations/"],
    uses: ["src/store/store.ts", "src/settings.ts", "src/settings/", "src/chat/"],
    packages: new RegExp(`^(date-fns/\\w+|${NODE})$`),
  },
  {
    name: "main",
    holds: ["src/main.ts", "src/console.ts", "src/slack-manifest.ts", "src/run/"],
    uses: ["src/", "adapters/", "migrations/"],
    packages: new RegExp(`^(node-cron|${NODE})$`),
    readsClock: true,
  },
];

export const MAX_LINES_PER_FILE = 250;
export const MAX_FILES_PER_FOLDER = 14;
