import { nearestWord } from "../coach/language/nearest-word.ts";
import type { Fault } from "./variable.ts";

const OURS = "AFTERWORD_";

/** Finds AFTERWORD_ names that mean nothing: a mistyped setting would otherwise be ignored in silence. */
export function unknownNames(env: NodeJS.ProcessEnv, known: readonly string[]): readonly Fault[] {
  return Object.keys(env)
    .filter((name) => name.startsWith(OURS) && !known.includes(name))
    .map((name) => ({
      name,
      why: "There is no setting of this name.",
      cure: cureFor(name, known),
    }));
}

function cureFor(name: string, known: readonly string[]): string {
  const nearest = nearestWord(
    name.slice(OURS.length),
    known.map((other) => other.replace(OURS, "")),
  );
  if (nearest === undefined) return "Remove it; README.md lists every setting.";
  return `Did you mean ${known.find((other) => other.replace(OURS, "") === nearest)}?`;
}
