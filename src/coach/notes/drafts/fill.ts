export type Slots = Readonly<Record<string, string>>;

/**
 * Puts words into a template: {point} as they are, {Point} with a capital first letter. What was filled in is never
 * read as a template again; an unknown slot stays visible.
 */
export function fill(template: string, slots: Slots): string {
  return template
    .replace(/\{(\w+)\}/g, (mark, name: string) => {
      const exact = slots[name];
      if (exact !== undefined) return exact;
      const lower = slots[`${name.charAt(0).toLowerCase()}${name.slice(1)}`];
      return lower === undefined ? mark : `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`;
    })
    .replace(/([.!?…])\.(?=\s|$)/gu, "$1");
}
