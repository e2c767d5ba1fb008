import type { AboutCompany, Intent, PlainKind } from "./intent.ts";
import { COPIES_ASKED, PRIVACY_ASKED } from "./kept-words.ts";
import { looksLikeName } from "./names/looks-like-name.ts";

/** Each pattern must match the whole message: "stop by tomorrow" is not "stop". */
const PLAIN: readonly (readonly [PlainKind, RegExp])[] = [
  [
    "today",
    /^(?:today|next|now|due|(?:so )?what(?:'s| is)?(?: up)? (?:next|now|due)(?: today)?|what(?:'s| is) (?:on|up|due) today|what (?:do|should) i (?:need to |have to )?do(?: (?:now|next|today))?|anything (?:due|to do)(?: today)?|show (?:me )?(?:today|what(?:'s| is) due))$/,
  ],
  [
    "list",
    /^(?:list|interviews|opportunities|(?:show |list )(?:me )?(?:all |all my |my |the )?(?:interviews|opportunities|applications|list)|my (?:interviews|opportunities|applications)|(?:list|show(?: me)?) (?:all|everything))$/,
  ],
  [
    "stop",
    /^(?:stop|stop (?:it|this|now|everything|all)|unsubscribe|pause|mute|silence|quiet|be quiet|leave me alone|(?:stop|pause|mute) (?:messaging|writing|reminding|nudging|pinging|bothering|dming) me|(?:stop|quit) sending(?: me)?(?: (?:all |the |these |your )?(?:messages|reminders|nudges|dms|notifications|anything|stuff))?|(?:stop|pause|mute|no more) (?:all |the |my |your )?(?:messages|reminders|nudges|dms|notifications))$/,
  ],
  [
    "start",
    /^(?:start|resume|unpause|unmute|continue|start again|wake up|(?:start|resume|unpause|unmute) (?:the |my |your )?(?:messages|reminders|nudges|dms)|subscribe)$/,
  ],
  [
    "help",
    /^(?:help|help me|h|\?+|help \?|commands|menu|usage|man|what can (?:you do|i (?:say|type|do))|how does (?:this|it) work|what are (?:you|the commands))$/,
  ],
  [
    "undo",
    /^(?:(?:(?:that|this|it)(?:'s| is| was)? (?:wrong|a mistake|not right)|my mistake|wrong one|oops|no)?[\s,.;!-]*(?:please )?undo(?: (?:it|that|this|the last(?: one)?|last))?|revert|take (?:it|that) back|(?:oops|no),? take (?:it|that) back)$/,
  ],
  [
    "erase",
    /^(?:erase|erase (?:me|everything|all|my data|all my data)|delete (?:my data|all my data|everything|my account)|forget me|forget everything)$/,
  ],
  [
    "export",
    /^(?:export|export (?:everything|my data|all my data)|(?:download|give me) (?:all )?my data)$/,
  ],
  [
    "settings",
    /^(?:settings|preferences|options|(?:show|change|open) (?:my |the )?(?:settings|preferences)|my settings)$/,
  ],
  ["privacy", PRIVACY_ASKED],
  ["copies", COPIES_ASKED],
];

const PUSHY =
  "(?:pushy|annoying|a pest|a nuisance|rude|impolite|desperate|needy|impatient|bothersome|intrusive)";
const WRITING =
  "(?: (?:(?:to|if i) )?(?:follow(?:ing)? up|writ(?:e|ing)|e-?mail(?:ing)?|reach(?:ing)? out|ask(?:ing)?|contact(?:ing)? them|nudg(?:e|ing)|ping(?:ing)?)(?: (?:to )?them)?)?";
const AGAIN = "(?: (?:again|now|already|today|twice|once more|so soon|a (?:second|third) time))*";
const TO_COMPANY = "(?: (?:with|to|at|for) (?<company>\\S.{0,80}))?";

/** "For acme", or "acme" alone unless it tells what became of it. */
const FOR_COMPANY =
  "(?: (?:(?:for|of|with|at|to|on) )?(?!(?:done|sent|out|went|skip|skipped|finished|completed?|over|later|please|now|question|questions|notes?|form)\\b)(?<company>\\S.{0,80}))?";
const THIRD_FOLLOW_UP =
  "(?:a |the |my )?(?:third|3rd|fourth|4th) follow[ -]?up(?: (?:e-?mail|note|message))?";

const ABOUT_COMPANY: readonly (readonly [AboutCompany["kind"], RegExp])[] = [
  [
    "debrief",
    new RegExp(
      `^(?:(?:open|show(?: me)?|start|do|fill (?:in|out)) )?(?:the |my |a )?debrief(?: form)?${FOR_COMPANY}$`,
      "i",
    ),
  ],
  [
    "pushy",
    new RegExp(
      `^(?:(?:can|may|should|could) i |i(?:'d like| want) to )?(?:(?:send|write|draft|do)(?: them)? )?${THIRD_FOLLOW_UP}${FOR_COMPANY}$`,
      "i",
    ),
  ],
  [
    "pushy",
    new RegExp(
      `^(?:am i|do i (?:sound|seem|look|come across as)|have i been|would i be|will i be|was i)(?: being| getting)?(?: (?:too|so|a bit|a little))? ${PUSHY}${WRITING}${AGAIN}${TO_COMPANY}$`,
      "i",
    ),
  ],
  [
    "pushy",
    /^(?:am i|do i|would i be)(?: being)? (?:bother|annoy|bug|pester|push|stalk|hassl|nag)(?:s|ing|ging|ling)?(?: (?:them|the recruiter|people|(?<company>\S.{0,80}?)))?(?: too (?:much|often|hard))?$/i,
  ],
  [
    "pushy",
    new RegExp(
      `^(?:is|isn't|was|would|does) (?:it|this|that)(?: be| sound| look| seem)?(?: (?:too|so|a bit|a little))* (?:${PUSHY}|much|early|soon|late|often|many)${WRITING}${AGAIN}${TO_COMPANY}$`,
      "i",
    ),
  ],
  [
    "pushy",
    new RegExp(
      `^(?:should|can|may|could) i (?:follow[ -]?up|write|ask|e-?mail|reach out|check in)(?: (?:(?:to|with) )?them)?${AGAIN}${TO_COMPANY}$`,
      "i",
    ),
  ],
  [
    "pushy",
    /^how (?:many|often|much)(?: (?:follow[- ]?ups?|messages|e-?mails))?(?: (?:can|should|may) i (?:follow up|send|write)| (?:is|are) (?:too (?:many|much|often)|polite|ok|okay|normal))$/i,
  ],
  [
    "plan",
    /^(?:show (?:me )?)?(?:what(?:'s| is) )?(?:the |my )?plan(?: (?:for|at|of|with))?(?: (?<company>\S.{0,80}))?$/i,
  ],
  [
    "plan",
    /^(?:where (?:am i|do i stand|are we)|how(?:'s| is| are things)(?: it going| my plan)?|(?:what(?:'s| is) the )?status|any news)(?: with| at| of| on| from| for)? (?<company>\S.{0,80}?)(?: going| looking| doing)?$/i,
  ],
  ["plan", /^(?:and )?what about (?<company>\S.{0,80})$/i],
  [
    "move-on",
    /^(?:(?:i(?:'m| am)|let(?:'s| us)|time to|i want to|i(?:'ve| have)) )?(?:move|moving|moved) on(?: (?:from|with) (?<company>\S.{0,80}))?$/i,
  ],
  ["reopen", /^re-?open(?: (?<company>\S.{0,80}))?$/i],
];

/** Reads messages that are commands as they stand: "help", "what's next?", "undo", "plan acme". */
export function readPlain(words: string): Intent | undefined {
  const said = words.toLowerCase();
  const plain = PLAIN.find(([, pattern]) => pattern.test(said));
  if (plain !== undefined) return { kind: plain[0] };
  for (const [kind, pattern] of ABOUT_COMPANY) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const company = match.groups?.company;
    if (company === undefined) return { kind };
    return looksLikeName(company) ? { kind, company } : undefined;
  }
  return undefined;
}
