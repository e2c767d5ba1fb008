import { DEFAULT_HEALTH_PORT } from "../settings/default-health-port.ts";

const TIMEOUT_MS = 4_000;

/**
 * Asks the Afterword that runs on this machine for its health; undefined: all is well, or there is no health server to
 * ask ("off"). Otherwise what is wrong, in one sentence. `port` is what AFTERWORD_HEALTH_PORT says.
 */
export async function checkHealth(port: string | undefined): Promise<string | undefined> {
  if (port?.toLowerCase() === "off") return undefined;
  const url = `http://127.0.0.1:${port === undefined || port === "" ? DEFAULT_HEALTH_PORT : port}/healthz`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return response.ok ? undefined : `${url} answered ${response.status}: ${await response.text()}`;
  } catch {
    return `${url} does not answer: Afterword is not running, or it is still starting.`;
  }
}

// Run as a program it is the container's health check: slim images have no curl.
if (import.meta.main) {
  const problem = await checkHealth(process.env.AFTERWORD_HEALTH_PORT);
  if (problem !== undefined) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
  }
}
