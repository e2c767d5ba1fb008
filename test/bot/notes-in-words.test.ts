import { afterEach, describe, expect, it } from "vitest";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const ACME =
  "Acme, Data Analyst, today 11am, with Ana Ruiz (manager) ana@acme.com, Raj Patel raj@acme.com";
const GLOBEX = "Globex, Engineer, today 10am, with Mia Wong mia@globex.com";

/** Interviews this morning; it is the next day and their thank-yous are due. */
async function met(...lines: readonly string[]): Promise<void> {
  w = await world();
  for (const line of lines) await w.types(`/interview add ${line}`);
  await w.clockTo("2026-11-24T09:30");
}

/** One answer that fits every platform, and nothing recorded by it. */
async function drafts(said: string): Promise<Told> {
  const before = await told();
  const answer = one(await w.says(said), said);
  expect(answer.messages.flatMap(messageFaults)).toEqual([]);
  expect(answer.forms.flatMap(formFaults)).toEqual([]);
  expect(await told()).toEqual(before);
  expect(await differences(w)).toEqual([]);
  return answer;
}

const told = async () => (await w.opportunities()).map(({ deeds }) => deeds);

const menuIn = ({ messages }: Told): readonly string[] =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "menu" ? block.options.map(({ label }) => label) : []));

const draftIn = ({ messages }: Told): string =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "draft" ? [block.text] : []))
    .join("\n---\n");

const NOT_UNDERSTOOD = /I did not get that, so nothing was changed/;

describe("a draft asked for in plain words", () => {
  it.each([
    ["note acme ana", /Thank-you to Ana Ruiz: Acme, Data Analyst/],
    ["note ana", /Thank-you to Ana Ruiz/],
    ["draft ana", /Thank-you to Ana Ruiz/],
    ["draft patell", /Thank-you to Raj Patel/],
    ["draft a thank you for raj", /Thank-you to Raj Patel/],
    ["draft the thank-you to Ana", /Thank-you to Ana Ruiz/],
    ["write raj", /Thank-you to Raj Patel/],
    ["write to raj", /Thank-you to Raj Patel/],
    ["write a note to raj at acme", /Thank-you to Raj Patel/],
    ["what should I write to ana?", /Thank-you to Ana Ruiz/],
    ["thank-you for ana please", /Thank-you to Ana Ruiz/],
    ["write to globex", /Thank-you to Mia Wong: Globex/],
    ["write to the hiring manager", /Thank-you to Ana Ruiz/],
    ["help me write the follow-up to acme", /First follow-up to Ana Ruiz: Acme/],
    ["draft globex follow-up", /First follow-up to Mia Wong: Globex/],
  ])("is the one the command makes: %s", async (said, title) => {
    await met(ACME, GLOBEX);
    const draft = await drafts(said);
    expect(draft.words).toMatch(title);
    expect(draftIn(draft)).toMatch(/^Hi (?:Ana|Raj|Mia),/);
  });

  it("comes in another wording", async () => {
    await met(ACME);
    const first = draftIn(await drafts("draft ana"));
    const other = draftIn(await drafts("another wording for ana"));
    expect(other).toMatch(/^Hi Ana,/);
    expect(other).not.toBe(first);
  });

  it("is chosen from a menu where several can be meant, those that are due first", async () => {
    await met(ACME, GLOBEX);
    for (const said of ["notes", "draft all", "draft"]) {
      expect(menuIn(await drafts(said)), said).toEqual([
        "thank-you to Ana Ruiz, Acme, Data Analyst",
        "thank-you to Raj Patel, Acme, Data Analyst",
        "thank-you to Mia Wong, Globex, Engineer",
      ]);
    }
    expect(menuIn(await drafts("can you draft the follow-up?"))).toEqual([
      "first follow-up to Ana Ruiz, Acme, Data Analyst",
      "first follow-up to Mia Wong, Globex, Engineer",
    ]);
    expect(menuIn(await drafts("draft ana and raj"))).toEqual([
      "thank-you to Ana Ruiz",
      "thank-you to Raj Patel",
    ]);
    await w.says("sent ana and raj");
    expect((await drafts("draft")).words).toMatch(/Thank-you to Mia Wong/);
  });

  it("is the second follow-up once the first one is out", async () => {
    await met(ACME);
    await w.says("sent everyone");
    await w.clockTo("2026-12-03T12:00");
    expect((await drafts("draft the follow-up")).words).toMatch(/First follow-up to Ana Ruiz/);
    expect((await drafts("draft it")).words).toMatch(/First follow-up to Ana Ruiz/);
    await w.says("sent the follow-up");
    expect((await drafts("draft the follow-up")).words).toMatch(/Second and last follow-up to Ana/);
  });

  it("says what is missing where there is nothing to write, or nobody of that name", async () => {
    w = await world();
    expect(one(await w.says("draft ana")).words).toMatch(/have not logged an interview yet/);
    await w.types("/interview add Acme, tomorrow 3pm, with Ana Ruiz");
    expect((await drafts("draft ana")).words).toMatch(/no note to write for Acme yet/);
    expect((await drafts("draft the follow-up")).words).toMatch(/no note to write for Acme yet/);
    expect((await drafts("draft bob")).words).toMatch(
      /I know no bob at Acme; there I know Ana Ruiz/,
    );
    expect((await drafts("write to the recruiter")).words).toMatch(
      /I know no recruiter at Acme yet\. \/interview contact Acme Dana Fox \(recruiter\)/,
    );
  });

  it("to a recruiter who was not in the room is a thank-you first, and the follow-up later", async () => {
    await met("Acme, today 11am, with Raj Patel");
    await w.types("/interview contact acme Rob Lee (recruiter) rob@acme.com");
    expect((await drafts("write to the recruiter")).words).toMatch(/Thank-you to Rob Lee: Acme/);
    await w.says("sent raj");
    expect((await drafts("write to the recruiter")).words).toMatch(/First follow-up to Rob Lee/);
  });
});

describe("a letter asked for in plain words", () => {
  it.each([
    ["note acme withdraw", /Withdrawal to Ana Ruiz: Acme/],
    ["withdraw from acme", /Withdrawal to Ana Ruiz: Acme/],
    ["I want to withdraw from acme", /Withdrawal to Ana Ruiz: Acme/],
    ["I'd like to pull out of Acme", /Withdrawal to Ana Ruiz: Acme/],
    ["write a withdrawal to acme", /Withdrawal to Ana Ruiz: Acme/],
    ["how do I withdraw from acmee?", /Withdrawal to Ana Ruiz: Acme/],
    ["take me out of the running at acme", /Withdrawal to Ana Ruiz: Acme/],
    ["thank acme for the no", /Thanks after their no to Ana Ruiz: Acme/],
    ["ask acme for their timing", /Question about their timing to Ana Ruiz: Acme/],
    ["tell acme I have an offer", /Question about their timing to Ana Ruiz: Acme/],
    ["I have another offer, write acme", /Question about their timing to Ana Ruiz: Acme/],
    ["write acme about the missed call", /Note about the missed talk to Ana Ruiz: Acme/],
  ])("is drafted and recorded nowhere: %s", async (said, title) => {
    await met(ACME, GLOBEX);
    const draft = await drafts(said);
    expect(draft.words).toMatch(title);
    expect(draft.words).toMatch(/counts as no follow-up/);
  });

  it("asks which company is meant where none is named", async () => {
    await met(ACME, GLOBEX);
    expect(menuIn(await drafts("withdraw"))).toEqual(["Acme, Data Analyst", "Globex, Engineer"]);
    expect(one(await w.presses("Globex, Engineer")).words).toMatch(/Withdrawal to Mia Wong/);
    expect((await drafts("withdraw from initech")).words).toMatch(/no company called initech/);
  });

  it("asks for feedback after a no; before it, whether there was one", async () => {
    await met(ACME, GLOBEX);
    const asked = await drafts("ask acme for feedback");
    expect(asked.words).toMatch(/after a no, and I know of none from Acme/);
    expect(one(await w.presses("Draft it anyway")).words).toMatch(/Thanks after their no to Ana/);
    await w.says("ask acme for feedback");
    expect(one(await w.presses("They said no")).words).toMatch(/Acme .* said no/);
    expect((await drafts("ask acme for feedback")).words).toMatch(/Thanks after their no to Ana/);
    expect((await drafts("ask for feedback")).words).toMatch(/Thanks after their no to Ana/);
  });

  it("about a call nobody made is written once the missed call is known", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, today 11am, with Ana Ruiz ana@acme.com");
    await w.clockTo("2026-11-23T11:30");
    const news = one(await w.says("nobody called, write them"));
    expect(news.words).toMatch(/nobody called/i);
    expect(draftIn(news)).toMatch(/today at 11:00 AM \(New York time\)/);
    expect((await w.opportunities())[0]?.interviews[0]?.state).toBe("no-show");
    expect((await drafts("nobody called, write them")).words).toMatch(/Note about the missed talk/);
  });

  it("to the recruiter asks for what is missing", async () => {
    await met("Acme, today 11am, with Ana Ruiz, Raj Patel", GLOBEX);
    for (const said of [
      "ask the recruiter for addresses at acme",
      "ask the recruiter for the e-mail addresses",
      "ask acme for the addresses",
    ]) {
      expect(draftIn(await drafts(said)), said).toMatch(
        /the e-mail addresses and titles of Ana Ruiz and Raj Patel/,
      );
    }
    expect((await drafts("ask the recruiter for addresses at globex")).words).toMatch(
      /No name or address is missing for a thank-you at Globex/,
    );
  });
});

describe("words near a request for a draft", () => {
  it.each([
    "thank ana",
    "write code",
    "write a test",
    "note to self: buy milk",
    "note to self buy milk",
    "write bob",
    "write to my mom",
    "I'm going to write to ana",
  ])("are left alone: %s", async (said) => {
    await met(ACME, GLOBEX);
    expect((await drafts(said)).words).toMatch(NOT_UNDERSTOOD);
  });

  it.each([
    ["sent ana", /Sent today: thank-you to Ana Ruiz/],
    ["I wrote to ana", /Sent today: thank-you to Ana Ruiz/],
    ["acme withdrew the role", /Acme/],
  ])("keep the meaning they had: %s", async (said, answer) => {
    await met(ACME, GLOBEX);
    const before = await told();
    const answered = one(await w.says(said));
    expect(answered.words).toMatch(answer);
    expect(draftIn(answered)).toBe("");
    expect(await told()).not.toEqual(before);
  });

  it("are kept as what was said where a debrief waits for them", async () => {
    w = await world();
    await w.types(`/interview add ${ACME}`);
    await w.clockTo("2026-11-23T12:16");
    const answered = one(await w.says("ana talked about the draft of their plan; felt 4"));
    expect(draftIn(answered)).toBe("");
    expect((await told()).flat().map(({ kind }) => kind)).toContain("talking-point");
  });
});
