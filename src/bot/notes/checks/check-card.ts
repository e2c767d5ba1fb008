import { type Button, type LinkButton, packId } from "../../../chat/button.ts";
import type { Block, Message } from "../../../chat/message.ts";
import { code, strong, type Text, text } from "../../../chat/text.ts";
import { checkNote } from "../../../coach/notes/check-note.ts";
import { letterPartOf } from "../../../coach/notes/checks/text/new-part.ts";
import { ENGLISH } from "../../../coach/notes/en/english.ts";
import type { Finding } from "../../../coach/notes/finding.ts";
import { pointOf } from "../../around/debrief/kept.ts";
import type { Context } from "../../context.ts";
import { steppedBackButtons } from "../../moving-on/step-back.ts";
import { cut } from "../../wording/names.ts";
import { canKeep, copyButton, copyOf, keepCopy, MAX_COPY } from "../copies/kept-copy.ts";
import { draftFor, titleOf } from "../drafts/draft-card.ts";
import { type Links, linksFor } from "../drafts/links.ts";
import { FIRST_WORDING } from "../drafts/wording.ts";
import { isSideLetter } from "../letters/letter.ts";
import { noteTarget } from "../note-target.ts";
import type { NoteTarget } from "../target.ts";
import { bestOf } from "./best-of.ts";
import { asOneSign, expectedOf } from "./expected-of.ts";
import { keepNote, otherNotes } from "./kept-notes.ts";

/** More at once would discourage; the rest shows when it is checked again. */
const MAX_FINDINGS = 4;
const MAX_QUOTE = 120;
/** A longer text is not repeated on its card, so that everything fits into one message. */
const MAX_SHOWN = 1500;
/** "The second one is shorter" (product rule 2.5); in words. */
const MAX_WORDS_SECOND = 120;

interface Checking {
  /** The text itself stands on the card only where it was typed into a form. */
  readonly shows: "text" | "findings";
  /** Whether the person asked for a copy. */
  readonly keeps: boolean;
}

/** Reads a note with all checks, keeps its hashes, and says what was seen: the best first, nothing blocks. */
export async function checkedCard(
  target: NoteTarget,
  typed: string,
  context: Context,
  { shows, keeps }: Checking,
): Promise<Message> {
  const { words, leftOut } = letterPartOf(asOneSign(typed), ENGLISH.reading);
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
  const isKept = keeps && canKeep(target, words);
  const undo = isKept ? await keepCopy(target, review.shingles, words, context) : [];
  if (!isKept) await keepNote(target, review.shingles, context);
  const now = isKept ? await noteTarget(target.key, context) : target;
  const links = linksFor(target, {
    subject: draftFor(target, FIRST_WORDING, context).subject,
    body: words,
    isOpen: review.findings.some(({ what }) => what === "blank"),
  });
  return {
    notice: "I read your note.",
    blocks: [
      { kind: "heading", text: titleOf(target) },
      { kind: "paragraph", text: text`${strong(bestOf(review, others.length > 0))}` },
      ...findingBlocks(review.findings),
      ...(leftOut ? [QUOTE_LEFT_OUT] : []),
      ...(shows === "text" ? textBlocks(words) : []),
      {
        kind: "note",
        text: text`Your call, always: nothing here stops you. ${keptText(now, words, { shows, keeps })}`,
      },
      ...(shows === "text" ? lengthBlocks(words, links) : []),
      ...buttonRows(now, shows === "text" ? links : undefined, undo),
    ],
  };
}

const QUOTE_LEFT_OUT: Block = {
  kind: "note",
  text: text`I left out the mail that was quoted in it: only your own part was read.`,
};

/** What became of the text. */
function keptText(target: NoteTarget, words: string, { keeps, shows }: Checking): Text {
  if (isSideLetter(target.step)) return text`I kept no copy of it.`;
  if (keeps && canKeep(target, words)) {
    return text`I kept the copy you asked for, encrypted, until you delete it.`;
  }
  if (keeps && words.length > MAX_COPY) {
    return text`It is longer than ${MAX_COPY.toLocaleString("en-US")} characters, so I kept no copy, ${HASHES}`;
  }
  if (copyOf(target) !== undefined) {
    return text`I did not keep the text, ${HASHES} Your copy from before is as it was.`;
  }
  const how = shows === "findings" ? text` For a copy, begin with ${code("check and keep:")}` : "";
  return text`I did not keep the text, ${HASHES}${how}`;
}

const HASHES = "only fingerprints (hashes) of its words, to compare the next note with.";

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
  if (words === "" || words.length > MAX_SHOWN) return [];
  return [{ kind: "draft", text: words }];
}

/** Why the text does not stand on the card, and why the mail buttons are missing or open without it. */
function lengthBlocks(words: string, { state }: Links): readonly Block[] {
  const isLong = words.length > MAX_SHOWN;
  const limit = MAX_SHOWN.toLocaleString("en-US");
  const notShown = `It is longer than ${limit} characters, so I don't repeat it here`;
  const line = {
    none: isLong ? `${notShown}.` : "",
    whole: isLong ? `${notShown}.` : "",
    waiting: `${isLong ? `${notShown}. ` : ""}The mail buttons appear once there are no blanks left.`,
    "too-long": isLong
      ? `${notShown}, and the mail buttons open without it: paste it in there.`
      : "Not every mail button can carry so long a text: where it is missing, paste it in.",
  }[state];
  return line === "" ? [] : [{ kind: "note", text: text`${line}` }];
}

function buttonRows(
  target: NoteTarget,
  links: Links | undefined,
  undo: readonly Button[],
): readonly Block[] {
  const { key, stepKey, step, planned, open } = target;
  const sent: readonly Button[] =
    open.length === 0 ? [] : [{ label: "Sent it", id: packId("sent", stepKey), style: "primary" }];
  const rows: readonly (readonly (Button | LinkButton)[])[] = [
    [
      ...sent,
      ...(step === "withdrawal" ? steppedBackButtons(planned) : []),
      { label: "Check again", id: packId("note-check", key) },
      { label: "Show my draft", id: packId("note", key) },
      ...copyButton(target),
      ...undo,
    ],
    links?.buttons ?? [],
  ];
  return rows.filter((row) => row.length > 0).map((buttons) => ({ kind: "buttons", buttons }));
}
