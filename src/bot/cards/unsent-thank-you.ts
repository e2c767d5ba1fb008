import { code, type Text, text } from "../../chat/text.ts";
import type { Contact } from "../../coach/facts.ts";
import { calledName, contactOf, cut } from "../wording/names.ts";
import { type DueItem, groupKey, isUnsettled } from "./due.ts";

/** The thank-yous a follow-up takes for sent although nobody said so. */
export interface UnsentThankYou {
  /** Of the card that holds them. */
  readonly key: string;
  /** Whom they go to, as far as that is known. */
  readonly contacts: readonly Contact[];
  /** Whether some of the round's notes were reported. */
  readonly partly: boolean;
}

/** What a follow-up counts from without having been told; undefined where it counts from something reported. */
export function unsentThankYou({ open, plan, opportunity }: DueItem): UnsentThankYou | undefined {
  const anchor = open[0]?.reason.anchor;
  if (anchor?.what !== "thank-you-sent" || anchor.assumed === undefined) return undefined;
  const notes = plan.steps.filter((step) => step.kind === "thank-you" && isUnsettled(step));
  const last = notes.at(-1);
  if (last === undefined) return undefined;
  const key = groupKey(last);
  const contacts = notes
    .filter((step) => groupKey(step) === key)
    .flatMap(({ contactId }) => contactOf(opportunity, contactId) ?? []);
  return { key, contacts, partly: anchor.assumed === "some-reported" };
}

/** One line that says so, and the words that mend it. */
export function unsentText({ contacts, partly }: UnsentThankYou): Text {
  const [first] = contacts;
  const name = first && calledName(first.name).toLowerCase();
  const words = name === undefined ? "thank-you sent" : `sent ${cut(name, 30)}`;
  if (!partly && contacts.length > 1) {
    return text`No thank-you is marked as sent. If they went out, tell me: ${code(words)}.`;
  }
  return partly
    ? text`Not every thank-you is marked as sent. If one went out, tell me: ${code(words)}.`
    : text`The thank-you is not marked as sent. If it went out, tell me: ${code(words)}.`;
}
