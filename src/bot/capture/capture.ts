import type { Feature } from "../feature.ts";
import {
  importCommand,
  pressCancelImport,
  pressImport,
  pressUndated,
  submitImport,
} from "./import.ts";
import {
  pressEditInvite,
  pressFollowInvite,
  pressInvite,
  pressNoInvite,
  submitInvite,
} from "./invite.ts";
import { logFromMessage } from "./log-from-message.ts";

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
