import type { Intent, PlainKind } from "./intent.ts";

/** Each pattern must match the whole message: "stop by tomorrow" is not "stop". */
const PLAIN: readonly (readonly [PlainKind, RegExp])[] = [
  [
    "today",
    /^(?:today|next|now|due|(?:so )?what(?:'s| is)?(?: up)? (?:next|now|due)(?: today)?|what(?:'s| is) (?:on|up|due) today|what (?:do|should) i do (?:now|next|today)|anything (?:due|to do)(?: today)?|show (?:me )?(?:today|what(?:'s| is) due))$/,
  ],
  [
    "list",
    /^(?:list|interviews|opportunities|(?:show |list )(?:me )?(?:all |all my |my )?(?:interviews|opportunities|applications)|my (?:interviews|opportunities)|list (?:all|everything))$/,
  ],
  [
    "stop",
    /^(?:stop|stop (?:it|this|now|everything|all)|unsubscribe|pause|mute|silence|quiet|be quiet|leave me alone|(?:stop|pause|mute) (?:messaging|writing|reminding|nudging|pinging|bothering|dming) me|(?:stop|pause|mute|no more) (?:all |the |my |your )?(?:messages|reminders|nudges|dms|notifications))$/,
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
    /^(?:undo|undo (?:it|that|this|the last(?: one)?|last)|revert|oops,? undo|take (?:it|that) back|(?:oops|no),? take (?:it|that) back)$/,
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
];

const ABOUT_COMPANY: readonly (readonly ["plan" | "move-on" | "reopen", RegExp])[] = [
  [
    "plan",
    /^(?:show (?:me )?)?(?:what(?:'s| is) )?(?:the |my )?plan(?: (?:for|at|of|with))?(?: (?<company>\S.{0,80}))?$/i,
  ],
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

const SENTENCE =
  /(?:^|\s)(?:a|an|the|i|i'm|me|my|you|your|we|our|it|its|he|she|him|is|was|are|were|be|been|to|in|on|of|from|for|about|but|because|so|then|that|this|what|which|who|how|why|when|where|if|or|not|do|does|did|have|has|had|will|would|can|could|should|about|again|with|by|as|too|right|wrong|out|up|off|any|anything|something|nothing|nobody|someone|somebody|ahead|yet|today|tomorrow|later)(?=\s|$)/i;
const MAX_NAME_WORDS = 4;

/** Whether the words can be somebody's name or a company's, and are no piece of a sentence. */
export function looksLikeName(words: string): boolean {
  const trimmed = words.trim();
  if (trimmed === "" || trimmed.length > 60 || /[?!:"]/.test(trimmed)) return false;
  return trimmed.split(/\s+/).length <= MAX_NAME_WORDS && !SENTENCE.test(trimmed);
}
