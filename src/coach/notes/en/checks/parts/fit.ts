import { phrases } from "../phrases.ts";

const LISTS = {
  did: "led, built, ran, run, managed, designed, shipped, launched, trained, reduced, organized, organised, taught, owned, coached, developed, set up, wrote, written, automated, migrated, grew, grown, handled, cut, increased, delivered, created, implemented, introduced, improved, negotiated, supervised, coordinated, headed, founded, raised, saved, held, oversaw, overseen, spearheaded, mentored, installed, audited, volunteered, nursed, cooked, driven, drove, wired, fitted, closed, sold, planned, tested, published, translated, edited, rebuilt, turned around, recruited, hired, specialized, specialised, chaired, fixed, repaired, maintained, passed, graduated, qualified, served as, catalogued, cataloged, line-managed, looked after, brought, brought in, won, kept, doubled, took on, processed, treated, cared for, defended, advised, consulted, presented to, worked",
  years: "years, year, months, seasons, winters, summers, decades, decade, terms, shifts",
  paper:
    "license, licence, licenses, licences, card, cards, bsc, msc, dbs, telehandler, forklift, certificate, certificates, certification, certifications, cert, certs, ticket, tickets, level #, degree, diploma, registration, accreditation, qualification, qualifications, clearance, phd, mba, masters, cdl, hgv, cpr, c1",
};

/** Why the writer suits the work: experience, skills, deeds, papers. */
export const FIT = phrases(
  `
  my|own .. experience|background|skills|skillset|training|degree|diploma|strengths|strength|qualifications|qualification|expertise|knowledge|track_record|years|apprenticeship|traineeship|profile|exposure|network|eye_for|love_of
  my time|work at|as|in|on|with
  !your|the|their|this|my_first|user|customer experience|background|expertise|track_record|exposure|practice of|in|with|as|from|at|to|running|leading|building|managing|working|includes|covers|allows
  # {years} (now) of|in|as|at|on|with|doing|running|managing|leading|working|teaching|behind|experience|exp|under|i_spent !ago|old|time
  for|over|past|last|in|of|spent (the) (last|past|nearly|almost|over|more_than) # {years} !ago
  i (have|had) (also|once|recently|personally|even|already|successfully|previously|since|both|then|been|always) {did} !a_note|to_you|to_karen|you|back|the_train|into_you|through|late|your
  i have ... {paper}
  have|got|hold|holding|with (also|both|all|my|a|an|the|two) .. {paper} !ready|scanned|attached
  my .. {paper}
  i have (also|always|never|since|now) been an|a|in|on|doing|working|teaching|running|coaching|driving|cooking|nursing|leading|managing|the|with|out_on|waiting !touch|hospital|thinking|hoping|looking|little
  i have run|sat|led|brought|fought|taught|built|done|spent|grown|worked|run|had_to|fitted|written|kept|seen|used|dealt|trained|played|cut !to_you|you|the_train|some|time|my_homework|a_lot_of_thought
  i have good|strong|solid|extensive|broad|deep|plenty|excellent|the_energy|the_patience|the_right|what_it_takes|everything|considerable|knowledge|experience|skills|a_strong|a_good|a_solid|a_knack|a_background|an_eye !memories|news|feeling
  i am an|a nurse|teacher|engineer|developer|analyst|electrician|chef|driver|welder|notary|stickler|person|team_player|native|trained|fast|quick|good|strong|natural|licensed|certified|qualified|chartered|registered|former|parent|problem|self-starter|people_person|hard
  i am (also|fully|very|already|really|equally) certified|licensed|licenced|registered|qualified|accredited|trained|chartered|fluent|bilingual|experienced|used_to|comfortable|familiar|skilled|conversant|proficient|adept|versed|good_with|good_at|hardworking|hard-working|punctual|reliable|organised|organized|calm|patient|at_ease|at_home|no_stranger|enrolled|disciplined|the_person_who|the_kind_of|the_type|physically|strong|quick|precise|able_to_work|able_to_meet|able_to_handle !about|if|that_you|if_you|with_the_date
  i (can|could|would) (also|already) weld|lift|drive|read|run|cook|speak|handle|manage|operate|lay|wire|stand|type|teach|fix|build|code|sell|juggle|hold|strip|start_a|clean|work_under|work_nights|work_weekends|work_both|apply_the|lean|add_value|bring|offer|contribute|thread|do_the|do_hair|pick_up|hold_my_own|cover
  i know|already_know how|my_way|the_ground|what_it_takes|what_makes|the .. use|inside_out|well|handle|run|business|terrain|trade|system
  people|colleagues|friends|kids|customers|patients|relatives|clients|boss ... tell_me|count_on_me|warm_to_me|ask_for_me|rings_me|trust_me
  second nature
  in my|the blood
  mother tongue
  inside out
  to a t
  knack for
  take|pride in i_take|my_work|it|what
  speaks for itself
  learn fast|quickly|early
  get along with
  patience of
  as|being|raising (the|a|an) head|chief|nurse|teacher|mother|father|parent|manager|lead|engineer|leader|pharmacist|former|eldest|five
  by training
  was|am|been promoted|chosen_as|raised|in_charge|head_of|responsible_for|the_one_training|a_postman|elected
  used to be|run|work|teach|drive
  responsible for
  command of|over
  knowledge of
  trained|taught me to
  since #
  since i was
  typing speed
  having {did}|brought|sat|seen|been|done|grown
  coming|come from the|a .. sector|industry|background|family
  my .. students|pupils|caseload|dissertation|thesis|tills|clients|patients|residents|portfolio_includes|masonry|colleagues_count|pass_rate|record|renewal
  made me good|quick|strong|very_good|better|patient
  it was i who
  few candidates
  i took our|my|the .. from
  worked as|at|on|in|with|for|under !with_you|you|for_you|out|the_way
  spent .. {years}
  done|did this|that|the_same|my|similar|payroll|the_ordering before|kind|work|elsewhere|level*
  i did payroll|the_ordering|my_training|my_degree|my_apprenticeship
  at|in|from|for|of my current|last|previous|old|former|present|first|own|most_recent (own) job|role|roles|position|employer|company|post|firm|school|hospital|team|workplace|place|crew|work|career|shop
  hit the ground running
  confident|convinced|certain|sure|believe (that) i|my (can|could|have|would|am|will|skills|experience|background|track_record) (be) make|meet|add|contribute|bring|excel|succeed|help|handle|deliver|suit|match|fit|have_the_right|useful|great_help|align|of_help|do|well|a_good|a_strong|an_asset|valuable|suited
  valuable|meaningful|real|great|strong|immediate contribution|asset|use
  biggest|greatest|main asset|strength
  i would|could|can|will be useful|of_use|of_great_help|of_help !with_anything|if
  feel at home
  wh* i|my could|can|would|have_to bring|offer|give|add
  good|strong|great|close|natural|excellent|solid|perfect fit|match|candidate !for_me|for_you
  fit|fits|match|matches|align|aligns|aligned|slot (very|quite|right) well|perfectly|closely|what|your|in|with
  i .. fit|suit the|your|this|well
  suited to|for
  suitability
  qualif*
  never|not (once|yet) missed|been_late|dropped|had_a_complaint !a_heart
  i speak (fluent|good|some|native) spanish|french|german|polish|arabic|hindi|urdu|yoruba|portuguese|mandarin|italian|dutch|turkish|english|romanian|#
  nothing about .. worries|scares|frightens me
  does not frighten|scare|worry me
  i finish what
  whatever the weather
  ran|led|managed|built|done|did|worked a|an|the|my|our|#|at|in|as .. crew|team|years|level*|shop|site|kitchen|ward|project|at
  required|needs no sponsorship
  work authorization|permit
`,
  LISTS,
);
