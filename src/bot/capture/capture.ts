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

/** Interviews out of files: tables from trackers and spreadsheets, calendar invitations. */
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
};
