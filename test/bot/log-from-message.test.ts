import { afterEach, describe, expect, it } from "vitest";
import { packId } from "../../src/chat/button.ts";
import type { Reply } from "../../src/chat/reply.ts";
import { formFaults, messageFaults } from "./limits.ts";
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

describe("“Log interview” on a message", () => {
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

  it("keeps beside the place what is needed to get in", async () => {
    await known();
    const reply = await chooses(`${MAIL}\nPasscode: 4471\nPlease bring a photo ID.`);
    const saved = await sends(reply);
    expect(saved.kind === "say" && wordsOfMessage(saved.message)).toMatch(/Saved: Acme/);
    const [acme] = await w.opportunities();
    expect(acme?.interviews[0]).toMatchObject({ label: "first interview", durationMinutes: 45 });
    expect(acme?.interviews[0]?.place).toBe(
      "https://zoom.us/j/123456, Passcode: 4471, Please bring a photo ID",
    );
  });

  it("asks which time is meant where a mail offers several", async () => {
    await known();
    const reply = await chooses(
      "We'd like to speak with you about the Copywriter role at Larkspur. Are you free at any of these times?\n- Tue Dec 1 at 10am\n- Wed Dec 2 at 2pm",
    );
    if (reply.kind !== "ask") throw new Error("No form came.");
    const words = wordsOfForm(reply.form);
    expect(words).toMatch(/when.*= .*Dec 1 at 10am or .*Dec 2 at 2pm/);
    expect(reply.form.fields.find(({ name }) => name === "when")?.fault).toBeDefined();
  });

  it("offers “They said no” for a rejection by a company in the list, and does nothing by itself", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, fri 9am");
    const reply = await chooses(
      "Thank you for interviewing with Acme. Unfortunately, we have decided to move forward with other candidates.",
    );
    if (reply.kind !== "say") throw new Error("Nothing was said.");
    expect(wordsOfMessage(reply.message)).toMatch(/reads like a no from Acme/);
    expect(messageFaults(reply.message)).toEqual([]);
    const [acme] = await w.opportunities();
    expect(acme?.deeds.map(({ kind }) => kind)).not.toContain("heard");
    expect(wordsOfMessage(reply.message)).toContain("[They said no] [Something else]");
    const told = await w.pressesId(packId("heard", "no", acme?.id ?? ""));
    expect(told.words).toMatch(/Acme \(Data Analyst\) said no/);
  });

  it("asks whose no it is where two roles are open at one company, and knows a stranger's", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, fri 9am");
    await w.types("/interview add Acme, Project Manager, fri 11am");
    const both = await chooses("We regret to inform you that you were not selected. Acme Talent");
    expect(both.kind === "say" && wordsOfMessage(both.message)).toMatch(
      /They said no @Acme, Data Analyst.*They said no @Acme, Project Manager/s,
    );
    const stranger = await chooses("We regret to inform you. Initech");
    expect(stranger.kind === "say" && wordsOfMessage(stranger.message)).toMatch(
      /not in your list.*Log an interview/s,
    );
  });

  it("takes a newsletter for what it is, with the way to the form", async () => {
    await known();
    const reply = await chooses("Webinar: ace your interview, Friday at 2pm. Unsubscribe");
    expect(reply.kind === "say" && wordsOfMessage(reply.message)).toMatch(
      /newsletter.*nothing was stored.*Log an interview/s,
    );
    expect(await w.opportunities()).toEqual([]);
  });

  it("shows strangers the notice first, with the words that wait, and opens the form after their yes", async () => {
    w = await world();
    const notice = await chooses(MAIL);
    if (notice.kind !== "say") throw new Error("No notice came.");
    expect(wordsOfMessage(notice.message)).toMatch(
      /Before we start.*first interview for the Data/s,
    );
    expect(messageFaults(notice.message)).toEqual([]);
    const account = { platform: "playground", workspace: "playground" };
    const form = await w.handle({
      kind: "press",
      id: packId("agree"),
      message: { ...account, channel: "job-club", id: "notice" },
      eventId: "agreed",
      speaker: { ...account, account: "ana", zoneHint: "America/New_York" },
      place: { kind: "channel", ...account, channel: "job-club" },
      now: w.now(),
    });
    if (form.kind !== "ask") throw new Error("No form came.");
    expect(wordsOfForm(form.form)).toMatch(/company.*= Acme/);
  });

  it("is declared within every platform's limits", async () => {
    const { registry } = await import("../../src/bot/registry.ts");
    expect(registry.shortcuts?.map(({ name }) => name)).toEqual(["log"]);
    for (const { label, longLabel = "", summary } of registry.shortcuts ?? []) {
      expect(label.length).toBeLessThanOrEqual(24);
      expect(longLabel.length).toBeLessThanOrEqual(32);
      expect(summary.length).toBeLessThanOrEqual(150);
    }
  });
});
