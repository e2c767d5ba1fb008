/** What stands between BEGIN and END: its own lines and the blocks inside. */
export interface Block {
  /** In capitals: "VEVENT". */
  readonly kind: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
}

interface OpenBlock extends Block {
  readonly lines: string[];
  readonly blocks: OpenBlock[];
}

/** VCALENDAR, VTIMEZONE, STANDARD and VCALENDAR, VEVENT, VALARM: real files go no deeper. */
const MAX_DEPTH = 6;
const EDGE = /^(BEGIN|END):\s*([A-Z0-9-]{1,40})\s*$/i;
const NEVER_NESTED = ["VEVENT", "VTIMEZONE", "VTODO", "VJOURNAL", "VFREEBUSY"];

/** The calendars of a file. An END that is missing closes with the next sibling; what stands before BEGIN is left out. */
export function cutBlocks(lines: readonly string[]): readonly Block[] {
  const calendars: OpenBlock[] = [];
  let open: OpenBlock[] = [];
  for (const line of lines) {
    const [, edge = "", named = ""] = EDGE.exec(line) ?? [];
    const kind = named.toUpperCase();
    if (edge === "") open.at(-1)?.lines.push(line);
    else if (edge.toUpperCase() === "END") open = open.slice(0, openAt(open, kind));
    else open = begin(open, kind, calendars);
  }
  return calendars;
}

function begin(open: OpenBlock[], kind: string, calendars: OpenBlock[]): OpenBlock[] {
  const block: OpenBlock = { kind, lines: [], blocks: [] };
  if (kind === "VCALENDAR") {
    calendars.push(block);
    return [block];
  }
  const around = NEVER_NESTED.includes(kind) ? open.slice(0, 1) : open;
  if (around.length === 0 || around.length >= MAX_DEPTH) return around;
  around.at(-1)?.blocks.push(block);
  return [...around, block];
}

/** An END without its BEGIN closes nothing. */
function openAt(open: readonly OpenBlock[], kind: string): number {
  const at = open.findLastIndex((block) => block.kind === kind);
  return at < 0 ? open.length : at;
}
