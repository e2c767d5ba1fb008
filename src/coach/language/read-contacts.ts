import type { ContactKind } from "../facts.ts";
import { takeWays } from "./lines/contact-ways.ts";
import { contactKindOf, isTitle } from "./lines/contact-words.ts";
import { isGroup } from "./lines/group-words.ts";
import { fold, straighten } from "./typed-words.ts";

export interface ContactDraft {
  readonly name: string;
  readonly kind: ContactKind;
  readonly title?: string;
  readonly email?: string;
  /** How they like to be written to, where it was typed: "LinkedIn". */
  readonly channel?: string;
  /** A number that was typed beside the name, which no contact keeps. */
  readonly phone?: string;
}

/** A name with what was said beside it, before the kind is decided. */
interface Piece {
  readonly name: string;
  readonly about: readonly string[];
  readonly email: string | undefined;
  readonly channel?: string;
  readonly phone?: string;
}

const MAX_LENGTH = 4000;
const EMAIL = /[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,200}\.[\p{L}]{2,24}/u;
const LEADING_KIND =
  /^(?:(?:the )?(?:hiring manager|manager|recruiter|coordinator|interviewer|hr|ceo|cto|cfo|coo|director|vp)[:,]?) (?=\p{Lu})/iu;
const AFTER_NAME =
  /^(\S+(?: \S+){0,3}?),? (?:- |: |the )?((?:hiring manager|manager|recruiter|coordinator|hr|ceo|cto|cfo|coo|vp(?: .*)?|head of .*|director(?: .*)?|engineering manager|product manager|team lead|founder|co-founder))$/i;

/** Reads a list of people: "Ana Ruiz (manager) ana@acme.com, Raj and Zoe (VP Engineering)". Counts and groups, such as "nine people", are nobody. */
export function readContacts(words: string): readonly ContactDraft[] {
  const pieces = splitList(straighten(words.slice(0, MAX_LENGTH))).map(readPiece);
  const joined: Piece[] = [];
  for (const piece of pieces) attach(joined, piece);
  return joined
    .map(toDraft)
    .filter(({ name, email }) => name !== "" && (email !== undefined || !isGroup(name)));
}

/** Splits at commas, semicolons, line ends, "and" and "&", but not inside brackets. */
function splitList(words: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const token of words.split(/([(),;\n]|\s+(?:and|&|\+|plus)\s+)/i)) {
    if (token === "(") depth += 1;
    if (token === ")") depth = Math.max(0, depth - 1);
    const separates = depth === 0 && /^(?:[,;\n]|\s+(?:and|&|\+|plus)\s+)$/i.test(token);
    if (separates) parts.push("");
    else parts[parts.length - 1] = `${parts.at(-1) ?? ""}${token}`;
  }
  return parts.map((part) => part.replace(/^\s*(?:and|&|with|w\/)\s+/i, "").trim()).filter(Boolean);
}

function readPiece(words: string): Piece {
  const email = EMAIL.exec(words)?.[0];
  const about: string[] = [];
  const { rest, ...ways } = takeWays(words.replace(email ?? "", " ").replace(/mailto:/i, " "));
  const bare = rest
    .replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (_, round?: string, square?: string) => {
      about.push(...(round ?? square ?? "").split(/[,;]/));
      return " ";
    })
    .replace(/[<>]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:,-]+|[\s:,(-]+$/g, "");
  const told = about.map((said) => takeWays(said.trim()));
  const kinds = told.map((one) => one.rest.trim()).filter((said) => said !== "");
  const { name, said } = isGroup(bare) ? { name: bare, said: [] } : takeKind(bare);
  const channel = ways.channel ?? told.find((one) => one.channel !== undefined)?.channel;
  return {
    name,
    about: [...said, ...kinds],
    email,
    ...ways,
    ...(channel === undefined ? {} : { channel }),
  };
}

/** "hiring manager Ana Ruiz", "Ana Ruiz - hiring manager" */
function takeKind(typed: string): { readonly name: string; readonly said: readonly string[] } {
  const bare = typed.replace(/^(?:the|an?|my|their|our)\s+/i, "");
  // "The CFO" and "a recruiter" are called by what they are.
  const words = isKindAlone(bare) ? bare : typed;
  if (isKindAlone(words)) return { name: words, said: [] };
  const leading = LEADING_KIND.exec(words);
  if (leading !== null) {
    const said = leading[0].replace(/[:,]?\s*$/, "");
    return { name: words.slice(leading[0].length), said: [said] };
  }
  const dashed = /^(.{1,80}?)\s+-\s+(.{1,80})$/.exec(words);
  if (dashed !== null) return { name: dashed[1] ?? "", said: [dashed[2] ?? ""] };
  const after = AFTER_NAME.exec(words);
  if (after !== null) return { name: (after[1] ?? "").replace(/,$/, ""), said: [after[2] ?? ""] };
  return { name: words, said: [] };
}

/** A piece that is only an e-mail address or a kind belongs to somebody named before it. */
function attach(list: Piece[], piece: Piece): void {
  const { name, email, about, ...ways } = piece;
  const kindOnly = email === undefined && list.length > 0 && (name === "" || isKindAlone(name));
  const last = list.at(-1);
  if (kindOnly && last !== undefined) {
    const said = [...last.about, name, ...about].filter((one) => one !== "");
    list[list.length - 1] = { ...last, ...ways, about: said };
    return;
  }
  const owner = name === "" && email !== undefined ? ownerOf(list, email) : -1;
  const owned = list[owner];
  if (owned === undefined) list.push(piece);
  else list[owner] = { ...owned, ...ways, email, about: [...owned.about, ...about] };
}

function isKindAlone(words: string): boolean {
  return (
    words !== "" && (!isTitle(words) || /^(?:ceo|cto|cfo|coo|hr|vp|director|founder)$/i.test(words))
  );
}

/** Whose name the address starts with, else whoever was named last and has none. */
function ownerOf(list: readonly Piece[], email: string): number {
  const local = fold(email.split("@")[0] ?? "");
  const named = list.findIndex(
    ({ name, email: known }) =>
      known === undefined &&
      fold(name)
        .split(" ")
        .some((word) => word.length > 2 && local.includes(word)),
  );
  if (named >= 0) return named;
  const last = list.length - 1;
  return list[last]?.email === undefined ? last : -1;
}

function toDraft({ name, about, email, phone, channel }: Piece): ContactDraft {
  const kinds = about.map(contactKindOf).filter((found) => found !== undefined);
  // Who leads the hiring counts for more than the title beside it: "CFO, hiring manager".
  const kind = about.some(leadsHiring) ? "manager" : (kinds[0] ?? "interviewer");
  const title = about.filter(isTitle).join(", ");
  // With nothing but a number, a call is the only way there is.
  const way = channel ?? (phone === undefined || email !== undefined ? undefined : "phone");
  return {
    name: name === "" && email !== undefined ? nameOf(email) : name,
    kind,
    ...(title === "" ? {} : { title }),
    ...(email === undefined ? {} : { email }),
    ...(way === undefined ? {} : { channel: way }),
    ...(phone === undefined ? {} : { phone }),
  };
}

const leadsHiring = (words: string): boolean => /^(?:the )?(?:hiring manager|hm)$/i.test(words);

/** The name an address suggests: "ana.ruiz@acme.com" is Ana Ruiz. */
function nameOf(email: string): string {
  const words = (email.split("@")[0] ?? "").split(/[._+-]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}
