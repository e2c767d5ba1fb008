import type { HeardKind } from "../../facts.ts";
import type { MomentReading } from "../read-moment.ts";
import type { PromiseReading } from "../read-promise.ts";
import type { SnoozePreset } from "../snooze-presets.ts";
import type { NoteAsked } from "./notes/note-asked.ts";
import type { SaidOfMany } from "./settled/said-of-many.ts";

/** What a DM in plain words asks for. Companies and people are as typed; the bot finds out whom they mean. */
export type Intent =
  | Settled
  | Snooze
  | Heard
  | Changed
  | NoteAsked
  | AboutCompany
  /** Nobody answers any more: whether to move on is asked. */
  | { readonly kind: "ghosted"; readonly company?: string }
  | { readonly kind: PlainKind }
  /** Anything that is not surely one of the others: nothing is done. */
  | { readonly kind: "unknown" };

export interface AboutCompany {
  readonly kind: "plan" | "move-on" | "reopen" | "pushy" | "debrief";
  readonly company?: string;
}

/** Whole messages that need no reading. */
export type PlainKind =
  | "today"
  | "list"
  | "stop"
  | "start"
  | "help"
  | "undo"
  | "erase"
  | "export"
  | "settings"
  /** What is stored, and who can see it. */
  | "privacy"
  /** The copies of notes that were kept. */
  | "copies";

/** "sent ana and raj", "thanked everyone", "skip zoe"; no names and not everyone: whatever is due. */
export interface Settled extends SaidOfMany {
  readonly kind: "sent" | "skip";
  readonly company?: string;
  readonly step?: "thank-you" | "follow-up";
  /** Which of the two follow-ups, where that was said. */
  readonly which?: WhichFollowUp;
  /** When it was sent, where that was said: "sent ana yesterday". */
  readonly when?: MomentReading;
  /** Words that were understood but not used. */
  readonly rest: string;
}

export type WhichFollowUp = "first" | "second";

export interface Snooze {
  readonly kind: "snooze";
  readonly until?: SnoozeUntil;
  /** The words `until` was read from. */
  readonly untilText?: string;
  readonly company?: string;
}

export type SnoozeUntil =
  | { readonly kind: "preset"; readonly preset: SnoozePreset }
  /** "2h": counted from now. */
  | { readonly kind: "minutes"; readonly minutes: number }
  | MomentReading;

export interface Heard {
  readonly kind: "heard";
  /** undefined: they answered, and what must be asked. */
  readonly what?: HeardKind;
  /** undefined for "they". */
  readonly company?: string;
  /** When they will answer, need something, or want an answer to their offer. */
  readonly promise?: PromiseReading;
  /** When the next round is. */
  readonly when?: MomentReading;
  /** The words `promise` or `when` was read from. */
  readonly whenText?: string;
  /** What else was said, for the note. */
  readonly rest: string;
}

/** Something happened to an interview's time. The company is undefined where none was named. */
export type Changed =
  | { readonly kind: "moved"; readonly company?: string; readonly whenText: string }
  | { readonly kind: "postponed" | "no-show"; readonly company?: string }
  | { readonly kind: "cancelled"; readonly company?: string; readonly by: "them" | "me" };

export const UNKNOWN: Intent = { kind: "unknown" };
