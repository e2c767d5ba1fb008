import { readChanged } from "./intents/changed.ts";
import { readHeard } from "./intents/heard.ts";
import { type Intent, UNKNOWN } from "./intents/intent.ts";
import { readPlain } from "./intents/plain.ts";
import { readSettled } from "./intents/settled.ts";
import { readSnoozeIntent } from "./intents/snooze.ts";
import type { PromiseOptions } from "./read-promise.ts";
import { straighten } from "./typed-words.ts";

/** A longer message is a story, not an order. */
const MAX_LENGTH = 300;
const GREETING =
  /^(?:(?:hi|hey|hello|ok|okay|please|pls|so|well|yes|yep|yeah|great|cool|(?:thanks|thank you)(?=[,!.:])|afterword|bot|coach|fyi|update|good news|bad news|great news|unfortunately|sadly)(?:[\s,:!.-]+|$))+(?=\S)/i;
const CLOSING = /(?:[\s,]+(?:please|pls|thx|cheers)|[,.!-]\s*(?:thanks|thank you))$/i;
const QUESTION =
  /^(?:should|shall|can|could|would|will|do|does|did|is|are|am|was|were|has|have (?:i|you|they|we)|may|might|must|what|why|when|where|how|who|whom|which|if|whether|unless|in case)\b/i;
/** Sentences about what did not happen, may happen or was only meant to. */
const UNSURE =
  /\b(?:not|never|no longer|cannot|without|maybe|perhaps|might|if|unless|almost|nearly|about to|going to|gonna|want to|wanted to|wish|hope|hoping|trying|forgot|forget|instead|supposed|wrong|accidentally|mistake|else)\b|n't\b|\b(?:dont|didnt|havent|hasnt|wasnt|isnt|wont|cant|couldnt|shouldnt)\b/i;

/**
 * Reads what a DM in plain words asks for. Only a message that is wholly one of the known sayings is read: a question,
 * a negation, a story or a doubt is "unknown", because a wrong deed costs more than one more question.
 */
export function readIntent(text: string, options: PromiseOptions): Intent {
  if (text.length > MAX_LENGTH) return UNKNOWN;
  const words = bare(straighten(text));
  if (words === "") return text.includes("?") ? { kind: "help" } : UNKNOWN;
  const isQuestion = text.includes("?") || QUESTION.test(words);
  const intent = readWords(words, isQuestion, options);
  if (intent.kind !== "unknown") return intent;
  const unaccented = words.normalize("NFKD").replace(/\p{M}/gu, "");
  return unaccented === words ? UNKNOWN : readWords(unaccented, isQuestion, options);
}

function readWords(words: string, isQuestion: boolean, options: PromiseOptions): Intent {
  const plain = readPlain(words);
  if (plain !== undefined) return plain;
  if (isQuestion) return UNKNOWN;
  const said =
    readHeard(words, options) ?? readChanged(words, options) ?? readSnoozeIntent(words, options);
  if (said !== undefined) return said;
  return UNSURE.test(words) ? UNKNOWN : (readSettled(words, options) ?? UNKNOWN);
}

/** The message without greeting, thanks and closing punctuation. */
function bare(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\/+/, "")
    .replace(/^["']+|["']+$/g, "")
    .replace(/[\s.!?]+$/, "")
    .replace(CLOSING, "")
    .replace(/[\s.!?,]+$/, "")
    .replace(GREETING, "")
    .trim();
}
