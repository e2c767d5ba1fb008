import type { Contact, Interview, Opportunity } from "../../../coach/facts.ts";
import { contactOf, followUpRecipient } from "../../wording/names.ts";

/**
 * Who reads what the person adds or corrects: one of a round only, because people who work together compare notes.
 * Whoever gets the follow-up if they were there, else the first of them; undefined where nobody is known.
 */
export function mainReader(
  opportunity: Opportunity,
  { contactIds }: Interview,
): Contact | undefined {
  const recipient = followUpRecipient(opportunity);
  const wasThere = recipient !== undefined && contactIds.includes(recipient.id);
  return wasThere ? recipient : contactOf(opportunity, contactIds[0]);
}
