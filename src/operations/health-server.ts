import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { HealthReport } from "./health.ts";

export interface HealthServer {
  /** The address of the report, for example "http://127.0.0.1:8080/healthz". */
  readonly url: string;
  close(): Promise<void>;
}

export interface HealthServerOptions {
  readonly report: () => Promise<HealthReport>;
  /** 0 picks a free one. */
  readonly port: number;
  /** Loopback unless told otherwise: the report is for the machine itself. */
  readonly hostname?: string;
}

/** Serves `/healthz`: 200 when healthy, else 503, the report as JSON. Throws with the cure when the port is taken. */
export async function startHealthServer(options: HealthServerOptions): Promise<HealthServer> {
  const { report, port, hostname = "127.0.0.1" } = options;
  const server = createServer((request, response) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (request.url !== "/healthz" || !isRead)
      return answer(response, 404, { error: "GET /healthz" });
    report().then(
      (health) => answer(response, health.healthy ? 200 : 503, health),
      () => answer(response, 503, { healthy: false, problems: ["The report failed."] }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(listenError(port, hostname, cause)));
    server.listen(port, hostname, resolve);
  });
  const { address, family, port: bound } = server.address() as AddressInfo;
  const host = family === "IPv6" ? `[${address}]` : address;
  return {
    url: `http://${host}:${bound}/healthz`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(`${JSON.stringify(body)}\n`);
}

function listenError(port: number, hostname: string, cause: Error): Error {
  return new Error(
    `The health server cannot listen on ${hostname}:${port} (${cause.message}). Set AFTERWORD_HEALTH_PORT to a free port, or to off.`,
    { cause },
  );
}
