import { phrases } from "../phrases.ts";

const LISTS = {
  process:
    "decide, decided, deciding, decision, decisions, timing, timeline, timeframe, time frame, timescale, timetable, process, next step, next steps, next round, second round, next stage, hear, know more, news, word, update, updates, updated, movement, stage, step, steps, select, pick, picked, choose, choosing, chosen, round, start, filled, contract, contracts, result, results, outcome, shortlist, progress, expect, final, panel, notified, finalists, selection, procedure, made up your mind, make up your minds, on track, visit",
  send: "send, answer, provide, share, talk, meet, hop, clear up, fill, supply, discuss, chat, come in, come back, come by, speak, do one, call, elaborate, give, forward, arrange, put you in touch, walk you, fly in, explain, expand, bring, show you, help, go over, do another, do a",
};

/** A look at what comes next: hopes, offers, questions about timing, good wishes. */
export const CLOSING = phrases(
  `
  next step|steps|round|stage|phase|meeting|conversation
  look|looking|looks (very_much|so_much|much) forward !the_weekend
  looking_forward|anticipat*|await|awaiting|eagerly (very_much) .. your|hearing|response|reply|answer|decision|feedback
  fingers crossed
  talk|speak|chat|see|catch|meet (to|with) (you) soon|again|later|further !after_all
  catch up
  hear|hearing (back) from|about|more_about you|the_next|what|how
  hear back|soon|shortly|the_outcome|about_the
  {process} ... ?
  when|how_soon|how_long|by_when|what_date|any_idea|whether|if ... {process} !you_said
  any|some .. news|update|updates|word|movement|feedback|decision
  where .. things|you|we stand|are in
  state the date
  know when i|you|the
  if|should|in_case|were you|the_panel|the_team|the_board|the_committee|there|anyone|hr|at_any_point (would|should|do|still|ever|be) (ever|still) want|need|needs|like|require|wish|have_any|have_further|are_able|are_any|is_any|think_of|need_copies !to_talk_to_him
  if it|that|more ... helps|help_you|useful|helpful
  hesitate
  feel free
  need|require|want|needs (to_know) anything|copies|everything
  anything (at_all) else|more|further|you_need
  in the meantime
  another|further|second|follow-up|practical|trial call|meeting|conversation|interview|stage|test|round|chat|question|questions|visit|session|day
  references|referees|referee|vouch
  let me know !how_much
  tell me when|if|what_happens|how
  reach (me|out) (to) out|me|at|any
  easily|best|be reached
  drop me
  get|come|revert back|in_touch|to_me (to) !after
  kindly|please revert|contact|get_in_touch
  keep me posted|updated|informed|in_mind|in_the_loop
  call|ring|text|phone|contact|email me|dr*|my
  give me a buzz|ring|call|shout|bell
  just shout
  happy|glad|pleased|delighted|gladly|ready|free|available|welcome|pleasure|honored (to|for) (also|further) {send}|a_call|a_chat|any|another|whatever|contact !you_and|be
  would|could|shall|may|can|should i|a_call|a_chat|it (also|be) {send}|helpful|useful ... ?
  i am|would_be|will_be (also|usually|always|easily|generally) around|free|available|reachable|flexible|contactable
  make|made myself available
  my calendar|diary|schedule|number|phone|transcript is|are|below|on|can
  my phone .. on
  whenever you|it|suits|is|that|works|convenient
  any|at_any|on_any time|afternoon|morning|day|evening|weekday|date|point
  further|more|other|additional|any question|questions|information|info|detail|details|particulars|references|documents|material|paperwork|clarification
  hope|hoping|hopefully|would_be_lovely|would_be_great|would_be_good|here_is_hoping|wish (that|very_much) (to|we|you|i|our|the|this) ... talk|hear|speak|meet|continue|continued|see_you|seeing_you|find|again|soon|paths|touch|chat|conversations|search|goes_well|go_well|good_news|remaining_interviews !weekend_was|trip|your_week|found_it
  keep|stay|be|remain|put .. in touch|contact
  continue|resume the|our|this conversation|discussion|discussions|talk
  what comes|happens next|now|from_here
  timing|timeline|timeframe|timescale|timetable
  expect|expecting|receive (to|a|the|your|an) .. decision|answer|call|reply|feedback|response|message|word
  process|anything|plans .. changed
  the position|role|post|job .. still open|available
  i|we wish (you|the|your) (all|every|the|both) !to|i|that
  wishing you
  all (the) best|success to|with|for|of|in
  good|best (of) luck|wishes to|with|for|in
  good luck
  (my) wishes for|to
  paths cross
  until then|another_time|next_time|i_hear
  whatever|however you|it decide|ends|turns_out
  may your|the|you search
  the|your search|hunt .. go|goes|went|well
  not the last time
  eye out
  look out for your
  wait|waiting (to) for|hear your_word|about|the
  hoping for good
  catch you
  start (as_early) on|from|right|immediately|within|date|straight_away !the_day
  notice period
  keep my phone
  on request
  new|another|different slot|time|session
  which days
  at your|any|short convenience|disposal|time|notice
  on your side of|with
  expected|planned|scheduled|envisaged .. week|month|start
`,
  LISTS,
);
