import { code, strong, text } from "../../chat/text.ts";
import type { Step } from "../../coach/cadence/plan.ts";
import { matchName } from "../../coach/language/match-names.ts";
import type { DueItem } from "../cards/due.ts";
import { Sorry } from "../sorry.ts";
import { contactOf, cut, listNames, opportunityName } from "../wording/names.ts";

/**
 * "Everyone but tom": the panel where everybody named is known, without their thank-yous. Throws Sorry when no panel or
 * several fit, when a name can mean two people, and when nobody is left: nobody is counted as thanked by mistake.
 */
export function allBut(
  items: readonly DueItem[],
  except: readonly string[],
): { readonly item: DueItem; readonly steps: readonly Step[] } {
  const panels = items.filter(({ kind }) => kind === "thank-you");
  const fitting = panels.filter(({ opportunity }) =>
    except.every((name) => matchName(name, opportunity.contacts).kind !== "none"),
  );
  const [item, another] = fitting;
  const names = listNames(except.map((name) => cut(name, 40)));
  if (item === undefined)
    throw new Sorry(
      text`I have no open thank-yous with ${strong(names)} among them, so nothing was changed.`,
    );
  if (another !== undefined)
    throw new Sorry(
      text`You know ${strong(names)} at more than one company, so nothing was changed. Please add which: ${code(`sent everyone but ${except[0] ?? "tom"} at ${cut(item.opportunity.company, 40)}`)}`,
    );
  const left = new Set(except.map((name) => leftOut(name, item)));
  const steps = item.open.filter(({ contactId = "" }) => !left.has(contactId));
  if (steps.length === 0)
    throw new Sorry(
      text`Nobody else at ${opportunityName(item.opportunity)} is waiting for a thank-you, so nothing was changed.`,
    );
  return { item, steps };
}

function leftOut(name: string, { opportunity, open }: DueItem): string {
  const match = matchName(name, opportunity.contacts);
  if (match.kind === "one") return match.id;
  const ids = match.kind === "several" ? match.ids : [];
  const waiting = ids.filter((id) => open.some(({ contactId }) => contactId === id));
  const [only, another] = waiting;
  if (another === undefined) return only ?? "";
  const both = waiting.map((id) => contactOf(opportunity, id)?.name ?? "");
  throw new Sorry(
    text`${strong(cut(name, 40))} can be ${listNames(both)}, so nothing was changed. Which of them is still waiting?`,
  );
}
