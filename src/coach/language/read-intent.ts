import { readChanged } from "./intents/changed.ts";
import { readGhosted } from "./intents/ghosted.ts";
import { readHeard } from "./intents/heard.ts";
import { type Intent, UNKNOWN } from "./intents/intent.ts";
import { mendTyping } from "./intents/mend-typing.ts";
import { readNoteAsked } from "./intents/notes/read-note-asked.ts";
import { readRivalOffer } from "./intents/notes/rival-offer.ts";
import { readWithdrawn } from "./intents/notes/withdrawn.ts";
import { readPlain } from "./intents/plain.ts";
import { readSettled } from "./intents/settled/settled.ts";
import { readSnoozeIntent } from "./intents/snooze.ts";
import type { PromiseOptions } from "./read-promise.ts";
import { straighten } from "./typed-words.ts";

/** A longer message is a story, not an order. */
const MAX_LENGTH = 300;
const GREETING =
  /^(?:(?:(?:good|bad|great|sad) news|hi|hey|hello|ok|okay|please|pls|so|well(?! done)|yes|yep|yeah|great|cool|wait|oh|ah|hm+|sorry|(?:thanks|thank you)(?=[,!.:])|afterword|bot|coach|fyi|update|unfortunately|sadly)(?:[\s,:!.-]+|$))+(?=\S)/i;
const CLOSING = /(?:[\s,]+(?:please|pls|thx|cheers)|[,.!-]\s*(?:thanks|thank you))$/i;
/** "Can you remind me" is an order said politely; "can I skip zoe" is not. */
const POLITE_ORDER =
  /^(?:can|could) you (?:please |pls )?(?=(?:remind|snooze|ping|nudge|undo|stop|pause)\b)/i;
/** A tick at the end. */
const TICKED = /[\u2611\u2705\u2714]\uFE0F?\s*$/u;
/** Marks of mood and ticks at the end; elsewhere an emoji may be somebody's name. */
const MOOD =
  /(?:\s*(?:[\u2611\u2705\u2714\u{1F389}\u{1F44D}\u{1F44F}\u{1F4AA}\u{1F600}-\u{1F64F}\u{1F914}\u{1F917}\u{1F923}\u{1F970}\u{1F973}\u{1F97A}][\u{1F3FB}-\u{1F3FF}]?\uFE0F?|\s[:;=]'?-?[()/|DPp\\]+))+$/u;
const QUESTION =
  /^(?:should(?! (?:hear|know)\b)|shall|can|could|would|will|do|does|did(?! not\b)|is|are|am|was|were|has|have (?:i|you|they|we)|may|might|must|what|why|when|where|how|who|whom|which|if|whether|unless|in case)\b/i;
/** Sentences about what did not happen, may happen or was only meant to. */
const UNSURE =
  /\b(?:not|never|no longer|cannot|without|maybe|perhaps|might|if|unless|almost|nearly|about to|going to|gonna|want to|wanted to|wish|hope|hoping|trying|forgot|forget|instead|supposed|wrong|accidentally|mistake|else)\b|n't\b|\b(?:dont|didnt|havent|hasnt|wasnt|isnt|wont|cant|couldnt|shouldnt)\b/i;

/** What somebody else wrote, as mail and both platforms mark it. */
const QUOTED_LINES = /^[ \t]*(?:>|&gt;).*$/gm;
/** News with one of these is a guess. */
const DOUBTFUL =
  /\b(?:maybe|perhaps|possibly|might|almost|nearly|not sure|apparently|allegedly)\b/i;

/**
 * Reads what a DM in plain words asks for. Only a message that is wholly one of the known sayings is read: a question,
 * a negation, a story or a doubt is "unknown", because a wrong deed costs more than one more question.
 */
export function readIntent(text: string, options: PromiseOptions): Intent {
  if (text.length > MAX_LENGTH) return UNKNOWN;
  const words = bare(straighten(text.replace(QUOTED_LINES, " ")));
  if (words === "") return text.includes("?") ? { kind: "help" } : UNKNOWN;
  const order = words.replace(POLITE_ORDER, "");
  if (order !== words) return readWords(order, false, options);
  const isQuestion = text.includes("?") || QUESTION.test(words);
  const intent = readWords(words, isQuestion, options);
  if (intent.kind !== "unknown") return intent;
  // "Ana ✅" ticks Ana off.
  if (TICKED.test(text)) return readWords(`${words} done`, isQuestion, options);
  const unaccented = words.normalize("NFKD").replace(/\p{M}/gu, "");
  return unaccented === words ? UNKNOWN : readWords(unaccented, isQuestion, options);
}

function readWords(words: string, isQuestion: boolean, options: PromiseOptions): Intent {
  const plain = readPlain(words);
  if (plain !== undefined) return plain;
  const withdrawn = readWithdrawn(words);
  // A question is no news: it gets the letter to look at.
  if (withdrawn !== undefined) return { ...withdrawn, isNews: !isQuestion };
  const rival = readRivalOffer(words);
  if (rival !== undefined) return rival;
  // A draft may be asked for in any way: it only shows something.
  const draft = readNoteAsked(words) ?? UNKNOWN;
  if (isQuestion) return draft;
  const snooze = readSnoozeIntent(words, options);
  if (snooze !== undefined) return snooze;
  if (DOUBTFUL.test(words)) return draft;
  const said = readHeard(words, options) ?? readChanged(words, options) ?? readGhosted(words);
  if (said !== undefined) return said;
  return UNSURE.test(words) ? draft : (readSettled(words, options) ?? draft);
}

/** The message without greeting, thanks and closing punctuation. */
function bare(text: string): string {
  const cleaned = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(MOOD, "")
    .replace(/^\/+/, "")
    .replace(/^["']+|["']+$/g, "")
    .replace(/[\s.!?]+$/, "")
    .replace(CLOSING, "")
    .replace(/[\s.!?,]+$/, "")
    .replace(GREETING, "")
    .trim();
  return mendTyping(cleaned);
}
