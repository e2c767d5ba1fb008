const NOUNS =
  "analyst|engineer|developer|programmer|manager|designer|scientist|architect|consultant|specialist|associate|assistant|administrator|coordinator|director|representative|rep|intern|internship|trainee|nurse|teacher|accountant|writer|editor|researcher|recruiter|marketer|officer|technician|lead|strategist|producer|planner|buyer|clerk|controller|counsel|lawyer|paralegal|auditor|advisor|adviser|librarian|chef|driver|sre|swe|pm|dev|devops|ux|qa";
const MODIFIERS =
  "senior|sr\\.?|junior|jr\\.?|staff|principal|lead|chief|head|associate|assistant|data|software|business|product|project|program|programme|marketing|sales|account|customer|success|support|service|financial|finance|operations|human|resources|hr|it|security|network|systems?|cloud|platform|backend|back-end|frontend|front-end|full-?stack|web|mobile|ios|android|machine|learning|ml|ai|research|quality|qa|test|ux|ui|graphic|content|social|media|brand|growth|supply|chain|office|executive|administrative|technical|research|clinical|registered|policy|risk|legal|tax|investment|site|reliability|devops|python|java|react|general|regional|global|part-time|full-time|graduate|entry-level|mid-level";
const ENDS_AS_ROLE = new RegExp(
  `(?:^|\\s)(?:${NOUNS})(?:\\s+(?:i{1,3}|iv|\\d|\\([^()]*\\)))?$`,
  "i",
);
const MODIFIER = new RegExp(`^(?:${MODIFIERS}|${NOUNS}|of|and|&)$`, "i");

/** Whether the words end as a job title does: "Senior Data Analyst", "Product Manager II", "Head of Product". */
export function looksLikeRole(words: string): boolean {
  return ENDS_AS_ROLE.test(words.trim()) || /^(?:head|director|vp) of \S/i.test(words.trim());
}

/** Splits "Acme Data Analyst" before its job title; undefined when it does not end as one or nothing stands before. */
export function splitCompanyAndRole(
  words: string,
): { readonly company: string; readonly role: string } | undefined {
  const all = words.trim().split(/\s+/);
  if (!looksLikeRole(words)) return undefined;
  let start = all.length - 1;
  while (start > 0 && MODIFIER.test(all[start - 1] ?? "")) start -= 1;
  if (start === 0) return undefined;
  return { company: all.slice(0, start).join(" "), role: all.slice(start).join(" ") };
}
