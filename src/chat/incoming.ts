import type { MessageRef, Place, Speaker } from "./place.ts";

interface Heard {
  /** The platform's id of this event (event_id, trigger_id, interaction id …): the same event never acts twice. */
  readonly eventId: string;
  readonly speaker: Speaker;
  readonly place: Place;
  /** When it was heard: ISO-8601 UTC, milliseconds. */
  readonly now: string;
}

/** Everything that can be heard on any platform. */
export type Incoming =
  | CommandHeard
  | PressHeard
  | FormHeard
  | TextHeard
  | FileHeard
  | ShortcutHeard
  | OpenedHeard
  | SuggestHeard
  | PresenceHeard;

/** A file that somebody sent; nothing of it is fetched before it is read. */
export interface HeardFile {
  readonly name: string;
  readonly sizeBytes: number;
  /** Fetches the content. Throws SendFailure "later" when the platform does not hand it out. */
  read(): Promise<Uint8Array>;
}

/** A slash command: typed as one line (Slack, playground) or with native options (Discord, forms). */
export interface CommandHeard extends Heard {
  readonly kind: "command";
  readonly root: string;
  readonly input:
    | { readonly kind: "line"; readonly line: string }
    | {
        readonly kind: "options";
        readonly name: string;
        readonly options: Readonly<Record<string, string>>;
      };
  /** By the field of kind "file" they came in; only platforms that can hang a file on a command have any. */
  readonly files?: Readonly<Record<string, HeardFile>>;
}

export interface PressHeard extends Heard {
  readonly kind: "press";
  /** The id of the button or menu. */
  readonly id: string;
  /** The chosen option, for a menu. */
  readonly value?: string;
  readonly message: MessageRef;
}

export interface FormHeard extends Heard {
  readonly kind: "form";
  readonly id: string;
  /** Field name to what was typed; an empty string where nothing was. */
  readonly values: Readonly<Record<string, string>>;
}

export interface TextHeard extends Heard {
  readonly kind: "text";
  readonly text: string;
  /** The message this one answers (Discord reply; Slack thread parent). */
  readonly repliesTo?: MessageRef;
}

export interface FileHeard extends Heard, HeardFile {
  readonly kind: "file";
  readonly text: string;
}

/** Somebody chose one of our shortcuts from the menu of a message, of anybody's and anywhere. */
export interface ShortcutHeard extends Heard {
  readonly kind: "shortcut";
  /** The shortcut's name, as declared. */
  readonly name: string;
  /** The words of that message. */
  readonly text: string;
}

/** The person opened our home screen or our direct messages. */
export interface OpenedHeard extends Heard {
  readonly kind: "opened";
  readonly what: "home" | "messages";
}

/** Autocomplete: what could stand in this field? */
export interface SuggestHeard extends Heard {
  readonly kind: "suggest";
  readonly root: string;
  readonly name: string;
  readonly field: string;
  readonly typed: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Something happened to the account, the workspace or the channel. */
export interface PresenceHeard extends Heard {
  readonly kind: "presence";
  readonly change: "left" | "deactivated" | "returned" | "uninstalled" | "channel archived";
}
