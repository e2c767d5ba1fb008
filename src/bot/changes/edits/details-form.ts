import { packId } from "../../../chat/button.ts";
import type { Form, FormField } from "../../../chat/form.ts";
import { isKnownRegion, nearestRegions, normalizeRegion } from "../../../coach/calendar/regions.ts";
import { nearestZones, zoneMeant } from "../../../coach/calendar/zones.ts";
import type { Opportunity } from "../../../coach/facts.ts";

/** What the form holds, as typed. */
export interface DetailsValues {
  readonly company: string;
  readonly role: string;
  readonly region: string;
  readonly zone: string;
  /** "yes": they may be written to. */
  readonly messages: string;
}

type Faults = Readonly<Partial<Record<keyof DetailsValues, string>>>;
export type Details = Pick<
  Opportunity,
  "company" | "role" | "companyRegion" | "companyZone" | "noContact"
>;

const MAX_NAME = 120;
const NAME = { kind: "line", maxLength: MAX_NAME } as const;
const FIELDS: readonly (Omit<FormField, "name"> & { readonly name: keyof DetailsValues })[] = [
  { ...NAME, name: "company", label: "Company", required: true },
  { ...NAME, name: "role", label: "Role", required: false },
  {
    ...NAME,
    name: "region",
    label: "Where they are",
    hint: "For their holidays: US-CA, England, Bavaria; empty: as your own",
    required: false,
  },
  {
    ...NAME,
    name: "zone",
    label: "Their time zone",
    hint: "A city or zone: Berlin, New York; empty: as your own",
    required: false,
  },
  {
    name: "messages",
    label: "Do they take messages?",
    hint: "If not, there are no follow-ups, only a day to look at their portal.",
    kind: "choice",
    required: false,
    options: [
      { label: "Yes", value: "yes" },
      { label: "No, they asked for none", value: "no" },
    ],
  },
];

/** What is known now, to begin with. */
export function valuesOf(opportunity: Opportunity): DetailsValues {
  return {
    company: opportunity.company,
    role: opportunity.role ?? "",
    region: opportunity.companyRegion ?? "",
    zone: opportunity.companyZone ?? "",
    messages: opportunity.noContact ? "no" : "yes",
  };
}

/** The form for company, role and what the days are counted by, faults beside their fields. */
export function detailsForm(id: string, values: DetailsValues, faults: Faults = {}): Form {
  return {
    id: packId("edit-details", id),
    title: "Company and role",
    submit: "Save",
    fields: FIELDS.map((field) => {
      const fault = faults[field.name];
      return { ...field, value: values[field.name], ...(fault === undefined ? {} : { fault }) };
    }),
  };
}

/** Reads what was typed; every unknown region or zone is a fault beside its field. */
export function judgeDetails(
  values: DetailsValues,
):
  | { readonly kind: "good"; readonly details: Details }
  | { readonly kind: "faulty"; readonly faults: Faults } {
  const faults: Partial<Record<keyof DetailsValues, string>> = {};
  const said = (name: keyof DetailsValues): string | undefined => values[name].trim() || undefined;
  const company = said("company") ?? "";
  if (company === "") faults.company = "Which company is it?";
  if (company.length > MAX_NAME) faults.company = `Please keep it under ${MAX_NAME} characters.`;
  if (values.role.length > MAX_NAME) faults.role = `Please keep it under ${MAX_NAME} characters.`;
  const region = normalizeRegion(values.region.replace(/\s*\(.*\)$/, ""));
  const knownRegion = region !== undefined && isKnownRegion(region) ? region : undefined;
  if (said("region") !== undefined && knownRegion === undefined) {
    const near = nearestRegions(values.region, 3).map((one) => one.name);
    faults.region = unknown("region", values.region, near, "Try a country, like US or DE-BY.");
  }
  const zone = said("zone") === undefined ? undefined : zoneMeant(values.zone);
  if (said("zone") !== undefined && zone === undefined) {
    const near = nearestZones(values.zone, 3).map((one) => one.name);
    faults.zone = unknown("time zone", values.zone, near, "Try a big city, like Berlin.");
  }
  if (Object.keys(faults).length > 0) return { kind: "faulty", faults };
  const details: Details = {
    company,
    role: said("role"),
    companyRegion: said("region") === undefined ? undefined : knownRegion,
    companyZone: zone,
    noContact: values.messages === "no",
  };
  return { kind: "good", details };
}

const unknown = (what: string, typed: string, near: readonly string[], hint: string): string =>
  `I know no ${what} "${typed.slice(0, 40)}". ${near.length === 0 ? hint : `Did you mean ${near.join(", ")}?`}`;
