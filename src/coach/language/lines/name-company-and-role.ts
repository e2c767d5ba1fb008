import { tidyPiece } from "./line-pieces.ts";
import { looksLikeRole, splitCompanyAndRole } from "./role-words.ts";
import { isPlainRound } from "./round-words.ts";

export interface Names {
  readonly company: string | undefined;
  readonly role: string | undefined;
  readonly people: readonly string[];
  readonly leftover: readonly string[];
}

const FILLERS =
  /^(?:(?:i have|i've got|i had|i've|have|had|got|my|an?|the|new|interview|interviewing|interviewed|call|meeting|chat)\s+)+(?=\S)/i;
const AT = /^(?:(.*?)\s+)?(?:at\s+|@\s+|(?<=\S\s+)@)(?=\S)(.+)$/i;
const FOR = /^(?:(.*?)\s+)?(?:for|as)\s+(?:an?\s+|the\s+)?(.+)$/i;

/** Tells company and role apart: by "at" and "for", by the look of a job title, else the company comes first. */
export function nameCompanyAndRole(pieces: readonly string[], people: readonly string[]): Names {
  const said = pieces.filter((words) => !isPlainRound(words)).map(readPiece);
  const plain = pieces.filter(isPlainRound);
  const company = said.find((piece) => piece.company !== undefined)?.company;
  const role = said.find((piece) => piece.role !== undefined)?.role;
  const repeated = said.flatMap((piece) => [
    ...(piece.company !== undefined && piece.company !== company ? [piece.company] : []),
    ...(piece.role !== undefined && piece.role !== role ? [piece.role] : []),
  ]);
  const open = said.flatMap((piece) => (piece.other === "" ? [] : [piece.other]));
  const named = fill(open, company, role);
  const ofPeople = named.company === undefined ? companyAmong(people, named.role) : undefined;
  return {
    company: named.company ?? ofPeople?.company,
    role: named.role ?? ofPeople?.role,
    people: ofPeople?.people ?? people,
    leftover: [...named.leftover, ...repeated, ...plain],
  };
}

interface Said {
  readonly company?: string;
  readonly role?: string;
  readonly other: string;
}

function readPiece(words: string): Said {
  const bare = words.replace(FILLERS, "");
  const at = AT.exec(bare);
  if (at !== null) return { ...readAt(at), other: "" };
  const forRole = FOR.exec(bare);
  if (forRole !== null && looksLikeRole(forRole[2] ?? "")) {
    return { role: forRole[2] ?? "", other: forRole[1] ?? "" };
  }
  return splitCompanyAndRole(bare) === undefined || looksWhollyLikeRole(bare)
    ? { other: bare }
    : { ...splitCompanyAndRole(bare), other: "" };
}

/** "Data Analyst at Acme", "interview for Data Analyst at Acme", "at Acme for Data Analyst" */
function readAt(at: RegExpExecArray): { readonly company: string; readonly role?: string } {
  const before = tidyPiece(
    (at[1] ?? "").replace(FILLERS, "").replace(/^(?:for|as)\s+(?:an?\s+|the\s+)?/i, ""),
  );
  const after = FOR.exec(at[2] ?? "");
  const company = after?.[1] ?? at[2] ?? "";
  const role = before !== "" && !isPlainRound(before) ? before : after?.[2];
  const split = role === undefined ? splitCompanyAndRole(company) : undefined;
  if (split !== undefined) return split;
  return role === undefined ? { company } : { company, role };
}

/** "Growth Marketing Manager" has no company in front. */
function looksWhollyLikeRole(words: string): boolean {
  return /^(?:senior|junior|lead|head|chief|principal|staff)\b/i.test(words);
}

function fill(
  open: readonly string[],
  company: string | undefined,
  role: string | undefined,
): Omit<Names, "people"> {
  const rest = [...open];
  const roleAt = role === undefined ? rest.findIndex(looksLikeRole) : -1;
  const foundRole = role ?? (roleAt >= 0 ? rest.splice(roleAt, 1)[0] : undefined);
  const foundCompany = company ?? rest.shift();
  const lastRole = foundRole ?? rest.shift();
  return { company: foundCompany, role: lastRole, leftover: rest };
}

/** "with Ana, Acme, Data Analyst": behind the people, a job title shows that the company stands before it. */
function companyAmong(
  people: readonly string[],
  role: string | undefined,
): Pick<Names, "company" | "role" | "people"> | undefined {
  const titleAt = people.findIndex((words, index) => index > 1 && looksLikeRole(words));
  if (role !== undefined || titleAt < 0) return undefined;
  return {
    company: people[titleAt - 1],
    role: people[titleAt],
    people: people.filter((_, index) => index !== titleAt && index !== titleAt - 1),
  };
}
