import type { Block } from "../../../../chat/message.ts";
import { change, type Reply, say } from "../../../../chat/reply.ts";
import type { Opportunity } from "../../../../coach/facts.ts";
import type { DebriefSaid } from "../../../../coach/language/debrief/read-debrief.ts";
import type { Point } from "../../../../coach/language/debrief/read-point.ts";
import type { Context } from "../../../context.ts";
import { type ReadDay, readDay } from "../../../replies/read-day.ts";
import type { OwnRound } from "../../own-round.ts";
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
  const { notes, whenText = "", addition, ...felt } = said;
  const promise = readDay(whenText, opportunity, context);
  const points = said.points.map((point) => withEarlier(point, opportunity, interview.id));
  const people = { contactIds: interview.contactIds, added: [], changed: [] };
  const before = debriefOf(opportunity, interview.id);
  const unread =
    promise.kind === "fault" && promise.days === undefined ? [`decision: ${whenText}`] : [];
  const fresh = [...notes, ...unread];
  const note = [before.note ?? "", ...fresh].filter((part) => part !== "").join("\n");
  const told: Told = {
    ...felt,
    ...(fresh.length === 0 ? {} : { note }),
    ...(addition === undefined ? {} : { addition: addedUp(before.addition, addition) }),
    people,
    points,
    promise,
  };
  const asked = askedDay(promise, round, context);
  if (promise.kind !== "fault" || !isDayOnly(said)) {
    return keepDebrief(opportunity, interview, told, context, asked);
  }
  const message = { notice: "I need one more thing from you.", blocks: asked };
  return context.incoming.kind === "press" ? change(message) : say(message);
}

function askedDay(
  promise: ReadDay,
  { opportunity, interview }: OwnRound,
  context: Context,
): readonly Block[] {
  if (promise.kind !== "fault") return [];
  return promise.days === undefined
    ? askOtherDay(promise.fault, opportunity, interview)
    : askDay(promise.days, opportunity, interview, context);
}

/** Nothing was told but a day that has to be asked for. */
function isDayOnly({ points, notes, whenText: _, ...others }: DebriefSaid): boolean {
  return points.length === 0 && notes.length === 0 && Object.keys(others).length === 0;
}

/** What somebody adds later does not push out what they told before; "nothing to add" takes it back. */
function addedUp(before = "", words: string): string {
  if (words === "" || before === "" || words.includes(before)) return words;
  return before.includes(words) ? before : `${before}; ${words}`;
}

/** The same for what was memorable about somebody. */
function withEarlier(point: Point, opportunity: Opportunity, interviewId: string): Point {
  const before = pointOf(opportunity, interviewId, point.contactId) ?? "";
  if (point.words === "" || before === "") return point;
  return { ...point, words: before.includes(point.words) ? before : `${before}; ${point.words}` };
}
