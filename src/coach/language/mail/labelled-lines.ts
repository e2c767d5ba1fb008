/** What a line of an invitation can be about. */
export type MailLabel =
  | "company"
  | "role"
  | "when"
  | "date"
  | "time"
  | "where"
  | "who"
  | "length"
  | "subject";

const LABELS: Readonly<Record<MailLabel, string>> = {
  company: "company|company name|employer|organi[sz]ation|firm",
  role: "job requisition|role|position|job title|job|title|post|vacancy|opening|position title|job position",
  when: "when|new time|new date|date and time|date & time|date/time|date, time|interview date and time|scheduled for|📅 ?when",
  date: "date|day|interview date|date of (?:the )?interview|📅|🗓️?",
  time: "time|start time|interview time|start|🕐|🕑|🕒|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|⏰|⌚",
  where: "where|location|venue|place|address|meeting link|video link|join link|zoom link|link|📍",
  who: "who|interviewers?(?:\\(s\\))?|interview panel|panel|panel members|panelists|with|you will meet|you'll meet|meeting with|hosts?|👥|👤",
  length: "duration|length|how long|⏳|⏱️?",
  subject: "subject|interview|interview invite|re|invitation|betreff|event|what",
};
const BULLET = String.raw`[\s•*▪◦·_–—-]*`;
const PATTERNS = Object.entries(LABELS).map(([label, words]) => ({
  label: label as MailLabel,
  // A label ends with a colon, a tab or wide gap, or is a sign of its own.
  beside: new RegExp(
    `^${BULLET}(?:${words})[*_]*(?:\\s*:[*_]*\\s*|\\t+| {3,}|(?<=\\p{S}\\uFE0F?) *)(\\S.{0,400})$`,
    "iu",
  ),
  above: new RegExp(`^${BULLET}(?:${words})[*_]*\\s*:?[*_]*\\s*$`, "iu"),
}));

/** Reads lines such as "Where: Room 4", also with the value on the next line; the first of a kind counts. */
export function labelledLines(lines: readonly string[]): ReadonlyMap<MailLabel, string> {
  const found = new Map<MailLabel, string>();
  lines.forEach((line, at) => {
    for (const { label, beside, above } of PATTERNS) {
      const value = beside.exec(line)?.[1] ?? (above.test(line) ? nextLine(lines, at) : undefined);
      if (value !== undefined && !found.has(label)) found.set(label, tidy(value));
    }
  });
  return found;
}

function nextLine(lines: readonly string[], at: number): string | undefined {
  const next = lines.slice(at + 1, at + 3).find((line) => line.trim() !== "");
  return next === undefined || /:\s*$/.test(next) ? undefined : next;
}

/** Without signs of emphasis and without the number of a vacancy: "R-10234 Financial Analyst". */
const tidy = (value: string): string =>
  value
    .replace(/[*_]+$/, "")
    .replace(/^(?:[A-Z]{1,4}-?)?\d{4,}\s+(?=\p{Lu})/u, "")
    .trim();
