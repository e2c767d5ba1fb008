import { describe, expect, it } from "vitest";
import { mailKind } from "../../../../src/coach/language/mail/mail-kind.ts";
import { readInvitationMail } from "../../../../src/coach/language/mail/read-invitation-mail.ts";
import { readMoment } from "../../../../src/coach/language/read-moment.ts";
import { FORMS } from "./mails/forms.ts";
import { LETTERS } from "./mails/letters.ts";
import type { MailExample } from "./mails/mail.ts";
import { CHATTER, NEWSLETTERS, REJECTIONS } from "./mails/others.ts";

/** A Monday morning in New York. */
const OPTIONS = { now: "2026-11-23T14:00:00.000Z", zone: "America/New_York", locale: "en-US" };

/** What the form would make of the words for "when". */
function momentOf(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const reading = readMoment(words, { ...OPTIONS, direction: "either" });
  if (reading.kind !== "clear") return undefined;
  const { day, time, zone } = reading.moment;
  return time === undefined ? undefined : `${day} ${time} ${zone}`;
}

function check({ words, company, role, when, people = [], place, minutes }: MailExample): void {
  const draft = readInvitationMail(words, OPTIONS);
  expect(momentOf(draft.whenText), draft.whenText).toBe(when);
  if (company !== undefined) expect(draft.company).toBe(company);
  if (role !== undefined) expect(draft.role).toBe(role);
  for (const name of people) expect(draft.peopleText).toContain(name);
  if (place !== undefined) expect(draft.place).toContain(place);
  if (minutes !== undefined) expect(draft.durationMinutes).toBe(minutes);
  expect(mailKind(words)).toBe("invitation");
}

describe("an invitation in whole sentences", () => {
  it.each(LETTERS)("is read: $about", check);
});

describe("an invitation in lines with labels", () => {
  it.each(FORMS)("is read: $about", check);
});

describe("a mail that invites nobody", () => {
  it.each(REJECTIONS)("is known as a rejection: %#", ({ words }) => {
    expect(mailKind(words)).toBe("rejection");
  });

  it.each(NEWSLETTERS)("is known as a newsletter: %#", (words) => {
    expect(mailKind(words)).toBe("newsletter");
  });

  it.each(CHATTER)("is no rejection and no newsletter: %#", (words) => {
    expect(mailKind(words)).toBe("invitation");
  });
});
