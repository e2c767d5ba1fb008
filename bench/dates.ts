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
// "--faults" lists what ours did not read rightly; any other word chooses the parts whose title holds it.

// One of the libraries reads the machine's clock fields; in UTC they are what the person's clock is given to be.
process.env.TZ = "UTC";

const VERDICTS: readonly Verdict[] = ["right", "asked", "guessed", "wrong", "missed"];
const READERS: readonly Reader[] = [OURS, CHRONO, RECOGNIZERS];
const PARTS: readonly (readonly [title: string, sets: readonly PhraseSet[] | undefined])[] = [
  ["our corpus, development half", DEVELOPMENT],
  ["our corpus, held-out half", HELD_OUT],
  ["our corpus, everyday phrases written last", UNSEEN],
  ["independent list (single dates and date-times, within two years)", sharedCases()],
];

function judgeAll(sets: readonly PhraseSet[], reader: Reader) {
  return sets.flatMap(({ phrases, title, ...said }) =>
    phrases.map(([words, expected]) => {
      const answer = reader.read(words, said);
      const wanted = reader.namesLastDay ? byLastDay(expected) : expected;
      return { title, words, expected, answer, verdict: judge(wanted, answer) };
    }),
  );
}

function figuresOf(sets: readonly PhraseSet[], reader: Reader) {
  const judged = judgeAll(sets, reader);
  const start = performance.now();
  judgeAll(sets, reader);
  const ms = performance.now() - start;
  const count = (...verdicts: readonly Verdict[]) =>
    judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const share = (...verdicts: readonly Verdict[]) =>
    `${((count(...verdicts) / judged.length) * 100).toFixed(1)} %`;
  return {
    reader: reader.name,
    phrases: String(judged.length),
    ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, String(count(verdict))])),
    "right or asked": share("right", "asked"),
    "confidently wrong": share("wrong", "guessed"),
    "µs a phrase": (ms * 1000) / judged.length,
  };
}

function printFaults(sets: readonly PhraseSet[]): void {
  for (const { title, words, expected, answer, verdict } of judgeAll(sets, OURS)) {
    if (verdict === "right") continue;
    const read = JSON.stringify(answer);
    console.log(`  ${verdict}: "${words}" (${title}): ${expected}, read as ${read}`);
  }
}

const chosen = process.argv.slice(2).filter((word) => !word.startsWith("--"));
for (const [title, sets] of PARTS) {
  if (!chosen.every((word) => title.includes(word))) continue;
  if (sets === undefined) {
    console.log(`\n${title}: not here, skipped`);
    continue;
  }
  printTable(
    title,
    READERS.map((reader) => figuresOf(sets, reader)),
  );
  if (process.argv.includes("--faults")) printFaults(sets);
}
printTable("import in a process of its own, compile cache warm", importCosts());
