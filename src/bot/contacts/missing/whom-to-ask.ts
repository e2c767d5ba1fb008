import type { Contact, ContactKind, Opportunity } from "../../../coach/facts.ts";
import type { Missing } from "./missing.ts";

/** Who can be asked for what is missing; nobody is ever asked for their own address. */
export interface Asked {
  /** undefined: whoever arranged the interview. */
  readonly contact: Contact | undefined;
  /** Whoever arranges interviews there is one of those whose address is missing: the invitation leads to them. */
  readonly byInvitation: boolean;
}

/** Whether somebody arranges interviews, and is likely to have sent the invitation. */
export const arranges = ({ kind }: Contact): boolean =>
  kind === "recruiter" || kind === "coordinator";

/** The recruiter, else the coordinator; where it is their own address that is missing, somebody else with one. */
export function whomToAsk({ contacts, interviews }: Opportunity, missing: Missing): Asked {
  const able = contacts.filter((contact) => !missing.contacts.includes(contact));
  const first = (kind: ContactKind) => able.find((contact) => contact.kind === kind);
  const arranging = first("recruiter") ?? first("coordinator");
  if (arranging !== undefined) return { contact: arranging, byInvitation: false };
  if (!missing.contacts.some(arranges)) return { contact: undefined, byInvitation: false };
  const there = interviews.find(({ id }) => id === missing.interviewId)?.contactIds ?? [];
  const reachable = able.filter(({ email }) => email !== undefined);
  const other = reachable.find(({ id }) => there.includes(id)) ?? reachable[0];
  return { contact: other, byInvitation: other === undefined };
}
