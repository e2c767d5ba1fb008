import { type Button, packId } from "../../chat/button.ts";
import { type Block, MAX_BUTTONS_PER_ROW, MAX_MENU_OPTIONS } from "../../chat/message.ts";
import { missingFor } from "../contacts/missing/missing.ts";
import { missingRow } from "../contacts/missing/missing-row.ts";
import { draftRow } from "../notes/drafts/draft-row.ts";
import { contactOf, cut, shortName } from "../wording/names.ts";
import type { DueItem } from "./due.ts";
import { unsentThankYou } from "./unsent-thank-you.ts";

/** Up to here each contact has a button of their own; more become a menu (phones show few rows). */
const MAX_CONTACT_BUTTONS = 10;

/**
 * The rows of buttons under a due step. `about` names the company where one message holds several steps; `alone`: it is
 * the only card of its message, so there is room for what is missing.
 */
export function stepButtons(item: DueItem, about?: string, alone = true): readonly Block[] {
  const { key, opportunity } = item;
  const label = (words: string, id: string, style?: Button["style"]): Button => ({
    label: words,
    id,
    ...(about === undefined ? {} : { about: cut(about, 20) }),
    ...(style === undefined ? {} : { style }),
  });
  const snooze = label("Snooze", packId("snooze", key));
  const skip = label("Skip", packId("skip", key));
  const replied = label("They replied", packId("replied", opportunity.id, key));
  const why = label("Why now?", packId("why", key));
  switch (item.kind) {
    case "checklist-day":
    case "checklist-hour":
      return row(
        label("Got it", packId("skip", key), "primary"),
        label("Questions to ask", packId("questions", ...roundIds(item))),
        why,
      );
    case "debrief":
      return row(
        label("Tell me", packId("debrief", key), "primary"),
        label("Nobody called", packId("no-show", ...roundIds(item))),
        snooze,
        skip,
        why,
      );
    case "ask-date":
      return row(
        label("I asked", packId("sent", key), "primary"),
        label("There is a date", packId("moved", ...roundIds(item))),
        snooze,
        skip,
        why,
      );
    case "offer-deadline":
      return row(label("I answered", packId("sent", key), "primary"), snooze, skip, why);
    case "portal-check":
      return row(label("I looked", packId("sent", key), "primary"), snooze, replied, why);
    case "move-on":
      return row(
        label("Move on", packId("move-on", opportunity.id), "primary"),
        label("Park for a month", packId("park", opportunity.id)),
        label("They replied", packId("replied", opportunity.id, key)),
        snooze,
        why,
      );
    case "check-in":
      return row(
        replied,
        label("Move on", packId("move-on", opportunity.id)),
        label("Park for a month", packId("park", opportunity.id)),
        why,
      );
    case "thank-you":
      return thankYouRows(item, alone, label, [snooze, skip, replied, why]);
    default:
      return [
        ...row(label("Sent it", packId("sent", key), "primary"), snooze, skip, replied, why),
        ...(alone ? [...drafts(item), ...thankYouWasSent(item)] : []),
      ];
  }
}

/** The opportunity and its round, for buttons about the round itself. */
function roundIds({ opportunity, all }: DueItem): readonly string[] {
  return [opportunity.id, all[0]?.interviewId ?? ""];
}

/** How many rows stepButtons needs. */
export function rowsNeeded(item: DueItem, alone: boolean): number {
  return stepButtons(item, undefined, alone).length;
}

/** Where there is no room for what is missing, one button opens the card that has it, in the place of *Why now?*. */
function thankYouRows(
  item: DueItem,
  alone: boolean,
  label: (words: string, id: string, style?: Button["style"]) => Button,
  rest: readonly Button[],
): readonly Block[] {
  const missing = missingFor(item);
  const named = missing !== undefined && missing.contacts.length > 0;
  const others =
    named && !alone
      ? [...rest.slice(0, -1), label("E-mail missing", packId("card", item.key))]
      : rest;
  const sent =
    item.all.length > 1
      ? [...sentRows(item), ...row(...sendAll(item, label), ...others)]
      : row(label("Sent it", packId("sent", item.key), "primary"), ...others);
  if (!alone) return sent;
  const more = missing === undefined ? [] : [missingRow(item.opportunity, missing)];
  return [...sent, ...drafts(item), ...more];
}

/** *Draft*, where the card has its message to itself; a message with several has one menu for all. */
function drafts(item: DueItem): readonly Block[] {
  const row = draftRow(item);
  return row === undefined ? [] : [row];
}

/** Opens the card of the thank-you this follow-up counts from, where nobody told that it went out. */
function thankYouWasSent(item: DueItem): readonly Block[] {
  const unsent = unsentThankYou(item);
  if (unsent === undefined) return [];
  const label = unsent.contacts.length > 1 ? "They were sent" : "It was sent";
  return row({ label, about: "thank-you", id: packId("card", unsent.key) });
}

/** One *Sent it* per person still open, by name. */
function sentRows({ open, opportunity }: DueItem): readonly Block[] {
  const people = open.flatMap(({ key, contactId }) => {
    const contact = contactOf(opportunity, contactId);
    return contact === undefined ? [] : [{ key, contact }];
  });
  if (people.length > MAX_CONTACT_BUTTONS) {
    const options = people
      .slice(0, MAX_MENU_OPTIONS)
      .map(({ key, contact }) => ({ label: cut(contact.name, 75), value: key }));
    return [{ kind: "menu", id: packId("sent"), label: "Sent it to …", options }];
  }
  const buttons = people.map(
    ({ key, contact }): Button => ({
      label: "Sent it",
      about: shortName(contact, opportunity.contacts),
      id: packId("sent", key),
      style: "primary",
    }),
  );
  const rows: Block[] = [];
  for (let at = 0; at < buttons.length; at += MAX_BUTTONS_PER_ROW) {
    rows.push({ kind: "buttons", buttons: buttons.slice(at, at + MAX_BUTTONS_PER_ROW) });
  }
  return rows;
}

function sendAll(
  { open, key }: DueItem,
  label: (words: string, id: string) => Button,
): readonly Button[] {
  return open.length > 1 ? [label("All sent", packId("sent", key))] : [];
}

function row(...buttons: readonly Button[]): readonly Block[] {
  return [{ kind: "buttons", buttons }];
}
