import { describe, expect, it } from "vitest";
import { packId } from "../../../src/chat/button.ts";
import type { Form } from "../../../src/chat/form.ts";
import type { Message } from "../../../src/chat/message.ts";
import { change } from "../../../src/chat/reply.ts";
import { text } from "../../../src/chat/text.ts";
import { connected } from "./harness.ts";

const MAIL = "We invite you to an interview on Tuesday at 3pm.";
const LABEL = "Log this interview";

const form: Form = {
  id: packId("add"),
  title: "Log an interview",
  submit: "Save",
  fields: [{ name: "company", label: "Company", kind: "line", required: true, value: "Acme" }],
};
const said = (words: string): Message => ({
  notice: "An answer.",
  blocks: [{ kind: "paragraph", text: text`${words}` }],
});

describe("a shortcut on a message on Discord", () => {
  it("brings the words of that message, where it stands, and opens the form", async () => {
    const { server, ana, heard } = await connected({
      script: () => ({ kind: "ask", form, reopen: packId("draft", "1") }),
    });
    const answer = await server.human.chooseShortcut(ana, LABEL, MAIL);
    expect(answer.kind).toBe("modal");
    expect(heard.at(-1)).toMatchObject({
      kind: "shortcut",
      name: "log",
      text: MAIL,
      speaker: { account: ana.id },
      place: { kind: "channel" },
    });
  });

  it("is answered for the person alone, beside the message of somebody else", async () => {
    const { server, ana } = await connected({ script: () => change(said("Only for Ana.")) });
    await server.human.chooseShortcut(ana, LABEL, MAIL);
    expect(server.human.ephemerals(ana).at(-1)?.text).toContain("Only for Ana.");
    expect(server.human.club()).toEqual([]);
  });

  it("reads what somebody forwarded, too", async () => {
    const { server, ana, heard } = await connected();
    await server.human.chooseShortcut(ana, LABEL, "", "guild", MAIL);
    expect(heard.at(-1)).toMatchObject({ kind: "shortcut", text: MAIL });
  });

  it("works in the direct messages too", async () => {
    const { server, ana, heard } = await connected();
    await server.human.chooseShortcut(ana, LABEL, MAIL, "dm");
    expect(heard.at(-1)?.place.kind).toBe("dm");
  });
});
