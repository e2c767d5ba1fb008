import type { webApi } from "@slack/bolt";
import { SendFailure } from "../../../src/chat/adapter.ts";
import { failureOf } from "../faults.ts";
import type { SlackFile } from "../hear.ts";
import { CALL_TIMEOUT_MS } from "../limits.ts";
import { textAt } from "../payload.ts";

/** An invite or a CSV export is a few kilobytes; nothing larger is fetched. */
const MAX_BYTES = 2_000_000;

export interface FileAccess {
  readonly client: webApi.WebClient;
  readonly botToken: string;
  /** Beside slack.com the only place the token may go: the loopback server of a test. */
  readonly apiUrl: string | undefined;
}

/** Downloads a file that was put into our direct messages, at most 2 MB. Throws SendFailure. */
export async function download(access: FileAccess, file: SlackFile): Promise<Uint8Array> {
  if (file.sizeBytes > MAX_BYTES) {
    throw new SendFailure(
      "refused",
      `The file has ${file.sizeBytes} bytes; ${MAX_BYTES} is the limit.`,
    );
  }
  const url = await addressOf(access, file);
  const response = await fetched(url, access.botToken);
  const type = response.headers.get("content-type") ?? "";
  // Without the scope files:read Slack answers with its login page (or leads there) instead of an error.
  if (response.status !== 200 || type.startsWith("text/html")) {
    const what = `Slack did not hand out the file (status ${response.status}): check the scope files:read.`;
    throw new SendFailure("later", what);
  }
  const content = new Uint8Array(await response.arrayBuffer());
  if (content.length > MAX_BYTES) {
    throw new SendFailure(
      "refused",
      `The file has ${content.length} bytes; ${MAX_BYTES} is the limit.`,
    );
  }
  return content;
}

async function addressOf({ client, apiUrl }: FileAccess, file: SlackFile): Promise<URL> {
  const told = file.url ?? (await askedFor(client, file));
  const url = URL.parse(told ?? "");
  if (url !== null && mayHaveToken(url, apiUrl)) return url;
  throw new SendFailure("refused", "The file is not stored at Slack, so it was not fetched.");
}

async function askedFor(client: webApi.WebClient, file: SlackFile): Promise<string | undefined> {
  try {
    const info = await client.files.info({ file: file.id });
    return textAt(info, "file", "url_private_download") ?? textAt(info, "file", "url_private");
  } catch (error) {
    throw failureOf(error);
  }
}

/** The bot token goes to Slack and to nobody else. */
function mayHaveToken(url: URL, apiUrl: string | undefined): boolean {
  if (apiUrl !== undefined && url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === "https:" && /(^|\.)slack\.com$/.test(url.hostname);
}

async function fetched(url: URL, botToken: string): Promise<Response> {
  return await fetch(url, {
    headers: { authorization: `Bearer ${botToken}` },
    redirect: "manual",
    signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
  }).catch(unreachable);
}

function unreachable(cause: unknown): never {
  throw new SendFailure("later", "Slack's file server could not be reached.", { cause });
}
