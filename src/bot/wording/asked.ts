import type { LocalDay, Opportunity } from "../../coach/facts.ts";
import { sayDayFrom } from "./moments.ts";
import { cut } from "./names.ts";

/** What a company needs can be a paragraph; a card quotes its beginning. */
const MAX_WORDS = 120;

interface Asked {
  /** What they need, in the person's words; empty where that was not said. */
  readonly what: string;
  /** The day the company named, if it did. */
  readonly dueDay: LocalDay | undefined;
}

/** What the company asked for last; undefined where a later answer took its place, or nothing was asked. */
export function askedOf({ deeds }: Opportunity): Asked | undefined {
  const reply = deeds.findLast((deed) => deed.kind === "heard" && deed.what !== "holding");
  if (reply?.kind !== "heard" || reply.what !== "needs-something") return undefined;
  return { what: cut(reply.note ?? "", MAX_WORDS), dueDay: reply.dueDay };
}

/** "references; by Fri 27 Nov (in 4 days)"; a day of ours is called a suggestion. `lastDay` is the step's. */
export function askedWords(opportunity: Opportunity, lastDay: LocalDay, today: LocalDay): string {
  const asked = askedOf(opportunity);
  const day = sayDayFrom(lastDay, today);
  const by = asked?.dueDay === undefined ? `no day named, I suggest ${day}` : `by ${day}`;
  return asked === undefined || asked.what === "" ? by : `${asked.what}; ${by}`;
}
