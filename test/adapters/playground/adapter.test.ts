import { describe, expect, it } from "vitest";
import { showMessage } from "../../../adapters/playground/show.ts";
import { SendFailure } from "../../../src/chat/adapter.ts";
import type { DirectMessage } from "../../../src/chat/place.ts";
import { dueCard } from "./scripted-bot.ts";
import { toyWorld } from "./toy-world.ts";

const NOW = "2026-11-24T14:00:00.000Z";
const WORKSPACE = { platform: "playground", workspace: "playground" } as const;
const ANA: DirectMessage = { kind: "dm", ...WORKSPACE, account: "ana" };
const IN_CLUB = { account: "ana", where: "channel" } as const;

async function kindOf(sending: Promise<unknown>): Promise<string> {
  const failure = await sending.catch((error: unknown) => error);
  return failure instanceof SendFailure ? failure.kind : "no SendFailure";
}

describe("the playground as a platform", () => {
  it("posts a message with the same key once", async () => {
    const { adapter } = await toyWorld({ now: NOW });
    const first = await adapter.send(ANA, dueCard, "key-1");
    expect(await adapter.send(ANA, dueCard, "key-1")).toEqual(first);
    expect(adapter.conversations.entries()).toHaveLength(1);
  });

  it("finds a key only among what was sent since then, in that person's DM", async () => {
    const { adapter, world } = await toyWorld({ now: NOW });
    const ref = await adapter.send(ANA, dueCard, "key-1");
    await world.moveTo("2026-11-24T15:00:00.000Z");
    expect(await adapter.find(ANA, "key-1", NOW)).toEqual(ref);
    expect(await adapter.find(ANA, "key-1", "2026-11-24T14:30:00.000Z")).toBeUndefined();
    expect(await adapter.find({ ...ANA, account: "ben" }, "key-1", NOW)).toBeUndefined();
  });

  it("finds a message whose answer was lost", async () => {
    const { adapter } = await toyWorld({ now: NOW });
    adapter.failNext(new SendFailure("later", "No answer.", { maybePosted: true }), true);
    expect(await kindOf(adapter.send(ANA, dueCard, "key-1"))).toBe("later");
    expect(await adapter.find(ANA, "key-1", NOW)).toBeDefined();
  });

  it("tells strangers, unknown channels and forgotten messages apart", async () => {
    const { adapter } = await toyWorld({ now: NOW });
    const stranger = { ...ANA, account: "zoe" };
    const elsewhere = { kind: "channel", ...WORKSPACE, channel: "random" } as const;
    const forgotten = { ...WORKSPACE, channel: "dm-ana", id: "from-before-a-restart" };
    expect(await kindOf(adapter.send(stranger, dueCard, "key-1"))).toBe("gone");
    expect(await kindOf(adapter.send(elsewhere, dueCard, "key-2"))).toBe("refused");
    expect(await kindOf(adapter.change(forgotten, dueCard))).toBe("refused");
  });

  it("posts to the club channel for everyone", async () => {
    const { adapter } = await toyWorld({ now: NOW });
    await adapter.send({ kind: "channel", ...WORKSPACE, channel: "job-club" }, dueCard, "key-1");
    expect(adapter.conversations.entries()).toMatchObject([
      { channel: "job-club", seenBy: undefined, from: undefined },
    ]);
  });

  it("lets nobody press what only another person sees", async () => {
    const { adapter, heard } = await toyWorld({ now: NOW });
    await adapter.ears.says(IN_CLUB, "/interview list");
    const answer = adapter.conversations.entries().at(-1);
    expect(answer?.seenBy).toBe("ana");
    const press = { message: answer?.id ?? "", id: "1:why" };
    expect(await adapter.ears.presses("ben", press)).toBe(false);
    expect(await adapter.ears.presses("ana", press)).toBe(true);
    expect(heard.filter(({ kind }) => kind === "press")).toHaveLength(1);
  });

  it("keeps what was typed when a form is asked again without it", async () => {
    const { adapter } = await toyWorld({ now: NOW });
    await adapter.ears.says({ account: "ana", where: "dm" }, "/interview add");
    await adapter.ears.fills("ana", { company: "Globex", when: "soon", notes: "calm" });
    const fields = adapter.forms.of("ana")?.form.fields ?? [];
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ["company", "Acme"],
      ["when", "soon"],
      ["round", "panel"],
      ["notes", "calm"],
    ]);
  });

  it("says that it is not running after it was stopped, instead of nothing", async () => {
    const { adapter, heard } = await toyWorld({ now: NOW });
    await adapter.stop();
    await adapter.ears.says({ account: "ana", where: "dm" }, "hello");
    const content = adapter.conversations.entries().at(-1)?.content;
    const shown = content?.kind === "message" ? showMessage(content.message) : [];
    expect(shown).toEqual(["The bot is not running now. Start it, then try again."]);
    expect(heard).toEqual([]);
  });

  it("knows nobody but its own people", async () => {
    const { adapter } = await toyWorld({ now: NOW });
    await expect(adapter.ears.opens("zoe", "messages")).rejects.toThrow(
      'Nobody here is called "zoe". The playground knows: ana, ben, mia.',
    );
  });

  it("logs event names and ids, never what was said", async () => {
    const { adapter, logged } = await toyWorld({ now: NOW });
    await adapter.ears.says({ account: "ana", where: "dm" }, "Acme said no");
    expect(logged).toEqual(["playground.started"]);
  });
});
