import { el } from "./element.js";
import { post } from "./wire.js";

const WAIT_MS = 60;
let lastId = 0;

/**
 * What could be typed next, in a list above the line. Arrow keys choose, Tab takes the chosen or first one, Enter takes
 * a chosen one, Escape closes. The line stays a text box (a textarea may be nothing else) that names its active option.
 */
export function createCompletion(line, where) {
  lastId += 1;
  const listId = `options-${lastId}`;
  const hintId = `hint-${lastId}`;
  const hint = el("p", { class: "hint", id: hintId, "aria-live": "polite" });
  const list = el("div", { role: "listbox", id: listId, "aria-label": "What could come next" });
  const element = el("div", { class: "completion", hidden: true }, hint, list);
  for (const [name, value] of Object.entries({
    "aria-autocomplete": "list",
    "aria-haspopup": "listbox",
    "aria-controls": listId,
    "aria-describedby": hintId,
  })) {
    line.setAttribute(name, value);
  }
  let options = [];
  let chosen = -1;
  let picks = [];
  let asked = 0;
  let timer;

  function close() {
    asked += 1;
    clearTimeout(timer);
    options = [];
    element.hidden = true;
    hint.textContent = "";
    list.replaceChildren();
    choose(-1);
  }

  function open(completion) {
    options = completion.options;
    hint.textContent = completion.hint;
    list.replaceChildren(...options.map(showOption));
    element.hidden = false;
    choose(-1);
  }

  function showOption(option, index) {
    return el(
      "div",
      {
        role: "option",
        id: `${listId}-${index}`,
        "aria-selected": "false",
        onpointerdown: (event) => {
          event.preventDefault();
          take(index);
        },
      },
      el("span", { class: "option-label" }, option.label),
      " ",
      el("span", { class: "quiet" }, option.detail),
    );
  }

  function choose(index) {
    chosen = index;
    [...list.children].forEach((child, at) => {
      child.setAttribute("aria-selected", String(at === index));
      if (at === index) child.scrollIntoView({ block: "nearest" });
    });
    if (index < 0) line.removeAttribute("aria-activedescendant");
    else line.setAttribute("aria-activedescendant", `${listId}-${index}`);
  }

  function take(index) {
    const { text, value, replaces } = options[index];
    line.value = line.value.slice(0, line.value.length - replaces) + text;
    const at = line.value.length - text.length;
    if (value !== undefined) picks = [...picks, { text: text.trimEnd(), value, at }];
    line.dispatchEvent(new Event("input"));
    line.focus();
  }

  async function ask() {
    if (!line.value.startsWith("/")) return close();
    asked += 1;
    const mine = asked;
    const text = line.value;
    picks = picks.filter((pick) => text.startsWith(pick.text, pick.at));
    const completion = await post("complete", { ...where(), text, picks });
    if (mine !== asked || completion === undefined) return undefined;
    return completion.hint === undefined ? close() : open(completion);
  }

  line.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT_MS);
  });
  line.addEventListener("blur", close);

  return {
    element,
    close,
    /** What was put in that stands for something else, since the line was empty. */
    picks() {
      const taken = picks;
      picks = [];
      return taken;
    },
    /** True when the key was meant for the list. */
    takesKey(event) {
      if (element.hidden || event.shiftKey) return false;
      const act = keyAct(event.key);
      if (act === undefined) return false;
      event.preventDefault();
      act();
      return true;
    },
  };

  function keyAct(key) {
    if (key === "Escape") return close;
    if (options.length === 0) return undefined;
    if (key === "ArrowDown") return () => choose((chosen + 1) % options.length);
    if (key === "ArrowUp") return () => choose(chosen <= 0 ? options.length - 1 : chosen - 1);
    if (key === "Tab") return () => take(Math.max(chosen, 0));
    return key === "Enter" && chosen >= 0 ? () => take(chosen) : undefined;
  }
}
