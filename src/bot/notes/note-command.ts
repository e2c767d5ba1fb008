import { declareCommand } from "../../chat/command.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import { handleCommand, type PressHandler } from "../feature.ts";
import { ownPlanned } from "../own.ts";
import { Sorry } from "../sorry.ts";
import { opportunityName } from "../wording/names.ts";
import { sayDraft } from "./drafts/press-note.ts";
import { SIDE_LETTERS } from "./letters/letter.ts";
import { letterSaid } from "./letters/letter-said.ts";
import { dueFirst, noteChoices } from "./note-choices.ts";
import { draftAsked } from "./said/draft-asked.ts";
import { whichNote } from "./which-note.ts";

export const noteCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "note",
    summary: "Draft a thank-you, a follow-up or another letter from what you told me",
    fields: {
      company: { kind: "opportunity", summary: "Which company; leave it out when you have one" },
      what: {
        kind: "choice",
        summary: "Another letter than a thank-you or a follow-up",
        choices: SIDE_LETTERS.map(({ label, value }) => ({ label, value })),
      },
      who: { kind: "contact", summary: "To whom: ana; or follow-up" },
    },
    examples: ["note acme ana", "note acme follow-up", "note acme withdraw"],
    answers: "message",
    line: "each",
  }),
  async ({ company, what, who = "" }, context) => {
    const letter = await letterSaid(what, company, context);
    if (letter !== undefined) return letter;
    const said = who.trim();
    const isFollowUp = FOLLOW_UP.test(said);
    const named = said === "" || isFollowUp ? {} : { whom: said };
    const at = company === undefined ? {} : { company };
    return draftAsked(
      { ...ORDER, ...named, ...at, what: isFollowUp ? "follow-up" : "any" },
      context,
    );
  },
);

const FOLLOW_UP = /^(?:the )?(?:first |second )?follow[\s-]?up$/i;
const ORDER = { isOther: false, isShared: false } as const;

/** An opportunity chosen from the menu: its notes. */
export const pressNotes: PressHandler = async ([opportunityId = ""], context): Promise<Reply> => {
  const planned = await ownPlanned(context, opportunityId);
  const choices = dueFirst(noteChoices(planned, context.now));
  const [only] = choices;
  if (only === undefined) {
    throw new Sorry(
      text`There is no note to write for ${opportunityName(planned.opportunity)} yet. Right after the interview I can draft the thank-yous from what you tell me.`,
    );
  }
  return choices.length === 1 ? sayDraft(only.key, context) : say(whichNote(choices));
};
