import type { Step } from "../../coach/cadence/plan.ts";
import type { Contact, Interview, LocalDay, StepKind } from "../../coach/facts.ts";
import type { Planned } from "../replan.ts";
import type { SideLetter } from "./letters/letter.ts";

/** Steps that a note is written for. */
export type NoteStep = Extract<StepKind, "thank-you" | "first-follow-up" | "second-follow-up">;

/** One note: which step it is for (or which letter it is, without a step), about which round, to whom. */
export interface NoteTarget {
  /** The step's key; for one note to a whole round the key of its group. */
  readonly key: string;
  /** The key of what it settles: the same, without a reader who was chosen for a follow-up. */
  readonly stepKey: string;
  readonly step: NoteStep | SideLetter;
  /** For follow-ups: the plan's cycle. */
  readonly cycle: number | undefined;
  readonly planned: Planned;
  readonly interview: Interview | undefined;
  readonly contact: Contact | undefined;
  /** One note to whoever arranged the day, in the place of eight or more. */
  readonly toCoordinator: boolean;
  /** What sending it would settle; empty when nothing is open. */
  readonly open: readonly Step[];
  /** For a question about timing: the day another offer must be answered, in the person's zone. */
  readonly answerBy?: LocalDay;
}
