import type { PhraseSet } from "../phrase-set.ts";

/** Tuesday 24 November 2026, 09:00 in New York. */
const TUESDAY = {
  now: "2026-11-24T14:00:00.000Z",
  zone: "America/New_York",
  locale: "en",
  region: "US",
} as const;

const MOMENTS: PhraseSet = {
  ...TUESDAY,
  title: "words that are no interview",
  reader: "moment",
  direction: "future",
  phrases: [
    ["they may call me", "none"],
    ["we march on", "none"],
    ["second round with the team", "none"],
    ["the first interview", "none"],
    ["room 12, building 4", "none"],
    ["call +1 555 010 7788", "none"],
    ["talked to 3 people", "none"],
    ["sun microsystems style questions", "none"],
    ["30 Feb", "none"],
    ["the 32nd", "none"],
    ["April 31st", "none"],
    ["29 February 2027", "none"],
    ["yesterday", "none"],
    ["two weeks ago", "none"],
    ["25:00", "none"],
    ["in 1970", "none"],
    ["5 March 2100", "none"],
    ["monday.com", "none"],
    ["salary 120k-140k", "none"],
    ["scored 9/10 on the test", "none"],
    ["one of the best teams", "none"],
  ],
};

const PROMISES: PhraseSet = {
  ...TUESDAY,
  title: "words that are no promise",
  reader: "promise",
  direction: "future",
  phrases: [
    ["soon", "none"],
    ["shortly", "none"],
    ["as soon as they can", "none"],
    ["any day now", "none"],
    ["they did not say", "none"],
    ["no idea", "none"],
    ["when the budget is approved", "none"],
    ["after the final round", "none"],
    ["once all interviews are done", "none"],
    ["last week", "none"],
    ["last Friday", "none"],
    ["in 40 years", "none"],
    ["at 3pm", "none"],
    ["in a second", "none"],
    ["end of story", "none"],
  ],
};

/** Phrases that must not be read, to develop the grammar with. */
export const DEVELOPMENT_REFUSALS: readonly PhraseSet[] = [MOMENTS, PROMISES];
