import { packId } from "../../chat/button.ts";
import type { Block, Message } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { type Text, text } from "../../chat/text.ts";
import { planOpportunity } from "../../coach/cadence/plan-opportunity.ts";
import type { Opportunity } from "../../coach/facts.ts";
import type { Writing } from "../../store/store.ts";
import { type Acted, actIn } from "../act.ts";
import type { Context } from "../context.ts";
import { ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { sayRepeatedHour } from "../wording/moments.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { type Joined, joinPeople, roundLogged } from "./join-people.ts";
import type { NewInterview } from "./judge-values.ts";
import { planBlocks } from "./plan-card.ts";
import { sameWords, storeInterview } from "./store-interview.ts";
import { unkeptNotes } from "./unkept.ts";

type Logged =
  | { readonly kind: "saved"; readonly acted: Acted; readonly round: boolean }
  | ({ readonly kind: "joined" } & Joined)
  | { readonly kind: "known"; readonly opportunityId: string };

/**
 * Saves an interview: a new opportunity, or another round of one with the same company and role. The same interview
 * again adds whom it names this time; with nothing new it changes nothing.
 */
export async function logInterview(fresh: NewInterview, context: Context): Promise<Reply> {
  const logged = await context.change((tx) => save(fresh, tx, context));
  if (logged.kind === "known") {
    const planned = await ownPlanned(context, logged.opportunityId);
    const first = text`You have this one already, so nothing was added.`;
    return say(savedMessage(planned, context, first, unkeptNotes(fresh)));
  }
  const { actionId, planned } = logged.acted;
  if (planned === undefined) throw new Error("A saved interview has no plan.");
  const first = firstWords(logged, planned, fresh);
  return say(savedMessage(planned, context, first, unkeptNotes(fresh), actionId));
}

function firstWords(
  logged: Exclude<Logged, { readonly kind: "known" }>,
  { opportunity }: Planned,
  fresh: NewInterview,
): Text {
  if (logged.kind === "joined") return text`You have this one already. ${logged.said}`;
  const name = opportunityName(opportunity);
  const twice = sayRepeatedHour(fresh.interview);
  return logged.round
    ? text`Saved as another round at ${name}.${twice}`
    : text`Saved: ${name}.${twice}`;
}

/** Saves inside the caller's transaction. */
async function save(fresh: NewInterview, tx: Writing, context: Context): Promise<Logged> {
  const all = await tx.opportunities(context.person.id);
  const existing = all.findLast((one) => isSame(one, fresh) && canGoOn(one, context));
  const round = existing && roundLogged(existing, fresh);
  if (existing !== undefined && round !== undefined) {
    const joined = await joinPeople(fresh, existing, round, tx, context);
    return joined === undefined
      ? { kind: "known", opportunityId: existing.id }
      : { kind: "joined", ...joined };
  }
  const opportunityId = existing?.id ?? context.newId();
  const rests = existing !== undefined && statusOf(existing, context) !== "live";
  const acted = await actIn(tx, context, {
    kind: "add",
    summary: `interview at ${cut(fresh.company, 60)} logged`,
    opportunityId,
    deeds: rests ? [{ kind: "reopened" }] : [],
    also: () => storeInterview(fresh, existing, opportunityId, tx, context),
  });
  return { kind: "saved", acted, round: existing !== undefined };
}

/** The plan of a freshly saved interview, with the way back. */
function savedMessage(
  planned: Planned,
  context: Context,
  first: Text,
  notes: readonly Block[],
  actionId?: string,
): Message {
  const undo: readonly Block[] =
    actionId === undefined
      ? []
      : [{ kind: "buttons", buttons: [{ label: "Undo", id: packId("undo", actionId) }] }];
  return {
    notice: "Saved. Here is the plan.",
    blocks: [
      { kind: "paragraph", text: first },
      ...notes,
      ...planBlocks(planned, context),
      ...undo,
    ],
  };
}

const isSame = ({ company, role }: Opportunity, fresh: NewInterview): boolean =>
  sameWords(company, fresh.company) &&
  (role === undefined || fresh.role === undefined || sameWords(role, fresh.role));

const statusOf = (opportunity: Opportunity, { person }: Context) =>
  planOpportunity(opportunity, person.policy).status;

/** A company that said no can interview again: that is a new opportunity. */
const canGoOn = (opportunity: Opportunity, context: Context): boolean =>
  !["rejected", "role-closed", "offer"].includes(statusOf(opportunity, context));
