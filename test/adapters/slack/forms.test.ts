import { afterEach, describe, expect, it } from "vitest";
import { modal } from "../../../adapters/slack/ask.ts";
import { packId } from "../../../src/chat/button.ts";
import type { Form } from "../../../src/chat/form.ts";
import { change, NOTHING, say } from "../../../src/chat/reply.ts";
import { checkView } from "../../platforms/slack/block-kit.ts";
import { list } from "../../platforms/slack/json.ts";
import { readBlocks } from "../../platforms/slack/reading.ts";
import { ANA, seenForm } from "./harness.ts";
import {
  asks,
  card,
  closeWorlds,
  eventually,
  expectSingleAcks,
  form,
  type SlackWorld,
  slackWorld,
  words,
  wordsOf,
} from "./world.ts";

afterEach(closeWorlds);

const faulty = (typed: string) =>
  form({
    fields: [
      { name: "company", label: "Company", kind: "line", required: true, value: typed },
      { name: "when", label: "When", kind: "line", required: false, fault: "That day is gone." },
    ],
  });

async function withFormOpen(channel?: string): Promise<SlackWorld> {
  const w = await slackWorld(() => asks());
  await w.server.human.types(ANA, "/interview", "add", channel);
  await eventually(() => expect(w.server.openView(ANA)).toBeDefined());
  return w;
}

describe("a form on Slack", () => {
  it("shows faults beside their fields and keeps what was typed", async () => {
    const w = await withFormOpen();
    w.answers(() => asks(faulty("Globex")));
    await w.submits({ company: "Globex", when: "yesterday" });
    expect(seenForm(w.server.openView(ANA))?.fields).toEqual([
      { name: "company", label: "Company", value: "Globex" },
      { name: "when", label: "When", value: "yesterday", fault: "That day is gone." },
    ]);
    expectSingleAcks(w);
  });

  it("is heard again after a fault, though Slack's view and hash are the same", async () => {
    const w = await withFormOpen();
    w.answers((incoming) =>
      incoming.kind === "form" && incoming.values.when === "tue"
        ? say(words("Saved."))
        : asks(faulty("Acme")),
    );
    await w.submits({ when: "yesterday" });
    await w.submits({ when: "yesterday" });
    expect(seenForm(w.server.openView(ANA))?.fields[1]?.fault).toBe("That day is gone.");
    await w.submits({ when: "tue" });
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Saved."]));
    expect(w.server.openView(ANA)).toBeUndefined();
    const ids = w.heard.filter((one) => one.kind === "form").map((one) => one.eventId);
    expect(new Set(ids).size).toBe(3);
  });

  it("acts once when Slack delivers the submission twice, and both are answered alike", async () => {
    const w = await withFormOpen();
    w.answers(() => say(words("Saved.")));
    await w.submits({ company: "Globex" });
    const again = await w.server.human.deliversAgain(ANA);
    expect(again.acked).toBe(true);
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Saved."]));
    expect(w.heard.filter((one) => one.kind === "form")).toHaveLength(1);
  });

  it("is answered for the person alone in the channel where it was asked for", async () => {
    const w = await withFormOpen("C0STRANGE");
    w.answers(() => say(words("Acme is saved.")));
    await w.submits({ company: "Acme" });
    await eventually(() => expect(wordsOf(w.server.ephemerals(ANA))).toEqual(["Acme is saved."]));
    expect(w.server.channel("C0STRANGE")).toEqual([]);
    expect(w.heard.at(-1)?.place).toMatchObject({ kind: "channel", channel: "C0STRANGE" });
  });

  it("changes the ephemeral answer from whose button it was opened", async () => {
    const w = await slackWorld(() => say(card("Acme is saved.", "Add more")));
    await w.server.human.types(ANA, "/interview", "add acme", "C0STRANGE");
    await eventually(() => expect(w.server.ephemerals(ANA)).toHaveLength(1));
    w.answers(() => asks());
    await w.presses("Add more");
    await eventually(() => expect(w.server.openView(ANA)).toBeDefined());
    w.answers(() => change(words("Acme, Tuesday.")));
    await w.submits({ company: "Acme" });
    await eventually(() => expect(wordsOf(w.server.ephemerals(ANA))).toEqual(["Acme, Tuesday."]));
  });

  it("gives way to the next form when another one is asked", async () => {
    const w = await withFormOpen();
    w.answers(() => asks(form({ id: packId("second", "row1"), title: "One thing more" })));
    await w.submits({ company: "Globex" });
    expect(seenForm(w.server.openView(ANA))?.title).toBe("One thing more");
  });

  it("says that it takes a moment when handling is slow, and then what came of it", async () => {
    const w = await withFormOpen();
    w.answers(async () => {
      await new Promise((resolve) => setTimeout(resolve, 2_900));
      return say(words("Saved at last."));
    });
    await w.submits({ company: "Globex" });
    const shown = () => readBlocks(list(w.server.openView(ANA)?.view, "blocks"));
    expect(shown()).toContain("takes a moment");
    await eventually(() => {
      expect(wordsOf(w.server.dm(ANA))).toEqual(["Saved at last."]);
      expect(shown()).toContain("Done");
    });
    expectSingleAcks(w);
  });

  it("is answered kindly when handling breaks", async () => {
    const w = await withFormOpen();
    w.answers(() => Promise.reject(new Error("broken")));
    await w.submits({ company: "Globex" });
    await eventually(() => expect(wordsOf(w.server.dm(ANA)).join()).toContain("went wrong"));
  });

  it("of an older version is acknowledged and heard, so that it can be answered", async () => {
    const w = await slackWorld(() => asks(form({ id: "0:gone" })));
    await w.types("/interview add");
    await eventually(() => expect(w.server.openView(ANA)).toBeDefined());
    w.answers(() => say(words("This form is out of date.")));
    await w.submits({ company: "x" });
    await eventually(() =>
      expect(wordsOf(w.server.dm(ANA))).toEqual(["This form is out of date."]),
    );
  });

  it("closed without sending says nothing and is acknowledged", async () => {
    const w = await withFormOpen();
    const view = w.server.openView(ANA);
    const ack = await w.server.socket.deliver("interactive", {
      type: "view_closed",
      team: { id: w.server.teamId },
      user: { id: ANA },
      view: { id: view?.id, type: "modal", callback_id: "1:fill:row1" },
      is_cleared: false,
    });
    expect(ack.acked).toBe(true);
    expect(w.heard).toHaveLength(1);
  });

  it("leaves every field empty that was left empty", async () => {
    const w = await withFormOpen();
    w.answers(() => NOTHING);
    await w.submits({ company: "Globex" });
    await eventually(() =>
      expect(w.heard.at(-1)).toMatchObject({ values: { company: "Globex", when: "" } }),
    );
  });
});

describe("a form as a Slack view", () => {
  const wide: Form = {
    id: packId("wide", "x".repeat(80)),
    title: "A title that is far too long for Slack",
    submit: "Save all of this at once please",
    fields: [
      { name: "note", label: "Note", kind: "paragraph", required: false, value: "n".repeat(5_000) },
      {
        name: "mood",
        label: "How did it feel?",
        kind: "choice",
        required: true,
        value: "3",
        options: ["1", "2", "3"].map((value) => ({ label: `Felt like ${value}`, value })),
      },
      {
        name: "many",
        label: "Which?",
        kind: "choice",
        required: false,
        options: Array.from({ length: 25 }, (_, index) => ({
          label: "o".repeat(90),
          value: `${index}`,
        })),
      },
      {
        name: "date",
        label: "When",
        kind: "line",
        required: true,
        fault: "No such day.",
        hint: "tue 2pm",
      },
      {
        name: "short",
        label: "Code",
        kind: "line",
        required: false,
        maxLength: 5,
        value: "123456789",
      },
    ],
  };

  it("keeps Slack's limits whatever is in it", () => {
    expect(checkView(modal(wide, "{}"))).toEqual([]);
  });

  it("shows what was chosen before, and a fault above its field when it has just been opened", () => {
    const view = modal(wide, "{}");
    expect(readBlocks(view.blocks)).toContain("No such day.\nWhen");
    const mood = seenForm({
      id: "V1",
      hash: "1",
      type: "modal",
      user: ANA,
      view: { ...view },
      errors: {},
    })?.fields.find((field) => field.name === "mood");
    expect(mood?.value).toBe("3");
  });
});
