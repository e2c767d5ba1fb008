import { LIMITS } from "../limits.ts";

const SHORTENED = "-# … shortened";
const GAP = "\n\n";
/** Room kept on every page for the note above and its line breaks. */
const RESERVE = SHORTENED.length + 2;

/** The descriptions of a message's embeds while they fill up. */
export class Pages {
  readonly #full: string[] = [];
  #page = "";
  #left = LIMITS.embedsInAll - RESERVE;

  /** Characters that still fit on this page. */
  room(): number {
    const onPage = LIMITS.embedDescription - RESERVE - this.#page.length;
    return Math.min(onPage, this.#left) - GAP.length;
  }

  add(markdown: string): void {
    if (markdown.trim() === "") return;
    const added = this.#page === "" ? markdown : GAP + markdown;
    this.#page += added;
    this.#left -= added.length;
  }

  /** True when there is an empty page to write on afterwards, and was not before. */
  turn(): boolean {
    if (this.#page === "" || this.#full.length >= LIMITS.embeds - 1) return false;
    this.#full.push(this.#page);
    this.#page = "";
    return true;
  }

  /** All pages that say something; the last one tells when not all of it is there. */
  finish(whole: boolean): readonly string[] {
    const last = [this.#page, whole ? "" : SHORTENED].filter((words) => words !== "").join("\n");
    return last === "" ? this.#full : [...this.#full, last];
  }
}
