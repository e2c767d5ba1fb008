import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PATH = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Whether a browser is there; says so when not, because a test that quietly does nothing looks green. */
export function hasChromium(): boolean {
  const isThere = existsSync(PATH);
  if (!isThere) {
    process.stderr.write(`No browser at ${PATH}: the page's browser tests are left out.\n`);
  }
  return isThere;
}

/** A headless browser that asks nothing of the internet by itself. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
