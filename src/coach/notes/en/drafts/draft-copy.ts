import type { DraftCopy } from "../../locale.ts";
import {
  ANNOUNCED,
  ASK_TIMING,
  CLOSING,
  CLOSING_WITHOUT_INTEREST,
  SHORT_CLOSING,
} from "./closing.ts";
import { DAYS } from "./days.ts";
import { NEED, STRENGTH } from "./fit.ts";
import { FIRST_FOLLOW_UP, SECOND_FOLLOW_UP } from "./follow-ups.ts";
import { BLANKS, FRAME } from "./frame.ts";
import { GRACIOUS, INTEREST, INTEREST_LATER, TITLE, WITHDRAWING } from "./interest.ts";
import { LETTERS } from "./letters.ts";
import { ADDITION, PICK_UP } from "./pick-up.ts";
import { SHORT_THANKS, THANKS, THANKS_LATER } from "./thanks.ts";
import { WORD_SHAPES } from "./word-shapes.ts";

export const DRAFT_COPY: DraftCopy = {
  thanks: THANKS,
  thanksLater: THANKS_LATER,
  interest: INTEREST,
  title: TITLE,
  interestLater: INTEREST_LATER,
  gracious: GRACIOUS,
  withdrawing: WITHDRAWING,
  pickUp: PICK_UP,
  addition: ADDITION,
  need: NEED,
  strength: STRENGTH,
  announced: ANNOUNCED,
  askTiming: ASK_TIMING,
  closing: CLOSING,
  closingWithoutInterest: CLOSING_WITHOUT_INTEREST,
  shortThanks: SHORT_THANKS,
  shortClosing: SHORT_CLOSING,
  firstFollowUp: FIRST_FOLLOW_UP,
  secondFollowUp: SECOND_FOLLOW_UP,
  letters: LETTERS,
  blanks: BLANKS,
  frame: FRAME,
  days: DAYS,
  words: WORD_SHAPES,
};
