import type { Intent } from "./cast.ts";
import type { Call, Post } from "./platform.ts";
import type { Outcome } from "./simulation.ts";

const HOUR_MS = 3_600_000;
/** What was being sent when a person was erased or blocked is allowed to end. */
const IN_FLIGHT_MS = 15_000;

/** Everything that went wrong in a simulation, as sentences; empty when nothing did. */
export function violations(outcome: Outcome): readonly string[] {
  return [
    ...shownTwice(outcome),
    ...deliveredTwice(outcome),
    ...postedInQuietHours(outcome),
    ...postedWithinGap(outcome),
    ...shownOutOfTime(outcome),
    ...endedWrongly(outcome),
    ...calledDuringPause(outcome),
    ...neverShown(outcome),
    ...(outcome.stuck > 0 ? ["the watchdog believed the loop stuck"] : []),
  ];
}

function deliveredTwice({ platform }: Outcome): readonly string[] {
  return repeated(platform.posts.map((post) => post.key)).map(
    (key) => `delivery ${key} is visible more than once`,
  );
}

function shownTwice({ platform }: Outcome): readonly string[] {
  return repeated(platform.posts.flatMap((post) => post.shows)).map(
    (name) => `nudge ${name} is visible more than once`,
  );
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return [...twice];
}

function postedInQuietHours({ platform, cast }: Outcome): readonly string[] {
  const zoneOf = new Map(cast.actors.map(({ person }) => [person.account, person.policy.zone]));
  return platform.calls.flatMap((call) => {
    const zone = zoneOf.get(call.account) ?? "UTC";
    const hour = hourIn(call.wall, zone);
    return hour >= 21 || hour < 8 ? [`posted at ${call.wall}, ${hour} h in ${zone}`] : [];
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function hourIn(instant: string, zone: string): number {
  const options = { hour: "2-digit", hourCycle: "h23", timeZone: zone } as const;
  const format = formats.get(zone) ?? new Intl.DateTimeFormat("en", options);
  formats.set(zone, format);
  return Number(format.format(new Date(instant)));
}

function postedWithinGap({ platform, steps }: Outcome): readonly string[] {
  const lastOf = new Map<string, Post>();
  return [...platform.posts]
    .sort((one, other) => one.atMs - other.atMs)
    .flatMap((post) => {
      const last = lastOf.get(post.account);
      lastOf.set(post.account, post);
      if (last === undefined || last.key === post.key) return [];
      const gapMs = post.atMs - last.atMs;
      if (steps.some((stepMs) => last.atMs - 60_000 <= stepMs && stepMs <= post.atMs)) return [];
      return gapMs < HOUR_MS - 1_000 ? [`${post.account} got two messages in ${gapMs} ms`] : [];
    });
}

function shownOutOfTime({ platform, cast, erasedAtMs }: Outcome): readonly string[] {
  const intents = new Map(cast.intents.map((intent) => [intent.name, intent]));
  return platform.calls.flatMap((call) =>
    call.shows.flatMap((name) => {
      const intent = intents.get(name);
      return intent === undefined
        ? [`unknown nudge ${name}`]
        : outOfTime(intent, call, erasedAtMs.get(intent.accountOf.person.id));
    }),
  );
}

function outOfTime(intent: Intent, call: Call, erasedAtMs: number | undefined): readonly string[] {
  const { name, dueAt, expiresAt, cancelledAtMs } = intent;
  const found: string[] = [];
  if (call.wall < dueAt) found.push(`nudge ${name} was shown before it was due`);
  if (call.wall >= expiresAt) found.push(`nudge ${name} was shown after it expired`);
  if (cancelledAtMs !== undefined && call.atMs > cancelledAtMs) {
    found.push(`nudge ${name} was shown after it was cancelled`);
  }
  if (erasedAtMs !== undefined && call.atMs > erasedAtMs + IN_FLIGHT_MS) {
    found.push(`nudge ${name} was shown after its person was erased`);
  }
  return found;
}

function endedWrongly({ cast, outcomes, platform }: Outcome): readonly string[] {
  const visible = new Set(platform.posts.flatMap((post) => post.shows));
  return cast.intents.flatMap((intent) =>
    (outcomes.get(intent.name) ?? []).flatMap((ended) =>
      wrongEnd(intent, ended, visible.has(intent.name)),
    ),
  );
}

function wrongEnd(intent: Intent, ended: string, visible: boolean): readonly string[] {
  const { name, accountOf, cancelledAtMs } = intent;
  if (ended === "pending") {
    return accountOf.blockedAtMs === undefined ? [`nudge ${name} never ended`] : [];
  }
  if (visible || cancelledAtMs !== undefined) return [];
  if (ended === "sent") return [`nudge ${name} is sent but not visible`];
  return ended === "obsolete" ? [`nudge ${name} was dropped although it was wanted`] : [];
}

function calledDuringPause({ platform, steps }: Outcome): readonly string[] {
  return platform.pauses.flatMap((pause) => {
    if (steps.some((stepMs) => stepMs >= pause.fromMs && stepMs <= pause.untilMs)) return [];
    return platform.calls
      .filter(
        ({ lane, atMs }) => lane === pause.lane && atMs > pause.fromMs && atMs < pause.untilMs,
      )
      .filter(({ life }) => life === pause.life)
      .map(
        (call) => `${call.lane} was called ${pause.untilMs - call.atMs} ms before its pause ended`,
      );
  });
}

/** A nudge that had three good hours in a row must have been shown in them. */
function neverShown(outcome: Outcome): readonly string[] {
  const visible = new Set(outcome.platform.posts.flatMap((post) => post.shows));
  return outcome.cast.intents
    .filter((intent) => !visible.has(intent.name) && hadItsChance(intent, outcome))
    .map((intent) => `nudge ${intent.name} had its chance and was never shown`);
}

function hadItsChance(intent: Intent, { downtimes, steps, platform }: Outcome): boolean {
  const { accountOf, cancelledAtMs } = intent;
  if (platform.badness > 0 && steps.length > 0) return false;
  if (accountOf.blockedAtMs !== undefined || accountOf.erasedAtMs !== undefined) return false;
  const { zone } = accountOf.person.policy;
  const fromMs = Math.max(Date.parse(intent.dueAt), intent.plannedAtMs);
  const untilMs = Math.min(Date.parse(intent.expiresAt), cancelledAtMs ?? Number.POSITIVE_INFINITY);
  const isGood = (ms: number) => {
    const hour = hourIn(new Date(ms).toISOString(), zone);
    if (hour >= 21 || hour < 8) return false;
    if (downtimes.some((down) => down.fromMs <= ms && ms <= down.untilMs + HOUR_MS)) return false;
    return !steps.some((stepMs) => Math.abs(stepMs - ms) < 3 * HOUR_MS);
  };
  let goodMs = 0;
  for (let ms = fromMs; ms < untilMs; ms += 600_000) {
    goodMs = isGood(ms) ? goodMs + 600_000 : 0;
    if (goodMs > 4 * HOUR_MS) return true;
  }
  return false;
}
