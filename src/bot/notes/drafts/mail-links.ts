import type { LinkButton } from "../../../chat/button.ts";

/** What a mail program is opened with. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Longer addresses are cut by mail programs (Outlook: about 2,000 characters). */
const MAX_MAILTO = 2000;
/** Shorter, so that two of them and the letter fit into one message where they have to be shown as words. */
const MAX_WEB = 1500;

/**
 * The addresses that open this letter in a mail program, in Gmail and in Outlook on the web. Where the text would make one
 * too long it is left out, to be pasted. `isWhole` tells whether every one of them carries the text.
 */
export function mailLinks(letter: Letter): {
  readonly buttons: readonly LinkButton[];
  readonly isWhole: boolean;
} {
  const links = LINKS.map(({ label, url, max }) => {
    const whole = url(letter);
    const fits = whole.length <= max;
    return { label, url: fits ? whole : url({ ...letter, body: "" }), fits };
  });
  return {
    buttons: links.map(({ label, url }) => ({ label, url })),
    isWhole: links.every(({ fits }) => fits),
  };
}

const LINKS: readonly {
  readonly label: string;
  readonly max: number;
  readonly url: (letter: Letter) => string;
}[] = [
  {
    label: "Open in mail",
    max: MAX_MAILTO,
    // RFC 6068: line breaks are %0D%0A, and the address keeps its @.
    url: ({ to, ...rest }) =>
      `mailto:${encode(to).replaceAll("%40", "@")}${query("?", rest, "subject", "body", "\r\n")}`,
  },
  {
    label: "Gmail",
    max: MAX_WEB,
    url: ({ to, ...rest }) =>
      `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to)}${query("&", rest, "su", "body", "\n")}`,
  },
  {
    label: "Outlook",
    max: MAX_WEB,
    url: ({ to, ...rest }) =>
      `https://outlook.live.com/mail/0/deeplink/compose?to=${encode(to)}${query("&", rest, "subject", "body", "\n")}`,
  },
];

function query(
  first: "?" | "&",
  { subject, body }: Omit<Letter, "to">,
  subjectName: string,
  bodyName: string,
  lineBreak: string,
): string {
  const start = `${first}${subjectName}=${encode(subject)}`;
  return body === "" ? start : `${start}&${bodyName}=${encode(body.replace(/\r?\n/g, lineBreak))}`;
}

/** RFC 3986 for everything a letter can hold; quotes and brackets too, which some programs end an address at. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
