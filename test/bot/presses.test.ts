import { afterEach, describe, expect, it } from "vitest";
import { pressHandlers } from "../../src/bot/registry.ts";
import { packId } from "../../src/chat/button.ts";
import { one } from "./dialog.ts";
import { buttonId, buttonsOf } from "./words.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const deeds = async (who = "ana") =>
  (await w.opportunities(who)).flatMap((opportunity) => opportunity.deeds);

/** Ana met Raj and Zoe yesterday; her card lies in the DM. */
async function cardInDm(): Promise<void> {
  w = await world();
  await w.types("/interview add Secretcorp, today 11am, with Raj, Zoe");
  await w.clockTo("2026-11-24T10:00");
}

describe("the same button twice", () => {
  it("marks a thank-you as sent once, and says so kindly", async () => {
    await cardInDm();
    const id = buttonId(w.inbox(), "Sent it");
    expect(one(await w.pressesId(id)).words).toContain("Sent today");
    const again = one(await w.pressesId(id));
    expect(again.words).toMatch(/already marked as sent \(Tue 24 Nov\)\. Nothing was changed/);
    expect(await deeds()).toHaveLength(1);
  });

  it("at the very same moment acts once", async () => {
    await cardInDm();
    const [opportunity] = await w.opportunities();
    const [thankYou = ""] = buttonsOf(w.inbox().at(-1) ?? { notice: "", blocks: [] })
      .filter(({ label }) => label === "Sent it")
      .map(({ id }) => id);
    const press = (eventId: string, id: string) =>
      w.handle({
        kind: "press",
        eventId,
        speaker: { platform: "playground", workspace: "playground", account: "ana" },
        place: { kind: "dm", platform: "playground", workspace: "playground", account: "ana" },
        message: { platform: "playground", workspace: "playground", channel: "dm-ana", id: "m" },
        now: w.now(),
        id,
      });
    for (const id of [
      thankYou,
      packId("move-on", opportunity?.id ?? ""),
      packId("reopen", opportunity?.id ?? ""),
      packId("heard", "no", opportunity?.id ?? ""),
    ]) {
      const before = (await deeds()).length;
      const replies = await Promise.all([press(`a-${id}`, id), press(`b-${id}`, id)]);
      expect(replies.map(({ kind }) => kind).toSorted(), id).toEqual(["change", "say"]);
      expect(await deeds(), id).toHaveLength(before + 1);
    }
  });

  it("undoes once", async () => {
    await cardInDm();
    await w.presses("All sent");
    const { messages } = await w.types("/interview list");
    expect(messages).toHaveLength(1);
    const undone = one(await w.presses("Undo"));
    expect(undone.words).toContain("Undone");
    expect(await deeds()).toEqual([]);
  });

  it("that undoes says that it was undone already", async () => {
    await cardInDm();
    const { messages } = await w.presses("All sent");
    const id = buttonId(messages, "Undo");
    await w.pressesId(id);
    expect(one(await w.pressesId(id)).words).toMatch(/undone already/);
  });

  it("moves on once", async () => {
    await cardInDm();
    const [opportunity] = await w.opportunities();
    const id = packId("move-on", opportunity?.id ?? "");
    await w.pressesId(id);
    expect(one(await w.pressesId(id)).words).toMatch(/nothing was changed/);
    expect((await deeds()).filter(({ kind }) => kind === "moved-on")).toHaveLength(1);
  });

  it("parks once", async () => {
    await cardInDm();
    const [opportunity] = await w.opportunities();
    const id = packId("park", opportunity?.id ?? "");
    await w.pressesId(id);
    one(await w.pressesId(id));
    expect((await deeds()).filter(({ kind }) => kind === "parked")).toHaveLength(1);
  });

  it("notes one answer of the company once, even seconds later", async () => {
    await cardInDm();
    const [opportunity] = await w.opportunities();
    const id = packId("heard", "no", opportunity?.id ?? "");
    await w.pressesId(id);
    expect(one(await w.pressesId(id)).words).toMatch(/nothing was changed/i);
    expect((await deeds()).filter(({ kind }) => kind === "heard")).toHaveLength(1);
  });
});

describe("the same form twice", () => {
  const when = "fri 3pm";

  it("logs one interview", async () => {
    w = await world();
    await w.types("/interview add");
    const values = { company: "Acme", when, with: "Ana Ruiz" };
    await w.fills(values);
    await w.types("/interview add");
    expect(one(await w.fills(values)).words).toContain("You have this one already");
    const [opportunity, ...others] = await w.opportunities();
    expect(others).toEqual([]);
    expect(opportunity?.interviews).toHaveLength(1);
    expect(opportunity?.contacts).toHaveLength(1);
  });

  it("as one line, in other capitals, is still one interview", async () => {
    w = await world();
    await w.types(`/interview add Acme, Data Analyst, ${when}`);
    const again = one(await w.types(`/interview add ACME, data analyst, ${when}`));
    expect(again.words).toContain("already");
    expect((await w.opportunities())[0]?.interviews).toHaveLength(1);
  });

  it("keeps one debrief", async () => {
    w = await world();
    await w.types("/interview add Acme, today 11am, with Ana");
    await w.clockTo("2026-11-23T12:20");
    const id = buttonId(w.inbox(), "Tell me");
    for (const _ of [1, 2]) {
      await w.pressesId(id);
      one(await w.fills({ next: "4 Dec; she likes tea", felt: "4" }));
    }
    const all = await deeds();
    expect(all.filter(({ kind }) => kind === "promised")).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === "debriefed")).toHaveLength(1);
  });

  it("notes one holding reply, so that the wait is not counted anew", async () => {
    await cardInDm();
    await w.presses("All sent");
    const [opportunity] = await w.opportunities();
    const id = packId("heard", "holding", opportunity?.id ?? "");
    for (const _ of [1, 2]) {
      await w.pressesId(id);
      one(await w.fills({ when: "4 Dec" }));
    }
    expect((await deeds()).filter(({ kind }) => kind === "heard")).toHaveLength(1);
  });
});

describe("the same delivery twice", () => {
  it("is answered once and acts once", async () => {
    await cardInDm();
    const first = await w.says("sent raj", "ana", "event-1");
    const second = await w.says("sent raj", "ana", "event-1");
    expect(one(first).words).toContain("Sent today");
    expect(second.messages).toEqual([]);
    expect(await deeds()).toHaveLength(1);
  });
});

describe("a button of something that was taken back", () => {
  it("answers kindly for every button the card had", async () => {
    w = await world();
    const { messages } = await w.types("/interview add Acme, today 11am, with Raj, Zoe");
    const undo = buttonId(messages, "Undo");
    await w.types("/interview plan acme");
    await w.pressesId(undo);
    const ids = [...pressHandlers.keys()].map((verb) => packId(verb, "no-such-row", "nor-this"));
    for (const id of ids) {
      const told = one(await w.pressesId(id), id);
      expect(told.words, id).not.toMatch(/went wrong/);
    }
    expect(await w.opportunities()).toEqual([]);
  });

  it("says so when the card of an undone interview is pressed", async () => {
    w = await world();
    const { messages } = await w.types("/interview add Acme, 23 Nov 8am, with Raj, Zoe");
    const today = await w.types("/interview today");
    await w.pressesId(buttonId(messages, "Undo"));
    for (const { id, label } of today.messages.flatMap(buttonsOf)) {
      const told = one(await w.pressesId(id), label);
      expect(told.words, label).toMatch(/no longer|not in your list/);
    }
  });

  it.each([
    "",
    "1:",
    "1:nonsense:x",
    "0:sent:old",
    "999",
    "1:sent",
    "1:sent:thank-you",
    "1:list:-5",
    "1:list:99999999",
  ])("an id nobody made (%j) is answered", async (id) => {
    await cardInDm();
    const told = one(await w.pressesId(id), id);
    expect(told.words).not.toMatch(/went wrong/);
    expect(await deeds()).toEqual([]);
  });
});

describe("somebody else's rows", () => {
  it("cannot be seen or changed by any button, form, command or file of ids", async () => {
    w = await world();
    await w.types("/interview list", "ben");
    await w.types("/interview add Secretcorp, today 11am, with Raj, Zoe");
    await w.clockTo("2026-11-24T10:00");
    const card = w.inbox().at(-1);
    if (card === undefined) throw new Error("No card came.");
    await w.types("/interview heard secretcorp holding 4 Dec");
    await w.types("/interview add", "ben");
    await w.fills({ company: "Bencorp", when: "fri 3pm" }, "ben");
    const [hers] = await w.opportunities("ana");
    const before = JSON.stringify(await w.opportunities("ana"));
    const drafts = await w.store.everythingAbout((await w.person()).id);
    const rowIds =
      JSON.stringify(drafts)
        .match(/"id":"[\w.-]+"/g)
        ?.map((one) => one.slice(6, -1)) ?? [];
    expect(rowIds.length).toBeGreaterThan(5);
    const forged = [
      ...buttonsOf(card).map(({ id }) => id),
      ...rowIds.flatMap((row) =>
        ["undo", "draft", "plan", "reopen", "move-on", "park", "replied", "card", "why"].map(
          (verb) => packId(verb, row),
        ),
      ),
      ...["no", "offer", "holding"].map((kind) => packId("heard", kind, hers?.id ?? "")),
    ];
    for (const id of forged) {
      const told = await w.pressesId(id, "ben");
      expect(told.words, id).not.toMatch(/Secretcorp|Raj|Zoe/);
      expect(told.messages.length + told.forms.length, id).toBe(1);
    }
    for (const command of ["plan", "sent", "heard", "moveon", "reopen", "skip"]) {
      for (const said of ["secretcorp", hers?.id ?? ""]) {
        const { words } = one(await w.types(`/interview ${command} ${said}`, "ben"));
        expect(words, command).not.toMatch(/Raj|Zoe|Secretcorp/);
      }
    }
    expect(JSON.stringify(await w.opportunities("ana"))).toBe(before);
  });

  it("are not offered while typing", async () => {
    w = await world();
    await w.types("/interview list", "ben");
    await w.types("/interview add Secretcorp, today 11am, with Raj, Zoe");
    const reply = await w.handle({
      kind: "suggest",
      eventId: "s1",
      speaker: { platform: "playground", workspace: "playground", account: "ben" },
      place: { kind: "dm", platform: "playground", workspace: "playground", account: "ben" },
      now: w.now(),
      root: "interview",
      name: "sent",
      field: "company",
      typed: "",
      options: {},
    });
    expect(reply).toEqual({ kind: "choices", choices: [] });
  });
});
