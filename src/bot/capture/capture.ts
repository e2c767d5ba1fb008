import type { Feature } from "../feature.ts";
import {
  pressEditInvite,
  pressFollowInvite,
  pressInvite,
  pressNoInvite,
  submitInvite,
} from "./invite.ts";
import { logFromMessage } from "./log-from-message.ts";
import { pressCancelImport, pressImport, pressUndated, submitImport } from "./table/import.ts";
import { importCommand } from "./table/import-command.ts";

/** Interviews out of what others wrote: tables, calendar invitations, messages. */
export const capture: Feature = {
  commands: [importCommand],
  presses: {
    import: pressImport,
    "import-cancel": pressCancelImport,
    "import-date": pressUndated,
    invite: pressInvite,
    "invite-edit": pressEditInvite,
    "invite-do": pressFollowInvite,
    "invite-no": pressNoInvite,
  },
  forms: { import: submitImport, invite: submitInvite },
  shortcuts: [logFromMessage],
};
