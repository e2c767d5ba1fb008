import { isIP } from "node:net";
import { type Parsed, type Parser, parsed, refused } from "./variable.ts";

/** Reads "on" or "off", and the words people use for them. */
export function parseSwitch(text: string): Parsed<boolean> {
  const word = text.toLowerCase();
  if (["on", "true", "yes", "1"].includes(word)) return parsed(true);
  if (["off", "false", "no", "0"].includes(word)) return parsed(false);
  return refused(`${JSON.stringify(text)} is neither on nor off.`, "Write on or off.");
}

/** Makes a parser for one of a few words. */
export function choiceParser<const T extends string>(...choices: readonly T[]): Parser<T> {
  return (text) => {
    const found = choices.find((choice) => choice === text.toLowerCase());
    if (found !== undefined) return parsed(found);
    return refused(
      `${JSON.stringify(text)} is none of the choices.`,
      `Write ${choices.join(" or ")}.`,
    );
  };
}

/** Reads a TCP port, 0 to 65535; 0 lets the system pick a free one. */
export function parsePort(text: string): Parsed<number> {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return parsed(port);
  return refused(`${JSON.stringify(text)} is no port.`, "Write a whole number from 0 to 65535.");
}

/** Reads a TCP port, or "off" as undefined. */
export function parsePortOrOff(text: string): Parsed<number | undefined> {
  return text.toLowerCase() === "off" ? parsed(undefined) : parsePort(text);
}

/** Reads the address a server listens on: an IP address or a host name. */
export function parseHost(text: string): Parsed<string> {
  if (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text)) return parsed(text);
  return refused(
    `${JSON.stringify(text)} is no address to listen on.`,
    "Write an IP address or host name without port, such as 127.0.0.1.",
  );
}

/** Reads the address of a platform's API: https, or plain http on this machine (proxies and tests). */
export function parseApiUrl(text: string): Parsed<string> {
  const url = URL.parse(text);
  const cure =
    "Write an https:// address, or http://127.0.0.1:<port>/… for a proxy on this machine.";
  if (url === null) return refused("It is no address.", cure);
  const loopback = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.protocol === "https:" || (url.protocol === "http:" && loopback)) return parsed(text);
  return refused("Tokens would travel unencrypted over the network.", cure);
}
