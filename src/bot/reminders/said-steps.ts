import type { Step } from "../../coach/cadence/plan.ts";
import type { StepKind } from "../../coach/facts.ts";
import type { WhichFollowUp } from "../../coach/language/intents/intent.ts";
import type { Planned } from "../replan.ts";

/** Which steps somebody means, as far as they said it. */
export interface SaidSteps {
  readonly company?: string | undefined;
  readonly names: readonly string[];
  /** "everyone", "all". */
  readonly everyone: boolean;
  /** "Everyone but tom": who is left out. */
  readonly except?: readonly string[] | undefined;
  /** "Both anas": everybody of this name is meant. */
  readonly sharing?: true | undefined;
  /** Which kinds of steps can be meant. */
  readonly kinds: readonly StepKind[];
  readonly doing: string;
  readonly step?: "thank-you" | "follow-up" | undefined;
  /** Which of the two follow-ups. */
  readonly which?: WhichFollowUp | undefined;
  /** The verb whose button does it for one step or group. */
  readonly verb: string;
  /** The steps on the card that was answered, where one was: only they are meant, unless names or a step say otherwise. */
  readonly among?: readonly string[] | undefined;
  /** What the verb needs besides the step, so that a choice in between loses nothing: until when to snooze. */
  readonly verbArgs?: readonly string[];
}

export interface FoundSteps {
  readonly planned: Planned;
  /** One or more open steps of one group. */
  readonly steps: readonly Step[];
}
