import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { type RunningPage, startPage } from "../../../adapters/playground/page.ts";
import { dueCard } from "./scripted-bot.ts";
import { type ToyWorld, toyWorld } from "./toy-world.ts";

const NOW = "2026-11-24T14:00:00.000Z";
const CARD = {
  at: "2026-11-24T21:15:00.000Z",
  account: "ana",
  text: "Thank-yous",
  message: dueCard,
};

let running: RunningPage | undefined;

async function open(): Promise<{ url: string; toy: ToyWorld }> {
  const toy = await toyWorld({ now: NOW, planned: [CARD] });
  const { adapter, world } = toy;
  running = await startPage({ adapter, world, port: 0, hostname: "127.0.0.1" });
  return { url: running.url, toy };
}

afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function post(
  url: string,
  deed: string,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const origin = new URL(url).origin;
  const response = await fetch(`${url}api/${deed}`, {
    method: "POST",
    headers: { origin, "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

/** fetch does not let anybody choose the Host header. */
function getAs(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

const HELLO = { account: "ana", where: "dm", text: "hello", picks: [] };

describe("the page's server", () => {
  it("serves the page and its own files, and nothing else", async () => {
    const { url } = await open();
    const html = await (await fetch(url)).text();
    const own = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path);
    expect(own.length).toBeGreaterThan(5);
    for (const path of own) expect((await fetch(new URL(path ?? "", url))).status).toBe(200);
    for (const path of ["/page.ts", "/script/../../page.ts", "/script/%2e%2e/page.html", "/api/"]) {
      expect((await fetch(new URL(path, url))).status, path).toBe(404);
    }
    expect(
      (await fetch(url, { method: "DELETE", headers: { origin: new URL(url).origin } })).status,
    ).toBeGreaterThan(400);
  });

  it("names nothing outside in any of its files", async () => {
    const { url } = await open();
    const html = await (await fetch(url)).text();
    const paths = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");
    const modules = [
      "wire",
      "element",
      "time",
      "message",
      "pane",
      "composer",
      "completion",
      "dialog",
      "clock",
    ];
    for (const path of ["/", ...paths, ...modules.map((name) => `/script/${name}.js`)]) {
      const file = (await (await fetch(new URL(path, url))).text()).replaceAll(
        "http://www.w3.org/2000/svg",
        "",
      );
      expect(file, path).not.toMatch(/["'(]\s*(https?:)?\/\/[a-z]/i);
      expect(file, path).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
    }
  });

  it("allows no script, frame or connection but its own", async () => {
    const { url } = await open();
    for (const path of ["", "api/state", "nothing"]) {
      const { headers } = await fetch(url + path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  it("answers under loopback names only, so that no web site can point its own name here", async () => {
    const { url } = await open();
    const { port } = new URL(url);
    expect(await getAs(url, `localhost:${port}`)).toBe(200);
    expect(await getAs(url, `[::1]:${port}`)).toBe(200);
    expect(await getAs(url, `evil.example:${port}`)).toBe(403);
    expect(await getAs(url, "127.0.0.1.evil.example")).toBe(403);
    expect(await getAs(`${url}api/state`, "192.168.0.7")).toBe(403);
  });

  it("takes deeds from its own page only", async () => {
    const { url, toy } = await open();
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://localhost:1" },
    ]) {
      expect((await post(url, "say", HELLO, headers)).status).toBe(403);
    }
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect((await post(url, "say", HELLO, form)).status).toBe(415);
    expect((await post(url, "say", HELLO, { "content-type": "text/plain" })).status).toBe(415);
    const bare = await fetch(`${url}api/say`, { method: "POST", body: JSON.stringify(HELLO) });
    expect(bare.status).toBe(403);
    expect(toy.heard).toEqual([]);
    expect((await post(url, "say", HELLO)).status).toBe(200);
    expect(toy.heard).toHaveLength(1);
  });

  it.each([
    ["say", "no json", 400, /no JSON/],
    ["say", [], 400, /JSON object/],
    ["say", {}, 400, /"text" must be text/],
    ["say", { ...HELLO, account: "zoe" }, 404, /Nobody here/],
    ["say", { ...HELLO, where: "moon" }, 400, /"where"/],
    ["say", { ...HELLO, picks: [1] }, 400, /list of objects/],
    ["press", { account: "ana", message: "none", id: "1:x" }, 404, /not there any more/],
    ["form", { account: "ana", values: {} }, 409, /answered or closed/],
    ["form", { account: "ana", values: { a: 1 } }, 400, /"a" must be text/],
    ["clock", { account: "ana", to: "soon" }, 400, /no time/],
    ["clock", { account: "ana", to: "2020-01-01T00:00:00.000Z" }, 400, /only goes forward/],
    ["constructor", {}, 404, /nothing here/],
  ])("says what is wrong with %s %j", async (deed, body, status, fault) => {
    const { url } = await open();
    const { status: got, answer } = await post(url, deed, body);
    expect(got).toBe(status);
    expect(answer.fault).toMatch(fault);
  });

  it("keeps a broken state to itself, without a trace of the code", async () => {
    const { url, toy } = await open();
    toy.world.moveTo = () => Promise.reject(new Error("secret at line 7"));
    const { status, answer } = await post(url, "clock", { account: "ana", to: "+1h" });
    expect(status).toBe(500);
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  it("turns the clock twice when it is asked twice at once", async () => {
    const { url, toy } = await open();
    const { moveTo } = toy.world;
    toy.world.moveTo = async (instant) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await moveTo(instant);
    };
    await Promise.all([
      post(url, "clock", { account: "ana", to: "+1d" }),
      post(url, "clock", { account: "ana", to: "+1d" }),
    ]);
    expect(toy.world.now()).toBe("2026-11-26T14:00:00.000Z");
  });

  it("goes to the next due DM, and says when there is none", async () => {
    const { url, toy } = await open();
    await post(url, "clock", { account: "ana", to: "next" });
    expect(toy.world.now()).toBe(CARD.at);
    const { status, answer } = await post(url, "clock", { account: "ana", to: "next" });
    expect([status, answer.fault]).toEqual([409, "Nothing is planned yet."]);
  });

  it("tells every open page at once what happened", async () => {
    const { url } = await open();
    const stream = await fetch(`${url}api/stream`);
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    await post(url, "say", HELLO);
    await post(url, "say", { ...HELLO, text: "/interview add" });
    const decoder = new TextDecoder();
    let heard = "";
    for await (const chunk of stream.body ?? []) {
      heard += decoder.decode(chunk, { stream: true });
      if (heard.includes("event: status")) break;
    }
    expect(heard).toContain("You said: hello");
    expect(heard).toContain('event: form\ndata: {"account":"ana"');
    expect(heard).toContain('"nextDue":"2026-11-24T21:15:00.000Z"');
  });

  it("greets a person once, however often the page is opened", async () => {
    const { url, toy } = await open();
    await post(url, "open", { account: "ben" });
    await post(url, "open", { account: "ben" });
    expect(toy.heard.map(({ kind }) => kind)).toEqual(["opened"]);
  });

  it("hands over a file with its bytes", async () => {
    const { url, toy } = await open();
    const base64 = Buffer.from("BEGIN:VCALENDAR").toString("base64");
    await post(url, "attach", { ...HELLO, name: "invite.ics", base64 });
    const [file] = toy.heard;
    expect(file).toMatchObject({ kind: "file", name: "invite.ics", sizeBytes: 15, text: "hello" });
    const bytes = file?.kind === "file" ? await file.read() : undefined;
    expect(new TextDecoder().decode(bytes)).toBe("BEGIN:VCALENDAR");
  });

  it("hears a shortcut with the words of its message, of anybody's that the person can see", async () => {
    const { url, toy } = await open();
    await post(url, "say", { ...HELLO, where: "channel", text: "Interview at Acme, tue 3pm" });
    await post(url, "say", { ...HELLO, text: "for Ana's eyes" });
    const [club, direct] = toy.adapter.conversations.entries();
    const chosen = { account: "ben", message: club?.id, name: "log" };
    expect((await post(url, "shortcut", chosen)).status).toBe(200);
    expect(toy.heard.at(-1)).toMatchObject({
      kind: "shortcut",
      name: "log",
      text: "Interview at Acme, tue 3pm",
      speaker: { account: "ben" },
      place: { kind: "channel" },
    });
    expect(toy.adapter.forms.of("ben")).toBeDefined();
    const foreign = await post(url, "shortcut", { ...chosen, message: direct?.id });
    expect(foreign.status).toBe(404);
    const state = (await (await fetch(`${url}api/state`)).json()) as { shortcuts: unknown };
    expect(state.shortcuts).toMatchObject([{ name: "log", label: "Log this interview" }]);
  });

  it("says how to cure a port that is taken", async () => {
    const { url, toy } = await open();
    const { adapter, world } = toy;
    const port = Number(new URL(url).port);
    await expect(startPage({ adapter, world, port, hostname: "127.0.0.1" })).rejects.toThrow(
      /AFTERWORD_PLAYGROUND_PORT/,
    );
  });
});
