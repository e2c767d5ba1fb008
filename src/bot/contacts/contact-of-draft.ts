import type { Contact } from "../../coach/facts.ts";
import type { ContactDraft } from "../../coach/language/read-contacts.ts";

/** What is kept of somebody who was typed, before they have an id; a phone number is not. */
export const contactOfDraft = ({
  name,
  kind,
  title,
  email,
  channel,
}: ContactDraft): Omit<Contact, "id"> => ({ name, kind, title, email, channel });
