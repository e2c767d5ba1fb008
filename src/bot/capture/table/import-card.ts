import { packId } from "../../../chat/button.ts";
import {
  type Attachment,
  type Block,
  MAX_MENU_OPTIONS,
  type Message,
} from "../../../chat/message.ts";
import { strong, type Text, text } from "../../../chat/text.ts";
import { localDayOf } from "../../../coach/calendar/days.ts";
import { sayDay } from "../../../coach/calendar/say-day.ts";
import { zoneName } from "../../../coach/calendar/zones.ts";
import type { ImportRow, UndatedRow } from "../../../coach/language/csv/judge-row.ts";
import type { ImportReading, LeftRow } from "../../../coach/language/csv/read-import.ts";
import type { Context } from "../../context.ts";
import { cut, listNames, opportunityLabel, opportunityName } from "../../wording/names.ts";
import type { SortedRows } from "./known-rows.ts";
import { endOf } from "./store-rows.ts";

type Read = Extract<ImportReading, { kind: "rows" }>;

/** More lines than these are in the file that goes along: one screen on a phone. */
const MAX_ADDED = 10;
const MAX_LEFT = 8;
/** Rows left out for the same reason are counted; this many are named. */
const MAX_NAMED = 5;

/** What an import would do, before anything is stored. */
export function importCard(
  questionId: string,
  { fresh, known }: SortedRows,
  read: Read,
  context: Context,
): Message {
  // What is still to come matters most.
  const added = fresh.toReversed().map((row) => addedLine(row, context));
  const left = leftLines(read.left, known);
  const { undated } = read;
  const report = reportOf(added, left, undated);
  const isLong = added.length > MAX_ADDED || left.length > MAX_LEFT;
  return {
    notice: "This is what the table would bring. Nothing is stored yet.",
    blocks: [
      { kind: "paragraph", text: firstWords(fresh, read) },
      ...bullets(added, MAX_ADDED),
      ...notes(fresh, read, context),
      ...(left.length === 0
        ? []
        : [{ kind: "paragraph" as const, text: text`${strong("Left out")}:` }]),
      ...bullets(left, MAX_LEFT),
      ...undatedMenu(questionId, undated),
      {
        kind: "buttons",
        buttons:
          fresh.length === 0
            ? [{ label: "Close", id: packId("import-cancel", questionId) }]
            : [
                {
                  label: `Import ${fresh.length}`,
                  id: packId("import", questionId),
                  style: "primary",
                },
                { label: "Cancel", id: packId("import-cancel", questionId) },
              ],
      },
    ],
    ...(isLong ? { attachment: report } : {}),
  };
}

function firstWords(fresh: readonly ImportRow[], { undated, hasInterviewDates }: Read): Text {
  if (fresh.length > 0) {
    const count = fresh.length === 1 ? "one interview" : `${fresh.length} interviews`;
    return text`I can add ${strong(count)} from this table. Nothing is stored yet.`;
  }
  if (undated.length > 0 && !hasInterviewDates) {
    return text`No column of this table tells when an interview is, and every reminder counts from that. Name one ${strong("Interview date")}, or complete them one by one below. Nothing was stored.`;
  }
  return text`There is nothing to add from this table, so nothing was stored.`;
}

/** "Acme (Data Analyst): Tue 24 Nov, 15:00, with Ana Ruiz and Raj; they said no" */
function addedLine(row: ImportRow, { now }: Context): Text {
  const today = localDayOf(now, row.zone);
  const time = row.timeFrom === "file" ? `, ${row.localTime}` : "";
  const names = row.attendees.map(({ name }) => cut(name, 40));
  const whom = names.length === 0 ? "" : `, with ${listNames(names)}`;
  const end = endOf(row, now)?.deed;
  const ended = end?.kind === "heard" ? END_WORDS[end.what] : end === undefined ? "" : "; moved on";
  return text`${opportunityName(row)}: ${sayDay(row.localDay, today)}${time}${whom}${ended ?? ""}`;
}

const END_WORDS: Readonly<Record<string, string>> = {
  no: "; they said no",
  offer: "; offer",
  "role-closed": "; role closed",
};

function leftLines(left: readonly LeftRow[], known: readonly ImportRow[]): readonly Text[] {
  const faults = left.filter(({ kind }) => kind === "fault");
  const passed = Map.groupBy(
    left.filter(({ kind }) => kind === "pass"),
    ({ why }) => why,
  );
  const groups = [...passed].map(([why, rows]) => ({ why, names: rows.map(({ name }) => name) }));
  if (known.length > 0) {
    groups.push({ why: "in your list already", names: known.map(opportunityLabel) });
  }
  return [
    ...groups.map(
      ({ why, names }) =>
        text`${names.length === 1 ? "1 row" : `${names.length} rows`}: ${why} (${names
          .slice(0, MAX_NAMED)
          .map((name) => cut(name, 40))
          .join("; ")}${names.length > MAX_NAMED ? "; …" : ""})`,
    ),
    ...faults.map(({ line, name, why }) =>
      name === "" ? text`Line ${line}: ${why}` : text`Line ${line}, ${cut(name, 40)}: ${why}`,
    ),
  ];
}

function bullets(items: readonly Text[], most: number): readonly Block[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, most);
  const more = items.length - shown.length;
  const rest = more === 0 ? [] : [text`and ${more} more, in the file`];
  return [{ kind: "bullets", items: [...shown, ...rest] }];
}

/** What was decided on the way, so that nothing is a silent guess. */
function notes(fresh: readonly ImportRow[], read: Read, { person }: Context): readonly Block[] {
  const { zone } = person.policy;
  const assumed = fresh.filter(({ timeFrom }) => timeFrom === "assumed").length;
  const parts = [
    fresh.length === 0 ? "" : `Times are in ${zoneName(zone)} where the table names no zone.`,
    read.dateOrder === undefined ? "" : `Dates were read ${ORDER_WORDS[read.dateOrder]}.`,
    assumed === 0
      ? ""
      : `${assumed} of the past ${assumed === 1 ? "has" : "have"} no time and ${assumed === 1 ? "counts" : "count"} as held at noon.`,
    read.ignored.length === 0 ? "" : `Not kept: ${cut(read.ignored.join(", "), 150)}.`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [{ kind: "note", text: text`${parts.join(" ")}` }];
}

const ORDER_WORDS = {
  "day-first": "day first, as in 24/11",
  "month-first": "month first, as in 11/24",
} as const;

/** Interviews without a day or a time can be completed in the usual form. */
function undatedMenu(questionId: string, undated: readonly UndatedRow[]): readonly Block[] {
  if (undated.length === 0) return [];
  const count = undated.length === 1 ? "One row has" : `${undated.length} rows have`;
  return [
    {
      kind: "paragraph",
      text: text`${count} an interview without its ${undated.every(({ day }) => day !== undefined) ? "time" : "day and time"}. I ask for it here:`,
    },
    {
      kind: "menu",
      id: packId("import-date", questionId),
      label: "Complete …",
      options: undated.slice(0, MAX_MENU_OPTIONS).map((row) => ({
        label: opportunityLabel(row),
        value: String(row.line),
      })),
    },
  ];
}

function reportOf(
  added: readonly Text[],
  left: readonly Text[],
  undated: readonly UndatedRow[],
): Attachment {
  const lines = (items: readonly Text[]) =>
    items.map((item) => `- ${item.map((span) => ("text" in span ? span.text : "")).join("")}`);
  const content = [
    "To be added",
    ...lines(added),
    "",
    "Left out",
    ...lines(left),
    ...undated.map((row) => `- Line ${row.line}, ${opportunityLabel(row)}: day or time missing`),
    "",
  ].join("\n");
  return { name: "import-preview.txt", mediaType: "text/plain", content };
}
