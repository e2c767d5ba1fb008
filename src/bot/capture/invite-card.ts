import { type Button, packId } from "../../chat/button.ts";
import type { Block, FactRow, Message } from "../../chat/message.ts";
import { strong, type Text, text } from "../../chat/text.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import { zoneName } from "../../coach/calendar/zones.ts";
import type { InviteEvent } from "../../coach/language/invites/invite.ts";
import type { Context } from "../context.ts";
import { sayInterviewTime } from "../wording/moments.ts";
import { cut, listNames, opportunityName } from "../wording/names.ts";
import type { RoundTime } from "./invite-time.ts";
import { startOf, timeOf } from "./invite-time.ts";
import { peopleOf, placeOf } from "./invite-values.ts";
import { titleOf, type Verdict } from "./judge-invite.ts";

/** One event of a file, with its place in the file and what it means. */
export interface Offer {
  readonly index: number;
  readonly event: InviteEvent;
  readonly verdict: Verdict;
}

/** What of an invitation is to be confirmed; `first` says what was done or cannot be done. */
export function inviteCard(
  questionId: string,
  offers: readonly Offer[],
  first: readonly Block[],
  context: Context,
): Message {
  const open = offers.map(({ index }) => index).join("");
  return {
    notice: "An invitation: is this right?",
    blocks: [...first, ...offers.flatMap((offer) => offerBlocks(offer, questionId, open, context))],
  };
}

function offerBlocks(
  { index, event, verdict }: Offer,
  questionId: string,
  open: string,
  context: Context,
): readonly Block[] {
  const id = (verb: string) => packId(verb, questionId, String(index), open);
  const about = open.length > 1 ? { about: cut(event.summary ?? `no. ${index + 1}`, 20) } : {};
  const button = (label: string, verb: string, style?: Button["style"]): Button => ({
    label,
    id: id(verb),
    ...about,
    ...(style === undefined ? {} : { style }),
  });
  return [
    { kind: "paragraph", text: question(event, verdict) },
    { kind: "facts", rows: rows(event, context) },
    ...notes(event, context),
    { kind: "buttons", buttons: buttonsFor(event, verdict, button) },
  ];
}

function question(event: InviteEvent, verdict: Verdict): Text {
  const title = titleOf(event);
  switch (verdict.kind) {
    case "here": {
      const { opportunity, round } = verdict;
      const isSameTime = round.startsAt === startOf(event);
      const when = isSameTime ? "that very time" : `that day, at ${round.localTime}`;
      return text`${title}: you logged an interview at ${opportunityName(opportunity)} for ${when}. Is this its invitation?`;
    }
    case "update":
      return text`${title}: a newer version of your interview at ${opportunityName(verdict.opportunity)}.`;
    case "cancelled":
      return text`${title}: this cancels a meeting at the time of your interview at ${opportunityName(verdict.opportunity)}. Is it that one?`;
    default:
      return text`${title}: shall I save this interview? Nothing is stored yet.`;
  }
}

type MakeButton = (label: string, verb: string, style?: Button["style"]) => Button;

function buttonsFor(event: InviteEvent, { kind }: Verdict, button: MakeButton): readonly Button[] {
  const notMine = button("Not mine", "invite-no");
  switch (kind) {
    case "here":
      return [
        button("That is it", "invite-do", "primary"),
        button("Another one", "invite-edit"),
        notMine,
      ];
    case "update":
      return [button("Take it over", "invite-do", "primary"), notMine];
    case "cancelled":
      return [button("Mark as cancelled", "invite-do", "danger"), notMine];
    default: {
      if (timeOf(event) === undefined)
        return [button("Add the time", "invite-edit", "primary"), notMine];
      if (event.companyGuess === undefined)
        return [button("Add the company", "invite-edit", "primary"), notMine];
      return [button("Save", "invite", "primary"), button("Change", "invite-edit"), notMine];
    }
  }
}

function rows(event: InviteEvent, { person, now }: Context): readonly FactRow[] {
  const time = timeOf(event);
  const place = placeOf(event);
  const people = peopleOf(event).map(({ name }) => cut(name, 60));
  return [
    row("Company", event.companyGuess),
    row("Role", event.roleGuess),
    row("Round", event.roundGuess),
    {
      label: "When",
      value: time === undefined ? wholeDay(event) : sayInterviewTime(time, person.policy.zone, now),
    },
    row("Length", time === undefined ? undefined : lengthOf(event, time)),
    row("Place", place === undefined ? undefined : cut(place, 300)),
    row("With", people.length === 0 ? undefined : listNames(people)),
  ].filter((one) => one !== undefined);
}

const row = (label: string, value: string | undefined): FactRow | undefined =>
  value === undefined ? undefined : { label, value: text`${value}` };

const wholeDay = ({ localDay }: InviteEvent): Text =>
  text`${sayDay(localDay)} ${localDay.slice(0, 4)}, ${strong("no time of day")}`;

function lengthOf(event: InviteEvent, { durationMinutes }: RoundTime): string {
  const isSaid = !event.allDay && event.durationMinutes !== undefined;
  return isSaid ? `${durationMinutes} minutes` : `${durationMinutes} minutes, as none is given`;
}

/** What was taken for granted or left out, so that nothing is a silent guess. */
function notes(event: InviteEvent, { person }: Context): readonly Block[] {
  const { zone } = person.policy;
  const left = event.attendees.filter(
    ({ role, isSelf, mayBeSelf, isTeamAddress }) =>
      role !== "resource" && (isSelf || mayBeSelf || isTeamAddress),
  );
  const names = left.map(({ name, email }) => cut(name ?? email ?? "", 60)).filter(Boolean);
  const parts = [
    event.companyGuess === undefined ? "" : "The company is told from the addresses and the title.",
    !event.allDay && event.zoneFrom === "person"
      ? `The file names no time zone ${event.unknownZone === undefined ? "" : `that I know (“${cut(event.unknownZone, 40)}”) `}, so I take the time as yours, ${zoneName(zone)}: please check.`.replace(
          " ,",
          ",",
        )
      : "",
    event.recurrence === undefined
      ? ""
      : event.recurrence.next === undefined
        ? "It is a series; I take its first date."
        : "It is a series; I take its next date.",
    event.status === "tentative" ? "They marked it as tentative." : "",
    names.length === 0 ? "" : `Left out as you or a team: ${listNames(names)}.`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [{ kind: "note", text: text`${parts.join(" ")}` }];
}
