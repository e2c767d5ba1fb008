import { tidyPiece } from "./line-pieces.ts";
import {
  isWhollyRole,
  looksLikeRole,
  splitCompanyAndRole,
  splitRoleAndCompany,
} from "./role-words.ts";
import { isPlainRound } from "./round-words.ts";

export interface Names {
  readonly company: string | undefined;
  readonly role: string | undefined;
  readonly people: readonly string[];
  readonly leftover: readonly string[];
}

const FILLERS =
  /^(?:(?:i have|i've got|i had|i've|have|had|got|my|an?|the|new|interview|interviewing|interviewed|call|meeting|chat)\s+)+(?=\S)/i;
const FILLERS_BEHIND = /(?<=\S)\s+(?:(?:interview|call|meeting)(?:\s+is)?|is)$/i;
const AT = /^(?:(.*?)\s+)?(?:at\s+|@\s+|(?<=\S\s+)@)(?=\S)(.+)$/i;
const FOR = /^(?:(.*?)\s+)?(?:for|as)\s+(?:an?\s+|the\s+)?(.+)$/i;

/**
 * Tells company and role apart: by "at" and "for", else the company comes first and the role behind it. Only a job title
 * through and through, "line cook, Joe's Diner", may stand before its company; "Acme Data Analyst" is parted in two only
 * where no other part is a role.
 */
export function nameCompanyAndRole(pieces: readonly string[], people: readonly string[]): Names {
  const bare = pieces.map((words) => words.replace(FILLERS, "").replace(FILLERS_BEHIND, ""));
  const plain = bare.filter(saysNothing);
  const said = bare.filter((words) => !saysNothing(words)).map(readPiece);
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

/** "Interview", and what people say before they begin. */
const saysNothing = (words: string): boolean =>
  isPlainRound(words) || /^(?:hi|hey|hello|please|new one|new)$/i.test(words.trim());

function readPiece(bare: string): Said {
  const at = AT.exec(bare);
  if (at !== null) return { ...readAt(at), other: "" };
  const forRole = FOR.exec(bare);
  if (forRole !== null && looksLikeRole(forRole[2] ?? "")) {
    return { role: forRole[2] ?? "", other: forRole[1] ?? "" };
  }
  return { other: bare };
}

/** "Data Analyst at Acme", "interview for Data Analyst at Acme", "at Acme for Data Analyst" */
function readAt(at: RegExpExecArray): { readonly company: string; readonly role?: string } {
  const before = tidyPiece(
    (at[1] ?? "")
      .replace(FILLERS, "")
      .replace(FILLERS_BEHIND, "")
      .replace(/^(?:for|as)\s+(?:an?\s+|the\s+)?/i, ""),
  );
  const after = FOR.exec(at[2] ?? "");
  const company = after?.[1] ?? at[2] ?? "";
  const role = before !== "" && !isPlainRound(before) ? before : after?.[2];
  const split = role === undefined ? splitCompanyAndRole(company) : undefined;
  if (split !== undefined) return split;
  return role === undefined ? { company } : { company, role };
}

function fill(
  open: readonly string[],
  company: string | undefined,
  role: string | undefined,
): Omit<Names, "people"> {
  const rest = [...open];
  const roleAt = role === undefined ? whereRole(open, company !== undefined) : -1;
  const foundRole = role ?? (roleAt >= 0 ? rest.splice(roleAt, 1)[0] : undefined);
  const both =
    company === undefined && foundRole === undefined
      ? (splitCompanyAndRole(rest[0] ?? "") ?? splitRoleAndCompany(rest[0] ?? ""))
      : undefined;
  if (both !== undefined) return { ...both, leftover: rest.slice(1) };
  const foundCompany = company ?? rest.shift();
  const lastRole = foundRole ?? rest.shift();
  return { company: foundCompany, role: lastRole, leftover: rest };
}

/** Which part is surely the role; -1 where none is. The first part is one only where none behind it is. */
function whereRole(open: readonly string[], isCompanyKnown: boolean): number {
  if (isCompanyKnown) return open.findIndex(looksLikeRole);
  const behind = open.findIndex((words, at) => at > 0 && looksLikeRole(words));
  const isFirst = isWhollyRole(open[0] ?? "");
  const isSure = behind === 1 || isWhollyRole(open[behind] ?? "");
  return isFirst && !isSure ? 0 : behind;
}

/** "with Ana, Acme, Data Analyst": behind the people, a job title shows that the company stands before it. */
function companyAmong(
  people: readonly string[],
  role: string | undefined,
): Pick<Names, "company" | "role" | "people"> | undefined {
  const said = companyBehindWith(people, role);
  if (said !== undefined) return said;
  const titleAt = people.findIndex((words, index) => index > 1 && looksLikeRole(words));
  if (role !== undefined || titleAt < 0) return undefined;
  return {
    company: people[titleAt - 1],
    role: people[titleAt],
    people: people.filter((_, index) => index !== titleAt && index !== titleAt - 1),
  };
}

/** "With Linda at St Marys, ICU nurse" and "with St Marys for ICU nurse". */
function companyBehindWith(
  people: readonly string[],
  role: string | undefined,
): Pick<Names, "company" | "role" | "people"> | undefined {
  for (const [index, words] of people.entries()) {
    const { who, company } =
      /^(?<who>\S.*?) (?:at|from) (?<company>\S.*)$/i.exec(words)?.groups ?? {};
    const { hirer, title = "" } =
      /^(?<hirer>\S.*?) (?:for|as) (?:an? |the )?(?<title>\S.*)$/i.exec(words)?.groups ?? {};
    const others = people.filter((_, at) => at !== index);
    if (company !== undefined && who !== undefined && !words.includes("(")) {
      const own = role ?? others.find(isWhollyRole);
      return { company, role: own, people: [who, ...others.filter((one) => one !== own)] };
    }
    if (hirer !== undefined && looksLikeRole(title))
      return { company: hirer, role: role ?? title, people: others };
  }
  return undefined;
}
