import { type Button, packId } from "../../../chat/button.ts";
import { declareCommand } from "../../../chat/command.ts";
import { type Block, MAX_MENU_OPTIONS, type Message } from "../../../chat/message.ts";
import { change, type Reply, say } from "../../../chat/reply.ts";
import { text } from "../../../chat/text.ts";
import type { Context } from "../../context.ts";
import { handleCommand, type PressHandler } from "../../feature.ts";
import { chooseOpportunity, ownPlanned } from "../../own.ts";
import type { Planned } from "../../replan.ts";
import { opportunityName } from "../../wording/names.ts";
import { roundLabel } from "../round-to-change.ts";

export const editCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "edit",
    summary: "Correct company, role, people, length, place or zone; merge or split",
    fields: {
      company: { kind: "opportunity", summary: "Which company; leave it out when you have one" },
    },
    examples: ["edit acme"],
    answers: "message",
    line: "each",
  }),
  async ({ company }, context) =>
    showEditCard(
      await chooseOpportunity(context, company, { verb: "edit", doing: "edit", fits: () => true }),
      context,
    ),
);

/** *Names and details*: the card with everything that can be corrected. */
export const pressEdit: PressHandler = async ([id = ""], context) =>
  showEditCard(await ownPlanned(context, id), context);

function showEditCard(planned: Planned, context: Context): Reply {
  const message = editCard(planned, context);
  return context.incoming.kind === "press" ? change(message) : say(message);
}

function editCard({ opportunity }: Planned, context: Context): Message {
  const { id, interviews } = opportunity;
  const [only, ...others] = interviews;
  const single: readonly Button[] =
    only === undefined || others.length > 0
      ? []
      : [{ label: "The interview", id: packId("edit-round", id, only.id) }];
  const split: readonly Button[] =
    others.length === 0 ? [] : [{ label: "Split off a round", id: packId("split", id) }];
  return {
    notice: "What do you want to correct?",
    blocks: [
      {
        kind: "paragraph",
        text: text`What do you want to correct at ${opportunityName(opportunity)}?`,
      },
      {
        kind: "buttons",
        buttons: [
          { label: "Company and role", id: packId("edit-details", id), style: "primary" },
          ...single,
          { label: "People", id: packId("contacts", id) },
          { label: "New time", id: packId("moved", id) },
        ],
      },
      ...(others.length === 0 ? [] : [roundsMenu(opportunity.interviews, id, context)]),
      {
        kind: "buttons",
        buttons: [
          ...split,
          { label: "Merge with another", id: packId("merge", id) },
          { label: "Show the plan", id: packId("plan", id) },
        ],
      },
    ],
  };
}

function roundsMenu(
  rounds: Planned["opportunity"]["interviews"],
  id: string,
  { now }: Context,
): Block {
  return {
    kind: "menu",
    id: packId("edit-round", id),
    label: "Length, place, zone or people of …",
    options: rounds
      .slice(-MAX_MENU_OPTIONS)
      .map((round) => ({ label: roundLabel(round, now), value: round.id })),
  };
}
