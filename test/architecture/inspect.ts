import { readdirSync, readFileSync } from "node:fs";
import { posix, relative } from "node:path";
import { type Import, importsOf, withoutComments } from "./imports-of.ts";
import { MAX_FILES_PER_FOLDER, MAX_LINES_PER_FILE, ROOMS, type Room } from "./rooms.ts";

const HOUSE = ["src", "adapters", "migrations"];
const CLOCK = /\bDate\.now\s*\(|\bnew Date\(\s*\)|\bperformance\.now\s*\(/;

interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly source: string;
  readonly imports: readonly Import[];
}

/** Walks through the house at `root` and returns what breaks its rules, one sentence each. */
export function inspect(root: string): readonly string[] {
  const files = HOUSE.flatMap((folder) => filesUnder(root, folder));
  return [...files.flatMap(inspectFile), ...crowdedFolders(files), ...cycles(files)].sort();
}

function filesUnder(root: string, folder: string): readonly SourceFile[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => {
      const path = relative(root, `${entry.parentPath}/${entry.name}`).replaceAll("\\", "/");
      const source = readFileSync(`${root}/${path}`, "utf8");
      return { path, source, imports: /\.[jt]s$/.test(path) ? importsOf(source) : [] };
    });
}

function inspectFile(file: SourceFile): readonly string[] {
  const rooms = ROOMS.filter((room) => isIn(file.path, room.holds));
  const [room] = rooms;
  if (room === undefined || rooms.length > 1)
    return [`${file.path} lives in ${rooms.length} rooms.`];
  return [
    ...tooLong(file),
    ...file.imports.flatMap((used) => forbidden(file, used, room)),
    ...readsClock(file, room),
  ];
}

function tooLong({ path, source }: SourceFile): readonly string[] {
  const lines = source.trimEnd().split("\n").length;
  return lines > MAX_LINES_PER_FILE ? [`${path} has ${lines} lines.`] : [];
}

function forbidden(file: SourceFile, used: Import, room: Room): readonly string[] {
  const { specifier, typeOnly } = used;
  const says = `${file.path} (${room.name}) must not import ${specifier}.`;
  const target = targetOf(file, used);
  if (target === undefined) return room.packages.test(specifier) ? [] : [says];
  const allowed = [...room.holds, ...room.uses, ...(typeOnly ? (room.usesTypesOf ?? []) : [])];
  return isIn(target, allowed) ? [] : [says];
}

function readsClock({ path, source }: SourceFile, room: Room): readonly string[] {
  if (room.readsClock === true || !CLOCK.test(withoutComments(source))) return [];
  return [`${path} (${room.name}) must not read the system clock.`];
}

function crowdedFolders(files: readonly SourceFile[]): readonly string[] {
  const folders = Map.groupBy(files, ({ path }) => posix.dirname(path));
  return [...folders]
    .filter(([, members]) => members.length > MAX_FILES_PER_FOLDER)
    .map(([folder, members]) => `${folder} holds ${members.length} files.`);
}

function cycles(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reaches = (from: SourceFile, goal: string, seen: Set<string>): boolean =>
    from.imports.some((used) => {
      const target = targetOf(from, used);
      if (target === goal) return true;
      if (target === undefined || seen.has(target)) return false;
      seen.add(target);
      const next = byPath.get(target);
      return next !== undefined && reaches(next, goal, seen);
    });
  return files
    .filter((file) => reaches(file, file.path, new Set()))
    .map(({ path }) => `${path} reaches itself.`);
}

/** The file a relative import means; undefined for a package. */
function targetOf(file: SourceFile, { specifier }: Import): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return posix.join(posix.dirname(file.path), specifier);
}

function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith("/") ? path.startsWith(place) : path === place));
}
