const SENTENCE =
  /(?:^|\s)(?:a|an|the|i|i'm|me|my|you|your|we|our|it|its|he|she|him|is|was|are|were|be|been|to|in|on|of|from|for|about|but|because|so|then|that|this|what|which|who|how|why|when|where|if|or|not|do|does|did|got|have|has|had|will|would|can|could|should|about|again|with|by|as|too|right|wrong|out|up|off|any|anything|something|nothing|nobody|someone|somebody|ahead|home|except|besides|without|yet|today|tomorrow|later)(?=\s|$)/i;
const MAX_NAME_WORDS = 4;

/** Whether the words can be somebody's name or a company's, and are no piece of a sentence. */
export function looksLikeName(words: string): boolean {
  const trimmed = words.trim();
  if (trimmed === "" || trimmed.length > 60 || /[?!:"]/.test(trimmed)) return false;
  return trimmed.split(/\s+/).length <= MAX_NAME_WORDS && !SENTENCE.test(trimmed);
}
