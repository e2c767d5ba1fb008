import { pressDraft } from "../ask.ts";
import type { Feature } from "../feature.ts";
import { pressSent, pressSentOn, pressSkip, sentCommand, skipCommand } from "./settle.ts";
import {
  pressCard,
  pressSnooze,
  pressSnoozeDate,
  pressSnoozeFor,
  pressSnoozeUntil,
  snoozeCommand,
  submitSnoozeDate,
} from "./snooze.ts";
import { pressSentDay, submitSentDay } from "./telling/sent-day.ts";
import { pressToday, todayCommand } from "./today.ts";
import { pressUndo, undoCommand } from "./undo.ts";
import { pressWhy } from "./why.ts";

/** What is due, and what people do about it. */
export const reminders: Feature = {
  commands: [todayCommand, sentCommand, skipCommand, snoozeCommand, undoCommand],
  presses: {
    today: pressToday,
    sent: pressSent,
    "sent-on": pressSentOn,
    "sent-day": pressSentDay,
    skip: pressSkip,
    snooze: pressSnooze,
    "snooze-for": pressSnoozeFor,
    "snooze-date": pressSnoozeDate,
    "snooze-until": pressSnoozeUntil,
    card: pressCard,
    why: pressWhy,
    undo: pressUndo,
    draft: pressDraft,
  },
  forms: { "snooze-date": submitSnoozeDate, "sent-day": submitSentDay },
};
