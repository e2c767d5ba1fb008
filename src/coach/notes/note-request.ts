import type { ContactKind } from "../facts.ts";

export type NoteKind =
  | "thank-you"
  /** One note for eight people or more, to whoever arranged the day. */
  | "coordinator-thanks"
  /** To the recruiter: names and addresses that are missing. */
  | "ask-addresses"
  | "first-follow-up"
  | "second-follow-up"
  /** The time was confirmed and nobody called. */
  | "no-show"
  | "withdrawal"
  | "thanks-after-no"
  /** Another offer runs out: can they share their timing? */
  | "decision-date";

export type NoteChannel = "e-mail" | "linkedin" | "phone" | "portal";

export type NoteSituation =
  /** They decide the same day: a short note within hours. */
  | "same-day"
  /** Past the polite two days: the same warmth and no word about the delay. */
  | "late"
  /** It went badly: gracious, no apology, no second pitch. */
  | "rough"
  /** The role does not fit: gracious and no interest that is not felt. */
  | "no-fit"
  /** With `no-fit`: says so and steps back. */
  | "withdrawing"
  /** Nobody named a date: asks for it in one line. */
  | "timeline-unknown"
  /** A second round or later: shorter, and it does not pitch again. */
  | "later-round";

/** The five parts of a note, in the order they are written. */
export type NotePart = "thanks" | "interest" | "pick-up" | "fit" | "closing";

/** What a note is to be drafted from; nothing beyond it is ever claimed. */
export interface NoteRequest {
  readonly kind: NoteKind;
  readonly channel: NoteChannel;
  readonly situations: readonly NoteSituation[];
  /** Chooses the wording: the same id and place always give the same note. The opportunity's id. */
  readonly seed: string;
  readonly place: NotePlace;
  /** The person's own name, to sign with. */
  readonly from: string | undefined;
  readonly company: string;
  readonly role: string | undefined;
  /** undefined: whoever reads it at the company. */
  readonly contact: NoteContact | undefined;
  readonly facts: NoteFacts;
  /** Parts that would be blank are left out, as far as the note makes sense without them. */
  readonly leavesOut?: boolean;
}

/** Where the note stands among the others of its opportunity: no two of the first twelve share a sentence. */
export interface NotePlace {
  /** The contact ids of the round, in the order they were added, so that a later guest changes no other note. */
  readonly panel: readonly string[];
  /** Thank-yous in the rounds before this one. */
  readonly earlier: number;
  /** 0 for the first wording; "Another wording" counts up. */
  readonly wording: number;
}

export interface NoteContact {
  readonly id: string;
  readonly name: string;
  readonly kind: ContactKind;
  readonly title: string | undefined;
}

/** Everything in the person's own words. */
export interface NoteFacts {
  /** "today", "on Tuesday". */
  readonly metOn?: string;
  /** The one thing this contact said that stayed: "the dashboard migration", "likes short reports". */
  readonly point?: string;
  /** What was left out or should be put right: "I have used Looker for two years as well". */
  readonly addition?: string;
  /** What this contact said they need: "somebody to own the weekly report". */
  readonly need?: string;
  /** What the person has done, best first; each note of a round takes the next one. */
  readonly strengths?: readonly string[];
  /** What the company said comes next: "a decision by Friday 4 December". */
  readonly announced?: string;
  /** For a second follow-up: something the first one did not say. */
  readonly newAngle?: string;
  /** The people a coordinator note thanks, or whose addresses are missing. */
  readonly names?: readonly string[];
  /** The day another offer must be answered: "Friday 4 December". */
  readonly decisionDay?: string;
  /** The confirmed time nobody called: "Tuesday at 14:00". */
  readonly missedTime?: string;
}
