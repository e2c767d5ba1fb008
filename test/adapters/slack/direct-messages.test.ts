import { afterEach, describe, expect, it } from "vitest";
import { SendFailure } from "../../../src/chat/adapter.ts";
import { NOTHING, say } from "../../../src/chat/reply.ts";
import { ANA, BEN } from "./harness.ts";
import { asks, card, closeWorlds, eventually, slackWorld, words, wordsOf } from "./world.ts";

afterEach(closeWorlds);

const settle = () => new Promise((resolve) => setTimeout(resolve, 120));

describe("a direct message on Slack", () => {
  it("is answered in its own thread, and points at the message it answers", async () => {
    const w = await slackWorld(() => say(words("Noted.")));
    await w.server.human.says(ANA, "sent", "1700000000.000001");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Noted."]));
    expect(w.server.dm(ANA).at(-1)?.threadTs).toBe("1700000000.000001");
    expect(w.heard[0]).toMatchObject({
      repliesTo: { channel: w.server.workspace.dmOf(ANA), id: "1700000000.000001" },
    });
  });

  it("outside a thread is answered outside a thread", async () => {
    const w = await slackWorld(() => say(words("Noted.")));
    await w.says("sent");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Noted."]));
    expect(w.server.dm(ANA).at(-1)?.threadTs).toBeUndefined();
    expect(w.heard[0]).not.toHaveProperty("repliesTo");
  });

  it("is read as it was typed: signs, addresses and links without Slack's markup", async () => {
    const w = await slackWorld();
    await w.says("Ben & Söhne <sic> write to ana@acme.example or https://acme.example/jobs");
    await eventually(() =>
      expect(w.heard[0]).toMatchObject({
        text: "Ben & Söhne <sic> write to ana@acme.example or https://acme.example/jobs",
      }),
    );
  });

  const channel = "D0U0ANA";
  const base = { type: "message", channel, channel_type: "im", user: ANA, text: "sent", ts: "1.1" };
  it.each([
    ["an edit", { ...base, subtype: "message_changed", message: { text: "sent", user: ANA } }],
    ["a deletion", { ...base, subtype: "message_deleted", hidden: true, deleted_ts: "1.0" }],
    ["a bot's words", { ...base, bot_id: "B0OTHER" }],
    ["a bot message", { ...base, subtype: "bot_message", bot_id: "B0OTHER" }],
    ["talk in a channel", { ...base, channel: "C0JOBCLUB", channel_type: "channel" }],
    ["talk in a group", { ...base, channel: "G0GROUP", channel_type: "mpim" }],
    ["a message of nobody", { ...base, user: undefined }],
    ["somebody joining", { ...base, subtype: "channel_join" }],
  ])("takes no notice of %s", async (_, event) => {
    const w = await slackWorld(() => say(words("I should be silent.")));
    await w.server.human.event(event);
    await settle();
    expect(w.heard).toEqual([]);
    expect(w.server.dm(ANA)).toEqual([]);
  });

  it("takes no notice of the echo of its own changes", async () => {
    const w = await slackWorld(() => say(words("I talk to myself.")));
    const ref = await w.adapter.send(w.place, card("Thank Raj.", "Sent it"), "key-1");
    await w.adapter.change(ref, words("Passed."));
    await settle();
    expect(w.heard).toEqual([]);
    expect(wordsOf(w.server.dm(ANA))).toEqual(["Passed."]);
  });

  it("is heard once when Slack delivers the event twice", async () => {
    const w = await slackWorld(() => say(words("Noted.")));
    await w.says("sent");
    await w.deliverAgain();
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Noted."]));
    await settle();
    expect(w.heard).toHaveLength(1);
    expect(wordsOf(w.server.dm(ANA))).toEqual(["Noted."]);
  });

  it("gets a form in words, with a button that opens it, because a message opens none", async () => {
    const w = await slackWorld(() => asks());
    await w.says("add acme");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))[0]).toContain("Press the button"));
    expect(w.server.callsOf("views.open")).toEqual([]);
  });

  it("is acknowledged before the bot is asked", async () => {
    const w = await slackWorld(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return NOTHING;
    });
    const ack = await w.server.human.says(ANA, "sent");
    expect(ack.afterMs).toBeLessThan(250);
  });
});

describe("a file in a direct message on Slack", () => {
  const invite = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

  it("is read with the bot's token when it is wanted", async () => {
    const w = await slackWorld();
    await w.server.human.drops(ANA, { name: "invite.ics", content: invite }, "for acme");
    await eventually(() => expect(w.heard).toHaveLength(1));
    const [file] = w.heard;
    if (file?.kind !== "file") throw new Error("No file was heard.");
    expect(file).toMatchObject({ name: "invite.ics", sizeBytes: invite.length, text: "for acme" });
    expect(new TextDecoder().decode(await file.read())).toBe(invite);
  });

  it("is asked for by its id when Slack does not say where it is", async () => {
    const w = await slackWorld();
    await w.server.human.drops(BEN, { name: "invite.ics", content: invite, hidesUrl: true });
    await eventually(() => expect(w.heard).toHaveLength(1));
    const [file] = w.heard;
    if (file?.kind !== "file") throw new Error("No file was heard.");
    expect(new TextDecoder().decode(await file.read())).toBe(invite);
  });

  it.each([
    ["Slack shows its login page instead", { mimetype: "text/html" }, "later"],
    ["it is far too large", { content: "x".repeat(2_100_000) }, "refused"],
  ] as const)("is not read when %s", async (_, file, kind) => {
    const w = await slackWorld();
    await w.server.human.drops(ANA, { name: "invite.ics", content: invite, ...file });
    await eventually(() => expect(w.heard).toHaveLength(1));
    const [heard] = w.heard;
    if (heard?.kind !== "file") throw new Error("No file was heard.");
    const fault: unknown = await heard.read().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SendFailure);
    expect(fault instanceof SendFailure && fault.kind).toBe(kind);
  });

  it("stored elsewhere is not fetched, so the token goes to nobody but Slack", async () => {
    const w = await slackWorld();
    const url = "https://slack.com.evil.example/invite.ics";
    await w.server.human.event({
      type: "message",
      subtype: "file_share",
      channel: w.server.workspace.dmOf(ANA),
      channel_type: "im",
      user: ANA,
      text: "",
      ts: "1.1",
      files: [{ id: "F1", name: "invite.ics", size: 10, url_private_download: url }],
    });
    await eventually(() => expect(w.heard).toHaveLength(1));
    const [heard] = w.heard;
    if (heard?.kind !== "file") throw new Error("No file was heard.");
    await expect(heard.read()).rejects.toThrow("not stored at Slack");
  });
});

describe("losing the workspace", () => {
  it("is heard when the app is uninstalled", async () => {
    const w = await slackWorld();
    const ack = await w.server.human.uninstalls();
    expect(ack.acked).toBe(true);
    await eventually(() =>
      expect(w.heard[0]).toMatchObject({ kind: "presence", change: "uninstalled" }),
    );
  });

  it("is heard when the bot's token is revoked, not when only a person's is", async () => {
    const w = await slackWorld();
    await w.server.human.revokes({ oauth: [ANA] });
    await w.server.human.revokes({ bot: ["U0BOT"] });
    await eventually(() => expect(w.heard).toHaveLength(1));
    await settle();
    expect(w.heard).toHaveLength(1);
  });
});
