import { code, type Text, text } from "../../chat/text.ts";
import type { Refusal } from "../../coach/cadence/refusal.ts";
import type { Planned } from "../replan.ts";
import { opportunityName } from "./names.ts";

/** Why there is no further follow-up, and what else helps. */
export function refusalText(refusal: Refusal, { opportunity, plan }: Planned): Text {
  const name = opportunityName(opportunity);
  switch (refusal.why) {
    case "cap":
      return refusal.allowed === 0
        ? text`Follow-ups are switched off in your settings, so none is planned for ${name}. ${code("/interview settings followups 2")} brings them back.`
        : text`You have followed up ${plan.followUpsSent === 1 ? "once" : "twice"} with ${name}, and that is ${refusal.allowed < 2 ? "the limit you set" : "the limit"}: a further note rarely changes an answer and often costs goodwill. What helps now is another opportunity; if they write, press “They replied”.`;
    case "no-contact":
      return text`${name} asked not to be contacted, so there are no follow-ups. Their portal is the place to look.`;
    case "closed":
      return text`${name} is closed on your list, so nothing more is due. If they got in touch after all, press “They replied” or reopen it.`;
  }
}
