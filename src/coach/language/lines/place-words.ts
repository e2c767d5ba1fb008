import { type Span, spanOf } from "../dates/span.ts";

const LINK = /https?:\/\/[^\s<>]{1,2000}/i;
const ONLINE =
  /(?<![\p{L}\d])(?:(?:on|via|over|by) )?(?:zoom|google meet|gmeet|ms teams|microsoft teams|teams|webex|skype|facetime|hangouts|video (?:call|link)|phone|telephone|in[ -]person|remote(?:ly)?)(?: (?:call|link|meeting))?(?![\p{L}\d])/iu;
const ROOM =
  /(?<![\p{L}\d])(?:(?:in |at )?(?:room|floor|suite) [^\s,;]{1,20}|(?:in|at) (?:the |their |your )?(?:office|hq|building|headquarters)\b[^,;]{0,40}|(?:at |in )?\d{1,5} [\p{L} .'-]{2,40}? (?:street|st|avenue|ave|road|rd|lane|ln|square|sq|boulevard|blvd|drive|way|place)\b)/iu;

/** Finds a link or a place in one piece of a typed line; links are kept as typed and never opened. */
export function findPlace(words: string): (Span & { readonly place: string }) | undefined {
  const match = LINK.exec(words) ?? ROOM.exec(words) ?? ONLINE.exec(words);
  return match === null ? undefined : { ...spanOf(match), place: match[0].trim() };
}
