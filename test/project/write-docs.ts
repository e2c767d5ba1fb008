import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commandTable, registry } from "../../src/bot/registry.ts";
import { envExample, settingsTable } from "../../src/settings/documents.ts";
import { roomTable } from "../architecture/room-table.ts";
import { runTranscript, transcriptsIn } from "./transcript.ts";

// `npm run docs`: writes what the code knows into the documents. readme.test.ts holds them to it.
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const GENERATED: readonly (readonly [string, string])[] = [
  ["commands", commandTable(registry)],
  ["settings", settingsTable()],
  ["rooms", roomTable()],
];

/** Puts generated Markdown between `<!-- name -->` and `<!-- /name -->`. */
function withPart(markdown: string, name: string, part: string): string {
  const between = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  return markdown.replace(
    between,
    (_, open: string, close: string) => `${open}\n${part}\n${close}`,
  );
}

/** Runs every conversation again, line by line, and writes what came back under the line that was typed. */
async function withTranscripts(page: string, markdown: string): Promise<string> {
  let written = markdown;
  for (const transcript of transcriptsIn(page, markdown)) {
    const { flags, input } = transcript;
    const shown = [`$ npm run -s console -- ${flags.join(" ")}`];
    let before = await runTranscript({ ...transcript, input: [] });
    shown.push(...before);
    for (const [at, line] of input.entries()) {
      const after = await runTranscript({ ...transcript, input: input.slice(0, at + 1) });
      shown.push(`> ${line}`, ...after.slice(before.length));
      before = after;
    }
    const block = blockOf(written, transcript.where);
    written = written.replace(block, () => `\`\`\`console\n${shown.join("\n")}\n\`\`\`\n`);
  }
  return written;
}

/** The fenced block whose command stands in this line now; blocks before it may have grown. */
function blockOf(markdown: string, where: string): string {
  const index = remaining.get(where.split(":")[0] ?? "") ?? 0;
  remaining.set(where.split(":")[0] ?? "", index + 1);
  const blocks = [...markdown.matchAll(/^```console\n\$ npm run -s console --[\s\S]*?^```\n/gm)];
  const block = blocks[index]?.[0];
  if (block === undefined) throw new Error(`The conversation at ${where} is gone.`);
  return block;
}

const remaining = new Map<string, number>();

const pages = [
  "README.md",
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
for (const page of pages) {
  const old = readFileSync(`${ROOT}${page}`, "utf8");
  const tables = GENERATED.reduce((text, [name, part]) => withPart(text, name, part), old);
  writeFileSync(`${ROOT}${page}`, await withTranscripts(page, tables));
}
writeFileSync(`${ROOT}.env.example`, envExample());
