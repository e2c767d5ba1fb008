import type { DeedDetail, Interview, Opportunity } from "../../../coach/facts.ts";
import type { PeopleThere } from "../../contacts/people-there.ts";
import { cut, listNames } from "../../wording/names.ts";

/** What an undo of a debrief takes back, in a sentence: "your notes on all 5 people and how it felt at Acme". */
export function whatGoes(
  opportunity: Opportunity,
  interview: Interview,
  deeds: readonly DeedDetail[],
  { added, changed, contactIds }: PeopleThere,
): string {
  const known = [...opportunity.contacts, ...added];
  const named = new Set(
    deeds.flatMap((deed) => (deed.kind === "talking-point" ? [deed.contactId] : [])),
  );
  const about = known.filter(({ id }) => named.has(id)).map(({ name }) => name);
  const everyone = about.length > 3 && about.length === contactIds.length;
  const whom = everyone ? `all ${about.length} people` : listNames(about);
  const ways = changed.filter(({ was, now }) => was.channel !== now.channel);
  const wayOf = listNames(ways.map(({ now }) => now.name));
  const told = Object.assign({}, ...deeds.filter(({ kind }) => kind === "debriefed"));
  const joined = added.length > 0 || contactIds.join() !== interview.contactIds.join();
  const parts: readonly (readonly [boolean, string])[] = [
    [about.length > 0, `your notes on ${whom}`],
    [ways.length > 0, `how ${wayOf} ${ways.length === 1 ? "likes" : "like"} to be written to`],
    [joined, "who was there"],
    [told.feeling !== undefined, "how it felt"],
    [told.fit !== undefined, "whether it fits"],
    [told.learned !== undefined, "what you learned"],
    [told.addition !== undefined, "what you wanted to add"],
    [told.note !== undefined, "your own note"],
    ...deeds.flatMap((deed) =>
      deed.kind === "promised" ? [[true, `the day they ${deed.about ?? "decide"}`] as const] : [],
    ),
  ];
  const gone = parts.flatMap(([applies, words]) => (applies ? [words] : []));
  const company = cut(opportunity.company, 60);
  return gone.length === 0 ? `your notes on ${company}` : `${listNames(gone)} at ${company}`;
}
