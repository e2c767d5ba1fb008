/** Where a conversation happens: a plain value that can be stored and used again after a restart. */
export type Place = DirectMessage | Channel;

export interface DirectMessage {
  readonly kind: "dm";
  /** The adapter's name: "slack", "discord", "playground". */
  readonly platform: string;
  /** Slack team id, Discord application id: the unit of pacing (a "lane"). */
  readonly workspace: string;
  /** The person's account id on that platform. */
  readonly account: string;
}

export interface Channel {
  readonly kind: "channel";
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
}

/** Who speaks. Hints come from the platform and are used only until the person set their own. */
export interface Speaker {
  readonly platform: string;
  readonly workspace: string;
  readonly account: string;
  readonly name?: string;
  /** IANA zone, where the platform tells it (Slack does, Discord does not). */
  readonly zoneHint?: string;
  /** BCP 47, for example "en-US". */
  readonly localeHint?: string;
}

/** Points at one message that was posted; storable. */
export interface MessageRef {
  readonly platform: string;
  readonly workspace: string;
  /** The platform's channel id (for a DM the platform's own id of it). */
  readonly channel: string;
  readonly id: string;
}

/** The place of somebody's direct messages. */
export function directMessage(speaker: Speaker): DirectMessage {
  const { platform, workspace, account } = speaker;
  return { kind: "dm", platform, workspace, account };
}
