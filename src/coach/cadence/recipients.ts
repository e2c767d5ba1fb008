import type { Interview } from "../facts.ts";
import type { Setting } from "./setting.ts";
import { type Settled, settledBy } from "./settled.ts";

/** Somebody a thank-you goes to. */
export interface Recipient {
  /** undefined: the note for the whole round. */
  readonly contactId: string | undefined;
  readonly settled: Settled | undefined;
}

/** Who gets a note after this round, and what was reported about it. */
export function recipientsOf(interview: Interview, setting: Setting): readonly Recipient[] {
  const { opportunity, course } = setting;
  const settled = (contactId: string | undefined) =>
    settledBy(
      course.deeds,
      "thank-you",
      (deed) =>
        deed.interviewId === interview.id &&
        // One note to everybody (a coordinator's, say) settles each of them; any note settles the one for the round.
        (contactId === undefined || deed.contactId === undefined || deed.contactId === contactId),
    );
  const known = opportunity.contacts.filter(({ id }) => interview.contactIds.includes(id));
  if (opportunity.noContact || known.length === 0) {
    return [{ contactId: undefined, settled: settled(undefined) }];
  }
  return known.map(({ id }) => ({ contactId: id, settled: settled(id) }));
}
