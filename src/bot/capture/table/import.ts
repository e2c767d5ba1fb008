import { packId } from "../../../chat/button.ts";
import type { Form } from "../../../chat/form.ts";
import { change, type Reply, say } from "../../../chat/reply.ts";
import { code, strong, text } from "../../../chat/text.ts";
import { addMinutes } from "../../../coach/calendar/days.ts";
import type { ImportRow, UndatedRow } from "../../../coach/language/csv/judge-row.ts";
import { type ImportReading, readImport } from "../../../coach/language/csv/read-import.ts";
import type { Question, Reading } from "../../../store/store.ts";
import { ask } from "../../ask.ts";
import type { Context } from "../../context.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { addForm } from "../../interviews/add-form.ts";
import { readingOptions } from "../../reading.ts";
import { Sorry } from "../../sorry.ts";
import { listNames } from "../../wording/names.ts";
import { importCard } from "./import-card.ts";
import { sortRows } from "./known-rows.ts";
import { storeRows } from "./store-rows.ts";

const KIND = "import";
/** A table that was read waits this long for its answer, encrypted. */
const WAIT_MINUTES = 24 * 60;
/** Slack's longest text field. */
const MAX_PASTED = 3000;

interface WaitingImport {
  readonly rows: readonly ImportRow[];
  readonly undated: readonly UndatedRow[];
}

export const submitImport: FormHandler = async (_, { table = "" }, context) => {
  const reading = readTable(new TextEncoder().encode(table), context);
  return reading.kind === "unreadable"
    ? ask(context, pasteForm(table, reading.why))
    : preview(reading, context);
};

/** A table that was dropped into the DM. Throws Sorry when it is none. */
export function previewTable(bytes: Uint8Array, context: Context): Promise<Reply> {
  const reading = readTable(bytes, context);
  if (reading.kind === "unreadable") throw new Sorry(text`${reading.why} Nothing was stored.`);
  return preview(reading, context);
}

const readTable = (bytes: Uint8Array, context: Context): ImportReading =>
  readImport(bytes, readingOptions(context));

/** Shows what a table would bring; what it takes to do it waits as an open question. */
async function preview(
  reading: Extract<ImportReading, { kind: "rows" }>,
  context: Context,
): Promise<Reply> {
  const { read, person, now } = context;
  const sorted = sortRows(reading.add, await read.opportunities(person.id));
  const waiting: WaitingImport = { rows: sorted.fresh, undated: reading.undated };
  const id = context.newId();
  await context.change((tx) =>
    tx.ask({
      id,
      personId: person.id,
      kind: KIND,
      payload: waiting,
      askedAt: now,
      expiresAt: addMinutes(now, WAIT_MINUTES),
      closedAt: undefined,
    }),
  );
  return say(importCard(id, sorted, reading, context));
}

/** *Import*: everything in one transaction; what came into the list meanwhile is left as it is. */
export const pressImport: PressHandler = async ([id = ""], context) => {
  const { person, now } = context;
  const { fresh, stored } = await context.change(async (tx) => {
    const question = await waitingQuestion(id, tx, context);
    if (question.closedAt !== undefined) {
      throw new Sorry(
        text`That import was answered already, so nothing was added. ${code("/interview list")} shows what there is.`,
      );
    }
    const { rows } = question.payload as WaitingImport;
    const sorted = sortRows(rows, await tx.opportunities(person.id));
    await tx.closeQuestion(id, now);
    const written =
      sorted.fresh.length === 0 ? undefined : await storeRows(sorted.fresh, tx, context);
    return { fresh: sorted.fresh, stored: written };
  });
  if (stored === undefined) {
    throw new Sorry(text`All of it is in your list already, so nothing was added.`);
  }
  const count = fresh.length === 1 ? "one interview" : `${fresh.length} interviews`;
  const companies = listNames([...new Set(fresh.map(({ company }) => company))]);
  return change({
    notice: "Imported.",
    blocks: [
      {
        kind: "paragraph",
        text: text`${strong("Imported")}: ${count}, at ${companies}. What is due comes as one message.`,
      },
      {
        kind: "buttons",
        buttons: [
          { label: "Undo", id: packId("undo", stored.actionId) },
          { label: "See the list", id: packId("list", "0") },
          { label: "What is due", id: packId("today") },
        ],
      },
    ],
  });
};

export const pressCancelImport: PressHandler = async ([id = ""], context) => {
  await context.change(async (tx) => {
    await waitingQuestion(id, tx, context);
    await tx.closeQuestion(id, context.now);
  });
  const words = text`Nothing was imported. Drop the file here again any time.`;
  return change({
    notice: "Nothing was imported.",
    blocks: [{ kind: "paragraph", text: words }],
  });
};

/** A row that lacks its day or time, in the form for a new interview. */
export const pressUndated: PressHandler = async ([id = "", line = ""], context) => {
  const question = await waitingQuestion(id, context.read, context);
  const { undated } = question.payload as WaitingImport;
  const row = undated.find((one) => String(one.line) === line);
  if (row === undefined) throw new Sorry(text`That row is not in the table. Nothing was changed.`);
  const { company, role = "", day, contacts, label = "" } = row;
  const values = { company, role, when: day ?? "", with: contacts, more: label };
  const fault = day === undefined ? "When is it? For example: tue 3pm." : "And at what time?";
  return ask(context, addForm(values, { when: fault }));
};

async function waitingQuestion(
  id: string,
  read: Reading,
  { person, now }: Context,
): Promise<Question> {
  const question = await read.question(id);
  const isOwn = question?.personId === person.id && question.kind === KIND;
  if (question === undefined || !isOwn || question.expiresAt < now) {
    throw new Sorry(
      text`I no longer have that table; I keep it for a day. Drop the file here again. Nothing was changed.`,
    );
  }
  return question;
}

/** Asks for a table to be pasted, with what was pasted before and what was wrong with it. */
export function pasteForm(value: string, fault: string | undefined): Form {
  return {
    id: packId(KIND),
    title: "Import interviews",
    submit: "Show me first",
    fields: [
      {
        name: "table",
        label: "Paste the table as CSV, header included",
        hint: "Company, Role, Interview date, Interviewer. Longer ones: drop the file into our DM.",
        kind: "paragraph",
        required: true,
        maxLength: MAX_PASTED,
        value: value.slice(0, MAX_PASTED),
        ...(fault === undefined ? {} : { fault }),
      },
    ],
  };
}
