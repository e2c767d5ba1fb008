import type { ServerResponse } from "node:http";

/** Server-Sent Events (WHATWG HTML, 9.2): what happens reaches every open page at once. */
export class Stream {
  readonly #pages = new Set<ServerResponse>();

  /** Keeps this answer open and sends events on it until the page goes away. */
  add(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("retry: 1000\n\n");
    this.#pages.add(response);
    response.on("close", () => this.#pages.delete(response));
  }

  send(event: "entry" | "form" | "status", data: unknown): void {
    const frame = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    for (const page of this.#pages) page.write(frame);
  }

  get isWatched(): boolean {
    return this.#pages.size > 0;
  }

  close(): void {
    for (const page of this.#pages) page.end();
  }
}
