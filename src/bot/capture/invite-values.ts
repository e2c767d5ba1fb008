import { localDayOf, localTimeOf } from "../../coach/calendar/days.ts";
import type { Contact } from "../../coach/facts.ts";
import type { InviteAttendee, InviteEvent } from "../../coach/language/invites/invite.ts";
import { readContacts } from "../../coach/language/read-contacts.ts";
import type { Context } from "../context.ts";
import type { AddValues } from "../interviews/add-form.ts";
import { type Judged, judgeValues, type NewInterview } from "../interviews/judge-values.ts";
import { timeOf } from "./invite-time.ts";
import { markOf } from "./judge-invite.ts";

/** What the form for a new interview holds for an event. */
export function valuesOf(event: InviteEvent, context: Context): AddValues {
  return {
    company: event.companyGuess ?? "",
    role: event.roleGuess ?? "",
    when: whenWords(event, context),
    with: peopleOf(event).map(wordsOf).join(", "),
    more: moreWords(event),
  };
}

/**
 * Judges the form of an event: what was left as it stood is taken from the invitation itself, which says it more
 * exactly than words could.
 */
export function judgeInvited(values: AddValues, event: InviteEvent, context: Context): Judged {
  const judged = judgeValues(values, context);
  if (judged.kind === "faulty") return judged;
  const before = valuesOf(event, context);
  const time = values.when === before.when ? timeOf(event) : undefined;
  const details = values.more === before.more;
  const people = values.with === before.with;
  const { interview } = judged;
  const mark = markOf(event);
  const { zone } = context.person.policy;
  const fresh: NewInterview = {
    ...interview,
    ...(time === undefined
      ? {}
      : { startsAt: time.startsAt, companyZone: time.zone === zone ? undefined : time.zone }),
    contacts: people ? peopleOf(event) : interview.contacts,
    interview: {
      ...interview.interview,
      ...(time ?? {}),
      ...(details ? { label: event.roundGuess, place: placeOf(event) } : {}),
      ...(mark === undefined ? {} : { invite: mark }),
    },
  };
  return { kind: "good", interview: fresh };
}

/** Everybody of an invitation who is no machine, no room and not the person. */
export function peopleOf({ attendees }: InviteEvent): readonly Omit<Contact, "id">[] {
  const people = attendees.filter(
    ({ role, isSelf, mayBeSelf, isTeamAddress }) =>
      role !== "resource" && !isSelf && !mayBeSelf && !isTeamAddress,
  );
  const named = people.flatMap((attendee) => {
    const name = nameOf(attendee);
    // Whoever invites for others arranges it; alone, it is whom the person meets.
    const arranges = attendee.role === "organizer" && people.length > 1;
    const kind: Contact["kind"] = arranges ? "coordinator" : "interviewer";
    return name === ""
      ? []
      : [{ name, kind, title: undefined, email: attendee.email, channel: undefined }];
  });
  return named.filter(({ name }, at) => named.findIndex((one) => one.name === name) === at);
}

/** Where it takes place: the place, the link of the call, or both; a link is never opened. */
export function placeOf({ place, link }: InviteEvent): string | undefined {
  const parts = [place, link].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? undefined : parts.join(", ");
}

const nameOf = ({ name, email }: InviteAttendee): string =>
  (name ?? readContacts(email ?? "")[0]?.name ?? "").slice(0, 120);

function wordsOf({ name, kind, email }: Omit<Contact, "id">): string {
  const said = kind === "interviewer" ? name : `${name} (${kind})`;
  return email === undefined ? said : `${said} ${email}`;
}

/** Day and time on the person's own clock, which the date reader always understands; whole days have no time. */
function whenWords(event: InviteEvent, { person }: Context): string {
  const time = timeOf(event);
  if (time === undefined) return event.localDay;
  const { zone } = person.policy;
  return `${localDayOf(time.startsAt, zone)} ${localTimeOf(time.startsAt, zone)}`;
}

function moreWords(event: InviteEvent): string {
  const minutes = timeOf(event)?.durationMinutes;
  const length = minutes === undefined ? undefined : `${minutes} min`;
  return [event.roundGuess, length, placeOf(event)].filter((part) => part !== undefined).join(", ");
}
