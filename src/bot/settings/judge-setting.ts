import {
  isKnownRegion,
  nearestRegions,
  normalizeRegion,
  regionName,
} from "../../coach/calendar/regions.ts";
import { nearestZones, zoneMeant } from "../../coach/calendar/zones.ts";
import type { DayRange, LocalTime, Policy } from "../../coach/facts.ts";
import { readMoment } from "../../coach/language/read-moment.ts";
import type { Context } from "../context.ts";
import { readingOptions } from "../reading.ts";

export type SettingName =
  | "zone"
  | "region"
  | "quiet"
  | "pace"
  | "followups"
  | "moveon"
  | "away"
  | "holidays";

interface Setting {
  readonly name: SettingName;
  readonly label: string;
  readonly hint: string;
}

export const SETTINGS: readonly Setting[] = [
  { name: "zone", label: "Time zone", hint: "A city or zone: Berlin, New York, Europe/Paris" },
  { name: "region", label: "Holidays of", hint: "Country or state: US, US-CA, England, Bavaria" },
  { name: "quiet", label: "Quiet hours", hint: "No message in between: 21:00-08:00; none" },
  { name: "pace", label: "Pace", hint: "When in the polite window I write: early, middle, late" },
  { name: "followups", label: "Follow-ups at most", hint: "0, 1 or 2; never more than two" },
  {
    name: "moveon",
    label: "Move on after",
    hint: "Business days after the last follow-up: 5 to 15",
  },
  { name: "away", label: "Days away", hint: "24 Dec - 1 Jan; several with commas; none" },
  { name: "holidays", label: "Extra days off", hint: "2026-11-27, 2026-12-24; none" },
];

export type JudgedSetting =
  | { readonly kind: "good"; readonly policy: Policy }
  | { readonly kind: "fault"; readonly fault: string };

const fault = (words: string): JudgedSetting => ({ kind: "fault", fault: words });

/** The setting with this name, undefined when there is none. */
export function settingNamed(name: string | undefined): SettingName | undefined {
  return SETTINGS.find((setting) => setting.name === name)?.name;
}

/** The value as it would be typed. */
export function settingValue(name: SettingName, policy: Policy): string {
  switch (name) {
    case "zone":
      return policy.zone;
    case "region":
      return `${policy.region} (${regionName(policy.region)})`;
    case "quiet":
      return policy.quietFrom === policy.quietUntil
        ? "none"
        : `${policy.quietFrom}-${policy.quietUntil}`;
    case "pace":
      return policy.pace;
    case "followups":
      return String(policy.maxFollowUps);
    case "moveon":
      return String(policy.moveOnAfter);
    case "away":
      return policy.daysAway.length === 0
        ? "none"
        : policy.daysAway.map(({ from, until }) => `${from} - ${until}`).join(", ");
    case "holidays":
      return policy.extraHolidays.length === 0 ? "none" : policy.extraHolidays.join(", ");
  }
}

/** Judges a typed value; the new policy, or the sentence that says what to type instead. */
export function judgeSetting(name: SettingName, typed: string, context: Context): JudgedSetting {
  return JUDGES[name](typed.trim(), context.person.policy, context);
}

type Judge = (typed: string, policy: Policy, context: Context) => JudgedSetting;

const good = (policy: Policy): JudgedSetting => ({ kind: "good", policy });

const JUDGES: Readonly<Record<SettingName, Judge>> = {
  zone(typed, policy) {
    const zone = zoneMeant(typed);
    if (zone !== undefined) return good({ ...policy, zone });
    const near = nearestZones(typed, 4).map((one) => `${one.name} (${one.zone})`);
    return fault(
      `I know no time zone "${typed.slice(0, 40)}".${near.length === 0 ? " Try a big city, like Berlin." : ` Did you mean ${near.join(", ")}?`}`,
    );
  },
  region(typed, policy) {
    const region = normalizeRegion(typed.replace(/\s*\(.*\)$/, ""));
    if (region !== undefined && isKnownRegion(region)) return good({ ...policy, region });
    const near = nearestRegions(typed, 3).map((one) => `${one.name} (${one.region})`);
    return fault(
      `I know no region "${typed.slice(0, 40)}".${near.length === 0 ? " Try a country, like US or DE-BY." : ` Did you mean ${near.join(", ")}?`}`,
    );
  },
  quiet(typed, policy) {
    if (isNone(typed)) return good({ ...policy, quietFrom: "00:00", quietUntil: "00:00" });
    const [from, until] = typed.split(/\s*(?:-|–|—|to|until)\s*/i).map(readTime);
    if (from === undefined || until === undefined)
      return fault("Please type two times, like 21:00-08:00, or none.");
    const minutes = (minutesOf(until) - minutesOf(from) + 1440) % 1440;
    if (minutes > 20 * 60)
      return fault("That leaves less than four hours a day for reminders. Please make it shorter.");
    return good({ ...policy, quietFrom: from, quietUntil: until });
  },
  pace(typed, policy) {
    const pace = (["early", "middle", "late"] as const).find((one) => one === typed.toLowerCase());
    return pace === undefined
      ? fault("Please choose early, middle or late.")
      : good({ ...policy, pace });
  },
  followups(typed, policy) {
    if (!/^\d+$/.test(typed)) return fault("Please type 0, 1 or 2.");
    if (Number(typed) > 2)
      return fault("Two follow-ups are the limit: more cost goodwill and rarely change an answer.");
    return good({ ...policy, maxFollowUps: Number(typed) });
  },
  moveon(typed, policy) {
    const days = Number(typed);
    const fits = /^\d+$/.test(typed) && days >= 5 && days <= 15;
    return fits
      ? good({ ...policy, moveOnAfter: days })
      : fault("Please type a number of business days from 5 to 15.");
  },
  away(typed, policy, context) {
    if (isNone(typed)) return good({ ...policy, daysAway: [] });
    const ranges = typed.split(/\s*[,;]\s*/).map((part) => readRange(part, context));
    if (ranges.some((range) => range === undefined)) {
      return fault(
        "I cannot read those days. Please type a first and a last day, like 24 Dec - 1 Jan.",
      );
    }
    return good({ ...policy, daysAway: ranges.filter((range) => range !== undefined) });
  },
  holidays(typed, policy, context) {
    if (isNone(typed)) return good({ ...policy, extraHolidays: [] });
    const days = typed.split(/\s*[,;]\s*/).map((part) => readDay(part, context));
    if (days.some((day) => day === undefined))
      return fault("I cannot read those days. Please type them like 2026-11-27, 24 Dec.");
    return good({ ...policy, extraHolidays: days.filter((day) => day !== undefined).toSorted() });
  },
};

const isNone = (typed: string): boolean => ["", "none", "no", "off"].includes(typed.toLowerCase());

/** "21", "9pm", "21:30" as HH:mm. */
function readTime(typed: string): LocalTime | undefined {
  const [, hours = "", minutes = "00", half] =
    /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/i.exec(typed.trim()) ?? [];
  if (hours === "") return undefined;
  const isPm = half?.toLowerCase() === "pm";
  const hour = half === undefined ? Number(hours) % 24 : (Number(hours) % 12) + (isPm ? 12 : 0);
  if (Number(hours) > 24 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

const minutesOf = (time: LocalTime): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function readRange(typed: string, context: Context): DayRange | undefined {
  const [from, until = from] = typed
    .split(/\s+(?:-|–|—|to|until)\s+|\s*[–—]\s*/i)
    .map((part) => readDay(part, context));
  if (from === undefined || until === undefined) return undefined;
  return from <= until ? { from, until } : undefined;
}

function readDay(typed: string, { now, person }: Context): string | undefined {
  const reading = readMoment(typed, { ...readingOptions({ now, person }), direction: "future" });
  return reading.kind === "clear" ? reading.moment.day : undefined;
}
