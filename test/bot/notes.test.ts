import { afterEach, describe, expect, it } from "vitest";
import { showMessage as showOnDiscord } from "../../adapters/discord/show.ts";
import { show as showOnSlack } from "../../adapters/slack/show.ts";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { draftIn, fits, keptNotes, linksIn, PANEL } from "./notes-stage.ts";
import { buttonsOf } from "./words.ts";
import { type Told, type World, type WorldOptions, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** A round in the morning, and the thank-yous the next day at nine. */
async function thankYousDue(line = PANEL, options: WorldOptions = {}): Promise<Told> {
  w = await world(options);
  await w.types(line);
  await w.clockTo("2026-11-23T12:16");
  await w.says("ana talked about the dashboard migration; they decide by friday; felt 4");
  return w.clockTo("2026-11-24T09:00");
}

const kept = () => keptNotes(w);

const TEMPLATE = (name: string): string =>
  `Hi ${name},\n\nThank you for taking the time yesterday. I left the building with a clear picture of how the warehouse team plans its releases, and I can see myself in it. At Initech I spent three years moving nightly reports from spreadsheets into Looker, so the first months would feel familiar.\n\nI look forward to the next steps.\n\nBest regards,\nAna`;

describe("a draft", () => {
  it("comes from one button for each person of a panel, in place of the card, and goes back to it", async () => {
    const card = fits(await thankYousDue());
    expect(card.words).toMatch(/\[Draft @Ana\] \[Draft @Raj\] \[Draft @Zoe\]/);
    const draft = fits(one(await w.presses("Draft @Ana")));
    expect(draft.words).toMatch(/Thank-you to Ana Ruiz: Acme, Data Analyst/);
    expect(draftIn(draft)).toMatch(/^Hi Ana,[\s\S]*dashboard migration[\s\S]*Ana$/);
    expect(draft.words).toMatch(/I send nothing myself/);
    expect(one(await w.presses("Back")).words).toMatch(/3 thank-yous: Acme/);
  });

  it("shows its gaps, asks for them in a form, and puts the answers in", async () => {
    await thankYousDue();
    const draft = await w.presses("Draft @Raj");
    expect(draft.words).toMatch(/\| \[one thing Raj said\]/);
    expect(draft.words).toMatch(/What is one thing Raj said or asked that you still remember\?/);
    const form = fits(await w.presses("Fill the blanks"));
    expect(form.forms[0]?.fields.map(({ name }) => name)).toEqual(["pick-up", "fit"]);
    const filled = fits(
      one(await w.fills({ "pick-up": "short reports", fit: "led two migrations at Initech" })),
    );
    expect(draftIn(filled)).toMatch(/short reports/i);
    expect(draftIn(filled)).toMatch(/I led two migrations at Initech/);
    expect(filled.words).not.toMatch(/Only you can fill|\[Fill the blanks\]/);
    expect(one(await w.presses("Undo")).words).toMatch(
      /Undone: words for the note to Raj Patel at Acme/,
    );
    expect(draftIn(await w.types("/interview note acme raj"))).toMatch(/\[one thing Raj said\]/);
  });

  it("keeps what one person was told apart from the notes to the others", async () => {
    await thankYousDue();
    await w.presses("Draft @Raj");
    await w.presses("Fill the blanks");
    await w.fills({ "pick-up": "short reports", fit: "led two migrations at Initech" });
    expect(draftIn(await w.types("/interview note acme zoe"))).not.toMatch(/short|Initech/);
  });

  it("stays as it is where a form brings nothing", async () => {
    await thankYousDue();
    await w.presses("Draft @Raj");
    await w.presses("Fill the blanks");
    expect(one(await w.fills({})).words).toMatch(/nothing in that to fill a gap with/);
  });

  it("has other wordings, none of which repeats the one before", async () => {
    await thankYousDue();
    const first = draftIn(await w.presses("Draft @Ana"));
    const second = draftIn(fits(await w.presses("Another wording")));
    const third = draftIn(await w.presses("Another wording"));
    expect(new Set([first, second, third]).size).toBe(3);
    for (const draft of [first, second, third]) expect(draft).toMatch(/dashboard migration/);
  });

  it("opens in mail, Gmail and Outlook with address, subject and text, and only where an address is known", async () => {
    await thankYousDue();
    await w.presses("Draft @Ana");
    const draft = await w.presses("Leave the blanks out");
    const [mail, gmail, outlook] = linksIn(draft);
    expect([mail?.protocol, mail?.pathname]).toEqual(["mailto:", "ana@acme.com"]);
    expect(mail?.searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(draftIn(draft));
    expect(gmail?.href).toMatch(/^https:\/\/mail\.google\.com\/mail\/\?view=cm&/);
    expect(gmail?.searchParams.get("to")).toBe("ana@acme.com");
    expect(gmail?.searchParams.get("body")).toBe(draftIn(draft));
    expect(outlook?.href).toMatch(/^https:\/\/outlook\.live\.com\/mail\/0\/deeplink\/compose\?/);
    expect(outlook?.searchParams.get("subject")).toBe(gmail?.searchParams.get("su"));
    await w.presses("Back");
    await w.presses("Draft @Zoe");
    const unaddressed = await w.presses("Leave the blanks out");
    expect(unaddressed.words).toMatch(/copy it and send it your way/);
    expect(linksIn(unaddressed)).toEqual([]);
  });

  it("leaves the text out of addresses that would become too long", async () => {
    await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Edit");
    const long = `Hi Ana,\n\n${"Größe & Maß, ".repeat(110)}\n\nBest,\nAna`;
    const links = linksIn(fits(await w.fills({ text: long })));
    expect(links).toHaveLength(3);
    for (const { href, searchParams } of links) {
      expect(href.length).toBeLessThanOrEqual(2000);
      expect(searchParams.get("body")).toBeNull();
    }
  });

  it("is marked as sent from its own card, and the rest of the panel stays", async () => {
    await thankYousDue();
    await w.presses("Draft @Ana");
    const sent = fits(one(await w.presses("Sent it")));
    expect(sent.words).toMatch(/Sent today: thank-you to Ana Ruiz/);
    expect(sent.words).toMatch(/1 of 3 done/);
    expect(sent.words).toMatch(/\[Draft @Raj\] \[Draft @Zoe\]/);
    expect(await kept()).toHaveLength(1);
    expect(await differences(w)).toEqual([]);
    const rest = one(await w.says("sent raj and zoe"));
    expect(rest.words).toMatch(/Sent today: thank-yous to Raj Patel and Zoe Kim/);
  });

  it("is named in the last call for those alone who are still missing", async () => {
    await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Sent it");
    await w.says("sent raj");
    const later = await w.clockTo("2026-11-27T18:00");
    expect(later.words).toMatch(/Last call/);
    const [card] = later.messages.slice(-1);
    const drafts = (card === undefined ? [] : buttonsOf(card)).filter(
      ({ label }) => label === "Draft",
    );
    expect(drafts.map(({ about }) => about)).toEqual(["Zoe"]);
  });

  it("says when to send it on both clocks", async () => {
    const line = PANEL.replace("today 11am", "today 11am ET");
    w = await world({ zone: "Europe/Madrid", region: "ES", at: "2026-11-23T09:00" });
    await w.types(line);
    await w.clockTo("2026-11-24T08:00");
    const told = await w.types("/interview note acme ana");
    expect(told.words).toMatch(/Best sent Tue 24 Nov \(today\), their 09:00, 15:00 on your clock/);
    await w.clockTo("2026-11-24T16:00");
    expect((await w.types("/interview note acme ana")).words).toMatch(
      /A good moment to send it is now.*their 10:00, 16:00 on your clock/,
    );
  });

  it("gives a Friday's round until Monday morning", async () => {
    w = await world({ at: "2026-11-20T09:00" });
    await w.types(PANEL.replace("today 11am", "today 4pm"));
    await w.clockTo("2026-11-21T10:00");
    expect((await w.types("/interview note acme ana")).words).toMatch(
      /Best sent Mon 23 Nov \(in 2 days\), 08:00: after a Friday the first hour of their week/,
    );
  });

  it("speaks of no interest where the role does not fit, and of interest where it is not a bad fit", async () => {
    await thankYousDue();
    await w.says("felt 2, not a good fit");
    expect(draftIn(await w.types("/interview note acme ana"))).not.toMatch(/next step/);
    await w.says("felt 4, not a bad fit");
    expect(await w.types("/interview note acme ana")).toMatchObject({
      words: expect.stringMatching(/what you have done that fits/),
    });
  });

  it.each([
    ["an ordinary answer", "led two migrations at Initech"],
    ["the longest answer", "led (several) migrations & “reviews” ".repeat(14).slice(0, 500)],
  ])("is shown whole on every platform, with %s in it", async (_, answer) => {
    await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Fill the blanks");
    const { messages } = fits(await w.fills({ fit: answer }));
    const [card] = messages;
    if (card === undefined) throw new Error("There is no draft.");
    const discord = showOnDiscord(card, () => undefined);
    expect(JSON.stringify(discord)).not.toMatch(/shortened/);
    expect(discord.components.length).toBeLessThanOrEqual(5);
    for (const row of discord.components) expect(row.components.length).toBeLessThanOrEqual(5);
    const text = discord.embeds.map(({ description = "" }) => description).join("\n");
    expect(text).toMatch(/Open in mail mailto:ana@acme\.com$/m);
    expect(JSON.stringify(discord)).toMatch(/https:\/\/mail\.google\.com/);
    const slack = JSON.stringify(showOnSlack(card));
    for (const start of ["mailto:ana@acme.com?", "https://mail.google", "https://outlook.live"])
      expect(slack).toContain(`"url":"${start}`);
  });

  it("is short where the person prefers LinkedIn, and never opens a mail there", async () => {
    await thankYousDue();
    await w.says("raj prefers LinkedIn");
    await w.types("/interview contact acme raj");
    await w.fills({ channel: "LinkedIn" });
    const draft = fits(await w.types("/interview note acme raj"));
    expect(draftIn(draft).length).toBeLessThanOrEqual(300);
    expect(linksIn(draft)).toEqual([]);
  });

  it("thanks eight people or more through the coordinator, in one note that names them all", async () => {
    w = await world();
    const names = "Ann A, Bob B, Cid C, Dot D, Eve E, Fay F, Gus G, Hal H";
    await w.types(`/interview add Acme, today 11am, with ${names}`);
    await w.types("/interview contact acme Dana Fox (coordinator) dana@acme.com");
    await w.clockTo("2026-11-24T09:00");
    const menu = fits(await w.types("/interview note acme"));
    expect(menu.words).toMatch(/One note for everyone/);
    const [options = []] = menu.messages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "menu" ? [block.options] : []));
    const draft = fits(await w.pressesId("1:note", "ana", options[0]?.value));
    expect(draftIn(draft)).toMatch(/^Hi Dana,[\s\S]*Ann A, Bob B, .* and Hal H/);
    expect(one(await w.presses("Sent it")).words).toMatch(/Sent today: thank-yous to Ann A/);
  });

  it("of a first follow-up asks for timing, and of a second one for something new", async () => {
    await thankYousDue();
    await w.says("sent everyone");
    await w.clockTo("2026-12-03T12:00");
    const first = fits(one(await w.presses("Draft")));
    expect(first.words).toMatch(/First follow-up to Ana Ruiz/);
    await w.presses("Sent it");
    await w.clockTo("2026-12-14T12:00");
    const second = fits(one(await w.presses("Draft")));
    expect(second.words).toMatch(/Second and last follow-up to Ana Ruiz/);
    await w.presses("Fill the blanks");
    const filled = await w.fills({ "pick-up": "I finished a course on dbt" });
    expect(draftIn(filled)).toMatch(/I finished a course on dbt\./);
  });

  it("is refused before the interview, for strangers, and for a key that is no note", async () => {
    w = await world();
    await w.types("/interview add Acme, tomorrow 3pm, with Ana Ruiz");
    expect(one(await w.types("/interview note acme")).words).toMatch(/Right after the interview/);
    expect(one(await w.pressesId("1:note:debrief.x.y")).words).toMatch(/no longer in your list/);
    const { id = "", contacts, interviews } = (await w.opportunities())[0] ?? {};
    const key = `thank-you.${id}.${interviews?.[0]?.id}.${contacts?.[0]?.id}`;
    await w.says("hello", "ben");
    await w.presses("Fine, go ahead", "ben").catch(() => undefined);
    expect((await w.pressesId(`1:note:${key}`, "ben")).words).not.toMatch(/Ana Ruiz|Acme/);
    expect(one(await w.pressesId(`1:note:${key}`)).words).toMatch(/still to come/);
  });
});

describe("a note that was written", () => {
  it("is praised for the remembered detail first, and nothing of it is stored but hashes", async () => {
    await thankYousDue();
    const text = TEMPLATE("Ana").replace(
      "how the warehouse",
      "the dashboard migration and how the",
    );
    const card = fits(one(await w.says(`check: ${text}`)));
    const [, best] = card.words.split("\n");
    expect(best).toMatch(/Ana will see that you remembered the dashboard migration/);
    const stored = JSON.stringify(await w.store.everythingAbout((await w.person()).id));
    expect(stored).not.toMatch(/Initech|left the building/);
    const [note] = await kept();
    expect(note?.shingles.length).toBeGreaterThan(10);
    expect(note?.shingles.join("")).toMatch(/^[0-9a-z=]+$/);
  });

  it("hears of the other note it is too much like, with the words that repeat", async () => {
    await thankYousDue();
    await w.says(`check: ${TEMPLATE("Ana")}`);
    const card = fits(one(await w.says(TEMPLATE("Raj"))));
    expect(card.words).toMatch(/Nearly all of this is your note to Ana Ruiz/);
    expect(card.words).toMatch(/“At Initech I spent three years/);
    expect(card.words).toMatch(/\[Sent it\]/);
  });

  it("is not compared with itself when it is checked again", async () => {
    await thankYousDue();
    await w.says(`check: ${TEMPLATE("Ana")}`);
    expect((await w.says(`check: ${TEMPLATE("Ana")}`)).words).not.toMatch(/your note to/);
  });

  it("is compared with the notes of the rounds before, and a second follow-up with the first", async () => {
    await thankYousDue();
    await w.says(`check: ${TEMPLATE("Ana")}`);
    await w.says("sent everyone");
    await w.types("/interview add Acme, Data Analyst, final, today 2pm, with Vera Blum");
    await w.clockTo("2026-11-24T18:00");
    expect((await w.says(`check: ${TEMPLATE("Vera")}`)).words).toMatch(/your note to Ana Ruiz/);
  });

  it("as a second follow-up is compared with the first one", async () => {
    await thankYousDue();
    await w.says("sent everyone");
    await w.clockTo("2026-12-03T12:00");
    expect((await w.says(`check: ${TEMPLATE("Ana")}`)).words).toMatch(/First follow-up to Ana/);
    await w.says("sent");
    await w.clockTo("2026-12-14T12:00");
    const second = fits(one(await w.says(`check: ${TEMPLATE("Ana")}`)));
    expect(second.words).toMatch(/Second and last follow-up to Ana/);
    expect(second.words).toMatch(/Nearly all of this is your note to Ana Ruiz/);
  });

  it("is compared with a draft that was sent as it was", async () => {
    await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Fill the blanks");
    await w.fills({ fit: "moved nightly reports from spreadsheets into Looker for three years" });
    const draft = draftIn(await w.types("/interview note acme ana"));
    await w.presses("Sent it");
    const copy = `check: ${draft.replace("Hi Ana", "Hi Raj")}`;
    expect(one(await w.says(copy)).words).toMatch(/your note to Ana Ruiz/);
  });

  it.each([
    ["nothing", "check:", /nothing to read yet/],
    ["nobody I know", "check: Hi Bob, thank you for the talk", /I know no Bob/],
    [
      "another language",
      `check: ${"Hallo Ana, vielen Dank für das freundliche Gespräch gestern über die Berichte. ".repeat(4)}`,
      /The checks read English/,
    ],
    [
      "an HTML mail",
      "check: <html><body><p>Hi Ana,</p><p>Thanks for the talk. The DASHBOARD MIGRATION IS GREAT.</p></body></html>",
      /Thank-you to Ana Ruiz/,
    ],
    [
      "a quoted thread",
      "check: Hi Ana,\n\nThank you for the talk.\n\nBest,\nAna\n\nOn Mon, 23 Nov 2026 Ana Ruiz wrote:\n> just checking in about the salary",
      /Thank-you to Ana Ruiz(?![\s\S]*checking in)/,
    ],
    [
      "10,000 characters",
      `check: Hi Ana, ${"thank you so much for it. ".repeat(390)}`,
      /It runs to/,
    ],
  ])("may be %s", async (_, said, answer) => {
    await thankYousDue();
    const { deeds } = (await w.opportunities())[0] ?? { deeds: [] };
    expect(fits(one(await w.says(said))).words).toMatch(answer);
    const after = (await w.opportunities())[0]?.deeds ?? [];
    expect(after.filter(({ kind }) => kind !== "note-kept")).toEqual(deeds);
  });

  it("asks which of two Anas it is for, keeps nothing of it yet, and takes the answer before the colon", async () => {
    await thankYousDue();
    await w.types("/interview add Beta, today 10am, with Ana Lopez");
    await w.clockTo("2026-11-24T12:00");
    const asked = one(await w.says("check: Hi Ana, thank you for the talk."));
    expect(asked.words).toMatch(/Who is this note for\?[\s\S]*Ana Lopez, Beta/);
    expect(await kept()).toEqual([]);
    expect((await w.says("check beta ana: Hi Ana, thank you for the talk.")).words).toMatch(
      /Thank-you to Ana Lopez: Beta/,
    );
    expect((await w.says("check ana ruiz: Hi Ana, thank you for the talk.")).words).toMatch(
      /Thank-you to Ana Ruiz: Acme/,
    );
  });

  it("is no letter when it is short, or when it tells of the interview", async () => {
    await thankYousDue();
    expect((await w.says("hi, ana was nice")).words).not.toMatch(/Thank-you to/);
    const story = `hello, ${"it went well and they were all kind to me, ".repeat(6)}felt 4`;
    expect((await w.says(story)).words).not.toMatch(/fingerprints/);
  });

  it("is read from the form, shown to copy, and can be checked again from an empty one", async () => {
    await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Edit");
    const card = fits(one(await w.fills({ text: "Hi Ana, just checking in!!!" })));
    expect(card.words).toMatch(/“just checking in”/);
    expect(draftIn(card)).toBe("Hi Ana, just checking in!!!");
    const again = fits(await w.presses("Check again"));
    expect(again.forms[0]?.fields[0]?.value).toBe("");
    expect(one(await w.fills({ text: "   " })).words).toMatch(/nothing to read yet/);
    expect(draftIn(one(await w.presses("Show my draft")))).toMatch(/^Hi Ana,/);
  });
});
