import { afterEach, describe, expect, it } from "vitest";
import { dialog, one } from "./dialog.ts";
import { formFaults, messageFaults } from "./limits.ts";
import { type World, world } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

describe("a time at a change of the clocks", () => {
  it("is asked for where the clocks skip it", async () => {
    w = await world();
    const [form] = one(await w.types("/interview add Acme, PM, 2027-03-14 2:30am")).forms;
    const field = form?.fields.find(({ name }) => name === "when");
    expect(field?.value).toBe("2027-03-14 2:30am");
    expect(field?.fault).toMatch(/02:30 does not exist.*go forward.*01:30 or 03:30/);
    expect(await w.opportunities()).toEqual([]);
  });

  it("is the first of two where the clocks show it twice, and the answer says so", async () => {
    w = await world();
    const told = one(await w.types("/interview add Acme, PM, 2027-11-07 1:30am"));
    expect(told.words).toMatch(/Saved: Acme.*01:30 comes twice: I count from the first/s);
    const [acme] = await w.opportunities();
    expect(acme?.interviews[0]?.startsAt).toBe("2027-11-07T05:30:00.000Z");
  });
});

describe("a date that cannot be used", () => {
  it.each([
    { when: "29 Feb 2027 10am", says: "the calendar has no such day" },
    { when: "1970-01-01 10:00", says: "too long ago" },
    { when: "2020-02-02 10:00", says: "too long ago" },
    { when: "2100-01-01 10:00", says: "too far ahead" },
    { when: "February 29, 2027, 10am", says: "the calendar has no such day" },
    { when: "29 Feb 2027, 10am", says: "the calendar has no such day" },
  ])("stays in its own field when it came in one line: $when", async ({ when, says }) => {
    w = await world();
    const [form] = one(await w.types(`/interview add Acme, PM, ${when}`)).forms;
    const field = form?.fields.find(({ name }) => name === "when");
    expect(field?.value).not.toBe("");
    expect(when).toContain(field?.value);
    expect(field?.fault).toMatch(says);
    expect(form?.fields.find(({ name }) => name === "role")?.value).toBe("PM");
    expect(await w.opportunities()).toEqual([]);
  });

  it.each([
    { when: "", says: "When is it?" },
    { when: "blorp", says: 'I cannot use "blorp": there is no date' },
    { when: "31 Feb 15:00", says: "the calendar has no such day" },
    { when: "tue", says: "at what time" },
    { when: "24 Nov 2036 15:00", says: "more than two years away" },
    { when: "1 Jan 0001 15:00", says: /cannot use/ },
    { when: "25:99", says: /cannot use/ },
    { when: "99999999999999999999", says: /cannot use/ },
  ])("keeps what was typed and says what to do: $when", async ({ when, says }) => {
    w = await world();
    await w.types("/interview add");
    const told = one(await w.fills({ company: "Acme", with: "Ana Ruiz", when }));
    const [form] = told.forms;
    expect(form?.fields.find(({ name }) => name === "when")?.fault).toMatch(says);
    expect(form?.fields.find(({ name }) => name === "company")?.value).toBe("Acme");
    expect(form?.fields.find(({ name }) => name === "with")?.value).toBe("Ana Ruiz");
    expect(await w.opportunities()).toEqual([]);
  });

  it("is asked for when the line names no date, with the rest kept", async () => {
    w = await world();
    const { forms } = one(await w.types("/interview add Acme, Data Analyst, with Ana Ruiz"));
    const values = Object.fromEntries(
      forms[0]?.fields.map(({ name, value }) => [name, value]) ?? [],
    );
    expect(values).toMatchObject({ company: "Acme", role: "Data Analyst" });
    expect(values.with).toContain("Ana Ruiz");
  });

  it("is named with both readings where it has two", async () => {
    // The account is set to American English, as many are outside America.
    w = await world({ zone: "Europe/London", region: "GB-ENG" });
    const { words } = one(await w.types("/interview add Acme, 1/12 15:00"));
    expect(words).toMatch(/Which one: .*1 Dec.*12 Jan|Which one: .*12 Jan.*1 Dec/);
    expect(await w.opportunities()).toEqual([]);
  });

  it("is read the American way for somebody in America, and echoed in full", async () => {
    w = await world();
    expect(one(await w.types("/interview add Acme, 1/12 15:00")).words).toContain(
      "Tue 12 Jan 2027",
    );
  });
});

describe("a day the company named", () => {
  async function afterThanks(): Promise<void> {
    w = await world();
    await w.types("/interview add Acme, today 11am, with Ana");
    await w.clockTo("2026-11-24T10:00");
    await w.types("/interview sent acme");
  }

  it("is asked again when it is past, in the form and in words", async () => {
    await afterThanks();
    const { forms } = one(await w.types("/interview heard acme holding 2 Nov 2026"));
    expect(forms[0]?.fields[0]?.fault).toMatch(/lies in the past/);
    const again = one(await w.fills({ when: "4 Dec" }));
    expect(again.words).toContain("Fri 4 Dec");
  });

  it("before the interview is not taken as a promise", async () => {
    w = await world();
    await w.types("/interview add Acme, fri 3pm, with Ana");
    await w.clockTo("2026-11-27T16:20");
    await w.presses("Tell me");
    const told = one(await w.fills({ next: "25 Nov" }));
    expect(told.forms[0]?.fields.find(({ name }) => name === "next")?.fault).toMatch(
      /I read Thu 25 Nov 2027, which is a long way off/,
    );
  });

  it("that no one can read leaves everything as it was", async () => {
    await afterThanks();
    const before = await w.opportunities();
    const { forms } = one(await w.types("/interview heard acme holding soonish maybe"));
    expect(forms[0]?.fields[0]?.fault).toMatch(/cannot use "soonish maybe"/);
    expect(await w.opportunities()).toEqual(before);
  });
});

describe("names nobody planned for", () => {
  it.each([
    "@everyone",
    "<!channel>",
    "🚀🚀",
    "مجموعة الأفق",
    "Zażółć & <b>Söhne</b>",
    "1 & 2 `code` *bold*",
    "O'Neill / Partners: Berlin",
    "今日会社",
  ])("a company called %s is logged, listed and found again", async (company) => {
    w = await world();
    await w.types("/interview add");
    const saved = one(await w.fills({ company, when: "today 11am", with: "Ana" }));
    expect(saved.words).toContain(company);
    expect((await w.opportunities()).map((each) => each.company)).toEqual([company]);
    await w.clockTo("2026-11-24T10:00");
    expect(w.inbox().length).toBeGreaterThan(0);
    for (const { notice } of w.inbox()) expect(notice).not.toContain(company);
    expect(one(await w.types(`/interview sent ${company}`)).words).toContain("Sent today");
  });

  it.each(["🦊", "Ana", "مريم", "李", "Jean-Luc de la Tour d'Auvergne-Lauraguais III"])(
    "an interviewer called %s is thanked by name",
    async (name) => {
      w = await world();
      await w.types("/interview add");
      await w.fills({ company: "Acme", when: "today 11am", with: name });
      await w.clockTo("2026-11-24T10:00");
      const told = one(await w.types(`/interview sent acme ${name}`));
      expect(told.words).toContain(`thank-you to ${name}`);
    },
  );

  it("what is typed never becomes a span of its own: no mention, no link, no formatting", async () => {
    w = await world();
    const nasty = "<@U123> *bold* [x](http://evil.example) @here";
    await w.types("/interview add");
    const { messages } = await w.fills({ company: nasty, when: "today 11am", with: "Ana" });
    const spans = JSON.stringify(messages);
    expect(spans).not.toContain('"kind":"link"');
    expect(spans).toContain(nasty);
  });

  it("asks which of two Anas is meant, by their full names", async () => {
    w = await world();
    await w.types("/interview add Acme, today 11am, with Ana Ruiz, Ana Stone, Raj");
    await w.clockTo("2026-11-24T10:00");
    const told = one(await w.says("sent ana"));
    expect(told.words).toContain("Which ana?");
    expect(told.words).toContain("Ana Ruiz");
    expect(told.words).toContain("Ana Stone");
    expect(one(await w.presses("Ana Stone, Acme")).words).toContain("thank-you to Ana Stone");
  });

  it("keeps two roles at one company apart, and asks which one is meant", async () => {
    w = await world();
    await w.types("/interview add Acme, Data Analyst, today 10am, with Ana Ruiz");
    await w.types("/interview add Acme, Engineer, today 11am, with Raj Patel");
    expect(await w.opportunities()).toHaveLength(2);
    await dialog(w, [
      ["/interview plan acme", /Which one/],
      ["!Acme, Engineer", /Raj Patel/],
    ]);
    await w.clockTo("2026-11-24T10:00");
    expect(one(await w.says("sent raj")).words).toContain("Acme (Engineer)");
  });
});

describe("4,000 characters", () => {
  const long = "word ".repeat(800);

  it.each([
    { where: "a DM", line: long },
    { where: "add", line: `/interview add ${long}` },
    { where: "sent", line: `/interview sent ${long}` },
    { where: "an unknown command", line: `/interview ${"x".repeat(4000)}` },
    { where: "an unknown command with words", line: `/interview frobnicate ${long}` },
    { where: "heard", line: `/interview heard ${long}` },
    { where: "snooze", line: `/interview snooze ${long}` },
    { where: "settings", line: `/interview settings zone ${long}` },
    { where: "help", line: `/interview help ${long}` },
    { where: "erase", line: `/interview erase ${long}` },
    { where: "one name", line: `/interview add ${"A".repeat(4000)}, today 11am` },
  ])("in $where get one answer within every limit", async ({ line }) => {
    w = await world();
    await w.types("/interview add Acme, today 11am, with Ana, Raj");
    const told = one(await w.says(line));
    expect(told.messages.flatMap(messageFaults)).toEqual([]);
    expect(told.forms.flatMap(formFaults)).toEqual([]);
    expect(told.words).not.toMatch(/went wrong|\bat .*\.ts:\d/);
  });

  it("in the form's last field are kept whole", async () => {
    w = await world();
    await w.types("/interview add");
    const told = one(
      await w.fills({ company: "Acme", when: "today 11am", more: long.slice(0, 3000) }),
    );
    expect(told.words).toContain("Saved");
    const [opportunity] = await w.opportunities();
    expect(opportunity?.interviews[0]?.place).toContain("word word");
    for (const line of ["/interview plan acme", "/interview list", "/interview today"]) {
      expect(one(await w.types(line)).messages.flatMap(messageFaults)).toEqual([]);
    }
  });

  it("of names make a panel that every card can still show", async () => {
    w = await world();
    const names = Array.from({ length: 60 }, (_, index) => `Interviewer${index} Surname${index}`);
    await w.types("/interview add");
    const saved = one(
      await w.fills({ company: "Acme", when: "today 11am", with: names.join(", ") }),
    );
    expect(saved.messages.flatMap(messageFaults)).toEqual([]);
    await w.clockTo("2026-11-24T10:00");
    expect(w.inbox().flatMap(messageFaults)).toEqual([]);
    expect(one(await w.presses("Snooze")).messages.flatMap(messageFaults)).toEqual([]);
    expect(one(await w.presses("Back")).messages.flatMap(messageFaults)).toEqual([]);
    const all = one(await w.types("/interview sent acme everyone"));
    expect(all.messages.flatMap(messageFaults)).toEqual([]);
    const { undo } = { undo: one(await w.types("/interview undo")) };
    expect(undo.messages.flatMap(messageFaults)).toEqual([]);
  });
});

describe("words that are no command", () => {
  it.each([
    ["snoze acme", "/interview snooze acme"],
    ["lst", "/interview list"],
    ["setings zone Berlin", "/interview settings zone Berlin"],
    ["ad Acme, tue 3pm", "/interview add Acme, tue 3pm"],
  ])("/interview %s is offered as %s", async (typed, offered) => {
    w = await world();
    const told = one(await w.types(`/interview ${typed}`));
    expect(told.words).toContain(`Did you mean ${offered}?`);
  });

  it("get the list of what there is where nothing is near", async () => {
    w = await world();
    const told = one(await w.types("/interview frobnicate the gizmo"));
    expect(told.words).toContain("/interview frobnicate the gizmo");
    expect(told.words).toMatch(/add, list, plan/);
  });

  it("in the DM get one helpful line with buttons", async () => {
    w = await world();
    await w.types("/interview add Acme, today 11am");
    const told = one(await w.says("what is the meaning of life"));
    expect(told.words).toContain("nothing was changed");
    expect(told.words).toContain("[What is due]");
  });

  it.each(["/interview", "/interview   ", "/club", "/interview \u0000"])(
    "an empty or foreign root gets help: %j",
    async (line) => {
      w = await world();
      await w.types("/interview add Acme, today 11am");
      one(await w.types(line));
    },
  );
});
