import { afterEach, describe, expect, it } from "vitest";
import { dialog } from "./dialog.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** What was marked as sent so far: the step, and the instant it went out. */
const sent = async () =>
  (await w.opportunities()).flatMap(({ deeds }) =>
    deeds.flatMap((deed) => (deed.kind === "sent" ? [[deed.step, deed.at] as const] : [])),
  );
const steps = async () => (await sent()).map(([step]) => step);

/** An interview with Ana on Tue 24 Nov, 15:00 to 16:00 in New York, seen at a local time. */
async function met(at: string, others = ""): Promise<void> {
  w = await world();
  await w.types(`/interview add Acme, tue 3pm, with Ana${others}`);
  await w.clockTo(at);
}

describe("a second “sent follow-up”", () => {
  async function firstSent(): Promise<void> {
    await met("2026-11-25T10:00");
    await w.says("sent ana");
    await w.clockTo("2026-12-04T10:00");
    await w.says("sent the follow-up");
  }

  it.each(["sent the follow-up", "follow-up sent", "/interview sent acme", "sent acme"])(
    "on the same day books nothing: %s",
    async (words) => {
      await firstSent();
      await dialog(w, [[words, /first follow-up at .*Acme.* is already marked as sent today/]]);
      expect(await steps()).toEqual(["thank-you", "first-follow-up"]);
      await dialog(w, [["!Undo", "Undone"]]);
      expect(await steps()).toEqual(["thank-you"]);
    },
  );

  it("books the second where that is said, by a button or in words", async () => {
    await firstSent();
    await dialog(w, [
      ["sent the follow-up", "already marked as sent today"],
      ["!It was the second", /Sent.* today: second and last follow-up/],
      ["!Undo", "Undone"],
      ["sent the first follow-up", "already marked as sent"],
      ["sent the second follow-up", /Sent.* today: second and last follow-up/],
    ]);
  });

  it("asks where the first was never told", async () => {
    await met("2026-12-04T10:00");
    await dialog(w, [
      ["sent the second follow-up", "Was it the first"],
      ["!It was the first", /Sent.* today: first follow-up/],
    ]);
  });
});

describe("a day that is past", () => {
  const NOON_25 = "2026-11-25T17:00:00.000Z";

  it.each([
    "sent ana on 25 nov",
    "i thanked ana on november 25",
    "thanked ana 2 weeks ago",
    "thank-you to ana sent on 25 Nov",
    "sent ana the thank-you by e-mail on the 25th",
    "/interview sent acme ana on 25 nov",
  ])("is when the thank-you went out: %s", async (words) => {
    await met("2026-12-09T10:00", ", Raj");
    await dialog(w, [[words, /Sent.* Wed 25 Nov: thank-you to Ana at .*Acme.*In good time/]]);
    expect(await sent()).toEqual([["thank-you", NOON_25]]);
  });

  it("counts the wait for the follow-up from that day", async () => {
    await met("2026-11-30T10:00");
    await dialog(w, [["sent ana on 25 nov", /Next: first follow-up, Thu 3 - Thu 10 Dec/]]);
  });

  it.each(["sent the first follow-up on 4 dec", "followed up on 4 dec", "follow-up sent 4 dec"])(
    "is when the follow-up went out, though no thank-you was told: %s",
    async (words) => {
      await met("2026-12-08T10:00");
      await dialog(w, [[words, /Sent.* Fri 4 Dec: first follow-up at .*Acme/]]);
      expect(await sent()).toEqual([["first-follow-up", "2026-12-04T17:00:00.000Z"]]);
    },
  );

  it("is no longer in good time more than two days after the interview", async () => {
    await met("2026-11-30T10:00");
    const told = await w.says("sent ana on 27 nov");
    expect(told.words).toMatch(/Sent.* Fri 27 Nov: thank-you to Ana/);
    expect(told.words).not.toContain("good time");
  });

  it("of a late thank-you that goes out today is not praised as in time", async () => {
    w = await world({ at: "2026-11-30T10:00" });
    await w.types("/interview add Acme, tue 24 nov 3pm, with Ana");
    expect((await w.says("sent ana")).words).not.toContain("good time");
  });

  it("on the day of the interview was after it, and before the interview changes nothing", async () => {
    await met("2026-11-25T10:00");
    await dialog(w, [["sent ana on 20 nov", "before the interview"]]);
    expect(await sent()).toEqual([]);
    await dialog(w, [["sent ana yesterday", /Sent.* Tue 24 Nov: thank-you to Ana/]]);
    expect(await sent()).toEqual([["thank-you", "2026-11-24T21:00:00.000Z"]]);
  });

  it("with two readings is asked, and the choice keeps it", async () => {
    await met("2026-12-08T10:00");
    await dialog(w, [
      ["sent ana a few days ago", "Which day was it"],
      ["!Sun 6 Dec", /Sent.* Sun 6 Dec: thank-you to Ana/],
    ]);
  });

  it("is kept over the choice of the person", async () => {
    await met("2026-11-30T10:00", " Ruiz, Ana Berg");
    const asked = await w.says("sent ana on 25 nov");
    expect(asked.words).toContain("Which");
    const menu = asked.messages
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === "menu");
    const value = menu?.kind === "menu" ? menu.options[0]?.value : undefined;
    await w.pressesId(menu?.kind === "menu" ? menu.id : "", "ana", value);
    expect(await sent()).toEqual([["thank-you", NOON_25]]);
  });
});

describe("what a company asked for", () => {
  it("is shown on the answer, the plan and the card; a day of ours is called a suggestion", async () => {
    await met("2026-11-25T10:00");
    await dialog(w, [
      ["sent ana", "Sent"],
      [
        "acme needs references",
        /needs something from you: references. They named no day.*no day named, I suggest Fri 27 Nov/s,
      ],
      [
        "/interview plan acme",
        /What they asked for.*references; no day named, I suggest Fri 27 Nov/s,
      ],
    ]);
    await w.clockTo("2026-11-27T12:00");
    const { words } = await w.says("what's due?");
    expect(words).toMatch(/They asked for: references; no day named/);
  });

  it("has the day the company named", async () => {
    await met("2026-11-25T10:00");
    await dialog(w, [
      [
        "/interview heard acme needs something two references by 1 Dec",
        /you: two references by Tue 1 Dec/,
      ],
    ]);
  });

  it.each([
    "sent references",
    "sent the references",
    "sent my references yesterday",
    "submitted my references",
  ])("is settled by its own words while thank-yous are open: %s", async (words) => {
    await met("2026-11-25T10:00", ", Raj");
    await w.types("/interview heard acme needs something references");
    await dialog(w, [[words, /Sent.*what they asked for at .*Acme/]]);
    expect(await steps()).toEqual(["answer-request"]);
  });

  it("is settled by “sent it” where nothing else is open", async () => {
    await met("2026-11-25T10:00");
    await w.says("sent ana");
    await w.says("acme asked for a work sample");
    await dialog(w, [["sent it", /Sent.*what they asked for at .*Acme/]]);
  });

  it("is not settled by the name of somebody unknown", async () => {
    await met("2026-11-25T10:00");
    await w.says("acme needs references");
    await dialog(w, [["sent zoe", "no open thank-you to zoe"]]);
  });
});

describe("“done” with two thank-yous open", () => {
  it("offers both of them among the choices", async () => {
    await met("2026-11-25T10:00", ", Raj");
    const menu = (await w.says("done")).messages
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === "menu");
    if (menu?.kind !== "menu") throw new Error("Nothing was asked.");
    expect(menu.options.map(({ label }) => label)).toEqual([
      "Acme: both thank-yous",
      "Acme: thank-you to Ana",
      "Acme: thank-you to Raj",
    ]);
    await w.pressesId(menu.id, "ana", menu.options[0]?.value);
    expect(await steps()).toEqual(["thank-you", "thank-you"]);
  });
});

describe("a snooze right after a snooze", () => {
  it.each(["snooze 1h", "/interview snooze 1h", "/interview snooze acme 1h"])(
    "changes the time of the same step: %s",
    async (words) => {
      await met("2026-11-25T10:00");
      await w.says("sent ana");
      await w.clockTo("2026-12-03T10:00");
      await dialog(w, [
        ["snooze until tomorrow", /Snoozed.*first follow-up at .*Acme.* until Fri 4 Dec/],
        [words, /Snoozed.*first follow-up at .*Acme.* until Thu 3 Dec.*11:00/],
      ]);
    },
  );
});
