import { type Button, packId } from "../../chat/button.ts";
import type { Message } from "../../chat/message.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import type { Context } from "../context.ts";
import type { PressHandler } from "../feature.ts";
import { ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { opportunityName } from "../wording/names.ts";
import { type ChangeKind, roundsFor } from "./find-round.ts";

/** *Change …* on the plan: what happened to the interview, or what should read differently. */
export const pressChange: PressHandler = async ([id = ""], context) =>
  showChangeCard(await ownPlanned(context, id), context);

/** The card with everything that can change about one opportunity. */
export function showChangeCard(planned: Planned, context: Context): Reply {
  const message = changeCard(planned, context);
  return context.incoming.kind === "press" ? change(message) : say(message);
}

function changeCard({ opportunity }: Planned, { now }: Context): Message {
  const { id } = opportunity;
  const when = (kind: ChangeKind, ...buttons: readonly Button[]): readonly Button[] =>
    roundsFor(kind, opportunity, now).length === 0 ? [] : buttons;
  const rounds = [
    ...when("moved", { label: "New time", id: packId("moved", id), style: "primary" }),
    ...when("postponed", { label: "Postponed, no date", id: packId("postponed", id) }),
    ...when(
      "cancelled",
      { label: "They cancelled", id: packId("cancelled-them", id) },
      { label: "I cancelled", id: packId("cancelled-me", id) },
    ),
    ...when("no-show", { label: "Nobody called", id: packId("no-show", id) }),
  ];
  return {
    notice: "What changed?",
    blocks: [
      { kind: "paragraph", text: text`What changed at ${opportunityName(opportunity)}?` },
      ...(rounds.length === 0 ? [] : [{ kind: "buttons" as const, buttons: rounds }]),
      {
        kind: "buttons",
        buttons: [
          { label: "Names and details", id: packId("edit", id) },
          { label: "Show the plan", id: packId("plan", id) },
        ],
      },
    ],
  };
}
