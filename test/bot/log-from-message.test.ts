import { afterEach, describe, expect, it } from "vitest";
import type { Reply } from "../../src/chat/reply.ts";
import { formFaults } from "./limits.ts";
import { wordsOfForm, wordsOfMessage } from "./words.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const MAIL = `Hi Sam,
we would like to invite you to a first interview for the Data Analyst role at Acme on Tuesday, 24 November at 3pm.
You will meet Ana Ruiz (Head of Data) and Raj Patel. It takes 45 minutes: https://zoom.us/j/123456
Maria Lopez, maria@acme.com`;

let events = 0;

/** Ana chooses the shortcut on a message of a channel. */
function chooses(text: string, name = "log"): Promise<Reply> {
  events += 1;
  const account = { platform: "playground", workspace: "playground" };
  return w.handle({
    kind: "shortcut",
    name,
    text,
    eventId: `shortcut-${events}`,
    speaker: { ...account, account: "ana" },
    place: { kind: "channel", ...account, channel: "job-club" },
    now: w.now(),
  });
}

/** Ana sends the form that came back. */
async function sends(reply: Reply, values: Readonly<Record<string, string>> = {}): Promise<Reply> {
  if (reply.kind !== "ask") throw new Error(`No form came, but ${reply.kind}.`);
  events += 1;
  const kept = reply.form.fields.map(({ name, value = "" }) => [name, value]);
  const lane = { platform: "playground", workspace: "playground" };
  return w.handle({
    kind: "form",
    id: reply.form.id,
    values: { ...Object.fromEntries(kept), ...values },
    eventId: `form-${events}`,
    speaker: { ...lane, account: "ana" },
    place: { kind: "channel", ...lane, channel: "job-club" },
    now: w.now(),
  });
}

async function known(): Promise<void> {
  w = await world();
  await w.types("/interview list");
}

describe("“Log this interview” on a message", () => {
  it("opens the form with what the message says, and stores nothing before it is sent", async () => {
    await known();
    const reply = await chooses(MAIL);
    if (reply.kind !== "ask") throw new Error("No form came.");
    const words = wordsOfForm(reply.form);
    expect(words).toMatch(/company.*= Acme/);
    expect(words).toMatch(/role.*= Data Analyst/);
    expect(words).toMatch(/with.*= Ana Ruiz \(Head of Data\) and Raj Patel/);
    expect(words).toMatch(/first interview, 45 min, https:\/\/zoom\.us/);
    expect(words).not.toMatch(/fault/);
    expect(formFaults(reply.form)).toEqual([]);
    expect(await w.opportunities()).toEqual([]);
    const saved = await sends(reply);
    expect(saved.kind === "say" && wordsOfMessage(saved.message)).toMatch(/Saved: Acme/);
    const [acme] = await w.opportunities();
    expect(acme?.interviews).toMatchObject([
      { localDay: "2026-11-24", localTime: "15:00", durationMinutes: 45, label: "first interview" },
    ]);
    expect(acme?.contacts.map(({ name }) => name)).toEqual(["Ana Ruiz", "Raj Patel"]);
  });

  it("asks for what the message does not say, beside the fields", async () => {
    await known();
    const reply = await chooses("Looking forward to talking to you!");
    if (reply.kind !== "ask") throw new Error("No form came.");
    expect(wordsOfForm(reply.form)).toMatch(/Which company is it/);
    const again = await sends(reply, { company: "Acme" });
    expect(again.kind).toBe("ask");
    const saved = await sends(again, { when: "fri 3pm" });
    expect(saved.kind === "say" && wordsOfMessage(saved.message)).toMatch(/Saved: Acme/);
  });

  it("takes 4,000 characters, and hostile names as they are", async () => {
    await known();
    for (const mail of [
      "word ".repeat(800),
      `Company: @everyone <!channel>\nFriday 27 November 3pm`,
    ]) {
      const reply = await chooses(mail);
      if (reply.kind !== "ask") throw new Error("No form came.");
      expect(formFaults(reply.form)).toEqual([]);
    }
  });

  it.each([
    ["   ", "log", /no words/],
    [MAIL, "older", /older version/],
  ])("says why when it cannot: %#", async (text, name, says) => {
    await known();
    const reply = await chooses(text, name);
    expect(reply.kind === "say" && wordsOfMessage(reply.message)).toMatch(says);
  });

  it("is declared within every platform's limits", async () => {
    const { registry } = await import("../../src/bot/registry.ts");
    expect(registry.shortcuts?.map(({ name }) => name)).toEqual(["log"]);
    for (const { label, summary } of registry.shortcuts ?? []) {
      expect(label.length).toBeLessThanOrEqual(24);
      expect(summary.length).toBeLessThanOrEqual(150);
    }
  });
});
