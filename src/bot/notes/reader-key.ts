/** A follow-up's key has three parts; a fourth is whom somebody chose to write it to. */
const STEP_PARTS = 3;
const IS_FOLLOW_UP = /^(?:first|second)-follow-up\./;

/** The key of a follow-up to somebody who was named, in the place of the usual reader: at most 75 characters. */
export const readerKey = (stepKey: string, contactId: string): string => `${stepKey}.${contactId}`;

/** Reads a key written by readerKey; every other key is a step's own. */
export function parseReaderKey(key: string): {
  readonly stepKey: string;
  readonly readerId?: string;
} {
  const parts = key.split(".");
  const readerId = parts[STEP_PARTS];
  if (!IS_FOLLOW_UP.test(key) || readerId === undefined) return { stepKey: key };
  return { stepKey: parts.slice(0, STEP_PARTS).join("."), readerId };
}
