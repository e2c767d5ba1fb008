import type { Interview, Opportunity } from "../../../coach/facts.ts";
import type { Writing } from "../../../store/store.ts";
import type { UndoPart } from "../../act.ts";
import type { Context } from "../../context.ts";
import { sameWords } from "../../interviews/store-interview.ts";
import { changeRound } from "../change-round.ts";
import { carriedContact, carriedDeed, carriedRound } from "./carried-over.ts";

/** Moves everything of one opportunity into another and takes the empty one away; returns the way back. */
export async function takeIn(
  into: Opportunity,
  from: Opportunity,
  tx: Writing,
  { newId, now }: Context,
): Promise<readonly UndoPart[]> {
  const undo: UndoPart[] = [];
  const ids = new Map([[from.id, into.id]]);
  for (const contact of from.contacts) {
    const twin = into.contacts.find(({ name }) => sameWords(name, contact.name));
    ids.set(contact.id, twin?.id ?? newId());
    if (twin !== undefined) continue;
    const carried = carriedContact(contact, ids);
    await tx.addContact(into.id, carried);
    undo.push({ kind: "remove", what: "contact", id: carried.id });
  }
  for (const round of from.interviews) {
    const twin = into.interviews.find((one) => isSameRound(one, round));
    ids.set(round.id, twin?.id ?? newId());
    const carried = carriedRound(round, ids);
    if (twin === undefined) {
      await tx.addInterview(into.id, carried);
      undo.push({ kind: "remove", what: "interview", id: carried.id });
    } else {
      const contactIds = [...new Set([...twin.contactIds, ...carried.contactIds])];
      undo.push(...(await changeRound(tx, into.id, twin, { contactIds })));
    }
  }
  for (const deed of from.deeds) {
    const carried = carriedDeed(deed, newId(), ids);
    await tx.addDeed(into.id, carried);
    undo.push({ kind: "remove", what: "deed", id: carried.id });
  }
  undo.push(...(await takeDetails(into, from, tx)));
  await tx.setRemoved("opportunity", from.id, now);
  undo.push({ kind: "restore", what: "opportunity", id: from.id });
  return undo;
}

const isSameRound = (a: Interview, b: Interview): boolean =>
  a.startsAt === b.startsAt && a.state === b.state;

/** What was not known of the one is taken from the other. */
async function takeDetails(
  into: Opportunity,
  from: Opportunity,
  tx: Writing,
): Promise<readonly UndoPart[]> {
  const { interviews: _i, contacts: _c, deeds: _d, ...was } = into;
  await tx.saveOpportunity({
    ...into,
    role: into.role ?? from.role,
    companyRegion: into.companyRegion ?? from.companyRegion,
    companyZone: into.companyZone ?? from.companyZone,
    noContact: into.noContact || from.noContact,
  });
  return [{ kind: "opportunity", was }];
}
