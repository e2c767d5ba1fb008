import type { IncomingMessage } from "node:http";

/** Sent with every answer: nothing from elsewhere, nothing inline, not framed, nothing remembered. */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

export interface Refusal {
  readonly status: 403 | 415;
  readonly why: string;
}

/**
 * Why this request is not answered; undefined when it may pass. The page has no password, so a web site must reach it
 * neither under a name of its own that points to this machine (DNS rebinding: the Host header tells) nor from another
 * origin (Origin and the JSON content type tell: no cross-site form can send both).
 */
export function refusalOf(request: IncomingMessage, hostname: string): Refusal | undefined {
  const host = request.headers.host ?? "";
  if (!isOurHost(host, hostname)) {
    return { status: 403, why: `Open the playground under its own address, not as "${host}".` };
  }
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  if (request.headers.origin !== `http://${host}`) {
    return { status: 403, why: "Only the playground's own page may do this." };
  }
  const contentType = request.headers["content-type"] ?? "";
  if (!/^application\/json\s*(;|$)/i.test(contentType)) {
    return { status: 415, why: "Send JSON, with the content type application/json." };
  }
  return undefined;
}

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

function isOurHost(host: string, hostname: string): boolean {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return LOOPBACK_NAMES.includes(name) || name === hostname.toLowerCase();
}
