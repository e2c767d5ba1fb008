import type { Reading } from "../../locale.ts";
import { PARTS } from "./parts/parts.ts";
import { PLAIN_WORDS } from "./plain-words.ts";
import { POLITE_WORDS } from "./polite-words.ts";
import { SAME_WORDS } from "./same-words.ts";
import { spellOut } from "./spell-out.ts";
import { stem } from "./stem.ts";
import { EARLIER_WORK, EMPLOYER_WORDS, EMPLOYERS } from "./stored/employers.ts";
import { ROLE_FIELDS, ROLE_SHORTS, WANTED_ROLE } from "./stored/roles.ts";
import { HARMLESS } from "./tones/harmless.ts";
import { TONES } from "./tones/tones.ts";

export const READING: Reading = {
  plainWords: PLAIN_WORDS,
  politeStems: new Set(POLITE_WORDS.split(/\s+/).map(stem)),
  sameStems: new Map(
    SAME_WORDS.flatMap((line) => {
      const [first = "", ...others] = line.split(" ").map(stem);
      return others.map((other) => [other, first] as const);
    }),
  ),
  stem,
  spellOut,
  parts: PARTS,
  tone: TONES,
  harmless: HARMLESS,
  greeting:
    /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b(?<name>(?:\b(?:dr|mr|ms|mrs|prof|\p{L})\.|[^\n,;:!.]){0,80})/iu,
  greetedByNoName:
    /^(?:there|all|both|everyone|everybody|team|folks|again|hiring\b.*|sir.*|madam.*|recruiting\b.*|talent\b.*|the .*|.* team)?$/i,
  signOff:
    /(?:^|[.!?][ \t]+)[ \t]*(?:(?:with |my )?(?:best|kind|warm|warmest|kindest|many)(?: (?:regards|wishes|thanks))?|(?:with )?(?:best|good) wishes|regards|all (?:the|my) best|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|cheers|(?:many |with )?thanks(?: again| so much)?|thank you(?: again)?|take care|warmly|respectfully|gratefully)(?:[ \t]*[,.!]?[ \t]*$|,[ \t]*[\p{L}.'’-]{1,30}(?: [\p{L}.'’-]{1,30})?[ \t]*$)/imu,
  namedRole:
    /\b(?:the|your|this|as an?) (?<role>(?:[\p{L}/&-]+ ){0,3}(?:analyst|engineer|developer|designer|manager|architect|scientist|specialist|coordinator|assistant|consultant|associate|director|officer|nurse|teacher|writer|editor|accountant|administrator|lead|representative|technician|planner|researcher|librarian|recruiter|buyer|clerk|supervisor))(?= (?:role|position|job|opening|post|opportunity)\b)/giu,
  employers: EMPLOYERS,
  earlierWork: EARLIER_WORK,
  employerWords: EMPLOYER_WORDS,
  wantedRole: WANTED_ROLE,
  roleShorts: ROLE_SHORTS,
  roleFields: ROLE_FIELDS,
  gaps: /\b(?:TBD|XXX+|INSERT [A-Z]+|YOUR NAME|COMPANY NAME|Company Name|Your Name|Interviewer Name)\b/g,
  quoteLead:
    /^[ \t]*(?:on\b.{5,200}\bwrote:|-{2,} ?(?:original message|forwarded message|forwarded by)\b.*|begin forwarded message:|from: .+\n[ \t]*(?:sent|date|to): .*|_{10,}\s*\n[ \t]*from: .*)/ims,
};
