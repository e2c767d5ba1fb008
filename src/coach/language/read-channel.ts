import { fold } from "./typed-words.ts";

/** In this order: "a text on my phone" is a text message. */
const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/\blinked ?in\b/, "LinkedIn"],
  [/\b(?:sms|texts?|texting|text messages?|whats ?app|signal)\b/, "text message"],
  [/\b(?:portal|website|application system|workday|greenhouse)\b/, "portal"],
  [/\b(?:phone|phone calls?|calls?|calling|telephone|mobile)\b/, "phone"],
  [/\b(?:e-?mails?|mails?|emailing)\b/, "e-mail"],
];
const WISH =
  /[\s,]*(?:and |but )?(?:(?:she|he|they|who) )?(?:prefers?|would (?:rather|prefer)|likes? (?:to be (?:reached|contacted)|to hear from (?:me|us|people)|contact)|asked (?:me )?to (?:write|get in touch|reach out|be contacted|use)|wants? (?:me )?to (?:write|use)|is best reached|best reached|best)\b(?<way>.{0,60})$/i;

/** The way of writing that the words name, as we call it: "linkedin" is "LinkedIn"; undefined when they name none. */
export function readChannel(words: string): string | undefined {
  const folded = fold(words);
  return CHANNELS.find(([pattern]) => pattern.test(folded))?.[1];
}

/** A wish how to be written to at the end of some words: "dashboards, prefers LinkedIn". */
export function takeChannelWish(words: string): {
  readonly rest: string;
  readonly channel: string | undefined;
} {
  const match = WISH.exec(words);
  const channel = readChannel(match?.groups?.way ?? "");
  if (match === null || channel === undefined) return { rest: words.trim(), channel: undefined };
  return { rest: words.slice(0, match.index).trim(), channel };
}
