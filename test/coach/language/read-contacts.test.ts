import { describe, expect, it } from "vitest";
import { type ContactDraft, readContacts } from "../../../src/coach/language/read-contacts.ts";

/** "Ana Ruiz manager [title] <address>" */
function say({ name, kind, title, email }: ContactDraft): string {
  return [name, kind, title && `[${title}]`, email && `<${email}>`].filter(Boolean).join(" ");
}

describe("a list of people", () => {
  it.each([
    ["principal", "manager"],
    ["assistant principal", "manager"],
    ["superintendent", "manager"],
    ["head teacher", "manager"],
    ["chef", "manager"],
    ["owner", "manager"],
    ["foreman", "manager"],
    ["charge nurse", "manager"],
    ["practice manager", "manager"],
    ["store manager", "manager"],
    ["HR", "recruiter"],
    ["assistant to the principal", "coordinator"],
    ["principal engineer", "interviewer"],
  ])("knows that “%s” is a %s", (title, kind) => {
    expect(readContacts(`Jo Lane (${title})`)).toMatchObject([{ kind }]);
  });

  it.each<readonly [string, readonly string[]]>([
    [
      "Ana Ruiz (manager) ana@acme.com, Raj",
      ["Ana Ruiz manager <ana@acme.com>", "Raj interviewer"],
    ],
    ["Ana Ruiz <ana@acme.com>; Raj", ["Ana Ruiz interviewer <ana@acme.com>", "Raj interviewer"]],
    ["Ana Ruiz, manager, ana@acme.com", ["Ana Ruiz manager <ana@acme.com>"]],
    [
      "Ana, Raj, raj@acme.com, ana@acme.com",
      ["Ana interviewer <ana@acme.com>", "Raj interviewer <raj@acme.com>"],
    ],
    ["Ana, hello@acme.com", ["Ana interviewer <hello@acme.com>"]],
    ["ana.ruiz@acme.com", ["Ana Ruiz interviewer <ana.ruiz@acme.com>"]],
    ["hiring manager Ana and Raj & Zoe", ["Ana manager", "Raj interviewer", "Zoe interviewer"]],
    ["Ana Ruiz, hiring manager, Raj", ["Ana Ruiz manager", "Raj interviewer"]],
    ["Ana - head of data", ["Ana manager [head of data]"]],
    ["Ana \u2013 Head of Data\nRaj", ["Ana manager [Head of Data]", "Raj interviewer"]],
    ["Ana (HR manager)", ["Ana recruiter [HR manager]"]],
    ["Ana (recruiting coordinator)", ["Ana coordinator [recruiting coordinator]"]],
    ["Ana (VP Engineering, ana@acme.com)", ["Ana executive [VP Engineering] <ana@acme.com>"]],
    ["Ana [CTO]", ["Ana executive [CTO]"]],
    ["Ana (Senior Engineer)", ["Ana interviewer [Senior Engineer]"]],
    ["Ana (talent partner)", ["Ana recruiter [talent partner]"]],
    ["\uD83E\uDD8A, Zo\u00EB", ["\uD83E\uDD8A interviewer", "Zo\u00EB interviewer"]],
    ["with Ana and with Raj", ["Ana interviewer", "Raj interviewer"]],
    ["Sandy Anderson", ["Sandy Anderson interviewer"]],
    ["Ana (", ["Ana interviewer"]],
    ["@everyone", ["@everyone interviewer"]],
    ["", []],
    [" , ; ", []],
  ])("is read from “%s”", (words, expected) => {
    expect(readContacts(words).map(say)).toEqual(expected);
  });

  it("may be as long as a panel of thirty", () => {
    const names = Array.from({ length: 30 }, (_, index) => `Person${index} Name`);
    expect(readContacts(names.join(", ")).map(({ name }) => name)).toEqual(names);
  });
});
