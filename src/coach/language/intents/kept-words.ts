const MINE =
  "(?:this|that|it|these|my (?:data|notes?|messages?|texts?|interviews?|stuff|info(?:rmation)?|details|words|chats?|dms?)|what i (?:write|type|say|tell you|told you|share)|our (?:chat|conversation|messages?)|the chat)";
const KEEP =
  "(?:keep|store|save|remember|know|have|hold|collect|track|log|record|saved|stored|kept)";
const ABOUT = "(?: (?:about|on|of|from) (?:me|mine|my (?:notes?|data|interviews?)|us))?";
const WHOEVER =
  "(?:anyone|anybody|someone|somebody|(?:other|any other) people|others|people|they|you|my (?:boss|employer|manager|company|co-?workers?|colleagues?)|the company|recruiters?|the recruiter|admins?|the admins?)(?: else)?";
const SAFE = "(?:private|confidential|safe|secure|anonymous|encrypted|secret)";

const whole = (...sayings: readonly string[]): RegExp => new RegExp(`^(?:${sayings.join("|")})$`);

/** Questions about what is stored, and who can see it. */
export const PRIVACY_ASKED = whole(
  "(?:show (?:me )?)?(?:the |your |my )?(?:data )?privacy(?: (?:policy|notice|info|statement))?",
  "(?:data protection|gdpr|my data|confidentiality)",
  `(?:is|are) (?:${MINE}|you|everything|all (?:of )?this|this (?:chat|conversation|bot))(?: (?:all|really|kept))? ${SAFE}(?: here| with you)?`,
  `how (?:private|safe|secure|confidential) (?:is|are) (?:${MINE}|you|this (?:chat|bot))`,
  `who (?:all )?(?:can |could |else can |is able to )?(?:sees?|reads?|access|views?|get(?:s)? to see) ${MINE}`,
  `(?:can|could|will|does|do|would) ${WHOEVER} (?:see|read|access|view|find) ${MINE}`,
  `what (?:(?:all|exactly) )?(?:(?:data|info(?:rmation)?|things?|else) )?(?:do|did|have|will|does) (?:you|the bot|this|it) ${KEEP}${ABOUT}`,
  `what(?:'s| is| gets) (?:being )?(?:kept|stored|saved|recorded)${ABOUT}`,
  `(?:do|will|are|did) you (?:keep|store|save|share|sell|read|log|record|keeping|storing|sharing) (?:${MINE}|anything|everything|copies|a copy)(?: (?:of .{1,30}|about me|with (?:anyone|anybody|my (?:boss|employer)|companies|them)))?`,
  `where (?:is|are|do you keep|do you store) ${MINE}(?: (?:stored|kept|saved))?`,
);

/** The copies of notes that were kept, to look at or to delete. */
export const COPIES_ASKED = whole(
  "(?:(?:can|could) you )?(?:delete|remove|erase|forget|show(?: me)?|open) (?:(?:the|my|that|all|every|any) )*cop(?:y|ies)(?: (?:of .{1,60}|you (?:kept|saved|have)|that you kept))?",
  "(?:what|which) copies (?:do you (?:have|keep)|did you keep)(?: of .{1,60})?",
  "(?:delete|remove|erase|forget) (?:the|my) (?:notes?|texts?|letters?) (?:that )?you (?:kept|saved|have|stored)",
);
