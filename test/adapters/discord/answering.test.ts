import { describe, expect, it } from "vitest";
import type { Form } from "../../../src/chat/form.ts";
import { change, NOTHING, type Reply, say } from "../../../src/chat/reply.ts";
import { EPHEMERAL } from "../../platforms/discord/world.ts";
import { connected, eventually, words } from "./harness.ts";

const SLOW_MS = 60;
const slowly = async (reply: Reply): Promise<Reply> => {
  await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  return reply;
};
const impatient = { deferAfterMs: 10 };

const form = (fault?: string): Form => ({
  id: "1:fill:row1",
  title: "Add an interview",
  submit: "Save",
  fields: [
    {
      name: "company",
      label: "Company",
      kind: "line",
      required: true,
      value: "Acme",
      maxLength: 60,
    },
    {
      name: "when",
      label: "When",
      hint: "In words: tue 3pm",
      kind: "paragraph",
      required: false,
      ...(fault === undefined ? {} : { fault }),
    },
    {
      name: "kind",
      label: "Kind",
      kind: "choice",
      required: true,
      value: "panel",
      options: [
        { label: "Phone screen", value: "phone" },
        { label: "Panel", value: "panel" },
      ],
    },
    {
      name: "month",
      label: "Month",
      kind: "choice",
      required: false,
      options: Array.from({ length: 12 }, (_, n) => ({
        label: `Month ${n + 1}`,
        value: `m${n + 1}`,
      })),
    },
  ],
});
const ask = (fault?: string): Reply => ({
  kind: "ask",
  form: form(fault),
  reopen: "1:reopen:row1",
});

describe("who sees an answer", () => {
  it.each(["guild", "elsewhere", "group"] as const)(
    "is the speaker alone, in a place like: %s",
    async (where) => {
      const { server, ana } = await connected({ script: () => say(words("Nothing is due.")) });
      const answer = await server.human.slash(ana, "interview", "list", {}, where);
      expect(answer).toMatchObject({
        kind: "message",
        message: { flags: EPHEMERAL, onlyFor: ana },
      });
      expect(server.human.club()).toEqual([]);
    },
  );

  it("is everyone only when the reply says so", async () => {
    const { server, ana } = await connected({
      script: () => say(words("Three are looking."), "everyone"),
    });
    await server.human.slash(ana, "club", "status", {}, "guild");
    expect(server.human.club()[0]?.text).toContain("Three are looking.");
    expect(server.human.ephemerals(ana)).toEqual([]);
  });

  it("stays in the DM for good", async () => {
    const { server, ana } = await connected({ script: () => say(words("Nothing is due.")) });
    await server.human.slash(ana, "interview", "list");
    expect(server.human.dm(ana)[0]?.raw.flags).toBe(0);
  });
});

describe("an answer that takes long", () => {
  it("is deferred, then filled in, for a command that answers with a message", async () => {
    const { server, ana } = await connected({
      ...impatient,
      script: () => slowly(say(words("Nothing is due."))),
    });
    await server.human.slash(ana, "interview", "list", {}, "guild");
    expect(server.requests("callback")[0]?.body).toMatchObject({
      type: 5,
      data: { flags: EPHEMERAL },
    });
    expect(server.human.ephemerals(ana)[0]?.text).toContain("Nothing is due.");
  });

  it("reaches everyone all the same when it is meant for everyone", async () => {
    const { server, ana } = await connected({
      ...impatient,
      script: () => slowly(say(words("Three are looking."), "everyone")),
    });
    await server.human.slash(ana, "club", "status", {}, "guild");
    await eventually(() => expect(server.human.club()[0]?.text).toContain("Three are looking."));
    expect(server.human.ephemerals(ana)[0]?.text).not.toContain("Three are looking.");
  });

  it("is waited for when the command may open a form, which a deferred one never can", async () => {
    const { server, ana } = await connected({ ...impatient, script: () => slowly(ask()) });
    const answer = await server.human.slash(ana, "interview", "add");
    expect(answer.kind).toBe("modal");
    expect(server.requests("callback")).toHaveLength(1);
  });

  it("changes the pressed message after a silent deferral", async () => {
    const { server, ana, adapter, place } = await connected({
      ...impatient,
      script: () => slowly(change(words("Marked as sent."))),
    });
    await adapter.send(
      place,
      words("Thank Ana.", { label: "Sent it", id: "1:sent:row1" }),
      "key-slow",
    );
    await server.human.click(ana, "Sent it");
    await eventually(() => expect(server.human.dm(ana)[0]?.text).toContain("Marked as sent."));
    expect(server.requests("callback")[0]?.body).toMatchObject({ type: 6 });
    expect(server.human.dm(ana)).toHaveLength(1);
  });

  it("asks in words with a button when a slow press turns out to need a form", async () => {
    const { server, ana, adapter, place } = await connected({
      ...impatient,
      script: (incoming) =>
        incoming.kind === "press" && incoming.id === "1:snooze:row1" ? slowly(ask()) : ask(),
    });
    await adapter.send(
      place,
      words("Thank Ana.", { label: "Snooze", id: "1:snooze:row1" }),
      "key-ask",
    );
    await server.human.click(ana, "Snooze");
    await eventually(() =>
      expect(server.human.dm(ana)[1]?.buttons[0]?.label).toBe("Open the form"),
    );
    expect((await server.human.click(ana, "Open the form")).kind).toBe("modal");
  });

  it("says a word beside the card when that is what came of a slow press", async () => {
    const { server, ana, adapter, place } = await connected({
      ...impatient,
      script: () => slowly(say(words("Because of the window."))),
    });
    await adapter.send(
      place,
      words("Thank Ana.", { label: "Why now?", id: "1:why:row1" }),
      "key-why",
    );
    await server.human.click(ana, "Why now?");
    await eventually(() =>
      expect(server.human.dm(ana)[1]?.text).toContain("Because of the window."),
    );
    expect(server.human.dm(ana)[0]?.text).toContain("Thank Ana.");
  });
});

describe("an answer that comes too late or twice", () => {
  it("is logged with its code and breaks nothing", async () => {
    const { server, ana, log, fatal } = await connected({
      server: { answerWindowMs: 30 },
      script: (incoming) =>
        incoming.kind === "command" ? slowly(say(words("Too late."))) : say(words("In time.")),
    });
    const answer = await server.human.slash(ana, "interview", "list");
    expect(answer.kind).toBe("failed");
    await eventually(() => expect(log.join("\n")).toContain('discord.answer.late {"interaction"'));
    expect(log.join("\n")).toContain("10062");
    server.human.say(ana, "still there?");
    await eventually(() => expect(server.human.dm(ana)[0]?.text).toContain("In time."));
    expect(fatal).toEqual([]);
  });

  it("is quiet about an interaction that was delivered and answered before", async () => {
    const { server, ana, log } = await connected({ script: () => say(words("Nothing is due.")) });
    await server.human.slash(ana, "interview", "list");
    server.human.deliverAgain();
    await eventually(() => expect(log.join("\n")).toContain("40060"));
    expect(server.human.dm(ana)).toHaveLength(1);
  });
});

describe("an answer after a quarter of an hour", () => {
  it("is quiet, and its 401 is not mistaken for a bad token", async () => {
    let clockMs = Date.now();
    const { server, ana, log, fatal } = await connected({
      ...impatient,
      server: { now: () => clockMs },
      script: async () => {
        await eventually(() => expect(server.requests("callback")).toHaveLength(1));
        clockMs += 16 * 60_000;
        return say(words("Far too late."));
      },
    });
    void server.human.slash(ana, "interview", "list");
    await eventually(() => expect(log.join("\n")).toMatch(/answer\.late .*50027/));
    expect(fatal).toEqual([]);
  });
});

describe("the library", () => {
  it("warns of nothing deprecated in all that we do", async () => {
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(`${warning.name}: ${warning.message}`);
    process.on("warning", listen);
    const { server, ana, adapter, place } = await connected({
      ...impatient,
      script: (incoming) =>
        incoming.kind === "press" ? slowly(change(words("Done."))) : say(words("Hello.")),
    });
    await server.human.slash(ana, "interview", "list", {}, "guild");
    await adapter.send(
      place,
      words("Thank Ana.", { label: "Sent it", id: "1:sent:row1" }),
      "key-warn",
    );
    await server.human.click(ana, "Sent it");
    await eventually(() => expect(server.human.dm(ana)[0]?.text).toContain("Done."));
    process.off("warning", listen);
    expect(warnings.filter((warning) => warning.startsWith("DeprecationWarning"))).toEqual([]);
  });
});

describe("nothing to say", () => {
  it("takes back the answer that Discord insists on, for a command", async () => {
    const { server, ana } = await connected({ script: () => NOTHING });
    expect((await server.human.slash(ana, "interview", "list")).kind).toBe("acknowledged");
    expect(server.human.dm(ana)).toEqual([]);
  });

  it("leaves a pressed card as it is", async () => {
    const { server, ana, adapter, place } = await connected({ script: () => NOTHING });
    await adapter.send(
      place,
      words("Thank Ana.", { label: "Sent it", id: "1:sent:row1" }),
      "key-none",
    );
    expect((await server.human.click(ana, "Sent it")).kind).toBe("acknowledged");
    expect(server.human.dm(ana).map(({ text }) => text)).toEqual(["A step is due.\nThank Ana."]);
  });
});

describe("forms", () => {
  it("open with labels, hints, radio buttons, menus and what was filled in", async () => {
    const { server, ana, heard } = await connected({
      script: (incoming) => (incoming.kind === "command" ? ask() : say(words("Saved."))),
    });
    await server.human.slash(ana, "interview", "add");
    const modal = server.human.openModal(ana);
    expect(modal?.components).toMatchObject([
      {
        type: 18,
        label: "Company",
        component: { type: 4, style: 1, value: "Acme", max_length: 60 },
      },
      {
        label: "When",
        description: "In words: tue 3pm",
        component: { type: 4, style: 2, required: false },
      },
      { component: { type: 21, options: [{ value: "phone" }, { value: "panel", default: true }] } },
      { component: { type: 3, required: false } },
    ]);
    await server.human.submitModal(ana, { when: "tue 3pm", month: "Month 12" });
    await eventually(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toMatchObject({
      kind: "form",
      id: "1:fill:row1",
      values: { company: "Acme", when: "tue 3pm", kind: "panel", month: "m12" },
    });
  });

  it("give an empty string for what was left out", async () => {
    const { server, ana, heard } = await connected({
      script: (incoming) => (incoming.kind === "command" ? ask() : say(words("Saved."))),
    });
    await server.human.slash(ana, "interview", "add");
    await server.human.submitModal(ana, {});
    expect(heard[1]).toMatchObject({ values: { when: "", month: "" } });
  });

  it("tell faults in words after a modal, keep one such message, and open again with the fault at its field", async () => {
    const { server, ana } = await connected({ script: () => ask("That day is gone.") });
    await server.human.slash(ana, "interview", "add", {}, "guild");
    await server.human.submitModal(ana, { when: "yesterday" });
    expect(server.human.ephemerals(ana)[0]?.text).toContain("When: That day is gone.");
    expect((await server.human.click(ana, "Fix it")).kind).toBe("modal");
    expect(server.human.openModal(ana)?.components[1]).toMatchObject({
      description: "That day is gone.",
    });
    expect((await server.human.submitModal(ana, { when: "the day before" })).kind).toBe("updated");
    expect(server.human.ephemerals(ana)).toHaveLength(1);
  });

  it("come as a button when words in a DM ask for one", async () => {
    const { server, ana } = await connected({ script: () => ask() });
    server.human.say(ana, "add an interview");
    await eventually(() =>
      expect(server.human.dm(ana)[0]?.buttons[0]?.label).toBe("Open the form"),
    );
    expect((await server.human.click(ana, "Open the form")).kind).toBe("modal");
  });

  it("opened by a command say their outcome, where there is no card to change", async () => {
    const { server, ana } = await connected({
      script: (incoming) => (incoming.kind === "form" ? change(words("Saved.")) : ask()),
    });
    await server.human.slash(ana, "interview", "add", {}, "guild");
    await server.human.submitModal(ana, {});
    expect(server.human.ephemerals(ana)[0]?.text).toContain("Saved.");
  });
});

describe("words in a DM", () => {
  it("are answered once although Discord lost its own answer to our post", async () => {
    const { server, ana } = await connected({ script: () => say(words("Noted.")) });
    server.order("post", { kind: "status after", status: 502 });
    server.human.say(ana, "sent");
    await eventually(() => expect(server.requests("post")).toHaveLength(2));
    expect(server.human.dm(ana)).toHaveLength(1);
  });
});
