import type { Feature } from "../feature.ts";
import { pressAttend } from "./attend.ts";
import { contactCommand, pressContact, pressContacts, submitContact } from "./contact.ts";
import { pressAddresses, submitAddresses } from "./missing/addresses.ts";
import { pressAskAddresses } from "./missing/ask-addresses.ts";
import { pressAskRecruiter } from "./missing/ask-recruiter.ts";
import { pressSearch } from "./missing/search-people.ts";
import { pressPeople, submitPeople } from "./missing/who-was-there.ts";

/** Who is at the companies, and how to reach them. */
export const contacts: Feature = {
  commands: [contactCommand],
  presses: {
    contacts: pressContacts,
    contact: pressContact,
    attend: pressAttend,
    addresses: pressAddresses,
    people: pressPeople,
    "ask-recruiter": pressAskRecruiter,
    "ask-addresses": pressAskAddresses,
    search: pressSearch,
  },
  forms: { contact: submitContact, addresses: submitAddresses, people: submitPeople },
};
