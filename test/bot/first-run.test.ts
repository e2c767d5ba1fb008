import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHandle } from "../../src/bot/handle.ts";
import type { Handle } from "../../src/chat/adapter.ts";
import type { Incoming } from "../../src/chat/incoming.ts";
import type { Speaker } from "../../src/chat/place.ts";
import type { Reply } from "../../src/chat/reply.ts";
import { planOpportunity } from "../../src/coach/cadence/plan-opportunity.ts";
import { newRowId } from "../../src/run/assemble.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store, Writing } from "../../src/store/store.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { wordsOfForm, wordsOfMessage } from "./words.ts";

/** As Discord tells it: no zone. */
const DREW: Speaker = { platform: "discord", workspace: "app", account: "drew", name: "Drew" };
const SLACK_SAM: Speaker = {
  platform: "slack",
  workspace: "T1",
  account: "U1",
  zoneHint: "Europe/Berlin",
  localeHint: "en-US",
};
const LINE = "add Acme, Data Analyst, 26 Nov 15:00, with Ana Ruiz";

let store: Store;
let handle: Handle;
let now = "";
let writes = 0;
let events = 0;

beforeEach(async () => {
  now = "2026-11-23T14:00:00.000Z";
  writes = 0;
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const real = await openStore({ url: ":memory:", now: () => now, log });
  store = {
    ...real,
    change: <T>(fn: (tx: Writing) => Promise<T>) => {
      writes += 1;
      return real.change(fn);
    },
  };
  handle = createHandle({
    store,
    log,
    newId: newRowId,
    defaults: { zone: "UTC", regionOf: (zone) => (zone === "Europe/Berlin" ? "DE" : "US") },
    pause: async () => {},
    onChange: () => {},
  });
});
afterEach(() => store.close());

type What =
  | { readonly kind: "command"; readonly line: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "press"; readonly id: string }
  | {
      readonly kind: "form";
      readonly id: string;
      readonly values: Readonly<Record<string, string>>;
    }
  | { readonly kind: "opened"; readonly what: "home" | "messages" }
  | { readonly kind: "presence"; readonly change: "left" };

function hear(what: What, speaker = DREW): Promise<Reply> {
  events += 1;
  const { platform, workspace, account } = speaker;
  const heard = {
    eventId: `event-${events}`,
    speaker,
    place: { kind: "dm", platform, workspace, account } as const,
    now,
  };
  const message = { platform, workspace, channel: "dm", id: "m1" };
  const incoming: Incoming =
    what.kind === "command"
      ? { ...heard, kind: "command", root: "interview", input: { kind: "line", line: what.line } }
      : what.kind === "press"
        ? { ...heard, ...what, message }
        : { ...heard, ...what };
  return handle(incoming);
}

const command = (line: string, speaker?: Speaker) => hear({ kind: "command", line }, speaker);
const press = (id: string, speaker?: Speaker) => hear({ kind: "press", id }, speaker);

function words(reply: Reply): string {
  if (reply.kind === "say" || reply.kind === "change") {
    expect(messageFaults(reply.message)).toEqual([]);
    return wordsOfMessage(reply.message);
  }
  if (reply.kind !== "ask") throw new Error(`Nothing was said, but ${reply.kind}.`);
  expect(formFaults(reply.form)).toEqual([]);
  return wordsOfForm(reply.form);
}

const isStored = async (speaker = DREW) => (await store.personByAccount(speaker)) !== undefined;

describe("somebody's first words", () => {
  it("are answered with the notice, and nothing is written before it was accepted", async () => {
    const notice = words(await command(LINE));
    expect(notice).toMatch(/Who can see it: only you/);
    expect(notice).toMatch(/employer's workspace/);
    expect(notice).toMatch(/To leave/);
    expect(notice).toContain(`/interview ${LINE}`);
    words(await hear({ kind: "text", text: "hello?" }));
    await hear({ kind: "opened", what: "home" });
    await hear({ kind: "presence", change: "left" });
    words(await command("help"));
    words(await press("1:decline"));
    expect(writes).toBe(0);
    expect(await isStored()).toBe(false);
  });

  it("wait for the yes and are then done; where no zone is known it is asked for", async () => {
    await command(LINE);
    const form = await press("1:agree");
    expect(words(form)).toMatch(/Which city's clock/);
    expect(writes).toBe(0);
    const fault = await hear({ kind: "form", id: "1:agree", values: { zone: "Atlantis" } });
    expect(words(fault)).toMatch(/I know no zone "Atlantis"/);
    expect(writes).toBe(0);
    const done = await hear({ kind: "form", id: "1:agree", values: { zone: "Berlin" } });
    expect(words(done)).toMatch(/Saved: Acme.*Thu 26 Nov 2026, 15:00 \(Berlin time\)/s);
    const person = await store.personByAccount(DREW);
    expect(person).toMatchObject({
      zoneKnown: true,
      noticedAt: now,
      policy: { zone: "Europe/Berlin" },
    });
  });

  it("are all done after the yes, however many waited; those that lack something offer their form", async () => {
    await command(LINE, SLACK_SAM);
    const reminder = words(await command("add Beta, PM, 27 Nov 10:00, with Bo", SLACK_SAM));
    expect(reminder).not.toMatch(/Who can see it/);
    expect(reminder).toMatch(/Nothing is stored yet.*Acme.*Beta/s);
    await command("add Beta, PM, 27 Nov 10:00, with Bo", SLACK_SAM);
    words(await command("add Gamma, PM", SLACK_SAM));
    expect(writes).toBe(0);
    const done = words(await press("1:agree", SLACK_SAM));
    expect(done).toMatch(/Saved: Acme.*Saved: Beta.*Gamma.*needs a little more.*Open the form/s);
    const person = await store.personByAccount(SLACK_SAM);
    const stored = await store.opportunities(person?.id ?? "");
    expect(stored.map(({ company }) => company)).toEqual(["Acme", "Beta"]);
  });

  it("that are more than can wait are said to be too many, not lost in silence", async () => {
    for (const letter of "ABCDE") await command(`add ${letter}corp, PM, 26 Nov 15:00`);
    expect(words(await command("list"))).toMatch(/what came before has to be typed again/);
  });

  it("of a second kind get a short reminder with the same two buttons", async () => {
    await command(LINE);
    const reply = await hear({ kind: "text", text: "hello?" });
    const blocks = reply.kind === "say" ? reply.message.blocks : [];
    const buttons = blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
    expect(buttons.map(({ label }) => label)).toEqual(["Fine, go ahead", "No, thanks"]);
  });

  it.each(["nothing before", "a command before", "an opened conversation before"])(
    "that are stop get one short line, and nothing is stored: %s",
    async (before) => {
      if (before === "a command before") await command(LINE);
      if (before === "an opened conversation before")
        await hear({ kind: "opened", what: "messages" });
      const told = words(await hear({ kind: "text", text: "stop" }));
      expect(told).toMatch(/nothing about you is stored, and nothing will be sent/);
      expect(told).not.toMatch(/Who can see it/);
      expect(writes).toBe(0);
      expect(await isStored()).toBe(false);
    },
  );

  it("from Slack, which tells the zone, are done at once after the yes", async () => {
    await command(LINE, SLACK_SAM);
    const done = await press("1:agree", SLACK_SAM);
    expect(words(done)).toMatch(/15:00 \(Berlin time\)/);
    expect(await store.personByAccount(SLACK_SAM)).toMatchObject({ policy: { region: "DE" } });
  });

  it("are forgotten after No, thanks, and nothing is stored", async () => {
    await command(LINE);
    expect(words(await press("1:decline"))).toMatch(/nothing was stored/);
    expect(writes).toBe(0);
    expect(words(await command(LINE))).toMatch(/Before we start/);
  });

  it("in plain words wait as well", async () => {
    await hear({ kind: "text", text: "sent ana" }, SLACK_SAM);
    expect(words(await press("1:agree", SLACK_SAM))).toMatch(
      /no open thank-you|not logged|nothing/i,
    );
    expect(await isStored(SLACK_SAM)).toBe(true);
  });

  it("that are a press on an old button meet the notice, not a fault", async () => {
    expect(words(await press("1:sent:thank-you.a.b.c"))).toMatch(/Before we start/);
    expect(writes).toBe(0);
  });

  it("do not outlive an hour unanswered", async () => {
    await command(LINE);
    now = "2026-11-23T15:30:00.000Z";
    await hear({ kind: "form", id: "1:agree", values: { zone: "Berlin" } });
    const person = await store.personByAccount(DREW);
    expect(person === undefined ? [] : await store.opportunities(person.id)).toEqual([]);
  });

  it("accepted twice make one person", async () => {
    await command(LINE, SLACK_SAM);
    await Promise.all([press("1:agree", SLACK_SAM), press("1:agree", SLACK_SAM)]);
    const person = await store.personByAccount(SLACK_SAM);
    expect(await store.opportunities(person?.id ?? "")).toHaveLength(1);
    expect(words(await press("1:agree", SLACK_SAM))).toMatch(/all set/);
  });

  it("plan nothing that nobody asked for", async () => {
    await command("list", SLACK_SAM);
    await press("1:agree", SLACK_SAM);
    const person = await store.personByAccount(SLACK_SAM);
    const opportunities = await store.opportunities(person?.id ?? "");
    expect(opportunities.map((one) => person && planOpportunity(one, person.policy))).toEqual([]);
    const pending = await store.pendingNudges(person?.id ?? "");
    expect(pending.map(({ kind }) => kind)).toEqual(["welcome"]);
  });
});
