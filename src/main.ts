import { enableCompileCache } from "node:module";

// Types are stripped and modules compiled once and kept in the system's temporary folder: the second start takes half
// the time. It has to be on before anything else is loaded, hence the late import.
enableCompileCache();
const { run } = await import("./run/run.ts");
await run(process.env);
