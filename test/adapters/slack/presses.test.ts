import { afterEach, describe, expect, it } from "vitest";
import { change, NOTHING, say } from "../../../src/chat/reply.ts";
import { list } from "../../platforms/slack/json.ts";
import { readBlocks } from "../../platforms/slack/reading.ts";
import { ANA } from "./harness.ts";
import {
  asks,
  card,
  closeWorlds,
  eventually,
  expectSingleAcks,
  LOOK,
  slackWorld,
  words,
  wordsOf,
} from "./world.ts";

afterEach(closeWorlds);

describe("a press on Slack", () => {
  it("tells the button, the message it stands on and the person", async () => {
    const w = await slackWorld();
    const ref = await w.adapter.send(w.place, card("Thank Raj.", "Sent it"), "key-1");
    await w.presses("Sent it");
    await eventually(() => expect(w.heard).toHaveLength(1));
    expect(w.heard[0]).toMatchObject({ kind: "press", id: LOOK, message: ref, place: w.place });
    expectSingleAcks(w);
  });

  it("changes an ephemeral answer in place, in a channel where the bot is no member", async () => {
    const w = await slackWorld(() => say(card("Saved.", "Undo")));
    await w.server.human.types(ANA, "/interview", "add acme", "C0STRANGE");
    await eventually(() => expect(wordsOf(w.server.ephemerals(ANA))).toEqual(["Saved."]));
    w.answers(() => change(words("Undone.")));
    await w.presses("Undo");
    await eventually(() => expect(wordsOf(w.server.ephemerals(ANA))).toEqual(["Undone."]));
    expect(w.server.channel("C0STRANGE")).toEqual([]);
    expect(w.heard.at(-1)?.place.kind).toBe("channel");
  });

  it("changes a card for good, also when its response URL is dead", async () => {
    const w = await slackWorld(() => change(words("Marked as sent.")));
    await w.adapter.send(w.place, card("Thank Raj.", "Sent it"), "key-1");
    w.server.fail("response_url", { kind: "status", status: 404 }, 5);
    await w.presses("Sent it");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Marked as sent."]));
  });

  it("on a card under which a thread was begun is answered beside the card", async () => {
    const w = await slackWorld(() => say(words("Noted.")));
    const ref = await w.adapter.send(w.place, card("Thank Raj.", "Sent it"), "key-1");
    w.server.workspace.replace(ref.id, { threadTs: ref.id });
    await w.presses("Sent it");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toHaveLength(2));
    expect(w.server.dm(ANA).at(-1)?.threadTs).toBeUndefined();
  });

  it("posts anew when the message is too old for Slack to change", async () => {
    const w = await slackWorld(() => change(words("Marked as sent.")));
    await w.adapter.send(w.place, card("Thank Raj.", "Sent it"), "key-1");
    w.server.fail("chat.update", { kind: "error", error: "message_not_found" });
    w.server.fail("response_url", { kind: "status", status: 404 });
    await w.presses("Sent it");
    await eventually(() =>
      expect(wordsOf(w.server.dm(ANA))).toEqual(["Thank Raj.", "Marked as sent."]),
    );
  });

  it("acts once when Slack delivers it twice", async () => {
    const w = await slackWorld(() => say(words("Why: the window is open.")));
    await w.adapter.send(w.place, card("Thank Raj.", "Why now?"), "key-1");
    await w.presses("Why now?");
    await w.deliverAgain();
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toHaveLength(2));
    expect(w.heard).toHaveLength(1);
  });

  it("is acknowledged though the bot knows nothing about the button", async () => {
    const w = await slackWorld(() => NOTHING);
    await w.adapter.send(w.place, card("Old card.", "Old"), "key-1");
    const ack = await w.server.human.presses(ANA, "Old");
    expect(ack.acked).toBe(true);
    expect(ack.afterMs).toBeLessThan(500);
  });

  it("on a link is acknowledged and means nothing", async () => {
    const w = await slackWorld();
    const message = {
      notice: "A link.",
      blocks: [
        {
          kind: "buttons" as const,
          buttons: [{ label: "Open mail", url: "https://mail.example/compose" }],
        },
      ],
    };
    await w.adapter.send(w.place, message, "key-1");
    const ack = await w.server.human.presses(ANA, "Open mail");
    expect(ack.acked).toBe(true);
    // A second press, on a real button, shows that the first has been dealt with.
    await w.adapter.send(w.place, card("Thank Raj.", "Sent it"), "key-2");
    await w.presses("Sent it");
    await eventually(() => expect(w.heard.map((one) => one.kind)).toEqual(["press"]));
    expect(w.heard[0]).toMatchObject({ id: LOOK });
  });

  it("on a menu brings the chosen value", async () => {
    const w = await slackWorld();
    const options = [
      { label: "1 hour", value: "1h" },
      { label: "Monday 9", value: "mon" },
    ];
    const message = {
      notice: "A menu.",
      blocks: [{ kind: "menu" as const, id: LOOK, label: "Snooze", options }],
    };
    await w.adapter.send(w.place, message, "key-1");
    await w.presses("Monday 9");
    await eventually(() => expect(w.heard[0]).toMatchObject({ kind: "press", value: "mon" }));
  });

  it("is answered in the thread its message stands in", async () => {
    const w = await slackWorld((incoming) =>
      incoming.kind === "text" ? say(card("Which one?", "Acme")) : say(words("Noted for Acme.")),
    );
    await w.server.human.says(ANA, "they replied", "1700000000.000001");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Which one?"]));
    await w.presses("Acme");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toHaveLength(2));
    const threads = w.server.dm(ANA).map((message) => message.threadTs);
    expect(new Set(threads)).toEqual(new Set(["1700000000.000001"]));
  });

  it("is met with a kind sentence when handling breaks, and the details stay inside", async () => {
    const w = await slackWorld(() => Promise.reject(new Error("SELECT * FROM person")));
    await w.adapter.send(w.place, card("Thank Raj.", "Sent it"), "key-1");
    await w.presses("Sent it");
    await eventually(() => expect(wordsOf(w.server.dm(ANA)).join()).toContain("went wrong"));
    expect(wordsOf(w.server.dm(ANA)).join()).not.toContain("SELECT");
    expect(w.host.lines.join()).not.toContain("SELECT");
  });

  it("can open a form again from the form's own words", async () => {
    const w = await slackWorld(() => asks());
    await w.says("add");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))[0]).toContain("Company: Acme"));
    await w.presses("Open the form");
    await eventually(() => expect(w.server.openView(ANA)).toBeDefined());
  });
});

describe("the home screen on Slack", () => {
  const home = (said: string) => say(card(said, "Sent it"));

  it("is drawn each time it is opened", async () => {
    let count = 0;
    const w = await slackWorld((incoming) => {
      count += 1;
      return incoming.kind === "opened" ? home(`Due today: ${count}`) : NOTHING;
    });
    await w.server.human.opensHome(ANA);
    await w.server.human.opensHome(ANA);
    await eventually(() => {
      const view = w.server.home(ANA);
      expect(readBlocks(list(view?.view, "blocks"))).toBe("Due today: 2");
    });
    expect(w.heard[0]).toMatchObject({ kind: "opened", what: "home", place: w.place });
  });

  it("shows the answer to a press in a dialog, and is drawn anew", async () => {
    const w = await slackWorld(() => home("Due today: Acme"));
    await w.server.human.opensHome(ANA);
    await eventually(() => expect(w.server.home(ANA)).toBeDefined());
    w.answers((incoming) =>
      incoming.kind === "opened" ? home("Nothing is due.") : change(words("Marked as sent.")),
    );
    await w.server.human.presses(ANA, "Sent it", "home");
    await eventually(() => {
      expect(readBlocks(list(w.server.openView(ANA)?.view, "blocks"))).toBe("Marked as sent.");
      expect(readBlocks(list(w.server.home(ANA)?.view, "blocks"))).toBe("Nothing is due.");
    });
    expect(w.heard.at(1)?.place).toEqual(w.place);
  });

  it("sends the answer to the direct messages when no dialog can be opened", async () => {
    const w = await slackWorld(() => home("Due today: Acme"));
    await w.server.human.opensHome(ANA);
    await eventually(() => expect(w.server.home(ANA)).toBeDefined());
    w.answers((incoming) => (incoming.kind === "opened" ? home("-") : say(words("Noted."))));
    w.server.fail("views.open", { kind: "error", error: "expired_trigger_id" });
    await w.server.human.presses(ANA, "Sent it", "home");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Noted."]));
  });

  it("changes a dialog whose button is pressed", async () => {
    const w = await slackWorld(() => home("Due today: Acme"));
    await w.server.human.opensHome(ANA);
    await eventually(() => expect(w.server.home(ANA)).toBeDefined());
    w.answers((incoming) =>
      incoming.kind === "opened" ? home("-") : say(card("Marked as sent.", "Undo")),
    );
    await w.server.human.presses(ANA, "Sent it", "home");
    await eventually(() => expect(w.server.openView(ANA)).toBeDefined());
    w.answers(() => change(words("Undone.")));
    await w.server.human.presses(ANA, "Undo", "form");
    await eventually(() =>
      expect(readBlocks(list(w.server.openView(ANA)?.view, "blocks"))).toBe("Undone."),
    );
    expect(w.server.dm(ANA)).toEqual([]);
  });

  it("is drawn anew after a form that was opened from it", async () => {
    const w = await slackWorld((incoming) =>
      incoming.kind === "opened" ? home("Due today: Acme") : asks(),
    );
    await w.server.human.opensHome(ANA);
    await eventually(() => expect(w.server.home(ANA)).toBeDefined());
    await w.server.human.presses(ANA, "Sent it", "home");
    await eventually(() => expect(w.server.openView(ANA)).toBeDefined());
    w.answers((incoming) =>
      incoming.kind === "opened" ? home("Nothing is due.") : change(words("Saved.")),
    );
    await w.submits({ company: "Globex" });
    await eventually(() => {
      expect(wordsOf(w.server.dm(ANA))).toEqual(["Saved."]);
      expect(readBlocks(list(w.server.home(ANA)?.view, "blocks"))).toBe("Nothing is due.");
    });
  });

  it("greets somebody who opens the messages once, however often it is opened", async () => {
    const w = await slackWorld((incoming) =>
      incoming.kind === "opened" && incoming.what === "messages" ? say(words("Hello.")) : NOTHING,
    );
    await w.server.human.opensMessages(ANA);
    await w.server.human.opensMessages(ANA);
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Hello."]));
    expect(w.heard).toHaveLength(1);
  });
});
