import { readFileSync } from "node:fs";

/** The source of a check that runs inside the page; plain JavaScript, because the rest of the house has no DOM. */
export function inPage(name: "faint-texts" | "nameless-controls" | "focused" | "dropped-file") {
  return readFileSync(new URL(`in-page/${name}.js`, import.meta.url), "utf8");
}
