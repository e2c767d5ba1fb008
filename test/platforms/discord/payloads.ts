import {
  type Channel,
  type DiscordPerson,
  type Json,
  LOADING,
  type StoredInteraction,
  type StoredMessage,
  type World,
} from "./world.ts";

/** The JSON that Discord hands out, with the minimum that its clients need. */
export function userJson(world: World, who: DiscordPerson | "bot"): Json {
  const person = who === "bot" ? { id: world.botId, name: "Afterword" } : who;
  return {
    id: person.id,
    username: person.name.toLowerCase(),
    global_name: person.name,
    discriminator: "0",
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(who === "bot" ? { bot: true } : {}),
  };
}

export function channelJson(world: World, channel: Channel): Json {
  if (channel.type === 0) {
    return {
      id: channel.id,
      type: 0,
      guild_id: world.guildId,
      name: "job-club",
      position: 0,
      permission_overwrites: [],
      nsfw: false,
      rate_limit_per_user: 0,
      flags: 0,
    };
  }
  const recipients = channel.recipient === undefined ? [] : [userJson(world, channel.recipient)];
  return { id: channel.id, type: channel.type, recipients, last_message_id: null, flags: 0 };
}

export function messageJson(world: World, message: StoredMessage, withNonce = false): Json {
  const { repliesTo } = message;
  const at = new Date(message.sentAtMs).toISOString();
  return {
    id: message.id,
    channel_id: message.channel.id,
    author: userJson(world, message.author),
    content: message.content,
    embeds: message.embeds.map((embed) => ({ type: "rich", ...embed })),
    components: message.components,
    attachments: message.attachments,
    timestamp: at,
    edited_timestamp: message.edited ? at : null,
    flags: message.flags,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    type: repliesTo === undefined ? 0 : 19,
    ...(withNonce && message.nonce !== undefined ? { nonce: message.nonce } : {}),
    ...(repliesTo === undefined
      ? {}
      : {
          message_reference: {
            type: 0,
            message_id: repliesTo.id,
            channel_id: repliesTo.channel.id,
          },
        }),
  };
}

function memberJson(world: World, person: DiscordPerson): Json {
  return {
    user: userJson(world, person),
    roles: [],
    joined_at: "2026-01-05T00:00:00.000000+00:00",
    deaf: false,
    mute: false,
    flags: 0,
    permissions: "0",
  };
}

/** Where a person uses the bot; "elsewhere" is a server that has not invited it (the person installed it). */
export type Where = "dm" | "guild" | "elsewhere" | "group";

/** INTERACTION_CREATE: guilds bring a member, DMs a user; a foreign server brings no channel object. */
export function interactionJson(
  world: World,
  interaction: StoredInteraction,
  where: Where,
  data: Json,
): Json {
  const { person, channel, source } = interaction;
  const inGuild = where === "guild" || where === "elsewhere";
  const installedBy = where === "guild" ? { 0: world.guildId } : { 1: person.id };
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    locale: "en-US",
    app_permissions: "0",
    attachment_size_limit: 10_485_760,
    entitlements: [],
    authorizing_integration_owners: installedBy,
    context: inGuild ? 0 : where === "dm" ? 1 : 2,
    channel_id: channel.id,
    data,
    ...(inGuild
      ? {
          guild_id: where === "guild" ? world.guildId : "700000000000000099",
          guild_locale: "en-US",
          member: memberJson(world, person),
        }
      : { user: userJson(world, person) }),
    ...(where === "elsewhere" ? {} : { channel: channelJson(world, channel) }),
    ...(source === undefined ? {} : { message: messageJson(world, source) }),
  };
}

/** True while a deferred answer still shows "thinking…". */
export function isLoading(message: StoredMessage): boolean {
  return (message.flags & LOADING) !== 0;
}
