/** What a mail is, as far as it matters before it is read as an invitation. */
export type MailKind = "invitation" | "rejection" | "newsletter";

const CHOSE_OTHERS =
  "(?:(?:move|moving|moved|go|going|proceed(?:ing)?) (?:forward|ahead|on)|pursue|pursuing|proceed(?:ing)?|continue) (?:with )?(?:other|another|a different|someone|somebody)";
const NOT_YOU =
  "(?:not|n't|n’t|unable to|no longer) (?:be )?(?:selected|successful|moving (?:forward|ahead)|move (?:forward|ahead)|proceed(?:ing)?|progress(?:ing)?|continuing|able to offer|offer(?:ing)? you|considered|advancing)";
const CLOSED =
  "(?:position|role|job|vacancy) (?:has been|was|is|has now been) (?:already )?(?:filled|closed|cancell?ed)";
const REJECTION = new RegExp(
  String.raw`\b(?:${CHOSE_OTHERS}|${CLOSED}|regret to inform|(?:chosen|selected|hired|offered the (?:role|position|job) to) (?:another|a different|someone|somebody)|gone with (?:another|someone|somebody)|decided against|application (?:was|has been) (?:un|not )successful)|\b(?:are|were|was|will|is|have|has|did|do|could|can|be|been) ?${NOT_YOU}|\bunable to (?:offer|move|proceed)`,
  "i",
);
const NEWSLETTER =
  /\bunsubscribe\b|\bmanage (?:your )?(?:e-?mail )?preferences\b|view (?:this (?:e-?mail|mail) )?in (?:your )?browser|you (?:receive|are receiving) this (?:newsletter|e-?mail because)/i;
const PERSONAL =
  /\b(?:your (?:[\p{L}-]+ ){0,3}interview (?:with|at|for|on|is|has|will)|interview (?:confirmation|invitation)|invite you (?:to|for) (?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:interview|call|conversation)|you(?:'ll| will|’ll) (?:be )?(?:meet|speak|talk|interview)|your interviewers?)\b/iu;

/** Whether a mail says no, goes to many at once, or may be an invitation; older mails quoted in it do not count. */
export function mailKind(mail: string): MailKind {
  const words = mail
    .slice(0, 6000)
    .split(/\r?\n/)
    .filter((line) => !/^\s*>/.test(line))
    .join(" ")
    .replace(/\s+/g, " ");
  if (REJECTION.test(words)) return "rejection";
  return NEWSLETTER.test(words) && !PERSONAL.test(words) ? "newsletter" : "invitation";
}
