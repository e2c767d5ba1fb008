/** How many there are. */
const COUNT =
  "(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|both|a few|few|a couple(?: of)?|a bunch of|half a dozen|a dozen|a lot of|all)";
const THE = "(?:the|a|an|my|their|our|its|his|her)";
/** People who are no one in particular. */
const GROUP =
  "(?:people|persons|folks|others|team|panel|board|group|committee|department|leadership|management|staff|crew|squad|hr|human resources|everyone|everybody|someone|somebody|(?:team )?members|engineers|developers|designers|analysts|managers|recruiters|directors|executives|execs|partners|leads|seniors|colleagues|coworkers|co-workers|interviewers|stakeholders|employees|scientists|nurses|teachers|accountants|guys)";
const NOUN = "[\\p{L}&-]+";
const TAIL = "(?: (?:of|from|in|at|on|for|there)\\b.*)?";

const NOBODY: readonly RegExp[] = [
  // "9", "nine people", "two of their senior engineers", "3 others"
  `${COUNT}(?: (?:more|other|of (?:${THE}|them)))*(?: (?:${NOUN} ){0,2}(?:${GROUP}|${NOUN}s))?${TAIL}`,
  `(?:${THE} )(?:${NOUN} ){0,3}${GROUP}${TAIL}`,
  `${GROUP}${TAIL}`,
  // "HR person", "her boss", "an HR manager"
  `(?:(?:${THE}|some) )?(?:hr|recruiting|sales|finance|other) (?:rep|representative|person|lady|guy|woman|man|manager|partner|contact)`,
  `${THE} (?:new |future |direct )?(?:boss|supervisor|person|lady|guy|woman|man)`,
  // Names that are not known yet.
  "(?:tb[adc]|unknown|n/?a|\\?+|nobody|no one|(?:no |unknown )?names?(?: (?:yet|unknown|to follow|tb[adc]))*|(?:not sure|don't know|no idea|unsure)(?: .*)?)",
].map((pattern) => new RegExp(`^(?:${pattern})$`, "iu"));
/** Capitals make a name of what begins like a count: "Seven Rhodes". */
const NAMED = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** Whether the words are a count or a group and nobody's name: "nine people", "the finance team", "HR". */
export function isGroup(words: string): boolean {
  const said = words.replace(/^(?:maybe|probably|possibly|perhaps|plus)\s+/i, "");
  return !NAMED.test(said) && NOBODY.some((pattern) => pattern.test(said));
}
