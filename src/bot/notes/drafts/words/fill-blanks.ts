import { packId } from "../../../../chat/button.ts";
import { type Form, MAX_FORM_FIELDS } from "../../../../chat/form.ts";
import { change, say } from "../../../../chat/reply.ts";
import { text } from "../../../../chat/text.ts";
import type { DeedDetail } from "../../../../coach/facts.ts";
import type { Blank } from "../../../../coach/notes/draft.ts";
import { act } from "../../../act.ts";
import { ask } from "../../../ask.ts";
import type { Context } from "../../../context.ts";
import type { FormHandler, PressHandler } from "../../../feature.ts";
import { isRepeat } from "../../../repeated.ts";
import { Sorry } from "../../../sorry.ts";
import { cut } from "../../../wording/names.ts";
import { isSideLetter, type SideLetter } from "../../letters/letter.ts";
import { noteTarget } from "../../note-target.ts";
import type { NoteTarget } from "../../target.ts";
import { draftCard, draftFor } from "../draft-card.ts";
import { packWording, readWording, type Wording } from "../wording.ts";
import { wordsSummary } from "./words-summary.ts";

const MAX_WORDS = 500;

/** *Fill the blanks*: one question for each gap of the draft. */
export const pressFill: PressHandler = async ([key = "", at], context) => {
  const target = await noteTarget(key, context);
  const wording = readWording(at);
  const blanks = blanksOf(target, wording, context);
  if (blanks.length === 0) throw new Sorry(text`Nothing is open in this draft any more.`);
  return ask(context, fillForm(key, wording, blanks));
};

export const submitFill: FormHandler = async ([key = "", at], values, context) => {
  const wording = readWording(at);
  const target = await noteTarget(key, context);
  const { opportunity } = target.planned;
  const blanks = blanksOf(target, wording, context);
  const deeds = blanks.flatMap((blank): readonly DeedDetail[] => {
    const words = (values[blank.part] ?? "").trim().slice(0, MAX_WORDS);
    const deed = words === "" ? undefined : deedFor(blank, words, target);
    return deed === undefined ? [] : [deed];
  });
  if (deeds.length === 0) {
    throw new Sorry(
      text`There was nothing in that to fill a gap with, so the draft stays as it was.`,
    );
  }
  const { actionId } = await act(context, {
    kind: "note-fact",
    summary: wordsSummary("words", target),
    opportunityId: opportunity.id,
    guard(planned) {
      if (!isRepeat(planned.opportunity, deeds, context.now)) return;
      throw new Sorry(text`I have these words already, so nothing was added.`);
    },
    deeds,
  });
  const undo = { label: "Undo", id: packId("undo", actionId) };
  const card = draftCard(await noteTarget(key, context), wording, context, [undo]);
  return context.incoming.kind === "form" ? change(card) : say(card);
};

/** A talking point serves the debrief too; everything else is for drafts alone. */
function deedFor(
  { part }: Blank,
  words: string,
  { step, interview, contact }: NoteTarget,
): DeedDetail | undefined {
  if (part !== "signature" && isSideLetter(step)) return letterFact(step, words);
  const round = interview === undefined ? {} : { interviewId: interview.id };
  const whom = contact === undefined ? {} : { contactId: contact.id };
  switch (part) {
    case "signature":
      return { kind: "note-fact", fact: "signature", words };
    case "pick-up":
      if (step !== "thank-you") return { kind: "note-fact", fact: "new-angle", ...round, words };
      if (interview === undefined || contact === undefined) return undefined;
      return { kind: "talking-point", interviewId: interview.id, contactId: contact.id, words };
    default:
      // Of a follow-up: not to take the place of what their thank-you told.
      return step === "thank-you"
        ? { kind: "note-fact", fact: "strength", ...round, ...whom, words }
        : { kind: "note-fact", fact: "strength", words };
  }
}

/** The one thing a letter leaves open; when a missed talk was is known wherever one was logged. */
function letterFact(letter: SideLetter, words: string): DeedDetail | undefined {
  if (letter !== "decision-date") return undefined;
  return { kind: "note-fact", fact: "decision-day", words };
}

/** All that is open, also what the wording leaves out. */
function blanksOf(target: NoteTarget, wording: Wording, context: Context): readonly Blank[] {
  return draftFor(target, { ...wording, leavesOut: false }, context).blanks;
}

function fillForm(key: string, wording: Wording, blanks: readonly Blank[]): Form {
  return {
    id: packId("note-fill", key, packWording(wording)),
    title: "Fill the blanks",
    submit: "Put them in",
    fields: blanks.slice(0, MAX_FORM_FIELDS).map(({ part, mark, question }) => ({
      name: part,
      label: cut(capital(mark.replace(/^\[|\]$/g, "")), 45),
      hint: cut(question, 100),
      kind: "line",
      required: false,
      maxLength: MAX_WORDS,
    })),
  };
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
