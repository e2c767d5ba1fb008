import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Adapter, type Handle, SendFailure } from "../../src/chat/adapter.ts";
import { packId } from "../../src/chat/button.ts";
import type { Form } from "../../src/chat/form.ts";
import type { Incoming } from "../../src/chat/incoming.ts";
import type { Message } from "../../src/chat/message.ts";
import type { DirectMessage } from "../../src/chat/place.ts";
import { change, NOTHING, type Reply, say } from "../../src/chat/reply.ts";
import { strong, text } from "../../src/chat/text.ts";
import { contractRegistry } from "./contract-registry.ts";
import { anyMessage, hostileTexts } from "./messages.ts";

/** One message as the person sees it. */
export interface Seen {
  /** All words of it, lines joined by a newline. */
  readonly text: string;
  /** The labels of its buttons and menus. */
  readonly buttons: readonly string[];
}

/** The dialog that is open before the person. */
export interface SeenForm {
  readonly title: string;
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly fault?: string;
  }[];
}

/** A send that goes wrong on the platform's side: see failWith. */
export type Failure = "gone" | "rate limit" | "lost answer" | "refused";

/** One adapter against its platform, with one person in front of it. Nothing waits for the bot: the contract polls. */
export interface Harness {
  readonly adapter: Adapter;
  /** The direct messages of the one person. */
  readonly place: DirectMessage;
  /** Starts the adapter with this handle and `contractRegistry`. */
  start(handle: Handle): Promise<void>;
  stop(): Promise<void>;
  /** The person writes in the direct messages. */
  says(text: string): Promise<void>;
  /** The person types a slash command in the direct messages: "/interview list". */
  types(line: string): Promise<void>;
  /** The person presses the newest button with this label. */
  presses(label: string): Promise<void>;
  /** The person sends the open dialog with these values, by field name. */
  submits(values: Readonly<Record<string, string>>): Promise<void>;
  /** The dialog that is open now. */
  form(): Promise<SeenForm | undefined>;
  /** Everything the person sees in the direct messages now, oldest first, the bot's messages only. */
  visible(): Promise<readonly Seen[]>;
  /** The platform delivers the person's latest event once more, with the same ids. */
  deliverAgain(): Promise<void>;
  /** The platform tells the adapter about a message that the bot itself posted. */
  echo(text: string): Promise<void>;
  /** The next send fails like this; undefined where the platform cannot fail so. */
  readonly failWith: Partial<Record<Failure, () => void | Promise<void>>>;
}

/** The pure part: a message in the platform's own form, and a judge of it that the adapter does not share. */
export interface Rendering {
  show(message: Message): unknown;
  /** What the platform would refuse about it; empty when it is fine. */
  check(shown: unknown): readonly string[];
  /** The words as the person reads them. */
  reads(shown: unknown): string;
  /** Mentions, links and formatting that the platform would make of it. */
  acts(shown: unknown): readonly string[];
}

export interface AdapterContract {
  readonly name: string;
  readonly rendering: Rendering;
  make(): Promise<Harness>;
}

const SETTLE_MS = 150;
const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
const eventually = <T>(check: () => Promise<T>) =>
  vi.waitFor(check, { timeout: 5_000, interval: 20 });

const buttonId = packId("look", "row1");
const formId = packId("fill", "row1");

const card = (words: string, label = "Sent it"): Message => ({
  notice: "A step is due.",
  blocks: [
    { kind: "paragraph", text: text`${words}` },
    { kind: "buttons", buttons: [{ label, id: buttonId }] },
  ],
});

const words = (said: string): Message => ({
  notice: "An answer.",
  blocks: [{ kind: "paragraph", text: text`${said}` }],
});

const form = (fault?: string, value = "Acme"): Form => ({
  id: formId,
  title: "Add an interview",
  submit: "Save",
  fields: [
    {
      name: "company",
      label: "Company",
      kind: "line",
      required: true,
      value,
    },
    {
      name: "when",
      label: "When",
      kind: "line",
      required: false,
      ...(fault === undefined ? {} : { fault }),
    },
  ],
});

/** What every adapter keeps, on whatever platform. Call it at the top of a test file. */
export function adapterContract(contract: AdapterContract): void {
  describe(`${contract.name} keeps the adapter contract`, () => {
    let harness: Harness | undefined;
    const heard: Incoming[] = [];

    const begin = async (answer: (incoming: Incoming) => Reply | Promise<Reply>) => {
      heard.length = 0;
      const made = await contract.make();
      harness = made;
      await made.start(async (incoming) => {
        heard.push(incoming);
        return await answer(incoming);
      });
      return made;
    };
    const kinds = (kind: Incoming["kind"]) => heard.filter((incoming) => incoming.kind === kind);
    const sees = (h: Harness, said: string) =>
      eventually(async () =>
        expect((await h.visible()).map((seen) => seen.text).join("\n")).toContain(said),
      );

    afterEach(async () => {
      await harness?.stop();
      harness = undefined;
    });

    it("hears a slash command and shows what is said", async () => {
      const h = await begin(() => say(words("Nothing is due.")));
      await h.types("/interview list");
      await sees(h, "Nothing is due.");
      const command = kinds("command")[0];
      expect(command?.kind === "command" && command.root).toBe("interview");
      expect(command?.speaker.account).toBe(h.place.account);
      expect(command?.now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    });

    it("hears what is written in the direct messages and answers there", async () => {
      const h = await begin((incoming) =>
        incoming.kind === "text" ? say(words("Noted.")) : NOTHING,
      );
      await h.says("sent ana and raj");
      await sees(h, "Noted.");
      const written = kinds("text")[0];
      expect(written?.kind === "text" && written.text).toBe("sent ana and raj");
      expect(written?.place).toEqual(h.place);
    });

    it("changes a card in place when its button is pressed, and the old button is gone", async () => {
      const h = await begin((incoming) =>
        incoming.kind === "press" ? change(words("Marked as sent.")) : NOTHING,
      );
      await h.adapter.send(h.place, card("Thank Ana."), "key-change");
      await sees(h, "Thank Ana.");
      await h.presses("Sent it");
      await sees(h, "Marked as sent.");
      const all = await h.visible();
      expect(all.filter((seen) => seen.buttons.includes("Sent it"))).toEqual([]);
      expect(all.filter((seen) => seen.text.includes("Thank Ana."))).toEqual([]);
      const press = kinds("press")[0];
      expect(press?.kind === "press" && press.id).toBe(buttonId);
    });

    it("says something beside a card when a press asks for that", async () => {
      const h = await begin((incoming) =>
        incoming.kind === "press" ? say(words("Because of the window.")) : NOTHING,
      );
      await h.adapter.send(h.place, card("Thank Ana.", "Why now?"), "key-say");
      await h.presses("Why now?");
      await sees(h, "Because of the window.");
      await sees(h, "Thank Ana.");
    });

    it("opens a form, keeps what was typed, and shows what was wrong", async () => {
      const h = await begin((incoming) => {
        if (incoming.kind === "command") return { kind: "ask", form: form(), reopen: buttonId };
        if (incoming.kind !== "form") return NOTHING;
        if (incoming.values.when === "tue 3pm") return say(words("Saved."));
        const typed = incoming.values.company ?? "";
        return { kind: "ask", form: form("That day is gone.", typed), reopen: buttonId };
      });
      await h.types("/interview add");
      await eventually(async () => expect((await h.form())?.title).toBe("Add an interview"));
      expect((await h.form())?.fields[0]?.value).toBe("Acme");

      await h.submits({ company: "Globex", when: "yesterday" });
      await eventually(async () => {
        const faults = (await h.form())?.fields.map((field) => field.fault ?? "").join();
        const said = (await h.visible()).map((seen) => seen.text).join("\n");
        expect(`${faults}${said}`).toContain("That day is gone.");
      });
      const answered = kinds("form")[0];
      expect(answered?.kind === "form" && answered.id).toBe(formId);
      expect(answered?.kind === "form" && answered.values).toEqual({
        company: "Globex",
        when: "yesterday",
      });
    });

    it("says what came of a form", async () => {
      const h = await begin((incoming) => {
        if (incoming.kind === "command") return { kind: "ask", form: form(), reopen: buttonId };
        return incoming.kind === "form" ? say(words("Saved for Tuesday.")) : NOTHING;
      });
      await h.types("/interview add");
      await eventually(async () => expect(await h.form()).toBeDefined());
      await h.submits({ company: "Globex", when: "tue 3pm" });
      await sees(h, "Saved for Tuesday.");
    });

    it("changes the card from whose button the answered form was opened", async () => {
      const h = await begin((incoming) => {
        if (incoming.kind === "press") return { kind: "ask", form: form(), reopen: buttonId };
        return incoming.kind === "form" ? change(words("Snoozed to Monday.")) : NOTHING;
      });
      await h.adapter.send(h.place, card("Thank Ana.", "Snooze"), "key-form");
      await h.presses("Snooze");
      await eventually(async () => expect(await h.form()).toBeDefined());
      await h.submits({ company: "Globex", when: "" });
      await sees(h, "Snoozed to Monday.");
      const all = await h.visible();
      expect(all.filter((seen) => seen.text.includes("Thank Ana."))).toEqual([]);
    });

    it("stays quiet about its own messages", async () => {
      const h = await begin(() => say(words("I talk to myself.")));
      await h.echo("Thank Ana.");
      await settle();
      expect(heard).toEqual([]);
    });

    it("is not confused by a second delivery of the same event: the ids are the same", async () => {
      const seenIds = new Set<string>();
      const h = await begin((incoming) => {
        if (seenIds.has(incoming.eventId)) return NOTHING;
        seenIds.add(incoming.eventId);
        return incoming.kind === "text" ? say(words("Noted once.")) : NOTHING;
      });
      await h.says("sent ana");
      await sees(h, "Noted once.");
      await h.deliverAgain();
      await settle();
      const answers = (await h.visible()).filter((seen) => seen.text.includes("Noted once."));
      expect(answers).toHaveLength(1);
    });

    it("says a kind sentence, never nothing, when handling breaks", async () => {
      const h = await begin(() => Promise.reject(new Error("secret-detail at line 7")));
      await h.types("/interview list");
      await eventually(async () => expect((await h.visible()).length).toBeGreaterThan(0));
      const said = (await h.visible()).map((seen) => seen.text).join("\n");
      expect(said).not.toContain("secret-detail");
    });

    it("finds a message again by its key, and only that one", async () => {
      const h = await begin(() => NOTHING);
      const since = new Date(Date.now() - 60_000).toISOString();
      const ref = await h.adapter.send(h.place, card("Thank Ana."), "AAAAAAAAAAAAAAAAAAAAAA");
      expect(await h.adapter.find(h.place, "AAAAAAAAAAAAAAAAAAAAAA", since)).toEqual(ref);
      expect(await h.adapter.find(h.place, "BBBBBBBBBBBBBBBBBBBBBB", since)).toBeUndefined();
    });

    it("replaces a message that it sent earlier", async () => {
      const h = await begin(() => NOTHING);
      const ref = await h.adapter.send(h.place, card("Thank Ana."), "key-later");
      await h.adapter.change(ref, words("This step has passed."));
      await sees(h, "This step has passed.");
      expect((await h.visible()).filter((seen) => seen.text.includes("Thank Ana."))).toEqual([]);
    });

    const failing = async (failure: Failure) => {
      const h = await begin(() => NOTHING);
      const arm = h.failWith[failure];
      if (arm === undefined) return undefined;
      await arm();
      const outcome = await h.adapter.send(h.place, card("Thank Ana."), "key-fail").then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(outcome, "send must throw").toBeInstanceOf(SendFailure);
      return outcome instanceof SendFailure ? outcome : undefined;
    };

    it("tells that a person cannot be reached", async () => {
      const failure = await failing("gone");
      if (failure) expect(failure.kind).toBe("gone");
    });

    it("tells how long to wait when the platform is busy", async () => {
      const failure = await failing("rate limit");
      if (!failure) return;
      expect(failure.kind).toBe("later");
      expect(failure.retryAfterMs).toBeGreaterThan(0);
      expect(failure.maybePosted).toBe(false);
    });

    it("tells that a message may have arrived when the answer was lost", async () => {
      const failure = await failing("lost answer");
      if (!failure) return;
      expect(failure.kind).toBe("later");
      expect(failure.maybePosted).toBe(true);
    });

    it("tells that the platform will never take this message", async () => {
      const failure = await failing("refused");
      if (failure) expect(failure.kind).toBe("refused");
    });
  });

  describe(`${contract.name} renders every message`, () => {
    const { show, check, reads, acts } = contract.rendering;

    it("keeps any message within the platform's limits", () => {
      fc.assert(
        fc.property(anyMessage(), (message) => {
          expect(check(show(message))).toEqual([]);
        }),
        { numRuns: 200 },
      );
    });

    it.each(hostileTexts)("keeps %j literal, wherever it stands", (hostile) => {
      const bare: Message = {
        notice: "Something was said.",
        blocks: [
          { kind: "paragraph", text: text`Before ${hostile} after` },
          { kind: "paragraph", text: text`${hostile}` },
          { kind: "bullets", items: [text`${hostile}`] },
          { kind: "checklist", items: [{ done: true, text: text`${hostile}` }] },
          { kind: "facts", rows: [{ label: "Company", value: text`${hostile}` }] },
          { kind: "note", text: text`${hostile}` },
        ],
      };
      const shown = show(bare);
      // The label of a fact may be bold: that is our own formatting.
      const live = acts(shown).filter((what) => !what.startsWith("strong Company"));
      expect(live).toEqual([]);
      expect(check(shown)).toEqual([]);
      const copies = reads(shown).split(hostile).length - 1;
      expect(copies).toBeGreaterThanOrEqual(6);
    });

    it.each(hostileTexts)("keeps %j literal in bold, in headings, drafts and labels", (hostile) => {
      const shown = show({
        notice: hostile,
        blocks: [
          { kind: "heading", text: hostile },
          { kind: "paragraph", text: [strong(hostile)] },
          { kind: "draft", text: hostile },
          { kind: "buttons", buttons: [{ label: "Sent it", about: hostile, id: buttonId }] },
        ],
      });
      expect(acts(shown).filter((what) => !what.startsWith("strong"))).toEqual([]);
      expect(check(shown)).toEqual([]);
    });

    it("says so when a message was too long to show in full", () => {
      const long = "All work and no play. ".repeat(3_000);
      const shown = show({
        notice: "Long.",
        blocks: [{ kind: "paragraph", text: text`${long}` }],
      });
      expect(check(shown)).toEqual([]);
      const read = reads(shown);
      if (!read.includes(long.trim())) expect(read).toMatch(/shortened|cut/i);
    });
  });

  it(`${contract.name} gets a registry with both roots to work with`, () => {
    expect(new Set(contractRegistry.commands.map((command) => command.root))).toEqual(
      new Set(["interview", "club"]),
    );
  });
}
