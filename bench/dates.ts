import { CHRONO } from "./dates/chrono.ts";
import { DEVELOPMENT, HELD_OUT, UNSEEN } from "./dates/corpus.ts";
import { importCosts } from "./dates/import-cost.ts";
import { byLastDay, judge, type Verdict } from "./dates/judge.ts";
import { OURS } from "./dates/ours.ts";
import type { PhraseSet } from "./dates/phrase-set.ts";
import type { Reader } from "./dates/reader.ts";
import { RECOGNIZERS } from "./dates/recognizers.ts";
import { sharedCases } from "./dates/shared-cases.ts";
import { printTable } from "./figures.ts";

// Dates in words, read by our grammar, by chrono-node and by Microsoft's recognizers: right, asked, guessed, wrong, missed.
// One of the libraries reads the machine's clock fields; in UTC they are what the person's clock is given to be.
process.env.TZ = "UTC";

const VERDICTS: readonly Verdict[] = ["right", "asked", "guessed", "wrong", "missed"];

function judgeAll(sets: readonly PhraseSet[], reader: Reader) {
  return sets.flatMap(({ phrases, title, ...said }) =>
    phrases.map(([words, expected]) => {
      const answer = reader.read(words, said);
      const wanted = reader.namesLastDay ? byLastDay(expected) : expected;
      return { title, words, expected, answer, verdict: judge(wanted, answer) };
    }),
  );
}

const readers: readonly Reader[] = [OURS, CHRONO, RECOGNIZERS];
const parts: readonly (readonly [string, readonly PhraseSet[] | undefined])[] = [
  ["our corpus, development half", DEVELOPMENT],
  ["our corpus, held-out half", HELD_OUT],
  ["our corpus, everyday phrases written last", UNSEEN],
  ["independent list (single dates and date-times, within two years)", sharedCases()],
];
const chosen = process.argv[2];
for (const [title, sets] of parts) {
  if (sets === undefined) {
    console.log(`\n${title}: not here, skipped`);
    continue;
  }
  if (chosen !== undefined && !title.includes(chosen)) continue;
  const rows = readers.map((reader) => {
    const start = performance.now();
    const judged = judgeAll(sets, reader);
    const ms = performance.now() - start;
    const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length;
    const safe = (count("right") + count("asked")) / judged.length;
    const bad = (count("wrong") + count("guessed")) / judged.length;
    if (reader.namesLastDay) printFaults(judged);
    return {
      reader: reader.name,
      phrases: String(judged.length),
      ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, String(count(verdict))])),
      "right or asked": `${(safe * 100).toFixed(1)} %`,
      "confidently wrong": `${(bad * 100).toFixed(1)} %`,
      "µs a phrase": (ms * 1000) / judged.length,
    };
  });
  printTable(title, rows);
}
printTable("import in a process of its own, compile cache warm", importCosts());

function printFaults(judged: ReturnType<typeof judgeAll>): void {
  if (!process.argv.includes("--faults")) return;
  for (const { title, words, expected, answer, verdict } of judged) {
    if (verdict === "right") continue;
    console.log(
      `  ${verdict}: "${words}" (${title}): ${expected}, read as ${JSON.stringify(answer)}`,
    );
  }
}
