import type { LinkButton } from "../../../chat/button.ts";
import type { NoteTarget } from "../target.ts";
import { mailLinks } from "./mail-links.ts";

/** The links that open a letter, and why there may be none. */
export interface Links {
  readonly buttons: readonly LinkButton[];
  /** "waiting": something in it is still blank; "too-long": not every link carries the whole text. */
  readonly state: "none" | "waiting" | "whole" | "too-long";
}

/**
 * The links that open a letter to this contact. None where no address is known, where mail is not the way, or while
 * something in it is blank (`isOpen`): nobody should send a gap by accident.
 */
export function linksFor(
  { contact }: NoteTarget,
  {
    subject = "",
    body,
    isOpen,
  }: {
    readonly subject?: string | undefined;
    readonly body: string;
    readonly isOpen: boolean;
  },
): Links {
  const isMail = contact?.channel === undefined || contact.channel === "e-mail";
  if (contact?.email === undefined || !isMail) return { buttons: [], state: "none" };
  if (isOpen) return { buttons: [], state: "waiting" };
  const { buttons, isWhole } = mailLinks({ to: contact.email, subject, body });
  return { buttons, state: isWhole ? "whole" : "too-long" };
}
