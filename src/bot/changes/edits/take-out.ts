import type { Deed, Instant, Interview, Opportunity } from "../../../coach/facts.ts";
import type { Writing } from "../../../store/store.ts";
import type { UndoPart } from "../../act.ts";
import type { Context } from "../../context.ts";
import { carriedContact, carriedDeed, carriedRound } from "./carried-over.ts";

/** Moves one round with its people and deeds into a new opportunity; returns the way back. */
export async function takeOut(
  from: Opportunity,
  round: Interview,
  fresh: Pick<Opportunity, "id" | "company" | "role">,
  tx: Writing,
  { newId, now }: Context,
): Promise<readonly UndoPart[]> {
  const people = from.contacts.filter(({ id }) => round.contactIds.includes(id));
  const deeds = from.deeds.filter((deed) => isAbout(round, deed));
  const ids = new Map([from, round, ...people].map(({ id }) => [id, newId()]));
  ids.set(from.id, fresh.id);
  await tx.addOpportunity({
    ...from,
    ...fresh,
    createdAt: now,
    contacts: people.map((contact) => carriedContact(contact, ids)),
    interviews: [carriedRound(round, ids)],
    deeds: [...deeds.map((deed) => carriedDeed(deed, newId(), ids)), takenIn(from, newId(), now)],
  });
  const undo: UndoPart[] = [{ kind: "remove", what: "opportunity", id: fresh.id }];
  const stays = from.interviews.filter(({ id }) => id !== round.id);
  const left = people.filter(({ id }) => !stays.some(({ contactIds }) => contactIds.includes(id)));
  const taken = [
    { what: "interview" as const, all: [round] },
    { what: "deed" as const, all: deeds },
    { what: "contact" as const, all: left },
  ];
  for (const { what, all } of taken) {
    for (const { id } of all) {
      await tx.setRemoved(what, id, now);
      undo.push({ kind: "restore", what, id });
    }
  }
  return undo;
}

/** The new one's own history says where the round came from. */
function takenIn({ company, role }: Opportunity, id: string, at: Instant): Deed {
  return {
    id,
    at,
    recordedAt: at,
    kind: "merged",
    company,
    ...(role === undefined ? {} : { role }),
  };
}

function isAbout({ id }: Interview, deed: Deed): boolean {
  if (deed.kind === "snoozed") return deed.stepKey.includes(`.${id}`);
  return "interviewId" in deed && deed.interviewId === id;
}
