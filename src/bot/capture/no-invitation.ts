import type { Button } from "../../chat/button.ts";
import { packId } from "../../chat/button.ts";
import type { Block } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { type Text, text } from "../../chat/text.ts";
import type { Opportunity } from "../../coach/facts.ts";
import { fold } from "../../coach/language/typed-words.ts";
import type { Context } from "../context.ts";
import { allPlanned } from "../own.ts";
import { opportunityLabel, opportunityName } from "../wording/names.ts";

/** More companies than this in one mail is no rejection by any of them in particular. */
const MAX_MEANT = 3;

/**
 * The answer to a mail that invites nobody. A rejection by a company in the list is offered as "They said no"; nothing
 * is done on our reading alone. `reopen` is the id that opens the form all the same.
 */
export async function noInvitation(
  kind: "rejection" | "newsletter",
  words: string,
  reopen: string,
  context: Context,
): Promise<Reply> {
  const form: Button = { label: "Log an interview", id: reopen };
  if (kind === "newsletter") {
    return answer(
      text`That reads like a newsletter, not like an invitation to you, so nothing was stored.`,
      [form],
    );
  }
  const meant = await companiesIn(words, context);
  const [only] = meant;
  if (only === undefined || meant.length > MAX_MEANT) {
    return answer(
      text`That reads like a no, from a company that is not in your list, so nothing was changed. I am sorry all the same.`,
      [form],
    );
  }
  const said: Text =
    meant.length === 1
      ? text`That reads like a no from ${opportunityName(only)}. I changed nothing yet: is it one?`
      : text`That reads like a no. I changed nothing yet: whose is it?`;
  const no = meant.map((one): Button => {
    const about = meant.length === 1 ? {} : { about: opportunityLabel(one) };
    return { label: "They said no", id: packId("heard", "no", one.id), style: "primary", ...about };
  });
  const other = meant.length === 1 ? [somethingElse(only)] : [];
  return answer(said, [...no, ...other, form]);
}

const somethingElse = ({ id }: Opportunity): Button => ({
  label: "Something else",
  id: packId("replied", id),
});

/** The person's companies that the mail names in full and whose answer is still open. */
async function companiesIn(words: string, context: Context): Promise<readonly Opportunity[]> {
  const folded = ` ${bare(words)} `;
  const all = await allPlanned(context);
  return all
    .filter(({ plan }) => ["live", "moved-on", "parked"].includes(plan.status))
    .map(({ opportunity }) => opportunity)
    .filter(({ company }) => bare(company) !== "" && folded.includes(` ${bare(company)} `));
}

/** Words alone, so that "Acme," and "@acme.com" name Acme. */
const bare = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function answer(says: Text, buttons: readonly Button[]): Reply {
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: says },
    { kind: "buttons", buttons },
  ];
  return say({ notice: "That is no invitation; please have a look.", blocks });
}
