import { describe, expect, it } from "vitest";
import { readIntent } from "../../../src/coach/language/read-intent.ts";

const NOW = { now: "2026-11-24T21:20:00.000Z", zone: "America/New_York" };

describe("an offer in plain words", () => {
  it.each([
    ["they offered me the job at globex, answer by 2 Dec", "globex"],
    ["they've offered me the job at globex, they want me to decide by 2 Dec", "globex"],
    ["they offered me the analyst role at globex, answer by 2 Dec", "globex"],
    ["globex offered me the analyst position, answer by 2 Dec", "globex"],
    ["they made me an offer at Morgan Stanley, answer by 2 Dec", "Morgan Stanley"],
    ["i got the offer from Bright Futures by 2 Dec", "Bright Futures"],
    ["got the offer from globex, they need to know by 2 Dec", "globex"],
    ["offer at globex, answer by 2 Dec", "globex"],
    ["they offered me the job by 2 Dec", undefined],
    ["they made me an offer with a deadline of 2 Dec", undefined],
  ])("names its company and the day of the answer: “%s”", (words, company) => {
    const intent = readIntent(words, NOW);
    expect(intent).toMatchObject({ kind: "heard", what: "offer", promise: { day: "2026-12-02" } });
    expect("company" in intent ? intent.company : undefined).toBe(company);
  });
});
