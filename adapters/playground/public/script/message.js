import { el, unseen } from "./element.js";
import { timeOf } from "./time.js";

/**
 * One entry of a conversation as an element. `view` has the viewer's zone, `nameOf(account)`, whoIs(account) (a colour),
 * `viewer`, `press(entry, id, value)`, `shortcuts()` and `choose(entry, name)`.
 */
export function showEntry(entry, view) {
  const mine = entry.from === view.viewer;
  const fromBot = entry.from === undefined;
  const name = fromBot ? "Afterword" : view.nameOf(entry.from);
  const isPrivate = entry.seenBy !== undefined;
  const classes = ["entry", fromBot ? "bot" : mine ? "mine" : "theirs", isPrivate ? "private" : ""];
  return el(
    "article",
    {
      class: classes.join(" "),
      "data-id": entry.id,
      "data-version": String(entry.version),
      tabindex: "-1",
      "aria-label": `${name}, ${timeOf(entry.at, view.zone)}`,
    },
    el(
      "header",
      {},
      fromBot
        ? el("img", { src: "/icon.svg", alt: "", width: "20", height: "20" })
        : el("span", { class: `dot who-${view.whoIs(entry.from)}`, "aria-hidden": "true" }),
      el("strong", {}, name),
      el("time", { datetime: entry.at }, timeOf(entry.at, view.zone)),
      entry.version > 1 ? el("span", { class: "quiet" }, "updated") : undefined,
    ),
    el("div", { class: "body" }, showContent(entry, view)),
    isPrivate ? el("p", { class: "only-you" }, "Only you can see this") : undefined,
    showShortcuts(entry, view),
  );
}

/** What can be done with somebody's words; commands are not meant to be read again. */
function showShortcuts(entry, view) {
  const { kind, text } = entry.content;
  const isTalk = entry.from !== undefined && kind === "words" && !text.startsWith("/");
  if (!isTalk || view.shortcuts().length === 0) return undefined;
  const buttons = view.shortcuts().map(({ name, label, summary }) => {
    const onclick = (event) => busy(event.currentTarget, () => view.choose(entry, name));
    return el("button", { type: "button", class: "quiet", title: summary, onclick }, label);
  });
  // What is new is read out without its menu.
  return el("p", { class: "shortcuts", "aria-live": "off" }, buttons);
}

function showContent(entry, view) {
  const { content } = entry;
  if (content.kind === "file") {
    const said = content.text === "" ? [] : [el("p", {}, content.text)];
    return [el("p", { class: "file" }, unseen("File: "), content.name), ...said];
  }
  if (content.kind === "words") {
    const isCommand = content.text.startsWith("/");
    return [el("p", { class: isCommand ? "typed command" : "typed" }, content.text)];
  }
  const { blocks, notice, attachment } = content.message;
  const shown =
    blocks.length === 0
      ? [el("p", {}, notice)]
      : blocks.map((block) => showBlock(block, entry, view));
  return attachment === undefined ? shown : [...shown, showAttachment(attachment)];
}

/** A file to save: made from the message itself, nothing is fetched. */
function showAttachment({ name, mediaType, content }) {
  const href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  return el("p", { class: "file" }, el("a", { href, download: name }, `Save ${name}`));
}

const BLOCKS = {
  heading: ({ text }) => el("h3", {}, text),
  paragraph: ({ text }) => el("p", {}, showText(text)),
  note: ({ text }) => el("p", { class: "note" }, showText(text)),
  divider: () => el("hr"),
  bullets: ({ items }) =>
    el(
      "ul",
      {},
      items.map((item) => el("li", {}, showText(item))),
    ),
  checklist: ({ items }) =>
    el(
      "ul",
      { class: "checklist" },
      items.map(({ done, text }) =>
        el(
          "li",
          { class: done ? "done" : "open" },
          unseen(done ? "done: " : "open: "),
          showText(text),
        ),
      ),
    ),
  facts: ({ rows }) =>
    el(
      "dl",
      {},
      rows.map(({ label, value }) =>
        el("div", {}, el("dt", {}, label), el("dd", {}, showText(value))),
      ),
    ),
  draft: ({ text }) => showDraft(text),
  buttons: ({ buttons }, entry, view) =>
    el(
      "div",
      { class: "row" },
      buttons.map((button) => showButton(button, entry, view)),
    ),
  menu: (block, entry, view) => showMenu(block, entry, view),
};

function showBlock(block, entry, view) {
  return BLOCKS[block.kind](block, entry, view);
}

function showText(spans) {
  return spans.map((span) => {
    if (span.kind === "plain") return span.text;
    if (span.kind === "strong") return el("strong", {}, span.text);
    if (span.kind === "command") return el("code", {}, `/${span.root} ${span.name}`);
    if (span.kind === "link") return showLink(span.text, span.url);
    return el("code", {}, span.text);
  });
}

/** Only addresses that a browser or a mail program opens; anything else stays words. */
function showLink(words, url, className) {
  if (!/^(https?:\/\/|mailto:)/i.test(url)) return el("span", {}, words);
  const attributes = { href: url, target: "_blank", rel: "noopener noreferrer", class: className };
  return el("a", attributes, words);
}

function showDraft(text) {
  const words = el("pre", {}, text);
  const copy = el("button", { type: "button", class: "small" }, "Copy");
  copy.addEventListener("click", async () => {
    const done = await copied(text);
    if (!done) getSelection()?.selectAllChildren(words);
    copy.textContent = done ? "Copied" : "Selected: copy it with your keyboard";
  });
  return el("div", { class: "draft" }, words, copy);
}

/** Whether the words are in the clipboard: a page that is not served from this machine or over https has none. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function showButton(button, entry, view) {
  if (button.url !== undefined) return showLink(button.label, button.url, "button");
  const label = button.about === undefined ? button.label : `${button.label} (${button.about})`;
  const classes = { primary: "primary", danger: "danger" };
  return el(
    "button",
    {
      type: "button",
      class: classes[button.style],
      onclick: (event) => busy(event.currentTarget, () => view.press(entry, button.id)),
    },
    label,
  );
}

function showMenu({ id, label, options }, entry, view) {
  const select = el(
    "select",
    { "aria-label": label },
    el("option", { value: "" }, `${label} …`),
    options.map((option) => el("option", { value: option.value }, option.label)),
  );
  const choose = (event) => {
    if (select.value === "") return select.focus();
    return busy(event.currentTarget, () => view.press(entry, id, select.value));
  };
  const button = el("button", { type: "button", onclick: choose }, "Choose");
  return el("div", { class: "row" }, select, button);
}

/** A button that waits for its answer cannot be pressed twice, and keeps the focus meanwhile. */
async function busy(button, work) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  await work();
  button.removeAttribute("aria-disabled");
}
