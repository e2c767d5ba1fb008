import type { Deed, Instant, StepKind } from "../facts.ts";

/** What the person reported about a step. */
export interface Settled {
  readonly state: "done" | "skipped";
  readonly settledAt: Instant;
}

type Settling = Extract<Deed, { readonly kind: "sent" | "skipped" }>;

/** Whether a step was done or skipped; having done it counts more than having skipped it, and the last time counts. */
export function settledBy(
  deeds: readonly Deed[],
  step: StepKind,
  belongs: (deed: Settling) => boolean = () => true,
): Settled | undefined {
  const settling = deeds.filter(
    (deed): deed is Deed & Settling =>
      (deed.kind === "sent" || deed.kind === "skipped") && deed.step === step && belongs(deed),
  );
  const sent = settling.findLast((deed) => deed.kind === "sent");
  if (sent !== undefined) return { state: "done", settledAt: sent.at };
  const skipped = settling.at(-1);
  return skipped === undefined ? undefined : { state: "skipped", settledAt: skipped.at };
}
