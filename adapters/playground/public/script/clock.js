import { byId, el, setWords } from "./element.js";
import { dayOf, inputOf, placeOf, timeOf } from "./time.js";
import { post } from "./wire.js";

const SHOWN = 24;

/** Makes the clock's buttons work; `account()` is whose wall clock counts. */
export function startClock(account) {
  const turn = async (to) => {
    document.body.classList.add("turning");
    await post("clock", { account: account(), to });
    document.body.classList.remove("turning");
  };
  for (const button of document.querySelectorAll("[data-to]")) {
    button.addEventListener("click", () => turn(button.dataset.to));
  }
  byId("jump").addEventListener("submit", (event) => {
    event.preventDefault();
    void turn(byId("jump-to").value.slice(0, 16));
  });
  byId("coming").addEventListener("click", (event) => {
    const chip = event.target.closest("[data-at]");
    if (chip !== null) void turn(chip.dataset.at);
  });
}

/** Shows the clock as this person's wall shows it, and what is coming for everybody in their own time. */
export function showClock({ now, nextDue, coming }, zone, person) {
  setWords(byId("now-day"), dayOf(now, zone, true));
  setWords(byId("now-time"), timeOf(now, zone));
  byId("now-time").dateTime = now;
  setWords(byId("now-zone"), placeOf(zone));
  const input = byId("jump-to");
  input.min = inputOf(now, zone);
  if (document.activeElement !== input) input.value = input.min;
  const next = byId("next-due");
  next.disabled = nextDue === undefined;
  next.textContent =
    nextDue === undefined
      ? "Next due"
      : `Next due ${dayOf(nextDue, zone)} ${timeOf(nextDue, zone)}`;
  const list = byId("coming");
  byId("coming-none").hidden = coming.length > 0;
  list.hidden = coming.length === 0;
  const chips = coming.slice(0, SHOWN).map((item) => showComing(item, person(item.account)));
  const focusedAt = list.contains(document.activeElement) ? document.activeElement.dataset.at : "";
  list.replaceChildren(...chips);
  if (focusedAt !== "") list.querySelector(`[data-at="${focusedAt}"], button`)?.focus();
}

function showComing({ at, text }, { name, zone, who }) {
  return el(
    "li",
    {},
    el(
      "button",
      { type: "button", class: "chip", "data-at": at, title: "Turn the clock to this moment" },
      el("span", { class: `dot who-${who}`, "aria-hidden": "true" }),
      el("span", { class: "when" }, `${dayOf(at, zone)} ${timeOf(at, zone)}`),
      " ",
      el("span", { class: "what" }, el("strong", {}, name), ` ${text}`),
    ),
  );
}
