import { looksLikeRole } from "../../lines/role-words.ts";
import { findRound } from "../../lines/round-words.ts";
import type { InviteAttendee } from "../invite.ts";
import { domainOf, employerLabel } from "./mail-domain.ts";

/** What an invitation lets us guess; each is for the person to confirm. */
export interface InviteGuesses {
  readonly companyGuess: string | undefined;
  readonly roleGuess: string | undefined;
  readonly roundGuess: string | undefined;
}

const BETWEEN_PARTS = /\s[-–—|/•]\s|[:;,()[\]|]|\s(?:at|@|for|with|<>|x)\s|\s?<>\s?/i;
const AT_COMPANY = /(?:\bat\s|@\s?)(\p{Lu}[\p{L}\d&.'’ -]{1,60}?)(?=\s[-–—|(]|[:;,()|]|$)/u;

/** Guesses employer, role and kind of round from the title and from where the people have their mail. */
export function guessFrom(
  summary: string | undefined,
  attendees: readonly InviteAttendee[],
): InviteGuesses {
  const title = summary ?? "";
  return {
    companyGuess: companyFrom(title, attendees),
    roleGuess: roleFrom(title),
    roundGuess: findRound(title)?.label,
  };
}

function companyFrom(title: string, attendees: readonly InviteAttendee[]): string | undefined {
  const labels = attendees
    .filter(({ isSelf, mayBeSelf }) => !isSelf && !mayBeSelf)
    .map(({ email }) => employerLabel(domainOf(email)))
    .filter((label) => label !== undefined);
  // The organiser comes first, so that a tie goes to that house.
  const [label] = [...new Set(labels)].toSorted((a, b) => countOf(labels, b) - countOf(labels, a));
  if (label === undefined) return AT_COMPANY.exec(title)?.[1]?.trim();
  return asSpelled(title, label) ?? capitalised(label);
}

function countOf(labels: readonly string[], label: string): number {
  return labels.filter((one) => one === label).length;
}

/** "Northwind Traders" for northwindtraders.com, where the title spells it out. */
function asSpelled(title: string, label: string): string | undefined {
  const letters = [...label.replaceAll("-", "")].map(escaped).join("[\\s.&'’-]{0,3}");
  return new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}\\d])`, "iu").exec(title)?.[0];
}

function escaped(letter: string): string {
  return /[\p{L}\d]/u.test(letter) ? letter : `\\u{${letter.codePointAt(0)?.toString(16)}}`;
}

function capitalised(label: string): string {
  return label
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}

function roleFrom(title: string): string | undefined {
  return title
    .split(BETWEEN_PARTS)
    .map((part) => part.replace(/\b(?:phone|video|onsite|interview|screen|call)\b/gi, "").trim())
    .find((part) => part !== "" && findRound(part) === undefined && looksLikeRole(part));
}
