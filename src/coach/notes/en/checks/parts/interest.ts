import { phrases } from "../phrases.ts";

const LISTS = {
  glad: "love, like, enjoy, relish, welcome, prefer, rather, jump at, leap at, gladly, happily, absolutely, happy, glad, proud, delighted, honored, honoured, thrilled, pleased, chuffed, privileged, keen, over the moon, grateful to be, privilege, honor, honour, pleasure, dream, amazing, awesome, brilliant, fantastic, mean everything, make my year, be a joy",
  it: "join, do the, joining, work, working, part of, on board, contribute, go on with, go forward, go to the next, move forward, keep going, keep at it, take it, take this, take on, take up, take part, have it, do it, get it, get to, get behind, be your, be on, be in the running, be there, be picked, be chosen, be considered, be offered, become, accept, proceed, wear, serve, advance, teach, pursue, be entrusted, make the move, come and, carry, help you, a place, this role, this job, this position, this opportunity, the role, the job, the position, the post, the spot, the place, the chance, the team, your team, your crew, your staff, your company, your school, your lab, that seat, it with both hands",
  who: "analyst, engineer, developer, designer, manager, architect, scientist, specialist, coordinator, assistant, consultant, associate, director, nurse, therapist, technician, tech, aide, teacher, tutor, counselor, librarian, writer, editor, accountant, bookkeeper, administrator, lead, representative, planner, researcher, clerk, cashier, supervisor, electrician, plumber, mechanic, welder, driver, chef, cook, barista, server, bartender, receptionist, rn",
  job: "job, role, position, post, place, spot, seat, work, opportunity, chance, vacancy, shift, gig, company, team, one, appointment, firm, mission, apprenticeship, placement",
  keen: "interested, keen, keener, keenness, excited, exciting, eager, enthusiastic, enthused, thrilled, pumped, stoked, passionate, fired up, buzzing, motivated, committed, willing, determined, hooked, sold on",
};

/** The writer wants this work, this company, or to go on. */
export const INTEREST = phrases(
  `
  {keen} !than|to_hear|to_learn|in_your|in_how|in_what|on_gardening|for_you|about_the_weather
  {keen} .. {job}
  (my|great|strong|real|deep|sincere|genuine|continued|continuing|renewed) interest|enthusiasm|excitement|desire|appeal|aspiration in|for|about|to|has|is|remains|of
  my|great|strong|real|deep|sincere|genuine|continued|continuing|renewed interest|enthusiasm|excitement|desire|aspiration
  interests|appeals_to|attracts|excites|draws|motivates|inspires|inspire|appeal_to me|enormously|greatly
  attracted|drawn by|to
  would|wud|should|could .. {glad} ... {it}
  would|could .. {glad} .. be|become the|a|an|your .. {who}
  would|could .. {glad} the|this|that .. role|job|position|post|spot !description|posting|profile
  it would be .. {glad} .. to .. {it}
  being|joining|working|learning ... would .. {glad}|make_me
  i ... want|wanted|wish|wishing|aim|intend (very_much) that|this|in|the|a|your|it !answer|decision|reply|response|second|moment|yes|firm_answer
  i ... want|wanted|wish|aim|intend (very_much) to work|join|be|do|come|stay|practise|practice|teach|help|build|learn|make|continue|pursue|move|proceed|keep|go|take_part|start|take_this
  made|makes|make me want
  want|wanting in|it|this !answer|decision
  never wanted a|this {job}
  count me in
  sign me up
  i am|was in|all_in|yours !town|the_office|a_meeting|the_middle|your
  if you will have|want|take me
  hope|hoping|hopeful ... join|part_of|become|be_your|be_on|work_with|work_for|get_it|get_the|get_this|get_to|given_this|given_the|stay|count_myself|works_out|find_a_home
  see|picture|imagine|imagining myself|my_first
  dream|perfect|ideal|right|top|first job|role|position|place|next_step|choice|step|move !for_you
  no better place|next_step|fit_for_me
  {job} .. i .. looking_for|hoping_for|hoped_for|seeking|after|want|relish|would_love
  kind|sort|exactly|precisely|just .. i .. looking|seeking|hoping|want|after|love
  where i ... want|hope|belong|like
  the more i hear|learn|see|think|know|read
  i would join|accept|take !you
  i am ... to be with|at|part
  fancy|up_for it|the|this|working
  opportunity|chance|prospect|possibility|idea|thought to|of|that .. join*|work*|being_part|becom*|help*|spending
  like|love|admire|believe_in what you|your
  part of a|your|the|this|such .. mission|team|organization|organisation|company|story|lab|crew|group|family
  !for|you|of joining the|your|you|this|at
  top of my list
  up my street|alley
  build|begin|continue|my career
  my heart (is|set) (really) in|on
  set my heart
  hat .. in the ring
  right arm|both_hands|real_joy|idea_of_heaven
  can not stop thinking about the|this {job}
  make my home
  put myself forward
  throw myself into
  not cooled
  this is the one
  mind .. made up
  as committed|interested|keen|excited as
  at the thought that|of
  nowhere else
  resonates with me
  i am|very willing|ready to take
  without hesitation
  i would be .. happy|lucky|proud man|woman|person
  interest* .. {job} .. remain*|strong*
  remain* ... interest*|keen|enthusias*|committed
`,
  LISTS,
);
