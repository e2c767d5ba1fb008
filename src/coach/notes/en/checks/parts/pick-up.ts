import { phrases } from "../phrases.ts";

const LISTS = {
  told: "mentioned, mention, said, say, told me, told us, tell me, described, describe, explained, explain, asked, ask me, asked me, asked about, talked about, talked of, brought up, pointed, raised, showed me the, showed me how, showed us, outlined, shared, spoke of, spoke about, noted, suggested, recommended, walked me, took me through, put it, laid out, stressed, emphasised, emphasized, wondered, wanted to know, warned, quoted, joked, admitted, called it, expressed, presented, touched on, swore by, rave about, raving about, gave me to try, posed",
  words:
    "point, points, remark, remarks, story, stories, question, questions, comment, comments, example, examples, description, advice, view, views, thoughts, idea, ideas, account, tip, tips, trick, words, answer, answers, insight, insights, candor, candour, honesty, perspective, perspectives, explanation, passion, vision, approach, emphasis, focus, plan, plans, picture, warning, joke, rule, philosophy, concern, concerns, demo, tour, query, statistic, take, mission",
  job: "role, position, opportunity, job, team, company, organization, organisation, vacancy, post, opening, process, interview, next, possibility, prospect, chance, working, joining, you, me, it, this, everything, things, back, round, stage, step",
  // What everybody thanks for or writes about, which recalls nothing.
  bare: "the role, this role, the position, this position, your position, the opportunity, this opportunity, the job, this job, the team, your team, the company, your company, the organization, the organisation, the vacancy, the post, the opening, the interview, the process, the hiring, the next, next, you, me, it, this, that, everything, the bookkeeping, monday, tuesday, wednesday, thursday, friday, the phone, our meeting, your company, a job, my, the possibility",
  courtesy:
    "gave, give, took, take, made, make, spent, met, had, have, saw, see, invited, offered, extended, devoted, showed, set, sent, consider, considered, could, can, would, will, may, might, need, want, found, find, are, were, was, did, do, decide, know, think, choose, reach, get, hear, require, like, wish, all, and, for, so, on, to, at, in, again, with, as, too, if, when, some, any, is, granted, fitted, squeezed, let, allowed, came, went, stayed, took, welcomed, received, arranged, accommodated, hope, should, must",
};

/** Something concrete of the talk is picked up, added or put right. */
export const PICK_UP = phrases(
  `
  you (have|had|were|would|also|just|briefly|kindly|even|really|both|all|once|first|so) (also|just|so|kindly|rightly|well) {told} !you_would|you_will|that_you_would|if|to_write|to_call|more_about_the
  your (*) (*) {words} about|on|of|to|that|into|regarding|how|why|for|with|from|over !{bare}
  your (*) {words} .. was|were|is|are|made|struck|stayed|resonated|stuck|helped
  conversation|talk|talked|talking|discussion|discuss|discussed|discussing|exchange|chat|chatted|chatting|debate (a_lot|more|briefly|with_you) (the_topic_of) about|around|on|of|over|regarding|whether !{bare}|mondays|the_#|#
  hearing|heard|learning|learned|learnt|read|reading (more|a_little|a_bit|so_much) about|of|how|that|why !~{job}
  hear|learn (more|a_little|a_bit|so_much) about|that|why !~{job}
  liked|loved|enjoyed|appreciated|impressed|struck|fascinated|surprised|intrigued|delighted|pleased (me) (to|by|with|most|particularly|especially) (find|hear|see|learn) how|seeing|watching|that|the_way|hearing_how|what_you|to_see|to_hear|to_find|the_line|the_story|the_idea|the_question|the_statistic|the_phrase !we|i_could|you_took
  interested|intrigued|curious in|about|by your|the|how|what !~{job}
  interested|intrigued|curious|delighted|pleased|glad to hear|learn|see|find !~{job}|from_you|back
  that|how|why|the_way|the_fact_that you|your_team|half_of_your (two|team|people|engineers|staff|supervisors|volunteers|drivers|customers) !{courtesy}
  great|good|nice|lovely|interesting|fascinating|fun|funny|surprising|impressive|remarkable|pleasure|wonderful (for_me) to see|hear|learn|find_out|discuss|talk_about !you|your_voice|from_you|more_about|how_things|the_role
  good|great|nice|lovely|interesting|impressive hearing|seeing|finding_out|that_we|how_fast|how_much !you|from_you
  highlight|eye-opening|enlightening|illuminating|fascinating|instructive|informative|goosebumps|genius|in_stitches
  it surprised|amazed|impressed|struck|moved|delighted me
  thing|what that impressed|struck|surprised|stayed|stood
  made an impression
  i (really) loved|liked|enjoyed the (*) line|story|idea|bit|part|question|way|joke|tour|demo|look
  really|still got|gets|moved me
  moved me
  bonus|treat|favorite_part|favourite_part|favourite_moment|favorite_moment
  was curious about
  (had|have) not expected
  thought of you when
  (small|quick|one) correction
  the right name|number|figure|word|year is
  complete my reply|answer
  to correct|clarify|add|complete|expand .. what|that|my|something|one|on|to
  omitted|neglected
  ran out of time
  not get|have .. to add|mention|tell|ask|explain|finish|show|say
  occurred|came|come|coming back to me|the|it|that|this|what|your !with
  it occurred to me
  i have since
  reflected|thought|thoughts (some|any|further|more|again) further|more|again|about !our_meeting|it
  further|second|another|more thought|thoughts
  better|another|fuller|truer|good|longer|complete answer|example|ending|story|solution
  made a mistake
  did_not|not explain|have|give .. well|good_answer|properly
  if i could answer
  i would now|instead
  further_to|regarding|as_regards|in_reply_to|in_response_to|concerning|as_for (*) (*) (*) question|query|point|comment|issue|case|matter|problem|thing !of_salary
  on|about|to|bout your|the (*) question|query|point|thing (*) (*) you|of|about|on
  you were|kept raving|telling|saying|asking|joking|explaining|describing (about|on|how|that)
  you were right
  as|like you rightly|so|well|just|put_it|said|noted|mentioned|explained|described|suggested
  as we discussed|said|talked
  your new .. is|are|with|was
  i (could_not_help) noticed|noticing !your_company|afterwards
  i agree with you
  we talked|touched|spoke|chatted|joked|laughed|discussed|got_talking (about|on|over) (the|your|how|why) !~{job}|weeks|days|a_lot
  we both|have_the_same|share_the_same !know|are_busy|have_busy
  what you said|told|explained|shared|described|called
  i mentioned|said ... but|when_in_fact
  apparently|who_knew|funny .. we
  when we|you spoke|talked|said|mentioned|asked|showed
  will|shall|still|always|i remember !to|that_the
  i (still) recall|remember (you|the|your|how|what) (saying)
  i had no idea
  had never seen
  been|keep|kept|still|was|am thinking|reflecting|mulling|chewing|turning_over (about|on|of|over)
  keep|kept coming_back|returning
  resonated|stood_out|struck_me|stuck_with_me|sticks_with_me|stayed_with_me|stays_with_me
  made|makes me|my think|laugh|smile|day|week !to
  laughed|laughing .. about|at|when|to
  got|set me thinking
  gave me .. idea|ideas|something_to|food
  i (also|just) wanted|want|would_like|meant|forgot|failed|neglected|ought|should (also) to|have (have) (also) add|correct|clarify|expand|complete|mention*|said|add*|told|handed|explained !thank|how|that_i_appreciate
  forgot to say|mention|add|tell|ask_you_about
  forgot|left (something|one_thing|that) out|to_tell
  i left out
  answer*|back|to|on|about|regarding|in_reply to your (good|last) question
  your (last|good|own) question
  i looked|read|tried|went (and) (read|tried|looked) up|out|into|the|your !forward
  i found out|that_*
  took your tip|advice|suggestion
  that .. of yours
  you saying|explaining|asking|describing|mentioning|pointing|showing|telling|outlining that|the|how|me|about|why|out !~role|position|process
  i should|must|ought (also) (to) complete|correct|clarify|add
  the !~time|courtesy|kindness|chance|opportunity|hour|minutes|interest|patience|hospitality|invitation|interview|role|position|job|attention|directions|link|invite|email|form|message|description ... you {told}|keep|keep_getting|kept|have_kept|are_rewriting|are_building|are_planning|were_right|have_built|built|run|had_me|had_on|use|used|left_me_with|have_set_up|set_up|started|showed|spoke|referred|drew|quoted|hated|loved|made_me|face|see|saw
  thought*|worked|realised|realized|read ... on the way|train|drive|bus|walk home|back
  #|that|the_whole ... says|tells|told me|a_lot|plenty
  way you|your_team|they !{courtesy}|ran|conducted|handled|treated|welcomed
  concept|line|story|idea of|about|you ... you|your|the !{bare}
  what mr*|ms*|mrs*|dr* .. said|told|explained
  whiteboard|case_study|role-play|demo|tour|mural|puzzle .. was|were|is
`,
  LISTS,
);
