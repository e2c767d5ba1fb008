import { afterEach, describe, expect, it } from "vitest";
import { registry } from "../../src/bot/registry.ts";
import { SendFailure } from "../../src/chat/adapter.ts";
import { usage } from "../../src/chat/command.ts";
import type { HeardFile, Incoming } from "../../src/chat/incoming.ts";
import type { Reply } from "../../src/chat/reply.ts";
import { messageFaults } from "./limits.ts";
import { wordsOfForm, wordsOfMessage } from "./words.ts";
import { type World, world } from "./world.ts";

let w: World;
let events = 0;
afterEach(() => w.stop());

const INVITE = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Example//EN",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "UID:round-1@acme.example",
  "SEQUENCE:0",
  "DTSTAMP:20261120T100000Z",
  "DTSTART;TZID=America/New_York:20261124T150000",
  "DTEND;TZID=America/New_York:20261124T160000",
  "SUMMARY:Interview: Data Analyst at Acme",
  "ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@acme.example",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
const TABLE = "Company,Role,Interview date\nBeta,Engineer,2026-11-12 10:00\n";

function file(name: string, content: string, sizeBytes = content.length): HeardFile {
  return { name, sizeBytes, read: async () => new TextEncoder().encode(content) };
}

type Files = Readonly<Record<string, HeardFile>>;

/** A command with native options and files, as Discord sends it. */
function give(
  name: string,
  files: Files,
  options: Readonly<Record<string, string>> = {},
  account = "ana",
): Promise<Reply> {
  events += 1;
  const speaker = { platform: "playground", workspace: "playground", account };
  const incoming: Incoming = {
    kind: "command",
    eventId: `attached-${events}`,
    speaker,
    place: { kind: "dm", ...speaker },
    now: w.now(),
    root: "interview",
    input: { kind: "options", name, options },
    files,
  };
  return w.handle(incoming);
}

function words(reply: Reply): string {
  if (reply.kind === "ask") return wordsOfForm(reply.form);
  if (reply.kind !== "say" && reply.kind !== "change") return reply.kind;
  expect(messageFaults(reply.message)).toEqual([]);
  return wordsOfMessage(reply.message);
}

describe("a file with a command", () => {
  it("that is an invitation is shown to confirm, and nothing is stored before", async () => {
    w = await world();
    await w.types("/interview add Omega, fri 4pm");
    const card = await give("add", { invite: file("acme.ics", INVITE) });
    expect(words(card)).toMatch(/shall I save this interview.*Tue 24 Nov 2026, 15:00/s);
    expect((await w.opportunities()).map(({ company }) => company)).toEqual(["Omega"]);
  });

  it("that is a table is shown before it is imported, at either command", async () => {
    w = await world();
    await w.types("/interview add Omega, fri 4pm");
    const asked = [
      await give("import", { file: file("jobs.csv", TABLE) }),
      await give("add", { invite: file("jobs.csv", TABLE) }),
    ];
    for (const reply of asked) expect(words(reply)).toMatch(/I can add one interview/);
    expect(words(await give("import", { file: file("acme.ics", INVITE) }))).toMatch(/shall I save/);
  });

  it("is read alone, and the words beside it are repeated, also where it cannot be read", async () => {
    w = await world();
    await w.types("/interview add Omega, fri 4pm");
    const beside = { company: "Acme", with: "Raj, Zoë" };
    for (const one of [file("acme.ics", INVITE), file("broken.ics", "MZ"), file("cv.pdf", "%")]) {
      const said = words(await give("add", { invite: one }, beside));
      expect(said).toMatch(/read the file alone.*was not used: “Acme, Raj, Zoë”/s);
    }
    expect(
      words(await give("add", { invite: file("acme.ics", INVITE) }, { company: " " })),
    ).toMatch(/shall I save(?![\s\S]*was not used)/);
    expect(await w.opportunities()).toHaveLength(1);
  });

  it("that is too large, of another kind, or not handed out gets one clear sentence", async () => {
    w = await world();
    await w.types("/interview add Omega, fri 4pm");
    const lost: HeardFile = {
      name: "acme.ics",
      sizeBytes: 10,
      read: () => Promise.reject(new SendFailure("later", "Discord did not hand out the file.")),
    };
    expect(words(await give("add", { invite: lost }))).toMatch(/could not fetch acme\.ics/);
    const large = file("acme.ics", INVITE, 1024 * 1024 + 1);
    expect(words(await give("add", { invite: large }))).toMatch(/larger than 1 MiB/);
    expect(words(await give("import", { file: file("photo.png", "PNG") }))).toMatch(/is neither/);
  });

  it("waits with the command while a stranger reads the notice, unread until the yes", async () => {
    w = await world();
    let reads = 0;
    const counted: HeardFile = {
      ...file("acme.ics", INVITE),
      read: async () => {
        reads += 1;
        return new TextEncoder().encode(INVITE);
      },
    };
    const notice = words(await give("add", { invite: counted }, {}, "zed"));
    expect(notice).toMatch(/Before we start.*\/interview add acme\.ics/s);
    expect(reads).toBe(0);
    const speaker = { platform: "playground", workspace: "playground", account: "zed" };
    const reply = await w.handle({
      kind: "form",
      eventId: "zed-agrees",
      id: "1:agree",
      values: { zone: "Berlin" },
      speaker,
      place: { kind: "dm", ...speaker },
      now: w.now(),
    });
    expect(words(reply)).toMatch(/shall I save this interview/);
    expect(reads).toBe(1);
  });

  it("belongs to its field alone: words there, or a file elsewhere, are left out", async () => {
    w = await world();
    await w.types("/interview add Omega, fri 4pm");
    const form = await give("add", { company: file("acme.ics", INVITE) }, { invite: "acme.ics" });
    expect(form.kind).toBe("ask");
    expect(words(form)).not.toContain("acme.ics");
  });

  it("is no part of what is typed", async () => {
    w = await world();
    const add = registry.commands.find(({ name }) => name === "add");
    expect(add && usage(add)).toBe("add [company] [role] [when] [with] [more]");
    expect((await w.types("/interview import jobs.csv")).forms).toHaveLength(1);
  });
});
