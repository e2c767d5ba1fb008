import { afterEach, describe, expect, it } from "vitest";
import { differences } from "./derived.ts";
import { one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type Told, type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

const HOSPITAL =
  "/interview add st marys hospital, icu nurse, today 10am, with linda okafor (manager), Jess Tran";
const GLOBEX = "/interview add Globex, Nurse, today 9am, with Raj Patel";

/** Both talks were this morning. */
async function met(...lines: readonly string[]): Promise<void> {
  w = await world({ at: "2026-11-24T08:00" });
  for (const line of lines) await w.types(line);
  await w.clockTo("2026-11-24T15:00");
}

const deeds = async () =>
  (await w.opportunities()).map(({ company, deeds: told }) => [
    company,
    ...told.map((deed) => (deed.kind === "heard" ? deed.what : deed.kind)),
  ]);

/** Says it, and makes sure that nothing was changed by it. */
async function quietly(words: string): Promise<Told> {
  const before = await deeds();
  const told = one(await w.says(words));
  expect(told.messages.flatMap(messageFaults)).toEqual([]);
  expect(told.forms.flatMap(formFaults)).toEqual([]);
  expect(await deeds()).toEqual(before);
  expect(await differences(w)).toEqual([]);
  return told;
}

describe("somebody who waits", () => {
  it("is told that silence is normal, and what is theirs to send first", async () => {
    await met(HOSPITAL);
    const { words } = await quietly("havent heard anything");
    expect(words).toMatch(/Silence is normal/);
    expect(words).toMatch(/thank-you, by Thu 26 Nov/);
    expect(words).toMatch(/\[What is due\]/);
  });

  it("is told when the window opens, and that it is open", async () => {
    await met(HOSPITAL);
    await w.says("thanked everyone");
    expect((await quietly("no word yet")).words).toMatch(/welcome from Wed 2 Dec/);
    await w.clockTo("2026-12-03T15:00");
    const asked = await quietly("its been a week and nothing should i email");
    expect(asked.words).toMatch(/polite window is open: Wed 2 - Wed 9 Dec/);
  });

  it("hears that no day is common, and what may be written now", async () => {
    await met(HOSPITAL);
    expect((await quietly("they said they'll let me know")).words).toMatch(
      /named no day.*thank-you/,
    );
    const asked = await quietly("should i email linda");
    expect(asked.words).toMatch(/polite now\. st marys hospital \(icu nurse\): Yours: thank-you/);
  });

  it("sees a line for each company, or the one that was named", async () => {
    await met(HOSPITAL, GLOBEX);
    const all = await quietly("still waiting");
    expect(all.words).toMatch(/st marys hospital, icu nurse: /);
    expect(all.words).toMatch(/Globex, Nurse: /);
    expect((await quietly("nothing from globex")).words).not.toMatch(/st marys/);
    expect((await quietly("no word from linda")).words).toMatch(/st marys/);
  });
});

describe("somebody with second thoughts", () => {
  it("gets a kind way out, and nothing is done", async () => {
    await met(HOSPITAL);
    expect((await quietly("i dont want the job anymore")).words).toMatch(/your call/);
    expect(one(await w.presses("Withdraw kindly")).words).toMatch(/Withdrawal to linda okafor/);
  });

  it("says which of several companies it is about", async () => {
    await met(HOSPITAL, GLOBEX);
    expect((await quietly("i dont want the job anymore")).words).toMatch(/Which one/);
    expect(one(await w.presses("Globex, Nurse")).words).toMatch(/\[Withdraw kindly\]/);
  });
});

describe("a short word", () => {
  it.each([
    ["thanks", /^You're welcome\. I'm here when you need me\.$/],
    ["ok", /^Good\. I'll write when something is due\.$/],
    ["hi", /^Hello\./],
    ["im so nervous", /normal/],
    ["i feel like i bombed it", /too harshly/],
  ])("gets a short one back: %s", async (said, answer) => {
    await met(HOSPITAL);
    expect((await quietly(said)).words).toMatch(answer);
  });

  it("about nerves names the interview that comes, with questions for it", async () => {
    w = await world({ at: "2026-11-24T08:00" });
    await w.types(HOSPITAL);
    expect((await quietly("im so nervous")).words).toMatch(/Nerves are normal.*Tue 24 Nov/);
    expect(one(await w.presses("Questions to ask")).words).toMatch(/Questions to ask/);
  });
});

describe("somebody who was met at one company only", () => {
  it("stands for it when they replied, and an offer is noted at once", async () => {
    await met(HOSPITAL, GLOBEX);
    expect((await quietly("linda replied")).words).toMatch(/Word from st marys hospital/);
    expect(one(await w.says("linda called, i got the job!!")).words).toMatch(
      /An offer from st marys/,
    );
    expect(await deeds()).toEqual([["st marys hospital", "offer"], ["Globex"]]);
  });

  it("is asked about when somebody else has the name, or the name is not quite theirs", async () => {
    await met(HOSPITAL, "/interview add Globex, Nurse, today 9am, with Linda Berg");
    expect((await quietly("linda replied")).words).toMatch(/Which one/);
    expect((await quietly("okafer replied")).words).toMatch(/Which one/);
  });

  it("is asked about before a no closes everything", async () => {
    await met(HOSPITAL, GLOBEX);
    expect((await quietly("linda said no")).words).toMatch(/Which one/);
  });
});

describe("good news without a name", () => {
  it("comes from the only company that is still open", async () => {
    await met(HOSPITAL, GLOBEX);
    await w.says("move on from globex");
    expect(one(await w.says("i got the job!!")).words).toMatch(/An offer from st marys/);
  });

  it("is asked about where two are open", async () => {
    await met(HOSPITAL, GLOBEX);
    expect((await quietly("i got the job!!")).words).toMatch(/Which one/);
  });
});

describe("words as people type them", () => {
  it.each([
    ["they said they need more time", "holding"],
    ["linda said i got the job", "offer"],
    ["thank u to jess sent", "sent"],
    ["sent jess by linkedin", "sent"],
    ["no one showed up for my interview", "no-show"],
  ])("are understood: %s", async (said, deed) => {
    await met(HOSPITAL);
    await w.says(said);
    expect((await deeds()).flat()).toContain(deed);
  });
});

describe("words that are not understood", () => {
  it("get examples with people and the company one knows", async () => {
    await met(HOSPITAL);
    const { words } = await quietly("blue elephants like jam");
    expect(words).toMatch(/sent linda, draft Jess, snooze to monday, st marys hospital replied/);
  });

  it("get made-up ones where one knows nobody yet", async () => {
    w = await world();
    expect(one(await w.says("blue elephants like jam")).words).toMatch(/sent ana, draft ana/);
  });
});
