import { clockChangeAt } from "../../coach/calendar/clock-change.ts";
import { addMinutes, instantAt, localDayOf } from "../../coach/calendar/days.ts";
import type { Contact, Instant, Interview } from "../../coach/facts.ts";
import { readContacts } from "../../coach/language/read-contacts.ts";
import {
  type InterviewDraft,
  readInterviewLine,
} from "../../coach/language/read-interview-line.ts";
import { type Moment, readMoment } from "../../coach/language/read-moment.ts";
import { readDurationMinutes } from "../../coach/language/times/duration.ts";
import { contactOfDraft } from "../contacts/contact-of-draft.ts";
import type { Context } from "../context.ts";
import { cannotUse, readingOptions } from "../reading.ts";
import { sayMoment } from "../wording/moments.ts";
import type { AddValues } from "./add-form.ts";

/** An interview lasts this long unless somebody says otherwise. */
const DEFAULT_MINUTES = 60;
const MAX_NAME = 120;

export interface NewInterview {
  readonly company: string;
  readonly role: string | undefined;
  /** The zone that was said with the time, where it is not the person's own. */
  readonly companyZone: string | undefined;
  readonly startsAt: Instant;
  readonly interview: Omit<Interview, "id" | "contactIds" | "loggedAt">;
  readonly contacts: readonly Omit<Contact, "id">[];
  /** Numbers that were typed beside names, as typed; no contact keeps them. */
  readonly phones?: readonly { readonly name: string; readonly number: string }[];
  /** What was typed about the people where it names nobody: "nine people". */
  readonly unnamed?: string;
}

export type Judged =
  | { readonly kind: "good"; readonly interview: NewInterview }
  | {
      readonly kind: "faulty";
      readonly faults: Readonly<Partial<Record<keyof AddValues, string>>>;
    };

/** Judges what was typed for a new interview: everything that is missing or unsure is a fault beside its field. */
export function judgeValues(values: AddValues, context: Context): Judged {
  const { now, person } = context;
  const { zone } = person.policy;
  const faults: Partial<Record<keyof AddValues, string>> = {};
  const company = values.company.trim();
  if (company === "") faults.company = "Which company is it?";
  if (company.length > MAX_NAME) faults.company = `Please keep it under ${MAX_NAME} characters.`;
  if (values.role.length > MAX_NAME) faults.role = `Please keep it under ${MAX_NAME} characters.`;
  const when = judgeWhen(values.when, context);
  if (typeof when === "string") faults.when = when;
  if (typeof when === "string" || Object.keys(faults).length > 0) return { kind: "faulty", faults };

  const details = readInterviewLine(values.more, { now, zone });
  const durationMinutes = details.durationMinutes ?? DEFAULT_MINUTES;
  const role = values.role.trim();
  const named = values.with.trim();
  const people = readContacts(named);
  const phones = people.flatMap(({ name, phone }) =>
    phone === undefined ? [] : [{ name, number: phone }],
  );
  const interview: NewInterview = {
    company,
    role: role === "" ? undefined : role,
    companyZone: when.zone === zone ? undefined : when.zone,
    startsAt: when.startsAt,
    interview: {
      label: details.label,
      localDay: when.day,
      localTime: when.time,
      zone: when.zone,
      durationMinutes,
      startsAt: when.startsAt,
      endsAt: addMinutes(when.startsAt, durationMinutes),
      state: "planned",
      place: placeOf(values.more, details),
    },
    contacts: people.map(contactOfDraft),
    ...(phones.length === 0 ? {} : { phones }),
    ...(people.length > 0 || named === "" ? {} : { unnamed: named }),
  };
  return { kind: "good", interview };
}

interface When {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
  readonly startsAt: Instant;
}

/** The moment that was meant, or the sentence that says what is wrong with it. */
function judgeWhen(words: string, context: Context): When | string {
  if (words.trim() === "") return "When is it? For example: tue 3pm, or 24 Nov 15:00.";
  const { now } = context;
  const reading = readMoment(words, { ...readingOptions(context), direction: "either" });
  if (reading.kind === "none") {
    return cannotUse(words, reading.why, "tue 3pm, or 24 Nov 15:00");
  }
  if (reading.kind === "unsure") {
    return `Which one: ${reading.options.map((option) => sayMoment(option, now)).join(" or ")}?`;
  }
  return completed(reading.moment, now);
}

function completed({ day, time, zone }: Moment, now: Instant): When | string {
  if (time === undefined) return "And at what time? For example: 3pm, or 15:00.";
  const startsAt = instantAt(day, time, zone);
  const years = Math.abs(Date.parse(startsAt) - Date.parse(now)) / (365 * 24 * 3_600_000);
  if (years > 2) {
    return `That is ${day}, more than two years from ${localDayOf(now, zone)}. Please check the year.`;
  }
  const change = clockChangeAt(day, time, zone);
  return change?.kind === "skipped"
    ? `${time} does not exist on ${day}, the clocks go forward then: ${change.before} or ${change.after}?`
    : { day, time, zone, startsAt };
}

/** What was typed under "more" besides the round and the length: where it is, and how to get in. */
function placeOf(more: string, { label, place }: InterviewDraft): string | undefined {
  const rounds = (label ?? "").split(", ");
  const rest = more
    .split(/,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !rounds.includes(part.toLowerCase()))
    .filter((part) => readDurationMinutes(part) === undefined);
  if (rest.length > 1 || place === undefined)
    return rest.length === 0 ? undefined : rest.join(", ");
  return place;
}
