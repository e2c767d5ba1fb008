import type { LinkButton } from "../../../chat/button.ts";

/** LinkedIn's own people search: https://www.linkedin.com/search/results/people/?keywords=… (works signed in). */
const SEARCH = "https://www.linkedin.com/search/results/people/";
/** Discord's link buttons take an address of at most 512 characters; one letter can cost twelve of them. */
const MAX_ENCODED = 400;

/** The address of a people search for a name at a company; nothing but these two goes along. */
export function peopleSearchUrl(name: string, company: string): string {
  const words = `${name.trim()} ${company.trim()}`.trim().toWellFormed();
  let keywords = "";
  for (const letter of words) {
    const longer = keywords + encodeURIComponent(letter);
    if (longer.length > MAX_ENCODED) break;
    keywords = longer;
  }
  return `${SEARCH}?keywords=${keywords}`;
}

/** A button that opens the search in the browser. */
export function searchButton(label: string, name: string, company: string): LinkButton {
  return { label, url: peopleSearchUrl(name, company) };
}

/** What a search link does, said before it is pressed. */
export const SEARCH_NOTE =
  "The search opens LinkedIn in your browser with the name and the company filled in; nothing else leaves here.";
