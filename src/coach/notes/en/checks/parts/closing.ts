import { anyOf } from "../any-of.ts";

/** What a question about the process is about. */
const PROCESS = String.raw`(?:deci(?:d|s)|timing|timeline|time ?(?:frame|scale|table)|process|next|hear|know more|news|word|updat|movement|stage|step|select|pick|choos|offer|round|start|dates?|fill|contract|result|shortlist|progress|expect)`;

/** A look at what comes next: hopes, offers, questions about timing, good wishes. */
export const CLOSING = anyOf(
  /\bnext (?:steps?|round|stage|phase)\b|\blook(?:ing|s)? (?:very much |so much )?forward\b|\b(?:fingers crossed|talk soon|speak soon|see you|catch up|chat soon)\b/,
  /\b(?:hear|hearing) (?:(?:back )?from (?:you|ye|u)|back|about (?:the )?next|how)\b|\b(?:talk|speak|meet|chat)(?:ing)? (?:to you |with you )?(?:again|very soon|soon|further)\b/,
  new RegExp(
    String.raw`\b(?:when|by when|how soon|how long|any|has|have|is there|are there|do you|what|which|could you|can you|would you|may i|might i|where|shall|will|would it)\b[^.!?\n]{0,70}${PROCESS}[^.!?\n]{0,60}\?`,
  ),
  /\b(?:whether|if|see if|know if) (?:there|a decision|any|the|you|things)\b[^.!?\n]{0,40}\b(?:movement|news|updates?|decision|been made|decided|open|changed|share)\b/,
  /\b(?:if|should) (?:you|u|the (?:panel|team|committee))(?:'d| would| should| do)? (?:ever |still )?(?:want|need|like|require|wish|have (?:any|further|more|other)|are able|would like|think of)\b/,
  /\bhesitate\b|\bfeel free\b|\b(?:need|require|want) (?:to know )?anything\b|\banything (?:else|more|further)\b|\bin the meantime\b|\b(?:another|further|second|next|follow-up) (?:call|meeting|conversation|interview|stage|test|round|chat|questions?)\b|\breferences\b|\breferees?\b/,
  /\b(?:let me know|tell me|reach (?:me|out)|drop me a line|get back to me|keep me (?:posted|updated|informed|in mind)|(?:call|ring|text|phone) me|contact me)\b/,
  /\b(?:happy|glad|pleased|available|free|ready|delighted|gladly|pleasure) (?:to |for )?(?:\w+ )?(?:send|answer|provide|share|talk|meet (?!you)|hop|clear|fill|supply|discuss|chat|come (?:in|back|by|down)|start|speak|do one|call|a (?:call|chat|meeting|conversation)|any|another|whatever)/,
  /\b(?:await|awaiting|anticipation|eye out|look out for|hoping for|catch you|be reached|get in touch|just shout)\b|\bgive me a (?:buzz|ring|call|shout|bell)\b|\bstart (?:as early|on|from|right|immediately|date|within)\b|\bnotice period\b|\blooking fwd\b|\bexpecting\b[^.!?\n]{0,20}\b(?:reply|feedback|answer)\b/,
  /\b(?:shall|can|could|should|may) i (?:also )?(?:send|bring|provide|forward|share)\b|\b(?:the|your) search (?:goes|go|went)\b|\bnot the last time\b|\bkeep my phone\b|\bopportunity to resume\b|\bknow when i\b|\bstate the date\b|\bwishing you\b|\bif (?:it|that) helps\b/,
  /\b(?:i'm|i am|im) (?:\w+ )?(?:around|free|available|reachable|flexible)\b|\bmy (?:calendar|diary|schedule|number) is\b|\bwhenever (?:you|it|suits|is|that|works|convenient)\b/,
  /\b(?:further|more|other|additional|any) (?:questions?|information|info|details|particulars|references|documents|material|paperwork)\b/,
  /\b(?:hope|hoping|hopefully|would be (?:lovely|great|good|nice)) (?:that )?(?:to|we|you|i|our)\b[^.!?\n]{0,30}\b(?:talk|hear|speak|meet|continue|stay|see|work|find|again|soon|paths|touch|chat)\b/,
  /\b(?:keep|stay|be|remain) in (?:touch|contact)\b|\bhow (?:we|it|things) go(?:es)? on\b|\bcontinue (?:the|our|this) (?:conversation|discussion|talk)\b/,
  /\bwhat (?:comes|happens) (?:next|now)\b|\b(?:timing|timeline|time ?frame|timescale|timetable)\b|\bexpect (?:a|the|your) (?:decision|answer|call)\b/,
  /\b(?:process|anything|plans?) (?:has |have )?changed\b|\b(?:is|are) (?:the )?\w+ still (?:open|looking|hiring|available)\b/,
  /\b(?:i|we) wish\b|\ball the best (?:to|with|for|of)\b|\b(?:good|best)(?: of)? (?:wishes|luck) (?:to|with|for|in)\b|\bgood luck\b|\bwish(?:es)? (?:to|for|you) (?:you|the|all|every|success|well)\b/,
  /\bour paths (?:will )?cross\b|\buntil (?:then|another time|next time)\b|\bwhatever you decide\b|\bany (?:updates?|word|news|movement)\b/,
  /\b(?:new|another|different) (?:slot|time|session|interview|conversation)\b|\bwhich days\b|\bat (?:your|any) (?:convenience|disposal|time)\b|\bany (?:afternoon|morning|day|evening)\b/,
);
