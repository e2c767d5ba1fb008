import { showClock, startClock } from "./clock.js";
import { showForm } from "./dialog.js";
import { byId, el } from "./element.js";
import { createPane } from "./pane.js";
import { complain, listen, loadState, post } from "./wire.js";

const entries = new Map();
let session;
let status;
let panes = [];
let shortcuts = [];
/** The conversation in front, and who speaks in the club. */
let front;
let speaker;
/** Whom the bot has greeted on this page, once everything is in place. */
const greeted = new Set();
let ready = false;

const person = (account) => status.people.find(({ id }) => id === account);
const whoIs = (account) => status.people.findIndex(({ id }) => id === account);
const nameOf = (account) => person(account)?.name ?? account;
const zoneOf = (account) => person(account)?.zone ?? "UTC";

/** Whoever acts now: the person in front, or who speaks in the club. */
function actor() {
  return person(front) === undefined ? speaker : front;
}

const view = {
  people: () => status.people,
  nameOf,
  whoIs,
  zoneOf,
  enter,
  press: (entry, id, value) =>
    post("press", { account: viewerOf(entry.channel), message: entry.id, id, value }),
  shortcuts: () => shortcuts,
  choose: (entry, name) =>
    post("shortcut", { account: viewerOf(entry.channel), message: entry.id, name }),
};

function viewerOf(channel) {
  return channel.startsWith("dm-") ? channel.slice("dm-".length) : speaker;
}

function roomsOf({ channel }) {
  const direct = status.people.map(({ id, name }, who) => ({
    id,
    channel: `dm-${id}`,
    title: name,
    hint: "Direct messages",
    empty: "Type / to see what Afterword can do, or just say hello.",
    who,
    isClub: false,
    speaker: () => id,
  }));
  const club = {
    id: channel,
    channel,
    title: `#${channel}`,
    hint: "The career club",
    empty: "Everyone reads this channel. Afterword hears only its commands here.",
    who: "club",
    isClub: true,
    speaker: () => speaker,
    speakAs(account) {
      speaker = account;
      paneOf(channel).redraw();
      showStatus(status);
    },
  };
  return [...direct, club];
}

function paneOf(id) {
  return panes.find((pane) => pane.id === id);
}

function fill(pane) {
  const all = [...entries.values()].filter(({ channel }) => channel === pane.channel);
  pane.show(all.toSorted((one, other) => one.order - other.order));
  // On a phone the introduction makes room once it has done its work.
  if (all.some(({ from }) => from !== undefined)) document.body.classList.add("talked");
}

function takeEntry(entry) {
  const known = entries.get(entry.id);
  if (known !== undefined && known.version >= entry.version) return;
  entries.set(entry.id, entry);
  const pane = panes.find(({ channel }) => channel === entry.channel);
  if (pane === undefined) return;
  fill(pane);
  if (pane.id !== front && entry.from === undefined) pane.tab.classList.add("news");
}

function showStatus(next) {
  status = next;
  showClock(status, zoneOf(actor()), (account) => ({ ...person(account), who: whoIs(account) }));
  for (const pane of panes) {
    if (person(pane.id) !== undefined) pane.status(status.now, zoneOf(pane.id));
    pane.redraw();
  }
}

/** The bot greets a person when their conversation is looked at for the first time, as it would anywhere else. */
async function greet(id) {
  if (!ready || greeted.has(id) || person(id) === undefined) return;
  greeted.add(id);
  await post("open", { account: id });
}

/** Brings a conversation to the front: the only one on a narrow screen. */
function enter(id) {
  if (front === id) return;
  front = id;
  for (const pane of panes) {
    const isFront = pane.id === id;
    pane.element.classList.toggle("front", isFront);
    pane.tab.setAttribute("aria-selected", String(isFront));
    pane.tab.tabIndex = isFront ? 0 : -1;
    if (isFront) pane.tab.classList.remove("news");
    if (isFront) pane.follow();
  }
  if (status !== undefined) showStatus(status);
  greet(id).catch(() => complain("The playground does not answer. Is it still running?"));
}

function createTab(room) {
  return el(
    "button",
    {
      type: "button",
      role: "tab",
      id: `tab-${room.id}`,
      "aria-controls": `pane-${room.id}`,
      onclick: () => enter(room.id),
    },
    room.title,
  );
}

/** Arrow keys go from tab to tab (ARIA Authoring Practices, tabs). */
function moveTab(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const at = panes.findIndex(({ id }) => id === front);
  const next = panes[(at + step + panes.length) % panes.length];
  enter(next.id);
  next.tab.focus();
}

async function refresh() {
  const state = await loadState();
  if (state.session !== session) return location.reload();
  for (const entry of state.entries) entries.set(entry.id, entry);
  for (const pane of panes) fill(pane);
  for (const form of state.forms) if (form.form !== undefined) showForm(form, nameOf);
  showStatus(state.status);
}

async function start() {
  const state = await loadState();
  ({ session, status, shortcuts } = state);
  speaker = status.people[0].id;
  panes = roomsOf(state).map((room) => {
    const pane = createPane(room, view);
    return Object.assign(pane, { channel: room.channel, tab: createTab(room) });
  });
  byId("tabs").append(...panes.map(({ tab }) => tab));
  byId("tabs").addEventListener("keydown", moveTab);
  byId("panes").append(...panes.map(({ element }) => element));
  enter(speaker);
  startClock(actor);
  addEventListener("resize", () => {
    for (const pane of panes) pane.follow();
  });
  byId("example").addEventListener("click", () => {
    const account = actor();
    enter(account);
    paneOf(account).composer.demonstrate(person(account).example);
  });
  await listen({
    entry: takeEntry,
    form: (form) => showForm(form, nameOf),
    status: showStatus,
    again: refresh,
  });
  await refresh();
  ready = true;
  await greet(speaker);
  byId("example").disabled = false;
  document.body.classList.add("ready");
}

start().catch(() => complain("The playground does not answer. Is it still running?"));
