import type { Block } from "../../../../chat/message.ts";
import { change, type Reply, say } from "../../../../chat/reply.ts";
import type { Opportunity } from "../../../../coach/facts.ts";
import type { DebriefSaid } from "../../../../coach/language/debrief/read-debrief.ts";
import type { Point } from "../../../../coach/language/debrief/read-point.ts";
import type { PromiseAbout } from "../../../../coach/language/promises/promise-about.ts";
import type { Context } from "../../../context.ts";
import { type ReadDay, readDay } from "../../../replies/read-day.ts";
import type { OwnRound } from "../../own-round.ts";
import { addedUp, additionsNamed, partAdditions } from "../additions.ts";
import { keepDebrief } from "../keep-debrief.ts";
import { debriefOf, pointOf } from "../kept.ts";
import type { Told } from "../told.ts";
import { askDay, askOtherDay } from "./ask-day.ts";

/** What was told in words, and which round it is about. */
export interface Reading {
  readonly round: OwnRound;
  readonly told: DebriefSaid;
}

/** Keeps all that was told; a day that can be meant two ways is asked for, and nobody types the rest again. */
export async function keepSaid({ round, told: said }: Reading, context: Context): Promise<Reply> {
  const { opportunity, interview } = round;
  const { notes, whenText = "", whenAbout, additions = [], ...felt } = said;
  const promise = readDay(whenText, opportunity, context);
  const points = said.points.map((point) => withEarlier(point, opportunity, interview.id));
  const people = { contactIds: interview.contactIds, added: [], changed: [] };
  const before = debriefOf(opportunity, interview.id);
  const was = additionsNamed(opportunity, interview.id);
  const parted = partAdditions(additions, opportunity, interview);
  const { addition } = parted;
  const unread =
    promise.kind === "fault" && promise.days === undefined ? [`decision: ${whenText}`] : [];
  const fresh = [...notes, ...unread];
  const note = [before.note ?? "", ...fresh].filter((part) => part !== "").join("\n");
  const told: Told = {
    ...felt,
    ...(fresh.length === 0 ? {} : { note }),
    ...(addition === undefined ? {} : { addition: addedUp(before.addition, addition) }),
    named: [
      ...parted.named.map(({ to, words }) => ({ to, words: addedUp(was.get(to), words) })),
      // "Nothing to add" is said of everybody's letter.
      ...(addition === "" ? [...was.keys()].map((to) => ({ to, words: "" })) : []),
    ],
    ...(whenAbout === undefined ? {} : { promiseAbout: whenAbout }),
    people,
    points,
    promise,
  };
  const asked = askedDay(promise, round, whenAbout, context);
  if (promise.kind !== "fault" || !isDayOnly(said)) {
    return keepDebrief(opportunity, interview, told, context, asked);
  }
  const message = { notice: "I need one more thing from you.", blocks: asked };
  return context.incoming.kind === "press" ? change(message) : say(message);
}

function askedDay(
  promise: ReadDay,
  { opportunity, interview }: OwnRound,
  about: PromiseAbout | undefined,
  context: Context,
): readonly Block[] {
  if (promise.kind !== "fault") return [];
  return promise.days === undefined
    ? askOtherDay(promise.fault, opportunity, interview)
    : askDay(promise.days, about, { opportunity, interview }, context);
}

/** Nothing was told but a day that has to be asked for. */
function isDayOnly({ points, notes, whenText: _, whenAbout: __, ...others }: DebriefSaid): boolean {
  return points.length === 0 && notes.length === 0 && Object.keys(others).length === 0;
}

/** What is told later about somebody does not push out what was memorable before. */
function withEarlier(point: Point, opportunity: Opportunity, interviewId: string): Point {
  const before = pointOf(opportunity, interviewId, point.contactId) ?? "";
  if (point.words === "" || before === "") return point;
  return { ...point, words: before.includes(point.words) ? before : `${before}; ${point.words}` };
}
