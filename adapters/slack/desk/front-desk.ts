import { createHash } from "node:crypto";
import type { AdapterHost, Handle } from "../../../src/chat/adapter.ts";
import type { Incoming } from "../../../src/chat/incoming.ts";
import type { Message } from "../../../src/chat/message.ts";
import type { MessageRef, Place } from "../../../src/chat/place.ts";
import { type Reply, say } from "../../../src/chat/reply.ts";
import { text } from "../../../src/chat/text.ts";
import { slackError } from "../faults.ts";
import { show } from "../show.ts";
import { type Asker, answer, type Desk, nameOf } from "./answer.ts";
import type { Origin } from "./origin.ts";

/** What every kind of Incoming has in common. */
export type Common = Pick<Incoming, "eventId" | "speaker" | "place" | "now">;

/** Something heard on Slack, before it is known who speaks where. */
export interface Raw {
  readonly eventId: string;
  readonly account: string;
  readonly origin: Origin;
}

/** What was answered, and to whom. */
export interface Answered {
  readonly reply: Reply;
  readonly asker: Asker;
}

/** Brings what was heard to the bot, and the bot's reply back. */
export interface FrontDesk {
  readonly desk: Desk;
  readonly log: AdapterHost["log"];
  /** False when this event was heard before in this process. */
  isNew(eventId: string): boolean;
  /** Asks the bot. A fault becomes a kind sentence; never rejects. */
  heard(raw: Raw, make: (common: Common) => Incoming): Promise<Answered>;
  /** Asks the bot and carries the reply back. Never rejects. */
  served(raw: Raw, make: (common: Common) => Incoming): Promise<Answered>;
  /** Draws the person's home screen anew. Never rejects. */
  showHome(raw: Raw): Promise<void>;
  /** Tells the bot that its rights are gone. Nobody in particular speaks, so the account is empty. Never rejects. */
  revoked(eventId: string): Promise<void>;
  /** A pointer to the message that was pressed. */
  messageRef(origin: Origin): MessageRef;
}

const MOST_REMEMBERED = 5000;

const TROUBLE: Message = {
  notice: "Something went wrong on my side.",
  blocks: [
    {
      kind: "paragraph",
      text: text`Something went wrong on my side, so this may not have been saved. Please try it again in a minute.`,
    },
  ],
};

export interface FrontDeskParts {
  readonly handle: Handle;
  readonly desk: Desk;
  readonly host: AdapterHost;
  /** Slack's team id. */
  readonly workspace: string;
}

/** The front desk of one workspace. */
export function createFrontDesk({ handle, desk, host, workspace }: FrontDeskParts): FrontDesk {
  const seen = new Set<string>();

  const heard: FrontDesk["heard"] = async (raw, make) => {
    const [profile, isOwnDm] = await Promise.all([
      desk.people.profile(raw.account),
      ownDm(desk, raw),
    ]);
    const speaker = { platform: "slack", workspace, account: raw.account, ...profile };
    const place = placeOf(raw, workspace, isOwnDm);
    const asker: Asker = {
      account: raw.account,
      origin: { ...raw.origin, isOwnDm },
      key: createHash("sha256").update(raw.eventId).digest("base64url").slice(0, 22),
    };
    try {
      const reply = await handle(make({ eventId: raw.eventId, speaker, place, now: host.now() }));
      return { reply, asker };
    } catch (error) {
      host.log.error("slack.handling-failed", { why: nameOf(error) });
      return { reply: say(TROUBLE), asker };
    }
  };

  return {
    desk,
    heard,
    log: host.log,
    isNew(eventId) {
      if (seen.has(eventId)) return false;
      const [oldest] = seen;
      if (seen.size >= MOST_REMEMBERED && oldest !== undefined) seen.delete(oldest);
      seen.add(eventId);
      return true;
    },
    async served(raw, make) {
      const answered = await heard(raw, make);
      await answer(desk, answered.asker, answered.reply);
      return answered;
    },
    async showHome(raw) {
      const { reply } = await heard(raw, (common) => ({ kind: "opened", what: "home", ...common }));
      if (reply.kind !== "say" && reply.kind !== "change") return;
      const view = { type: "home" as const, blocks: show(reply.message).blocks };
      try {
        await desk.client.views.publish({ user_id: raw.account, view });
      } catch (error) {
        host.log.warn("slack.home-not-shown", { why: slackError(error) ?? "unreachable" });
      }
    },
    async revoked(eventId) {
      const lane = { platform: "slack", workspace };
      const speaker = { ...lane, account: "" };
      const place: Place = { kind: "channel", ...lane, channel: "" };
      const common = { eventId, speaker, place, now: host.now() };
      try {
        await handle({ kind: "presence", change: "uninstalled", ...common });
      } catch (error) {
        host.log.error("slack.handling-failed", { why: nameOf(error) });
      }
    },
    messageRef: ({ channel = "", messageId = "" }) => ({
      platform: "slack",
      workspace,
      channel,
      id: messageId,
    }),
  };
}

/** Our own messages in a direct conversation stand in ours; for everything else Slack must be asked. */
async function ownDm(desk: Desk, { account, origin }: Raw): Promise<boolean> {
  if (origin.isOwnDm === true) return true;
  const { channel, messageId, isEphemeral } = origin;
  if (channel?.startsWith("D") !== true) return false;
  if (messageId !== undefined && isEphemeral !== true) return true;
  return await desk.people.isOwnDm(account, channel);
}

function placeOf({ account, origin }: Raw, workspace: string, isOwnDm: boolean): Place {
  const lane = { platform: "slack", workspace };
  if (isOwnDm || origin.channel === undefined) return { kind: "dm", ...lane, account };
  return { kind: "channel", ...lane, channel: origin.channel };
}
