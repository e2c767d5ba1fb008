import type { Opportunity } from "../../../coach/facts.ts";
import type { ImportRow } from "../../../coach/language/csv/judge-row.ts";
import { fold } from "../../../coach/language/typed-words.ts";
import { sameWords } from "../../interviews/store-interview.ts";

/** The rows of a table that are new, and those that are in the list (or earlier in the table) already. */
export interface SortedRows {
  /** By their start. */
  readonly fresh: readonly ImportRow[];
  readonly known: readonly ImportRow[];
}

/** Tells what of a table is new, so that importing it twice adds nothing. */
export function sortRows(rows: readonly ImportRow[], all: readonly Opportunity[]): SortedRows {
  const fresh: ImportRow[] = [];
  const known: ImportRow[] = [];
  const listed = Map.groupBy(all, companyKey);
  const before = new Map<string, ImportRow[]>();
  for (const row of rows.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    const key = companyKey(row);
    const earlier = before.get(key) ?? [];
    const isKnown =
      listed.get(key)?.some((one) => isSameOpportunity(one, row) && holds(one, row)) === true ||
      earlier.some((one) => isSameOpportunity(one, row) && isSameTime(one, row));
    if (!isKnown) before.set(key, [...earlier, row]);
    (isKnown ? known : fresh).push(row);
  }
  return { fresh, known };
}

/** The same for every way of writing one company: looking only among these keeps large tables quick. */
export const companyKey = ({ company }: Pick<Opportunity, "company">): string => fold(company);

/** Whether two are about one role: a role that one of them leaves out may be any. */
export function isSameOpportunity(
  a: Pick<Opportunity, "company" | "role">,
  b: Pick<Opportunity, "company" | "role">,
): boolean {
  const sameRole = a.role === undefined || b.role === undefined || sameWords(a.role, b.role);
  return sameRole && sameWords(a.company, b.company);
}

/** Also a round that was moved or cancelled since: its old start is kept in the history. */
function holds({ interviews, deeds }: Opportunity, row: ImportRow): boolean {
  return (
    interviews.some((interview) => isSameTime(interview, row)) ||
    deeds.some((deed) => "from" in deed && deed.from === row.startsAt)
  );
}

type Time = Pick<ImportRow, "startsAt" | "localDay" | "localTime">;

/** The same wall clock counts too: the person may have changed zones between two imports. */
function isSameTime(a: Time, row: ImportRow): boolean {
  if (a.startsAt === row.startsAt) return true;
  return (
    a.localDay === row.localDay && (a.localTime === row.localTime || row.timeFrom === "assumed")
  );
}
