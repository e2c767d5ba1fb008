import type { IncomingMessage } from "node:http";

/** An attached file of about 8 MB in base64, and room for the rest. */
const MAX_BODY_BYTES = 12_000_000;

interface BadRequestDetails {
  /** An HTTP status; 400 unless said otherwise. */
  readonly status?: number;
  readonly cause?: unknown;
}

/** What was wrong with a request, in words for whoever sent it. */
export class BadRequest extends Error {
  readonly status: number;

  constructor(message: string, { status = 400, cause }: BadRequestDetails = {}) {
    super(message, { cause });
    this.name = "BadRequest";
    this.status = status;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/** Reads a JSON object. Throws BadRequest when it is too long or none. */
export async function readBody(request: IncomingMessage): Promise<Fields> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_BODY_BYTES)
      throw new BadRequest("That is too much: 8 MB at most.", { status: 413 });
    chunks.push(chunk);
  }
  const parsed = parseJson(Buffer.concat(chunks).toString("utf8"));
  if (!isFields(parsed)) throw new BadRequest("The body must be a JSON object.");
  return parsed;
}

/** A text field. Throws BadRequest when it is missing or something else. */
export function textField(body: Fields, name: string): string {
  const value = body[name];
  if (typeof value !== "string") throw new BadRequest(`"${name}" must be text.`);
  return value;
}

/** A text field that may be missing. */
export function optionalText(body: Fields, name: string): string | undefined {
  return body[name] === undefined ? undefined : textField(body, name);
}

/** A whole number from 0 up. Throws BadRequest otherwise. */
export function countField(body: Fields, name: string): number {
  const value = body[name];
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new BadRequest(`"${name}" must be a whole number.`);
}

/** An object whose values are all text. Throws BadRequest otherwise. */
export function textsField(body: Fields, name: string): Readonly<Record<string, string>> {
  const value = body[name];
  if (!isFields(value)) throw new BadRequest(`"${name}" must be an object.`);
  return Object.fromEntries(Object.keys(value).map((key) => [key, textField(value, key)]));
}

/** A list of objects. Throws BadRequest otherwise. */
export function listField(body: Fields, name: string): readonly Fields[] {
  const value = body[name];
  if (!Array.isArray(value) || !value.every(isFields)) {
    throw new BadRequest(`"${name}" must be a list of objects.`);
  }
  return value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadRequest("The body is no JSON.", { cause: error });
  }
}
