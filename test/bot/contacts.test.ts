import { afterEach, describe, expect, it } from "vitest";
import { peopleSearchUrl } from "../../src/bot/contacts/missing/people-search.ts";
import { type LinkButton, packId } from "../../src/chat/button.ts";
import type { Contact } from "../../src/coach/facts.ts";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** The morning after an interview; the thank-you card is the newest message. */
async function cardFor(people: string): Promise<Told> {
  w = await world();
  const who = people === "" ? "" : `, with ${people}`;
  await w.types(`/interview add Acme, Data Analyst, today 11am${who}`);
  return w.clockTo("2026-11-24T09:00");
}

async function contacts(): Promise<readonly Contact[]> {
  return (await w.opportunities())[0]?.contacts ?? [];
}

const ANA = { platform: "playground", workspace: "playground", account: "ana" } as const;

const links = ({ messages }: Told): readonly LinkButton[] =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
    .flatMap((button) => ("url" in button ? [button] : []));

function fits(told: Told): void {
  expect(told.messages.flatMap(messageFaults)).toEqual([]);
  expect(told.forms.flatMap(formFaults)).toEqual([]);
}

const keywords = (url: string | undefined) => new URL(url ?? "").searchParams.get("keywords");

describe("what is missing for a thank-you", () => {
  it("is said on the card of one person, with three ways to get it", async () => {
    const card = await cardFor("Raj");
    expect(card.words).toMatch(/Raj: e-mail and title missing/);
    expect(card.words).toMatch(/\[I have it\] \[Ask the recruiter\] \[Search for them/);
    expect(card.words).toMatch(/opens LinkedIn in your browser/);
    fits(card);
  });

  it("is not said of somebody with an address, or who prefers another way", async () => {
    expect((await cardFor("Ana Ruiz ana@acme.com")).words).not.toMatch(/missing/);
    await w.types("/interview contact acme ana");
    await w.fills({ email: "", channel: "LinkedIn" });
    expect((await w.types("/interview today")).words).not.toMatch(/missing/);
  });

  it("never stands where the employer wants no contact", async () => {
    const card = await cardFor("Raj");
    expect(card.words).toMatch(/missing/);
    const [opportunity] = await w.opportunities();
    if (opportunity === undefined) throw new Error("Nothing is logged.");
    await w.store.change((tx) => tx.saveOpportunity({ ...opportunity, noContact: true }));
    const { words } = await w.types("/interview today");
    expect(words).not.toMatch(/missing|LinkedIn|recruiter/);
    expect(words).toMatch(/send it through HR/);
  });

  it("is filled in by the form, and the card comes back without it", async () => {
    await cardFor("Raj");
    fits(one(await w.presses("I have it")));
    const saved = one(
      await w.fills({ name: "Raj Patel", title: "Analyst", email: "raj@acme.com" }),
    );
    fits(saved);
    expect(saved.words).toMatch(/Saved: Raj Patel \(Analyst\), raj@acme.com \(so far Raj\)/);
    expect(saved.words).toMatch(/Sent it/);
    expect(saved.words).not.toMatch(/missing/);
    expect(one(await w.presses("Sent it")).words).toMatch(/Sent today: thank-you to Raj Patel/);
  });

  it("asks again for a name or an address that is none, and keeps the rest", async () => {
    await cardFor("Raj");
    await w.presses("I have it");
    const again = one(await w.fills({ name: " ", email: "raj at acme", title: "Analyst" }));
    expect(again.words).toMatch(/What is their name\?/);
    expect(again.words).toMatch(/looks like ana@acme.com/);
    expect(again.words).toMatch(/Analyst/);
  });

  it("is asked for several people in one form", async () => {
    const card = await cardFor("Ana Ruiz ana@acme.com, Raj, Zoe, Tom");
    expect(card.words).toMatch(/Raj, Zoe and Tom: e-mail and title missing/);
    const form = one(await w.presses("I have them"));
    fits(form);
    const fields = form.forms[0]?.fields ?? [];
    expect(fields.map(({ label }) => label)).toEqual(["Raj", "Zoe", "Tom"]);
    const [raj = "", zoe = "", tom = ""] = fields.map(({ name }) => name);
    const faulty = one(await w.fills({ [raj]: "raj@acme.com", [zoe]: "zoe", [tom]: "linkedin" }));
    expect(faulty.words).toMatch(/looks like ana@acme.com/);
    expect(faulty.words).toMatch(/raj@acme.com/);
    const saved = one(await w.fills({ [zoe]: "zoe@acme.com" }));
    expect(saved.words).toMatch(/Saved: how to reach Raj, Zoe and Tom/);
    expect(saved.words).toMatch(/Tom prefers LinkedIn/);
    expect(saved.words).not.toMatch(/missing/);
    fits(saved);
    await w.presses("Undo");
    expect((await contacts()).map(({ email }) => email)).toEqual([
      "ana@acme.com",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("can be the names themselves", async () => {
    const card = await cardFor("");
    expect(card.words).toMatch(/Their names are missing/);
    fits(card);
    expect(one(await w.presses("Ask the recruiter")).words).toMatch(/names of the people I met/);
    await w.presses("I know them");
    const saved = one(await w.fills({ with: "Ana Ruiz ana@acme.com, Raj" }));
    expect(saved.words).toMatch(/Saved: Ana Ruiz and Raj/);
    expect(saved.words).toMatch(/2 thank-yous/);
    expect(await differences(w)).toEqual([]);
    expect(one(await w.presses("Undo")).words).toMatch(/Their names are missing/);
    expect(await contacts()).toEqual([]);
  });

  it("takes the names once, even when the form is sent twice at the same moment", async () => {
    await cardFor("");
    const [opportunity] = await w.opportunities();
    const id = packId("people", opportunity?.id ?? "", opportunity?.interviews[0]?.id ?? "");
    const answers = await Promise.all(
      ["one", "two"].map((eventId) =>
        w.handle({
          kind: "form",
          eventId,
          speaker: ANA,
          place: { kind: "dm", ...ANA },
          now: w.now(),
          id,
          values: { with: "Ana Ruiz, Raj" },
        }),
      ),
    );
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(["change", "say"]);
    expect((await contacts()).map(({ name }) => name)).toEqual(["Ana Ruiz", "Raj"]);
  });

  it("has one button among several cards, which opens the card that has the room", async () => {
    w = await world();
    await w.types("/interview add Acme, today 11am, with Raj");
    await w.types("/interview add Beta, today 12pm, with Zoe");
    const digest = await w.clockTo("2026-11-24T09:00");
    fits(digest);
    expect(digest.words).not.toMatch(/opens LinkedIn/);
    const card = one(await w.presses("E-mail missing @Beta"));
    expect(card.words).toMatch(/Zoe: e-mail and title missing/);
    expect(card.words).toMatch(/I have it/);
    fits(card);
  });

  it.each([1, 5, 10, 11, 25])(
    "keeps a card of %i people within the platforms' limits",
    async (n) => {
      const names = Array.from(
        { length: n },
        (_, at) => `Person${String.fromCharCode(65 + at)} Lee`,
      );
      fits(await cardFor(names.join(", ")));
      fits(await w.types("/interview contact acme Nora Lund (VP) nora@acme.com"));
      fits(await w.types("/interview contact acme"));
      if (n > 1) fits(await w.presses("Search for them"));
      fits(await w.presses("Ask the recruiter"));
    },
  );
});

describe("the draft to the recruiter", () => {
  it("asks for everybody at once, by the recruiter's first name", async () => {
    await cardFor("Ana Ruiz ana@acme.com, Raj Patel, Zoe Kim");
    await w.types("/interview contact acme Dana Fox (recruiter) dana@acme.com");
    const told = one(await w.presses("Ask the recruiter"));
    const draft = told.messages[0]?.blocks.find(({ kind }) => kind === "draft");
    expect(draft).toMatchObject({ text: expect.stringMatching(/^Hi Dana,\n/) });
    expect(draft).toMatchObject({
      text: expect.stringMatching(/on Monday about the Data Analyst role/),
    });
    expect(draft).toMatchObject({
      text: expect.stringMatching(/e-mail addresses and titles of Raj Patel and Zoe Kim\?/),
    });
    expect(told.words).toMatch(/dana@acme.com/);
    expect(told.words).toMatch(/I send nothing/);
  });

  it("is not addressed to a recruiter whose own address is missing", async () => {
    const card = await cardFor("Dana Fox (recruiter), Raj");
    expect(card.words).toMatch(/\[I have them\] \[Reply to the invitation\]/);
    const { words } = one(await w.presses("Reply to the invitation"));
    expect(words).toMatch(/Dana Fox most likely sent your invitation/);
    expect(words).toMatch(/address and title of Raj\?/);
    expect(words).not.toMatch(/Hi Dana|of Dana/);
  });

  it("is none where only the recruiter's own address is missing and nobody else has one", async () => {
    const card = await cardFor("Dana Fox (recruiter)");
    expect(card.words).toMatch(/\[I have it\] \[Reply to the invitation\]/);
    const told = one(await w.presses("Reply to the invitation"));
    fits(told);
    expect(told.words).toMatch(/the address is in that e-mail/);
    expect(told.messages[0]?.blocks.some(({ kind }) => kind === "draft")).toBe(false);
  });

  it("goes to somebody else of the round who has an address, and asks them as one who was there", async () => {
    const card = await cardFor("Linda Park (manager) linda@acme.com, Dana Fox (recruiter)");
    expect(card.words).toMatch(/\[I have it\] \[Ask Linda\]/);
    const told = one(await w.presses("Ask Linda"));
    expect(told.words).toMatch(/To Linda Park \(manager\), linda@acme.com/);
    expect(told.messages[0]?.blocks.find(({ kind }) => kind === "draft")).toMatchObject({
      text: expect.stringMatching(
        /^Hi Linda,[\s\S]*Thank you for the conversation on Monday[\s\S]*thank Dana Fox as well[\s\S]*share their e-mail address\?/,
      ),
    });
  });

  it("is signed with the person's name", async () => {
    await cardFor("Raj");
    const told = one(await w.presses("Ask the recruiter"));
    expect(told.messages[0]?.blocks.find(({ kind }) => kind === "draft")).toMatchObject({
      text: expect.stringMatching(/best wishes,\nAna$/),
    });
  });

  it("names all of a large panel", async () => {
    const names = ["Ana", "Raj", "Zoe", "Tom", "Lia", "Ben", "Mia", "Kim", "Joe"];
    await cardFor(names.join(", "));
    const { words } = await w.presses("Ask the recruiter");
    for (const name of names) expect(words).toContain(name);
  });

  it("leaves out whoever was thanked already", async () => {
    await cardFor("Raj Patel, Zoe Kim");
    await w.says("sent raj");
    const { words } = one(await w.presses("Ask the recruiter"));
    expect(words).toMatch(/e-mail address and title of Zoe Kim\?/);
    expect(words).not.toMatch(/Raj/);
  });

  it("answers kindly where nothing is missing any more", async () => {
    await cardFor("Raj");
    const { words } = await w.types("/interview contact acme Raj raj@acme.com");
    expect(words).not.toMatch(/missing/);
    const [opportunity] = await w.opportunities();
    const ids = `${opportunity?.id}:${opportunity?.interviews[0]?.id}`;
    for (const verb of ["ask-recruiter", "search", "addresses"]) {
      expect(one(await w.pressesId(`1:${verb}:${ids}`)).words).toMatch(/any more|Nobody is left/);
    }
  });
});

describe("the people search", () => {
  it("carries the name and the company, and nothing else", async () => {
    const [link] = links(await cardFor("Raj Patel (Analyst)"));
    expect(keywords(link?.url)).toBe("Raj Patel Acme");
    expect(link?.url).toMatch(
      /^https:\/\/www\.linkedin\.com\/search\/results\/people\/\?keywords=/,
    );
  });

  it("has a link for each of several people", async () => {
    await cardFor("Ana Ruiz ana@acme.com, Raj Patel, Zoe Kim");
    const told = one(await w.presses("Search for them"));
    expect(links(told).map(({ label, url }) => `${label}: ${keywords(url)}`)).toEqual([
      "Raj: Raj Patel Acme",
      "Zoe: Zoe Kim Acme",
    ]);
    expect(told.words).toMatch(/opens LinkedIn in your browser/);
  });

  it.each([
    ["Zoë & Co", "A&B=?#/%"],
    ["🦊 אבי", "株式会社"],
    ["\ud800 half", "broken"],
    ["+", "<!channel>"],
  ])("survives the name %s at %s", (name, company) => {
    expect(keywords(peopleSearchUrl(name, company))).toBe(`${name} ${company}`.toWellFormed());
  });

  it("stays short enough for a button, whole letters only", () => {
    const url = peopleSearchUrl("語".repeat(120), "社".repeat(120));
    expect(url.length).toBeLessThanOrEqual(512);
    expect(keywords(url)).toMatch(/^語+$/);
  });
});

describe("/interview contact", () => {
  it("adds somebody in one line, offers to put them into the round, and undoes both", async () => {
    await cardFor("Ana Ruiz ana@acme.com");
    const before = await w.opportunities();
    const added = one(await w.types("/interview contact acme Nora Lund (VP Data) nora@acme.com"));
    expect(added.words).toMatch(/Saved: Nora Lund \(VP Data\), nora@acme.com/);
    expect((await contacts()).at(-1)).toMatchObject({ kind: "executive", title: "VP Data" });
    const there = one(await w.presses("Was there on Mon 23 Nov"));
    expect(there.words).toMatch(/2 thank-yous/);
    expect(await differences(w)).toEqual([]);
    await w.says("undo");
    await w.says("undo");
    expect(await w.opportunities()).toEqual(before);
  });

  it("puts somebody into a round once, even when pressed twice", async () => {
    await cardFor("Ana Ruiz ana@acme.com");
    await w.types("/interview contact acme Nora Lund nora@acme.com");
    const [opportunity] = await w.opportunities();
    const id = `1:attend:${opportunity?.id}:${opportunity?.interviews[0]?.id}:${opportunity?.contacts[1]?.id}`;
    await w.pressesId(id);
    expect(one(await w.pressesId(id)).words).toMatch(/on that round already/);
    expect((await w.opportunities())[0]?.interviews[0]?.contactIds).toHaveLength(2);
  });

  it("takes a fuller name for the one that is known by the first name", async () => {
    await cardFor("Zoe, Ana Ruiz");
    const { words } = one(await w.types("/interview contact acme Zoe Lin zoe@acme.com"));
    expect(words).toMatch(/Zoe Lin, zoe@acme.com \(so far Zoe\)/);
    expect((await contacts()).map(({ name }) => name)).toEqual(["Zoe Lin", "Ana Ruiz"]);
  });

  it("asks which one where two share a name", async () => {
    await cardFor("Sam Lee, Sam Fox");
    expect(one(await w.types("/interview contact acme sam")).words).toMatch(/Which sam/);
    expect(one(await w.presses("Sam Fox")).words).toMatch(/name \(Name, required\) = Sam Fox/);
  });

  it("opens the form for a name alone, filled with what is known", async () => {
    await cardFor("Ana Ruiz (manager) ana@acme.com");
    const { words, forms } = one(await w.types("/interview contact acme ana"));
    expect(words).toMatch(/ana@acme.com/);
    expect(forms[0]?.fields.find(({ name }) => name === "kind")?.value).toBe("manager");
  });

  it("lists everybody without a name, and somebody new", async () => {
    await cardFor("Ana Ruiz, Raj");
    expect(one(await w.types("/interview contact")).words).toMatch(
      /Ana Ruiz \| Raj \| Somebody new/,
    );
    await w.presses("Somebody new");
    expect(one(await w.fills({ name: "Nora Lund", kind: "recruiter" })).words).toMatch(
      /Saved: Nora Lund \(recruiter\)/,
    );
  });

  it("refuses a second person of the same name", async () => {
    await cardFor("Ana Ruiz, Raj");
    await w.types("/interview contact acme raj");
    expect(one(await w.fills({ name: "ana  RUIZ" })).words).toMatch(
      /already, so nothing was changed/,
    );
    expect((await contacts())[1]?.name).toBe("Raj");
  });

  it("undoes a change without touching a later one of something else", async () => {
    await cardFor("Raj");
    const first = await w.types("/interview contact acme Raj raj@acme.com");
    await w.types("/interview contact acme raj");
    await w.fills({ title: "Analyst" });
    const undo = first.messages[0]?.blocks.flatMap((block) =>
      block.kind === "buttons" ? block.buttons.filter(({ label }) => label === "Undo") : [],
    )[0];
    if (undo === undefined || "url" in undo) throw new Error("No Undo.");
    await w.pressesId(undo.id);
    expect((await contacts())[0]).toMatchObject({ email: undefined, title: "Analyst" });
  });

  it("belongs to its person: another one's ids do nothing", async () => {
    w = await world();
    await w.types("/interview add Acme, today 11am, with Raj");
    await w.types("/interview add Beta, fri 3pm, with Mia", "ben");
    const [opportunity] = await w.opportunities();
    const raj = opportunity?.contacts[0]?.id;
    for (const id of [
      `1:contact:${opportunity?.id}:${raj}`,
      `1:contacts:${opportunity?.id}`,
      `1:people:${opportunity?.id}:${opportunity?.interviews[0]?.id}`,
      `1:points:debrief.${opportunity?.id}.${opportunity?.interviews[0]?.id}:0`,
      `1:questions:${opportunity?.id}:${opportunity?.interviews[0]?.id}`,
      `1:attend:${opportunity?.id}:${opportunity?.interviews[0]?.id}:${raj}`,
    ]) {
      const told = one(await w.pressesId(id, "ben"));
      expect(told.words).toMatch(/no longer in your list/);
    }
  });

  it("answers kindly to somebody who is not there any more", async () => {
    await cardFor("Raj");
    const [opportunity] = await w.opportunities();
    const told = one(await w.pressesId(`1:contact:${opportunity?.id}:gone`));
    expect(told.words).toMatch(/contact is no longer in your list/);
  });
});

describe("the preferred channel", () => {
  it.each([
    ["LinkedIn", /Ana Ruiz prefers LinkedIn: a message there instead of an e-mail/],
    ["a call", /Ana Ruiz prefers the phone: a short call/],
    ["portal", /Ana Ruiz asked to be written to through their portal/],
    ["text", /Ana Ruiz asked for text messages/],
    ["carrier pigeon", /Ana Ruiz prefers carrier pigeon/],
  ])("%s shapes the thank-you and the follow-up", async (typed, says) => {
    await cardFor("Ana Ruiz (manager) ana@acme.com");
    await w.types("/interview contact acme ana");
    expect(one(await w.fills({ channel: typed })).words).toMatch(says);
    expect((await w.types("/interview today")).words).toMatch(says);
    await w.says("sent ana");
    await w.clockTo("2026-12-02T09:00");
    expect((await w.types("/interview today")).words).toMatch(says);
  });

  it("is never a text message unless they named it", async () => {
    const card = await cardFor("Ana Ruiz (manager) ana@acme.com, Raj");
    const seen = [card.words];
    seen.push((await w.presses("I have it")).words);
    seen.push((await w.types("/interview plan acme")).words);
    await w.says("sent everyone");
    for (const at of ["2026-12-02T09:00", "2026-12-10T09:00", "2027-01-04T09:00"])
      seen.push((await w.clockTo(at)).words);
    expect(seen.join("\n")).not.toMatch(/\bSMS\b|text message/i);
  });
});
