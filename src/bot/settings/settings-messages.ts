import { type Button, packId } from "../../chat/button.ts";
import type { Form } from "../../chat/form.ts";
import type { Block, Message } from "../../chat/message.ts";
import { strong, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { regionOfZone } from "../../coach/calendar/region-of-zone.ts";
import { sayDay, sayRange } from "../../coach/calendar/say-day.ts";
import { zoneName } from "../../coach/calendar/zones.ts";
import type { Instant, LocalDay, Policy } from "../../coach/facts.ts";
import type { Person } from "../../store/store.ts";
import { placeName } from "../wording/names.ts";
import { SETTINGS, type SettingName, settingValue } from "./judge-setting.ts";

/** What a setting is called on screen. */
export const settingLabel = (name: SettingName): string =>
  SETTINGS.find((setting) => setting.name === name)?.label ?? name;

/** All settings as they stand, with a button each. */
export function settingsMessage({ policy, zoneKnown, pausedAt }: Person, now: Instant): Message {
  const today = localDayOf(now, policy.zone);
  const rows = SETTINGS.map(({ name, label }) => ({
    label,
    value: text`${settingWords(name, policy, today)}`,
  }));
  const notes = [
    zoneKnown ? "" : "Nobody told me your time zone yet.",
    pausedAt === undefined ? "" : "Reminders are paused; say start to get them again.",
  ].filter((note) => note !== "");
  const buttons = SETTINGS.map(({ name, label }) => ({ label, id: packId("settings", name) }));
  return {
    notice: "Your settings.",
    blocks: [
      { kind: "heading", text: "Your settings" },
      { kind: "facts", rows },
      ...(notes.length === 0 ? [] : [{ kind: "note" as const, text: text`${notes.join(" ")}` }]),
      { kind: "buttons", buttons: buttons.slice(0, 4) },
      { kind: "buttons", buttons: buttons.slice(4) },
    ],
  };
}

/** After a change: what it is now, what it does not change, and the way back. */
export function savedMessage(
  name: SettingName,
  policy: Policy,
  actionId: string,
  now: Instant,
): Message {
  const is = settingWords(name, policy, localDayOf(now, policy.zone));
  const abroad = name === "zone" && isAbroad(policy);
  const region: readonly Button[] = abroad
    ? [{ label: settingLabel("region"), id: packId("settings", "region") }]
    : [];
  const note: readonly Block[] = abroad
    ? [
        {
          kind: "note",
          text: text`Holidays still follow the calendar of ${placeName(policy.region)}.`,
        },
      ]
    : [];
  return {
    notice: "Settings saved.",
    blocks: [
      {
        kind: "paragraph",
        text: text`${strong("Saved")}. ${settingLabel(name)}: ${strong(is)}. All dates to come follow it.`,
      },
      ...note,
      {
        kind: "buttons",
        buttons: [
          { label: "Undo", id: packId("undo", actionId) },
          ...region,
          { label: "All settings", id: packId("settings") },
        ],
      },
    ],
  };
}

/** The form for one setting, filled with what it is or with what was typed. */
export function settingForm(
  name: SettingName,
  policy: Policy,
  typed?: string,
  fault?: string,
): Form {
  const setting = SETTINGS.find((one) => one.name === name);
  return {
    id: packId("settings", name),
    title: (setting?.label ?? name).slice(0, 24),
    submit: "Save",
    fields: [
      {
        name: "value",
        label: setting?.label ?? name,
        hint: setting?.hint ?? "",
        kind: "line",
        required: true,
        maxLength: 300,
        value: typed ?? settingValue(name, policy),
        ...(fault === undefined ? {} : { fault }),
      },
    ],
  };
}

/** The value in words; `today` is the person's local day. */
function settingWords(name: SettingName, policy: Policy, today: LocalDay): string {
  switch (name) {
    case "zone":
      return `${policy.zone} (${zoneName(policy.zone)})`;
    case "moveon":
      return `${policy.moveOnAfter} business days`;
    case "away":
      return policy.daysAway.length === 0
        ? "none"
        : policy.daysAway.map(({ from, until }) => sayRange(from, until, today)).join("; ");
    case "holidays":
      return policy.extraHolidays.length === 0
        ? "none"
        : policy.extraHolidays.map((day) => sayDay(day, today)).join(", ");
    default:
      return settingValue(name, policy);
  }
}

function isAbroad({ zone, region }: Policy): boolean {
  const country = regionOfZone(zone);
  return country !== undefined && !region.startsWith(country);
}
