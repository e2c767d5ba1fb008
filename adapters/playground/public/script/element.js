/**
 * Makes an element. Attributes that are functions listen ("onclick"), true sets, false and undefined leave out. Children
 * are elements or text; text is always text, so nothing that people typed can become markup.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined));
  return element;
}

/** Gives an element these children, touching only what differs: a live log then announces what is new and no more. */
export function arrange(parent, wanted) {
  const kept = new Set(wanted);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  wanted.forEach((child, at) => {
    const present = parent.children[at];
    if (present !== child) parent.insertBefore(child, present ?? null);
  });
}

/** Changes an element's words only when they differ, for the same reason. */
export function setWords(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

/** Words that only a screen reader says. */
export function unseen(words) {
  return el("span", { class: "unseen" }, words);
}

/** Whether the person asked for less movement. */
export function prefersStillness() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export function byId(id) {
  return document.getElementById(id);
}
