import { afterEach, describe, expect, it } from "vitest";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { draftIn, fits } from "./notes-stage.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** One talk this morning at Acme, with its manager. */
async function met(): Promise<void> {
  w = await world();
  await w.types(
    "/interview add Acme, Data Analyst, today 11am, with Ana Ruiz (manager) ana@acme.com",
  );
  await w.clockTo("2026-11-23T13:00");
}

const deeds = async () => (await w.opportunities()).flatMap(({ deeds }) => deeds);

describe("a letter beyond thank-yous and follow-ups", () => {
  it.each([
    ["withdraw", /^Withdrawal to Ana Ruiz: Acme, Data Analyst/, /withdraw|running|not to continue/],
    [
      "thanks after no",
      /^(\[dm ana\] )?Thanks after their no to Ana Ruiz/,
      /feedback|better|a line/i,
    ],
    ["timing", /Question about their timing to Ana Ruiz/, /\[date\]/],
    ["no-show", /Note about the missed talk to Ana Ruiz/, /today at 11:00 AM \(New York time\)/],
  ])(
    "is drafted for “note acme %s”, in other wordings too, and recorded nowhere",
    async (what, title, words) => {
      await met();
      const before = await deeds();
      const draft = fits(one(await w.types(`/interview note acme ${what}`)));
      expect(draft.words).toMatch(title);
      expect(draftIn(draft)).toMatch(words);
      expect(draftIn(draft)).toMatch(/^Hi Ana,[\s\S]*Ana$/);
      expect(draft.words).toMatch(/counts as no follow-up/);
      if (what === "timing")
        expect(draft.words).toMatch(/mail buttons appear once there are no blanks left/);
      else expect(draft.words).toMatch(/Open in mail/);
      expect(draft.words).not.toMatch(/\[Sent it\]/);
      const other = fits(await w.presses("Another wording"));
      expect(draftIn(other)).not.toBe(draftIn(draft));
      expect(await deeds()).toEqual(before);
      expect(await differences(w)).toEqual([]);
    },
  );

  it("is read by the checks once it is edited, and nothing of it is kept", async () => {
    await met();
    const before = await deeds();
    await w.types("/interview note acme withdraw");
    fits(await w.presses("Edit"));
    const read = fits(
      one(await w.fills({ text: "Hi Ana,\n\nI withdraw!!! You wasted my time!!!\n\nBest,\nAna" })),
    );
    expect(read.words).toMatch(/I kept no copy of it/);
    expect(read.words).toMatch(/!!!”/);
    expect(await deeds()).toEqual(before);
  });

  it("asks which company is meant, and offers only those it makes sense for", async () => {
    await met();
    await w.types("/interview add Brindle, Analyst, today 11am");
    await w.types("/interview add Corvid, Analyst, today 10am");
    await w.says("corvid said no");
    const asked = fits(one(await w.types("/interview note withdraw")));
    expect(asked.words).toMatch(/Which one do you want to withdraw from\?/);
    expect(asked.words).toMatch(/Brindle/);
    expect(asked.words).not.toMatch(/Corvid/);
    const thanks = one(await w.types("/interview note thanks after no"));
    expect(thanks.words).toMatch(/Thanks after their no: Corvid/);
  });

  it("about a missed talk is not written before there was one to miss", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, tomorrow 11am, with Ana Ruiz");
    const told = one(await w.types("/interview note acme no-show"));
    expect(told.words).toMatch(/No interview with Acme .* should have begun yet/);
    expect(draftIn(told)).toBe("");
  });
});

describe("a letter where it comes up", () => {
  it("is one press away after a no: thanks with one line about feedback", async () => {
    await met();
    const no = fits(one(await w.says("acme said no")));
    expect(no.words).toMatch(/\[Thank them\]/);
    expect(one(await w.presses("Thank them")).words).toMatch(/Thanks after their no to Ana Ruiz/);
  });

  it("asks the others about their timing after an offer, with the day the offer runs out", async () => {
    await met();
    await w.types("/interview add Brindle, Analyst, today 10am, with Zoe Kim");
    await w.types("/interview add Corvid, Analyst, friday 10am");
    const offer = fits(one(await w.types("/interview heard brindle offer by 4 Dec")));
    expect(offer.words).toMatch(/Ask others for timing/);
    expect(offer.words).not.toMatch(/Corvid/);
    const asked = fits(one(await w.types("/interview note acme timing")));
    expect(draftIn(asked)).toMatch(/Friday, December 4/);
    expect(draftIn(asked)).not.toMatch(/Brindle/);
    const [opportunity] = await w.opportunities();
    const menu = offer.messages[0]?.blocks.find((block) => block.kind === "menu");
    expect(menu?.kind === "menu" && menu.options.map(({ value }) => value)).toEqual([
      `decision-date.${opportunity?.id}`,
    ]);
  });

  it("drafts the question for the company that is chosen from that menu", async () => {
    await met();
    await w.types("/interview add Brindle, Analyst, today 10am, with Zoe Kim");
    await w.types("/interview heard brindle offer by 4 Dec");
    const asked = fits(one(await w.presses("Acme, Data Analyst")));
    expect(asked.words).toMatch(/Question about their timing to Ana Ruiz/);
    expect(draftIn(asked)).toMatch(/Friday, December 4/);
  });

  it("asks for the day where no offer tells it", async () => {
    await met();
    expect(one(await w.types("/interview note acme timing")).words).toMatch(
      /By when do you have to decide\?/,
    );
    fits(await w.presses("Fill the blanks"));
    const filled = fits(one(await w.fills({ "pick-up": "Friday 4 December" })));
    expect(draftIn(filled)).toMatch(/Friday 4 December/);
    expect(draftIn(filled)).not.toMatch(/\[date\]/);
    expect(filled.words).toMatch(/Open in mail/);
  });

  it("cannot leave the day out: without it the question makes no sense", async () => {
    await met();
    const asked = one(await w.types("/interview note acme timing"));
    expect(asked.words).not.toMatch(/Leave the blanks out/);
    const [opportunity] = await w.opportunities();
    const forced = one(await w.pressesId(`1:note:decision-date.${opportunity?.id}:0b`));
    expect(draftIn(forced)).toMatch(/\[date\]/);
    expect(forced.words).not.toMatch(/Open in mail/);
  });

  it("lets the day be told again where it was told wrongly", async () => {
    await met();
    await w.types("/interview note acme timing");
    await w.presses("Fill the blanks");
    await w.fills({ "pick-up": "Fryday" });
    fits(await w.presses("Change my words"));
    expect(draftIn(one(await w.fills({ "decision-day": "Friday, December 4" })))).toMatch(
      /Friday, December 4/,
    );
  });

  it("stands on the card of a missed talk, and can be edited and mailed from there", async () => {
    await met();
    const missed = fits(one(await w.says("nobody called")));
    const mailed = fits(one(await w.presses("Edit or mail it")));
    expect(draftIn(missed)).toMatch(/today at 11:00 AM \(New York time\)/);
    expect(draftIn(mailed)).toBe(draftIn(missed));
    expect(mailed.words).toMatch(/\[Edit\][\s\S]*Open in mail/);
  });

  it("steps back kindly after moving on, and under a thank-you where the fit was bad", async () => {
    await met();
    await w.says("felt 3, not a good fit");
    const thanks = fits(one(await w.types("/interview note acme ana")));
    expect(thanks.words).toMatch(/\[Withdraw kindly\]/);
    expect(one(await w.presses("Withdraw kindly")).words).toMatch(/Withdrawal to Ana Ruiz/);
    fits(one(await w.types("/interview moveon acme")));
    expect(one(await w.presses("Withdraw kindly")).words).toMatch(/Withdrawal to Ana Ruiz/);
  });
});
