import { describe, expect, it } from "vitest";
import { runTerminal } from "../../../adapters/playground/terminal.ts";
import { dueCard } from "./scripted-bot.ts";
import { type Planned, toyWorld } from "./toy-world.ts";

const NOW = "2026-11-24T14:00:00.000Z";
const CARD: Planned = {
  at: "2026-11-24T21:15:00.000Z",
  account: "ana",
  text: "Thank-yous",
  message: dueCard,
};

/** Runs the lines and gives everything printed after the greeting. */
async function run(lines: readonly string[], planned: readonly Planned[] = []) {
  const toy = await toyWorld({ now: NOW, planned });
  const printed: string[] = [];
  const code = await runTerminal({
    input: (async function* () {
      yield* lines;
    })(),
    output: (line) => void printed.push(line),
    adapter: toy.adapter,
    world: toy.world,
    async readFile(path) {
      if (path === "missing.ics") throw new Error("ENOENT");
      return new TextEncoder().encode("BEGIN:VCALENDAR");
    },
  });
  return { code, greeting: printed[0], printed: printed.slice(1), heard: toy.heard };
}

const CARD_LINES = [
  "bot> Thank-yous for Acme",
  "bot> Your panel ended yesterday. 1 of 3 sent.",
  "bot> (x) Zoe Lindt",
  "bot> ( ) Ana Ruiz, manager",
  "bot> ( ) Raj Patel",
  "bot> | Dear Ana,",
  "bot> | thank you for your time on Tuesday.",
  "bot> Polite until Thu 26 Nov, 16:00.",
  "bot> [Sent it @Ana Ruiz] [Sent it @Raj Patel] [Why now?] [Open in mail -> mailto:ana@acme.example]",
  "bot> [menu Snooze: 1 hour | Tomorrow 9:00]",
];

describe("the terminal", () => {
  it("greets the first person, hears plain lines in the DM and leaves with 0", async () => {
    const { code, greeting, printed, heard } = await run(["sent ana", "", "# a remark", "  "]);
    expect(greeting).toBe("bot> [dm ana] Hello. Only you see this. Type /interview add.");
    expect(printed).toEqual(["bot> [dm ana] You said: sent ana"]);
    expect(heard.map(({ kind }) => kind)).toEqual(["opened", "text"]);
    expect(code).toBe(0);
  });

  it("passes slash commands on as root and line", async () => {
    const { heard } = await run(["/interview add Acme, tue 2pm"]);
    expect(heard.at(-1)).toMatchObject({
      kind: "command",
      root: "interview",
      input: { kind: "line", line: "add Acme, tue 2pm" },
      place: { kind: "dm", account: "ana" },
      speaker: { account: "ana", name: "Ana", zoneHint: "America/New_York" },
      now: NOW,
    });
  });

  it("turns the clock and prints every DM on the way with its local time", async () => {
    const { printed } = await run(["!clock +2d"], [CARD]);
    expect(printed).toEqual(["bot> [dm ana] Tue 24 Nov 16:15", ...CARD_LINES]);
  });

  it("says where the clock stands when nothing came on the way", async () => {
    const { printed } = await run(["!clock +90m", "!clock 2026-12-03T09:00"]);
    expect(printed).toEqual([
      "bot> [clock] Tue 24 Nov 2026, 10:30 (America/New_York)",
      "bot> [clock] Thu 3 Dec 2026, 09:00 (America/New_York)",
    ]);
  });

  it("presses a button by label and name, and prints the changed card again", async () => {
    const { printed, code } = await run(["!clock +1d", "!press sent it @ana"], [CARD]);
    expect(printed.slice(11)).toEqual([
      "bot> [dm ana] (updated)",
      "bot> Sent to Ana Ruiz. Good: within a day.",
      "bot> Next: Thu 3 Dec, first follow-up",
      "bot> [Undo]",
    ]);
    expect(code).toBe(0);
  });

  it("presses an option of a menu by its label", async () => {
    const { printed, heard } = await run(["!clock +1d", "!press Tomorrow 9:00"], [CARD]);
    expect(heard.at(-1)).toMatchObject({ kind: "press", id: "1:snooze", value: "tomorrow" });
    expect(printed.at(-1)).toBe("bot> Snoozed: tomorrow.");
  });

  it("asks which button is meant when several carry the label", async () => {
    const { printed, code } = await run(["!clock +1d", "!press Sent it"], [CARD]);
    expect(printed.at(-1)).toBe(
      'error> Several buttons say "Sent it": press one of "Sent it @Ana Ruiz", "Sent it @Raj Patel".',
    );
    expect(code).toBe(2);
  });

  it("prints a form with what is in it, and what was wrong", async () => {
    const { printed, code } = await run(["/interview add", "!fill company=Globex; round=phone"]);
    expect(printed).toEqual([
      "bot> [form ana] Log an interview",
      "bot> company (Company, required) = Acme",
      "bot> when (When, required) =",
      "bot>     For example: tue 3pm",
      "bot> round (Kind of round) = Panel",
      "bot>     one of: Phone screen | Panel",
      "bot> notes (Notes) =",
      "bot> answer with: !fill company=…; …  (what you do not name stays as it is)",
      "bot> [form ana] Log an interview",
      "bot> company (Company, required) = Acme",
      "bot> when (When, required) =",
      "bot>     For example: tue 3pm",
      "bot>     fault: Say a day and a time, such as tue 3pm.",
      "bot> round (Kind of round) = Panel",
      "bot>     one of: Phone screen | Panel",
      "bot> notes (Notes) =",
      "bot> answer with: !fill company=…; …  (what you do not name stays as it is)",
    ]);
    expect(code).toBe(0);
  });

  it("changes only the fields that !fill names, by name or label, and keeps semicolons", async () => {
    const { heard } = await run([
      "/interview add",
      "!fill WHEN=tue 3pm; Kind of round=phone screen; notes=calm; kind; \\nno rush",
    ]);
    expect(heard.at(-1)).toMatchObject({
      kind: "form",
      values: { company: "Acme", when: "tue 3pm", round: "phone", notes: "calm; kind; \nno rush" },
    });
  });

  it("tells what goes to the channel, to one pair of eyes, and to the DM", async () => {
    const { printed } = await run([
      "!in #job-club",
      "/club status",
      "/interview list",
      "!dm",
      "/interview list",
    ]);
    expect(printed).toEqual([
      "bot> [#job-club] Check-ins on Mondays.",
      'bot> [ephemeral ana] Nothing for "list".',
      'bot> [dm ana] Nothing for "list".',
    ]);
  });

  it("says that channel talk is not read, and does not hand it to the bot", async () => {
    const { printed, heard } = await run(["!in job-club", "hello everyone"]);
    expect(printed).toEqual([
      "note> #job-club is not read, only its commands are; !dm goes back to the bot.",
    ]);
    expect(heard.map(({ kind }) => kind)).toEqual(["opened"]);
  });

  it("greets another person once, in their own DM", async () => {
    const { printed } = await run(["!as ben", "hello", "!as ana", "!as ben"]);
    expect(printed).toEqual([
      "bot> [dm ben] Hello. Only you see this. Type /interview add.",
      "bot> [dm ben] You said: hello",
    ]);
  });

  it("does not let one person press another one's buttons", async () => {
    const { printed, code } = await run(["!clock +1d", "!as ben", "!press Why now?"], [CARD]);
    expect(printed.at(-1)).toMatch(/^error> There is no button "Why now\?" here/);
    expect(code).toBe(2);
  });

  it("hands a file over, and says when it cannot be read", async () => {
    const { printed, code, heard } = await run(["!attach invite.ics", "!attach missing.ics"]);
    expect(heard.at(-1)).toMatchObject({ kind: "file", name: "invite.ics", sizeBytes: 15 });
    expect(printed).toEqual([
      "bot> [dm ana] A file of 15 bytes.",
      'error> The file "missing.ics" cannot be read.',
    ]);
    expect(code).toBe(2);
  });

  it("prints the state as one line of JSON", async () => {
    const { printed } = await run(["!state"]);
    expect(printed.map((line) => JSON.parse(line))).toEqual([
      { account: "ana", opportunities: [] },
    ]);
  });

  it.each([
    ["!dance", 'There is no word "!dance", only !clock !as !in !dm !press !fill !attach !state.'],
    ["!constructor", 'There is no word "!constructor"'],
    ["!", 'There is no word "!"'],
    ["!as zoe", 'Nobody here is called "zoe": try one of ana, ben, mia.'],
    ["!in #random", 'There is no channel "#random", only #job-club.'],
    ["!press Fly", 'There is no button "Fly" here.'],
    ["!fill company=Acme", "No form is open for ana."],
    ["!clock yesterday", '"yesterday" is no time'],
  ])("says why %s cannot be obeyed, goes on, and leaves with 2", async (line, fault) => {
    const { printed, code } = await run([line, "hello"]);
    expect(printed[0]).toContain(`error> ${fault}`);
    expect(printed[1]).toBe("bot> [dm ana] You said: hello");
    expect(code).toBe(2);
  });

  it.each([
    ["!fill compani=Acme", 'The form has no field "compani", only company, when, round, notes.'],
    ["!fill tuesday", '"tuesday" says nothing'],
    ["!fill round=dance", '"dance" is no answer to "Kind of round"'],
  ])("keeps the form open when %s makes no sense", async (line, fault) => {
    const { printed, code, heard } = await run(["/interview add", line, "!fill when=tue 3pm"]);
    expect(printed[8]).toContain(`error> ${fault}`);
    expect(heard.at(-1)).toMatchObject({ kind: "form", values: { when: "tue 3pm" } });
    expect(code).toBe(2);
  });

  it("lets nothing typed start a line of its own or steer the terminal", async () => {
    const { printed } = await run(["a\u001B[2Jb\nerror> c\u202Ed"]);
    expect(printed).toEqual(["bot> [dm ana] You said: a[2Jb", "bot> error> cd"]);
  });

  it("shows where a link goes", async () => {
    const { printed } = await run(["/interview links"]);
    expect(printed).toEqual(["bot> [dm ana] search (https://example.com/?q=ana)"]);
  });
});
