import { readChannel } from "../read-channel.ts";

/** What was typed beside a name about how to reach somebody. */
export interface Ways {
  /** The words without it. */
  readonly rest: string;
  /** As typed. */
  readonly phone?: string;
  /** How they like to be written to: "LinkedIn". */
  readonly channel?: string;
}

const PHONE =
  /(?:\b(?:tel|telephone|phone|mobile|cell)\b\.?:?\s*)?(?<number>(?:\(\d{2,5}\)|\+?(?<![\p{L}\d@.])\d)[\d\s()./-]{5,20}\d)(?![\p{L}\d])/iu;
const DATE = /^\d{4}-\d\d-\d\d/;
const MIN_DIGITS = 7;
const PROFILE = /(?:linked ?in:?\s+)?(?:https?:\/\/)?(?:www\.)?linkedin\.com\/\S*/i;
/** At the end only, so that a "LinkedIn recruiter" and a "phone support lead" keep their titles. */
const WAY =
  /(?:^|[\s,]+)(?:-\s*)?(?:(?:(?:who )?(?:prefers|likes)|(?:best )?(?:by|via|on|through|over)|contact(?:ed)? (?:by|via|on))\s+(?<wished>linked ?in|whats ?app|sms|text|phone|telephone|e-?mail|(?:the |their )?portal)|(?<bare>linked ?in|whats ?app|sms|phone|e-?mail))\s*$/i;

/** Takes a phone number, a profile and a way of writing out of the words beside a name: "Tom Berg linkedin". */
export function takeWays(words: string): Ways {
  const number = numberIn(words);
  const called = number === undefined ? words : words.replace(number.typed, " ");
  const bare = called.replace(PROFILE, " ");
  const match = WAY.exec(bare);
  const wish = readChannel(match?.groups?.wished ?? match?.groups?.bare ?? "");
  const channel = wish ?? (bare === called ? undefined : "LinkedIn");
  return {
    rest: match === null ? bare : bare.slice(0, match.index),
    ...(number === undefined ? {} : { phone: number.phone }),
    ...(channel === undefined ? {} : { channel }),
  };
}

function numberIn(words: string): { readonly typed: string; readonly phone: string } | undefined {
  const match = PHONE.exec(words);
  const phone = match?.groups?.number?.trim() ?? "";
  const digits = phone.replace(/\D/g, "").length;
  return match === null || digits < MIN_DIGITS || DATE.test(phone)
    ? undefined
    : { typed: match[0], phone };
}
