import type { MessageRef } from "../../chat/place.ts";
import type { Context } from "../context.ts";

/** The id of the opportunity a card was about; undefined when it held several or none. */
export async function companyAnswered(
  { channel, id }: MessageRef,
  { read, person }: Context,
): Promise<string | undefined> {
  const delivery = await read.deliveryByMessage(channel, id);
  if (delivery?.personId !== person.id) return undefined;
  const nudges = await read.nudgesOfDelivery(delivery.id);
  const ids = [...new Set(nudges.flatMap(({ opportunityId }) => opportunityId ?? []))];
  return ids.length === 1 ? ids[0] : undefined;
}
