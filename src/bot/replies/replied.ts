import { type Button, packId } from "../../chat/button.ts";
import { change, say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import type { HeardKind } from "../../coach/facts.ts";
import type { PressHandler } from "../feature.ts";
import { ownPlanned } from "../own.ts";
import { opportunityName } from "../wording/names.ts";

export interface HeardChoice {
  readonly kind: HeardKind;
  readonly label: string;
  /** What the person would type. */
  readonly value: string;
}

/** What a company can answer, in the order people meet it. */
export const HEARD_CHOICES: readonly HeardChoice[] = [
  { kind: "holding", label: "They need more time", value: "holding" },
  { kind: "next-round", label: "Next round", value: "next round" },
  { kind: "needs-something", label: "They need something", value: "needs something" },
  { kind: "offer", label: "Offer", value: "offer" },
  { kind: "no", label: "They said no", value: "no" },
  { kind: "role-closed", label: "Role closed", value: "role closed" },
];

/** *They replied*: what did they say? On the same card. `back` is the item to return to. */
export const pressReplied: PressHandler = async ([opportunityId = "", back], context) => {
  const { opportunity } = await ownPlanned(context, opportunityId);
  const choices = HEARD_CHOICES.map(
    ({ kind, label }): Button => ({ label, id: packId("heard", kind, opportunityId) }),
  );
  const message = {
    notice: "What did they say?",
    blocks: [
      {
        kind: "paragraph" as const,
        text: text`Word from ${opportunityName(opportunity)}. What did they say?`,
      },
      { kind: "buttons" as const, buttons: choices.slice(0, 3) },
      { kind: "buttons" as const, buttons: choices.slice(3) },
      ...(back === undefined
        ? []
        : [{ kind: "buttons" as const, buttons: [{ label: "Back", id: packId("card", back) }] }]),
    ],
  };
  return context.incoming.kind === "press" ? change(message) : say(message);
};
