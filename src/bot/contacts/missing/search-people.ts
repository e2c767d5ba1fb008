import { type Block, MAX_BUTTONS_PER_ROW } from "../../../chat/message.ts";
import { say } from "../../../chat/reply.ts";
import { text } from "../../../chat/text.ts";
import { roundById } from "../../around/own-round.ts";
import type { PressHandler } from "../../feature.ts";
import { showPlan } from "../../reminders/steps-not-found.ts";
import { Sorry } from "../../sorry.ts";
import { opportunityName, shortName } from "../../wording/names.ts";
import { missingInRound } from "./missing.ts";
import { SEARCH_NOTE, searchButton } from "./people-search.ts";

/** Rows of buttons in one message, and so many people at once. */
const MAX_PEOPLE = 4 * MAX_BUTTONS_PER_ROW;

/** *Search for them*: one link for each person whose address is missing. */
export const pressSearch: PressHandler = async (
  [opportunityId = "", interviewId = ""],
  context,
) => {
  const round = await roundById(opportunityId, interviewId, context);
  const { opportunity } = round;
  const people = missingInRound(round)?.contacts ?? [];
  if (people.length === 0) {
    throw new Sorry(
      text`Nobody is left to search for at ${opportunityName(opportunity)}.`,
      ...showPlan(round),
    );
  }
  const buttons = people
    .slice(0, MAX_PEOPLE)
    .map((contact) =>
      searchButton(shortName(contact, opportunity.contacts), contact.name, opportunity.company),
    );
  const rows: Block[] = [];
  for (let at = 0; at < buttons.length; at += MAX_BUTTONS_PER_ROW) {
    rows.push({ kind: "buttons", buttons: buttons.slice(at, at + MAX_BUTTONS_PER_ROW) });
  }
  return say({
    notice: "Links to a people search.",
    blocks: [
      { kind: "paragraph", text: text`Whom do you want to look up?` },
      ...rows,
      { kind: "note", text: text`${SEARCH_NOTE}` },
    ],
  });
};
