import type { PhraseSet } from "../phrase-set.ts";

/** Thursday 4 February 2027, 16:20 in Toronto. */
const THURSDAY = {
  now: "2027-02-04T21:20:00.000Z",
  zone: "America/Toronto",
  locale: "en-CA",
  region: "CA",
} as const;

const PROMISES: PhraseSet = {
  ...THURSDAY,
  title: "whole sentences about an answer, Toronto on Thursday 4 February 2027, 16:20",
  reader: "promise",
  direction: "future",
  phrases: [
    ["They said they'd get back to me by the end of next week", "2027-02-11..2027-02-12"],
    ["Ana thinks I should hear something by Wed", "2027-02-10"],
    ["we'll be in touch in 7-10 business days", "2027-02-15..2027-02-18"],
    ["Decision is expected around the 19th of February", "2027-02-19"],
    ["expect an answer tomorrow, Monday at the latest", "ask 2027-02-05 | 2027-02-08"],
    ["the recruiter will call on Tuesday afternoon", "2027-02-09"],
    ["HR promised feedback within a week", "2027-02-11"],
    ["should know more early March", "2027-03-01..2027-03-10"],
    ["they need about two more weeks", "2027-02-18"],
    ["final decision: 26 Feb", "2027-02-26"],
    ["they are deciding the week of February 15th", "2027-02-15..2027-02-19"],
    ["I'd hear back either Thursday or Friday of next week", "2027-02-11..2027-02-12"],
    ["He said give us until next Wednesday", "2027-02-10"],
    ["after Family Day", "none"],
    ["sometime between the 15th and the 19th", "2027-02-15..2027-02-19"],
    ["they'll reach out by EOD tomorrow", "2027-02-05"],
    ["she is away till the 22nd", "2027-02-22"],
    ["a couple of weeks", "2027-02-18"],
    ["ten business days from today", "2027-02-18"],
    ["no later than noon on Friday", "2027-02-05"],
    ["by 5pm Monday", "2027-02-08"],
    ["the second half of next week", "2027-02-10..2027-02-12"],
    ["Second week of March", "2027-03-08..2027-03-14"],
    ["Monday the 15th or Tuesday the 16th", "2027-02-15..2027-02-16"],
    ["last week of February", "2027-02-22..2027-02-28"],
    ["three weeks from Monday", "2027-03-01"],
    ["less than two weeks", "2027-02-18"],
    ["not before the 12th", "2027-02-12"],
    ["they hope to decide by month end", "2027-02-21..2027-02-28"],
    ["in April or May", "2027-04-01..2027-05-31"],
  ],
};

const MOMENTS: PhraseSet = {
  ...THURSDAY,
  title: "whole sentences about an interview, Toronto on Thursday 4 February 2027, 16:20",
  reader: "moment",
  direction: "future",
  phrases: [
    ["interview with Acme on Monday at 2:30pm", "2027-02-08 14:30"],
    ["second round, Feb 12 at 10 am Eastern", "2027-02-12 10:00"],
    ["Zoom call next Tuesday 1:00 PM - 1:45 PM", "2027-02-09 13:00"],
    ["onsite on the 16th, starting at 9:30", "2027-02-16 09:30"],
    ["phone screen tomorrow at noon PT", "2027-02-05 15:00"],
    ["they moved it to Wednesday the 10th at 3", "ask 2027-02-10 15:00 | 2027-02-10 03:00"],
    ["panel of four people on Friday 11am", "2027-02-05 11:00"],
    ["two interviews on Monday, the first at 9am", "2027-02-08 09:00"],
    ["half an hour with Raj on Tuesday at eleven", "2027-02-09 11:00"],
    ["Thursday 18 February, 14:00-15:30", "2027-02-18 14:00"],
    ["Feb 9th @ 4:15p", "2027-02-09 16:15"],
    ["2027/02/15 13:45", "2027-02-15 13:45"],
    ["15-Feb-2027 at 1 PM", "2027-02-15 13:00"],
    ["in exactly one week at 3pm", "2027-02-11 15:00"],
    ["a week from today at 10", "2027-02-11 10:00"],
    ["first Monday in March, ten thirty", "2027-03-01 10:30"],
    ["Mon-Fri 9-5", "none"],
    ["they asked about my 5 years at Globex", "none"],
    ["the role pays 45 an hour", "none"],
    ["we talked for 90 minutes", "none"],
    ["question 3 was hard", "none"],
    ["I may be the second choice", "none"],
    ["he was on time", "none"],
    ["Room 3.14", "none"],
  ],
};

/** Written to break the grammar when it stood; at first sight 6 of these 54 were read wrongly and 1 was missed. */
export const HELD_OUT_SENTENCES: readonly PhraseSet[] = [PROMISES, MOMENTS];
