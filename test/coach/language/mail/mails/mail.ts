/** A mail and what a careful reader would take from it. */
export interface MailExample {
  readonly about: string;
  readonly words: string;
  readonly company?: string;
  readonly role?: string;
  /** "2026-11-24 15:00 America/New_York"; absent: nothing clear may be read. */
  readonly when?: string;
  /** Names in the words for "who is there"; absent: nobody may be read. */
  readonly people?: readonly string[];
  readonly place?: string;
  readonly minutes?: number;
}
