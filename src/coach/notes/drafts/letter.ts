import type { BlankKind, Letter } from "../locale.ts";
import { choose } from "./choose.ts";
import { fill } from "./fill.ts";
import { gap, type Material, type Piece } from "./part.ts";
import { listNames } from "./slots.ts";

/** What a letter can leave open: the slot it stands in, and the fact that fills it. */
interface LetterFact {
  readonly slot: string;
  readonly value: string | undefined;
  readonly blank: BlankKind;
}

/** A note that is written as a whole; the seed chooses one of its wordings. */
export function letterPieces(letter: Letter, material: Material): readonly Piece[] {
  const { item, at } = choose(material.copy.letters[letter], letter, material.request);
  const facts = letterFacts(material);
  return item.map(({ part, text }) => {
    const used = facts.filter(({ slot }) => text.includes(`{${slot}}`));
    const gaps = used.filter(({ value }) => value === undefined);
    const blank = gaps.map((one) => gap(part, one.blank, material).blank).at(0);
    const more = used.map((one) => [one.slot, one.value ?? gap(part, one.blank, material).text]);
    return {
      part,
      text: fill(text, { ...material.slots, ...Object.fromEntries(more) }),
      wording: `${letter}${at}`,
      ...(blank === undefined ? {} : { blank }),
    };
  });
}

function letterFacts({ request, copy }: Material): readonly LetterFact[] {
  const { names = [], decisionDay, missedTime } = request.facts;
  const listed = names.length === 0 ? undefined : listNames(names, copy.frame.and);
  return [
    { slot: "names", value: listed, blank: "names" },
    { slot: "decisionDay", value: decisionDay, blank: "decision-day" },
    { slot: "missed", value: missedTime, blank: "missed-time" },
  ];
}
