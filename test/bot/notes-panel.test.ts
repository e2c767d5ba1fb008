import { afterEach, describe, expect, it } from "vitest";
import { showMessage as showOnDiscord } from "../../adapters/discord/show.ts";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { buttonsOf } from "./words.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const NINE = "Ann A, Bob B, Cid C, Dot D, Eve E, Fay F, Gus G, Hal H, Ivy I";

/** A panel this morning, and its thank-yous the next day at nine. */
async function panel(names = NINE, ...lines: readonly string[]): Promise<Told> {
  w = await world();
  await w.types(`/interview add Acme, Data Analyst, panel, today 11am, with ${names}`);
  for (const line of lines) await w.types(line);
  return w.clockTo("2026-11-24T09:00");
}

function fits(told: Told): Told {
  expect(told.messages.flatMap(messageFaults)).toEqual([]);
  expect(told.forms.flatMap(formFaults)).toEqual([]);
  return told;
}

const draftIn = ({ messages }: Told): string =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "draft" ? [block.text] : []))
    .join("\n---\n");

const labels = (told: Told): readonly string[] =>
  told.messages.flatMap(buttonsOf).map(({ label }) => label);

const DANA = "/interview contact acme Dana Fox (coordinator) dana@acme.com";

describe("a panel of eight or more", () => {
  it("is offered one note for everyone on the card, in a sentence and by a button of its own", async () => {
    const card = fits(await panel(NINE, DANA));
    expect(card.words).toMatch(/one note to Dana Fox that thanks everyone by name is fine too/);
    expect(labels(card)).toContain("One note for everyone");
    expect(labels(card)).toContain("Draft a note …");
    const [message] = card.messages.slice(-1);
    if (message === undefined) throw new Error("There is no card.");
    const discord = showOnDiscord(message, () => undefined);
    expect(discord.components.length).toBeLessThanOrEqual(5);
    expect(JSON.stringify(discord)).toContain("One note for everyone");
  });

  it("has its menu also beside another company and with more that is due", async () => {
    await panel(NINE, DANA, "/interview add Globex, today 3pm, with Raj Patel");
    const both = fits(one(await w.types("/interview today")));
    expect(both.words).toMatch(/one note to Dana Fox that thanks everyone by name is fine too/);
    const options = both.messages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "menu" ? block.options : []))
      .map(({ label }) => label);
    expect(options[0]).toBe("One note for everyone, Acme");
    expect(both.words).toMatch(/Also due:\n.*Globex/);
  });

  it("is not spoken of where its message has no room for a button", async () => {
    const many = Array.from({ length: 14 }, (_, at) => `P${at} Q${at}`).join(", ");
    await panel(many, "/interview add Globex, today 3pm, with Raj Patel");
    const both = fits(one(await w.types("/interview today")));
    const isOffered = /one note to .* is fine too/.test(both.words);
    expect(isOffered).toBe(/One note for everyone/.test(both.words));
  });

  it("goes from the card through one note to the follow-up that counts from it", async () => {
    await panel(NINE, DANA);
    const draft = fits(one(await w.presses("One note for everyone")));
    expect(draft.words).toMatch(/One thank-you for everyone to Dana Fox: Acme, Data Analyst/);
    expect(draft.words).toMatch(/all 9 thank-yous still open count as sent/);
    expect(draftIn(draft)).toMatch(/^Hi Dana,[\s\S]*Ann A, Bob B, .* and Ivy I/);
    const sent = fits(one(await w.presses("Sent it")));
    expect(sent.words).toMatch(/Sent today: thank-yous to Ann A.* and 4 others/);
    expect(sent.words).toMatch(/Next: first follow-up, Wed 2 - Wed 9 Dec/);
    const [opportunity] = await w.opportunities();
    const deeds = opportunity?.deeds.filter(({ kind }) => kind === "sent") ?? [];
    expect(deeds).toHaveLength(9);
    expect(await differences(w)).toEqual([]);
    expect((await w.clockTo("2026-11-30T09:00")).messages).toEqual([]);
    expect((await w.clockTo("2026-12-02T09:00")).words).toMatch(/First follow-up: Acme/);
  });

  it("has other wordings of the one note, and of the letters, whatever the number of people", async () => {
    await panel(NINE, DANA);
    const bodyOf = (told: Told): string => draftIn(told).split("\n\n").slice(1, -1).join("\n");
    for (const said of [
      "one note for everyone",
      "withdraw from acme",
      "draft the follow-up",
      "draft bob",
    ]) {
      const first = bodyOf(one(await w.says(said)));
      const second = bodyOf(one(await w.presses("Another wording")));
      const third = bodyOf(one(await w.presses("Another wording")));
      expect(new Set([first, second, third]).size, said).toBe(3);
    }
  });

  it("can be undone in one press, and all nine are open again", async () => {
    await panel(NINE, DANA);
    await w.presses("One note for everyone");
    await w.presses("Sent it");
    await w.presses("Undo");
    expect(one(await w.types("/interview today")).words).toMatch(/0 of 9 done/);
    expect(await differences(w)).toEqual([]);
  });

  it("says what to do where nobody who arranges interviews is known", async () => {
    const card = await panel();
    expect(card.words).toMatch(/one note to whoever arranged the day/);
    const draft = fits(one(await w.presses("One note for everyone")));
    expect(draftIn(draft)).toMatch(/^Hello,/);
    expect(draft.words).toMatch(
      /I don't know who set up your day\. The invitation usually shows it/,
    );
    expect(draft.words).toMatch(/\/interview contact Acme Dana Fox \(coordinator\)/);
    await w.types(DANA);
    expect(draftIn(one(await w.says("one note for everyone")))).toMatch(/^Hi Dana,/);
  });

  it("goes to the recruiter where no coordinator is known", async () => {
    await panel(NINE, "/interview contact acme Rob Lee (recruiter) rob@acme.com");
    const draft = one(await w.presses("One note for everyone"));
    expect(draft.words).toMatch(/One thank-you for everyone to Rob Lee/);
    expect(draft.words).not.toMatch(/I don't know who set up/);
  });

  it("does not ask a coordinator who was in the room to thank herself", async () => {
    await panel(`Dana Fox (coordinator) dana@acme.com, ${NINE}`);
    const draft = fits(one(await w.presses("One note for everyone")));
    expect(draft.words).toMatch(/all 10 thank-yous still open count as sent/);
    expect(draftIn(draft)).toMatch(/^Hi Dana,[\s\S]*Ann A, Bob B, .* and Ivy I/);
    expect(draftIn(draft)).not.toMatch(/Fox|Dana, Ann/);
  });

  it.each(["one note for everyone", "write to the coordinator", "draft dana", "note acme dana"])(
    "is thanked in one note where the words ask for it: %s",
    async (said) => {
      await panel(NINE, DANA);
      const draft = fits(one(await w.says(said)));
      expect(draft.words).toMatch(/One thank-you for everyone to Dana Fox/);
    },
  );

  it("still has a note to each, and those who got one are not counted again", async () => {
    await panel(NINE, DANA);
    const single = one(await w.says("draft ann"));
    expect(single.words).toMatch(/Thank-you to Ann A/);
    await w.says("sent ann");
    const draft = one(await w.says("one note for everyone"));
    expect(draft.words).toMatch(/all 8 thank-yous still open count as sent/);
    await w.presses("Sent it");
    const [opportunity] = await w.opportunities();
    expect(opportunity?.deeds.filter(({ kind }) => kind === "sent")).toHaveLength(9);
  });

  it("keeps its own button beside the names once few are left", async () => {
    await panel(NINE, DANA);
    await w.says("sent ann, bob, cid, dot and eve");
    const card = fits(await w.clockTo("2026-11-24T18:00"));
    expect(labels(card)).toContain("One note for everyone");
    expect(card.words).toMatch(/\[Draft @Fay\] \[Draft @Gus\] \[Draft @Hal\] \[Draft @Ivy\]/);
    await w.says("sent fay, gus and hal");
    const last = await w.clockTo("2026-11-27T18:00");
    expect(last.words).toMatch(/8 of 9 done/);
    expect(labels(last)).not.toContain("One note for everyone");
  });
});

describe("notes to more people than a menu can hold", () => {
  it("are said to be more, and each is found by name", async () => {
    const many = Array.from({ length: 30 }, (_, at) => `Person${at} Last${at}`).join(", ");
    await panel(many);
    const asked = fits(one(await w.says("notes")));
    expect(asked.words).toMatch(/more than fit in here; draft ana/);
    expect(one(await w.says("draft person29")).words).toMatch(/Thank-you to Person29 Last29/);
  });
});

describe("a panel of seven", () => {
  it("gets a note each, and no word of one for all", async () => {
    const card = fits(await panel(NINE.split(", ").slice(0, 7).join(", "), DANA));
    expect(card.words).toMatch(/Each gets a note of their own/);
    expect(card.words).not.toMatch(/One note for everyone/);
    expect(one(await w.says("one note for everyone")).words).toMatch(/Which note for Acme/);
  });
});
