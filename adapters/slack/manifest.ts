import type { Registry } from "../../src/chat/command.ts";
import { slashCommands } from "./commands.ts";

/**
 * The app's manifest, to paste into api.slack.com/apps: commands from the registry, Socket Mode, the DM tab switched on
 * (it is off by default), and only the scopes that are used. It passes Slack's manifest schema v2.
 */
export function slackManifest(registry: Registry): object {
  const shortcuts = messageShortcuts(registry);
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "Afterword",
      description: "Helps you follow up well after job interviews.",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "afterword", always_online: false },
      slash_commands: slashCommands(registry).map((slash) => ({
        command: slash.command,
        description: slash.description,
        usage_hint: slash.usageHint,
        should_escape: false,
      })),
      ...(shortcuts.length === 0 ? {} : { shortcuts }),
    },
    oauth_config: {
      scopes: {
        bot: ["chat:write", "commands", "files:write", "im:history", "im:write", "users:read"],
        bot_optional: ["files:read"],
      },
    },
    settings: {
      interactivity: { is_enabled: true },
      event_subscriptions: {
        bot_events: ["app_home_opened", "app_uninstalled", "message.im", "tokens_revoked"],
      },
      socket_mode_enabled: true,
      org_deploy_enabled: false,
      token_rotation_enabled: false,
    },
  };
}

/** What the menu of a message offers; the name that comes back with a choice is ours. */
function messageShortcuts({ shortcuts = [] }: Registry): readonly object[] {
  return shortcuts.map(({ name, label, summary }) => ({
    name: label,
    type: "message",
    callback_id: name,
    description: summary,
  }));
}
