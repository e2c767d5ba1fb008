import { createComposer } from "./composer.js";
import { arrange, el, prefersStillness, setWords } from "./element.js";
import { showEntry } from "./message.js";
import { dayOf, placeOf, timeOf } from "./time.js";

/**
 * One conversation: head, log and composer. `room` is { id, title, hint, who, speaker(), isClub }, `view` what all panes
 * share. The log is kept in order and follows what is new.
 */
export function createPane(room, view) {
  const log = el("div", {
    class: "log",
    role: "log",
    "aria-live": "polite",
    "aria-label": `Conversation: ${room.title}`,
    tabindex: "0",
  });
  const hint = el("p", { class: "quiet" }, room.hint);
  const composer = createComposer(room, view);
  const title = el("h2", { id: `title-${room.id}` }, room.title);
  const mark = room.isClub ? "#" : room.title.slice(0, 1);
  const avatar = el("span", { class: `avatar who-${room.who}`, "aria-hidden": "true" }, mark);
  const aside = room.isClub ? speakerChoice(room, view) : undefined;
  const element = el(
    "section",
    {
      class: room.isClub ? "pane club" : "pane",
      id: `pane-${room.id}`,
      "aria-labelledby": `title-${room.id}`,
    },
    el(
      "header",
      { class: "head" },
      avatar,
      el("div", { class: "names" }, title, hint),
      aside ?? "",
    ),
    log,
    composer.element,
  );
  let entries = [];

  element.addEventListener("focusin", () => view.enter(room.id));
  acceptDrops(element, composer);

  function isSeen({ seenBy }) {
    return seenBy === undefined || seenBy === room.speaker();
  }

  function draw() {
    const focused = log.contains(document.activeElement)
      ? document.activeElement.closest(".entry")?.dataset.id
      : undefined;
    const old = new Map([...log.children].map((one) => [one.dataset.key, one]));
    const zone = view.zoneOf(room.speaker());
    arrange(log, layOut(entries.filter(isSeen), zone, old));
    if (focused !== undefined) keepFocus(focused);
  }

  /** Entries with a line wherever a new day begins; elements that did not change are used again. */
  function layOut(seen, zone, old) {
    const reuse = (key, make) => {
      const element = old.get(key) ?? make();
      element.dataset.key = key;
      return element;
    };
    if (seen.length === 0) return [reuse("empty", () => el("p", { class: "empty" }, room.empty))];
    const viewer = room.speaker();
    let day;
    return seen.flatMap((entry) => {
      const today = dayOf(entry.at, zone);
      const isNewDay = today !== day;
      day = today;
      const drawn = reuse(`${entry.id} ${entry.version} ${zone} ${viewer}`, () =>
        showEntry(entry, { ...view, zone, viewer }),
      );
      if (!isNewDay) return [drawn];
      return [reuse(`day ${entry.id} ${today}`, () => el("p", { class: "day" }, today)), drawn];
    });
  }

  /** A press that changed its card leaves the focus on that card. */
  function keepFocus(id) {
    const entry = [...log.querySelectorAll(".entry")].find((one) => one.dataset.id === id);
    if (entry?.contains(document.activeElement)) return;
    (entry?.querySelector("button, a") ?? entry)?.focus({ preventScroll: true });
  }

  /** To the end, or to the beginning of what came last where that is longer than the log. */
  function follow() {
    const top = (log.lastElementChild?.offsetTop ?? 0) - 12;
    log.scrollTo({ top, behavior: prefersStillness() ? "auto" : "smooth" });
  }

  return {
    id: room.id,
    element,
    composer,
    /** Takes all entries of this conversation, oldest first. */
    show(all) {
      const isLonger = all.length > entries.length;
      entries = all;
      draw();
      if (isLonger) follow();
    },
    redraw: draw,
    follow,
    status(now, zone) {
      setWords(hint, `${room.hint} · ${timeOf(now, zone)} ${placeOf(zone)}`);
    },
  };
}

function speakerChoice(room, view) {
  const select = el("select", { "aria-label": "Speak in the channel as" });
  for (const { id, name } of view.people()) select.append(el("option", { value: id }, name));
  select.addEventListener("change", () => room.speakAs(select.value));
  return el("label", { class: "as" }, "as ", select);
}

function acceptDrops(element, composer) {
  const over = (isOver) => element.classList.toggle("dropping", isOver);
  element.addEventListener("dragover", (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    over(true);
  });
  element.addEventListener("dragleave", () => over(false));
  element.addEventListener("drop", (event) => {
    over(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void composer.attach(file);
  });
}
