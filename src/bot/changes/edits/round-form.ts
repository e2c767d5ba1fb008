import { packId } from "../../../chat/button.ts";
import type { Form, FormField } from "../../../chat/form.ts";
import { nearestZones, zoneMeant } from "../../../coach/calendar/zones.ts";
import type { Interview, Opportunity } from "../../../coach/facts.ts";
import { readInterviewLine } from "../../../coach/language/read-interview-line.ts";
import type { Context } from "../../context.ts";
import { contactOf } from "../../wording/names.ts";

/** What the form holds, as typed. */
export interface RoundValues {
  readonly label: string;
  readonly length: string;
  readonly place: string;
  readonly zone: string;
  readonly with: string;
}

type Faults = Readonly<Partial<Record<keyof RoundValues, string>>>;

export interface RoundDetails {
  readonly label: string | undefined;
  readonly durationMinutes: number;
  readonly place: string | undefined;
  readonly zone: string;
}

const FIELDS: readonly (Omit<FormField, "name" | "kind"> & {
  readonly name: keyof RoundValues;
})[] = [
  { name: "label", label: "Round", hint: "phone screen, panel", required: false, maxLength: 120 },
  { name: "length", label: "Length", hint: "45 min, 1.5 hours", required: false, maxLength: 40 },
  { name: "place", label: "Place or link", required: false, maxLength: 1000 },
  {
    name: "zone",
    label: "Time zone of the interview",
    hint: "The clock stays: 15:00 there. For a new time use “New time”.",
    required: false,
    maxLength: 80,
  },
  {
    name: "with",
    label: "Who is there",
    hint: "Ana Ruiz (manager) ana@acme.com, Raj; whoever you leave out was not there",
    required: false,
    maxLength: 1500,
  },
];

/** What is known of a round now, to begin with. */
export function valuesOf(opportunity: Opportunity, round: Interview): RoundValues {
  return {
    label: round.label ?? "",
    length: `${round.durationMinutes} min`,
    place: round.place ?? "",
    zone: round.zone,
    with: round.contactIds.flatMap((id) => contactOf(opportunity, id)?.name ?? []).join(", "),
  };
}

/** The form for everything about a round but its time, faults beside their fields. */
export function roundForm(ids: readonly string[], values: RoundValues, faults: Faults = {}): Form {
  return {
    id: packId("edit-round", ...ids),
    title: "The interview",
    submit: "Save",
    fields: FIELDS.map((field) => {
      const fault = faults[field.name];
      return {
        ...field,
        kind: "line",
        value: values[field.name].slice(0, field.maxLength),
        ...(fault === undefined ? {} : { fault }),
      };
    }),
  };
}

/** Reads what was typed; a length or zone that cannot be read is a fault beside its field. */
export function judgeRound(
  values: RoundValues,
  round: Interview,
  { now, person }: Context,
):
  | { readonly kind: "good"; readonly details: RoundDetails }
  | { readonly kind: "faulty"; readonly faults: Faults } {
  const faults: Partial<Record<keyof RoundValues, string>> = {};
  const typed = values.length.trim();
  const length = /^\d+$/.test(typed) ? `${typed} min` : typed;
  const read = readInterviewLine(length, { now, zone: person.policy.zone }).durationMinutes;
  if (typed !== "" && read === undefined) {
    faults.length = "I cannot read that length. Try: 45 min, or 1.5 hours.";
  }
  const zone = values.zone.trim() === "" ? round.zone : zoneMeant(values.zone);
  if (zone === undefined) {
    const near = nearestZones(values.zone, 3).map((one) => one.name);
    faults.zone = `I know no time zone "${values.zone.slice(0, 40)}". ${near.length === 0 ? "Try a big city, like Berlin." : `Did you mean ${near.join(", ")}?`}`;
  }
  if (zone === undefined || Object.keys(faults).length > 0) return { kind: "faulty", faults };
  const details: RoundDetails = {
    label: values.label.trim() || undefined,
    durationMinutes: read ?? round.durationMinutes,
    place: values.place.trim() || undefined,
    zone,
  };
  return { kind: "good", details };
}
