/** An instant so many ms later; both ISO-8601 UTC. */
export function plus(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** The later of two instants; null counts as "long ago". */
export function later(instant: string, other: string | null): string {
  return other !== null && other > instant ? other : instant;
}
