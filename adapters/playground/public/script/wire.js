import { byId } from "./element.js";

const TOAST_MS = 8000;
let toastTimer;

/** Says what went wrong, in a corner and to screen readers. */
export function complain(words) {
  const toast = byId("toast");
  toast.textContent = words;
  toast.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    toast.hidden = true;
  }, TOAST_MS);
}

/** Does something on the server; resolves to the answer, or to undefined when it failed and that has been said. */
export async function post(deed, body) {
  try {
    const response = await fetch(`/api/${deed}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ eventId: crypto.randomUUID(), picks: [], ...body }),
    });
    const answer = await response.json();
    if (response.ok) return answer;
    complain(answer.fault);
  } catch {
    complain("The playground does not answer. Is it still running?");
  }
  return undefined;
}

/** Everything a page that was just opened has to know. */
export async function loadState() {
  const response = await fetch("/api/state");
  return response.json();
}

/** Calls back for what happens on the server; `again` after the connection was lost and is back. */
export function listen({ entry, form, status, again }) {
  const source = new EventSource("/api/stream");
  let wasOpen = false;
  source.addEventListener("entry", ({ data }) => entry(JSON.parse(data)));
  source.addEventListener("form", ({ data }) => form(JSON.parse(data)));
  source.addEventListener("status", ({ data }) => status(JSON.parse(data)));
  return new Promise((resolve) => {
    source.addEventListener("open", () => {
      if (wasOpen) again();
      wasOpen = true;
      resolve();
    });
  });
}
