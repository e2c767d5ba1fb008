import type { Felt } from "../../../coach/language/debrief/read-felt.ts";
import type { Point } from "../../../coach/language/debrief/read-points.ts";
import type { PeopleThere } from "../../contacts/people-there.ts";
import type { ReadDay } from "../../replies/read-day.ts";

/** Everything that was understood of a debrief, from the form or in words. */
export interface Told extends Felt {
  readonly people: PeopleThere;
  readonly points: readonly Point[];
  /** Empty texts take back what was told before; absent ones leave it. */
  readonly note?: string;
  readonly promise: ReadDay;
}
