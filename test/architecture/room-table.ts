import { ROOMS, type Room } from "./rooms.ts";

/** The rooms as a Markdown table, for docs/architecture.md. */
export function roomTable(): string {
  const rows = ROOMS.map((room) => `| ${room.name} | ${places(room.holds)} | ${mayImport(room)} |`);
  return ["| room | where | may import of ours |", "|---|---|---|", ...rows].join("\n");
}

function mayImport({ uses, usesTypesOf = [] }: Room): string {
  const types = usesTypesOf.length === 0 ? [] : [`types of ${places(usesTypesOf)}`];
  const all = uses.length === 0 ? types : [places(uses), ...types];
  return all.length === 0 ? "nothing" : all.join("; ");
}

const places = (paths: readonly string[]) => paths.map((path) => `\`${path}\``).join(", ");
