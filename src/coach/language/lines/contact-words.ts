import type { ContactKind } from "../../facts.ts";
import { fold } from "../typed-words.ts";

/** Who leads a school, a kitchen, a crew, a ward or a shop, where the title says nothing more: no "principal engineer". */
const LEADS =
  /^(?:(?:the|our|my|interim|acting|school|elementary|middle|high|assistant|vice|deputy|associate) )*(?:principal|superintendent|head ?teacher|headmaster|headmistress|(?:head |executive )?chef|(?:(?:co-?|business |shop |store |restaurant |practice |small )*)owner|(?:construction |site |shop |crew )?fore(?:man|woman|person)|charge nurse|(?:practice|store) manager)(?=$|[,/&]| (?:of|at|and|for)\b)/;

/** In this order: a recruiting coordinator coordinates, an HR manager recruits. */
const KINDS: readonly (readonly [RegExp, ContactKind])[] = [
  [LEADS, "manager"],
  [/\b(?:coordinator|scheduler|scheduling|assistant)\b/, "coordinator"],
  [
    /\b(?:recruiter|recruiting|recruitment|hr|human resources|talent|sourcer|people (?:partner|team|ops))\b/,
    "recruiter",
  ],
  [
    /\b(?:ceo|cto|cfo|coo|cpo|cmo|cio|ciso|chro|vp|svp|evp|vice president|president|director|founder|co-?founder|owner|chief|executive|partner)\b/,
    "executive",
  ],
  [/\b(?:manager|head of|mgr|team lead|lead)\b/, "manager"],
];

/** Words that say only which kind of contact it is, and so are no title. */
const ONLY_KIND =
  /^(?:the )?(?:hiring manager|hm|manager|recruiter|coordinator|interviewer|executive)$/;

/** Reads which kind of contact the words beside a name say; undefined when they say none. */
export function contactKindOf(words: string): ContactKind | undefined {
  const folded = fold(words);
  if (folded === "hm") return "manager";
  if (folded === "interviewer") return "interviewer";
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1];
}

/** Whether the words are a title worth keeping, not just "manager" or "recruiter". */
export function isTitle(words: string): boolean {
  return words.trim() !== "" && !ONLY_KIND.test(fold(words));
}
