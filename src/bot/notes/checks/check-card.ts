import { type Button, packId } from "../../../chat/button.ts";
import type { Block, Message } from "../../../chat/message.ts";
import { strong, type Text, text } from "../../../chat/text.ts";
import { checkNote, type NoteReview } from "../../../coach/notes/check-note.ts";
import type { Finding } from "../../../coach/notes/finding.ts";
import { pointOf } from "../../around/debrief/kept.ts";
import type { Context } from "../../context.ts";
import { cut } from "../../wording/names.ts";
import { draftFor, linksFor, titleOf } from "../drafts/draft-card.ts";
import { isSideLetter } from "../letters/letter.ts";
import type { NoteTarget } from "../target.ts";
import { expectedOf } from "./expected-of.ts";
import { keepNote, otherNotes } from "./kept-notes.ts";

/** More at once would discourage; the rest shows when it is checked again. */
const MAX_FINDINGS = 5;
const MAX_QUOTE = 120;
/** A longer text is not repeated on its card, so that everything fits into one message. */
const MAX_SHOWN = 1500;
/** "The second one is shorter" (product rule 2.5); in words. */
const MAX_WORDS_SECOND = 120;

/** Reads a note with all checks, keeps its hashes, and says what was seen: the best first, nothing blocks. */
export async function checkedCard(
  target: NoteTarget,
  words: string,
  context: Context,
  shows: "text" | "findings",
): Promise<Message> {
  const { planned, interview, contact, step } = target;
  const opportunities = await context.read.opportunities(context.person.id);
  const others = otherNotes(target, opportunities);
  const detail =
    step === "thank-you" && interview !== undefined && contact !== undefined
      ? pointOf(planned.opportunity, interview.id, contact.id)
      : undefined;
  const review = checkNote({
    text: words,
    expected: expectedOf(target, opportunities, context),
    others,
    ...(detail === undefined ? {} : { detail }),
    ...(step === "second-follow-up" ? { maxWords: MAX_WORDS_SECOND } : {}),
  });
  await keepNote(target, review.shingles, context);
  return {
    notice: "I read your note.",
    blocks: [
      { kind: "heading", text: titleOf(target) },
      { kind: "paragraph", text: text`${strong(bestOf(review, others.length > 0))}` },
      ...findingBlocks(review.findings),
      ...(shows === "text" ? textBlocks(words) : []),
      { kind: "note", text: isSideLetter(step) ? LETTER_NOT_KEPT : NOT_KEPT },
      ...buttonRows(target, words, shows, context),
    ],
  };
}

const NOT_KEPT: Text = text`Your call, always: nothing here stops you. I did not keep the text, only fingerprints (hashes) of its words, to compare the next note with.`;

const LETTER_NOT_KEPT: Text = text`Your call, always: nothing here stops you. I kept no copy of it.`;

/** What is good about it, most telling first. */
function bestOf({ praise, findings, uniqueness }: NoteReview, compared: boolean): string {
  if (praise !== undefined) return praise;
  const has = (...kinds: readonly string[]) => findings.some(({ what }) => kinds.includes(what));
  if (has("empty")) return "A blank page is a fine start.";
  if (has("not-english")) return "I looked at the names and the gaps.";
  if (compared && uniqueness.verdict === "unique") return "It reads like none of your other notes.";
  if (findings.length === 0) return "Nothing to change: friendly, short and complete.";
  return has("guilt", "pressure", "ultimatum", "too-similar")
    ? "Good that you let somebody read it first."
    : "Polite and friendly throughout.";
}

function findingBlocks(findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [];
  const shown = findings
    .slice(0, MAX_FINDINGS)
    .map(
      ({ quote, why, fix }): Text =>
        quote === undefined
          ? text`${why} ${fix}`
          : text`“${cut(quote.replace(/\s+/g, " ").trim(), MAX_QUOTE)}”: ${why} ${fix}`,
    );
  const left = findings.length - shown.length;
  return [
    { kind: "bullets", items: shown },
    ...(left > 0
      ? [
          {
            kind: "note" as const,
            text: text`And ${left} smaller ${left === 1 ? "thing" : "things"}, once these are done.`,
          },
        ]
      : []),
  ];
}

function textBlocks(words: string): readonly Block[] {
  if (words.trim() === "" || words.length > MAX_SHOWN) return [];
  return [{ kind: "draft", text: words.trim() }];
}

function buttonRows(
  target: NoteTarget,
  words: string,
  shows: "text" | "findings",
  context: Context,
): readonly Block[] {
  const { key, open } = target;
  const sent: readonly Button[] =
    open.length === 0 ? [] : [{ label: "Sent it", id: packId("sent", key), style: "primary" }];
  const { subject = "" } = draftFor(target, 0, context);
  const links = shows === "text" ? linksFor(target, subject, words.trim()).buttons : [];
  return [
    {
      kind: "buttons",
      buttons: [
        ...sent,
        { label: "Check again", id: packId("note-check", key) },
        { label: "Show my draft", id: packId("note", key) },
      ],
    },
    ...(links.length === 0 ? [] : [{ kind: "buttons" as const, buttons: links }]),
  ];
}
