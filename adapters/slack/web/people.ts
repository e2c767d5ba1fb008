import type { webApi } from "@slack/bolt";
import { LOOKUP_WITHIN_MS } from "../limits.ts";
import { at, textAt } from "../payload.ts";
import type { Poster } from "./post.ts";

/** What Slack knows about somebody. */
export interface Profile {
  readonly name?: string;
  /** IANA; bots and guests of other workspaces have none. */
  readonly zoneHint?: string;
  readonly localeHint?: string;
}

/** Who people are and where their direct messages are: asked once each, kept in memory, never waited for long. */
export interface People {
  /** Empty when Slack does not answer within 700 ms; the answer counts from the next time on. */
  profile(account: string): Promise<Profile>;
  /** Whether this channel is the person's direct messages with us. When nobody can tell in time: no. */
  isOwnDm(account: string, channel: string): Promise<boolean>;
  /** The id of the direct messages. Throws SendFailure. */
  directMessages(account: string): Promise<string>;
}

/** People as this client and this poster know them. */
export function createPeople(client: webApi.WebClient, poster: Poster): People {
  const profiles = remember(async (account: string) =>
    profileFrom(await client.users.info({ user: account, include_locale: true })),
  );
  const channels = remember((account: string) => poster.directMessages(account));
  return {
    profile: (account) => within(LOOKUP_WITHIN_MS, profiles(account), {}),
    async isOwnDm(account, channel) {
      if (!channel.startsWith("D")) return false;
      return channel === (await within(LOOKUP_WITHIN_MS, channels(account), undefined));
    },
    directMessages: channels,
  };
}

function profileFrom(answer: unknown): Profile {
  const name =
    textAt(answer, "user", "profile", "display_name") ??
    textAt(answer, "user", "profile", "real_name") ??
    textAt(answer, "user", "real_name");
  const zoneHint = textAt(answer, "user", "tz");
  const localeHint = textAt(answer, "user", "locale");
  return {
    ...(name === undefined ? {} : { name }),
    ...(zoneHint === undefined || at(answer, "user", "is_bot") === true ? {} : { zoneHint }),
    ...(localeHint === undefined ? {} : { localeHint }),
  };
}

const MOST_REMEMBERED = 5000;

/** Asks once per account; a failure is forgotten, so that the next call asks again. */
function remember<T>(ask: (account: string) => Promise<T>): (account: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (account) => {
    const known = answers.get(account);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = ask(account);
    answers.set(account, answer);
    answer.catch(() => answers.delete(account));
    return answer;
  };
}

/** The promise's value, or `otherwise` when it takes longer than `limitMs` or fails. */
async function within<T, U>(limitMs: number, promise: Promise<T>, otherwise: U): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<U>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
