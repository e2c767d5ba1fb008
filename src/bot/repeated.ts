import type { DeedDetail, Instant, Opportunity } from "../coach/facts.ts";

/** A form that is sent again within this time is a second tap, not a second event (in milliseconds). */
const AGAIN_MS = 10 * 60_000;

/** Whether exactly these deeds were the last ones told, a moment ago: the same form sent twice. */
export function isRepeat(
  { deeds }: Opportunity,
  told: readonly DeedDetail[],
  now: Instant,
): boolean {
  const last = deeds.slice(-told.length);
  return (
    last.length === told.length &&
    last.every(
      ({ id: _id, at: _at, recordedAt, ...detail }, index) =>
        Date.parse(now) - Date.parse(recordedAt) <= AGAIN_MS && sameDetail(detail, told[index]),
    )
  );
}

function sameDetail(a: object, b: object | undefined): boolean {
  return b !== undefined && wordsOf(a) === wordsOf(b);
}

/** The same fields give the same words, in whatever order they are. */
function wordsOf(detail: object): string {
  const fields = Object.entries(detail).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
