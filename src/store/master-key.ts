import { createHash, randomBytes } from "node:crypto";

/** One AES-256 key with its id: the first characters of its SHA-256, so that a sealed text can name its key. */
export interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The key that seals, and older ones that only open what they sealed. */
export interface MasterKey {
  readonly current: Key;
  readonly old: readonly Key[];
}

/** Keys as the environment gives them: base64 of 32 bytes; older ones as a list with commas. */
export interface KeyWords {
  readonly current: string | undefined;
  readonly old?: string | undefined;
}

const KEY_BYTES = 32;

/** Reads keys from text. Throws with the cure when one is not base64 of exactly 32 bytes. */
export function masterKeyFrom(current: string, old = ""): MasterKey {
  return { current: keyFrom(current, "AFTERWORD_KEY"), old: oldKeysFrom(old) };
}

function oldKeysFrom(old: string): readonly Key[] {
  return old
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => keyFrom(word, "AFTERWORD_OLD_KEYS"));
}

/** A fresh random key as base64 text: what the key file holds. */
export function newKeyText(): string {
  return randomBytes(KEY_BYTES).toString("base64");
}

function keyFrom(text: string, setting: string): Key {
  const word = text.trim();
  const bytes = Buffer.from(word, "base64");
  const isBase64 = /^[A-Za-z0-9+/]+=*$/.test(word);
  if (!isBase64 || bytes.length !== KEY_BYTES) {
    throw new Error(
      `${setting} is not a key: it must be 32 bytes as base64. Make one with: openssl rand -base64 32`,
    );
  }
  return { id: createHash("sha256").update(bytes).digest("base64url").slice(0, 8), bytes };
}
