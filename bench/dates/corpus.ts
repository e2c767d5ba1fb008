import { DEVELOPMENT_MOMENTS } from "./corpus/development-moments.ts";
import { DEVELOPMENT_PROMISES } from "./corpus/development-promises.ts";
import { DEVELOPMENT_REFUSALS } from "./corpus/development-refusals.ts";
import { EVERYDAY } from "./corpus/everyday.ts";
import { EVERYDAY_ABROAD } from "./corpus/everyday-abroad.ts";
import { HELD_OUT_LAST } from "./corpus/held-out-last.ts";
import { HELD_OUT_MOMENTS } from "./corpus/held-out-moments.ts";
import { HELD_OUT_PROMISES } from "./corpus/held-out-promises.ts";
import { HELD_OUT_REFUSALS } from "./corpus/held-out-refusals.ts";
import { HELD_OUT_SENTENCES } from "./corpus/held-out-sentences.ts";
import type { PhraseSet } from "./phrase-set.ts";

/** Phrases the grammar was written with. */
export const DEVELOPMENT: readonly PhraseSet[] = [
  ...DEVELOPMENT_PROMISES,
  ...DEVELOPMENT_MOMENTS,
  ...DEVELOPMENT_REFUSALS,
];

/** Phrases that were read by the grammar only when it stood; what they showed was mended afterwards. */
export const HELD_OUT: readonly PhraseSet[] = [
  ...HELD_OUT_PROMISES,
  ...HELD_OUT_MOMENTS,
  ...HELD_OUT_REFUSALS,
  ...HELD_OUT_SENTENCES,
  ...HELD_OUT_LAST,
];

/** Everyday phrases, written last: how the finished grammar reads what it has not seen. */
export const UNSEEN: readonly PhraseSet[] = [...EVERYDAY, ...EVERYDAY_ABROAD];
