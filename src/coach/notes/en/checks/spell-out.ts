/** Short forms, and how they are spelled out; "'d" is taken for "would", which it mostly is in a note. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(can|could|would|should|did|do|does|have|has|had|is|are|was|were)n't\b/g, "$1 not"],
  [/\bcan't\b/g, "can not"],
  [/\bwon't\b/g, "will not"],
  [/\b(\p{L}+)'ve\b/gu, "$1 have"],
  [/\b(\p{L}+)'re\b/gu, "$1 are"],
  [/\b(\p{L}+)'ll\b/gu, "$1 will"],
  [/\bi'm\b/g, "i am"],
  [/\b(\p{L}+)'d\b/gu, "$1 would"],
  [/\b(dont|didnt|doesnt|havent|hasnt|wont|cant|couldnt|wouldnt|isnt|wasnt)\b/g, "not"],
  [/\bim\b/g, "i am"],
  [/\bive\b/g, "i have"],
  [/\bid(?= (?:love|like|be|rather|really|enjoy)\b)/g, "i would"],
  [/\bu\b/g, "you"],
  [/\bur\b/g, "your"],
  [/\b(?:thx|thnx|tnx|thankyou|tysm|ty)\b/g, "thank you"],
  [/\bluv\b/g, "love"],
  [/\byrs?\b/g, "years"],
  [/\bfwd\b/g, "forward"],
  [/\bw(?=\/? )\/?/g, "with"],
  [/\bwanna\b/g, "want to"],
];

/** A text in small letters with its short forms spelled out, so that one phrase finds "I'd", "I would" and "id". */
export function spellOut(text: string): string {
  return SHORT.reduce(
    (spelled, [short, long]) => spelled.replace(short, long),
    text.toLowerCase().replaceAll("’", "'"),
  );
}
