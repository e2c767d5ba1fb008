import type { Felt } from "../../../coach/language/debrief/read-felt.ts";
import type { Point } from "../../../coach/language/debrief/read-point.ts";
import type { PromiseAbout } from "../../../coach/language/promises/promise-about.ts";
import type { PeopleThere } from "../../contacts/people-there.ts";
import type { ReadDay } from "../../replies/read-day.ts";
import type { NamedAddition } from "./additions.ts";

/** Everything that was understood of a debrief, from the form or in words. */
export interface Told extends Felt {
  readonly people: PeopleThere;
  readonly points: readonly Point[];
  /** People of whom what was told before is taken back. */
  readonly cleared?: readonly string[];
  /** Empty texts take back what was told before; absent ones leave it. */
  readonly note?: string;
  /** What is to be added or put right in a letter, without its lead-in. */
  readonly addition?: string;
  /** The same for people who were named. */
  readonly named?: readonly NamedAddition[];
  readonly promise: ReadDay;
  /** What they do by then, where that is less than deciding. */
  readonly promiseAbout?: PromiseAbout;
}
