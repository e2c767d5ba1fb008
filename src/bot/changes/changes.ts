import type { Feature } from "../feature.ts";
import { pressChange } from "./change-card.ts";
import { editCommand, pressEdit } from "./edits/edit.ts";
import { pressEditDetails, submitEditDetails } from "./edits/edit-details.ts";
import { pressEditRound, submitEditRound } from "./edits/edit-round.ts";
import { pressMerge } from "./edits/merge.ts";
import { pressSplit, submitSplit } from "./edits/split.ts";
import {
  movedCommand,
  pressCallOff,
  pressMoved,
  pressMovedTo,
  pressMovedWords,
  submitMoved,
} from "./moved.ts";

/** Changes of plans: new times, rounds that do not take place, and corrections. */
export const changes: Feature = {
  commands: [movedCommand, editCommand],
  presses: {
    change: pressChange,
    moved: pressMoved,
    "moved-to": pressMovedTo,
    "moved-words": pressMovedWords,
    postponed: pressCallOff("postponed"),
    "cancelled-them": pressCallOff("cancelled-them"),
    "cancelled-me": pressCallOff("cancelled-me"),
    "no-show": pressCallOff("no-show"),
    edit: pressEdit,
    "edit-details": pressEditDetails,
    "edit-round": pressEditRound,
    merge: pressMerge,
    split: pressSplit,
  },
  forms: {
    moved: submitMoved,
    "edit-details": submitEditDetails,
    "edit-round": submitEditRound,
    split: submitSplit,
  },
};
