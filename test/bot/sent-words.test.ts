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
