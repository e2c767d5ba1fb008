/**
 * A phrase and what it means. "2026-11-27" is a day, "2026-11-27 15:00" a day and a time (another zone may follow),
 * "2026-11-30..2026-12-01" a vague range whose last day counts, "ask A | B" two or more readings that only the person
 * can choose from, "none" nothing that can be used.
 */
export type Phrase = readonly [words: string, expected: string];

/** Phrases that were typed at the same moment by the same person. */
export interface PhraseSet {
  readonly title: string;
  /** "promise": when a company will answer, a day. "moment": when an interview is or was, a day and perhaps a time. */
  readonly reader: "promise" | "moment";
  /** The instant at which they were typed, ISO 8601 in UTC. */
  readonly now: string;
  /** The person's zone, an IANA name. */
  readonly zone: string;
  /** BCP 47; without a country "1/12" stays open. */
  readonly locale?: string;
  /** ISO 3166 country and state: whose holidays count. */
  readonly region: string;
  readonly direction: "future" | "past" | "either";
  readonly phrases: readonly Phrase[];
}
