import type { HeardFile } from "./incoming.ts";

/**
 * One declaration per command. Discord's command JSON, Slack's text grammar and manifest, the playground's completion,
 * help and the handler's argument types all follow from it.
 */
export interface Command<F extends Fields = Fields> {
  readonly root: Root;
  /** One lower-case word, unique under its root; it is never renamed once released. */
  readonly name: string;
  /** At most 100 characters (Discord's description limit). */
  readonly summary: string;
  readonly fields: F;
  /** What a person would type after the root, for help: "sent acme ana". At least one. */
  readonly examples: readonly string[];
  /**
   * Whether the first answer is a message, a form, or depends on what was typed. Discord's modal must be the very first
   * response and Slack's trigger dies after 3 s, so only "message" commands may be deferred.
   */
  readonly answers: "message" | "form" | "either";
  /**
   * "each": a typed line is split over the fields in their order. "whole": the line is one piece and arrives in the
   * argument `line` (the first field may hold it too, for platforms with native options).
   */
  readonly line: "each" | "whole";
}

/** Something that can be done with a message, from the message's own menu. It answers with a form. */
export interface MessageShortcut {
  /** One lower-case word; it is never renamed once released. */
  readonly name: string;
  /** What the menu shows, at most 24 characters (Slack's limit for shortcuts). */
  readonly label: string;
  /** The same where there is room for 32 characters (Discord's limit for message commands). */
  readonly longLabel?: string;
  /** At most 150 characters (Slack's limit for shortcuts). */
  readonly summary: string;
}

export type Root = "interview" | "club";

export type Fields = Readonly<Record<string, Field>>;

export interface Field {
  readonly kind: FieldKind;
  /** At most 100 characters. */
  readonly summary: string;
  readonly required?: boolean;
  /** For "choice": at most 25. */
  readonly choices?: readonly { readonly label: string; readonly value: string }[];
  /** For "file": endings the platform's picker offers, at most 10 (Discord); the content is checked all the same. */
  readonly endings?: readonly `.${string}`[];
}

/**
 * opportunity, contact, zone and region complete from local data; "when" is a date or time in words; "words" takes
 * whatever is left of a typed line; a "file" cannot be typed and is never required, so platforms that cannot hang one on
 * a command leave the field out.
 */
export type FieldKind =
  | "opportunity"
  | "contact"
  | "zone"
  | "region"
  | "choice"
  | "when"
  | "words"
  | "file";

/** A handler's arguments, inferred from the declaration. */
export type Args<C extends Command> = {
  readonly [K in keyof C["fields"]]: C["fields"][K] extends { readonly kind: "file" }
    ? HeardFile | undefined
    : C["fields"][K] extends { readonly required: true }
      ? string
      : string | undefined;
} & { readonly line: string | undefined };

/** Fixes the exact type of a declaration, so that Args can be inferred from it. */
export function declareCommand<const C extends Command>(command: C): C {
  return command;
}

/** Everything that can be typed. */
export interface Registry {
  /** Root to its one-line description. */
  readonly roots: Readonly<Partial<Record<Root, string>>>;
  readonly commands: readonly Command[];
  readonly shortcuts?: readonly MessageShortcut[];
}

/** Field kinds that complete while typing. */
export function completes(field: Field): boolean {
  return ["opportunity", "contact", "zone", "region"].includes(field.kind);
}

/** The fields that can stand in a typed line, in their order: all but files. */
export function typedFields(command: Command): readonly (readonly [name: string, field: Field])[] {
  return Object.entries(command.fields).filter(([, { kind }]) => kind !== "file");
}

/** The command as one would type it: "sent [interview] [who]". */
export function usage(command: Command): string {
  const fields = typedFields(command).map(([name, field]) =>
    field.required === true ? `<${name}>` : `[${name}]`,
  );
  return [command.name, ...fields].join(" ");
}
