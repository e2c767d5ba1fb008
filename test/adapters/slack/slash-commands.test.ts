import { afterEach, describe, expect, it } from "vitest";
import { change, NOTHING, say } from "../../../src/chat/reply.ts";
import { ANA, BEN, seenForm } from "./harness.ts";
import {
  asks,
  card,
  closeWorlds,
  eventually,
  expectSingleAcks,
  form,
  slackWorld,
  words,
  wordsOf,
} from "./world.ts";

afterEach(closeWorlds);

describe("a slash command on Slack", () => {
  it("is answered in a channel for the person alone, and nothing is posted there", async () => {
    const w = await slackWorld(() => say(words("Acme is saved.")));
    const ack = await w.server.human.types(ANA, "/interview", "add acme", "C0STRANGE");
    expect(ack.acked).toBe(true);
    await eventually(() => expect(wordsOf(w.server.ephemerals(ANA))).toEqual(["Acme is saved."]));
    expect(w.server.channel("C0STRANGE")).toEqual([]);
    expect(w.server.callsOf("chat.postMessage")).toEqual([]);
    expect(w.heard[0]?.place).toEqual({
      kind: "channel",
      platform: "slack",
      workspace: w.server.teamId,
      channel: "C0STRANGE",
    });
  });

  it("is answered for everyone only when the reply says so", async () => {
    const w = await slackWorld(() => say(words("Club is on."), "everyone"));
    await w.server.human.types(ANA, "/club", "status", "C0JOBCLUB");
    await eventually(() => expect(wordsOf(w.server.channel("C0JOBCLUB"))).toEqual(["Club is on."]));
  });

  it("stays private in the direct messages of two other people", async () => {
    const w = await slackWorld(() => say(words("Acme is saved.")));
    await w.server.human.types(ANA, "/interview", "list", "D0SOMEBODYELSE");
    await eventually(() => expect(wordsOf(w.server.ephemerals(ANA))).toEqual(["Acme is saved."]));
    expect(w.server.channel("D0SOMEBODYELSE")).toEqual([]);
    expect(w.heard[0]?.place.kind).toBe("channel");
  });

  it("is answered to stay in the direct messages with the bot", async () => {
    const w = await slackWorld(() => say(words("Two are open.")));
    await w.types("/interview list");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Two are open."]));
    expect(w.server.ephemerals(ANA)).toEqual([]);
    expect(w.heard[0]?.place).toEqual(w.place);
  });

  it("brings the line as it was typed, and who typed it", async () => {
    const w = await slackWorld();
    await w.server.human.types(BEN, "/interview", "add Acme & Söhne, “tue 2pm”");
    await eventually(() => expect(w.heard).toHaveLength(1));
    expect(w.heard[0]).toMatchObject({
      kind: "command",
      root: "interview",
      input: { kind: "line", line: "add Acme & Söhne, “tue 2pm”" },
      speaker: { account: BEN, name: "Ben", zoneHint: "Europe/Berlin", localeHint: "de-DE" },
    });
  });

  it("asks Slack who somebody is only once", async () => {
    const w = await slackWorld();
    for (let round = 0; round < 3; round += 1) await w.types("/interview list");
    await eventually(() => expect(w.heard).toHaveLength(3));
    expect(w.server.callsOf("users.info")).toHaveLength(1);
  });

  it("goes without a profile when Slack does not tell it in time", async () => {
    const w = await slackWorld(() => say(words("Here.")));
    w.server.fail("users.info", { kind: "hang" });
    const startedAt = performance.now();
    await w.types("/interview list");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Here."]));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(w.heard[0]?.speaker.zoneHint).toBeUndefined();
  });

  it("is not held back by a limit on looking people up", async () => {
    const w = await slackWorld(() => say(words("Here.")));
    w.server.fail("users.info", { kind: "limited", retryAfterS: 5 }, 9);
    const startedAt = performance.now();
    await w.types("/interview list");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Here."]));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it("is acknowledged at once even when the answer takes long", async () => {
    const w = await slackWorld(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return say(words("Late."));
    });
    const ack = await w.server.human.types(ANA, "/interview", "list");
    expect(ack.afterMs).toBeLessThan(350);
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Late."]));
    expectSingleAcks(w);
  });

  it("is handled once when Slack delivers it twice", async () => {
    const w = await slackWorld(() => say(words("Once.")));
    await w.types("/interview list");
    const again = await w.server.human.deliversAgain(ANA);
    expect(again.acked).toBe(true);
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Once."]));
    expect(w.heard).toHaveLength(1);
  });

  it("is answered in the direct messages when its response URL fails", async () => {
    const w = await slackWorld(() => say(words("Saved.")));
    w.server.fail("response_url", { kind: "status", status: 500 });
    await w.server.human.types(ANA, "/interview", "list", "C0STRANGE");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Saved."]));
    expect(w.server.channel("C0STRANGE")).toEqual([]);
  });

  it("opens a form", async () => {
    const w = await slackWorld(() => asks());
    await w.types("/interview add");
    await eventually(() => expect(w.server.openView(ANA)).toBeDefined());
    expect(seenForm(w.server.openView(ANA))?.fields.map((field) => field.value)).toEqual([
      "Acme",
      "",
    ]);
  });

  it("says in words what the form asks when it could not be opened in time, and offers to open it", async () => {
    const faulty = form({
      fields: [
        { name: "company", label: "Company", kind: "line", required: true, value: "Acme" },
        { name: "when", label: "When", kind: "line", required: true, fault: "That day is gone." },
      ],
    });
    const w = await slackWorld((incoming) => (incoming.kind === "command" ? asks(faulty) : asks()));
    w.server.fail("views.open", { kind: "error", error: "expired_trigger_id" });
    await w.types("/interview add");
    await eventually(() => {
      const [said = ""] = wordsOf(w.server.dm(ANA));
      expect(said).toContain("in time");
      expect(said).toContain("When: That day is gone.");
      expect(said).toContain("Company: Acme");
    });
    await w.presses("Open the form");
    await eventually(() => expect(w.server.openView(ANA)).toBeDefined());
  });

  it("says a change where there is nothing to change", async () => {
    const w = await slackWorld(() => change(words("Skipped.")));
    await w.types("/interview skip");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Skipped."]));
  });

  it("answers once when Slack took the answer but its reply was lost", async () => {
    const w = await slackWorld(() => say(card("Acme is saved.", "Undo")));
    w.server.fail("chat.postMessage", { kind: "lost", by: "reset" });
    await w.types("/interview add acme");
    await eventually(() => expect(w.server.callsOf("conversations.history").length).toBe(1));
    expect(wordsOf(w.server.dm(ANA))).toEqual(["Acme is saved."]);
    expect(w.server.callsOf("chat.postMessage")).toHaveLength(1);
  });

  it("answers at the second try when the first did not get through", async () => {
    const w = await slackWorld(() => say(words("Saved.")));
    w.server.fail("chat.postMessage", { kind: "status", status: 503 });
    await w.types("/interview add acme");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Saved."]));
  });

  it("answers after the wait that Slack asks for", async () => {
    const w = await slackWorld(() => say(words("Saved.")));
    w.server.fail("chat.postMessage", { kind: "limited", retryAfterS: 1 });
    const startedAt = performance.now();
    await w.types("/interview add acme");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Saved."]));
    expect(performance.now() - startedAt).toBeGreaterThan(1_000);
  });

  it("says at least that it could not show the answer when Slack refuses it", async () => {
    const w = await slackWorld(() => say(words("Saved.")));
    w.server.fail("chat.postMessage", { kind: "error", error: "invalid_blocks" });
    await w.types("/interview add acme");
    await eventually(() =>
      expect(wordsOf(w.server.dm(ANA)).join()).toContain("did not take my answer"),
    );
  });

  it("says nothing where there is nothing to say", async () => {
    const w = await slackWorld(() => NOTHING);
    const ack = await w.server.human.types(ANA, "/interview", "list");
    expect(ack).toMatchObject({ acked: true });
    expect(w.server.dm(ANA)).toEqual([]);
  });

  it("attaches a file in the direct messages only, and says its words where it may not", async () => {
    const attachment = { name: "export.json", mediaType: "application/json", content: '{"a":1}' };
    const w = await slackWorld(() => say({ ...words("Your data."), attachment }));
    await w.server.human.types(ANA, "/interview", "export", "C0JOBCLUB");
    await eventually(() =>
      expect(w.server.dm(ANA).map((message) => message.text)).toContain("[file export.json]"),
    );
    const [file] = w.server.workspace.files.values();
    expect(new TextDecoder().decode(file?.content)).toContain('{"a":1}');
    expect(w.server.channel("C0JOBCLUB")).toEqual([]);

    w.server.fail("files.getUploadURLExternal", { kind: "error", error: "missing_scope" });
    await w.server.human.types(BEN, "/interview", "export");
    await eventually(() => expect(wordsOf(w.server.dm(BEN)).join("\n")).toContain('{"a":1}'));
    expect(wordsOf(w.server.dm(BEN)).join("\n")).toContain("files:write");
  });
});
