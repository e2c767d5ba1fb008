import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOpportunity } from "../../src/coach/cadence/plan-opportunity.ts";
import { addMinutes } from "../../src/coach/calendar/days.ts";
import { outsideQuietHours } from "../../src/coach/calendar/quiet-hours.ts";
import { differences } from "./derived.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { buttonsOf } from "./words.ts";
import { type Told, type World, world } from "./world.ts";

const COMPANIES = ["Quoxville", "Brindlemoor", "Zanzo Labs"];
const LINES = [
  "/interview add {c}, Analyst, today 3pm, with Anabel Quist (manager) aq@x.example, Rajesh",
  "/interview add {c}, fri 10am, panel, with Zoe, Mia, Ben, Tom, Una",
  "/interview add {c}, 2 days ago 2pm, with Anabel Quist",
  "/interview add",
  "/interview sent {c}",
  "/interview sent {c} everyone",
  "/interview sent {c} anabel",
  "/interview sent {c} follow-up",
  "/interview skip {c}",
  "/interview skip {c} rajesh",
  "/interview snooze {c} 2h",
  "/interview snooze {c} in 3 days",
  "/interview snooze {c} monday",
  "/interview heard {c} holding end of next week",
  "/interview heard {c} next round",
  "/interview heard {c} next round thu 3pm",
  "/interview heard {c} needs something in 4 days",
  "/interview heard {c} offer",
  "/interview heard {c} no",
  "/interview heard {c} role closed",
  "/interview moveon {c}",
  "/interview reopen {c}",
  "/interview moved {c} fri 4 Dec 3pm",
  "/interview moved {c} today 8am",
  "/interview moved {c} postponed",
  "/interview moved {c} they cancelled",
  "/interview moved {c} nobody called",
  "/interview moved {c}",
  "/interview edit {c}",
  "i cancelled {c}",
  "nobody called",
  "/interview undo",
  "/interview settings zone London",
  "/interview settings zone New York",
  "/interview settings region US-CA",
  "/interview settings quiet 18-9",
  "/interview settings quiet none",
  "/interview settings pace late",
  "/interview settings followups 1",
  "/interview settings away 24 Dec - 3 Jan",
  "/interview note {c}",
  "/interview note {c} anabel",
  "/interview note {c} follow-up",
  "/interview note {c} withdraw",
  "/interview note {c} thanks after no",
  "/interview note {c} timing",
  "/interview note {c} no-show",
  "check {c} anabel: Hi Anabel, just checking in about the salary!!!",
  "/interview plan {c}",
  "/interview today",
  "/interview list",
  "/interview settings",
  "they replied",
  "sent",
  "stop",
  "start",
];
const HOURS = [1, 5, 17, 24, 30, 50, 24 * 5, 24 * 9, 24 * 21];

type Act =
  | { readonly kind: "says"; readonly line: string }
  | { readonly kind: "presses"; readonly pick: number }
  | { readonly kind: "fills"; readonly when: string }
  | { readonly kind: "waits"; readonly hours: number };

const anAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...LINES), fc.constantFrom(...COMPANIES))
      .map(([line, company]): Act => ({ kind: "says", line: line.replace("{c}", company) })),
  },
  { weight: 4, arbitrary: fc.nat(30).map((pick): Act => ({ kind: "presses", pick })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("", "friday 3pm", "in 6 days", "blorp", "4 Dec")
      .map((when): Act => ({ kind: "fills", when })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...HOURS).map((hours): Act => ({ kind: "waits", hours })),
  },
);

/** Does one act; a press picks among the buttons of the newest message. */
async function does(w: World, act: Act, newest: Told): Promise<Told> {
  switch (act.kind) {
    case "says":
      return w.says(act.line);
    case "waits":
      return w.waitsUntil(addMinutes(w.now(), act.hours * 60));
    case "fills":
      if (newest.forms.length === 0) return newest;
      return w.fills({
        company: "Quoxville",
        when: act.when,
        until: act.when,
        text: `Hi Anabel, see you ${act.when}`,
        fit: act.when,
      });
    case "presses": {
      const buttons = newest.messages.flatMap(buttonsOf);
      const button = buttons[act.pick % Math.max(1, buttons.length)];
      return button === undefined ? newest : w.pressesId(button.id);
    }
  }
}

/** What must hold at every moment, whatever was done. */
async function broken(w: World): Promise<readonly string[]> {
  const person = await w.person();
  const faults = [...(await differences(w))];
  for (const opportunity of await w.store.opportunities(person.id)) {
    const { followUpsSent } = planOpportunity(opportunity, person.policy);
    if (followUpsSent > 2) faults.push(`${followUpsSent} follow-ups`);
  }
  for (const { key, dueAt } of await w.store.pendingNudges(person.id)) {
    if (outsideQuietHours(dueAt, person.policy) !== dueAt) faults.push(`${key} in quiet hours`);
  }
  return faults;
}

/** What no platform would show, and names that would show on a locked screen. */
function unfit({ messages, forms }: Told): readonly string[] {
  return [
    ...messages.flatMap(messageFaults),
    ...forms.flatMap(formFaults),
    ...messages.flatMap(({ notice }) =>
      /Quoxville|Brindlemoor|Zanzo|Anabel|Rajesh/.test(notice) ? [`notice: ${notice}`] : [],
    ),
  ];
}

describe("whatever somebody does, in whatever order", () => {
  it("reminders follow the facts, quiet hours are kept, and every answer fits and names nobody outside", async () => {
    const acts = fc.array(anAct, { minLength: 4, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(acts, async (some) => {
        const w = await world({ at: "2026-11-23T09:00" });
        try {
          let newest = await w.says(
            "/interview add Quoxville, Analyst, tomorrow 3pm, with Anabel Quist, Rajesh",
          );
          for (const act of some) {
            const told = await does(w, act, newest);
            if (act.kind === "says") expect(told.messages.length + told.forms.length).toBe(1);
            expect(unfit(told)).toEqual([]);
            expect(await broken(w), JSON.stringify(act)).toEqual([]);
            if (told.messages.length + told.forms.length > 0) newest = told;
          }
        } finally {
          await w.stop();
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
