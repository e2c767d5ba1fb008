import { afterEach, describe, expect, it } from "vitest";
import { say } from "../../../src/chat/reply.ts";
import { ANA } from "./harness.ts";
import { asks, closeWorlds, eventually, slackWorld, words, wordsOf } from "./world.ts";

afterEach(closeWorlds);

const MAIL = "Interview <Tuesday> & more, see https://zoom.us/j/1";

describe("a shortcut on a message on Slack", () => {
  it("brings the words of that message as they were written, and where it stands", async () => {
    const w = await slackWorld(() => say(words("Seen.")));
    const ack = await w.server.human.choosesShortcut(ANA, "log", MAIL, "C0JOBCLUB");
    expect(ack.acked).toBe(true);
    await eventually(() => expect(w.heard).toHaveLength(1));
    expect(w.heard[0]).toMatchObject({
      kind: "shortcut",
      name: "log",
      text: MAIL,
      speaker: { account: ANA },
      place: { kind: "channel", channel: "C0JOBCLUB" },
    });
  });

  it("reads what somebody shared there, too", async () => {
    const w = await slackWorld(() => say(words("Seen.")));
    await w.server.human.choosesShortcut(ANA, "log", "", "C0JOBCLUB", MAIL);
    await eventually(() => expect(w.heard[0]).toMatchObject({ kind: "shortcut", text: MAIL }));
  });

  it("is answered for the person alone; the message of somebody else is left as it is", async () => {
    const w = await slackWorld(() => ({ kind: "change", message: words("Only for Ana.") }));
    await w.server.human.choosesShortcut(ANA, "log", MAIL, "C0JOBCLUB");
    await eventually(() => expect(wordsOf(w.server.ephemerals(ANA))).toEqual(["Only for Ana."]));
    expect(w.server.channel("C0JOBCLUB")).toEqual([]);
    expect(w.server.callsOf("chat.update")).toEqual([]);
  });

  it("opens a form, and acts once when Slack delivers it twice", async () => {
    const w = await slackWorld(() => asks());
    await w.server.human.choosesShortcut(ANA, "log", MAIL, "C0JOBCLUB");
    await eventually(() => expect(w.server.openView(ANA)).toBeDefined());
    await w.server.human.deliversAgain(ANA);
    expect(w.heard).toHaveLength(1);
  });
});
