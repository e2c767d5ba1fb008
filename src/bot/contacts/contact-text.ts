import { code, strong, type Text, text } from "../../chat/text.ts";
import type { Contact } from "../../coach/facts.ts";

/** "Ana Ruiz (manager), ana@acme.com": what helps to write to them. */
export function contactText({ name, title, kind, email }: Contact): Text {
  const role = title ?? (kind === "interviewer" ? undefined : kind);
  const bracket = role === undefined ? "" : ` (${role})`;
  return email === undefined
    ? text`${strong(name)}${bracket}`
    : text`${strong(name)}${bracket}, ${code(email)}`;
}

/** How somebody likes to be written to, where they said so: a sentence, else undefined. */
export function wayText({ name, channel }: Contact): string | undefined {
  switch (channel) {
    case undefined:
    case "e-mail":
      return undefined;
    case "LinkedIn":
      return `${name} prefers LinkedIn: a message there instead of an e-mail.`;
    case "phone":
      return `${name} prefers the phone: a short call in business hours, a voicemail if nobody picks up.`;
    case "portal":
      return `${name} asked to be written to through their portal.`;
    case "text message":
      return `${name} asked for text messages: two or three sentences are enough.`;
    default:
      return `${name} prefers ${channel}.`;
  }
}
