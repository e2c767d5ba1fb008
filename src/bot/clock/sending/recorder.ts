import type { Log } from "../../../chat/adapter.ts";
import type { DeliveryResult } from "../../../store/store.ts";

/** Writes results in groups: one commit for everything that finished in the same turn or during the last commit. */
export interface Recorder {
  /** Resolves when the result's group was written, or could not be; never rejects. */
  add(result: DeliveryResult): Promise<void>;
}

type Write = (results: readonly DeliveryResult[]) => Promise<void>;

/**
 * A recorder over `write`, which commits a group. One commit per message costs three quarters of the throughput with
 * synchronous SQLite. A group that cannot be written is not kept: its leases run out, and the deliveries are looked up
 * on the platform before anything is repeated.
 */
export function createRecorder(write: Write, log: Log): Recorder {
  let pending: DeliveryResult[] = [];
  let writing: Promise<void> | undefined;
  let nextGroup: Promise<void> | undefined;

  async function writeGroup(): Promise<void> {
    await writing;
    await new Promise<void>((resolve) => setImmediate(resolve));
    const group = pending;
    pending = [];
    nextGroup = undefined;
    writing = write(group).catch((error: unknown) => {
      log.error("clock.record-failed", { results: group.length, error: nameOf(error) });
    });
    await writing;
  }

  return {
    add(result) {
      pending.push(result);
      nextGroup ??= writeGroup();
      return nextGroup;
    },
  };
}

/** What kind of error it was, without its message, which might repeat what somebody typed. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? `:${error.code}` : "";
  return `${error.name}${code}`;
}
