import type { MessageRef } from "../../chat/place.ts";
import type { Context } from "../context.ts";

/** What a message of ours was about, when somebody answers it. */
export interface AnsweredCard {
  /** The id of the opportunity; undefined when the card held several or none. */
  readonly company?: string;
  readonly stepKeys: readonly string[];
}

/** A message that answers none. */
export const NO_CARD: AnsweredCard = { stepKeys: [] };

/** What the card that was answered was about; nothing for messages that were no reminder, or somebody else's. */
export async function cardAnswered(
  { channel, id }: MessageRef,
  { read, person }: Context,
): Promise<AnsweredCard> {
  const delivery = await read.deliveryByMessage(channel, id);
  if (delivery?.personId !== person.id) return NO_CARD;
  const nudges = await read.nudgesOfDelivery(delivery.id);
  const [company, ...more] = new Set(nudges.flatMap(({ opportunityId }) => opportunityId ?? []));
  const stepKeys = nudges.map(({ stepKey }) => stepKey);
  return company === undefined || more.length > 0 ? { stepKeys } : { company, stepKeys };
}

/** The id of the opportunity a card was about; undefined when it held several or none. */
export async function companyAnswered(
  repliesTo: MessageRef,
  context: Context,
): Promise<string | undefined> {
  return (await cardAnswered(repliesTo, context)).company;
}
