import { describe, expect, it } from "vitest";
import { closeCure, codeOf, sendFailureOf } from "../../../adapters/discord/faults.ts";

const network = (code: string) => Object.assign(new Error(`failed: ${code}`), { code });

describe("what a broken connection means for a message", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "%s: it never left, also when the code hangs on the cause",
    (code) => {
      const wrapped = new Error("fetch failed", { cause: network(code) });
      for (const error of [network(code), wrapped]) {
        expect(sendFailureOf(error)).toMatchObject({ kind: "later", maybePosted: false });
      }
    },
  );

  it.each([
    ["a time-out", new DOMException("This operation was aborted", "AbortError")],
    ["a reset", network("ECONNRESET")],
    ["a closed socket", network("UND_ERR_SOCKET")],
    ["something nobody thought of", "a string was thrown"],
  ])("%s: it may have been posted", (_name, error) => {
    expect(sendFailureOf(error)).toMatchObject({ kind: "later", maybePosted: true });
  });
});

describe("what is told about faults", () => {
  it("is a code for the log, never the words of the error", () => {
    expect(codeOf(network("ECONNRESET"))).toBe("ECONNRESET");
    expect(codeOf(new TypeError("Acme is not a function"))).toBe("TypeError");
    expect(codeOf("Acme")).toBe("unknown");
  });

  it("is a cure for each fatal close", () => {
    expect(closeCure(4004)).toMatch(/bot token/);
    expect(closeCure(4014)).toMatch(/intents/);
    expect(closeCure(4012)).toMatch(/4012.*Restart/);
  });
});
