import { afterEach, describe, expect, it } from "vitest";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { draftIn, fits, keptNotes, linksIn } from "./notes-stage.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** The thank-yous are out, and the first follow-up is due; its usual reader is the manager. */
async function due(): Promise<void> {
  w = await world({ at: "2026-11-24T08:00" });
  await w.types(
    "/interview add St. Mary's Hospital, ICU RN, today 10am, with Linda Park (manager) linda@stmarys.org, Brandon Cole brandon@stmarys.org, Rita Fox (recruiter) rita@stmarys.org",
  );
  await w.clockTo("2026-11-25T09:30");
  await w.says("sent everyone");
  await w.clockTo("2026-12-03T09:30");
}

const sent = async () =>
  (await w.opportunities())
    .flatMap(({ deeds }) => deeds)
    .flatMap((deed) => (deed.kind === "sent" && deed.step === "first-follow-up" ? [deed.at] : []));

describe("a follow-up to somebody who was named", () => {
  it.each([
    ["draft the follow up to brandon", "Brandon Cole", "brandon@stmarys.org"],
    ["write the follow-up to Brandon at st mary's", "Brandon Cole", "brandon@stmarys.org"],
    ["draft a follow-up for the recruiter", "Rita Fox", "rita@stmarys.org"],
    ["draft the follow-up to linda", "Linda Park", "linda@stmarys.org"],
    ["draft the follow-up", "Linda Park", "linda@stmarys.org"],
  ])(
    "goes to that person on the card, in its greeting and in its links: %s",
    async (said, name, address) => {
      await due();
      const asked = fits(one(await w.says(said)));
      expect(asked.words).toContain(`First follow-up to ${name}: St. Mary's Hospital`);
      const draft = fits(await w.presses("Leave the blanks out"));
      expect(draft.words).toContain(`First follow-up to ${name}`);
      expect(draft.words).toContain(address);
      expect(draftIn(draft)).toMatch(new RegExp(`^Hi ${name.split(" ")[0]},`));
      for (const { href } of linksIn(draft)) expect(decodeURIComponent(href)).toContain(address);
    },
  );

  it("is the one follow-up: sent once, its hashes kept once, and it can be taken back", async () => {
    await due();
    await w.says("draft the follow up to brandon");
    const told = fits(one(await w.presses("Sent it")));
    expect(told.words).toMatch(/first follow-up/);
    expect(await sent()).toHaveLength(1);
    expect(await keptNotes(w)).toHaveLength(1);
    expect(await differences(w)).toEqual([]);
    expect((await w.says("draft the follow up to brandon")).words).toMatch(
      /Second and last follow-up to Brandon Cole/,
    );
    await w.says("undo");
    expect(await sent()).toEqual([]);
  });

  it("leads back to its card, and its check settles the same step", async () => {
    await due();
    await w.says("draft the follow up to brandon");
    await w.presses("Edit");
    const checked = fits(
      one(await w.fills({ text: "Hi Brandon,\n\nHas the process changed?\n\nBest,\nAna" })),
    );
    expect(checked.words).toMatch(/First follow-up to Brandon Cole/);
    expect(checked.words).not.toMatch(/This note is for Linda/);
    await w.presses("Sent it");
    expect(await sent()).toHaveLength(1);
    await w.says("undo");
    await w.says("draft the follow up to brandon");
    expect((await w.presses("Back")).words).toMatch(/First follow-up/i);
  });

  it("goes to nobody by name where they asked not to be contacted", async () => {
    await due();
    await w.types("/interview edit st mary's");
    await w.presses("Company and role");
    await w.fills({ messages: "no" });
    const draft = await w.says("draft the follow up to brandon");
    expect(draftIn(draft)).toBe("");
  });
});
