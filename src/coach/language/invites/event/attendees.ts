import { cleanText } from "../file/clean-text.ts";
import { type Properties, type Property, paramOf } from "../file/properties.ts";
import type { InviteAttendee } from "../invite.ts";
import { domainOf, isFreeMail } from "./mail-domain.ts";

/** A panel has ten people; longer lists are distribution lists. */
const MAX_ATTENDEES = 50;
const MAX_NAME_CHARS = 80;
const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>".]{2,30}$/;
/** Apple writes an address of its own here and the person's in EMAIL. */
const STAND_IN = /@imip\.me\.com$/i;
const TEAM =
  /^(?:(?:global|us|uk|eu|emea|apac|univ(?:ersity)?)[._-]?)?(?:recruit(?:ing|ment|er|ers)?|hr|human[._-]?resources|people(?:[._-]?(?:ops|team))?|talent(?:[._-]?acquisition)?|ta|careers?|jobs?|hiring|staffing|interviews?|schedul(?:e|er|ing)|coordination|no-?_?reply|do-?not-?reply|notifications?|calendar(?:-notification|-invite)?s?|invites?|info|hello|team|support|mailer-daemon|bot)(?:[._+-].*)?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|mba|esq|cpa|inc|llc|ltd|gmbh)\.?$/i;

/** Everybody whom an invitation names, each once: the organiser first, then as the file lists them. */
export function readAttendees(
  properties: Properties,
  ownAddresses: readonly string[] | undefined,
): readonly InviteAttendee[] {
  const organizer = (properties.get("ORGANIZER") ?? []).slice(0, 1).map(asOrganizer);
  const guests = (properties.get("ATTENDEE") ?? []).slice(0, MAX_ATTENDEES).map(asGuest);
  const byAddress = new Map<string, InviteAttendee>();
  for (const one of [...organizer, ...guests].filter(isSomebody)) {
    const key = (one.email ?? one.name ?? "").toLowerCase();
    const before = byAddress.get(key);
    byAddress.set(key, before === undefined ? one : { ...before, name: before.name ?? one.name });
  }
  return markSelf([...byAddress.values()], ownAddresses);
}

function asOrganizer(property: Property): InviteAttendee {
  return person(property, "organizer");
}

function asGuest(property: Property): InviteAttendee {
  const kind = paramOf(property, "cutype")?.toUpperCase();
  const address = emailOf(property) ?? "";
  if (
    kind === "RESOURCE" ||
    kind === "ROOM" ||
    /@resource\.calendar\.google\.com$/i.test(address)
  ) {
    return person(property, "resource");
  }
  const role = paramOf(property, "role")?.toUpperCase();
  const isOptional = role === "OPT-PARTICIPANT" || role === "NON-PARTICIPANT";
  return person(property, isOptional ? "optional" : "required");
}

function person(property: Property, role: InviteAttendee["role"]): InviteAttendee {
  const email = emailOf(property);
  const isGroup =
    paramOf(property, "cutype")?.toUpperCase() === "GROUP" ||
    /@group\.calendar\.google\.com$/i.test(email ?? "");
  return {
    ...{ email, role, isSelf: false, mayBeSelf: false },
    name: nameOf(paramOf(property, "cn"), email),
    isTeamAddress: isGroup || TEAM.test((email ?? "").replace(/@.*/, "")),
  };
}

/** From "mailto:ana@acme.com", or from the EMAIL parameter where the address itself is a stand-in. */
function emailOf(property: Property): string | undefined {
  const [value] = property.values;
  const address = typeof value === "string" ? value.trim().replace(/^mailto:\s*/i, "") : "";
  const parameter = (paramOf(property, "email") ?? "").trim();
  const written = [address, parameter].filter((one) => EMAIL.test(one));
  return cleanText(written.find((one) => !STAND_IN.test(one)) ?? written[0], 254);
}

/** "Doe, Jane" is Jane Doe; an address in place of a name is no name. */
function nameOf(written: string | undefined, email: string | undefined): string | undefined {
  const name = cleanText(written?.replace(/^["']+|["']+$/g, ""), MAX_NAME_CHARS);
  if (name === undefined || name.includes("@") || name === email) return undefined;
  const [, last = "", first = ""] = /^([^,()]+), ?([^,()]+)$/.exec(name) ?? [];
  return first === "" || SUFFIX.test(first) ? name : `${first} ${last}`;
}

function isSomebody({ email, name }: InviteAttendee): boolean {
  return email !== undefined || name !== undefined;
}

function markSelf(
  all: readonly InviteAttendee[],
  ownAddresses: readonly string[] | undefined,
): readonly InviteAttendee[] {
  if (ownAddresses !== undefined && ownAddresses.length > 0) {
    const own = new Set(ownAddresses.map((address) => address.trim().toLowerCase()));
    return all.map((one) => ({ ...one, isSelf: own.has((one.email ?? "").toLowerCase()) }));
  }
  const candidate = candidateAmong(all);
  return all.map((one) => ({ ...one, mayBeSelf: one === candidate }));
}

/** Of the guests, the only one with a private address, or the only one from another house than the organiser's. */
function candidateAmong(all: readonly InviteAttendee[]): InviteAttendee | undefined {
  const guests = all.filter(
    ({ email, role, isTeamAddress }) =>
      email !== undefined && role !== "organizer" && role !== "resource" && !isTeamAddress,
  );
  const house = domainOf(all.find(({ role }) => role === "organizer")?.email);
  const [private1, ...morePrivate] = guests.filter(({ email }) => isFreeMail(domainOf(email)));
  if (private1 !== undefined) return morePrivate.length === 0 ? private1 : undefined;
  const [outside, ...moreOutside] = guests.filter(({ email }) => domainOf(email) !== house);
  return house !== undefined && moreOutside.length === 0 ? outside : undefined;
}
