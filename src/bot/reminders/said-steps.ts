import type { StepKind } from "../../coach/facts.ts";

/** Which steps somebody means, as far as they said it. */
export interface SaidSteps {
  readonly company?: string | undefined;
  readonly names: readonly string[];
  /** "everyone", "all". */
  readonly everyone: boolean;
  /** Which kinds of steps can be meant. */
  readonly kinds: readonly StepKind[];
  readonly doing: string;
  readonly step?: "thank-you" | "follow-up" | undefined;
  /** The verb whose button does it for one step or group. */
  readonly verb: string;
  /** The steps on the card that was answered, where one was: only they are meant, unless names or a step say otherwise. */
  readonly among?: readonly string[] | undefined;
  /** What the verb needs besides the step, so that a choice in between loses nothing: until when to snooze. */
  readonly verbArgs?: readonly string[];
}
