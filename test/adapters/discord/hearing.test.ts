import { describe, expect, it } from "vitest";
import type { Registry } from "../../../src/chat/command.ts";
import { change, NOTHING, say } from "../../../src/chat/reply.ts";
import { connected, eventually, words } from "./harness.ts";

const withFile: Registry = {
  roots: { interview: "Interviews" },
  commands: [
    {
      root: "interview",
      name: "import",
      summary: "Import a table",
      fields: {
        note: { kind: "words", summary: "A note" },
        file: { kind: "file", summary: "The table", endings: [".csv"] },
      },
      examples: ["import"],
      answers: "form",
      line: "each",
    },
  ],
};

describe("what Discord's people do arrives as chat language", () => {
  it("hears a command with its native options as words, in a DM", async () => {
    const { server, ana, heard, place } = await connected({ script: () => say(words("Skipped.")) });
    await server.human.slash(ana, "interview", "skip", { interview: "Acme", step: "thank-you" });
    expect(heard[0]).toMatchObject({
      kind: "command",
      root: "interview",
      input: { kind: "options", name: "skip", options: { interview: "Acme", step: "thank-you" } },
      place,
      speaker: { account: ana.id, name: "Ana", localeHint: "en-US", workspace: place.workspace },
    });
  });

  it("gives a whole-line command its first field of words", async () => {
    const { server, ana, heard } = await connected({ script: () => say(words("Noted.")) });
    await server.human.slash(ana, "interview", "add", { details: "Acme, Data Analyst, tue 2pm" });
    expect(heard[0]).toMatchObject({
      input: { name: "add", options: { details: "Acme, Data Analyst, tue 2pm" } },
    });
  });

  it("hears the file that hangs on a command, fetched only when it is read", async () => {
    const { server, ana, heard } = await connected({
      registry: withFile,
      script: () => say(words("Read.")),
    });
    const table = { name: "jobs.csv", content: "Company\nZoë" };
    await server.human.slash(ana, "interview", "import", { note: "mine", file: table }, "guild");
    expect(server.requests("attachment")).toHaveLength(0);
    const [incoming] = heard;
    if (incoming?.kind !== "command") throw new Error("No command was heard.");
    expect(incoming.input).toMatchObject({ name: "import", options: { note: "mine" } });
    expect(Object.keys(incoming.input)).not.toContain("file");
    expect(incoming.files?.file).toMatchObject({ name: "jobs.csv", sizeBytes: 12 });
    expect(new TextDecoder().decode(await incoming.files?.file?.read())).toBe("Company\nZoë");
  });

  it("hears no files where a command came without one", async () => {
    const { server, ana, heard } = await connected({
      registry: withFile,
      script: () => say(words("Nothing to read.")),
    });
    await server.human.slash(ana, "interview", "import", { note: "mine" });
    expect(heard[0]).not.toHaveProperty("files");
  });

  it("has time to read a file although the command may open a form without one", async () => {
    const { server, ana } = await connected({
      registry: withFile,
      deferAfterMs: 10,
      script: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return say(words("Read after all."));
      },
    });
    const file = { name: "jobs.csv", content: "Company" };
    const answer = await server.human.slash(ana, "interview", "import", { file }, "guild");
    expect(answer).toMatchObject({ kind: "message" });
    expect(server.human.ephemerals(ana)[0]?.text).toContain("Read after all.");
  });

  it("tells a channel from the bot's own DMs", async () => {
    const { server, ana, heard } = await connected({ script: () => say(words("Here.")) });
    for (const where of ["guild", "elsewhere", "group"] as const) {
      await server.human.slash(ana, "interview", "list", {}, where);
    }
    expect(heard.map(({ place }) => place.kind)).toEqual(["channel", "channel", "channel"]);
    expect(heard[0]?.place).toMatchObject({ channel: server.world.clubChannel.id });
  });

  it("hears the chosen option of a menu and the message it hangs on", async () => {
    const { server, ana, heard, adapter, place } = await connected({
      script: () => change(words("Done.")),
    });
    const ref = await adapter.send(
      place,
      {
        notice: "Pick one.",
        blocks: [
          {
            kind: "menu",
            id: "1:pick:row1",
            label: "Until when?",
            options: [
              { label: "An hour", value: "1h" },
              { label: "Monday", value: "monday" },
            ],
          },
        ],
      },
      "key-menu",
    );
    await server.human.select(ana, "Monday");
    expect(heard[0]).toMatchObject({
      kind: "press",
      id: "1:pick:row1",
      value: "monday",
      message: ref,
    });
  });

  it("knows which message a DM replies to", async () => {
    const { server, ana, heard, adapter, place } = await connected({ script: () => NOTHING });
    const ref = await adapter.send(place, words("Thank Ana."), "key-reply");
    server.human.say(ana, "done", { to: ref });
    await eventually(() =>
      expect(heard[0]).toMatchObject({ kind: "text", text: "done", repliesTo: ref }),
    );
  });

  it("hears the first DM of somebody whose channel it has never seen", async () => {
    const { server, ana, heard } = await connected({ script: () => say(words("Welcome back.")) });
    expect(server.requests("open dm")).toEqual([]);
    server.human.say(ana, "sent ana and raj");
    await eventually(() => expect(server.human.dm(ana)[0]?.text).toContain("Welcome back."));
    expect(heard[0]).toMatchObject({ kind: "text", text: "sent ana and raj" });
  });

  it.each(["bot", "other bot", "system"] as const)("ignores a message from: %s", async (from) => {
    const { server, ana, heard } = await connected();
    server.human.echo(ana, "Thank Ana.", from);
    server.human.say(ana, "the only words");
    await eventually(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({ text: "the only words" });
  });

  it("ignores the edit of a message that it heard before", async () => {
    const { server, ana, heard } = await connected();
    const said = server.human.say(ana, "sent");
    server.human.edit(said, "sent, I mean skip");
    server.human.say(ana, "second");
    await eventually(() => expect(heard).toHaveLength(2));
    expect(heard.map((incoming) => incoming.kind === "text" && incoming.text)).toEqual([
      "sent",
      "second",
    ]);
  });

  it("answers a sticker or an empty message as words, never with silence", async () => {
    const { server, ana } = await connected({ script: () => say(words("Here is help.")) });
    server.human.say(ana, "");
    await eventually(() => expect(server.human.dm(ana)[0]?.text).toContain("Here is help."));
  });
});

describe("completion while typing", () => {
  const script = (choices: readonly { label: string; value: string }[]) => () =>
    ({ kind: "choices", choices }) as const;

  it("offers at most 25 choices, labels cut and impossible values left out", async () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      label: `Acme ${n} ${"x".repeat(150)}`,
      value: `o${n}`,
    }));
    const { server, ana, heard } = await connected({
      script: script([{ label: "never", value: "v".repeat(101) }, ...many]),
    });
    const choices = await server.human.autocomplete(ana, "interview", "skip", "interview", "ac");
    expect(choices).toHaveLength(25);
    expect(choices[0]?.value).toBe("o0");
    expect(choices[0]?.name).toHaveLength(100);
    expect(heard[0]).toMatchObject({
      kind: "suggest",
      name: "skip",
      field: "interview",
      typed: "ac",
    });
  });

  it("offers nothing when handling breaks", async () => {
    const { server, ana, log } = await connected({
      script: () => Promise.reject(new Error("broken")),
    });
    expect(await server.human.autocomplete(ana, "interview", "skip", "interview", "ac")).toEqual(
      [],
    );
    expect(log.join()).not.toContain("broken");
  });
});

describe("files", () => {
  const invite = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

  it("hears a file with its name and size, and reads it from an allowed host", async () => {
    const { server, ana, heard } = await connected();
    server.human.say(ana, "my invite", { files: [{ name: "invite.ics", content: invite }] });
    await eventually(() => expect(heard).toHaveLength(1));
    const file = heard[0];
    if (file?.kind !== "file") throw new Error("no file was heard");
    expect(file).toMatchObject({ name: "invite.ics", sizeBytes: invite.length, text: "my invite" });
    expect(new TextDecoder().decode(await file.read())).toBe(invite);
  });

  it("reads nothing before somebody asks for it", async () => {
    const { server, ana, heard } = await connected();
    server.human.say(ana, "", { files: [{ name: "invite.ics", content: invite }] });
    await eventually(() => expect(heard).toHaveLength(1));
    expect(server.requests("attachment")).toEqual([]);
  });

  it("says later when Discord does not hand the file out", async () => {
    const { server, ana, heard } = await connected();
    server.order("attachment", { kind: "status", status: 404 });
    server.human.say(ana, "", { files: [{ name: "invite.ics", content: invite }] });
    await eventually(() => expect(heard).toHaveLength(1));
    const file = heard[0];
    await expect(file?.kind === "file" ? file.read() : undefined).rejects.toMatchObject({
      kind: "later",
    });
  });

  it("refuses a file above 10 MiB while reading, whatever was announced", async () => {
    const { server, ana, heard } = await connected();
    server.human.say(ana, "", {
      files: [{ name: "huge.ics", content: new Uint8Array(10_485_761) }],
    });
    await eventually(() => expect(heard).toHaveLength(1));
    const file = heard[0];
    await expect(file?.kind === "file" ? file.read() : undefined).rejects.toMatchObject({
      kind: "refused",
    });
  });
});
