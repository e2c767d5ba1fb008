/** Words that look like a tone and are none, wherever they stand: taken out before a sentence is judged. */
export const HARMLESS = new RegExp(
  [
    String.raw`\b(?:no|without any|not any|zero) (?:rush|hurry|pressure|urgency)\b`,
    String.raw`\bno need to (?:reply|respond|answer|apologi[sz]e)[^.!?\n]{0,30}`,
    String.raw`\b(?:salary|compensation|wages?|bonus|pension|benefits?|pay) (?:data|surveys?|reports?|tables?|systems?|software|benchmarks?|analysis|analyst|dashboards?|module|engine|records?|claims?|budget|schemes?|enrol\w+)\b`,
    String.raw`\bcheck(?:ing)?[ -]in(?: code| patients| guests| at the| desk|-| meetings?)`,
    String.raw`\bsorry (?:to hear|for your loss)\b`,
    String.raw`\bwant(?:ed)? you to know (?:right away|at once|immediately)`,
    String.raw`\b(?:customers?|guests|people|clients|patients|anyone|nobody) (?:\w+ ){0,3}?(?:who'd been |who had been |been |was ever |are )?(?:ignored|left (?:hanging|waiting))\b`,
  ].join("|"),
  "gi",
);
