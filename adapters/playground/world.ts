/** What the playground asks of the rest of the house: a clock that can be turned, and a look at what is stored. */
export interface PlaygroundWorld {
  /** ISO-8601 UTC, milliseconds. */
  now(): string;
  /** Turns the clock forward to this instant (ISO-8601 UTC) and delivers every DM on the way, in order. */
  moveTo(instant: string): Promise<void>;
  /** When the next DM is due, for anybody (ISO-8601 UTC); undefined when nothing is planned. */
  nextDue(): Promise<string | undefined>;
  /** What this person will be sent, soonest first; `at` is ISO-8601 UTC. */
  upcoming(account: string): Promise<readonly { readonly at: string; readonly text: string }[]>;
  /** Opportunities, open steps and windows as plain data, of one person or of everyone. */
  state(account?: string): Promise<unknown>;
  /** The person's IANA zone: their own setting, else the playground's. */
  zoneOf(account: string): Promise<string>;
}

/** Somebody who uses the bot in the playground. */
export interface PlaygroundPerson {
  /** The account: one lower-case word. */
  readonly id: string;
  readonly name: string;
  /** IANA name; a hint until the person sets their own. */
  readonly zone: string;
}

/** Where a person stands while speaking: in their DM with the bot, or in the club channel. */
export interface Standing {
  readonly account: string;
  readonly where: "dm" | "channel";
}
