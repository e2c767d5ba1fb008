import type { IncomingMessage } from "node:http";
import { isJson, type Json, listOf, type StoredFile, type World } from "./world.ts";

/** What a request carries: its JSON, and the files beside it when it is multipart. */
export interface Carried {
  /** undefined: nothing at all. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

interface UploadedFile {
  /** The name of the part: files[0], files[1] … */
  readonly part: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export const BROKEN = Symbol("a body that is no JSON");

const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_FILES = 10;
const ATTACHMENT_KEYS = ["id", "filename", "description", "title", "duration_secs", "waveform"];
/** Only these take files (Discord's "Uploading Files"). */
const TAKES_FILES =
  /^(POST \/channels\/\d+\/messages|PATCH \/channels\/\d+\/messages\/\d+|POST \/interactions\/.*\/callback|(POST|PATCH) \/webhooks\/.*)$/;

/** Reads the request whole. */
export async function carriedBy(request: IncomingMessage): Promise<Carried> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const bytes = Buffer.concat(parts);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return await readForm(bytes, type);
  return { body: parsed(bytes.toString("utf8")), files: [] };
}

async function readForm(bytes: Buffer, type: string): Promise<Carried> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": type },
  }).formData();
  const files: UploadedFile[] = [];
  for (const [part, value] of form) {
    if (typeof value === "string") continue;
    const content = new Uint8Array(await value.arrayBuffer());
    files.push({ part, name: value.name, type: value.type, bytes: content });
  }
  const json = form.get("payload_json");
  return { body: typeof json === "string" ? parsed(json) : {}, files };
}

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}

/** What Discord refuses about the files of a request ("METHOD /path"). */
export function fileFaults(request: string, { body, files }: Carried): readonly string[] {
  const told = attachmentsIn(body);
  const ids = told.map(({ id }) => String(id));
  return [
    ...(files.length > 0 && !TAKES_FILES.test(request) ? [`${request} takes no files`] : []),
    ...(files.length > MAX_FILES ? ["over 10 files"] : []),
    ...(new Set(ids).size < ids.length ? ["an attachment id comes twice"] : []),
    ...files.flatMap((file) => partFaults(file, ids)),
    ...told.flatMap((attachment) => attachmentFaults(attachment, files)),
  ];
}

function partFaults({ part, name }: UploadedFile, ids: readonly string[]): readonly string[] {
  const index = /^files\[(\d+)\]$/.exec(part)?.[1];
  if (index === undefined) return [`the part ${part} is not called files[n]`];
  if (name === "") return [`${part} has no name`];
  return ids.includes(index) ? [] : [`no attachment has the id of ${part}`];
}

function attachmentFaults(attachment: Json, files: readonly UploadedFile[]): readonly string[] {
  const unknown = Object.keys(attachment).filter((key) => !ATTACHMENT_KEYS.includes(key));
  const id = String(attachment.id);
  // A long id is one that Discord gave: a file that the message has already.
  const isNew = id.length < 15;
  const hasFile = files.some(({ part }) => part === `files[${id}]`);
  return [
    ...unknown.map((key) => `attachment has the unknown key ${key}`),
    ...(isNew && !hasFile ? [`the attachment ${id} came without its file`] : []),
  ];
}

/** True when a file is over the limit of an upload: 413, code 40005. */
export function isTooLarge({ files }: Carried): boolean {
  return files.some(({ bytes }) => bytes.byteLength > MAX_FILE_BYTES);
}

/** The body with each new attachment as Discord keeps it: an id, an address, a size. */
export function withStoredFiles(world: World, host: string, carried: Carried): unknown {
  const { body, files } = carried;
  if (files.length === 0 || !isJson(body)) return body;
  const attachments = attachmentsIn(body).map((attachment) => {
    const file = files.find(({ part }) => part === `files[${String(attachment.id)}]`);
    if (file === undefined) return attachment;
    const name = String(attachment.filename ?? file.name);
    return storeFile(world, host, { name, bytes: file.bytes, type: file.type });
  });
  return isJson(body.data)
    ? { ...body, data: { ...body.data, attachments } }
    : { ...body, attachments };
}

/** Keeps a file and returns the attachment that points at it. */
export function storeFile(world: World, host: string, file: StoredFile): Json {
  const id = world.snowflake();
  world.files.set(id, file);
  const url = `http://${host}/attachments/${id}/${encodeURIComponent(file.name)}?ex=1&is=1&hm=1`;
  return {
    id,
    filename: file.name,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.type === "" ? "application/octet-stream" : file.type,
  };
}

/** In a callback the message is below "data". */
function attachmentsIn(body: unknown): readonly Json[] {
  if (!isJson(body)) return [];
  return listOf(isJson(body.data) ? body.data.attachments : body.attachments);
}
