import type { Feature } from "../feature.ts";
import { pressCheck, pressEdit, submitEdit } from "./checks/edit-note.ts";
import { pressPasted } from "./checks/which-reader.ts";
import { pressCopy, pressCopyText, pressForget } from "./copies/press-copy.ts";
import { pressNewNote, pressNote, pressNoteSent, pressText } from "./drafts/press-note.ts";
import { pressWords, submitWords } from "./drafts/words/change-words.ts";
import { pressFill, submitFill } from "./drafts/words/fill-blanks.ts";
import { pressLetter } from "./letters/ask-timing.ts";
import { noteCommand, pressNotes } from "./note-command.ts";

/** Drafts of thank-yous and follow-ups, and a reading of what somebody wrote. */
export const notes: Feature = {
  commands: [noteCommand],
  presses: {
    note: pressNote,
    "note-new": pressNewNote,
    notes: pressNotes,
    letter: pressLetter,
    "note-fill": pressFill,
    "note-edit": pressEdit,
    "note-check": pressCheck,
    "note-pasted": pressPasted,
    "note-sent": pressNoteSent,
    "note-words": pressWords,
    "note-text": pressText,
    "note-copy": pressCopy,
    "note-copy-text": pressCopyText,
    "note-forget": pressForget,
  },
  forms: { "note-fill": submitFill, "note-edit": submitEdit, "note-words": submitWords },
};
