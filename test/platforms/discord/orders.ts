import type { Json } from "./world.ts";

/** What goes wrong with a request. "after" faults happen once the request was carried out: the client cannot know. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly body?: Json }
  | {
      readonly kind: "rate limit";
      readonly retryAfterMs: number;
      readonly scope?: "user" | "shared" | "global";
    }
  | { readonly kind: "status after"; readonly status: number }
  /** Answered in full once `until` resolves; "after": what was asked is done before it is waited for. */
  | { readonly kind: "held"; readonly after: boolean; readonly until: () => Promise<unknown> }
  | { readonly kind: "hang"; readonly after: boolean }
  | { readonly kind: "reset"; readonly after: boolean };

/** Requests, named by what they are for. */
export const REQUESTS = {
  "open dm": /^POST \/users\/@me\/channels$/,
  post: /^POST \/channels\/\d+\/messages$/,
  history: /^GET \/channels\/\d+\/messages$/,
  edit: /^PATCH \/channels\/\d+\/messages\/\d+$/,
  commands: /^(GET|PUT) \/applications\/\d+\/commands$/,
  callback: /^POST \/interactions\//,
  gateway: /^GET \/gateway\/bot$/,
  attachment: /^GET \/attachments\//,
} as const;

export type RequestKind = keyof typeof REQUESTS;

interface Order {
  readonly what: RegExp;
  readonly fault: Fault;
  left: number;
}

/** Faults that a test ordered, used up in order. */
export class Orders {
  readonly #orders: Order[] = [];

  add(kind: RequestKind, fault: Fault, times: number): void {
    this.#orders.push({ what: REQUESTS[kind], fault, left: times });
  }

  take(request: string): Fault | undefined {
    const order = this.#orders.find(({ what, left }) => left > 0 && what.test(request));
    if (order === undefined) return undefined;
    order.left -= 1;
    return order.fault;
  }
}
