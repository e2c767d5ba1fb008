import { type Button, packId } from "../../chat/button.ts";
import { declareCommand } from "../../chat/command.ts";
import type { Message } from "../../chat/message.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { type Text, text } from "../../chat/text.ts";
import { isActive } from "../../coach/cadence/turn.ts";
import type { Context } from "../context.ts";
import { handleCommand, type PressHandler } from "../feature.ts";
import { allPlanned, chooseOpportunity, ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { cut, opportunityLabel, opportunityName } from "../wording/names.ts";
import { planCard, turnText } from "./plan-card.ts";

/** One screen on a phone. */
const PAGE = 8;

export const listCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "list",
    summary: "All your opportunities and whose turn it is, active ones first",
    fields: {},
    examples: ["list"],
    answers: "message",
    line: "each",
  }),
  (_, context) => showList(context),
);

/** The first page of the list. */
export async function showList(context: Context): Promise<Reply> {
  return say(await listMessage(0, context));
}

export const pressList: PressHandler = async ([page = "0"], context) => {
  const message = await listMessage(Math.max(0, Number.parseInt(page, 10) || 0), context);
  return context.incoming.kind === "press" ? change(message) : say(message);
};

export const planCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "plan",
    summary: "The dated plan of one opportunity",
    fields: {
      company: { kind: "opportunity", summary: "Which company; leave it out when you have one" },
    },
    examples: ["plan acme"],
    answers: "message",
    line: "each",
  }),
  ({ company }, context) => showPlan(company, context),
);

/** The plan of the opportunity somebody named, or of the only one that is live. */
export async function showPlan(company: string | undefined, context: Context): Promise<Reply> {
  const planned = await chooseOpportunity(context, company, {
    verb: "plan",
    doing: "see the plan of",
    fits: ({ plan }) => plan.status === "live",
  });
  return say(planCard(planned, context));
}

export const pressPlan: PressHandler = async ([id = ""], context): Promise<Reply> =>
  say(planCard(await ownPlanned(context, id), context));

async function listMessage(page: number, context: Context): Promise<Message> {
  const all = await allPlanned(context);
  if (all.length === 0) {
    return {
      notice: "Your list is empty.",
      blocks: [
        { kind: "paragraph", text: text`Your list is empty. One line logs the first interview.` },
        {
          kind: "buttons",
          buttons: [{ label: "Log an interview", id: packId("add"), style: "primary" }],
        },
      ],
    };
  }
  const isOpen = ({ plan }: Planned): boolean => isActive(plan);
  const sorted = [
    ...all.filter(isOpen).toReversed(),
    ...all.filter((one) => !isOpen(one)).toReversed(),
  ];
  const pages = Math.ceil(sorted.length / PAGE);
  const at = Math.min(page, pages - 1);
  const shown = sorted.slice(at * PAGE, (at + 1) * PAGE);
  const active = all.filter(isOpen).length;
  const turn: Button[] = [
    ...(at > 0 ? [{ label: "Back", id: packId("list", String(at - 1)) }] : []),
    ...(at < pages - 1 ? [{ label: "More", id: packId("list", String(at + 1)) }] : []),
  ];
  return {
    notice: "Your opportunities.",
    blocks: [
      {
        kind: "paragraph",
        text: text`${active} active${all.length > active ? `, ${all.length - active} closed` : ""}.${pages > 1 ? ` Page ${at + 1} of ${pages}.` : ""}`,
      },
      {
        kind: "bullets",
        items: shown.map(
          (planned): Text =>
            text`${opportunityName(planned.opportunity)}: ${turnText(planned, context)}`,
        ),
      },
      {
        kind: "menu",
        id: packId("plan"),
        label: "See the plan of …",
        options: shown.map(({ opportunity }) => ({
          label: cut(opportunityLabel(opportunity), 75),
          value: opportunity.id,
        })),
      },
      ...(turn.length === 0 ? [] : [{ kind: "buttons" as const, buttons: turn }]),
    ],
  };
}
