import { code, text } from "../../chat/text.ts";
import type { Step } from "../../coach/cadence/plan.ts";
import { parseStepKey } from "../../coach/cadence/step-key.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import { matchName } from "../../coach/language/match-names.ts";
import { type DueItem, groupKey, isDue, isUnsettled, itemsOf } from "../cards/due.ts";
import type { Context } from "../context.ts";
import { allPlanned, chooseOpportunity, ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { contactOf } from "../wording/names.ts";
import { allBut } from "./all-but.ts";
import { companyAmongNames } from "./company-among-names.ts";
import type { FoundSteps, SaidSteps } from "./said-steps.ts";
import { nothingOpen, notOpen, unknownName, whichPerson, whichStep } from "./steps-not-found.ts";
import { refuseSettledFollowUp, refuseUnclearSecond } from "./telling/follow-up-order.ts";

/** Steps by the key in a button: one step, or all open thank-yous of a round. Throws Sorry when they are settled. */
export async function stepsByKey(context: Context, key: string): Promise<FoundSteps> {
  const parsed = parseStepKey(key);
  if (parsed === undefined)
    throw new Sorry(
      text`That button is out of date; ${code("/interview today")} shows what is due.`,
    );
  const planned = await ownPlanned(context, parsed.opportunityId);
  const known = planned.plan.steps.filter((step) => step.key === key || groupKey(step) === key);
  const steps = known.filter(isUnsettled);
  if (steps.length > 0) return { planned, steps };
  throw notOpen(planned, known[0], context);
}

/** Makes sure that none of these steps was settled in the meantime. Throws Sorry when one was. */
export function stillOpen(planned: Planned, steps: readonly Step[], context: Context): void {
  for (const { key } of steps) {
    const fresh = planned.plan.steps.find((step) => step.key === key);
    if (fresh === undefined || !isUnsettled(fresh)) throw notOpen(planned, fresh, context);
  }
}

/** Steps by what somebody said: a company, names of people, "everyone", or nothing at all. */
export async function stepsSaid(context: Context, heard: SaidSteps): Promise<FoundSteps> {
  const all = await allPlanned(context);
  const said = companyAmongNames(heard, all);
  const scope =
    said.company === undefined
      ? all
      : [
          await chooseOpportunity(context, said.company, {
            verb: said.verb,
            doing: said.doing,
            fits: hasOpen(context),
          }),
        ];
  if (said.names.length > 0) return byNames(context, said, scope);
  const onCard = cardItems(said, scope, context);
  const candidates = (onCard ?? scope.flatMap(itemsOf)).filter(
    (item) => item.open.length > 0 && said.kinds.includes(item.kind) && fitsStep(item, said),
  );
  const { except = [] } = said;
  if (except.length > 0) {
    const { item, steps } = allBut(candidates, except);
    const chosen = found(scope, item, steps);
    refuseFuture(context, chosen, said);
    return chosen;
  }
  const due = candidates.filter((item) => isDue(item, context.now));
  const named = said.company !== undefined || said.step !== undefined;
  const open = onCard ?? (due.length > 0 || !named ? due : soonest(candidates));
  const [item] = open;
  if (item === undefined) {
    refuseSettledFollowUp(scope, said, context);
    throw nothingOpen(scope, said);
  }
  const oneOfSeveral = item.open.length > 1 && !said.everyone;
  if (open.length > 1 || oneOfSeveral) throw whichStep(open, said);
  const chosen = found(scope, item, item.open);
  refuseFuture(context, chosen, said);
  if (onCard === undefined) await refuseUnclearSecond(chosen, said, context);
  return chosen;
}

/**
 * What is open of the card that was answered, due or not; undefined when no card was, or when another kind of step was
 * said. Throws Sorry when all of it is settled: the words must not fall upon another step.
 */
function cardItems(
  said: SaidSteps,
  scope: readonly Planned[],
  context: Context,
): readonly DueItem[] | undefined {
  const { among = [], kinds } = said;
  const items = scope
    .flatMap(itemsOf)
    .filter((item) => kinds.includes(item.kind) && fitsStep(item, said))
    .map((item) => ({ ...item, all: item.all.filter(({ key }) => among.includes(key)) }))
    .filter(({ all }) => all.length > 0);
  const [first] = items;
  if (first === undefined) return undefined;
  const open = items
    .map((item) => ({ ...item, open: item.all.filter(isUnsettled) }))
    .filter((item) => item.open.length > 0);
  if (open.length === 0) throw notOpen(first, first.all[0], context);
  return open;
}

/** Where nothing is due yet, what comes first is meant: people may be early. */
function soonest(items: readonly DueItem[]): readonly DueItem[] {
  const opensAt = ({ open }: DueItem): string => open[0]?.window.opensAt ?? "";
  return items.toSorted((a, b) => (opensAt(a) < opensAt(b) ? -1 : 1)).slice(0, 1);
}

const fitsStep = ({ kind }: DueItem, { step, which }: SaidSteps): boolean =>
  step === undefined ||
  (step === "thank-you" ? kind === "thank-you" : kind.endsWith(`${which ?? ""}-follow-up`));

const hasOpen =
  ({ now }: Context) =>
  (planned: Planned): boolean =>
    itemsOf(planned).some((item) => isDue(item, now));

function found(
  scope: readonly Planned[],
  { opportunity }: DueItem,
  steps: readonly Step[],
): FoundSteps {
  const planned = scope.find((one) => one.opportunity.id === opportunity.id);
  if (planned === undefined) throw new Error("A due item belongs to no opportunity.");
  return { planned, steps };
}

/** Open thank-yous to the people named; every name must mean exactly one person. */
function byNames(context: Context, said: SaidSteps, scope: readonly Planned[]): FoundSteps {
  const open = scope
    .flatMap(itemsOf)
    .filter(({ kind }) => kind === "thank-you")
    .flatMap((item) =>
      item.open.map((step) => ({
        item,
        step,
        name: contactOf(item.opportunity, step.contactId)?.name,
        title: contactOf(item.opportunity, step.contactId)?.title,
      })),
    );
  const candidates = open.flatMap(({ step, name, title }) =>
    name === undefined ? [] : [{ id: step.key, name, title }],
  );
  const steps: Step[] = [];
  for (const name of said.names) {
    const match = matchName(name, candidates);
    if (match.kind === "none")
      throw unknownName(
        name,
        candidates.map((one) => one.name),
        scope,
        context,
      );
    const ids = match.kind === "one" ? [match.id] : onCardFirst(match.ids, said);
    const [id, ...others] = ids;
    if (others.length > 0 && said.sharing !== true)
      throw whichPerson(
        name,
        open.filter(({ step }) => ids.includes(step.key)),
        said,
      );
    const meant = said.sharing === true ? ids : [id];
    const hits = open.filter(({ step }) => meant.includes(step.key) && !steps.includes(step));
    steps.push(...hits.map(({ step }) => step));
  }
  const [first] = steps;
  const planned = scope.find(({ opportunity }) => opportunity.id === first?.opportunityId);
  if (
    planned === undefined ||
    steps.some(({ opportunityId }) => opportunityId !== planned.opportunity.id)
  ) {
    throw new Sorry(
      text`Those people are at different companies. Please tell me one company at a time, so that I mark the right ones.`,
    );
  }
  refuseFuture(context, { planned, steps }, said);
  return { planned, steps };
}

/** Of several with one name, whoever stands on the card that was answered. */
function onCardFirst(keys: readonly string[], { among = [] }: SaidSteps): readonly string[] {
  const onCard = keys.filter((key) => among.includes(key));
  return onCard.length > 0 ? onCard : keys;
}

/** A thank-you before the interview is over is a slip of the finger. */
function refuseFuture(
  { now, person }: Context,
  { planned, steps }: FoundSteps,
  { doing }: SaidSteps,
): void {
  const early = planned.opportunity.interviews.find(
    ({ id, endsAt }) => endsAt > now && steps.some((step) => step.interviewId === id),
  );
  if (early === undefined) return;
  const day = sayDay(early.localDay, localDayOf(now, person.policy.zone));
  throw new Sorry(
    text`That interview is still to come (${day}), so there is nothing to ${doing} yet. I ask you right after it.`,
  );
}
