import { describe, expect, it } from "vitest";
import { showMessage } from "../../../adapters/playground/show.ts";

describe("a link in the terminal", () => {
  const shown = (url: string) =>
    showMessage({
      notice: "x",
      blocks: [{ kind: "buttons", buttons: [{ label: "Open in mail", url }] }],
    })[0] ?? "";

  it("is shown whole, but for one that carries a letter", () => {
    expect(shown("mailto:ana@acme.example")).toBe("[Open in mail -> mailto:ana@acme.example]");
    const long = shown(`mailto:ana@acme.example?body=${"x".repeat(900)}`);
    expect(long.length).toBeLessThan(150);
    expect(long).toMatch(/x…\]$/);
  });
});
