import type { Gateway } from "./gateway.ts";
import { messageJson } from "./payloads.ts";
import type { StoredMessage, World } from "./world.ts";

export interface RestRequest {
  readonly method: string;
  /** Below /api/v10, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface RestContext {
  readonly world: World;
  readonly gateway: Gateway;
  /** Where the gateway is. */
  readonly gatewayUrl: string;
  readonly answerWindowMs: number;
  readonly nonceWindowMs: number;
}

export const fine = (body: unknown): RestAnswer => ({ status: 200, body });
export const NO_CONTENT: RestAnswer = { status: 204 };

/** Discord's error body. */
export const refusal = (status: number, code: number, message: string): RestAnswer => ({
  status,
  body: { message, code },
});

/** 50035 with everything that is wrong. */
export const invalid = (faults: readonly string[]): RestAnswer => ({
  status: 400,
  body: {
    message: "Invalid Form Body",
    code: 50035,
    errors: { _errors: faults.map((message) => ({ code: "HOUSE_RULE", message })) },
  },
});

/** Lets the gateway tell about a message, also one of the bot itself; in a DM the event names the channel's type and no server. */
export function tell({ world, gateway }: RestContext, event: string, message: StoredMessage): void {
  if (message.channel.type !== 1) return;
  gateway.dispatchDirect(event, {
    ...messageJson(world, message, true),
    channel_type: 1,
  });
}
