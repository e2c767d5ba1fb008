import { type Properties, textOf } from "../file/properties.ts";

/** Where programs put the link to a video call, surest first. */
const PLACES = [
  "X-GOOGLE-CONFERENCE",
  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
  "CONFERENCE",
  "LOCATION",
  "URL",
  "DESCRIPTION",
  "X-ALT-DESC",
];
const VIDEO_HOSTS = [
  ...["zoom.us", "zoom.com", "zoomgov.com", "meet.google.com", "hangouts.google.com"],
  ...["teams.microsoft.com", "teams.live.com", "join.skype.com", "meet.lync.com", "webex.com"],
  ...["whereby.com", "bluejeans.com", "gotomeeting.com", "gotomeet.me", "meet.goto.com"],
  ...["meet.jit.si", "chime.aws", "v.ringcentral.com", "meet.ringcentral.com", "hirevue.com"],
];
const LINK = /https:\/\/[^\s<>"'\\]{1,2000}/gi;
/** Mail gateways wrap links: Outlook's safelinks and Google in a parameter, Proofpoint behind a prefix. */
const WRAPPED_BEHIND = /^https:\/\/urldefense\.com\/v3\/__(https:\/\/.+?)__;/i;
const MAX_LINKS = 200;

/** The link to a video call that an invitation holds, as text; only https, only hosts that are known for calls. */
export function findLink(properties: Properties): string | undefined {
  return PLACES.map((name) => firstLink(textOf(properties, name))).find(
    (link) => link !== undefined,
  );
}

/** The first link to a video call in a text. */
export function firstLink(text: string | undefined): string | undefined {
  const links = (text ?? "").replaceAll("&amp;", "&").match(LINK) ?? [];
  return links
    .slice(0, MAX_LINKS)
    .map((link) => unwrap(link.replace(/[).,;:!?\]}]+$/, "")))
    .find(isVideoCall);
}

function unwrap(link: string): string {
  const behind = WRAPPED_BEHIND.exec(link)?.[1];
  if (behind !== undefined) return behind;
  if (!URL.canParse(link)) return link;
  const { hostname, searchParams } = new URL(link);
  const isWrapper = /(?:^|\.)safelinks\.protection\.outlook\.com$|^www\.google\.com$/.test(
    hostname,
  );
  return (isWrapper ? (searchParams.get("url") ?? searchParams.get("q")) : undefined) ?? link;
}

/** The host as the browser would take it: "https://zoom.us@evil.example" does not lead to Zoom. */
function isVideoCall(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, hostname, username } = new URL(link);
  const isKnown = VIDEO_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return protocol === "https:" && username === "" && isKnown;
}
