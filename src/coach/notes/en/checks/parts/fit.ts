import { anyOf } from "../any-of.ts";

/** What somebody did at work, in the past. */
const DID = String.raw`(?:led|built|ran|managed|designed|shipped|launched|trained|reduced|organi[sz]ed|taught|owned|coached|developed|set up|wrote|written|automated|migrated|grew|grown|handled|cut|increased|delivered|created|implemented|introduced|improved|negotiated|supervised|coordinated|headed|founded|raised|saved|held|oversaw|overseen|spearheaded|mentored|installed|audited|volunteered|nursed|cooked|driven|drove|wired|fitted|closed|sold|planned|planted|tested|published|translated|edited|rebuilt|turned around|recruited|hired|speciali[sz]ed|chaired|fixed|repaired|maintained|passed|completed|graduated|qualified|worked|line-managed)`;
const COUNT = String.raw`(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|several|many|over a)[+]?(?:[- ]\w+)?`;
/** Paper that proves a skill. */
const PROOF = String.raw`(?:licen[cs]es?|cards?|b\.?sc|m\.?sc|dbs|telehandler|forklift|certificat\w+|certs?|tickets?|level \d|degree|diploma|registration|accreditation|qualifications?|clearance|cscs|phd|mba|masters?)`;

/** Why the writer suits the work: experience, skills, deeds, papers. */
export const FIT = anyOf(
  /\b(?:my|own) (?:[\w-]+ ){0,3}(?:experience|background|skills?|skillset|training|degree|diploma|certificat\w+|licen[cs]e|strengths?|qualifications?|expertise|knowledge|career|track record|years|time (?:at|as|in|with)|work (?:at|as|in|on|with))\b/,
  /(?<!(?:your|the|their|this) )\b(?:experience|background|expertise|track record|practice) (?:of|in|with|as|from|at|running|leading|building|managing|working|includes)\b/,
  new RegExp(
    String.raw`\b${COUNT} (?:years?|yrs?|months|seasons|winters|summers|decades?)(?:'|’)?(?: now)? (?:of|in|as|at|on|with|doing|running|managing|leading|working|teaching|behind|experience|exp|under)\b`,
  ),
  new RegExp(String.raw`\b(?:for|over|past|last|in) ${COUNT} (?:years?|yrs?|seasons|decades?)\b`),
  new RegExp(
    String.raw`\bi(?: have|'ve)?(?: also| once| recently| personally| even| already| successfully| previously| since| both| then)* ${DID}\b`,
  ),
  new RegExp(
    String.raw`(?:^|[.!?,;:] |\band )(?:having |i've |have |also )?${DID} (?:a|an|the|my|our|\d|two|three|four|five|six|teams?|crews?|in|at|on|for|with|as|over|across)\b`,
  ),
  new RegExp(
    String.raw`\b(?:i have|i've(?: got)?|ive(?: got)?|i hold|i also hold|got|hold|holding|have) (?:also )?(?:my|a|an|the|both|all|two)? ?(?:[\w'-]+ ){0,4}${PROOF}\b`,
  ),
  // "I've sat on both sides": what somebody has done, but for what one does in a note or while waiting.
  /\bi(?:'ve| have|ve) (?:also |always |never |since |just |now )?(?!(?:enjoyed|wanted|decided|attached|noted|received|learned|tried|waited|followed|applied|reached|emailed|called|included|enclosed|asked|missed|looked|hoped|wondered|liked|loved|noticed|added|copied|used your|cleared|accepted|signed|booked|messaged|mentioned|moved|said|reflected|sketched|turned|slept|rarely|needed|shared|promised|changed|prepared|finalized)\b)(?:\w{2,}ed|run|sat|led|kept|brought|fought|taught|built|done|spent|grown|had to)\b(?! (?:you|to you|your))/,
  /\bi(?:'m| am|m) (?:an? (?!bit|little|big fan|fan|huge)\w+|good (?:with|at)|hard-?working|able to work|punctual|reliable|organi[sz]ed|calm|patient|the (?:one|person|type|kind)|at ease|working as)\b/,
  /\bi can (?:also )?(?:weld|lift|drive|read|do|work|run|cook|speak|handle|manage|operate|lay|wire|stand|type|teach|fix|build|code|set|use|sell|see a)\b/,
  /\b(?:people|colleagues|friends|kids) (?:tell me|say|count on me|warm to me)\b|\bsecond nature\b|\binside out\b|\bto a t\b|\b(?:a )?knack\b|\bstickler\b|\btake pride\b|\bspeaks for itself\b|\bget along\b|\blearn fast\b|\bpatience of\b/,
  /\b(?:as|being) (?:head|chief|a|an|the) [^.!?\n]{2,40}, i\b|\bby training\b|\bpromoted\b|\bcommand (?:of|over)\b|\bknowledge of\b|\btrained me\b|\bsince (?:19|20)\d\d\b|\bwpm\b|\bhaving (?!said|thought|slept|read|looked|met|spoken|heard)\w+(?:ed|ght|un|ld)\b/,
  /\bmy (?:[\w-]+ ){0,2}(?:students|pupils|caseload|dissertation|thesis|colleagues|record|typing speed|cdl|hgv|clients|patients|residents)\b|\bi (?:do|did) (?:payroll|the|hair|my)\b|\bi turn up\b|\b(?:has|have) made me (?:very )?(?:good|better|quick|strong)\b|\bit was i who\b|\bi was (?:the one|raised|brought up|promoted|head|in charge)\b|\bfew candidates\b|\bmy portfolio includes\b|\bsince i was\b|\bi took (?:our|my|a|the) \w+ from\b/,
  /\bi(?:'ve| have|ve) (?:\w+ )?been (?:an?|in|on|doing|working|teaching|running|coaching|driving|cooking|nursing|leading|managing|the|with|out on)\b/,
  /\b(?:i'm|i am|im|am) (?:also |fully |a |an )*(?:certified|licensed|licenced|registered|qualified|accredited|trained|chartered|fluent|bilingual|experienced|used to|comfortable|familiar|no stranger)\b/,
  /\b(?:certified|licensed|licenced|accredited|qualified) (?:in|as|to|for|with)\b|\bqualif(?:y|ies|ied|ication)\w*\b/,
  /\bi(?: have|'ve)? (?:also |previously )?(?:worked (?:as|at|on|in|with|for)|spent (?:\w+ ){1,3}(?:years|months|seasons|summers)|done (?:this|that|the same|my)|did (?:my|a|\w+ years)|helped (?:to )?\w+)\b/,
  /\b(?:at|in|from|for) my (?:current|last|previous|old|former|present|first) (?:\w+ )?(?:job|role|position|employer|company|post|firm|school|hospital|team|workplace|place|crew)\b/,
  /\bhit the ground running\b|\b(?:i'm|i am|feel|am) confident (?:that )?(?:i|my|of)\b|\b(?:great|real|strong|valuable) asset\b|\b(?:be|feel) (?:useful|at home)\b/,
  /\b(?:i|me) (?:would|could|can|'d|will) (?:also )?(?:bring|offer|contribute|lean|add|hold my own|pick (?:it )?up)\b|\bi know (?:how|my way|the ground|what it takes|this|these)\b/,
  /\b(?:good|strong|great|close|right|natural|excellent|solid) (?:fit|match|candidate)\b(?! for me)|\bwhat i (?:can|would|could|have to|'d) (?:bring|offer|give)\b/,
  /\b(?:fits?|match(?:es)?|align(?:s|ed)?|slot) (?:well|perfectly|closely|right|what|the|your|this|with)\b|\bi (?:believe )?(?:i )?fit\b|\bsuited\b|\bsuitability\b/,
  /\b(?:never|not) (?:once )?(?:missed|been late|had an? \w+)|\bresponsible for\b|\bspeak (?:fluent |good |some )?(?:spanish|french|german|polish|arabic|hindi|urdu|yoruba|portuguese|mandarin|italian|dutch|turkish)\b/,
);
