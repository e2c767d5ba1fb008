import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

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

const optionsIn = ({ messages }: Told): readonly string[] =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "menu" ? block.options.map(({ label }) => label) : []));

const linksIn = ({ messages }: Told): readonly string[] =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
    .flatMap((button) => ("url" in button ? [button.url] : []));

/** Every interview of this morning is over, and the thank-yous are due tomorrow. */
async function met(...lines: readonly string[]): Promise<void> {
  w = await world();
  for (const line of lines) await w.types(`/interview add ${line}`);
  await w.clockTo("2026-11-24T09:30");
}

describe("a note to one of two Anas", () => {
  it("at one company is asked with a menu of both, and the choice is drafted", async () => {
    await met("Acme, today 11am, with Ana Ruiz, Ana Berg and Raj Patel");
    const asked = fits(one(await w.types("/interview note acme ana")));
    expect(optionsIn(asked)).toEqual(["thank-you to Ana Ruiz", "thank-you to Ana Berg"]);
    const draft = fits(one(await w.presses("thank-you to Ana Berg")));
    expect(draft.words).toMatch(/Thank-you to Ana Berg: Acme/);
    expect(draftIn(draft)).toMatch(/^Hi Ana,/);
  });

  it("at two companies is asked with the company beside the name", async () => {
    await met("Acme, today 11am, with Ana Ruiz", "Globex, today 3pm, with Ana Berg");
    for (const said of ["/interview note ana", "/interview note Ana"]) {
      const asked = fits(one(await w.types(said)));
      expect(optionsIn(asked)).toEqual([
        "thank-you to Ana Ruiz, Acme",
        "thank-you to Ana Berg, Globex",
      ]);
    }
    expect(optionsIn(one(await w.says("draft ana")))).toHaveLength(2);
    const draft = fits(one(await w.presses("thank-you to Ana Berg, Globex")));
    expect(draft.words).toMatch(/Thank-you to Ana Berg: Globex/);
  });

  it.each(["/interview note ana ruiz", "/interview note acme ana", "/interview note ana r"])(
    "needs no question where the words name one: %s",
    async (said) => {
      await met("Acme, today 11am, with Ana Ruiz", "Globex, today 3pm, with Ana Berg");
      expect(one(await w.types(said)).words).toMatch(/Thank-you to Ana Ruiz: Acme/);
    },
  );

  it("means the one known as Ana alone where the other has a last name", async () => {
    await met("Acme, today 11am, with Ana, Ana Ruiz");
    expect(one(await w.types("/interview note acme ana")).words).toMatch(/Thank-you to Ana: Acme/);
  });

  it("finds the person though the company was left out and there are two", async () => {
    await met("Acme, today 11am, with Ana Ruiz", "Globex, today 3pm, with Raj Patel");
    expect(one(await w.types("/interview note raj")).words).toMatch(/Thank-you to Raj Patel/);
    const unknown = one(await w.types("/interview note bob"));
    expect(unknown.words).toMatch(/I know no bob.*Ana Ruiz and Raj Patel/);
  });
});

describe("a note where nobody is to be written to directly", () => {
  async function noContact(): Promise<void> {
    w = await world();
    await w.types(
      "/interview add Acme, Data Analyst, today 11am, with Ana Ruiz ana@acme.com, Raj Patel raj@acme.com",
    );
    await w.types("/interview edit acme");
    await w.presses("Company and role");
    await w.fills({ messages: "no" });
    await w.clockTo("2026-11-24T09:30");
  }

  it.each(["/interview note acme", "/interview note acme ana", "/interview note raj"])(
    "is one thank-you to HR, said so, with no link to an interviewer: %s",
    async (said) => {
      await noContact();
      const draft = fits(one(await w.types(said)));
      expect(draft.words).toMatch(/Thank-you: Acme, Data Analyst/);
      expect(draft.words).toMatch(
        /not to be contacted directly: send it through HR, and only once/,
      );
      expect(draftIn(draft)).toMatch(/^Hello,/);
      expect(draftIn(draft)).not.toMatch(/Hi (?:Ana|Raj)/);
      expect(linksIn(draft)).toEqual([]);
      expect(draft.words).not.toMatch(/ana@acme|raj@acme/);
    },
  );

  it("is sent once for everybody, and no follow-up is offered or drafted", async () => {
    await noContact();
    await w.types("/interview note acme");
    const sent = one(await w.presses("Sent it"));
    expect(sent.words).toMatch(/Sent today: thank-you/);
    expect(sent.words).not.toMatch(/follow-up/);
    expect(one(await w.types("/interview plan acme")).words).not.toMatch(/follow-up/i);
    const none = one(await w.types("/interview note acme follow-up"));
    expect(none.words).toMatch(/There is no follow-up to write to Acme/);
    expect(draftIn(none)).toBe("");
  });
});
