import type { Reading } from "../../../locale.ts";
import { APOLOGY } from "./apology.ts";
import { CHECKING_IN } from "./checking-in.ts";
import { GUILT } from "./guilt.ts";
import { PRESSURE } from "./pressure.ts";
import { SALARY } from "./salary.ts";
import { ULTIMATUM } from "./ultimatum.ts";

/** What turns a polite note into one that costs goodwill. A false reproach hurts more than a missed one: when in doubt, nothing. */
export const TONES: Reading["tone"] = {
  ultimatum: ULTIMATUM,
  guilt: GUILT,
  pressure: PRESSURE,
  apology: APOLOGY,
  "checking-in": CHECKING_IN,
  salary: SALARY,
};
