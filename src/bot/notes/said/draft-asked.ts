import { type Reply, say } from "../../../chat/reply.ts";
import { code, strong, text } from "../../../chat/text.ts";
import type { NoteAsked } from "../../../coach/language/intents/notes/note-asked.ts";
import { splitNames } from "../../../coach/language/split-names.ts";
import type { Context } from "../../context.ts";
import { allPlanned, chooseOpportunity } from "../../own.ts";
import type { Planned } from "../../replan.ts";
import { Sorry } from "../../sorry.ts";
import { listNames, opportunityName } from "../../wording/names.ts";
import { pressNote, sayDraft } from "../drafts/press-note.ts";
import { choicesFor, dueFirst, type NoteChoice, noteChoices } from "../note-choices.ts";
import { parseReaderKey, readerKey } from "../reader-key.ts";
import { sharedNotes, whichNote } from "../which-note.ts";
import { companiesMeant, type Party, partiesMeant } from "./parties-meant.ts";

/** Which note is asked for: to whom, at which company, a thank-you or a follow-up. */
export type DraftWanted = Pick<NoteAsked, "whom" | "role" | "company" | "isOther" | "isShared"> & {
  readonly what: "any" | "thank-you" | "follow-up";
  /** Keys of the steps on the card that was answered. */
  readonly among?: readonly string[];
};

/**
 * The draft of the note that was asked for, or a menu where several can be meant. Throws Sorry when there is nothing to
 * write, or nobody to write to.
 */
export async function draftAsked(wanted: DraftWanted, context: Context): Promise<Reply> {
  const all = await allPlanned(context);
  const pool = poolOf(wanted, all);
  // Says what is missing: an interview, or a company of this name.
  if (pool.length === 0) await chooseOpportunity(context, wanted.company, choosing(context));
  const parties = partiesIn(wanted, pool);
  if (parties.length === 0) throw unknownReader(wanted, pool);
  const meant = choicesMeant(wanted, parties, context);
  if (meant.length === 0) throw nothingToWrite(wanted, parties, context);
  const [shared, ...more] = wanted.isShared ? sharedNotes(meant) : [];
  if (shared !== undefined && more.length === 0) return draftOf(shared.key, wanted, context);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return draftOf(only.key, wanted, context);
  return say(whichNote(meant));
}

/** Whether somebody is known whom these words can mean. */
export async function isKnown(wanted: DraftWanted, context: Context): Promise<boolean> {
  return partiesIn(wanted, poolOf(wanted, await allPlanned(context))).length > 0;
}

const poolOf = ({ company }: DraftWanted, all: readonly Planned[]): readonly Planned[] =>
  company === undefined ? all : companiesMeant(company, all);

async function draftOf(key: string, { isOther }: DraftWanted, context: Context): Promise<Reply> {
  if (!isOther) return sayDraft(key, context);
  const other = await pressNote([key, SECOND_WORDING], context);
  return other.kind === "change" ? say(other.message) : other;
}

const SECOND_WORDING = "1";

const choosing = ({ now }: Context) => ({
  verb: "notes",
  doing: "draft a note for",
  fits: (one: Planned) => noteChoices(one, now).length > 0,
});

/** Whom the note is for; every company where nobody is named, nobody where one of the names is unknown. */
function partiesIn({ whom, role }: DraftWanted, pool: readonly Planned[]): readonly Party[] {
  if (role !== undefined) {
    return pool.flatMap((planned) =>
      planned.opportunity.contacts
        .filter(({ kind }) => kind === role)
        .map((contact): Party => ({ planned, contact })),
    );
  }
  if (whom === undefined) return pool.map((planned) => ({ planned }));
  const asOne = partiesMeant(whom, pool);
  if (asOne.length > 0) return asOne;
  const each = splitNames(whom).names.map((name) => partiesMeant(name, pool));
  return each.some((parties) => parties.length === 0) ? [] : each.flat();
}

/** Those that wait, where any do: of one party each its own, of all companies only what is due. */
function choicesMeant(
  { what, whom, role, among = [] }: DraftWanted,
  parties: readonly Party[],
  { now }: Context,
): readonly NoteChoice[] {
  const all = parties.flatMap((party) =>
    choicesFor(party, what, now).map((choice) => toReader(choice, party)),
  );
  const answered = all.filter(({ key }) => among.includes(parseReaderKey(key).stepKey));
  const choices = [...new Map(all.map((one) => [one.key, one])).values()];
  // Of two Anas the one who still waits for a note is meant, rather than the one who has hers.
  if (whom !== undefined && role === undefined)
    return splitNames(whom).names.length > 1 ? choices : dueFirst(choices);
  return answered.length > 0 ? answered : dueFirst(choices);
}

/** A follow-up goes to whoever was named, and stays the one follow-up that it is. */
function toReader(choice: NoteChoice, { contact }: Party): NoteChoice {
  const isForAnother = contact !== undefined && choice.contact?.id !== contact.id;
  if (choice.step === "thank-you" || choice.contact === undefined || !isForAnother) return choice;
  return { ...choice, key: readerKey(choice.key, contact.id), contact };
}

function nothingToWrite({ what }: DraftWanted, parties: readonly Party[], context: Context): Sorry {
  const [first] = parties;
  const isOne = parties.every(({ planned }) => planned === first?.planned);
  if (first === undefined || !isOne) {
    return new Sorry(
      what === "follow-up"
        ? text`There is no follow-up to write at the moment. ${code("/interview today")} shows what is due.`
        : text`There is no note to write yet. Right after an interview I can draft the thank-yous from what you tell me.`,
    );
  }
  const name = opportunityName(first.planned.opportunity);
  const isEarly = noteChoices(first.planned, context.now).length === 0;
  return new Sorry(
    what === "follow-up" && !isEarly
      ? text`There is no follow-up to write to ${name} at the moment.`
      : text`There is no note to write for ${name} yet. Right after the interview I can draft the thank-yous from what you tell me.`,
  );
}

function unknownReader({ whom = "", role }: DraftWanted, pool: readonly Planned[]): Sorry {
  const [only] = pool;
  const isOne = only !== undefined && pool.length === 1;
  const company = only?.opportunity.company ?? "acme";
  if (role !== undefined) {
    const where = isOne ? text` at ${opportunityName(only.opportunity)}` : text``;
    return new Sorry(
      text`I know no ${role}${where} yet. ${code(`/interview contact ${company} Dana Fox (${role})`)} saves one.`,
    );
  }
  const known = [
    ...new Set(pool.flatMap(({ opportunity }) => opportunity.contacts.map(({ name }) => name))),
  ];
  const names = known.length === 0 ? "nobody by name yet" : listNames(known);
  const said = strong(whom.slice(0, 60));
  return new Sorry(
    isOne
      ? text`I know no ${said} at ${opportunityName(only.opportunity)}; there I know ${names}.`
      : text`I know no ${said}. The people I know: ${names}.`,
  );
}
