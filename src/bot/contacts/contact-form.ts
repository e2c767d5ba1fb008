import { packId } from "../../chat/button.ts";
import type { Form, FormField } from "../../chat/form.ts";
import type { Contact, ContactKind } from "../../coach/facts.ts";
import { readChannel } from "../../coach/language/read-channel.ts";

/** What the form holds, as typed. */
export interface ContactValues {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly kind: string;
  readonly channel: string;
}

export const NO_CONTACT: ContactValues = {
  name: "",
  title: "",
  email: "",
  kind: "interviewer",
  channel: "",
};

/** In place of a contact's id in buttons and forms: somebody not known yet. */
export const SOMEBODY_NEW = "new";

const KINDS: readonly { readonly label: string; readonly value: ContactKind }[] = [
  { label: "Interviewer", value: "interviewer" },
  { label: "Manager", value: "manager" },
  { label: "Executive", value: "executive" },
  { label: "Recruiter", value: "recruiter" },
  { label: "Coordinator", value: "coordinator" },
];

const FIELDS: readonly (Omit<FormField, "name"> & { readonly name: keyof ContactValues })[] = [
  { name: "name", label: "Name", kind: "line", required: true, maxLength: 120 },
  {
    name: "title",
    label: "Title",
    hint: "VP Engineering",
    kind: "line",
    required: false,
    maxLength: 120,
  },
  {
    name: "email",
    label: "E-mail",
    hint: "ana@acme.com",
    kind: "line",
    required: false,
    maxLength: 254,
  },
  { name: "kind", label: "Who they are", kind: "choice", required: true, options: KINDS },
  {
    name: "channel",
    label: "How they like to hear from you",
    hint: "e-mail, LinkedIn, phone, portal; empty if they did not say",
    kind: "line",
    required: false,
    maxLength: 60,
  },
];

/** The form for one contact, filled with what is known; `contactId` may be SOMEBODY_NEW. */
export function contactForm(
  opportunityId: string,
  contactId: string,
  values: ContactValues,
  faults: Readonly<Partial<Record<keyof ContactValues, string>>>,
): Form {
  return {
    id: packId("contact", opportunityId, contactId),
    title: contactId === SOMEBODY_NEW ? "Somebody new" : "About them",
    submit: "Save",
    fields: FIELDS.map((field) => {
      const fault = faults[field.name];
      return {
        ...field,
        value: values[field.name].slice(0, field.maxLength),
        ...(fault === undefined ? {} : { fault }),
      };
    }),
  };
}

export const valuesOf = ({ name, title, email, kind, channel }: Contact): ContactValues => ({
  name,
  title: title ?? "",
  email: email ?? "",
  kind,
  channel: channel ?? "",
});

export type JudgedContact =
  | { readonly kind: "good"; readonly contact: Omit<Contact, "id"> }
  | {
      readonly kind: "faulty";
      readonly faults: Readonly<Partial<Record<keyof ContactValues, string>>>;
    };

/** Judges what was typed about somebody. */
export function judgeContact(values: ContactValues): JudgedContact {
  const said = {
    name: tidy(values.name),
    title: tidy(values.title),
    email: tidy(values.email).replace(/^mailto:/i, ""),
    channel: tidy(values.channel),
  };
  const kind = KINDS.find(({ value }) => value === values.kind)?.value;
  const faults: Partial<Record<keyof ContactValues, string>> = {};
  if (said.name === "") faults.name = "What is their name?";
  if (said.email !== "" && !isEmail(said.email)) faults.email = NO_EMAIL;
  if (kind === undefined) faults.kind = "Please choose one.";
  if (kind === undefined || Object.keys(faults).length > 0) return { kind: "faulty", faults };
  return {
    kind: "good",
    contact: {
      name: said.name,
      kind,
      title: orNothing(said.title),
      email: orNothing(said.email),
      channel: readChannel(said.channel) ?? orNothing(said.channel),
    },
  };
}

export const NO_EMAIL = "That is no e-mail address: it looks like ana@acme.com.";

/** Whether it looks like one address: only a mail server can tell whether it is one. At most 254 characters (RFC 5321). */
export function isEmail(words: string): boolean {
  return (
    words.length <= 254 &&
    /^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/u.test(words)
  );
}

const tidy = (words: string): string => words.replace(/\s+/g, " ").trim();
const orNothing = (words: string): string | undefined => (words === "" ? undefined : words);
