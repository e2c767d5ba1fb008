import { readFile } from "node:fs/promises";

export interface StaticFile {
  readonly type: string;
  readonly body: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** Listed by name: nothing else in the folder, or beside it, can be asked for. */
const NAMES = [
  "page.html",
  "icon.svg",
  "style/look.css",
  "style/layout.css",
  "style/clock.css",
  "style/pane.css",
  "style/entry.css",
  "style/composer.css",
  "style/dialog.css",
  "style/narrow.css",
  "script/page.js",
  "script/wire.js",
  "script/element.js",
  "script/time.js",
  "script/message.js",
  "script/pane.js",
  "script/composer.js",
  "script/completion.js",
  "script/dialog.js",
  "script/clock.js",
] as const;

/** Reads the page's own files once; "/" is page.html. */
export async function loadStaticFiles(): Promise<ReadonlyMap<string, StaticFile>> {
  const files = await Promise.all(
    NAMES.map(async (name) => {
      const body = await readFile(new URL(`../public/${name}`, import.meta.url));
      const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      return [name === "page.html" ? "/" : `/${name}`, { type, body }] as const;
    }),
  );
  return new Map(files);
}
