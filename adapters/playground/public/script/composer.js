import { createCompletion } from "./completion.js";
import { el, prefersStillness, unseen } from "./element.js";
import { complain, post } from "./wire.js";

const MAX_FILE_BYTES = 8_000_000;
const TYPING_MS = 450;

/** Where one speaks: a line with completion, a file, and Send. Enter sends, Shift+Enter starts a new line. */
export function createComposer(room) {
  const lineId = `line-${room.id}`;
  const line = el("textarea", {
    id: lineId,
    rows: "1",
    placeholder: room.isClub ? "Talk, or type /" : "Answer, or type /",
    autocomplete: "off",
    spellcheck: "false",
  });
  const file = el("input", {
    type: "file",
    id: `file-${room.id}`,
    class: "unseen",
    tabindex: "-1",
  });
  const attachButton = el(
    "button",
    { type: "button", class: "plain attach", onclick: () => file.click() },
    el("span", { "aria-hidden": "true" }, "+"),
    unseen("Attach a file"),
  );
  const completion = createCompletion(line, () => where());
  const element = el(
    "form",
    { class: "composer" },
    completion.element,
    el("label", { for: lineId, class: "unseen" }, `Message as ${room.title}`),
    el("label", { for: file.id, class: "unseen" }, "File to attach"),
    file,
    attachButton,
    line,
    el("button", { type: "submit", class: "primary send" }, "Send"),
  );

  function where() {
    return { account: room.speaker(), where: room.isClub ? "channel" : "dm" };
  }

  function grow() {
    line.style.height = "auto";
    line.style.height = `${Math.min(line.scrollHeight, 140)}px`;
  }

  function clear() {
    line.value = "";
    completion.close();
    grow();
  }

  async function send() {
    const text = line.value.trim();
    if (text === "") return;
    const picks = completion.picks();
    clear();
    const done = await post("say", { ...where(), text, picks });
    // Nothing typed is lost when the server did not take it.
    if (done === undefined && line.value === "") line.value = text;
  }

  async function attach(chosen) {
    if (chosen.size > MAX_FILE_BYTES) return complain("That file is too big: 8 MB at most.");
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const text = line.value.trim();
    clear();
    await post("attach", { ...where(), name: chosen.name, base64, text });
  }

  line.addEventListener("input", grow);
  line.addEventListener("keydown", (event) => {
    if (event.isComposing || completion.takesKey(event)) return;
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    void send();
  });
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
    line.focus();
  });
  file.addEventListener("change", () => {
    const [chosen] = file.files;
    file.value = "";
    if (chosen !== undefined) void attach(chosen);
  });

  return {
    element,
    attach,
    focus: () => line.focus(),
    /** Types a line as a person would, and sends it. */
    async demonstrate(text) {
      line.value = text;
      grow();
      if (!prefersStillness()) await new Promise((resolve) => setTimeout(resolve, TYPING_MS));
      await send();
    },
  };
}
