import { packId } from "../../../../chat/button.ts";
import { change, say } from "../../../../chat/reply.ts";
import { text } from "../../../../chat/text.ts";
import type { DeedDetail } from "../../../../coach/facts.ts";
import { act, type UndoPart } from "../../../act.ts";
import { ask } from "../../../ask.ts";
import type { FormHandler, PressHandler } from "../../../feature.ts";
import { isRepeat } from "../../../repeated.ts";
import { Sorry } from "../../../sorry.ts";
import { cut } from "../../../wording/names.ts";
import { noteTarget } from "../../note-target.ts";
import { draftCard } from "../draft-card.ts";
import { packWording, readWording } from "../wording.ts";
import { onOneLine, toldWords } from "./told-words.ts";
import { wordsSummary } from "./words-summary.ts";

const MAX_WORDS = 1000;

/** *Change my words*: a form with what was told for this note, to be told better or taken out. */
export const pressWords: PressHandler = async ([key = "", at], context) => {
  const told = toldWords(await noteTarget(key, context));
  if (told.length === 0) throw new Sorry(text`There are no words of yours in this draft yet.`);
  return ask(context, {
    id: packId("note-words", key, packWording(readWording(at))),
    title: "Change my words",
    submit: "Use these",
    fields: told.map(({ name, label, words }) => ({
      name,
      label: cut(label, 45),
      hint: "Clear the field to take it out of the draft.",
      kind: "line",
      required: false,
      maxLength: MAX_WORDS,
      value: words.slice(0, MAX_WORDS),
    })),
  });
};

export const submitWords: FormHandler = async ([key = "", at], values, context) => {
  const wording = readWording(at);
  const target = await noteTarget(key, context);
  const { opportunity } = target.planned;
  const changed = toldWords(target).flatMap((told) => {
    const words = onOneLine(values[told.name] ?? told.words).slice(0, MAX_WORDS);
    return words === told.words.slice(0, MAX_WORDS) ? [] : [{ told, words }];
  });
  if (changed.length === 0) {
    throw new Sorry(text`Those are the words I already have, so nothing was changed.`);
  }
  const takenOut = changed.filter(({ told, words }) => words === "" && told.withdrawn.length > 0);
  const deeds = asOne(
    changed.flatMap((one) => (takenOut.includes(one) ? [] : [one.told.deed(one.words)])),
  );
  const { actionId } = await act(context, {
    kind: "note-fact",
    summary: wordsSummary("other words", target),
    opportunityId: opportunity.id,
    guard(planned) {
      if (deeds.length === 0 || !isRepeat(planned.opportunity, deeds, context.now)) return;
      throw new Sorry(text`I have these words already, so nothing was changed.`);
    },
    deeds,
    async also(tx) {
      const ids = takenOut.flatMap(({ told }) => told.withdrawn.map(({ id }) => id));
      for (const id of ids) await tx.setRemoved("deed", id, context.now);
      return ids.map((id): UndoPart => ({ kind: "restore", what: "deed", id }));
    },
  });
  const undo = { label: "Undo", id: packId("undo", actionId) };
  const card = draftCard(await noteTarget(key, context), wording, context, [undo]);
  return context.incoming.kind === "form" ? change(card) : say(card);
};

/** A point and a need of one person are one deed: the second would bring the old point back. */
function asOne(deeds: readonly DeedDetail[]): readonly DeedDetail[] {
  const points = deeds.flatMap((deed) => (deed.kind === "talking-point" ? [deed] : []));
  const [point, needed] = points;
  if (point === undefined || needed?.need === undefined) return deeds;
  const rest = deeds.filter(({ kind }) => kind !== "talking-point");
  return [{ ...point, need: needed.need }, ...rest];
}
