import { enableCompileCache } from "node:module";

// See main.ts: every later start is quicker.
enableCompileCache();
const { runConsole } = await import("./run/console.ts");
process.exitCode = await runConsole(process.argv.slice(2));
