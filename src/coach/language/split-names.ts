import { fold, straighten } from "./typed-words.ts";

export interface SaidNames {
  readonly names: readonly string[];
  /** "everyone", "all of them". */
  readonly everyone: boolean;
}

const EVERYONE =
  /^(?:everyone|everybody|every one|all|both|all (?:of )?(?:them|the .*)|both of them|them all|the whole panel|the panel|all (?:two|three|four|five|six|seven|eight)(?: of them)?|the (?:whole )?team)$/;

/** Splits the people somebody listed: "ana, raj and zoe" is three names, "everyone" is everyone. */
export function splitNames(words: string): SaidNames {
  const trimmed = straighten(words)
    .trim()
    .replace(/[.!]+$/, "");
  if (EVERYONE.test(fold(trimmed))) return { names: [], everyone: true };
  const names = trimmed
    .split(/[,;\n+&/]|\s+(?:and|und|y|plus)\s+/i)
    .map((name) =>
      name
        .replace(/\([^()]*\)/g, "")
        .trim()
        .replace(/^(?:and|to)\s+/i, ""),
    )
    .filter((name) => name !== "");
  return { names, everyone: false };
}
