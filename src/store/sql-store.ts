import { makeClock } from "./clock/clock.ts";
import { delivery, deliveryByMessage } from "./clock/deliveries.ts";
import { nudgesOf, nudgesOfDelivery, pendingNudges } from "./clock/nudges.ts";
import { addNotice, planNudges } from "./clock/plan-nudges.ts";
import { action, addAction, lastAction, markUndone } from "./facts/actions.ts";
import { erasePerson, everythingAbout } from "./facts/erase.ts";
import { firstSeen, wasSeen } from "./facts/inbox.ts";
import { opportunities, opportunity } from "./facts/opportunities.ts";
import { addPerson, peopleOf, personByAccount, personById, savePerson } from "./facts/people.ts";
import { ask, closeQuestion, forgetQuestion, openQuestion, question } from "./facts/questions.ts";
import {
  addContact,
  addDeed,
  addInterview,
  addOpportunity,
  saveContact,
  saveDeed,
  saveInterview,
  saveOpportunity,
  setRemoved,
} from "./facts/record-facts.ts";
import type { Session } from "./session.ts";
import type { Reading, Store, Writing } from "./store.ts";
import { Writers } from "./writers.ts";

/** What the store needs from the database beyond queries. */
export interface SqlStoreParts {
  readonly session: Session;
  /** True when other processes may be sending from the same database. */
  readonly shared: boolean;
  readonly scrub: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The store over one open, migrated database. */
export function makeSqlStore({ session, shared, scrub, close }: SqlStoreParts): Store {
  const writers = new Writers();
  const write = <T>(fn: (session: Session) => Promise<T>): Promise<T> =>
    writers.run(() => session.db.transaction().execute((db) => fn({ ...session, db })));
  const outside = (): Session => {
    writers.refuseInside();
    return session;
  };
  return {
    ...readingOf(outside),
    change: async (fn) => write((tx) => fn(writingOf(tx))),
    clock: makeClock({ read: outside, write, shared }),
    scrub: async () => writers.run(scrub),
    async close() {
      await writers.idle();
      await close();
    },
  };
}

function readingOf(session: () => Session): Reading {
  return {
    personByAccount: async (account) => personByAccount(session(), account),
    personById: async (id) => personById(session(), id),
    peopleOf: async (platform, workspace) => peopleOf(session(), platform, workspace),
    opportunity: async (id) => opportunity(session(), id),
    opportunities: async (personId) => opportunities(session(), personId),
    nudgesOf: async (opportunityId) => nudgesOf(session(), opportunityId),
    pendingNudges: async (personId) => pendingNudges(session(), personId),
    delivery: async (id) => delivery(session(), id),
    deliveryByMessage: async (channel, id) => deliveryByMessage(session(), channel, id),
    nudgesOfDelivery: async (id) => nudgesOfDelivery(session(), id),
    question: async (id) => question(session(), id),
    openQuestion: async (personId, kind, now) => openQuestion(session(), personId, kind, now),
    action: async (id) => action(session(), id),
    lastAction: async (personId, since) => lastAction(session(), personId, since),
    wasSeen: async (eventId) => wasSeen(session(), eventId),
    everythingAbout: async (personId) => everythingAbout(session(), personId),
  };
}

function writingOf(tx: Session): Writing {
  return {
    ...readingOf(() => tx),
    addPerson: (person) => addPerson(tx, person),
    savePerson: (person) => savePerson(tx, person),
    addOpportunity: (added) => addOpportunity(tx, added),
    saveOpportunity: (saved) => saveOpportunity(tx, saved),
    addInterview: (opportunityId, interview) => addInterview(tx, opportunityId, interview),
    saveInterview: (opportunityId, interview) => saveInterview(tx, opportunityId, interview),
    addContact: (opportunityId, contact) => addContact(tx, opportunityId, contact),
    saveContact: (opportunityId, contact) => saveContact(tx, opportunityId, contact),
    addDeed: (opportunityId, deed) => addDeed(tx, opportunityId, deed),
    saveDeed: (opportunityId, deed) => saveDeed(tx, opportunityId, deed),
    setRemoved: (what, id, at) => setRemoved(tx, what, id, at),
    planNudges: (personId, opportunityId, planned) =>
      planNudges(tx, personId, opportunityId, planned),
    addNotice: (personId, notice) => addNotice(tx, personId, notice),
    ask: (asked) => ask(tx, asked),
    closeQuestion: (id, at) => closeQuestion(tx, id, at),
    forgetQuestion: (id) => forgetQuestion(tx, id),
    addAction: (added) => addAction(tx, added),
    markUndone: (id, at) => markUndone(tx, id, at),
    firstSeen: (eventId, now) => firstSeen(tx, eventId, now),
    erasePerson: (personId) => erasePerson(tx, personId),
  };
}
