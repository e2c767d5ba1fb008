import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RunningPage, startPage } from "../../../adapters/playground/page.ts";
import { text } from "../../../src/chat/text.ts";
import { hostileTexts } from "../messages.ts";
import { hasChromium, openChromium } from "./chromium.ts";
import { inPage } from "./in-page.ts";
import { dueCard } from "./scripted-bot.ts";
import { type ToyWorld, toyWorld } from "./toy-world.ts";

const NOW = "2026-11-24T14:00:00.000Z";
const PLANNED = [
  { at: "2026-11-24T21:15:00.000Z", account: "ana", text: "Thank-yous, Acme", message: dueCard },
  { at: "2026-12-03T14:00:00.000Z", account: "ben", text: "First follow-up", message: dueCard },
];

const ANAS_DM = {
  kind: "dm",
  platform: "playground",
  workspace: "playground",
  account: "ana",
} as const;

describe.skipIf(!hasChromium())("the page in a real browser", () => {
  let browser: Browser;
  let running: RunningPage | undefined;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await running?.close();
    running = undefined;
    // Nothing on the page may break its own content policy or throw.
    expect(complaints.splice(0)).toEqual([]);
  });

  async function open(
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; toy: ToyWorld; url: string }> {
    const toy = await toyWorld({ now: NOW, planned: PLANNED });
    const { adapter, world } = toy;
    running = await startPage({ adapter, world, port: 0, hostname: "127.0.0.1" });
    const viewport = { width: 1440, height: 900 };
    const context = await browser.newContext({ viewport, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    asked.length = 0;
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (line) => {
      const isRefusal = line.text().startsWith("Failed to load resource");
      if (line.type() === "error" && !isRefusal) complaints.push(line.text());
    });
    await page.goto(running.url);
    await page.locator("body.ready").waitFor();
    return { page, toy, url: running.url };
  }

  const line = (page: Page, name: string) => page.getByLabel(`Message as ${name}`);
  const pane = (page: Page, name: string) => page.getByRole("region", { name });
  const options = (page: Page) =>
    page.getByRole("listbox", { name: "What could come next" }).getByRole("option");
  const faintTexts = (page: Page) =>
    page.evaluate<readonly { words: string; ratio: number }[]>(inPage("faint-texts"));
  const sees = (where: Locator, words: string) => where.getByText(words).first().waitFor();

  async function type(page: Page, name: string, words: string) {
    await line(page, name).fill(words);
    await line(page, name).press("Enter");
  }

  it("shows what this is, three people and the club, each in their own time", async () => {
    const { page } = await open();
    await sees(page.locator("body"), "A coach for the days after a job interview.");
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "Clock",
      "What is coming",
      "Ana",
      "Ben",
      "Mia",
      "#job-club",
    ]);
    await sees(pane(page, "Ana"), "Direct messages · 09:00 New York");
    await sees(pane(page, "Ben"), "Direct messages · 14:00 London");
    await sees(pane(page, "Ana"), "Hello. Only you see this.");
  });

  it("greets the others when their conversation is looked at", async () => {
    const { page } = await open();
    await sees(pane(page, "Ana"), "Hello. Only you see this.");
    expect(await pane(page, "Mia").textContent()).not.toContain("Hello. Only you see this.");
    await line(page, "Mia").focus();
    await sees(pane(page, "Mia"), "Hello. Only you see this.");
  });

  it("logs an example interview with one click", async () => {
    const { page, toy } = await open();
    await page.getByRole("button", { name: "Try an example interview" }).click();
    await sees(pane(page, "Ana"), "Acme, Data Analyst");
    expect(toy.heard.at(-1)).toMatchObject({
      kind: "command",
      root: "interview",
      speaker: { account: "ana" },
    });
  });

  it("copies a draft whole, and says so only when it did", async () => {
    const { page, toy } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await toy.adapter.send(ANAS_DM, dueCard, "a card with a draft");
    await pane(page, "Ana").getByRole("button", { name: "Copy", exact: true }).click();
    await pane(page, "Ana").getByRole("button", { name: "Copied" }).waitFor();
    const clipboard = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(clipboard).toBe("Dear Ana,\nthank you for your time on Tuesday.");
  });

  it("selects a draft where there is no clipboard to put it in", async () => {
    const { page, toy } = await open();
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await toy.adapter.send(ANAS_DM, dueCard, "a card with a draft");
    await pane(page, "Ana").getByRole("button", { name: "Copy", exact: true }).click();
    await pane(page, "Ana").getByRole("button", { name: "copy it with your keyboard" }).waitFor();
    expect(await page.evaluate<string>("getSelection().toString()")).toContain(
      "thank you for your time on Tuesday.",
    );
  });

  it("completes a command with the keyboard alone", async () => {
    const { page, toy } = await open();
    const box = line(page, "Ana");
    await box.focus();
    await page.keyboard.type("/int");
    await page.getByRole("option", { name: "/interview" }).waitFor();
    await page.keyboard.press("Tab");
    await page.getByRole("option", { name: /^sent/ }).waitFor();
    expect(await box.getAttribute("aria-haspopup")).toBe("listbox");
    await page.keyboard.type("s");
    await expect.poll(() => options(page).count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    const option = page
      .getByRole("listbox", { name: "What could come next" })
      .getByRole("option", { selected: true });
    expect(await box.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
    await page.keyboard.press("Enter");
    await sees(pane(page, "Ana"), "interview: Which opportunity");
    await page.getByRole("option", { name: "Acme, Data Analyst" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await box.inputValue()).toBe("/interview sent Acme, Data Analyst ");
    await sees(pane(page, "Ana"), "who: To whom");
    await page.keyboard.press("Escape");
    expect(await options(page).count()).toBe(0);
    await page.keyboard.press("Enter");
    // The conversation keeps the words; the bot hears the row that they stand for.
    await sees(pane(page, "Ana"), "/interview sent Acme, Data Analyst");
    await expect
      .poll(() => toy.heard.at(-1))
      .toMatchObject({
        kind: "command",
        input: { kind: "options", name: "sent", options: { interview: "opportunity1" } },
      });
  });

  it("turns the clock, delivers on the way, and shows what is still coming", async () => {
    const { page, toy } = await open();
    const coming = page.getByRole("region", { name: "What is coming" });
    expect(await coming.getByRole("button").allTextContents()).toEqual([
      "Tue 24 Nov 16:15 Ana Thank-yous, Acme",
      "Thu 3 Dec 14:00 Ben First follow-up",
    ]);
    await page.getByRole("button", { name: "Next due Tue 24 Nov 16:15" }).click();
    await sees(pane(page, "Ana"), "Thank-yous for Acme");
    await expect.poll(() => coming.getByRole("button").count()).toBe(1);
    expect(await page.locator("#now-time").textContent()).toBe("16:15");
    await page.getByRole("button", { name: "+1 day" }).click();
    await expect.poll(() => toy.world.now()).toBe("2026-11-25T21:15:00.000Z");
    await page.getByLabel("Turn the clock to this date and time").fill("2026-12-01T08:00");
    await page.getByRole("button", { name: "Go", exact: true }).click();
    await expect.poll(() => toy.world.now()).toBe("2026-12-01T13:00:00.000Z");
    await coming.getByRole("button").click();
    await sees(pane(page, "Ben"), "Thank-yous for Acme");
  });

  it("presses a button by keyboard, changes the card in place and keeps the focus on it", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: /^Next due/ }).click();
    await page.getByRole("button", { name: "Sent it (Ana Ruiz)" }).focus();
    await page.keyboard.press("Enter");
    await sees(pane(page, "Ana"), "Good: within a day.");
    expect(await page.getByText("Thank-yous for Acme").count()).toBe(0);
    await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("Undo");
  });

  it("sends a menu's choice, not its mere opening", async () => {
    const { page, toy } = await open();
    await page.getByRole("button", { name: /^Next due/ }).click();
    const before = toy.heard.length;
    await page.getByRole("combobox", { name: "Snooze" }).selectOption("Tomorrow 9:00");
    expect(toy.heard.length).toBe(before);
    await page.getByRole("button", { name: "Choose" }).click();
    await sees(pane(page, "Ana"), "Snoozed: tomorrow.");
  });

  it("shows a form as a dialog, with the fault beside its field and what was typed kept", async () => {
    const { page, toy } = await open();
    await type(page, "Mia", "/interview add");
    const dialog = page.getByRole("dialog", { name: "Log an interview" });
    await dialog.waitFor();
    expect(await dialog.getByLabel("Company").inputValue()).toBe("Acme");
    expect(await dialog.getByRole("radio", { name: "Panel" }).isChecked()).toBe(true);
    await dialog.getByLabel("Company").fill("Globex");
    await dialog.getByLabel("Notes").fill("calm");
    await dialog.getByLabel("Company").press("Enter");
    const when = dialog.getByRole("textbox", {
      name: "When",
      description: "For example: tue 3pm Say a day and a time, such as tue 3pm.",
    });
    await when.waitFor();
    expect(await when.getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => page.evaluate("document.activeElement.name")).toBe("when");
    expect(await dialog.getByLabel("Notes").inputValue()).toBe("calm");
    await page.keyboard.type("tue 3pm");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await sees(pane(page, "Mia"), "Acme, Data Analyst");
    expect(toy.heard.at(-1)).toMatchObject({
      kind: "form",
      values: { when: "tue 3pm", notes: "calm" },
    });
  });

  it("closes a form with Escape, also on the server", async () => {
    const { page, toy } = await open();
    await type(page, "Ana", "/interview add");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(toy.adapter.forms.of("ana")).toBeUndefined();
  });

  it("shows what only one person sees to that person only", async () => {
    const { page } = await open();
    const club = pane(page, "#job-club");
    await type(page, "#job-club", "/interview list");
    await sees(club, 'Nothing for "list".');
    expect(await club.getByText("Only you can see this").count()).toBe(2);
    await club.getByLabel("Speak in the channel as").selectOption("Ben");
    await expect.poll(() => club.getByText('Nothing for "list".').count()).toBe(0);
    await type(page, "#job-club", "/club status");
    await sees(club, "Check-ins on Mondays.");
    await club.getByLabel("Speak in the channel as").selectOption("Mia");
    await sees(club, "Check-ins on Mondays.");
  });

  it("opens a form from what somebody wrote, with the keyboard; commands and the bot's words offer none", async () => {
    const { page, toy } = await open();
    const club = pane(page, "#job-club");
    await type(page, "#job-club", "Interview at Acme, tue 3pm");
    await type(page, "#job-club", "/interview list");
    await sees(club, 'Nothing for "list".');
    const log = page.getByRole("button", { name: "Log this interview" });
    expect(await log.count()).toBe(1);
    await club.getByLabel("Speak in the channel as").selectOption("Ben");
    await log.focus();
    expect(await page.evaluate("getComputedStyle(document.activeElement).opacity")).toBe("1");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(toy.heard.at(-1)).toMatchObject({
      kind: "shortcut",
      text: "Interview at Acme, tue 3pm",
      speaker: { account: "ben" },
    });
  });

  it("hands over a file that was chosen or dropped", async () => {
    const { page } = await open();
    const invite = { name: "invite.ics", mimeType: "text/calendar", buffer: Buffer.from("BEGIN") };
    await page.locator("#file-ana").setInputFiles(invite);
    await sees(pane(page, "Ana"), "A file of 5 bytes.");
    const data = await page.evaluateHandle(inPage("dropped-file"));
    await page.locator("#pane-ben").dispatchEvent("drop", { dataTransfer: data });
    await sees(pane(page, "Ben"), "A file of 4 bytes.");
  });

  it("announces each message once: what is there already is not put in again", async () => {
    const { page } = await open();
    await type(page, "Ana", "hello");
    await sees(pane(page, "Ana"), "You said: hello");
    await page.evaluate(`{
      globalThis.added = [];
      new MutationObserver((changes) => added.push(...changes.flatMap(({ addedNodes }) =>
        [...addedNodes].map((node) => node.textContent))))
        .observe(document.querySelector("#pane-ana .log"), { childList: true });
    }`);
    await page.getByRole("button", { name: "+1 hour" }).click();
    await sees(page.locator(".now"), "10:00");
    await type(page, "Ana", "again");
    await sees(pane(page, "Ana"), "You said: again");
    expect(await page.evaluate("added")).toEqual([
      "Ana10:00againLog this interview",
      "Afterword10:00You said: again",
    ]);
  });

  it("keeps its conversations when it is opened again", async () => {
    const { page } = await open();
    await type(page, "Ana", "hello");
    await sees(pane(page, "Ana"), "You said: hello");
    await page.reload();
    await sees(pane(page, "Ana"), "You said: hello");
    expect(await pane(page, "Ana").getByText("Only you see this").count()).toBe(1);
  });

  it("shows one conversation at a time on a phone, with tabs, and nothing wider than the screen", async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    expect(await page.getByRole("region", { name: "Ben" }).count()).toBe(0);
    await page.getByRole("tab", { name: "Ana" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Ben" }).getAttribute("aria-selected")).toBe("true");
    await type(page, "Ben", "hello");
    await sees(pane(page, "Ben"), "You said: hello");
    await page.getByRole("button", { name: /^Next due/ }).click();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const log = await pane(page, "Ben").getByRole("log").boundingBox();
    expect(log?.height).toBeGreaterThan(250);
    const send = await pane(page, "Ben").getByRole("button", { name: "Send" }).boundingBox();
    expect((send?.y ?? 0) + (send?.height ?? 0)).toBeLessThanOrEqual(844);
  });

  it.each(["light", "dark"] as const)(
    "is readable in %s: every text has enough contrast",
    async (colorScheme) => {
      const { page } = await open({ colorScheme });
      await page.getByRole("button", { name: "Try an example interview" }).click();
      await page.getByRole("button", { name: /^Next due/ }).click();
      await type(page, "#job-club", "/interview list");
      await line(page, "Ben").fill("/interview ");
      await options(page).first().waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await faintTexts(page)).toEqual([]);
      await type(page, "Mia", "/interview add");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".fault").waitFor();
      expect(await faintTexts(page)).toEqual([]);
      const ground = await page.evaluate("getComputedStyle(document.body).backgroundColor");
      expect(ground).toBe(colorScheme === "dark" ? "rgb(19, 24, 22)" : "rgb(243, 239, 231)");
    },
  );

  it("tells when texts are too faint", async () => {
    const { page } = await open();
    await page.evaluate(`document.getElementById("about").style.color = "#bbbbbb"`);
    expect(await faintTexts(page)).toHaveLength(1);
  });

  it("gives every control a name and every conversation a live log", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: /^Next due/ }).click();
    await sees(pane(page, "Ana"), "Thank-yous for Acme");
    expect(await page.evaluate(inPage("nameless-controls"))).toEqual([]);
    expect(await page.getByRole("log").count()).toBe(4);
    for (const log of await page.getByRole("log").all()) {
      expect(await log.getAttribute("aria-live")).toBe("polite");
    }
    const ids = "[...document.querySelectorAll(`[id]`)].map(({ id }) => id)";
    const all = await page.evaluate<readonly string[]>(ids);
    expect(all).toEqual([...new Set(all)]);
  });

  it("reaches everything with Tab and shows where one is", async () => {
    const { page } = await open();
    const reached = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      const where = await page.evaluate<{ name: string; isVisible: boolean } | null>(
        inPage("focused"),
      );
      if (where === null) continue;
      expect(where.isVisible, where.name).toBe(true);
      reached.add(where.name);
    }
    for (const wanted of [
      "example",
      "+1 hour",
      "next-due",
      "jump-to",
      "line-ana",
      "line-job-club",
    ]) {
      expect(reached).toContain(wanted);
    }
  });

  it("keeps hostile words literal: no element, link or style comes of them", async () => {
    const { page, toy } = await open();
    const before = await page.locator("script, img, iframe, a").count();
    for (const hostile of hostileTexts) {
      const message = {
        notice: "Words.",
        blocks: [
          { kind: "paragraph", text: text`${hostile}` },
          { kind: "heading", text: hostile },
          { kind: "facts", rows: [{ label: hostile, value: text`${hostile}` }] },
          { kind: "buttons", buttons: [{ label: "Go", about: hostile, id: "1:go" }] },
          {
            kind: "paragraph",
            text: [{ kind: "link", text: "link", url: "javascript:alert(1)" }],
          },
        ],
      } as const;
      const place = {
        kind: "dm",
        platform: "playground",
        workspace: "playground",
        account: "mia",
      } as const;
      await toy.adapter.send(place, message, hostile.slice(0, 25));
    }
    const last = hostileTexts.at(-1) ?? "";
    await pane(page, "Mia").getByRole("heading", { name: last, exact: true }).waitFor();
    const said = (await pane(page, "Mia").getByRole("log").textContent()) ?? "";
    for (const hostile of hostileTexts) expect(said).toContain(hostile);
    // One picture of ours a message, and nothing else.
    const after = await page.locator("script, img, iframe, a").count();
    expect(after - before).toBe(hostileTexts.length);
  });

  it("asks for nothing from anywhere else", async () => {
    const { page, url } = await open();
    await page.getByRole("button", { name: "Try an example interview" }).click();
    await sees(pane(page, "Ana"), "Acme, Data Analyst");
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((address) => !address.startsWith(url))).toEqual([]);
  });

  it("says so when the playground is gone", async () => {
    const { page } = await open();
    await running?.close();
    running = undefined;
    await type(page, "Ana", "hello");
    await sees(page.getByRole("alert"), "The playground does not answer. Is it still running?");
    expect(await line(page, "Ana").inputValue()).toBe("hello");
  });
});
