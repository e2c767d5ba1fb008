import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ContactKind } from "../../../src/coach/facts.ts";
import { checkCompleteness } from "../../../src/coach/notes/checks/completeness.ts";
import { shinglesOf } from "../../../src/coach/notes/checks/text/shingles.ts";
import { checkTone } from "../../../src/coach/notes/checks/tone.ts";
import { checkUniqueness } from "../../../src/coach/notes/checks/uniqueness.ts";
import type { Draft } from "../../../src/coach/notes/draft.ts";
import { draftNote } from "../../../src/coach/notes/draft-note.ts";
import type {
  NoteChannel,
  NoteRequest,
  NoteSituation,
} from "../../../src/coach/notes/note-request.ts";
import { expected, request } from "./note-world.ts";

const NAMES = [
  "Ana Ruiz",
  "Ana Silva",
  "Raj Patel",
  "Zoë Müller",
  "J. Smith",
  "Dr. Mei Chen",
  "Olu Adeyemi",
  "Søren Kjær",
  "Priya Nair",
  "Tom Baker",
  "Lena Novák",
  "Madonna",
];
const KINDS: readonly ContactKind[] = [
  "interviewer",
  "manager",
  "executive",
  "recruiter",
  "coordinator",
];
const POINTS = [
  "the dashboard migration",
  "likes short reports",
  "asked how I handle late data",
  "their first year without a warehouse manager",
  "why the billing rewrite took so long",
  "said the on-call week is quiet since spring",
  "climbing in the Dolomites",
  "she used to teach chemistry",
  "is proud of his apprentices",
  "Customers first, dashboards second: that was the motto",
  "the plan to open a lab in Porto",
  "how code review works across time zones",
];
const STRENGTHS = [
  "led two warehouse moves at Initech",
  "three years of Looker",
  "built the forecast model that the whole supply chain of my last firm relies on every week",
  "patient with vague questions",
  "a teaching degree",
];
const NEEDS = ["somebody to own the weekly report", "a steady hand", "more tests"];
const CHANNELS: readonly NoteChannel[] = ["e-mail", "linkedin", "portal", "phone"];
const SITUATIONS: readonly (readonly NoteSituation[])[] = [
  [],
  ["same-day"],
  ["late"],
  ["rough"],
  ["no-fit"],
  ["timeline-unknown"],
  ["later-round"],
];

const seldom = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 3 });

const panels = fc
  .record({
    seed: fc.uuid(),
    names: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 12 }),
    kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 12, maxLength: 12 }),
    points: fc.shuffledSubarray(POINTS, { minLength: 12, maxLength: 12 }),
    knownPoints: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    needs: fc.array(seldom(fc.constantFrom(...NEEDS)), { minLength: 12, maxLength: 12 }),
    strengths: fc.subarray(STRENGTHS),
    announced: seldom(fc.constantFrom("a decision by Friday 4 December", "they call next week")),
    channel: fc.constantFrom(...CHANNELS),
    situations: fc.constantFrom(...SITUATIONS),
    titles: fc.array(seldom(fc.constantFrom("Head of Data", "Senior Engineer", "CTO")), {
      minLength: 12,
      maxLength: 12,
    }),
    role: seldom(fc.constant("Data Analyst")),
    wording: fc.nat(3),
  })
  .map(({ names, kinds, points, knownPoints, needs, strengths, announced, titles, ...of }) => {
    const panel = names.map((_, at) => `c${at}`);
    return names.map((name, at): NoteRequest => {
      const [point, need] = [knownPoints[at] ? points[at] : undefined, needs[at]];
      return {
        kind: "thank-you",
        channel: of.channel,
        situations: of.situations,
        seed: of.seed,
        place: { panel, earlier: 0, wording: of.wording },
        from: "Ben Okafor",
        company: "Acme",
        role: of.role,
        contact: { id: `c${at}`, name, kind: kinds[at] ?? "interviewer", title: titles[at] },
        facts: {
          metOn: "on Tuesday",
          strengths,
          ...(point === undefined ? {} : { point }),
          ...(need === undefined ? {} : { need }),
          ...(announced === undefined ? {} : { announced }),
        },
      };
    });
  });

/** Of a call script only the parts reach the other person. */
function said({ channel, body, parts }: Draft): string {
  return channel === "phone" ? parts.map(({ text }) => text).join("\n") : body;
}

const SETTINGS = { seed: 20261124 };

describe("the notes of one opportunity in the order they are sent", () => {
  test("a follow-up never reads like the thank-you before it, nor the second like the first", () => {
    const facts = {
      metOn: "on Tuesday",
      point: "the dashboard migration",
      newAngle: "I finished the dbt course last week",
    };
    for (let seed = 0; seed < 300; seed++) {
      const as = { seed: `opportunity-${seed}`, facts };
      const sent = (["thank-you", "first-follow-up", "second-follow-up"] as const).map(
        (kind) => draftNote(request({ ...as, kind })).body,
      );
      sent.forEach((body, at) => {
        const others = sent.slice(0, at).map((text) => ({ to: "Ana", text }));
        const { verdict } = checkUniqueness(body, others, { names: ["Ana Ruiz", "Acme"] });
        expect({ verdict, body }).toEqual({ verdict: "unique", body });
      });
    }
  });
});

describe("the notes of a whole panel", () => {
  test("every pair of a thousand panels of two to twelve people passes the uniqueness check, and no two have one skeleton", () => {
    fc.assert(
      fc.property(panels, (requests) => {
        const drafts = requests.map((one) => draftNote(one));
        expect(new Set(drafts.map(({ skeleton }) => skeleton)).size).toBe(drafts.length);
        const names = ["Ben Okafor", "Acme", "Data Analyst", ...NAMES];
        const kept = drafts.map((draft, at) => ({
          to: String(at),
          shingles: shinglesOf(said(draft), { names }),
        }));
        drafts.forEach((draft, at) => {
          const body = said(draft);
          const others = kept.filter((_, other) => other !== at);
          const { verdict, findings } = checkUniqueness(body, others, { names });
          expect({ verdict, findings, body }).toMatchObject({ verdict: "unique", findings: [] });
        });
      }),
      { ...SETTINGS, numRuns: 1000 },
    );
  }, 120_000);

  test("no draft of ours says anything that our own tone check would advise against", () => {
    fc.assert(
      fc.property(panels, (requests) => {
        for (const one of requests) {
          expect(checkTone(draftNote(one).body, { names: NAMES })).toEqual([]);
        }
      }),
      { ...SETTINGS, numRuns: 200 },
    );
  });

  test("a message for LinkedIn never exceeds its 300 characters", () => {
    fc.assert(
      fc.property(panels, (requests) => {
        for (const one of requests) {
          expect(draftNote({ ...one, channel: "linkedin" }).body.length).toBeLessThanOrEqual(300);
        }
      }),
      { ...SETTINGS, numRuns: 200 },
    );
  });

  test("a draft by mail has every part its situation wants, greeting and signature, and each gap has its question", () => {
    fc.assert(
      fc.property(panels, (requests) => {
        for (const one of requests) {
          const draft = draftNote({ ...one, channel: "e-mail" });
          const found = checkCompleteness(
            draft.body,
            expected({
              to: one.contact?.name,
              others: [],
              parts: [...new Set(draft.parts.map(({ part }) => part))].filter(
                (part) =>
                  !draft.blanks.some((blank) => blank.part === part) &&
                  !(part === "interest" && one.situations.includes("no-fit")),
              ),
            }),
          );
          expect({ body: draft.body, found: found.filter(({ what }) => what !== "blank") }).toEqual(
            {
              body: draft.body,
              found: [],
            },
          );
          for (const { mark, question } of draft.blanks) {
            expect(draft.body).toContain(mark);
            expect(question).toMatch(/\?$/);
          }
          expect(draft.body).not.toMatch(/[{}]|undefined/);
        }
      }),
      { ...SETTINGS, numRuns: 300 },
    );
  });
});
