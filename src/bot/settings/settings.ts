import { packId } from "../../chat/button.ts";
import { declareCommand } from "../../chat/command.ts";
import type { Form } from "../../chat/form.ts";
import type { Message } from "../../chat/message.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { strong, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { regionName } from "../../coach/calendar/regions.ts";
import { sayRange } from "../../coach/calendar/say-day.ts";
import type { Policy } from "../../coach/facts.ts";
import type { Person } from "../../store/store.ts";
import type { UndoPlan } from "../act.ts";
import { ask } from "../ask.ts";
import type { Context } from "../context.ts";
import { type Feature, type FormHandler, handleCommand, type PressHandler } from "../feature.ts";
import { replanAll } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import {
  judgeSetting,
  SETTINGS,
  type SettingName,
  settingNamed,
  settingValue,
} from "./judge-setting.ts";
import { pressResume } from "./pause.ts";

const settingsCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "settings",
    summary: "Your time zone, holidays, quiet hours, pace and days away",
    fields: {
      what: {
        kind: "choice",
        summary: "Which setting; leave it out to see them all",
        choices: SETTINGS.map(({ name, label }) => ({ label, value: name })),
      },
      value: { kind: "words", summary: "The new value, for example Europe/Berlin" },
    },
    examples: [
      "settings",
      "settings zone Berlin",
      "settings quiet 22-8",
      "settings away 24 Dec - 1 Jan",
    ],
    answers: "either",
    line: "each",
  }),
  async ({ what, value }, context) => {
    const setting = settingNamed(what);
    if (setting === undefined && value !== undefined) {
      throw new Sorry(text`I know these settings: ${SETTINGS.map(({ name }) => name).join(", ")}.`);
    }
    if (setting === undefined) return showSettings(context);
    if (value === undefined) return ask(context, settingForm(setting, context.person.policy));
    const judged = judgeSetting(setting, value, context);
    if (judged.kind === "fault") throw new Sorry(text`${judged.fault} Nothing was changed.`);
    return save(judged.policy, setting, context);
  },
);

const pressSettings: PressHandler = async ([name], context) => {
  const setting = settingNamed(name);
  return setting === undefined
    ? showSettings(context)
    : ask(context, settingForm(setting, context.person.policy));
};

const submitSettings: FormHandler = async ([name], values, context) => {
  const setting = settingNamed(name);
  if (setting === undefined)
    throw new Sorry(text`That form is from an older version; nothing was changed.`);
  const value = values.value ?? "";
  const judged = judgeSetting(setting, value, context);
  if (judged.kind === "fault") {
    return ask(context, settingForm(setting, context.person.policy, value, judged.fault));
  }
  return save(judged.policy, setting, context);
};

/** All settings with a button each. */
export async function showSettings(context: Context): Promise<Reply> {
  return say(settingsMessage(context.person, context));
}

/** Stores the new policy, derives every plan again and says what it is now. */
async function save(policy: Policy, setting: SettingName, context: Context): Promise<Reply> {
  const { person, now, newId } = context;
  const next: Person = { ...person, policy, zoneKnown: person.zoneKnown || setting === "zone" };
  const actionId = newId();
  await context.change(async (tx) => {
    await tx.savePerson(next);
    const planned = await replanAll(tx, next, newId);
    const undo: UndoPlan = {
      summary: `${setting} changed`,
      opportunityIds: planned.map(({ opportunity }) => opportunity.id),
      parts: [{ kind: "policy", was: changed(person.policy, policy), zoneKnown: person.zoneKnown }],
    };
    await tx.addAction({
      id: actionId,
      personId: person.id,
      kind: "settings",
      at: now,
      undo,
      undoneAt: undefined,
    });
  });
  const label = SETTINGS.find(({ name }) => name === setting)?.label ?? setting;
  const message: Message = {
    notice: "Settings saved.",
    blocks: [
      {
        kind: "paragraph",
        text: text`${strong("Saved")}: ${label} is now ${strong(settingValue(setting, policy))}. All dates follow it from now on.`,
      },
      {
        kind: "buttons",
        buttons: [
          { label: "Undo", id: packId("undo", actionId) },
          { label: "All settings", id: packId("settings") },
        ],
      },
    ],
  };
  return context.incoming.kind === "form" ? change(message) : say(message);
}

/** The old values of what the new policy changes. */
function changed(old: Policy, next: Policy): Partial<Policy> {
  const keys = Object.keys(old) as (keyof Policy)[];
  return Object.fromEntries(
    keys.filter((key) => old[key] !== next[key]).map((key) => [key, old[key]]),
  );
}

function settingsMessage({ policy, zoneKnown, pausedAt }: Person, { now }: Context): Message {
  const today = localDayOf(now, policy.zone);
  const rows = SETTINGS.map(({ name, label }) => ({
    label,
    value: text`${settingValue(name, policy)}`,
  }));
  const away = policy.daysAway.filter(({ until }) => until >= today);
  const buttons = SETTINGS.map(({ name, label }) => ({ label, id: packId("settings", name) }));
  return {
    notice: "Your settings.",
    blocks: [
      { kind: "heading", text: "Your settings" },
      { kind: "facts", rows },
      {
        kind: "note",
        text: text`Business days follow the calendar of ${regionName(policy.region)}.${away.length === 0 ? "" : ` Away: ${away.map(({ from, until }) => sayRange(from, until, today)).join("; ")}.`}${zoneKnown ? "" : " Nobody told me your time zone yet."}${pausedAt === undefined ? "" : " Reminders are paused; say start to get them again."}`,
      },
      { kind: "buttons", buttons: buttons.slice(0, 4) },
      { kind: "buttons", buttons: buttons.slice(4) },
    ],
  };
}

function settingForm(name: SettingName, policy: Policy, typed?: string, fault?: string): Form {
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

/** How a person wants to be coached. */
export const settings: Feature = {
  commands: [settingsCommand],
  presses: { settings: pressSettings, resume: pressResume },
  forms: { settings: submitSettings },
};
