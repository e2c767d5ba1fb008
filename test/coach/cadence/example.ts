import { defaultPolicy } from "../../../src/coach/cadence/default-policy.ts";
import type { Plan, Step } from "../../../src/coach/cadence/plan.ts";
import { planOpportunity } from "../../../src/coach/cadence/plan-opportunity.ts";
import { addMinutes, instantAt } from "../../../src/coach/calendar/days.ts";
import { sayRange } from "../../../src/coach/calendar/say-day.ts";
import type {
  Contact,
  Deed,
  DeedDetail,
  Interview,
  Opportunity,
  Policy,
} from "../../../src/coach/facts.ts";

export const NEW_YORK = "America/New_York";
export const POLICY = defaultPolicy(NEW_YORK, "US");

/** "2026-11-24 15:00" on the clocks of a zone (New York unless told). */
export function at(wallClock: string, zone = NEW_YORK): string {
  const [day = "", time = ""] = wallClock.split(" ");
  return instantAt(day, time, zone);
}

type RoundChange = Partial<Interview> & { readonly zone?: string };

/** A round of an hour at a wall-clock time, logged the morning before unless told otherwise. */
export function round(starts: string, change: RoundChange = {}): Interview {
  const zone = change.zone ?? NEW_YORK;
  const startsAt = at(starts, zone);
  const [localDay = "", localTime = ""] = starts.split(" ");
  return {
    id: "round",
    label: undefined,
    localDay,
    localTime,
    zone,
    durationMinutes: 60,
    startsAt,
    endsAt: addMinutes(startsAt, change.durationMinutes ?? 60),
    contactIds: ["ana"],
    state: "planned",
    place: undefined,
    loggedAt: addMinutes(startsAt, -30 * 60),
    ...change,
  };
}

export function contact(id: string): Contact {
  return {
    id,
    name: id,
    kind: "interviewer",
    title: undefined,
    email: undefined,
    channel: undefined,
  };
}

/** The round of the worked examples: Tuesday 24 November 2026, 15:00 to 16:00 in New York, with Ana. */
const TUESDAY = round("2026-11-24 15:00");

export function opportunity(change: Partial<Opportunity> = {}): Opportunity {
  return {
    id: "acme",
    personId: "person",
    company: "Acme",
    role: undefined,
    companyRegion: undefined,
    companyZone: undefined,
    noContact: false,
    createdAt: TUESDAY.loggedAt,
    interviews: [TUESDAY],
    contacts: [contact("ana"), contact("raj"), contact("zoe")],
    deeds: [],
    ...change,
  };
}

/** A deed at a New York wall-clock time. */
export function deed(when: string, detail: DeedDetail): Deed {
  const instant = when.includes("T") ? when : at(when);
  return { id: `${detail.kind}-${when}`, at: instant, recordedAt: instant, ...detail };
}

export const thanked = (when: string, contactId = "ana", interviewId = "round") =>
  deed(when, { kind: "sent", step: "thank-you", interviewId, contactId });
export const followedUp = (when: string, which: "first" | "second" = "first") =>
  deed(when, { kind: "sent", step: `${which}-follow-up` });
export const skipped = (when: string, step: Step["kind"]) => deed(when, { kind: "skipped", step });
export const promised = (when: string, day: string, certainty: "by" | "around" = "by") =>
  deed(when, { kind: "promised", day, certainty });
export const heard = (
  when: string,
  what: "holding" | "next-round" | "offer" | "no" | "role-closed",
) => deed(when, { kind: "heard", what });

/** Plans the example opportunity with these deeds. */
export function planWith(
  deeds: readonly Deed[],
  change: Partial<Opportunity> = {},
  policy: Partial<Policy> = {},
): Plan {
  return planOpportunity(opportunity({ ...change, deeds }), { ...POLICY, ...policy });
}

/** The step of a kind; fails the test where there is none. */
export function stepIn(plan: Plan, kind: Step["kind"], contactId?: string): Step {
  const step = plan.steps.find(
    (candidate) =>
      candidate.kind === kind && (contactId === undefined || candidate.contactId === contactId),
  );
  if (step === undefined) throw new Error(`The plan has no ${kind}.`);
  return step;
}

/** A step's window in words: "Thu 3 - Thu 10 Dec". */
export function windowOf(plan: Plan, kind: Step["kind"]): string {
  const { firstDay, lastDay } = stepIn(plan, kind).window;
  return sayRange(firstDay, lastDay, "2026-11-24");
}

/** A step's nudges as "rank day time" on the clocks of a zone. */
export function nudgesOf(step: Step, zone = NEW_YORK): readonly string[] {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  return step.nudges.map(({ rank, dueAt }) => `${rank} ${format.format(new Date(dueAt))}`);
}

export const kindsOf = (plan: Plan) => plan.steps.map(({ kind }) => kind);
