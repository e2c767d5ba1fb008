import type { Reading } from "../../../locale.ts";
import { CLOSING } from "./closing.ts";
import { FIT } from "./fit.ts";
import { INTEREST } from "./interest.ts";
import { PICK_UP } from "./pick-up.ts";
import { THANKS } from "./thanks.ts";

/**
 * How each of the five parts is said in English, by anybody; our own sentences are known by their templates. Wide nets:
 * to be told that a note lacks what it has is worse than no word at all.
 */
export const PARTS: Reading["parts"] = {
  thanks: THANKS,
  interest: INTEREST,
  "pick-up": PICK_UP,
  fit: FIT,
  closing: CLOSING,
};
