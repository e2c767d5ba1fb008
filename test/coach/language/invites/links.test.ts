import { describe, expect, it } from "vitest";
import { eventIn, meeting } from "./calendar-file.ts";

const linkIn = (...lines: readonly string[]) => eventIn(meeting(lines)).link;
const ZOOM = "https://lark.zoom.us/j/123?pwd=x";

describe("the link of an invitation", () => {
  it.each([
    [`LOCATION:${ZOOM}`],
    [`URL:${ZOOM}`],
    [`X-GOOGLE-CONFERENCE:${ZOOM}`],
    [`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${ZOOM}`],
    [`DESCRIPTION:Join here:\\n${ZOOM}\\nBye`],
    [`DESCRIPTION:See https://lark.example/jobs\\, then <${ZOOM}>.`],
    [`X-ALT-DESC;FMTTYPE=text/html:<a href="${ZOOM}">Join</a>`],
    [
      "DESCRIPTION:https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Flark.zoom.us%2Fj%2F123%3Fpwd%3Dx&data=05",
    ],
    ["DESCRIPTION:https://www.google.com/url?q=https://lark.zoom.us/j/123?pwd%3Dx&sa=D"],
    ["DESCRIPTION:https://urldefense.com/v3/__https://lark.zoom.us/j/123?pwd=x__;!!abc$"],
  ])("is found in %s", (line) => {
    expect(linkIn(line)).toBe(ZOOM);
  });

  it("is the surest one of several", () => {
    const meet = "https://meet.google.com/abc-defg-hij";
    expect(linkIn(`DESCRIPTION:${ZOOM}`, `X-GOOGLE-CONFERENCE:${meet}`)).toBe(meet);
  });

  it.each([
    "https://zoom.us@evil.example/j/1",
    "https://evil.example/zoom.us/j/1",
    "https://notzoom.us/j/1",
    "https://zoom.us.evil.example/j/1",
    "https://www.google.com/url?q=javascript:alert(1)",
    "http://zoom.us/j/1",
    "https://",
    "https://[zoom.us",
    "javascript:alert(1)",
  ])("is never %s", (line) => {
    expect(linkIn(`DESCRIPTION:${line}`)).toBeUndefined();
  });

  it("is looked for in the first 20,000 characters", () => {
    const behind = (count: number) => linkIn(`DESCRIPTION:${"x ".repeat(count)}${ZOOM}`);
    expect(behind(9_000)).toBe(ZOOM);
    expect(behind(11_000)).toBeUndefined();
  });

  it("is not said twice: a place that is but the link is left out", () => {
    expect(eventIn(meeting([`LOCATION:${ZOOM}`]))).toMatchObject({ link: ZOOM, place: undefined });
    expect(eventIn(meeting([`LOCATION:Room 5\\, ${ZOOM}`])).place).toBe(`Room 5, ${ZOOM}`);
    expect(eventIn(meeting(["LOCATION: "])).place).toBeUndefined();
  });
});
