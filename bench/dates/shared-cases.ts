import { existsSync, readFileSync } from "node:fs";
import type { PhraseSet } from "./phrase-set.ts";

const FILE = new URL("../../../shared/data/dates/recognizers-en.json", import.meta.url);

interface SharedCase {
  readonly id: string;
  readonly kind: string;
  readonly input: string;
  readonly reference: string;
  readonly value: string | null;
  readonly tags: readonly string[];
}

/** Cases that lie outside what a coach for interviews reads, with the reason. */
const OUT_OF_SCOPE: ReadonlyMap<string, string> = new Map([
  ...[
    "DateParser#51",
    "DateParser#52",
    "DateParser#53",
    "DateParser#59",
    "DateParser#60",
    "DateParser#61",
  ].map((id) => [id, "“the day”, “last day” and “my day” are everyday words, not dates"] as const),
  ["DateTimeParser#0", "“now” is no appointment"],
  ["DateTimeParser#1", "“as soon as possible” is a wish, not a time"],
]);

/** Single dates and date-times of the independent list (MIT, Microsoft), one set a case; undefined when it is not here. */
export function sharedCases(): readonly PhraseSet[] | undefined {
  if (!existsSync(FILE)) return undefined;
  const { cases } = JSON.parse(readFileSync(FILE, "utf8")) as {
    readonly cases: readonly SharedCase[];
  };
  return cases.filter(isInScope).map(toSet);
}

/** Ranges have no single day; more than two years away is refused on purpose. */
function isInScope({ id, kind, tags }: SharedCase): boolean {
  if (kind !== "date" && kind !== "datetime") return false;
  return !tags.includes("far") && !OUT_OF_SCOPE.has(id);
}

function toSet({ id, input, reference, value, tags }: SharedCase): PhraseSet {
  const isDayEnd = value?.endsWith("T23:59:59") ?? false;
  const expected = value === null ? "none" : value.replace("T", " ").slice(0, 16);
  return {
    title: id,
    reader: isDayEnd ? "promise" : "moment",
    now: `${reference.slice(0, 16)}:00.000Z`,
    zone: "UTC",
    locale: "en-US",
    region: "US",
    direction: tags.includes("past") ? "past" : "future",
    phrases: [[input, isDayEnd ? expected.slice(0, 10) : expected]],
  };
}
