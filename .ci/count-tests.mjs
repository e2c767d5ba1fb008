// Prints "N passed, N failed" from vitest's JSON report; a file that could not be run at all counts as one failure.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const broken = report.testResults.filter(
  (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
);
for (const file of broken) console.log(`Could not be run: ${file.name}`);
if (report.numPendingTests > 0) console.log(`${report.numPendingTests} skipped`);
const failed = report.numFailedTests + broken.length;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && report.numPassedTests > 0 ? 0 : 1;
