import { LIMITS } from "../limits.ts";
import { at, textAt } from "../payload.ts";

/** Where something was said or pressed, and by which ways it can be answered. */
export interface Origin {
  readonly channel?: string;
  /** The channel is the person's direct messages with us, not somebody else's: only then may a message be posted there. */
  readonly isOwnDm?: boolean;
  /** The message whose button was pressed. */
  readonly messageId?: string;
  /** Only the person sees that message, and only its response URL can change it. */
  readonly isEphemeral?: boolean;
  /** The thread it stands in. */
  readonly thread?: string;
  /** Good for five answers within 30 minutes (docs). */
  readonly responseUrl?: string;
  /** Good for one form within 3 s (docs). */
  readonly triggerId?: string;
  readonly isHome?: boolean;
  /** The dialog whose button was pressed. */
  readonly modalId?: string;
}

const TEXTS = ["channel", "messageId", "thread", "responseUrl", "triggerId", "modalId"] as const;
const FLAGS = ["isOwnDm", "isEphemeral", "isHome"] as const;

/** An origin out of whatever is known; what is absent or of the wrong type is left out. */
export function originFrom(known: unknown): Origin {
  const texts = TEXTS.flatMap((name) => {
    const text = textAt(known, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const flags = FLAGS.flatMap((name) => (at(known, name) === true ? [[name, true] as const] : []));
  return Object.fromEntries([...texts, ...flags]);
}

/** The origin as a form remembers it while it is open: without what does not outlive the press. */
export function remembered(origin: Origin): string {
  const { triggerId: _, modalId: __, ...lasting } = origin;
  const json = JSON.stringify(lasting);
  if (json.length <= LIMITS.privateMetadata) return json;
  const { responseUrl: ___, ...short } = lasting;
  return JSON.stringify(short);
}
