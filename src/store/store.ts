import type { Contact, Deed, Instant, Interview, Opportunity, Policy } from "../coach/facts.ts";

/**
 * The memory as the bot sees it. Ids are made by the caller. Reads outside `change` see the last commit.
 * Everything that belongs together changes inside one `change`; nothing but store calls may be awaited in it.
 */
export interface Store extends Reading {
  /** Runs fn in one transaction: all of it happens or none. Rejects with fn's error after rolling back. */
  change<T>(fn: (tx: Writing) => Promise<T>): Promise<T>;
  readonly clock: ClockStore;
  /** Wipes pages that were freed (SQLite: WAL checkpoint with truncate), so that erased words are gone from disk. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

export interface Reading {
  personByAccount(account: Account): Promise<Person | undefined>;
  personById(id: string): Promise<Person | undefined>;
  /** Everybody of one workspace: for the day it uninstalls us. */
  peopleOf(platform: string, workspace: string): Promise<readonly Person[]>;
  /** With interviews, contacts and deeds (undone deeds left out); removed opportunities are not returned. */
  opportunity(id: string): Promise<Opportunity | undefined>;
  /** All of a person's, in the order they were made; removed ones left out. */
  opportunities(personId: string): Promise<readonly Opportunity[]>;
  /** Nudges of one opportunity, ended ones included, by due instant. */
  nudgesOf(opportunityId: string): Promise<readonly Nudge[]>;
  /** A person's nudges that were neither sent nor ended, by due instant. */
  pendingNudges(personId: string): Promise<readonly Nudge[]>;
  delivery(id: string): Promise<Delivery | undefined>;
  /** The delivery that was posted as this message, so that an answer to a card finds what it is about. */
  deliveryByMessage(channel: string, messageId: string): Promise<Delivery | undefined>;
  /** The nudges a delivery showed or shows, by due instant. */
  nudgesOfDelivery(deliveryId: string): Promise<readonly Nudge[]>;
  question(id: string): Promise<Question | undefined>;
  /** The newest question of this kind that is still open at `now`. */
  openQuestion(personId: string, kind: string, now: Instant): Promise<Question | undefined>;
  action(id: string): Promise<Action | undefined>;
  /** The person's newest action that is not undone, made at or after `since`. */
  lastAction(personId: string, since: Instant): Promise<Action | undefined>;
  /** True when this platform event changed something before (see Writing.firstSeen). */
  wasSeen(eventId: string): Promise<boolean>;
  /** Every row that belongs to the person, decrypted, table by table: for export. */
  everythingAbout(personId: string): Promise<Readonly<Record<string, readonly unknown[]>>>;
}

export interface Writing extends Reading {
  addPerson(person: Person): Promise<void>;
  /** Replaces policy, name, locale and the flags. */
  savePerson(person: Person): Promise<void>;
  addOpportunity(opportunity: Opportunity): Promise<void>;
  /** Replaces company, role, region, zone, noContact; not the lists. */
  saveOpportunity(opportunity: Opportunity): Promise<void>;
  addInterview(opportunityId: string, interview: Interview): Promise<void>;
  /** Replaces the interview, its attendance included. */
  saveInterview(opportunityId: string, interview: Interview): Promise<void>;
  addContact(opportunityId: string, contact: Contact): Promise<void>;
  saveContact(opportunityId: string, contact: Contact): Promise<void>;
  addDeed(opportunityId: string, deed: Deed): Promise<void>;
  /** Corrects a deed in its place: when it was, or words that are no longer to be kept. */
  saveDeed(opportunityId: string, deed: Deed): Promise<void>;
  /** Marks facts as withdrawn (undo) or brings them back. */
  setRemoved(
    what: "opportunity" | "interview" | "contact" | "deed",
    id: string,
    at: Instant | undefined,
  ): Promise<void>;
  /**
   * Makes the stored nudges of one opportunity equal to what the plan says: inserts missing keys, moves the due and
   * expiry of those not yet claimed, ends those no longer planned (outcome "obsolete"), revives obsolete ones that are
   * planned again. Delivered, expired and claimed ones stay as they are. Keeps the lane's ready instant low enough.
   */
  planNudges(
    personId: string,
    opportunityId: string,
    planned: readonly NudgeToPlan[],
  ): Promise<void>;
  /** Adds one nudge that belongs to no opportunity (welcome, notices); the same key twice changes nothing. */
  addNotice(personId: string, notice: NudgeToPlan): Promise<void>;
  ask(question: Question): Promise<void>;
  closeQuestion(id: string, at: Instant): Promise<void>;
  /** Deletes a question and what it holds. */
  forgetQuestion(id: string): Promise<void>;
  addAction(action: Action): Promise<void>;
  markUndone(id: string, at: Instant): Promise<void>;
  /** False when this event was seen before. */
  firstSeen(eventId: string, now: Instant): Promise<boolean>;
  /** Deletes every row of the person in every table; the counts by table go into the receipt. */
  erasePerson(personId: string): Promise<Readonly<Record<string, number>>>;
}

export interface Account {
  readonly platform: string;
  readonly workspace: string;
  readonly account: string;
}

export interface Person extends Account {
  readonly id: string;
  readonly name: string | undefined;
  /** BCP 47. */
  readonly locale: string | undefined;
  readonly policy: Policy;
  /** True once the person (or the platform) told us the zone; false while it is the server's default. */
  readonly zoneKnown: boolean;
  readonly createdAt: Instant;
  /** When the first-run notice was accepted. */
  readonly noticedAt: Instant | undefined;
  /** Since when the person asked for silence ("stop"); nothing unsolicited is sent. */
  readonly pausedAt: Instant | undefined;
  /** Since when DMs are refused; cleared at the next command, when they are tried again. */
  readonly unreachableAt: Instant | undefined;
  /** Since when the account is deactivated or the workspace uninstalled. */
  readonly leftAt: Instant | undefined;
}

export interface NudgeToPlan {
  readonly id: string;
  /** Unique: derived from person, step, rank and anchor. */
  readonly key: string;
  readonly stepKey: string;
  readonly kind: string;
  readonly rank: string;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
}

export interface Nudge extends NudgeToPlan {
  readonly personId: string;
  readonly opportunityId: string | undefined;
  /** When it is looked at next: dueAt, or later after quiet hours, the gap or a fault. */
  readonly nextAt: Instant;
  readonly deliveryId: string | undefined;
  readonly doneAt: Instant | undefined;
  readonly outcome: NudgeOutcome | undefined;
}

export type NudgeOutcome = "sent" | "expired" | "obsolete" | "dead" | "blocked";

/** What one person receives at one time. */
export interface Delivery {
  /** 16 random bytes as 22 base64url characters: Discord's nonce, Slack's metadata. */
  readonly id: string;
  readonly personId: string;
  readonly state: "claimed" | "sent" | "dead" | "dropped";
  readonly attempts: number;
  /** An earlier attempt may have been posted: reconcile before sending. */
  readonly maybePosted: boolean;
  readonly createdAt: Instant;
  readonly messageChannel: string | undefined;
  readonly messageId: string | undefined;
  readonly sentAt: Instant | undefined;
  readonly nudgeIds: readonly string[];
}

/** Something asked and not yet answered; survives a restart. The payload is encrypted. */
export interface Question {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  readonly closedAt: Instant | undefined;
}

/** One thing the person did, with what it takes to undo it. The payload is encrypted. */
export interface Action {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly at: Instant;
  readonly undo: unknown;
  readonly undoneAt: Instant | undefined;
}

/** The clock's side of the store: claim, record, wake up. See docs/decisions for the model. */
export interface ClockStore {
  /**
   * Takes what is due at `now`, in one short transaction: expired leases first, then up to `maxLanes` lanes in the
   * order they became ready, each its `burst` of people. Per person: stale nudges expire, those inside quiet hours or
   * the gap move to the next allowed instant, the rest become one delivery leased to `owner`.
   */
  claim(claim: Claim): Promise<readonly ClaimedDelivery[]>;
  /** Writes what became of deliveries, all in one transaction; results of another owner's lease are ignored. */
  record(owner: string, results: readonly DeliveryResult[]): Promise<void>;
  /** The earliest instant at which claim could find something; undefined when nothing is pending. */
  nextWake(): Promise<Instant | undefined>;
  /** Start-up: leases of other owners end at `until`, because their last requests may still land. */
  takeOver(owner: string, until: Instant): Promise<number>;
  /** Counts for status and health. */
  counts(
    now: Instant,
  ): Promise<{ readonly pending: number; readonly overdue: number; readonly dead: number }>;
  /** Deletes seen events, closed questions and old actions from before `before`. */
  tidy(before: Instant): Promise<void>;
}

export interface Claim {
  readonly now: Instant;
  readonly owner: string;
  readonly leaseMs: number;
  readonly maxLanes: number;
  /** Smallest distance between two unsolicited DMs to one person, in ms. */
  readonly gapMs: number;
  /** The next instant at or after `instant` outside the person's quiet hours. */
  readonly outsideQuietHours: (instant: Instant, policy: Policy) => Instant;
  readonly newId: () => string;
}

export interface ClaimedDelivery {
  readonly id: string;
  readonly person: Person;
  readonly nudges: readonly Nudge[];
  readonly attempts: number;
  readonly maybePosted: boolean;
  readonly createdAt: Instant;
  /** Steps that went stale unseen since the last delivery; named in this one. */
  readonly expired: readonly Nudge[];
}

export type DeliveryResult = { readonly deliveryId: string; readonly at: Instant } & (
  | {
      readonly kind: "sent";
      readonly channel: string;
      readonly messageId: string;
      readonly sentNudgeIds: readonly string[];
    }
  /** Nothing left to say: every nudge was obsolete when judged again. */
  | { readonly kind: "dropped" }
  /** Try again; `pauseLaneMs` also holds every other send of the lane back. */
  | {
      readonly kind: "later";
      readonly retryAt: Instant;
      readonly maybePosted: boolean;
      readonly countAttempt: boolean;
      readonly pauseLaneMs?: number;
    }
  /** The person cannot be reached: pending nudges end as "blocked". */
  | { readonly kind: "gone" }
  /** Given up; visible in status. */
  | { readonly kind: "dead"; readonly why: string }
);
