import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCodec, sealingKeyId } from "../../src/store/codec.ts";
import { masterKeyFrom, newKeyText } from "../../src/store/master-key.ts";

const place = { table: "person", column: "sealed", row: "p1" };

describe("the codec", () => {
  const text = newKeyText();
  const codec = makeCodec(masterKeyFrom(text));

  it("opens what it sealed, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        expect(codec.unseal(codec.seal(words, place), place)).toBe(words);
      }),
    );
  });

  it("never shows the words and never seals twice alike", () => {
    const sealed = codec.seal("Acme", place);
    expect(sealed).toMatch(/^v1\.[\w-]{8}\.[\w-]{16}\.[\w-]+$/);
    expect(sealed).not.toContain("Acme");
    expect(codec.seal("Acme", place)).not.toBe(sealed);
  });

  it("refuses a text that was moved to another row, column or table", () => {
    const sealed = codec.seal("Acme", place);
    for (const change of [{ row: "p2" }, { column: "name" }, { table: "contact" }]) {
      expect(() => codec.unseal(sealed, { ...place, ...change })).toThrow(/changed or moved/);
    }
  });

  it("refuses a text of which any character was changed", () => {
    const sealed = codec.seal("Acme", place);
    for (let at = 0; at < sealed.length; at += 1) {
      const other = sealed[at] === "A" ? "Q" : "A";
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
      // The last character of base64url may carry bits that mean nothing.
      if (sameBytes(changed, sealed)) continue;
      expect(() => codec.unseal(changed, place)).toThrow();
    }
    expect(() => codec.unseal("", place)).toThrow(/not a sealed text/);
    expect(() => codec.unseal("v1.a.b", place)).toThrow(/not a sealed text/);
    expect(() => codec.unseal(sealed.slice(0, -8), place)).toThrow(/changed or moved/);
  });

  it("opens with an older key what that key sealed, and seals with the current one", () => {
    const next = newKeyText();
    const rotated = makeCodec(masterKeyFrom(next, ` ${text} ,`));
    const old = codec.seal("Acme", place);
    expect(rotated.unseal(old, place)).toBe("Acme");
    const fresh = rotated.seal("Acme", place);
    expect(sealingKeyId(fresh)).toBe(rotated.keyId);
    expect(sealingKeyId(fresh)).not.toBe(sealingKeyId(old));
    expect(() => codec.unseal(fresh, place)).toThrow(/AFTERWORD_OLD_KEYS/);
  });
});

describe("a key", () => {
  it("must be 32 bytes as base64, and the message says how to make one", () => {
    const short = Buffer.alloc(16).toString("base64");
    for (const word of ["", "secret", short, `${newKeyText()}!`]) {
      expect(() => masterKeyFrom(word)).toThrow(
        "AFTERWORD_KEY is not a key: it must be 32 bytes as base64. Make one with: openssl rand -base64 32",
      );
    }
    expect(() => masterKeyFrom(newKeyText(), "old")).toThrow(/^AFTERWORD_OLD_KEYS is not a key/);
  });

  it("does not show itself in its fault", () => {
    const almost = newKeyText().slice(2);
    let fault = "";
    try {
      masterKeyFrom(almost);
    } catch (error) {
      fault = String(error);
    }
    expect(fault).toContain("AFTERWORD_KEY");
    expect(fault).not.toContain(almost);
  });
});

function sameBytes(one: string, other: string): boolean {
  const bytes = (sealed: string) =>
    sealed.split(".").map((part, index) => (index < 2 ? part : decoded(part)));
  return JSON.stringify(bytes(one)) === JSON.stringify(bytes(other));
}

function decoded(part: string): string {
  return Buffer.from(part, "base64url").toString("hex");
}
