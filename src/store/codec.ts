import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Key, MasterKey } from "./master-key.ts";

/** Where a sealed text lies. It is bound to this place: moved to another row it does not open. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** Encrypts what people typed and who they know. Form: `v1.<key id>.<nonce>.<cipher and tag>`, base64url. */
export interface Codec {
  /** The id of the key that seals now. */
  readonly keyId: string;
  seal(value: string, place: SealedPlace): string;
  /** Throws when the text was changed, moved, or sealed with a key that is not at hand. */
  unseal(sealed: string, place: SealedPlace): string;
}

const VERSION = "v1";
// NIST SP 800-38D: 96-bit nonces; random ones are safe for 2^32 texts per key.
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM with the place as associated data. */
export function makeCodec(master: MasterKey): Codec {
  const keys = new Map([...master.old, master.current].map((key) => [key.id, key]));
  return {
    keyId: master.current.id,
    seal: (value, place) => seal(master.current, value, place),
    unseal(sealed, place) {
      const [version, keyId, nonce, body] = sealed.split(".");
      if (version !== VERSION || keyId === undefined || nonce === undefined || body === undefined) {
        throw new Error(`${nameOf(place)} is not a sealed text of form ${VERSION}.`);
      }
      const key = keys.get(keyId);
      if (key === undefined) {
        throw new Error(
          `${nameOf(place)} was sealed with key ${keyId}, which is not at hand. Add that key to AFTERWORD_OLD_KEYS.`,
        );
      }
      return open(key, nonce, body, place);
    },
  };
}

/** The id of the key that sealed this text; undefined when it is not a sealed text. */
export function sealingKeyId(sealed: string): string | undefined {
  const [version, keyId] = sealed.split(".");
  return version === VERSION ? keyId : undefined;
}

function seal(key: Key, value: string, place: SealedPlace): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce);
  cipher.setAAD(associated(place));
  const body = Buffer.concat([cipher.update(value, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, key.id, nonce.toString("base64url"), body.toString("base64url")].join(".");
}

function open(key: Key, nonce: string, body: string, place: SealedPlace): string {
  const bytes = Buffer.from(body, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.bytes, Buffer.from(nonce, "base64url"), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(associated(place));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([
      decipher.update(bytes.subarray(0, -TAG_BYTES)),
      decipher.final(),
    ]).toString("utf8");
  } catch (error) {
    throw new Error(`${nameOf(place)} does not open: it was changed or moved.`, { cause: error });
  }
}

function associated(place: SealedPlace): Buffer {
  return Buffer.from(nameOf(place), "utf8");
}

function nameOf({ table, column, row }: SealedPlace): string {
  return `${table}|${column}|${row}`;
}
