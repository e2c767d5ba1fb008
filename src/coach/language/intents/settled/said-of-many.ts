import { type SaidNames, splitNames } from "../../split-names.ts";
import { fold } from "../../typed-words.ts";
import { canBePerson } from "../names/named-people.ts";

/** People who were not named one by one. */
export interface SaidOfMany extends SaidNames {
  /** "Everyone but tom": who is left out. */
  readonly except?: readonly string[];
  /** "Both anas": everybody of this name is meant. */
  readonly sharing?: true;
}

const REST =
  /^(?:(?:all )?(?:of )?the (?:rest|others|remaining (?:ones|people|notes?|thank[- ]?yous?|two|three|four|five|six)|other (?:ones|people|two|three|four|five|six|seven|eight))(?: of (?:them|the (?:notes|panel|team|people|thank[- ]?yous)))?|all (?:the )?others|(?:both|all(?: (?:the|two|three|four|five|six|seven|eight))?) (?:interviewers|panell?ists|people))$/;
const ALL_BUT =
  /^(?:everyone|everybody|all(?: of (?:them|the (?:notes|panel|team)))?|them all|the (?:whole )?(?:panel|team)),? (?:but|except(?: for)?|apart from|besides|minus|without) (?:not )?(?:(?:to|for) )?(?<except>.+)$/i;
const SHARING =
  /^(?:both|all|all (?:two|three|four)|the two) (?:of )?(?:the |my )?(?<name>\p{L}[\p{L}'-]*?\p{L})(?:'s|s)$/iu;

/** Reads "the rest", "everyone but tom" and "both anas"; undefined for anything else. */
export function readMany(words: string): SaidOfMany | undefined {
  if (REST.test(fold(words))) return { names: [], everyone: true };
  const left = ALL_BUT.exec(words)?.groups?.except;
  if (left !== undefined) {
    const { names: except } = splitNames(left);
    const areNames = except.length > 0 && except.every(canBePerson);
    return areNames ? { names: [], everyone: true, except } : undefined;
  }
  const name = SHARING.exec(words)?.groups?.name;
  return name === undefined || !canBePerson(name)
    ? undefined
    : { names: [name], everyone: false, sharing: true };
}
