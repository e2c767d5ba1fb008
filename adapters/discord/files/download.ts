import { SendFailure } from "../../../src/chat/adapter.ts";
import { ATTACHMENT_MAX_BYTES, SEND_TIMEOUT_MS } from "../limits.ts";

/**
 * Fetches an upload at once (its address is signed and expires), from the allowed hosts only and up to 10 MiB.
 * Throws SendFailure: "later" when it cannot be had now, "refused" for a foreign host or a file that is too large.
 */
export async function download(url: string, hosts: readonly string[]): Promise<Uint8Array> {
  if (!isAllowed(url, hosts)) {
    throw new SendFailure(
      "refused",
      "The file is not where Discord keeps uploads: it was not read.",
    );
  }
  return await read(url).catch((cause: unknown) => {
    if (cause instanceof SendFailure) throw cause;
    throw new SendFailure("later", "Discord did not hand out the file: send it again.", { cause });
  });
}

async function read(url: string): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(SEND_TIMEOUT_MS);
  const response = await fetch(url, { redirect: "error", signal });
  if (!response.ok) throw new Error(`Discord's file server answered with HTTP ${response.status}.`);
  return await readAll(response);
}

/** Uploads come over TLS; only a host on this machine may do without. */
function isAllowed(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, hostname } = new URL(url);
  const secure = protocol === "https:" || (protocol === "http:" && hostname === "127.0.0.1");
  return secure && hosts.includes(host);
}

/** Counts while reading: what a server says about the length proves nothing. */
async function readAll(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > ATTACHMENT_MAX_BYTES) {
      throw new SendFailure("refused", "The file is larger than 10 MiB: send a smaller one.");
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
