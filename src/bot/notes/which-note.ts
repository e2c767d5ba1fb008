import { packId } from "../../chat/button.ts";
import { type Block, MAX_MENU_OPTIONS, type Message } from "../../chat/message.ts";
import { code, text } from "../../chat/text.ts";
import { parseStepKey } from "../../coach/cadence/step-key.ts";
import { groupKey } from "../cards/due.ts";
import { cut, opportunityLabel, opportunityName } from "../wording/names.ts";
import { FOR_EVERYONE } from "./for-everyone.ts";
import { choiceLabel, type NoteChoice } from "./note-choices.ts";
import { COORDINATOR_FROM } from "./note-target.ts";

const MORE: Block = {
  kind: "note",
  text: text`There are more than fit in here; ${code("draft ana")} or ${code("draft acme")} finds each by name.`,
};

/** Asks which of several notes is meant, of one company or of many. */
export function whichNote(choices: readonly NoteChoice[]): Message {
  const [first] = choices;
  const isOne = choices.every(({ opportunity }) => opportunity.id === first?.opportunity.id);
  const company = ({ opportunity }: NoteChoice): string =>
    isOne ? "" : `, ${opportunityLabel(opportunity)}`;
  const each = choices.map((choice) => ({
    label: cut(`${choiceLabel(choice)}${company(choice)}`, 75),
    value: choice.key,
  }));
  const shared = sharedNotes(choices).map(({ key, choice }) => ({
    label: cut(`${FOR_EVERYONE}${company(choice)}`, 75),
    value: key,
  }));
  const question =
    first === undefined || !isOne
      ? text`Which note shall I draft?`
      : text`Which note for ${opportunityName(first.opportunity)} shall I draft?`;
  const options = [...shared, ...each];
  return {
    notice: "Which note do you want to write?",
    blocks: [
      { kind: "paragraph", text: question },
      {
        kind: "menu",
        id: packId("note"),
        label: "Choose one",
        options: options.slice(0, MAX_MENU_OPTIONS),
      },
      ...(options.length > MAX_MENU_OPTIONS ? [MORE] : []),
    ],
  };
}

/** Product rule A8: for each large panel among these notes, the one note that may stand for all of them. */
export function sharedNotes(
  choices: readonly NoteChoice[],
): readonly { readonly key: string; readonly choice: NoteChoice }[] {
  const groups = new Map(
    choices.flatMap((choice): readonly (readonly [string, NoteChoice])[] => {
      const key = sharedKey(choice);
      return key === undefined ? [] : [[key, choice]];
    }),
  );
  return [...groups].map(([key, choice]) => ({ key, choice }));
}

function sharedKey({ key, opportunity }: NoteChoice): string | undefined {
  const parsed = parseStepKey(key);
  if (parsed?.kind !== "thank-you" || opportunity.noContact) return undefined;
  const round = opportunity.interviews.find(({ id }) => id === parsed.interviewId);
  const isLarge = (round?.contactIds.length ?? 0) >= COORDINATOR_FROM;
  return isLarge ? groupKey({ ...parsed, key }) : undefined;
}
