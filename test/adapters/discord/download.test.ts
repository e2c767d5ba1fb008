import { describe, expect, it } from "vitest";
import { download } from "../../../adapters/discord/files/download.ts";

describe("where files may be read from", () => {
  it.each([
    "https://evil.example/invite.ics",
    "https://cdn.discordapp.com.evil.example/invite.ics",
    "https://cdn.discordapp.com@evil.example/invite.ics",
    "http://cdn.discordapp.com/invite.ics",
    "file:///etc/passwd",
    "http://169.254.169.254/latest/meta-data",
    "not an address",
  ])("refuses %s", async (url) => {
    await expect(download(url, ["cdn.discordapp.com"])).rejects.toMatchObject({ kind: "refused" });
  });
});
