import type { Instant } from "../../facts.ts";

/** What tells two versions of one invitation apart. */
export interface InviteVersion {
  readonly uid: string | undefined;
  readonly sequence: number;
  readonly stampedAt: Instant | undefined;
}

/**
 * Whether an incoming version of an invitation is newer than the stored one: by SEQUENCE, then by DTSTAMP (RFC 5546,
 * 2.1.5), since Google leaves SEQUENCE alone when only the place changes. "same" is also the answer when neither tells.
 * It does not look at METHOD: a cancellation for one guest may carry the numbers of the update that the others got.
 * Throws when the two have different UIDs.
 */
export function supersedes(
  stored: InviteVersion,
  incoming: InviteVersion,
): "newer" | "same" | "older" {
  if (stored.uid !== incoming.uid) {
    throw new RangeError("These are two invitations, not two versions of one: compare UIDs first.");
  }
  if (incoming.sequence !== stored.sequence) {
    return incoming.sequence > stored.sequence ? "newer" : "older";
  }
  if (incoming.stampedAt === undefined || incoming.stampedAt === stored.stampedAt) return "same";
  return stored.stampedAt === undefined || incoming.stampedAt > stored.stampedAt
    ? "newer"
    : "older";
}
