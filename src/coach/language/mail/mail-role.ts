import { looksLikeRole } from "../lines/role-words.ts";

const TITLE = String.raw`\p{Lu}[\p{L}\d/&+.-]*(?: [\p{L}\d/&+.-]+){0,6}?`;
const SAID = [
  // "for the position of Backend Engineer at …"
  String.raw`\b(?:position|role|post|job|vacancy) (?:of|as) (?:an? )?(${TITLE})(?= (?:at|with|in|on|has|is|here)\b|[\n.,;:!?()]|$)`,
  // "our Fraud Analyst opening"
  String.raw`\b(?:for|as|of|about|in|to) (?:the |our |an? |your )?(${TITLE}) (?:role|position|opening|vacancy|job|post|opportunity)\b`,
  // "interview for Senior Accountant at …"
  String.raw`\b[Ii]nterview for (?:the |our |an? )?(${TITLE})(?= (?:at|with|has|is|on)\b|[\n.,;:!?()]|$)`,
  String.raw`\b[Aa]pplication for (?:the |our |an? )?(${TITLE})(?= (?:at|with|has|is|on)\b|[\n.,;:!?()]|$)`,
].map((pattern) => new RegExp(pattern, "u"));
const PARTS = /\s[-–—|/•]\s|[:;,()[\]|]|\s(?:at|@|for|with)\s/i;

/** The job a mail is about; undefined where it does not say. */
export function roleInMail(words: string, subject: string | undefined): string | undefined {
  const said = SAID.map((pattern) => pattern.exec(words)?.[1]).find((role) => role !== undefined);
  if (said !== undefined) return said;
  const parts = [subject ?? "", ...bracketed(words)].flatMap((text) => text.split(PARTS));
  return parts
    .map((part) =>
      part.replace(/\b(?:phone|video|onsite|interview|screen|call|invitation|your)\b/gi, "").trim(),
    )
    .find((part) => part !== "" && part.length <= 60 && !/\d/.test(part) && looksLikeRole(part));
}

/** "your video interview (Junior Designer)": brackets behind a name are somebody's title. */
function bracketed(words: string): readonly string[] {
  return [...words.matchAll(/\binterview \(([^()\n]{3,60})\)/gi)].map(([, inside = ""]) => inside);
}
