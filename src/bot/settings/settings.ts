import { declareCommand } from "../../chat/command.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import type { Policy } from "../../coach/facts.ts";
import type { Person } from "../../store/store.ts";
import type { UndoPlan } from "../act.ts";
import { ask } from "../ask.ts";
import type { Context } from "../context.ts";
import { type Feature, type FormHandler, handleCommand, type PressHandler } from "../feature.ts";
import { replanAll } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { judgeSetting, SETTINGS, type SettingName, settingNamed } from "./judge-setting.ts";
import { pressResume } from "./pause.ts";
import { savedMessage, settingForm, settingLabel, settingsMessage } from "./settings-messages.ts";

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
  return say(settingsMessage(context.person, context.now));
}

/** Stores the new policy, derives every plan again and says what it is now. */
async function save(policy: Policy, setting: SettingName, context: Context): Promise<Reply> {
  const { person, now, newId } = context;
  const { was, is } = changed(person.policy, policy);
  const actionId = newId();
  await context.change(async (tx) => {
    const current = (await tx.personById(person.id)) ?? person;
    const next: Person = {
      ...current,
      policy: { ...current.policy, ...is },
      zoneKnown: current.zoneKnown || setting === "zone",
    };
    await tx.savePerson(next);
    const planned = await replanAll(tx, next, newId);
    const undo: UndoPlan = {
      summary: `${settingLabel(setting)} changed`,
      opportunityIds: planned.map(({ opportunity }) => opportunity.id),
      parts: [{ kind: "policy", was, zoneKnown: current.zoneKnown }],
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
  const message = savedMessage(setting, policy, actionId, now);
  return context.incoming.kind === "form" ? change(message) : say(message);
}

/** What the new policy changes: the old values and the new ones. */
function changed(
  old: Policy,
  next: Policy,
): { readonly was: Partial<Policy>; readonly is: Partial<Policy> } {
  const keys = (Object.keys(next) as (keyof Policy)[]).filter((key) => old[key] !== next[key]);
  const pick = (from: Policy): Partial<Policy> =>
    Object.fromEntries(keys.map((key) => [key, from[key]]));
  return { was: pick(old), is: pick(next) };
}

/** How a person wants to be coached. */
export const settings: Feature = {
  commands: [settingsCommand],
  presses: { settings: pressSettings, resume: pressResume },
  forms: { settings: submitSettings },
};
