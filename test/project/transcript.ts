import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A conversation shown in a document: a fenced block ```console that starts with the command. */
export interface Transcript {
  /** "README.md:42", the line of the command. */
  readonly where: string;
  readonly flags: readonly string[];
  /** Lines that were typed, without their "> ". */
  readonly input: readonly string[];
  /** Lines that came back; blank ones left out. */
  readonly output: readonly string[];
}

const COMMAND = /^\$ npm run -s console --(?<flags>( .*)?)$/;
const TIME_LIMIT_MS = 15_000;

/** Finds the conversations in a Markdown text; other console blocks are left alone. */
export function transcriptsIn(page: string, markdown: string): readonly Transcript[] {
  return [...markdown.matchAll(/^```console\n(?<block>[\s\S]*?)^```$/gm)].flatMap((match) => {
    const [command = "", ...lines] = (match.groups?.block ?? "").split("\n");
    const flags = COMMAND.exec(command)?.groups?.flags;
    if (flags === undefined) return [];
    const lineNumber = markdown.slice(0, match.index).split("\n").length + 1;
    return [
      {
        where: `${page}:${lineNumber}`,
        flags: flags.split(" ").filter((flag) => flag !== ""),
        input: lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2)),
        output: lines.filter((line) => !line.startsWith("> ") && line.trim() !== ""),
      },
    ];
  });
}

/** Types the conversation's lines into the console and returns the lines that come back, blank ones left out. */
export async function runTranscript({ flags, input }: Transcript): Promise<readonly string[]> {
  const program = fileURLToPath(new URL("../../src/console.ts", import.meta.url));
  const child = spawn(process.execPath, [program, ...flags], { timeout: TIME_LIMIT_MS });
  const output: string[] = [];
  child.stdout.on("data", (chunk) => output.push(String(chunk)));
  child.stderr.on("data", (chunk) => output.push(String(chunk)));
  child.stdin.end(input.map((line) => `${line}\n`).join(""));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) output.push(`\n(the console ended with ${code})`);
  return output
    .join("")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
